//! What is compared: editions with their source and with each other.

mod inspect;
pub mod rules;

pub use inspect::{Check, Inspect, Missing, Subject};
