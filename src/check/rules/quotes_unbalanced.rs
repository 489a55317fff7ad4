//! `quotes-unbalanced`

use crate::{
    check::{Check, Inspect, Pair, Remarks, Stage, typography},
    finding::declare_rule,
    text::ByteSet,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A quotation mark without its counterpart: an odd number of double quotation marks (`"`, `“`, `”`, `„`), or more
    /// marks of one side than of the other (`«»`, `‹›`, `「」`, `『』`, `《》`, `〈〉`).
    ///
    /// Apostrophes and single quotation marks are not looked at, inches (`5"`) and the `״` within Hebrew words are none.
    /// Where the source lacks a counterpart as well, the quotation goes on elsewhere and nothing is said.
    ///
    /// ## Why it matters
    ///
    /// The reader cannot tell where the quoted words end.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Choose "Close".</span><span class="sxs-lookup"><span data-stu-id="a-1">Choose "Close".</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Choisissez « Fermer.</span><span class="sxs-lookup"><span data-stu-id="a-1">Choose "Close".</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Put the missing mark where the quotation begins or ends.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Choisissez « Fermer ».</span><span class="sxs-lookup"><span data-stu-id="a-1">Choose "Close".</span></span>
    /// ```
    pub(super) static QUOTES_UNBALANCED = {
        name: "quotes-unbalanced",
        summary: "a quotation mark has no counterpart",
        level: Note,
        group: Style,
        category: Typographical,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &QUOTES_UNBALANCED, inspect: Inspect::Pair(Stage::Style, inspect) };

/// Kinds of marks with sides.
const KINDS: usize = 6;

/// The kind of a mark with sides, and whether it opens.
fn sided(c: char) -> Option<(usize, bool)> {
    Some(match c {
        '«' => (0, true),
        '»' => (0, false),
        '‹' => (1, true),
        '›' => (1, false),
        '「' => (2, true),
        '」' => (2, false),
        '『' => (3, true),
        '』' => (3, false),
        '《' => (4, true),
        '》' => (4, false),
        '〈' => (5, true),
        '〉' => (5, false),
        _ => return None,
    })
}

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    if !pair.we_have(&QUOTES) || typography::is_copy(pair) {
        return;
    }
    let language = pair.locale.language();
    // Inches look like quotation marks; where the source quotes nothing, they are.
    let has_quotes = pair.source.text.contains(['"', '“', '”']);
    let Some(lone) = lone_mark(&pair.target.text, language, !has_quotes) else { return };
    let source = lone_mark(&pair.source.text, pair.source_language, false);
    if source.is_some() || is_half_quoted(&pair.source.text) {
        return;
    }
    let mark = pair.target.text[lone..].chars().next().unwrap_or('"');
    let span = pair.target.place(lone..lone + mark.len_utf8());
    remarks
        .push(&QUOTES_UNBALANCED, span, format!("the quotation mark `{mark}` has no counterpart"))
        .help("put in the missing quotation mark, or take this one out");
}

/// What quotation marks begin with.
const QUOTES: ByteSet = ByteSet::of(b"\"\xC2\xE2\xE3");

/// Where a mark without counterpart stands.
fn lone_mark(text: &str, language: &str, has_inches: bool) -> Option<usize> {
    // Finnish and Swedish open and close with the same mark, German and its neighbours turn them round.
    let turns = ["fi", "sv", "de", "da", "hu", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "pl", "et", "lt", "lv"];
    let has_sides = !turns.contains(&language);
    let mut doubles = Run::default();
    let mut guillemets = Run::default();
    let mut open: [Vec<usize>; KINDS] = Default::default();
    let mut lone = None;
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let last = std::mem::replace(&mut before, c);
        let next = chars.peek().map(|(_, next)| *next);
        match c {
            '"' | '“' | '”' | '„' | '‟' => {
                let is_in_word = is_in_hebrew_word(last, next);
                doubles.doubtful |= is_in_word || (has_inches && c == '"' && last.is_ascii_digit());
                if !is_in_word {
                    doubles.add(at);
                }
            }
            '«' | '»' if !has_sides => guillemets.add(at),
            _ => match sided(c) {
                Some((kind, true)) => open[kind].push(at),
                Some((kind, false)) if open[kind].pop().is_none() => {
                    lone.get_or_insert(at);
                }
                _ => {}
            },
        }
    }
    let left_open = open.iter().filter_map(|kind| kind.first().copied()).min();
    lone.or(left_open).or(doubles.odd()).or(guillemets.odd())
}

/// Whether a quotation in single marks begins or ends in the text, but not both. The apostrophe of `users' names` passes
/// for such an end.
fn is_half_quoted(text: &str) -> bool {
    if !text.contains(['\'', '‘', '’', '`', '´']) {
        return false;
    }
    let (mut begun, mut ended) = (0, 0);
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let last = std::mem::replace(&mut before, c);
        if !matches!(c, '\'' | '‘' | '’' | '`' | '´') {
            continue;
        }
        let follows_word = !last.is_whitespace() && last != '(';
        let precedes_word = chars.peek().is_some_and(|next| next.is_alphanumeric());
        begun += usize::from(precedes_word && !follows_word);
        ended += usize::from(follows_word && !precedes_word);
    }
    begun != ended
}

/// Marks that come in twos.
#[derive(Default)]
struct Run {
    count: usize,
    last: usize,
    /// Some of them may be no quotation marks.
    doubtful: bool,
}

impl Run {
    fn add(&mut self, at: usize) {
        self.count += 1;
        self.last = at;
    }

    /// The last of an odd number.
    fn odd(&self) -> Option<usize> {
        (self.count % 2 == 1 && !self.doubtful).then_some(self.last)
    }
}

/// Whether a mark stands within a Hebrew word, which makes an abbreviation of it.
fn is_in_hebrew_word(before: char, after: Option<char>) -> bool {
    let is_hebrew = |c: char| ('\u{5D0}'..='\u{5EA}').contains(&c);
    is_hebrew(before) && after.is_some_and(is_hebrew)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    fn said(locale: &str, source: &str, target: &str) -> String {
        one("quotes-unbalanced", locale, source, target)
    }

    #[test]
    fn lone_marks_are_found() {
        for (locale, target, mark) in [
            ("de", "Wählen Sie „Schließen.", "„"),
            ("es", "Elija \"Cerrar.", "\""),
            ("fr", "Choisissez « Fermer.", "«"),
            ("ru", "Выберите Закрыть».", "»"),
            ("ja", "「閉じる を選びます。", "「"),
            ("zh-TW", "選擇《關閉。", "《"),
            ("ar", "اختر \"إغلاق.", "\""),
        ] {
            assert_eq!(
                said(locale, "Choose \"Close\".", target),
                format!("the quotation mark `{mark}` has no counterpart @ {mark}")
            );
        }
    }

    #[test]
    fn every_language_has_its_own() {
        for (locale, target) in [
            ("de", "„a“ und »b« und ‚c‘ und \"d\""),
            ("sv", "”a” och »b»"),
            ("pl", "„a” i «b»"),
            ("ja", "「a『b』」と “c”"),
            ("he", "ארה\"ב ו\"שלום\""),
            ("nl", "een 5\" scherm, foto’s en 's avonds"),
            ("tr", "DbSet'i ve `\"`"),
        ] {
            assert_eq!(said(locale, "a", target), "", "{target}");
        }
        assert_eq!(
            said("pt-BR", "The \"Table1\" and \"Table2\".", "\"Table1\" e Table2\"."),
            "the quotation mark `\"` has no counterpart @ \""
        );
        assert_eq!(said("de", "They said: \"Wait.", "Sie sagten: „Warten Sie."), "");
        assert_eq!(said("zh-TW", "They say 'It is closed.", "他們說：「已關閉。"), "");
        assert_eq!(said("zh-TW", "It's 'closed'.", "「已關閉。"), "the quotation mark `「` has no counterpart @ 「");
    }
}
