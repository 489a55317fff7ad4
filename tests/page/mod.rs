//! A page of a built site as a browser sees it: its ids, its links, and its article's text outside code.

use std::{cell::RefCell, collections::BTreeSet};

use html5ever::{
    Attribute,
    tendril::StrTendril,
    tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

/// What a page holds.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// All ids, in order.
    pub(crate) ids: Vec<String>,
    /// The addresses of all links, images, scripts and styles.
    pub(crate) links: Vec<String>,
    /// The text of `<article>`, and the addresses in it, code apart.
    pub(crate) text: String,
    /// The names of the attributes of what `<article>` holds.
    pub(crate) attributes: BTreeSet<String>,
    article: usize,
    code: usize,
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(html: &str) -> Self {
        let sink = Sink(RefCell::default());
        let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
        let queue = BufferQueue::default();
        queue.push_back(StrTendril::from(html));
        let _ = tokenizer.feed(&queue);
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }

    fn tag(&mut self, tag: &Tag) {
        let step = |count: usize| if tag.kind == TagKind::StartTag { count + 1 } else { count.saturating_sub(1) };
        match &*tag.name {
            "article" => self.article = step(self.article),
            "code" | "pre" | "script" | "style" => self.code = step(self.code),
            _ => {}
        }
        for Attribute { name, value } in &tag.attrs {
            if self.article > 0 {
                self.attributes.insert(name.local.to_string());
            }
            match &*name.local {
                "id" => self.ids.push(value.to_string()),
                "href" | "src" => {
                    self.links.push(value.to_string());
                    if self.article > 0 && self.code == 0 {
                        self.text.extend([" ", value, " "]);
                    }
                }
                _ => {}
            }
        }
    }
}

struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => page.tag(&tag),
            Token::CharacterTokens(text) if page.article > 0 && page.code == 0 => page.text.push_str(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
