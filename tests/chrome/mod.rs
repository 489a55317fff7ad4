//! What a page says around the text of its article: in comes HTML, out come the texts that a reader sees or hears.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

/// A piece of text that is in the language of the page.
pub(crate) struct Said {
    /// The page.
    page: String,
    /// The element or the attribute that it stands in.
    place: String,
    /// The text.
    pub(crate) text: String,
}

impl Said {
    /// It and its place, for messages.
    pub(crate) fn shown(&self) -> String {
        format!("{}: `{}` in {}", self.page, self.text, self.place)
    }
}

/// Attributes that readers see or hear.
const ATTRIBUTES: &[&str] =
    &["alt", "aria-description", "aria-label", "aria-roledescription", "label", "placeholder", "title"];
/// Attributes of the kind `data-…` that are for scripts and not for readers; so are those that hold addresses.
const FOR_SCRIPTS: &[&str] = &["data-choice", "data-key", "data-locale", "data-player", "data-state"];
/// Names of meta elements whose content readers meet.
const NAMES: &[&str] = &["description", "og:description", "og:site_name", "og:title", "twitter:title"];
/// What is not in the language of the page, whatever it says.
const FOREIGN: &[&str] = &["bdi", "code", "kbd", "pre", "script", "style"];
const VOID: &[&str] = &["br", "circle", "hr", "img", "input", "link", "meta", "path", "rect", "source", "wbr"];

#[derive(Default)]
struct Reader {
    page: String,
    /// The elements that are open, and whether what they say is in the language of the page.
    open: Vec<(String, bool)>,
    language: String,
    said: Vec<Said>,
}

/// What a page says in its own language.
pub(crate) fn said(page: &str, html: &str) -> Vec<Said> {
    let reader = Reader { page: page.to_owned(), ..Reader::default() };
    let tokenizer = Tokenizer::new(Sink(RefCell::new(reader)), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner().said
}

impl Reader {
    fn is_own(&self) -> bool {
        self.open.last().is_none_or(|(_, is_own)| *is_own)
    }

    fn say(&mut self, place: String, text: &str) {
        if !text.trim().is_empty() {
            self.said.push(Said { page: self.page.clone(), place, text: text.trim().to_owned() });
        }
    }

    fn start(&mut self, tag: &Tag) {
        let attribute =
            |name: &str| tag.attrs.iter().find(|known| &*known.name.local == name).map(|known| &*known.value);
        if &*tag.name == "html" {
            attribute("lang").unwrap_or_default().clone_into(&mut self.language);
        }
        let is_own = match attribute("lang") {
            Some(language) => language == self.language,
            None => self.is_own(),
        } && !FOREIGN.contains(&&*tag.name);
        let named = attribute("name").or(attribute("property")).is_some_and(|name| NAMES.contains(&name));
        for known in tag.attrs.iter().filter(|_| is_own || &*tag.name == "script") {
            let name = &*known.name.local;
            let is_address = known.value.contains(['.', '/']) && !known.value.contains(' ');
            let is_data = name.starts_with("data-") && !FOR_SCRIPTS.contains(&name) && !is_address;
            if ATTRIBUTES.contains(&name) || is_data || (name == "content" && named) {
                self.say(format!("`{name}` of <{}>", tag.name), &known.value);
            }
        }
        if !tag.self_closing && !VOID.contains(&&*tag.name) {
            self.open.push((tag.name.to_string(), is_own));
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|(open, _)| open == name) {
            self.open.truncate(at);
        }
    }
}

struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => reader.start(&tag),
            Token::TagToken(tag) => reader.end(&tag.name),
            Token::CharacterTokens(text) if reader.is_own() => {
                let place = reader.open.last().map_or_else(String::new, |(name, _)| format!("<{name}>"));
                reader.say(place, &text);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
