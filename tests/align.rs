//! How well sentences are aligned, on real docsets whose units say what belongs together: `ISOGLOSS_CORPUS` names a
//! folder with `office-scripts` and `powershell/sxs`. Nothing of them is in this repository.
#![expect(clippy::disallowed_methods, clippy::print_stderr, reason = "it reads files and says how well it went")]

use std::{collections::BTreeMap, fs, ops::Range, path::Path};

use isogloss::{
    check::{align, blocks, sentences},
    finding::Findings,
    locale::Locale,
    parse::{
        bitext::{self, Side, Unit},
        front_matter,
        passage::Passage,
        prepare::Prepared,
        skeleton::Skeleton,
    },
    text::Span,
};

/// What became of the units of one locale.
#[derive(Default)]
struct Score {
    /// Units that are one sentence on both sides, and how many of them were paired as such.
    single: (usize, usize),
    /// All units with text, and how many of them lie in one pair of blocks.
    in_blocks: (usize, usize),
}

#[test]
fn sentences_find_their_translations() {
    let Some(corpus) = std::env::var_os("ISOGLOSS_CORPUS") else {
        eprintln!("passed over, ISOGLOSS_CORPUS does not name a folder");
        return;
    };
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for docset in ["office-scripts", "powershell/sxs"] {
        let files = walkdir::WalkDir::new(Path::new(&corpus).join(docset)).sort_by_file_name();
        let files =
            files.into_iter().filter_map(Result::ok).filter(|file| file.file_name().to_string_lossy().ends_with(".md"));
        for (number, file) in files.enumerate() {
            // One in ten of the larger docset.
            if docset.contains('/') && number % 10 != 0 {
                continue;
            }
            let below = file.path().strip_prefix(Path::new(&corpus).join(docset)).expect("it lies there");
            let tag = below.components().next().expect("a locale").as_os_str().to_string_lossy().into_owned();
            let (Ok(locale), Ok(text)) = (tag.parse::<Locale>(), fs::read_to_string(file.path())) else { continue };
            measure(&text, &locale, scores.entry(format!("{docset} {tag}")).or_default());
        }
    }
    for (name, score) in &scores {
        #[expect(clippy::cast_precision_loss, reason = "there are not that many")]
        let share = |(of, found): (usize, usize)| 100.0 * found as f64 / of.max(1) as f64;
        eprintln!(
            "{name}: {:.2} % of {} sentences, {:.2} % of {} units in their blocks",
            share(score.single),
            score.single.0,
            share(score.in_blocks),
            score.in_blocks.0
        );
        assert!(score.single.0 < 1000 || share(score.single) > 95.0, "{name}");
    }
}

/// One side of a file without its span markup.
fn side(text: &str, side: Side) -> bitext::Bitext {
    let mut unheard = Findings::new("".into(), None, text);
    bitext::read(text, front_matter::body(text), side, None, &mut unheard)
}

fn measure(text: &str, locale: &Locale, score: &mut Score) {
    let mut unheard = Findings::new("".into(), None, text);
    let bitexts = [side(text, Side::Source), side(text, Side::Target)];
    let units = &bitexts[1].units;
    if units.is_empty() {
        return;
    }
    let prepared = bitexts.each_ref().map(|bitext| Prepared::new(bitext, &mut unheard));
    let skeletons = prepared.each_ref().map(Skeleton::of);
    let pairs = blocks::matched(&skeletons[0], &skeletons[1], "en", locale).pairs;
    let length = |of: fn(&Unit) -> Span| units.iter().map(|unit| text[of(unit).range()].chars().count()).sum();
    let ratio = align::ratio("en", locale, length(|unit| unit.source), length(|unit| unit.target));
    // Sentences by where they start in the file: the source's, and all of the translation's with their partners.
    let mut partners: Vec<(Span, Span)> = Vec::new();
    let mut paired: Vec<(Span, Span)> = Vec::new();
    for pair in &pairs {
        let (source, target) = (&pair.source.1, &pair.target.1);
        paired.push((source.span, target.span));
        let place = |passage: &Passage<'_>, range: Range<usize>| passage.place(range);
        for (s, t) in sentences::pairs(source, target, ratio) {
            partners.push((place(source, s), place(target, t)));
        }
    }
    partners.sort();
    paired.sort();
    for unit in units {
        let (source, target) = (&text[unit.source.range()], &text[unit.target.range()]);
        let count = |raw: &str| sentences::sentences(&Passage::read(raw, 0).text).len();
        if count(source) == 0 || count(target) == 0 {
            continue;
        }
        let holds = |outer: Span, inner: Span| outer.start < inner.end && inner.start < outer.end;
        let found = |list: &[(Span, Span)]| {
            let before = list.partition_point(|(source, _)| source.start < unit.source.end);
            before.checked_sub(1).is_some_and(|at| holds(list[at].0, unit.source) && holds(list[at].1, unit.target))
        };
        score.in_blocks.0 += 1;
        score.in_blocks.1 += usize::from(found(&paired));
        if count(source) == 1 && count(target) == 1 {
            score.single.0 += 1;
            score.single.1 += usize::from(found(&partners));
        }
    }
}
