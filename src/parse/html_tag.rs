//! [`Tag`]: one tag of HTML, taken apart as far as it is needed to rewrite or to compare it.

/// Elements that run something or bring a foreign page in.
pub(crate) const ACTIVE: [&str; 9] =
    ["script", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "meta"];

/// A start or end tag.
pub(crate) struct Tag<'t> {
    pub(crate) name: &'t str,
    pub(crate) closing: bool,
    pub(crate) attributes: Vec<(&'t str, &'t str)>,
    /// Whether something in it could not be read as an attribute.
    pub(crate) junk: bool,
    /// Whether it is written as `<x />`.
    pub(crate) ends_itself: bool,
    /// Bytes.
    pub(crate) length: usize,
}

/// The tags of a text in order, without those in comments; each with the text that begins with it.
pub(crate) fn tags(html: &str) -> impl Iterator<Item = (&str, Tag<'_>)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        while let Some(at) = rest.find('<') {
            rest = &rest[at..];
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
                continue;
            }
            let Some(tag) = Tag::read(rest) else {
                rest = &rest[1..];
                continue;
            };
            let from = rest;
            rest = &rest[tag.length..];
            return Some((from, tag));
        }
        None
    })
}

impl<'t> Tag<'t> {
    /// Reads the tag that `text` begins with.
    pub(crate) fn read(text: &'t str) -> Option<Self> {
        let bytes = text.as_bytes();
        let closing = bytes.get(1) == Some(&b'/');
        let start = 1 + usize::from(closing);
        let named = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        let mut at = start + bytes.get(start..)?.iter().take_while(|byte| named(byte)).count();
        if !bytes.get(start)?.is_ascii_alphabetic() {
            return None;
        }
        let mut tag = Self {
            name: &text[start..at],
            closing,
            attributes: Vec::new(),
            junk: false,
            ends_itself: false,
            length: 0,
        };
        loop {
            while bytes.get(at)?.is_ascii_whitespace() || bytes[at] == b'/' {
                at += 1;
            }
            if bytes[at] == b'>' {
                tag.length = at + 1;
                tag.ends_itself = bytes[at - 1] == b'/';
                return Some(tag);
            }
            let from = at;
            while !bytes.get(at)?.is_ascii_whitespace() && !b"=>/\"'<".contains(&bytes[at]) {
                at += 1;
            }
            if at == from {
                return None;
            }
            let name = &text[from..at];
            while bytes.get(at)?.is_ascii_whitespace() {
                at += 1;
            }
            if bytes[at] != b'=' {
                tag.attributes.push((name, ""));
                continue;
            }
            at += 1;
            while bytes.get(at)?.is_ascii_whitespace() {
                at += 1;
            }
            let (value, end) = value(text, at)?;
            tag.attributes.push((name, value));
            at = end;
        }
    }
}

/// An attribute's value at `at`, quoted or not, and the offset after it.
fn value(text: &str, at: usize) -> Option<(&str, usize)> {
    let bytes = text.as_bytes();
    let quote = bytes[at];
    if quote == b'"' || quote == b'\'' {
        let end = at + 1 + memchr::memchr(quote, &bytes[at + 1..])?;
        return Some((&text[at + 1..end], end + 1));
    }
    let end = at + bytes[at..].iter().take_while(|byte| !byte.is_ascii_whitespace() && **byte != b'>').count();
    Some((&text[at..end], end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_attributes() {
        let tag = Tag::read("<a href='ב.md' title=x hidden/>…").unwrap();
        assert_eq!((tag.name, tag.closing, tag.ends_itself, tag.length), ("a", false, true, 32));
        assert_eq!(tag.attributes, [("href", "ב.md"), ("title", "x"), ("hidden", "")]);
        assert!(Tag::read("</kbd>").unwrap().closing);
        assert!(Tag::read("< b>").is_none() && Tag::read("<b").is_none() && Tag::read("<!-- x -->").is_none());
    }
}
