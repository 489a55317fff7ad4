//! Code snippets that articles take from sample files. In comes what an article writes, [`bracket`] or [`attributes`],
//! and out a [`Reference`]; with it and the text of the sample file [`extract()`] gives the [`Snippet`] to show.

mod extract;
mod fault;
mod markers;
mod reference;

pub use extract::{Snippet, Why, extract};
pub use fault::Fault;
pub use reference::{Lines, Reference, Selection, attributes, bracket};
