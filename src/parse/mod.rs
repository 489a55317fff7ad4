//! A file's text becomes what it means. Never fails: what is wrong with the text is a finding.

pub mod bitext;
mod code;
mod doubled_definitions;
mod escapes;
mod pipeline_escapes;
pub mod rules;
pub mod source_body;
