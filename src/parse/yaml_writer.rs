//! [`Writer`]: Markdown that is put together from the values of a YAML page, with the map back to them.

use crate::text::{SourceMap, SourceMapBuilder, Span};

/// Markdown on the way.
#[derive(Debug)]
pub(super) struct Writer<'t> {
    yaml: &'t str,
    text: String,
    map: SourceMapBuilder,
}

impl<'t> Writer<'t> {
    /// A writer of Markdown made of values of `yaml`.
    pub(super) fn new(yaml: &'t str) -> Self {
        Self { yaml, text: String::with_capacity(yaml.len() + yaml.len() / 2), map: SourceMapBuilder::default() }
    }

    /// The Markdown, and the map from it to the YAML.
    pub(super) fn finish(self) -> (String, SourceMap) {
        (self.text, self.map.finish())
    }

    /// Writes markup that stands for `place`.
    pub(super) fn put(&mut self, markup: &str, place: Span) {
        self.text.push_str(markup);
        self.map.insert(markup.len(), place);
    }

    /// Writes a link, or the words alone where there is nothing to lead to. A finding about it points at `url`.
    pub(super) fn link(&mut self, words: (&str, Span), url: Option<(&str, Span)>) {
        let Some((url, place)) = url else { return self.put(&escaped(words.0), words.1) };
        self.put(&format!("[{}](<{}>)", escaped(words.0), destination(url)), place);
    }

    /// Writes a value that is Markdown itself, as a block. Every byte of it leads to its own place in the YAML.
    pub(super) fn markdown(&mut self, value: &str, place: Span) {
        self.text.push_str(value);
        let mut at = self.content(value, place);
        for (start, c) in value.char_indices() {
            let bytes = self.yaml.as_bytes();
            // Folding and indentation change nothing but white space.
            while !c.is_ascii_whitespace() && bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                at += 1;
            }
            if self.yaml[at..].starts_with(c) {
                self.map.keep(at..at + c.len_utf8());
                at += c.len_utf8();
            } else if c.is_ascii_whitespace() {
                let space = self.yaml.floor_char_boundary(at.min(self.yaml.len()).saturating_sub(1));
                self.map.insert(1, Span::new(space, at));
            } else {
                // An escape: from here on, all of it stands for the value.
                self.map.insert(value.len() - start, place);
                break;
            }
        }
        let fence = open_fence(value).map_or_else(String::new, |fence| format!("\n{fence}"));
        self.put(&format!("{fence}\n\n"), Span::at(place.end as usize));
    }

    /// Where the characters of a value begin: after the line `key: |` or the quote mark.
    fn content(&self, value: &str, place: Span) -> usize {
        let start = place.start as usize;
        let opening = self.yaml[start..].chars().next().filter(|c| matches!(c, '"' | '\''));
        if opening.is_some() && !value.trim_start().starts_with(|c| Some(c) == opening) {
            return start + 1;
        }
        let line = self.yaml[start..].lines().next().unwrap_or_default();
        let is_header = line.starts_with(['|', '>'])
            && line[1..].trim_end().bytes().all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte));
        if is_header { start + line.len() } else { start }
    }
}

/// The marks that a Markdown text would have to end with for its last code block to be closed: an answer must not take
/// the next question in.
fn open_fence(text: &str) -> Option<String> {
    let mut open: Option<(char, usize)> = None;
    for line in text.lines() {
        let bare = line.trim_start_matches(' ');
        let Some(mark) = bare.chars().next().filter(|c| matches!(c, '`' | '~')) else { continue };
        let run = bare.len() - bare.trim_start_matches(mark).len();
        let rest = &bare[run..];
        if run < 3 || line.len() - bare.len() > 3 {
            continue;
        }
        match open {
            Some((opened, length)) if mark == opened && run >= length && rest.trim().is_empty() => open = None,
            None if mark == '~' || !rest.contains('`') => open = Some((mark, run)),
            _ => {}
        }
    }
    open.map(|(mark, length)| mark.to_string().repeat(length))
}

/// Plain text as Markdown that means it: no character of it is taken for markup, and runs of white space become one
/// blank each, so that it stays on its line.
///
/// ```
/// use isogloss::parse::yaml_page::escaped;
/// assert_eq!(escaped("C# & *more*\n升級"), "C\\# \\& \\*more\\* 升級");
/// assert_eq!(escaped("Why? 1. www.x"), "Why? 1\\. www\\.x");
/// ```
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len() + text.len() / 8);
    for word in text.split_ascii_whitespace() {
        if !markdown.is_empty() {
            markdown.push(' ');
        }
        // What ends a word or a sentence is no markup; findings quote it.
        let plain = word.trim_end_matches(['.', ',', '?', '!']);
        let is_end = word.len() == plain.len() + 1 && plain.ends_with(char::is_alphabetic);
        let (word, end) = if is_end { word.split_at(plain.len()) } else { (word, "") };
        for c in word.chars() {
            // CommonMark 0.31, 2.4: any ASCII punctuation may be escaped.
            if c.is_ascii_punctuation() {
                markdown.push('\\');
            }
            markdown.push(c);
        }
        markdown.push_str(end);
    }
    markdown
}

/// An address as it stands between `<` and `>` in a link.
fn destination(url: &str) -> String {
    let mut markdown = String::with_capacity(url.len());
    for c in url.trim().chars() {
        match c {
            '<' | '>' | '\\' | '&' => markdown.extend(['\\', c]),
            '\n' | '\r' => markdown.push(' '),
            c => markdown.push(c),
        }
    }
    markdown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Tag};

    use super::*;
    use crate::parse::markdown::{events, push_text};

    fn plain(markdown: &str) -> String {
        let mut text = String::new();
        for (event, _) in events(markdown) {
            assert!(!matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Code(_)), "{markdown:?}");
            push_text(&mut text, &event);
        }
        text
    }

    proptest! {
        #[test]
        fn escaped_text_means_itself(text in r"([a-z0-9 \n#*_`~<>&;:.!\[\](){}|+=\\'-]|升|ب|é){0,40}") {
            let expected = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(plain(&escaped(&text)), expected.clone());
            prop_assert_eq!(plain(&format!("## {}\n", escaped(&text))), expected);
        }

        #[test]
        fn links_lead_where_they_say(url in r"[a-z0-9 #*_`~<>&;:.!\[\](){}|\\'升-]{1,20}") {
            let markdown = format!("[x](<{}>)", destination(&url));
            let found = events(&markdown).find_map(|(event, _)| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
                _ => None,
            });
            prop_assert_eq!(found, Some(url.trim().to_owned()));
        }

        #[test]
        fn markdown_leads_to_its_own_place(lines in proptest::collection::vec("[a-c升ب ]{0,6}", 1..6), folded: bool) {
            let yaml = format!("a: {}\n{}", if folded { '>' } else { '|' }, lines.iter().fold(String::new(), |all, line| format!("{all}  {line}\n")));
            let tree = crate::parse::yaml_tree::Tree::read(&yaml);
            let Some(value) = tree.entries.first().and_then(|entry| entry.node.text()) else { return Ok(()) };
            let mut writer = Writer::new(&tree.yaml);
            writer.markdown(value, tree.entries[0].node.span);
            let (text, map) = writer.finish();
            for (at, c) in value.char_indices().filter(|(_, c)| !c.is_whitespace()) {
                prop_assert_eq!(&yaml[map.span(at..at + c.len_utf8()).range()], c.to_string());
            }
            prop_assert!(text.starts_with(value));
        }
    }

    #[test]
    fn code_blocks_are_closed() {
        for (text, expected) in [
            ("```\nשלום", Some("```")),
            ("~~~~ x\n```\n~~~", Some("~~~~")),
            ("```\na\n```", None),
            ("```a`b", None),
            ("    ```", None),
        ] {
            assert_eq!(open_fence(text).as_deref(), expected, "{text}");
        }
    }
}
