//! [`counterparts`]: what the source says in each place of a translation.
//!
//! Sentences, where the edition holds its source in units; else the blocks of text that the aligner pairs with those of
//! the source edition, where that is on disk.

use crate::{
    check::{Subject, blocks, run},
    finding::Findings,
    parse::{bitext::Bitext, counterpart::Counterparts, passage::Passage, prepare::Prepared, skeleton::Skeleton},
    text::Span,
};

/// What the source says in each place of an edition, whose whole file is `text`; nothing for the source itself and for
/// pages that are more than an article.
#[must_use]
pub fn counterparts<'t>(subject: &Subject<'_>, text: &'t str, bitext: &'t Bitext) -> Counterparts<'t> {
    let Subject { site, edition, .. } = *subject;
    if Some(edition.locale) == site.source || edition.front.landing || !site.files[edition.file].is_article() {
        return Counterparts::default();
    }
    if bitext.units.is_empty() {
        return Counterparts::Paragraphs(of_blocks(subject, bitext).unwrap_or_default());
    }
    Counterparts::Sentences { units: &bitext.units, text }
}

/// The blocks of the source edition, by those of the translation.
fn of_blocks(subject: &Subject<'_>, bitext: &Bitext) -> Option<Vec<(Span, Passage<'static>)>> {
    let Subject { site, article, edition } = *subject;
    let source = article.edition(site.source?)?;
    let (_, source) = site.read(article, source).ok()?;
    let mut unheard = Findings::new("".into(), None, "");
    let prepared = [&source, bitext].map(|bitext| Prepared::new(bitext, &mut unheard));
    let [source, target] = [&prepared[0], &prepared[1]].map(Skeleton::of);
    let locale = &site.locales[edition.locale].locale;
    let pairs = blocks::matched(&source, &target, run::source_language(subject), locale).pairs;
    let mut all: Vec<(Span, Passage<'static>)> =
        pairs.into_iter().map(|pair| (target.blocks[pair.target.0].span, pair.source.1)).collect();
    all.sort_by_key(|(place, _)| *place);
    Some(all)
}
