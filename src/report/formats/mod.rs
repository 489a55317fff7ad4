//! The forms that findings are written in, one file each, by name.

pub mod checkstyle;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod json;
pub mod junit;
pub mod rdjson;
pub mod sarif;

use crate::report::Format;

/// All of them.
pub static ALL: &[&Format] = &[
    &checkstyle::FORMAT,
    &github::FORMAT,
    &gitlab::FORMAT,
    &human::FORMAT,
    &json::FORMAT,
    &junit::FORMAT,
    &rdjson::FORMAT,
    &sarif::FORMAT,
];
