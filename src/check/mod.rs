//! What is compared: editions with their source and with each other.

mod baseline;
mod inspect;
mod mend;
pub mod rules;
pub mod suppress;

pub use baseline::{Baseline, BaselineError, Sifted, UNUSED_ALLOWANCE};
pub use inspect::{Check, Inspect, Missing, Subject};
pub use mend::{Edits, Unmendable, apply};
pub use suppress::{Allowance, Allowances};
