//! What a site puts into and around its pages: what others read in the head, the look that the configuration gives, own
//! templates and words, and the manual page about all of that.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write files")]

mod built;
mod example;
mod head;
mod look;
mod reference;
mod standing;
