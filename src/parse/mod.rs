//! A file's text becomes what it means. Never fails: what is wrong with the text is a finding.

pub mod bitext;
mod code;
mod doubled_definitions;
mod escapes;
pub mod extension;
pub mod extensions;
pub mod front_matter;
pub mod markdown;
mod pipeline_escapes;
pub mod rules;
pub mod slug;
pub mod source_body;
mod yaml_body;
pub mod yaml_page;
mod yaml_tree;
mod yaml_writer;
