//! The chrome's words: Fluent messages per locale, built in or the site's own.
//!
//! A site may override messages and add languages. What its locales lack comes from the languages they fall back to, and
//! English in the end; [`Messages::lacking`] tells.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use icu_locale::{LocaleExpander, subtags::language};
use include_dir::{Dir, include_dir};

use crate::{
    finding::{Finding, Findings},
    locale::Locale,
    parse::date::Date,
    render::{
        Override,
        numerals::{Numerals, written},
        rules,
    },
    text::{LineIndex, Position, Span},
};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The messages of every language there are words for.
pub struct Messages {
    languages: BTreeMap<String, Language>,
    /// The ids of all messages that some language has.
    ids: BTreeSet<String>,
}

/// Where the messages of a language come from.
#[derive(Default)]
struct Language {
    /// The folder of the built-in ones.
    folder: Option<&'static Dir<'static>>,
    /// What was read of it. Few languages are needed, so that they are read when they are.
    built_in: OnceLock<Vec<Arc<FluentResource>>>,
    /// The site's own, with the path of the first file.
    own: Vec<Arc<FluentResource>>,
    path: Option<String>,
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

type Bundle = FluentBundle<Arc<FluentResource>>;

impl Messages {
    /// The built-in messages and those of the site's `locales/{tag}/*.ftl`, which win. Paths in `own` begin with the
    /// tag's folder.
    ///
    /// # Errors
    /// A file cannot be read as Fluent.
    pub fn new(own: &[Override]) -> Result<Self, MessageError> {
        let mut languages: BTreeMap<String, Language> = BTreeMap::new();
        let mut ids = BTreeSet::new();
        for folder in BUILT_IN.dirs() {
            let tag = folder.path().to_string_lossy().parse::<Locale>();
            let Ok(locale) = tag else { continue };
            languages.entry(normal(&locale)).or_default().folder = Some(folder);
        }
        for resource in languages.get(LAST_RESORT).map(Language::resources).into_iter().flatten() {
            ids.extend(ids_of(resource));
        }
        for file in own {
            let tag = file.name.split('/').next().unwrap_or_default();
            let Ok(locale) = tag.parse::<Locale>() else { continue };
            let resource = resource(&file.path, &file.text)?;
            ids.extend(ids_of(&resource));
            let language = languages.entry(normal(&locale)).or_default();
            language.own.push(resource.into());
            language.path.get_or_insert_with(|| file.path.clone());
        }
        Ok(Self { languages, ids })
    }

    /// The words for readers of `locale`: its own, then those of the languages it falls back to, then English.
    #[must_use]
    pub fn words(&self, locale: &Locale) -> Words {
        let last = LAST_RESORT.parse().ok();
        let chain = self.chain(locale).into_iter().map(|(known, _)| known);
        let bundles: Vec<Bundle> = chain
            .chain(last)
            .filter_map(|known| {
                let language = self.languages.get(&normal(&known))?;
                // Numbers and plurals are those of the reader's own country, in words of the reader's own language.
                let is_own = known.language() == locale.canonical().id.language.as_str();
                Some(language.bundle(if is_own { locale } else { &known }))
            })
            .collect();
        let plain = self.ids.iter().filter_map(|id| Some((id.clone(), format(&bundles, id, None)?))).collect();
        Words { bundles, plain, numerals: Numerals::of(locale) }
    }

    /// The languages with words that `locale` falls back to, by the tag that led there, nearest first.
    fn chain(&self, locale: &Locale) -> Vec<(Locale, &Language)> {
        let mut chain: Vec<(Locale, &Language)> = Vec::new();
        for known in locale.fallbacks() {
            let Some(language) = self.languages.get(&normal(&known)) else { continue };
            if !chain.iter().any(|(_, other)| std::ptr::eq(*other, language)) {
                chain.push((known, language));
            }
        }
        chain
    }

    /// The finding that `locale` has not all the words that another language has.
    #[must_use]
    pub fn lacking(&self, locale: &Locale) -> Option<Finding> {
        let chain = self.chain(locale);
        let mut ids: BTreeSet<&str> = self.ids.iter().map(String::as_str).collect();
        for resource in chain.iter().flat_map(|(_, language)| language.resources()) {
            for id in ids_of(resource) {
                ids.remove(id.as_str());
            }
        }
        if ids.is_empty() {
            return None;
        }
        let path = chain.iter().find_map(|(_, language)| language.path.clone()).unwrap_or_else(|| {
            let language = locale.fallbacks().pop().map_or_else(String::new, |language| language.to_string());
            format!("locales/{language}/site.ftl")
        });
        let (message, help) = if chain.is_empty() {
            (
                format!(
                    "there are no words for what stands around articles in `{locale}`: its pages have English ones"
                ),
                format!("translate the words of another language into `{path}`"),
            )
        } else {
            let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
            (format!("`{locale}` has no words for {}", ids.join(", ")), format!("add them to `{path}`"))
        };
        let mut findings = Findings::new(path.into(), Some(locale.clone()), "");
        findings.push(&rules::MESSAGE_MISSING, Span::default(), message).help(help);
        findings.finish().pop()
    }
}

impl Language {
    /// All of its messages, those that win last.
    fn resources(&self) -> impl Iterator<Item = &Arc<FluentResource>> {
        let built_in = self.built_in.get_or_init(|| {
            let files = self.folder.into_iter().flat_map(Dir::files);
            let read = files.filter_map(|file| resource(&file.path().to_string_lossy(), file.contents_utf8()?).ok());
            read.map(Arc::new).collect()
        });
        built_in.iter().chain(&self.own)
    }

    /// Its messages, with numbers as in `locale`.
    fn bundle(&self, locale: &Locale) -> Bundle {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.canonical().to_string().parse().unwrap_or_default()]);
        bundle.set_formatter(Some(written));
        for resource in self.resources() {
            bundle.add_resource_overriding(resource.clone());
        }
        bundle
    }
}

fn resource(path: &str, text: &str) -> Result<FluentResource, MessageError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let offset = errors.first().map_or(0, |error| error.pos.start);
        let message = errors.first().map_or_else(String::new, |error| error.kind.to_string());
        MessageError { path: path.to_owned(), position: LineIndex::new(text).position(text, offset), message }
    })
}

fn ids_of(resource: &FluentResource) -> impl Iterator<Item = String> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    })
}

/// Tags that mean the same language are the same key: `zh-TW` and `zh-Hant`, `pt-BR` and `pt`.
fn normal(locale: &Locale) -> String {
    let expander = LocaleExpander::new_extended();
    let mut id = locale.canonical().id;
    // What is called Norwegian is Bokmål unless it says otherwise.
    if id.language == language!("no") {
        id.language = language!("nb");
    }
    expander.maximize(&mut id);
    expander.minimize_favor_script(&mut id);
    id.to_string()
}

/// The words of one language.
pub struct Words {
    /// The reader's own language first.
    bundles: Vec<Bundle>,
    /// Every message that takes no arguments, formatted once.
    plain: BTreeMap<String, String>,
    numerals: Numerals,
}

impl Words {
    /// A message without arguments; empty where no language has it.
    #[must_use]
    pub fn get(&self, id: &str) -> &str {
        self.plain.get(id).map_or("", String::as_str)
    }

    /// A message with arguments. Each is isolated from the text around it (U+2068, U+2069), as the name of a language may
    /// run the other way.
    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in arguments {
            fluent.set(*name, value.clone());
        }
        format(&self.bundles, id, Some(&fluent)).unwrap_or_default()
    }

    /// The form that a message takes for `count`, with `{}` in the place of that number: for scripts, which know the
    /// number later.
    #[must_use]
    pub fn form(&self, id: &str, argument: &'static str, count: u32) -> String {
        let text = self.format(id, &[(argument, count.into())]);
        let isolated = text.find('\u{2068}').zip(text.find('\u{2069}'));
        match isolated {
            Some((from, to)) => [&text[..from], "\u{2068}{}", &text[to..]].concat(),
            None => text,
        }
    }

    /// Every message that takes no arguments, by id.
    #[must_use]
    pub fn plain(&self) -> &BTreeMap<String, String> {
        &self.plain
    }

    /// A number, as it is written where these words are read.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        self.numerals.number(number)
    }

    /// A day, as it is written where these words are read.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.numerals.date(date)
    }
}

/// The message of the first language that has it and needs no other arguments.
fn format(bundles: &[Bundle], id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
    bundles.iter().find_map(|bundle| {
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, arguments, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    })
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
    use icu_plurals::PluralRules;
    use intl_pluralrules::{PluralRuleType, PluralRules as FluentRules};

    use super::*;

    fn words(tag: &str, own: &[Override]) -> Words {
        Messages::new(own).unwrap().words(&tag.parse().unwrap())
    }

    fn own(name: &str, text: &str) -> Override {
        Override { name: name.to_owned(), path: format!("locales/{name}"), text: text.to_owned() }
    }

    /// Without the marks that isolate arguments.
    fn bare(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn regions_find_their_language() {
        for (region, language) in [
            ("fr-CA", "fr"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-SG", "zh-Hans"),
            ("ar-EG", "ar"),
            ("es-MX", "es"),
            ("pt", "pt-BR"),
            ("pt-AO", "pt-PT"),
            ("no", "nb"),
            ("nn-NO", "nb"),
            ("iw-IL", "he"),
            ("in", "id"),
            ("prs-AF", "fa"),
            ("en-GB", "en"),
            ("sr-Latn-RS", "en"),
            ("xx-XX", "en"),
        ] {
            assert_eq!(words(region, &[]).plain(), words(language, &[]).plain(), "{region}");
        }
        for (one, other) in [("zh-TW", "zh-CN"), ("zh-TW", "en"), ("pt-PT", "pt-BR"), ("nn", "en")] {
            assert_ne!(words(one, &[]).get("contents"), words(other, &[]).get("contents"), "{one} {other}");
        }
    }

    #[test]
    fn the_sites_own_words_win() {
        let own = [own("fr/site.ftl", "contents = Au menu\nmotto = Ici"), own("fr-CA/a.ftl", "motto = Icitte")];
        assert_eq!(words("fr-FR", &own).get("contents"), "Au menu");
        assert_eq!(words("fr-FR", &own).plain()["motto"], "Ici");
        assert_eq!(words("fr-CA", &own).plain()["motto"], "Icitte");
        assert_eq!(words("fr-CA", &own).get("contents"), "Au menu");
        assert_ne!(words("fr-FR", &own).get("previous"), "");
    }

    #[test]
    fn a_site_adds_a_language() {
        let own = [own("eo/site.ftl", "next = Sekva"), own("en/site.ftl", "motto = Here")];
        let esperanto = words("eo", &own);
        assert_eq!((esperanto.get("next"), esperanto.get("previous")), ("Sekva", "Previous"));
        let lacking = |tag: &str| Messages::new(&own).unwrap().lacking(&tag.parse().unwrap());
        let found = lacking("eo").unwrap();
        assert_eq!((&*found.path, found.rule.name), ("locales/eo/site.ftl", "message-missing"));
        assert!(found.message.contains("`motto`") && found.message.contains("`previous`"), "{}", found.message);
        assert!(!found.message.contains("`next`"), "{}", found.message);
        let found = lacking("zh-HK").unwrap();
        assert_eq!(found.message, "`zh-HK` has no words for `motto`");
        assert_eq!(found.help.unwrap(), "add them to `locales/zh-Hant/site.ftl`");
        let found = lacking("sw-KE").unwrap();
        assert!(found.message.contains("no words for what stands around"), "{}", found.message);
        assert_eq!(found.help.unwrap(), "translate the words of another language into `locales/sw/site.ftl`");
        assert!(lacking("en-GB").is_none());
    }

    #[test]
    fn numbers_are_written_in_the_language_of_the_message() {
        let english = "pages = { $count ->\n [one] { $count } page\n *[other] { $count } pages\n }";
        let arabic = "pages = { $count ->\n [two] صفحتان\n [few] { $count } صفحات\n *[other] { $count } صفحة\n }";
        let own = [own("en/site.ftl", english), own("ar/site.ftl", arabic), own("eo/site.ftl", "next = Sekva")];
        let pages = |tag: &str, count: i32| bare(&words(tag, &own).format("pages", &[("count", count.into())]));
        assert_eq!([1, 1234].map(|count| pages("en-US", count)), ["1 page", "1,234 pages"]);
        assert_eq!([2, 3, 1234].map(|count| pages("ar-EG", count)), ["صفحتان", "٣ صفحات", "١٬٢٣٤ صفحة"]);
        assert_eq!([3, 1234].map(|count| pages("ar-MA", count)), ["3 صفحات", "1.234 صفحة"]);
        assert_eq!(pages("eo", 1234), "1,234 pages");
        let indian = words("hi-IN", &[super::tests::own("hi/site.ftl", "mixed = { $number } { $text } { 2.50 }")]);
        let mixed = indian.format("mixed", &[("number", 123_456.into()), ("text", "123456".into())]);
        assert_eq!(bare(&mixed), "1,23,456 123456 2.50");
    }

    #[test]
    fn what_messages_are_given_is_isolated() {
        let notice = |tag: &str, language: &str| {
            let words = words(tag, &[]);
            words.format("read-in", &[("language", language.into())])
        };
        assert_eq!(notice("en", "العربية"), "Read: \u{2068}العربية\u{2069}");
        assert_eq!(notice("ar", "C++"), "اقرأ: \u{2068}C++\u{2069}");
    }

    #[test]
    fn mistakes_have_a_place() {
        let error = Messages::new(&[own("ar/site.ftl", "a = ب\n= c\n")]).err().unwrap().to_string();
        assert!(error.starts_with("locales/ar/site.ftl:2:1: "), "{error}");
    }

    /// The languages that have to be there.
    const LANGUAGES: &str = "ar cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt-BR pt-PT ro ru sk sv th tr uk \
                             vi zh-Hans zh-Hant";

    /// What a message asks for, and the numbers it tells apart.
    #[derive(Default)]
    struct Asked {
        variables: BTreeSet<String>,
        /// The keys of each choice.
        choices: Vec<BTreeSet<String>>,
    }

    impl Asked {
        fn pattern(&mut self, pattern: &Pattern<&str>) {
            for element in &pattern.elements {
                if let PatternElement::Placeable { expression } = element {
                    self.expression(expression);
                }
            }
        }

        fn expression(&mut self, expression: &Expression<&str>) {
            let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
            match inline {
                InlineExpression::VariableReference { id } => self.variables.extend([id.name.to_owned()]),
                InlineExpression::Placeable { expression } => self.expression(expression),
                InlineExpression::StringLiteral { .. } => {}
                other => panic!("{other:?}"),
            }
            let Expression::Select { variants, .. } = expression else { return };
            let mut keys = BTreeSet::new();
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                assert!(keys.insert(key.to_owned()), "`{key}` twice");
                self.pattern(&variant.value);
            }
            self.choices.push(keys);
        }
    }

    fn asked(language: &Language) -> BTreeMap<String, Asked> {
        let mut all = BTreeMap::new();
        for resource in language.resources() {
            for entry in resource.entries() {
                let message = match entry {
                    Entry::Message(message) => message,
                    Entry::Comment(_) => continue,
                    other => panic!("{other:?}"),
                };
                let mut asked = Asked::default();
                asked.pattern(message.value.as_ref().expect("a message says something"));
                assert!(all.insert(message.id.name.to_owned(), asked).is_none(), "`{}` twice", message.id.name);
            }
        }
        all
    }

    #[test]
    fn every_language_has_every_message_and_gives_it_the_same() {
        for tag in LANGUAGES.split_whitespace() {
            assert!(BUILT_IN.get_dir(tag).is_some(), "{tag}");
        }
        let messages = Messages::new(&[]).unwrap();
        assert_eq!(messages.languages.len(), BUILT_IN.dirs().count(), "two folders are of one language");
        let english = asked(&messages.languages["en"]);
        for (tag, language) in &messages.languages {
            let theirs = asked(language);
            assert!(theirs.keys().eq(english.keys()), "{tag}");
            for (id, asked) in &theirs {
                assert_eq!(asked.variables, english[id].variables, "{tag}: `{id}`");
            }
            assert!(messages.lacking(&tag.parse().unwrap()).is_none(), "{tag}");
        }
    }

    #[test]
    fn every_language_tells_the_numbers_apart_that_it_has_to() {
        for (tag, language) in &Messages::new(&[]).unwrap().languages {
            let locale: icu_locale::Locale = tag.parse().unwrap();
            let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
            let known: BTreeSet<String> = rules.categories().map(|category| name(&category)).collect();
            let language_id: unic_langid::LanguageIdentifier = locale.id.language.to_string().parse().unwrap();
            let chooses = FluentRules::create(language_id, PluralRuleType::CARDINAL).unwrap();
            for (id, asked) in asked(language) {
                for keys in asked.choices {
                    let (numbers, categories): (Vec<&str>, Vec<&str>) =
                        keys.iter().map(String::as_str).partition(|key| key.parse::<usize>().is_ok());
                    for category in &categories {
                        assert!(known.contains(*category), "{tag}: `{id}` has `{category}`");
                    }
                    let needed = (0..=200_usize).filter(|count| !numbers.contains(&count.to_string().as_str()));
                    for count in needed {
                        let category = name(&chooses.select(count).unwrap());
                        // Fluent's rules are of an older CLDR, which told more numbers apart in Hebrew.
                        let is_had = categories.contains(&category.as_str()) || !known.contains(&category);
                        assert!(is_had, "{tag}: `{id}` has no `{category}`");
                    }
                }
            }
        }
    }

    /// `few` for a category that is called `Few` or `FEW`.
    fn name(category: &impl std::fmt::Debug) -> String {
        format!("{category:?}").to_lowercase()
    }
}
