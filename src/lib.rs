//! Isogloss builds a documentation site in many languages from front-matter Markdown, and tells where the
//! translations have drifted apart.

pub mod catalogue;
pub mod check;
pub mod cli;
mod digest;
pub mod finding;
pub mod highlight;
pub mod locale;
pub mod parse;
pub mod pipeline;
pub mod read;
pub mod render;
pub mod report;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "serve")]
pub mod serve;
pub mod settings;
pub mod site;
pub mod text;
pub mod write;
