//! Code becomes HTML in which tokens have classes: [`write()`]. What a reader calls a language: [`display_name`]. What of
//! it is written for people: [`prose`].
//!
//! One pass, no regular expressions, nothing looked for twice: a docset has tens of thousands of blocks, and lexing
//! them has to cost less than writing them.

mod grammar;
mod label;
mod languages;
mod lexer;
mod markup;
mod paint;
mod patterns;
mod yaml;

pub(crate) use label::{Known, find, write_known};
pub use label::{Prose, display_name, prose, write};
