//! A file's text becomes what it means. Never fails: what is wrong with the text is a finding.

pub mod bitext;
mod code;
pub mod directive;
mod doubled_definitions;
mod escapes;
mod expand;
pub mod extension;
pub mod extensions;
pub mod front_matter;
pub(crate) mod html_tag;
pub mod markdown;
pub mod passage;
mod pipeline_escapes;
pub mod prepare;
pub mod rules;
pub mod slug;
pub mod snippet;
pub mod source_body;
pub mod toc;
mod toc_yaml;
pub mod version_range;
pub mod wide_tables;
mod yaml_body;
pub mod yaml_page;
mod yaml_tree;
mod yaml_writer;
pub mod zone_pivots;
