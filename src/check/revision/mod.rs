//! Two revisions of a source: what became of the sentences that an edition was translated from. The door is
//! [`Changes::between`].

mod behind;
mod body;
mod changes;
mod directives;
mod likeness;
mod newer;
mod outdated;
mod sisters;
mod weight;

pub use behind::Difference;
pub use body::{Body, Sentences, folded};
pub use changes::{Change, Changes, Sentence};
pub use newer::{Newer, Stale};
pub(crate) use newer::{quoted, recorded};
pub use outdated::outdated;
pub use sisters::compare;
pub use weight::{Weight, weigh};
