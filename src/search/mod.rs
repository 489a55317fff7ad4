//! What readers can find: pages go in, the files of an index for each locale come out. [`add`] is the door.

mod index;
mod minimal;
mod stage;

pub use index::{IndexError, IndexFile, Record, index};
pub use stage::{Indexes, add};
