//! What a translation pipeline added to the text of units besides their markup, and what undoes it.
//!
//! Four things come in with the markup: backslashes before stars and back-ticks ([`escapes`](super::escapes) says
//! which of them the author may have written), a doubled backslash at the end of a line, backslashes where a
//! translator stumbled over markup, and definitions with two labels ([`doubled`]). Cutting them gives back what the
//! publisher shows, byte for byte. The door is [`added`]; a file with no backslash costs it one look at every byte.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2, memrchr2};

use super::{
    bitext::{Side, Unit},
    doubled_definitions::doubled,
    escapes::{Escape, authored, escapes, nesting, torn_escapes},
    source_body::SourceBody,
};

/// A file that has units, and which half of them is kept.
#[derive(Clone, Copy)]
pub(super) struct Marked<'t> {
    pub(super) text: &'t str,
    /// Where front matter ends.
    pub(super) body: usize,
    /// In the order of the file, and at least one.
    pub(super) units: &'t [Unit],
    pub(super) side: Side,
}

/// The bytes that the pipeline added inside or between units, in order, without those that lie in `cuts`: ascending
/// ranges that are cut as markup.
///
/// With the `source` edition, what its author wrote is known; without it, it is guessed from the sources in the units.
pub(super) fn added(file: &Marked<'_>, cuts: &[Range<usize>], source: Option<&SourceBody>) -> Vec<Range<usize>> {
    let mut added = doubled(file.text, file.body, file.units, file.side);
    added.retain(|line| {
        let next = cuts.partition_point(|cut| cut.end <= line.start);
        cuts.get(next).is_none_or(|cut| cut.start >= line.end)
    });
    let suspects = file.suspects();
    if !suspects.is_empty() {
        file.undo(&suspects, source, &mut added);
        added.sort_unstable_by_key(|range| range.start);
    }
    added
}

impl<'t> Marked<'t> {
    fn kept(&self, unit: &Unit) -> Range<usize> {
        if self.side == Side::Target { unit.target.range() } else { unit.source.range() }
    }

    fn source(&self, unit: &Unit) -> &'t str {
        &self.text[unit.source.range()]
    }

    /// The numbers of the units whose kept half has a backslash that the pipeline may have added.
    fn suspects(&self) -> Vec<usize> {
        let mut suspects = Vec::new();
        let mut number = 0;
        for at in memchr_iter(b'\\', &self.text.as_bytes()[self.body..]).map(|at| self.body + at) {
            number += self.units[number..].iter().take_while(|unit| unit.span.end as usize <= at).count();
            let Some(unit) = self.units.get(number) else { break };
            let half = self.kept(unit);
            if half.contains(&at) && is_suspect(&self.text[at + 1..half.end]) && suspects.last() != Some(&number) {
                suspects.push(number);
            }
        }
        suspects
    }

    /// Pushes to `added` what the pipeline added to the units with the numbers `suspects`.
    fn undo(&self, suspects: &[usize], source: Option<&SourceBody>, added: &mut Vec<Range<usize>>) {
        let mut search = source.map(SourceBody::search);
        let mut searched = 0;
        let mut done = 0;
        for &number in suspects {
            added.extend(self.doubled_line_end(&self.units[number]));
            if number < done {
                continue;
            }
            let group = self.group(number);
            done = group.units.end;
            let targets = if self.side == Side::Target { self.targets(&group) } else { Vec::new() };
            if self.side == Side::Target && targets.is_empty() {
                continue;
            }
            let mut verdicts = self.verdicts(&group);
            if let Some(search) = &mut search {
                // Units are looked for in their order, also those that nothing has to be known of: a short sentence is
                // only told from its like by its place.
                for number in searched..done {
                    let known = search.authored(self.source(&self.units[number]));
                    verdicts.correct(number, known.as_deref());
                }
                searched = done;
            }
            match self.side {
                Side::Target => verdicts.undo_targets(&targets, added),
                Side::Source => verdicts.undo_sources(added),
            }
        }
    }

    /// One backslash of the two at the end of a unit that a line of the same paragraph follows: there, it is a line
    /// break.
    fn doubled_line_end(&self, unit: &Unit) -> Option<Range<usize>> {
        let half = self.kept(unit);
        let text = &self.text[half.clone()];
        if !text.ends_with(r"\\") || text.ends_with(r"\\\") {
            return None;
        }
        let after = self.text[unit.span.end as usize..].trim_start_matches([' ', '\t', '\r']);
        let next = after.strip_prefix('\n')?.trim_start_matches([' ', '\t', '>']);
        (!next.is_empty() && !next.starts_with(['\r', '\n'])).then(|| half.end - 1..half.end)
    }

    fn group(&self, number: usize) -> Group {
        let bytes = self.text.as_bytes();
        let together = |first: usize| {
            let between = self.units[first].span.end as usize..self.units[first + 1].span.start as usize;
            in_one_paragraph(&self.text[between])
        };
        let (mut first, mut last) = (number, number);
        while first > 0 && together(first - 1) {
            first -= 1;
        }
        while last + 1 < self.units.len() && together(last) {
            last += 1;
        }
        let floor = first.checked_sub(1).map_or(self.body, |before| self.units[before].span.end as usize);
        let ceiling = self.units.get(last + 1).map_or(bytes.len(), |after| after.span.start as usize);
        let (start, end) = (self.units[first].span.start as usize, self.units[last].span.end as usize);
        // A cell keeps the line that opens it, so that nothing in it looks like the start of a block.
        let before = memrchr2(b'\n', b'|', &bytes[floor..start]).map_or(floor, |at| floor + at);
        let after = memchr2(b'\n', b'|', &bytes[end..ceiling]).map_or(ceiling, |at| end + at);
        Group { units: first..last + 1, around: before..after }
    }

    /// The text of a group with `half` of each unit in its place, and what `escapes` finds in those halves.
    fn line(
        &self,
        group: &Group,
        half: impl Fn(&Unit) -> Range<usize>,
        escapes: impl Fn(&Unit) -> Vec<Escape>,
    ) -> Line {
        let mut line = Line::default();
        let mut at = group.around.end - self.text[group.around.clone()].trim_start().len();
        for number in group.units.clone() {
            let unit = &self.units[number];
            line.text.push_str(&self.text[at..unit.span.start as usize]);
            let (start, shift) = (half(unit).start, line.text.len());
            for Escape { backslash, mark } in escapes(unit) {
                line.escapes.push(Escape { backslash: shift + backslash, mark: shift + mark });
                let mark = if self.text.as_bytes()[start + mark] == b'`' { b'`' } else { b'*' };
                line.places.push(Place { unit: number, backslash: start + backslash, mark });
            }
            line.text.push_str(&self.text[half(unit)]);
            at = unit.span.end as usize;
        }
        line.text.push_str(&self.text[at..group.around.end]);
        line
    }

    /// The backslashes in the targets of a group that are escapes, and may be the pipeline's.
    fn targets(&self, group: &Group) -> Vec<Place> {
        let suspicious = |unit: &Unit| suspicious(&self.text[unit.target.range()], self.source(unit));
        let Line { text, escapes, places } = self.line(group, |unit| unit.target.range(), suspicious);
        if places.is_empty() {
            return places;
        }
        let marks: Vec<usize> = escapes.iter().map(|escape| escape.mark).collect();
        places.into_iter().zip(nesting(&text, &marks)).filter_map(|(place, held)| held.map(|_| place)).collect()
    }

    /// What the sources of a group say about the backslashes in them.
    fn verdicts(&self, group: &Group) -> Verdicts {
        let escapes = |unit: &Unit| escapes(self.source(unit)).collect();
        let Line { text, escapes, places } = self.line(group, |unit| unit.source.range(), escapes);
        if places.is_empty() {
            return Verdicts { places, authored: Vec::new() };
        }
        Verdicts { authored: authored(&text, &escapes), places }
    }
}

/// Which of a unit's `targets` go: its escapes of one mark, where `authored` says it for those of its source.
fn dropped(targets: &[Place], authored: &[bool]) -> impl Iterator<Item = Place> {
    // If the translator added some or lost some, it cannot be told which ones.
    let same = targets.len() == authored.len();
    let all = !authored.is_empty() && !authored.contains(&false);
    targets.iter().enumerate().filter(move |(index, _)| if same { !authored[*index] } else { !all }).map(|(_, at)| *at)
}

/// Whether emphasis may reach from one unit to the next with `between` them: not across cells or blocks.
fn in_one_paragraph(between: &str) -> bool {
    let Some(at) = memchr2(b'\n', b'|', between.as_bytes()) else { return true };
    between[..at].trim().is_empty()
        && between[at..].starts_with('\n')
        && between[at + 1..].trim_start_matches([' ', '\t', '>']).is_empty()
}

/// A run of neighbouring units that can hold common inline markup: those of one paragraph, or of one table cell.
struct Group {
    units: Range<usize>,
    /// From the start of the first line, or the cell, to the end.
    around: Range<usize>,
}

/// One half of the units of a group as it stands on the page, and the escapes in it.
#[derive(Default)]
struct Line {
    text: String,
    /// In `text`.
    escapes: Vec<Escape>,
    /// Where each of `escapes` stands in the file.
    places: Vec<Place>,
}

/// A backslash in a unit.
#[derive(Clone, Copy)]
struct Place {
    /// The number of the unit.
    unit: usize,
    /// In the file.
    backslash: usize,
    /// What it stands before: a star or a back-tick. Strays count as stars.
    mark: u8,
}

impl Place {
    fn range(self) -> Range<usize> {
        self.backslash..self.backslash + 1
    }
}

/// For each backslash before a star or back-tick in the sources of a group: did the author write it?
struct Verdicts {
    places: Vec<Place>,
    /// `None` where it is no escape.
    authored: Vec<Option<bool>>,
}

impl Verdicts {
    /// Pushes the backslashes of the sources that the pipeline added.
    fn undo_sources(&self, added: &mut Vec<Range<usize>>) {
        let all = self.places.iter().zip(&self.authored);
        added.extend(all.filter(|(_, authored)| **authored == Some(false)).map(|(place, _)| place.range()));
    }

    /// Pushes those of the `targets` of the same group that the pipeline added.
    fn undo_targets(&self, targets: &[Place], added: &mut Vec<Range<usize>>) {
        for of_unit in targets.chunk_by(|a, b| a.unit == b.unit) {
            for mark in [b'*', b'`'] {
                let targets: Vec<Place> = of_unit.iter().filter(|place| place.mark == mark).copied().collect();
                added.extend(dropped(&targets, &self.of_unit(of_unit[0].unit, mark)).map(Place::range));
            }
        }
    }

    fn range(&self, unit: usize) -> Range<usize> {
        let start = self.places.partition_point(|place| place.unit < unit);
        start..self.places.partition_point(|place| place.unit <= unit)
    }

    /// Replaces guesses by what the source edition says.
    fn correct(&mut self, unit: usize, known: Option<&[bool]>) {
        let range = self.range(unit);
        for (guess, known) in self.authored[range].iter_mut().zip(known.unwrap_or_default()) {
            *guess = guess.map(|_| *known);
        }
    }

    /// The verdicts on the escapes of `mark` in one unit.
    fn of_unit(&self, unit: usize, mark: u8) -> Vec<bool> {
        let range = self.range(unit);
        let all = self.places[range.clone()].iter().zip(&self.authored[range]);
        all.filter(|(place, _)| place.mark == mark).filter_map(|(_, authored)| *authored).collect()
    }
}

/// Whether a backslash may be the pipeline's, judged by the rest of its half that follows it.
fn is_suspect(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        Some('*' | '`' | '\u{a0}') => true,
        Some('\\') => chars.next().is_none(),
        Some(' ') => rest.trim_start_matches([' ', '\u{a0}']).starts_with('*'),
        Some(c) => c.is_alphabetic() && chars.next() == Some('*'),
        None => false,
    }
}

/// The backslashes of `target` that the pipeline may have added, whose source is `source`.
fn suspicious(target: &str, source: &str) -> Vec<Escape> {
    let mut found: Vec<Escape> = escapes(target).collect();
    if torn_escapes(source).next().is_none() {
        found.extend(torn_escapes(target));
    }
    if memchr(b'\\', source.as_bytes()).is_none() {
        found.extend(strays(target));
    }
    found.sort_unstable_by_key(|escape| escape.backslash);
    found.dedup_by_key(|escape| escape.backslash);
    found
}

/// Backslashes that a translator left before a no-break space or before the last letter of an emphasis.
fn strays(target: &str) -> impl Iterator<Item = Escape> {
    memchr_iter(b'\\', target.as_bytes()).filter_map(|backslash| {
        let mut chars = target[backslash + 1..].chars();
        let next = chars.next()?;
        let stray = next == '\u{a0}' || (next.is_alphabetic() && chars.next() == Some('*'));
        stray.then_some(Escape { backslash, mark: backslash + 1 })
    })
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::{finding::Findings, parse::bitext};

    /// A line of units, given as targets and sources.
    fn units(pairs: &[(&str, &str)]) -> String {
        pairs.iter().enumerate().fold(String::new(), |mut line, (n, (target, source))| {
            let gap = if n == 0 { "" } else { " " };
            write!(line, r#"{gap}<span data-ttu-id="a-{n}">{target}</span><span class="sxs-lookup"><span data-stu-id="a-{n}">{source}</span></span>"#).unwrap();
            line
        })
    }

    fn strip(text: &str, side: Side, source: Option<&str>) -> String {
        let source = source.map(|source| SourceBody::new(source, 0));
        let mut findings = Findings::new("x.md".into(), None, text);
        bitext::read(text, 0, side, source.as_ref(), &mut findings).text
    }

    /// The target of one unit, stripped without the source edition.
    fn target(target: &str, source: &str) -> String {
        strip(&units(&[(target, source)]), Side::Target, None)
    }

    #[test]
    fn a_star_loses_the_backslash_its_author_can_do_without() {
        assert_eq!(target(r"alle (\*) in `\*`", r"all (\*) in `\*`"), r"alle (*) in `\*`");
        assert_eq!(target(r"**記錄\*事件**", r"**Log\*Event**"), "**記錄*事件**");
        assert_eq!(target(r"**\*.txt**", r"**\*.txt**"), r"**\*.txt**");
        assert_eq!(target(r"C:\\* ", r"C:\\*"), r"C:\\* ");
        assert_eq!(target(r"[وصف\*](a\*b)", r"[text\*](a\*b)"), r"[وصف*](a\*b)");
    }

    #[test]
    fn broken_emphasis_loses_all_backslashes() {
        assert_eq!(target(r"\*\*सूची\*\*", "**list**"), "**सूची**");
        assert_eq!(target(r"\* lot \* *", r"\*lot\*\*"), "* lot * *");
        assert_eq!(target(r"**週\*\***", r"**Week\*\***"), r"**週\*\***");
    }

    #[test]
    fn stars_and_back_ticks_are_counted_apart() {
        assert_eq!(target(r"\` [\* ']", r"\`[\*\`]"), r"\` [* ']");
        assert_eq!(target(r"<code>\`n</code>", r"<code>\`n</code>"), "<code>`n</code>");
        // Two are one of them too many for the author to have left them bare.
        assert_eq!(target(r"سطر (\`n)، (\`t)", r"line (\`n), (\`t)"), r"سطر (\`n)، (\`t)");
    }

    #[test]
    fn what_translation_tore_apart_goes_too() {
        assert_eq!(target(r"(\ * ) 每個", r"(\*) each"), "( * ) 每個");
        assert_eq!(target("ara\\\u{a0}: görüntüleyi\\n**", "search: **view**"), "ara\u{a0}: görüntüleyin**");
        assert_eq!(target(r"C:\ \# \n", r"C:\ \# \n"), r"C:\ \# \n");
    }

    #[test]
    fn emphasis_reaches_from_unit_to_unit_but_not_from_cell_to_cell() {
        let pair = [(r"甲 \*x.", r"A \*x."), (r"乙* \*.", r"B\* \*.")];
        assert_eq!(strip(&units(&pair), Side::Target, None), r"甲 \*x. 乙* *.");
        let cells = format!("|{}|{}|\n", units(&[(r"甲 \*x", r"A \*x")]), units(&[(r"乙\* y", r"B\* y")]));
        assert_eq!(strip(&cells, Side::Target, None), "|甲 *x|乙* y|\n");
    }

    #[test]
    fn a_line_break_is_one_backslash() {
        let text = format!("{}\n{}\n\n{}\n", units(&[(r"א\\", r"A\\")]), "ב", units(&[(r"ג\\", r"C\\")]));
        assert_eq!(strip(&text, Side::Target, None), "א\\\nב\n\nג\\\\\n");
        assert_eq!(strip(&text, Side::Source, None), "A\\\nב\n\nC\\\\\n");
    }

    #[test]
    fn the_source_edition_knows_better() {
        let text = units(&[(r"ستاره (\*).", r"Star (\*)."), (r"و \* و \*.", r"And \* and \*."), (r"\*", r"\*\*")]);
        assert_eq!(strip(&text, Side::Target, None), "ستاره (*). و * و *. *");
        let source = "> Star\n> (\\*). And * and\n> \\*. \\*\\*\n";
        assert_eq!(strip(&text, Side::Target, Some(source)), r"ستاره (\*). و * و \*. \*");
        assert_eq!(strip(&text, Side::Source, Some(source)), r"Star (\*). And * and \*. \*\*");
        assert_eq!(strip(&text, Side::Target, Some("Another article\n")), strip(&text, Side::Target, None));
    }
}
