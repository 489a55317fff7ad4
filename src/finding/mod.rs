//! What the tool has to say about an author's text: [`Rule`]s, [`Level`]s and [`Finding`]s.

#[expect(clippy::module_inception, reason = "the room's main type carries the room's name")]
mod finding;
mod findings;
mod rule;

pub use finding::{Finding, Related};
pub use findings::Findings;
pub(crate) use rule::declare_rule;
pub use rule::{Category, Group, Level, Rule};
