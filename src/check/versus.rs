//! Editions of one article beside each other: [`article`] compares each with its source or, where no source is on disk,
//! with its sisters.
//!
//! An edition is compared with its source edition if it was translated from that very text, or does not say what it was
//! translated from. Without a source those editions are compared that were translated from the same revision: what most
//! of them agree on is taken for right. Rules of two kinds are asked: those about blocks ([`Versus`]), and, for text
//! outside translation units, those about pairs.

use std::cell::OnceCell;

use crate::{
    check::{
        Inspect, Lessons, Pair, Subject, Suspect,
        beside::{self, Beside},
        blocks,
        language::Facts,
        markup::{self, address::Between},
        omissions,
        outliers::{self, Member},
        outside::Outside,
        pair::Derived,
        rules::{self, code_block_changed},
        run,
        structure::Script,
    },
    finding::{Finding, Findings, Level},
    parse::{
        bitext::{self, Bitext, Side},
        front_matter,
        prepare::Prepared,
        skeleton::{Kind, Skeleton},
    },
    site::{Article, Edition, Site, SiteLocale, State},
    text::{LineIndex, Span},
};

/// An edition of an article, read.
#[derive(Debug)]
pub struct Opened<'t> {
    /// Which edition of the article: an index into [`Article::editions`].
    pub edition: usize,
    /// The whole file.
    pub text: &'t str,
    /// Its body without span markup.
    pub bitext: Bitext,
}

/// An edition beside another one that it should agree with.
pub struct Versus<'a> {
    /// The edition under inspection.
    pub subject: Subject<'a>,
    /// Its blocks.
    pub own: &'a Skeleton<'a>,
    /// The edition it is compared with.
    pub other: &'a Edition,
    /// The blocks of that.
    pub others: &'a Skeleton<'a>,
    /// Which of the blocks belong together.
    pub script: &'a Script,
    /// Who else says what the other edition says.
    pub voice: Voice,
    other_text: &'a str,
    /// The lines of that, counted when they are first asked for.
    lines: OnceCell<LineIndex>,
}

/// Whose word stands against an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The source's.
    Source,
    /// The source's, as it stands beside the translation in the same file.
    Units,
    /// That of so many editions out of all that were translated from the same revision.
    Sisters(usize, usize),
}

impl Versus<'_> {
    /// Where the other edition says it, for messages: `in the source`.
    #[must_use]
    pub fn there(&self) -> String {
        match self.voice {
            Voice::Source | Voice::Units => "in the source".to_owned(),
            Voice::Sisters(1, _) => format!("in {}", self.name()),
            Voice::Sisters(count, of) => format!("in {count} of {of} locales"),
        }
    }

    /// Whose it is, for messages: `of the source`.
    #[must_use]
    pub fn whose(&self) -> String {
        match self.voice {
            Voice::Source | Voice::Units => "of the source".to_owned(),
            Voice::Sisters(1, _) => format!("of {}", self.name()),
            Voice::Sisters(count, of) => format!("of {count} of {of} locales"),
        }
    }

    /// The other edition, for messages: the source, or `de-DE`.
    #[must_use]
    pub fn name(&self) -> String {
        match self.voice {
            Voice::Source | Voice::Units => "the source".to_owned(),
            Voice::Sisters(..) => format!("`{}`", self.subject.tag(self.other.locale)),
        }
    }

    /// A part of the other edition's file.
    #[must_use]
    pub fn other_part(&self, place: Span) -> &str {
        self.other_text.get(place.range()).unwrap_or_default()
    }

    /// Completes a finding with the place in the other edition. What one sister alone says against another is no more
    /// than a warning: either may be wrong.
    pub fn explained(&self, finding: &mut Finding, place: Span) {
        if matches!(self.voice, Voice::Sisters(1, _)) && finding.level == Level::Error {
            finding.level = Level::Warning;
        }
        let file = &self.subject.site.files[self.other.file];
        let at =
            self.lines.get_or_init(|| LineIndex::new(self.other_text)).position(self.other_text, place.start as usize);
        finding.related(file.path.clone(), at, self.name());
    }
}

/// An edition to be compared, as indices into [`Article::editions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Match {
    edition: usize,
    source: usize,
}

/// The editions of an article that have to be read for comparisons; others have to be kept only if they are [`is_odd`].
#[must_use]
pub fn wanted(site: &Site, article: &Article) -> Vec<usize> {
    let mut wanted: Vec<usize> =
        with_source(site, article).iter().flat_map(|found| [found.edition, found.source]).collect();
    wanted.extend(sisters(site, article).into_iter().flatten());
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// The editions whose source is on disk.
fn with_source(site: &Site, article: &Article) -> Vec<Match> {
    let is_source = |edition: &Edition| Some(edition.locale) == site.source;
    let Some(source) = article.editions.iter().position(is_source) else { return Vec::new() };
    let compared = |at: &usize| {
        let edition = &article.editions[*at];
        site.locales[edition.locale].selected && matches!(edition.state, State::Fresh | State::Unknown)
    };
    (0..article.editions.len()).filter(compared).map(|edition| Match { edition, source }).collect()
}

/// Groups of editions that were translated from the same revision, which is not on disk.
fn sisters(site: &Site, article: &Article) -> Vec<Vec<usize>> {
    let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
    for (at, edition) in article.editions.iter().enumerate() {
        let Some(hash) = &edition.front.revision.hash else { continue };
        if edition.state == State::Fresh && site.source.is_some_and(|source| article.edition(source).is_some()) {
            continue;
        }
        let hash = hash.value.to_ascii_lowercase();
        match groups.iter_mut().find(|(known, _)| *known == hash) {
            Some((_, group)) => group.push(at),
            None => groups.push((hash, vec![at])),
        }
    }
    let is_selected = |at: &usize| site.locales[article.editions[*at].locale].selected;
    groups
        .into_iter()
        .map(|(_, group)| group)
        .filter(|group| group.len() > 1 && group.iter().any(is_selected))
        .collect()
}

/// What comparing adds to.
pub struct Seen<'s> {
    /// Findings.
    pub findings: &'s mut Vec<Finding>,
    /// What may be a finding.
    pub suspects: &'s mut Vec<Suspect>,
    /// What was learned.
    pub lessons: &'s mut Lessons,
}

/// Compares the editions of an article; `opened` are those that are [`wanted`] or [`is_odd`], ascending, `skeletons`
/// their blocks.
pub fn article(
    site: &Site,
    article: &Article,
    opened: &[&Opened<'_>],
    skeletons: Vec<Skeleton<'_>>,
    seen: &mut Seen<'_>,
) {
    let repairs = |opened: &Opened<'_>| {
        site.settings.cjk_emphasis && site.locales[article.editions[opened.edition].locale].locale.is_cjk()
    };
    let skeletons = skeletons.into_iter().zip(opened);
    let skeletons: Vec<Skeleton<'_>> =
        skeletons.map(|(skeleton, opened)| skeleton.with_emphasis_repaired(repairs(opened))).collect();
    let bench = Bench { site, article, opened, skeletons: &skeletons };
    let with_source = with_source(site, article);
    // An edition that is at odds with the source in its own units has no say among its sisters.
    let mut odd = Vec::new();
    for (at, opened) in opened.iter().enumerate() {
        let compared = with_source.iter().any(|found| found.edition == opened.edition);
        if !compared && is_odd(opened) && bench.against_units(at, seen) {
            odd.push(at);
        }
    }
    for Match { edition, source } in with_source {
        if let (Some(own), Some(other)) = (bench.place(edition), bench.place(source)) {
            bench.compare(own, other, Voice::Source, seen);
        }
    }
    for group in sisters(site, article) {
        let group: Vec<usize> =
            group.into_iter().filter_map(|edition| bench.place(edition)).filter(|at| !odd.contains(at)).collect();
        bench.group(&group, seen);
        bench.outliers(&group, seen);
    }
}

/// Whether a translation in it may open or close a block that its source does not.
#[must_use]
pub fn is_odd(opened: &Opened<'_>) -> bool {
    let text = |span: Span| opened.text.get(span.range()).unwrap_or_default();
    opened.bitext.units.iter().any(|unit| {
        let (source, target) = (text(unit.source), text(unit.target));
        let count = |text: &str, byte: u8| memchr::memchr_iter(byte, text.as_bytes()).count();
        let is_line = |text: &str| memchr::memchr(b'\n', text.as_bytes()).is_none();
        let opens_alike = if is_line(source) && is_line(target) {
            opening(source) == opening(target)
        } else {
            source.split('\n').map(opening).eq(target.split('\n').map(opening))
        };
        !opens_alike || count(source, b'|') != count(target, b'|')
    })
}

/// What a text could open as the first on its line: the mark of a block, or nothing.
fn opening(text: &str) -> Option<char> {
    let text = text.trim_start_matches(' ');
    let first = text.chars().next().filter(|first| first.is_ascii() && !first.is_ascii_alphabetic())?;
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &text[first.len_utf8()..];
    let is_alone = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t', '\n']);
    let opens = match first {
        '>' => true,
        '#' => is_alone(rest.trim_start_matches('#')),
        '-' | '+' | '*' => is_alone(rest.trim_start_matches(first)),
        '=' => rest.trim_start_matches('=').trim().is_empty(),
        '~' | '`' => rest.trim_start_matches(first).len() + 2 <= rest.len(),
        '<' => rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
        _ => digits > 0 && text[digits..].starts_with(['.', ')']) && is_alone(&text[digits + 1..]),
    };
    opens.then_some(if digits > 0 { '1' } else { first })
}

/// The editions of one article side by side.
struct Bench<'b> {
    site: &'b Site,
    article: &'b Article,
    opened: &'b [&'b Opened<'b>],
    skeletons: &'b [Skeleton<'b>],
}

impl Bench<'_> {
    /// Where an edition is in `opened`.
    fn place(&self, edition: usize) -> Option<usize> {
        self.opened.binary_search_by_key(&edition, |opened| opened.edition).ok()
    }

    fn edition(&self, at: usize) -> &Edition {
        &self.article.editions[self.opened[at].edition]
    }

    /// Compares sisters with what most of them agree on. Where two alone disagree, the one that has less is said to
    /// differ.
    fn group(&self, group: &[usize], seen: &mut Seen<'_>) {
        let Some((&first, others)) = group.split_first() else { return };
        let mut camps: Vec<Vec<usize>> = vec![vec![first]];
        for &at in others {
            let agrees = |camp: &&mut Vec<usize>| self.agree(camp[0], at);
            match camps.iter_mut().find(agrees) {
                Some(camp) => camp.push(at),
                None => camps.push(vec![at]),
            }
        }
        if camps.len() == 1 {
            return;
        }
        let count = group.len();
        let blocks = |camp: &[usize]| self.skeletons[camp[0]].blocks.len();
        let Some(most) =
            (0..camps.len()).max_by_key(|at| (camps[*at].len(), blocks(&camps[*at]), std::cmp::Reverse(*at)))
        else {
            return;
        };
        let voice = Voice::Sisters(camps[most].len(), count);
        let is_majority = count == 2 || camps[most].len() * 2 > count;
        for (_, camp) in camps.iter().enumerate().filter(|(at, _)| *at != most && is_majority) {
            for &own in camp {
                self.compare(own, camps[most][0], voice, seen);
            }
        }
    }

    /// Compares the text of sisters outside of units.
    fn outliers(&self, group: &[usize], seen: &mut Seen<'_>) {
        let is_article = |at: &&usize| self.site.files[self.edition(**at).file].is_article();
        let member = |at: &usize| Member {
            subject: Subject { site: self.site, article: self.article, edition: self.edition(*at) },
            opened: self.opened[*at],
            skeleton: &self.skeletons[*at],
            lines: OnceCell::new(),
        };
        let members: Vec<Member<'_>> = group.iter().filter(is_article).map(member).collect();
        if members.len() < 2 {
            return;
        }
        let is_selected = |finding: &Finding| {
            let of = |locale: &SiteLocale| Some(&locale.locale) == finding.locale.as_ref();
            self.site.locales.iter().find(|locale| of(locale)).is_none_or(|locale| locale.selected)
        };
        seen.findings.extend(outliers::compare(&members).into_iter().filter(is_selected));
    }

    /// Compares an edition that has units with the source sides of these; false if they have the same blocks.
    fn against_units(&self, at: usize, seen: &mut Seen<'_>) -> bool {
        let opened = self.opened[at];
        if opened.bitext.units.is_empty() || !self.site.files[self.edition(at).file].is_article() {
            return false;
        }
        let mut unheard = Findings::new("".into(), None, opened.text);
        let body = front_matter::body(opened.text);
        let source = bitext::read(opened.text, body, Side::Source, None, &mut unheard);
        let prepared = Prepared::new(&source, &mut unheard);
        let skeleton = Skeleton::of(&prepared);
        let differs = Script::same(&skeleton, &self.skeletons[at]).is_none();
        if differs {
            self.compare_with(at, (at, &skeleton), Voice::Units, seen);
        }
        differs
    }

    /// Whether two sisters have the same blocks.
    fn agree(&self, one: usize, two: usize) -> bool {
        let locale = |at: usize| &self.site.locales[self.edition(at).locale].locale;
        let between = Between {
            subject: Subject { site: self.site, article: self.article, edition: self.edition(two) },
            locale: locale(two),
            source_language: locale(one).language(),
        };
        let (one, two) = (&self.skeletons[one], &self.skeletons[two]);
        let same_code =
            |(a, b): (usize, usize)| one.blocks[a].kind != Kind::Code || code_block_changed::agree(one, a, two, b);
        let ids = |skeleton: &Skeleton<'_>| -> Vec<String> {
            skeleton.anchors.iter().map(|anchor| anchor.id.clone()).collect()
        };
        let Some(script) = Script::same(one, two) else { return false };
        ids(one) == ids(two) && script.matched().all(same_code) && markup::directives::agree(one, two, &script, between)
    }

    /// Asks the rules about one edition beside another.
    fn compare(&self, own: usize, other: usize, voice: Voice, seen: &mut Seen<'_>) {
        self.compare_with(own, (other, &self.skeletons[other]), voice, seen);
    }

    fn compare_with(&self, own: usize, (other, others): (usize, &Skeleton<'_>), voice: Voice, seen: &mut Seen<'_>) {
        let (edition, opened) = (self.edition(own), self.opened[own]);
        let locale = &self.site.locales[edition.locale];
        if !locale.selected {
            return;
        }
        let subject = Subject { site: self.site, article: self.article, edition };
        let file = &self.site.files[edition.file];
        let language = match voice {
            Voice::Units => run::source_language(&subject),
            _ => self.site.locales[self.edition(other).locale].locale.language(),
        };
        let script = Script::new(others, &self.skeletons[own], language, &locale.locale);
        let versus = Versus {
            subject,
            own: &self.skeletons[own],
            other: self.edition(other),
            others,
            script: &script,
            voice,
            other_text: self.opened[other].text,
            lines: OnceCell::new(),
        };
        let mut findings = Findings::new(file.path.clone(), file.locale.clone(), opened.text);
        for check in rules::ALL {
            if let Inspect::Versus(inspect) = check.inspect {
                inspect(&versus, &mut findings);
            }
        }
        let units: Vec<_> = opened.bitext.units.iter().map(|unit| (unit.span, unit.id, unit.source)).collect();
        findings.place_in(&units);
        if voice == Voice::Source {
            pairs(&versus, (opened, self.opened[other]), &mut findings, seen);
        }
        seen.findings.extend(findings.finish());
    }
}

/// Asks the rules about pairs of blocks, for text that stands in no unit.
fn pairs(
    versus: &Versus<'_>,
    (opened, source): (&Opened<'_>, &Opened<'_>),
    findings: &mut Findings<'_>,
    seen: &mut Seen<'_>,
) {
    let locale = &versus.subject.site.locales[versus.subject.edition.locale].locale;
    let source_language = run::source_language(&versus.subject);
    let facts = Facts::of(locale.language(), source_language);
    let units = &opened.bitext.units;
    let settings = &versus.subject.site.settings;
    let (asked, of_markup) = (run::PairRules::of(settings), run::PairRules::of_markup(settings));
    let matched = blocks::matched(versus.others, versus.own, source_language, locale);
    if units.is_empty() {
        omissions::of_blocks(versus, &matched, findings);
        let beside = Beside::new(versus, &matched, opened, source);
        beside::html(&beside, findings);
        beside::markers(&beside, findings);
    } else {
        omissions::of_units(versus, opened, source, seen.findings, findings);
    }
    for found in matched.pairs {
        let ((_, source), (block, mut target)) = (found.source, found.target);
        if target.span == Span::default() {
            target.span = versus.own.blocks[block].span;
        }
        let outside = Outside::of(opened.text, units, target.span);
        if outside == Outside::Nothing {
            continue;
        }
        let pair = Pair {
            subject: versus.subject,
            locale,
            source_language,
            facts,
            target_raw: opened.text.get(target.span.range()).unwrap_or_default(),
            source_raw: versus.other_text.get(source.span.range()).unwrap_or_default(),
            target,
            source,
            unit: None,
            around: Some(versus.other_text),
            derived: Derived::default(),
        };
        if outside == Outside::All {
            run::pair(&pair, &asked, findings, seen.suspects, seen.lessons);
        } else {
            run::some(&pair, &of_markup, findings);
        }
    }
}
