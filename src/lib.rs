//! Isogloss builds a documentation site in many languages from front-matter Markdown, and tells where the
//! translations have drifted apart.

pub mod finding;
pub mod locale;
pub mod parse;
pub mod read;
pub mod settings;
pub mod text;
