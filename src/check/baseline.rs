//! [`Baseline`]: findings that are known, so that only new ones count.
//!
//! A baseline is a text file: comments begin with `#`, and every other line lists one finding by its locale, its file,
//! its rule and a fingerprint of the text it is about, with tabs between them. Lines are sorted, so that two branches
//! merge, and say nothing of where in the file a finding lies, so that it is known again after edits elsewhere. When
//! the sentence itself changes, so does the fingerprint, and the finding is new.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write as _,
    sync::Arc,
};

use crate::{
    digest::sha1_hex,
    finding::{Finding, Findings, declare_rule},
    locale::Locale,
    text::Span,
};

declare_rule! {
    /// ## What it finds
    ///
    /// Something that keeps findings out of the report and has none to keep out:
    ///
    /// - An allowance, in a comment `<!-- isogloss-allow RULE -- reason -->` or in front matter, where the rule finds
    ///   nothing in that place, or whose rule does not exist.
    /// - A line of the baseline that no finding matches any more: it was mended, its sentence was changed, or its file
    ///   is gone.
    ///
    /// Only a run that looks at everything tells. One that is limited by paths, `--since`, `--locale` or `--select`
    /// says nothing of what it cannot see.
    ///
    /// ## Why it matters
    ///
    /// It would hide the same finding if it ever came back. And an allowance whose rule is mistyped allows nothing.
    ///
    /// ## How to mend it
    ///
    /// Remove the allowance, or correct the name of its rule. For the baseline, run `isogloss check` once more with
    /// `--baseline` and `--prune`, which removes such lines from the file.
    pub static UNUSED_ALLOWANCE = {
        name: "unused-allowance",
        summary: "an allowance or an entry of the baseline matches no finding",
        level: Warning,
        group: Style,
        category: NonConformance,
    };
}

/// Findings that are known.
#[derive(Debug)]
pub struct Baseline {
    path: Arc<str>,
    text: String,
    entries: Vec<Entry>,
}

/// One line.
#[derive(Debug)]
struct Entry {
    span: Span,
    key: Key,
}

/// What a finding is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key {
    /// Empty where the file belongs to none.
    locale: String,
    path: String,
    rule: String,
    print: String,
}

/// Findings beside a baseline.
#[derive(Debug)]
pub struct Sifted {
    /// Those that it does not list.
    pub new: Vec<Finding>,
    /// How many it lists.
    pub known: usize,
    /// Indices of the entries that no finding matches.
    unmatched: Vec<usize>,
}

/// The file is no baseline.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BaselineError {
    /// A line is not of four parts, or one of them is not what it has to be.
    #[error("{path}:{line}: not an entry of a baseline: {why}")]
    Entry {
        /// The file.
        path: Arc<str>,
        /// 1-based.
        line: usize,
        /// What is wrong.
        why: &'static str,
    },
    /// It was written in a form that this version does not know.
    #[error("{path}:{line}: a baseline of another version; write it again with `--write-baseline`")]
    Version {
        /// The file.
        path: Arc<str>,
        /// 1-based.
        line: usize,
    },
}

/// What a baseline begins with.
const HEADER: &str = "# isogloss baseline 1";
/// What that line begins with in every version.
const ANY_HEADER: &str = "# isogloss baseline ";
/// Digits of a fingerprint. It has to tell the sentences of one file apart, not all the world's.
const DIGITS: usize = 16;

impl Baseline {
    /// Reads the text of the file `path`.
    ///
    /// # Errors
    /// A line is no entry.
    pub fn read(path: Arc<str>, text: String) -> Result<Self, BaselineError> {
        let mut entries = Vec::new();
        let mut at = 0;
        for (number, whole) in text.split_inclusive('\n').enumerate() {
            let line = whole.trim_end_matches(['\n', '\r']).trim_start_matches('\u{FEFF}');
            let span = Span::new(at, at + whole.trim_end_matches(['\n', '\r']).len());
            at += whole.len();
            if line.starts_with(ANY_HEADER) && !line.starts_with(HEADER) {
                return Err(BaselineError::Version { path, line: number + 1 });
            }
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            match Key::read(line) {
                Ok(key) => entries.push(Entry { span, key }),
                Err(why) => return Err(BaselineError::Entry { path, line: number + 1, why }),
            }
        }
        Ok(Self { path, text, entries })
    }

    /// The text of a baseline that lists `findings`. Paths below the folder `root` are written from there, so that it
    /// does not matter in which folder a command is run.
    ///
    /// ```
    /// use isogloss::check::Baseline;
    /// assert_eq!(Baseline::listing(&[], ""), "# isogloss baseline 1: locale, file, rule, fingerprint\n");
    /// ```
    #[must_use]
    pub fn listing(findings: &[Finding], root: &str) -> String {
        let mut keys: Vec<Key> = findings.iter().map(|finding| Key::of(finding, root)).collect();
        keys.sort();
        let mut text = format!("{HEADER}: locale, file, rule, fingerprint\n");
        for key in keys {
            let locale = if key.locale.is_empty() { "-" } else { &key.locale };
            let _ = writeln!(text, "{locale}\t{}\t{}\t{}", escaped(&key.path), key.rule, key.print);
        }
        text
    }

    /// Tells the new findings from the known ones. An entry stands for one finding: where two are alike, it takes two.
    #[must_use]
    pub fn sift(&self, findings: Vec<Finding>, root: &str) -> Sifted {
        let mut open: HashMap<&Key, Vec<usize>> = HashMap::new();
        for (at, entry) in self.entries.iter().enumerate().rev() {
            open.entry(&entry.key).or_default().push(at);
        }
        let all = findings.len();
        let mut matched = BTreeSet::new();
        let mut is_known = |finding: &Finding| {
            let entry = open.get_mut(&Key::of(finding, root)).and_then(Vec::pop);
            matched.extend(entry);
            entry.is_some()
        };
        let new: Vec<Finding> = findings.into_iter().filter(|finding| !is_known(finding)).collect();
        let unmatched = (0..self.entries.len()).filter(|at| !matched.contains(at)).collect();
        Sifted { known: all - new.len(), new, unmatched }
    }

    /// The entries that no finding matches, as findings. `is_judged` says of a locale (empty where there is none) and a
    /// rule whether this run looked at it.
    #[must_use]
    pub fn unused(&self, sifted: &Sifted, is_judged: impl Fn(&str, &str) -> bool) -> Vec<Finding> {
        let mut by_locale: BTreeMap<&str, Findings<'_>> = BTreeMap::new();
        for entry in self.unused_entries(sifted, is_judged) {
            let key = &entry.key;
            by_locale
                .entry(&key.locale)
                .or_insert_with(|| Findings::new(self.path.clone(), key.locale.parse().ok(), &self.text))
                .push(&UNUSED_ALLOWANCE, entry.span, format!("no finding of `{}` matches in `{}`", key.rule, key.path))
                .help("remove the line, or run this again with `--prune`");
        }
        by_locale.into_values().flat_map(Findings::finish).collect()
    }

    /// The text without the entries that no finding matches, and how many they are. All else stays as it is.
    #[must_use]
    pub fn pruned(&self, sifted: &Sifted, is_judged: impl Fn(&str, &str) -> bool) -> (String, usize) {
        let unused: BTreeSet<u32> = self.unused_entries(sifted, is_judged).map(|entry| entry.span.start).collect();
        let mut kept = String::with_capacity(self.text.len());
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            if !u32::try_from(at).is_ok_and(|at| unused.contains(&at)) {
                kept.push_str(line);
            }
            at += line.len();
        }
        (kept, unused.len())
    }

    fn unused_entries<'b>(
        &'b self,
        sifted: &'b Sifted,
        is_judged: impl Fn(&str, &str) -> bool,
    ) -> impl Iterator<Item = &'b Entry> {
        let entries = sifted.unmatched.iter().map(|at| &self.entries[*at]);
        entries.filter(move |entry| is_judged(&entry.key.locale, &entry.key.rule))
    }
}

impl Key {
    fn of(finding: &Finding, root: &str) -> Self {
        // A line that is filled anew is the same sentence.
        let words: Vec<&str> = finding.known_by().split_whitespace().collect();
        let mut print = sha1_hex(&[words.join(" ").as_bytes()]);
        print.truncate(DIGITS);
        let below =
            finding.path.strip_prefix(root).and_then(|rest| rest.strip_prefix('/')).filter(|_| !root.is_empty());
        Self {
            locale: finding.locale.as_ref().map_or_else(String::new, ToString::to_string),
            path: below.unwrap_or(&finding.path).to_owned(),
            rule: finding.rule.name.to_owned(),
            print,
        }
    }

    fn read(line: &str) -> Result<Self, &'static str> {
        let parts: Vec<&str> = line.split('\t').collect();
        let [locale, path, rule, print] = parts[..] else {
            return Err("it has to be a locale, a file, a rule and a fingerprint, with tabs between them");
        };
        let locale = match locale {
            "-" => String::new(),
            tag => tag.parse::<Locale>().map_err(|_| "the locale is not a BCP 47 language tag")?.to_string(),
        };
        if print.len() != DIGITS || !print.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
            return Err("the fingerprint is not 16 hexadecimal digits");
        }
        let path = unescaped(path).ok_or("the file's name has a `%` without two hexadecimal digits")?;
        Ok(Self { locale, path, rule: rule.to_owned(), print: print.to_owned() })
    }
}

/// A path on one line, without tabs.
fn escaped(path: &str) -> String {
    let mut line = String::with_capacity(path.len());
    for c in path.chars() {
        if c == '%' || c.is_ascii_control() {
            let _ = write!(line, "%{:02X}", u32::from(c));
        } else {
            line.push(c);
        }
    }
    line
}

fn unescaped(line: &str) -> Option<String> {
    let mut parts = line.split('%');
    let mut path = parts.next()?.to_owned();
    for part in parts {
        let code = u8::from_str_radix(part.get(..2)?, 16).ok().filter(u8::is_ascii)?;
        path.push(char::from(code));
        path.push_str(&part[2..]);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{parse::rules::SPAN_MALFORMED, render::rules::BROKEN_LINK};

    /// Broken links at `links` in an edition, one finding each.
    fn found(locale: &str, text: &str, links: &[&str]) -> Vec<Finding> {
        let mut findings = Findings::new(format!("../content/{locale}/a b%.md").into(), locale.parse().ok(), text);
        let mut from = 0;
        for link in links {
            let at = from + text[from..].find(link).unwrap();
            from = at + link.len();
            findings.push(&BROKEN_LINK, Span::new(at, from), "leads nowhere");
        }
        findings.finish()
    }

    fn baseline(text: &str) -> Baseline {
        Baseline::read("base.txt".into(), text.to_owned()).unwrap()
    }

    fn refused(text: &str) -> String {
        Baseline::read("base.txt".into(), text.to_owned()).unwrap_err().to_string()
    }

    #[test]
    fn an_entry_a_line_sorted_and_from_the_root() {
        let findings = [
            found("th", "[ที่นี่](b.md) [x](c.md)", &["[ที่นี่](b.md)", "[x](c.md)"]),
            found("fa", "[y](d.md)", &["[y](d.md)"]),
        ];
        insta::assert_snapshot!(Baseline::listing(&findings.concat(), ".."), @r#"
        # isogloss baseline 1: locale, file, rule, fingerprint
        fa	content/fa/a b%25.md	broken-link	da7e31f9934d6dde
        th	content/th/a b%25.md	broken-link	72d3f58394bbccff
        th	content/th/a b%25.md	broken-link	dcd05836d32703b0
        "#);
    }

    #[test]
    fn known_findings_survive_edits_elsewhere() {
        let links = ["[هنا](b.md)", "[هنا](b.md)"];
        let text = Baseline::listing(&found("ar", "[هنا](b.md) [هنا](b.md)", &links), "..");
        let again = found(
            "ar",
            "سطر\n\n[هنا](b.md)\n[هنا](b.md) [هنا](b.md) [جديد](c.md)",
            &["[هنا](b.md)", "[هنا](b.md)", "[هنا](b.md)", "[جديد](c.md)"],
        );
        let sifted = baseline(&text).sift(again, "..");
        let new: Vec<_> = sifted.new.iter().map(|finding| finding.target_text.as_deref().unwrap()).collect();
        assert_eq!((sifted.known, new.join(" ")), (2, "[هنا](b.md) [جديد](c.md)".to_owned()));
        assert!(sifted.unmatched.is_empty());
    }

    #[test]
    fn the_source_sentence_counts_where_it_is_known() {
        let with_source = |target: &str, source: &str| {
            let mut findings = Findings::new("ja/a.md".into(), "ja".parse().ok(), target);
            findings.push(&SPAN_MALFORMED, Span::new(0, target.len()), "x").source_text = Some(source.to_owned());
            findings.finish()
        };
        let known = baseline(&Baseline::listing(&with_source("古い", "See  the\nplan."), ""));
        assert_eq!(known.sift(with_source("新しい", "See the plan."), "").known, 1);
        assert_eq!(known.sift(with_source("古い", "See the new plan."), "").known, 0);
    }

    #[test]
    fn what_matches_nothing_is_found_and_pruned() {
        let text = Baseline::listing(&found("he", "[א](b.md) [ב](c.md)", &["[א](b.md)", "[ב](c.md)"]), "");
        let known = baseline(&text.replace('\n', "\r\n"));
        let sifted = known.sift(found("he", "[ב](c.md)", &["[ב](c.md)"]), "");
        let unused = known.unused(&sifted, |_, _| true);
        assert_eq!(unused.len(), 1);
        assert_eq!(unused[0].message, "no finding of `broken-link` matches in `../content/he/a b%.md`");
        assert_eq!(unused[0].start.column, 1);
        let (pruned, removed) = known.pruned(&sifted, |_, _| true);
        assert_eq!((removed, pruned.lines().count()), (1, 2));
        assert_eq!(baseline(&pruned).sift(found("he", "[ב](c.md)", &["[ב](c.md)"]), "").unmatched, [] as [usize; 0]);
        assert!(known.unused(&sifted, |locale, _| locale != "he").is_empty());
        assert_eq!(known.pruned(&sifted, |_, rule| rule != "broken-link").1, 0);
    }

    #[test]
    fn other_files_are_refused_with_the_line() {
        assert_eq!(
            refused("# c\n\n<<<<<<< ours\n"),
            "base.txt:3: not an entry of a baseline: it has to be a locale, a file, a rule and a fingerprint, with tabs between them"
        );
        assert!(refused("images\ta\tr\t0123456789abcdef").ends_with("the locale is not a BCP 47 language tag"));
        assert!(refused("fr\ta\tr\t0123456789ABCDEF").ends_with("not 16 hexadecimal digits"));
        assert!(refused("fr\ta%4\tr\t0123456789abcdef").contains("base.txt:1"));
        assert!(refused("fr\ta%é\tr\t0123456789abcdef").contains("base.txt:1"));
        assert!(refused("# isogloss baseline 2\n").contains("another version"));
        assert!(baseline("\u{FEFF}# isogloss baseline 1\r\n\r\n").entries.is_empty());
    }
}
