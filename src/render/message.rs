//! The chrome's words: Fluent messages per locale, built in or the site's own.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use include_dir::{Dir, include_dir};

use crate::{
    locale::Locale,
    render::Override,
    text::{LineIndex, Position},
};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The messages of every language there are words for.
pub struct Messages {
    /// Resources of each language, those that win last.
    resources: BTreeMap<String, Vec<std::sync::Arc<FluentResource>>>,
}

/// A message file is not Fluent.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{path}:{}:{}: {message}", position.line, position.column)]
pub struct MessageError {
    path: String,
    position: Position,
    message: String,
}

/// The language that stands in where no other has a message.
const LAST_RESORT: &str = "en";

impl Messages {
    /// The built-in messages and those of the site's `locales/{tag}/*.ftl`, which win. Paths in `own` begin with the
    /// tag's folder.
    ///
    /// # Errors
    /// A file cannot be read as Fluent.
    pub fn new(own: &[Override]) -> Result<Self, MessageError> {
        let mut messages = Self { resources: BTreeMap::new() };
        for folder in BUILT_IN.dirs() {
            for file in folder.files() {
                let path = file.path().to_string_lossy().replace('\\', "/");
                messages.add(&path, &path, file.contents_utf8().unwrap_or_default())?;
            }
        }
        for file in own {
            messages.add(&file.name, &file.path, &file.text)?;
        }
        Ok(messages)
    }

    fn add(&mut self, name: &str, path: &str, text: &str) -> Result<(), MessageError> {
        let Some(language) = name.split('/').next().and_then(|tag| tag.parse::<Locale>().ok()) else { return Ok(()) };
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            let offset = errors.first().map_or(0, |error| error.pos.start);
            let message = errors.first().map_or_else(String::new, |error| error.kind.to_string());
            MessageError { path: path.to_owned(), position: LineIndex::new(text).position(text, offset), message }
        })?;
        self.resources.entry(normal(&language)).or_default().push(resource.into());
        Ok(())
    }

    /// The words for readers of `locale`: its own, then those of the languages it falls back to, then English.
    #[must_use]
    pub fn words(&self, locale: &Locale) -> Words {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.language().parse().unwrap_or_default()]);
        let mut chain: Vec<String> = locale.fallbacks().iter().map(normal).collect();
        chain.push(LAST_RESORT.to_owned());
        chain.dedup();
        let mut ids = Vec::new();
        for language in chain.iter().rev() {
            for resource in self.resources.get(language).into_iter().flatten() {
                ids.extend(resource.entries().filter_map(|entry| match entry {
                    fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                }));
                bundle.add_resource_overriding(resource.clone());
            }
        }
        ids.sort_unstable();
        ids.dedup();
        let plain = ids.into_iter().filter_map(|id| format(&bundle, &id, None).map(|text| (id, text))).collect();
        Words { bundle, plain }
    }
}

/// Tags that mean the same language are the same key: `zh-TW` and `zh-Hant`, `pt-BR` and `pt`.
fn normal(locale: &Locale) -> String {
    let expander = LocaleExpander::new_extended();
    let mut id: LanguageIdentifier = locale.as_str().parse().unwrap_or(LanguageIdentifier::UNKNOWN);
    expander.maximize(&mut id);
    expander.minimize_favor_script(&mut id);
    id.to_string()
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<std::sync::Arc<FluentResource>>,
    /// Every message that takes no arguments, formatted once.
    plain: BTreeMap<String, String>,
}

impl Words {
    /// A message without arguments; empty where no language has it.
    #[must_use]
    pub fn get(&self, id: &str) -> &str {
        self.plain.get(id).map_or("", String::as_str)
    }

    /// A message with arguments.
    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in arguments {
            fluent.set(*name, value.clone());
        }
        format(&self.bundle, id, Some(&fluent)).unwrap_or_default()
    }

    /// Every message that takes no arguments, by id.
    #[must_use]
    pub fn plain(&self) -> &BTreeMap<String, String> {
        &self.plain
    }
}

fn format(
    bundle: &FluentBundle<std::sync::Arc<FluentResource>>,
    id: &str,
    arguments: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, arguments, &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str, own: &[Override]) -> Words {
        Messages::new(own).unwrap().words(&tag.parse().unwrap())
    }

    fn own(name: &str, text: &str) -> Override {
        Override { name: name.to_owned(), path: format!("locales/{name}"), text: text.to_owned() }
    }

    #[test]
    fn regions_find_their_language() {
        for (region, language) in [
            ("fr-CA", "fr"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("ar-EG", "ar"),
            ("pt-PT", "pt-BR"),
            ("xx-XX", "en"),
        ] {
            assert_eq!(words(region, &[]).get("contents"), words(language, &[]).get("contents"), "{region}");
        }
        assert_ne!(words("zh-TW", &[]).get("contents"), words("en", &[]).get("contents"));
    }

    #[test]
    fn the_sites_own_words_win() {
        let own = [own("fr/site.ftl", "contents = Au menu\nmotto = Ici")];
        assert_eq!(words("fr-FR", &own).get("contents"), "Au menu");
        assert_eq!(words("fr-FR", &own).plain()["motto"], "Ici");
        assert_ne!(words("fr-FR", &own).get("previous"), "");
    }

    #[test]
    fn mistakes_have_a_place() {
        let error = Messages::new(&[own("ar/site.ftl", "a = ب\n= c\n")]).err().unwrap().to_string();
        assert!(error.starts_with("locales/ar/site.ftl:2:1: "), "{error}");
    }

    #[test]
    fn every_language_has_every_message() {
        let keys = |folder: &Dir<'_>| {
            let mut keys = Vec::new();
            for file in folder.files() {
                let resource = FluentResource::try_new(file.contents_utf8().unwrap().to_owned()).unwrap();
                keys.extend(resource.entries().filter_map(|entry| match entry {
                    fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                }));
            }
            keys.sort();
            keys
        };
        let english = keys(BUILT_IN.get_dir("en").unwrap());
        for folder in BUILT_IN.dirs() {
            assert_eq!(keys(folder), english, "{}", folder.path().display());
        }
    }
}
