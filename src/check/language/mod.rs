//! What rules know of languages: [`words`] of a text, and which [`tongue`] they look to be in.

pub(crate) mod han;
pub(crate) mod script;
pub(crate) mod tongue;
pub(crate) mod words;
