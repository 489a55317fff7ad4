//! A file's text becomes what it means. Never fails: what is wrong with the text is a finding.

pub mod bitext;
mod code;
mod pipeline_escapes;
pub mod rules;
