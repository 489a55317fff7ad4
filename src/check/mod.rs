//! What is compared: editions with their source and with each other.

pub mod align;
mod baseline;
mod beside;
pub mod blocks;
mod counterparts;
mod figures;
mod inherited;
mod inspect;
mod language;
mod lessons;
mod markup;
mod mend;
mod number_words;
mod numerals;
mod omissions;
mod outliers;
mod outside;
mod pair;
pub mod revision;
pub mod rules;
pub mod run;
mod sections;
pub mod sentences;
mod settled;
pub mod structure;
pub mod suppress;
#[cfg(test)]
pub(crate) mod testing;
mod tokens;
mod typography;
pub mod versus;

pub use baseline::{Baseline, BaselineError, Sifted, UNUSED_ALLOWANCE};
pub use counterparts::counterparts;
pub use inherited::leave_to_source;
pub use inspect::{Check, Inspect, Missing, Stage, Subject};
pub use lessons::{Asked, Doubt, Example, Length, Lessons, Matter, Question, Suspect, Taught};
pub use mend::{Edits, Unmendable, apply};
pub use pair::{Pair, Remarks};
pub use settled::{Key as SettledKey, Settled};
pub use suppress::{Allowance, Allowances};
pub use versus::{Opened, Versus, Voice};
