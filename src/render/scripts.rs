//! Which scripts a page needs besides the one of every page: a body comes in, names of files of `templates/` go out.
//! [`of`] is the door.

use memchr::{memchr2, memmem, memrchr2};

/// What a script acts on, as it stands in a tag, and the script.
const SCRIPTS: [(&str, &str); 4] = [
    (" class=\"tabs\"", "choices.js"),
    (" data-choice=\"", "choices.js"),
    (" data-player=\"", "media.js"),
    ("#lightbox\"", "media.js"),
];

/// The scripts that a body needs, each once.
pub(super) fn of(body: &str) -> Vec<&'static str> {
    let mut scripts = Vec::new();
    for (mark, script) in SCRIPTS {
        if !scripts.contains(&script) && is_in_tag(body.as_bytes(), mark.as_bytes()) {
            scripts.push(script);
        }
    }
    scripts
}

/// Whether `mark` stands in a tag. In text it may stand as well, but there `<` and `>` are written otherwise.
fn is_in_tag(body: &[u8], mark: &[u8]) -> bool {
    let mut from = 0;
    memmem::find_iter(body, mark).any(|at| {
        let before = memrchr2(b'<', b'>', &body[from..at]).map(|bracket| body[from + bracket]);
        from = at;
        before == Some(b'<') && memchr2(b'<', b'>', &body[at..]).is_some_and(|bracket| body[at + bracket] == b'>')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_load_what_they_need() {
        assert!(of("<p>تبويب</p>").is_empty());
        assert_eq!(of("<p>新</p>\n<div class=\"tabs\" id=\"tabgroup_1\">\n<ul></ul></div>"), ["choices.js"]);
        let both = "<select data-choice=\"range\"><div class=\"tabs\"><a href=\"b.png#lightbox\"><a href=\"#\" data-player=\"x\">";
        assert_eq!(of(both), ["choices.js", "media.js"]);
    }

    #[test]
    fn text_about_tabs_is_no_tabs() {
        let text =
            "<p>a <code>&lt;div class=\"tabs\"&gt; data-choice=\" data-player=\" #lightbox\"</code> #lightbox\"</p>";
        assert!(of(text).is_empty());
        assert_eq!(of(&format!("{text}<a href=\"ב.png#lightbox\">")), ["media.js"]);
    }
}
