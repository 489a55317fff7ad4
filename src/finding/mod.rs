//! What the tool has to say about an author's text: [`Rule`]s, [`Level`]s and [`Finding`]s.

#[expect(clippy::module_inception, reason = "the room's main type carries the room's name")]
mod finding;
mod findings;
mod gates;
mod rule;

pub use finding::{Edit, Finding, Related};
pub use findings::Findings;
pub use gates::Gates;
pub use rule::{Category, Group, Level, Rule};
pub(crate) use rule::{declare_rule, rule_is_on, rule_level};
