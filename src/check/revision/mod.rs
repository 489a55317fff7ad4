//! Two revisions of a source: what became of the sentences that an edition was translated from. The door is
//! [`Changes::between`].

mod body;
mod changes;
mod likeness;
mod newer;
mod weight;

pub use body::{Body, Sentences, folded};
pub use changes::{Change, Changes, Sentence};
pub(crate) use newer::recorded;
pub use newer::{Newer, Stale};
pub use weight::{Weight, weigh};
