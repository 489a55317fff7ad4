//! Which scripts a page needs besides the one of every page: the HTML and the links in its text come in, names of files
//! of `templates/` go out. [`Scripts`] is the door.

/// The scripts that the parts of a body need which were seen so far.
#[derive(Debug, Default)]
pub(super) struct Scripts {
    choices: bool,
    media: bool,
}

impl Scripts {
    /// Looks at HTML in a body, which may be a part of a tag.
    pub(super) fn see(&mut self, html: &str) {
        self.choices |= html.contains(" class=\"tabs\"") || html.contains(" data-choice=\"");
        self.media |= html.contains(" data-player=\"") || html.contains("#lightbox\"");
    }

    /// Looks at the address of a link.
    pub(super) fn see_link(&mut self, to: &str) {
        self.media |= to.ends_with("#lightbox");
    }

    /// Their names.
    pub(super) fn names(&self) -> Vec<&'static str> {
        let known = [(self.choices, "choices.js"), (self.media, "media.js")];
        known.into_iter().filter_map(|(is_needed, name)| is_needed.then_some(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &[&str], links: &[&str]) -> Vec<&'static str> {
        let mut scripts = Scripts::default();
        for html in html {
            scripts.see(html);
        }
        for to in links {
            scripts.see_link(to);
        }
        scripts.names()
    }

    #[test]
    fn pages_load_what_they_need() {
        assert!(of(&["<p>تبويب</p>"], &["#lightbox-1", "ב.png"]).is_empty());
        assert_eq!(of(&["<div class=\"tabs\" id=\"tabgroup_1\">\n<ul></ul>"], &[]), ["choices.js"]);
        assert_eq!(of(&["<p>新</p>", "<a href=\"#\" data-player=\"x\">"], &[]), ["media.js"]);
        assert_eq!(of(&["<select data-choice=\"range\">"], &["ב.png#lightbox"]), ["choices.js", "media.js"]);
        assert_eq!(of(&["<a href=\"新.png#lightbox\">"], &[]), ["media.js"]);
    }
}
