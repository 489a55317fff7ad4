//! How editions stand to their sources, by name and in the words of the page's language: [`Standings`].

use crate::{
    render::message::Words,
    site::{Edition, LocaleId, State},
};

/// Names of what editions can be to their sources; the last one is for readers who get the text of another locale.
const NAMES: [&str; 6] = ["source", "fresh", "stale", "orphan", "unknown", "missing"];

/// What readers of one language are told of each: without a machine's translation, and with.
#[derive(Debug)]
pub(super) struct Standings([[String; 2]; NAMES.len()]);

impl Standings {
    pub(super) fn of(words: &Words) -> Self {
        Self(NAMES.map(|name| {
            // That there is nothing to compare with is for the report, not for readers.
            let is_told = !matches!(name, "orphan" | "unknown");
            let label = if is_told { words.get(&format!("state-{name}")) } else { "" };
            let separator = if label.is_empty() { "" } else { words.get("list-separator") };
            let with_machine = [label, separator, words.get("state-machine")].concat();
            [label.to_owned(), with_machine]
        }))
    }

    /// The name of how an edition stands for the readers of `locale`, and the words; none where there is nothing to say.
    pub(super) fn of_edition(&self, edition: &Edition, locale: LocaleId) -> (&'static str, &str) {
        if edition.locale != locale {
            return (NAMES[5], &self.0[5][0]);
        }
        let at = match edition.state {
            State::Source => 0,
            State::Fresh => 1,
            State::Stale(_) => 2,
            State::Orphan => 3,
            State::Unknown => 4,
        };
        let is_machine = edition.is_machine_translated() == Some(true);
        (NAMES[at], &self.0[at][usize::from(is_machine)])
    }
}
