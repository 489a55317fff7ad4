//! Lines of a sample that mark where a tag begins and ends, in the comments of any language: `// <x>` and `// </x>`,
//! `#region x` and `#endregion`. What stands on a line decides, not the extension of the file: a page holds many
//! languages. [`read`] is the door.

/// A line that is a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker<'t> {
    /// `// <x>`
    Open(&'t str),
    /// `// </x>`
    Close(&'t str),
    /// `#region x`; the name may be anything.
    OpenRegion(&'t str),
    /// `#endregion`
    CloseRegion,
}

impl Marker<'_> {
    /// Whether regions make it. They are code as well, and only a marker where a region is asked for.
    pub(super) fn is_region(self) -> bool {
        matches!(self, Self::OpenRegion(_) | Self::CloseRegion)
    }
}

/// What opens a comment, and what closes it on the same line.
const COMMENTS: [(&str, &str); 12] = [
    ("//", ""),
    ("#", ""),
    ("'", ""),
    ("<!--", "-->"),
    ("--", ""),
    ("%", ""),
    (";", ""),
    ("/*", "*/"),
    ("(*", "*)"),
    ("{/*", "*/}"),
    ("@*", "*@"),
    ("rem", ""),
];

/// The marker on a line.
pub(super) fn read(line: &str) -> Option<Marker<'_>> {
    let line = line.trim();
    if !line.starts_with(['/', '#', '\'', '<', '-', '%', ';', '(', '{', '@', 'r', 'R']) {
        return None;
    }
    region(line).or_else(|| COMMENTS.iter().find_map(|(open, close)| comment(line, open, close)))
}

fn comment<'t>(line: &'t str, open: &str, close: &str) -> Option<Marker<'t>> {
    let tag = strip_word(line, open)?.strip_suffix(close)?.trim();
    let tag = tag.strip_prefix('<')?.strip_suffix('>')?.trim();
    let (name, closes) = match tag.strip_prefix('/') {
        Some(name) => (name.trim_start(), true),
        None => (tag, false),
    };
    let is_name = !name.is_empty() && name.chars().all(is_sign_of_name);
    is_name.then_some(if closes { Marker::Close(name) } else { Marker::Open(name) })
}

/// Letters of other scripts come with marks that are no letters.
fn is_sign_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-') || (!c.is_ascii() && !c.is_whitespace())
}

/// `#region x` of C#, `#Region "x"` and `#End Region` of Visual Basic.
fn region(line: &str) -> Option<Marker<'_>> {
    let word = line.strip_prefix('#')?.trim_start();
    if let Some(rest) = strip_word(word, "end") {
        let rest = strip_word(rest.trim_start(), "region")?;
        return is_end_of_word(rest).then_some(Marker::CloseRegion);
    }
    let name = strip_word(word, "region")?;
    is_end_of_word(name).then(|| Marker::OpenRegion(name.trim().trim_matches('"').trim()))
}

fn is_end_of_word(rest: &str) -> bool {
    !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// What follows `word`, in whatever case it is written.
fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let start = text.get(..word.len())?;
    start.eq_ignore_ascii_case(word).then(|| &text[word.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_comment_can_mark() {
        for line in [
            "//<x>",
            "\t// <x> ",
            "# <x>",
            "'<x>",
            "<!-- <x> -->",
            "<!--<x>-->",
            "-- <x>",
            "% < x >",
            "rem <x>",
            "REM<x>",
            "; <x>",
            "/* <x> */",
            "(* <x> *)",
            "{/* <x> */}",
            "@* <x> *@",
        ] {
            assert_eq!(read(line), Some(Marker::Open("x")), "{line}");
            let close = line.replace("<x", "</x").replace("< x", "< / x");
            assert_eq!(read(&close), Some(Marker::Close("x")), "{close}");
        }
        assert_eq!(read("// <例-1.בּ_2>"), Some(Marker::Open("例-1.בּ_2")));
    }

    #[test]
    fn regions_are_named_freely() {
        assert_eq!(read("  #region x"), Some(Marker::OpenRegion("x")));
        assert_eq!(read("# Region \"تهيئة x\""), Some(Marker::OpenRegion("تهيئة x")));
        assert_eq!(read("#region"), Some(Marker::OpenRegion("")));
        for line in ["#endregion", "#End Region", "# end region // x", "#endregion x"] {
            assert_eq!(read(line), Some(Marker::CloseRegion), "{line}");
        }
    }

    #[test]
    fn other_lines_are_code() {
        for line in [
            "",
            "/",
            "x // <x>",
            "/// <x>",
            "''' <x>",
            "// <x> y",
            "// <x y>",
            "// <>",
            "// </>",
            "<!-- <x>",
            "/* <x>",
            "#include <x>",
            "#regional",
            "#endregions",
            "#endif",
            "remark <x>",
            "<x>",
            "// <x",
            "é",
            "<!-->",
            "/*/",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
