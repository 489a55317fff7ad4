//! XML, HTML and what is made of them: tags, attributes, comments. Text between tags stays as it is.

use memchr::{memchr, memchr2, memmem};

use super::{
    paint::{Class, Painter},
    patterns,
};

/// What stands between the tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    Text,
    /// `@name`, `@* comment *@`.
    Razor,
}

/// Finds the tokens of `code`.
pub(super) fn lex(flavour: Flavour, code: &str, painter: &mut Painter<'_>) {
    Markup { bytes: code.as_bytes(), at: 0, painter, unclosed: [false; PARTS.len()] }.run(flavour);
}

/// What has a fixed start and end. The third is any other declaration.
const PARTS: [(&str, &str, Class); 5] = [
    ("<!--", "-->", Class::Comment),
    ("<![CDATA[", "]]>", Class::String),
    ("<!", ">", Class::Meta),
    ("<?", "?>", Class::Meta),
    ("@*", "*@", Class::Comment),
];

struct Markup<'a, 'p> {
    bytes: &'a [u8],
    at: usize,
    painter: &'a mut Painter<'p>,
    /// Which parts have no end in the rest of the text.
    unclosed: [bool; PARTS.len()],
}

impl Markup<'_, '_> {
    fn run(mut self, flavour: Flavour) {
        let mark = if flavour == Flavour::Razor { b'@' } else { b'<' };
        while let Some(found) = memchr2(b'<', mark, &self.bytes[self.at..]) {
            self.at += found;
            if self.part() {
                continue;
            }
            match self.bytes[self.at] {
                b'<' => self.tag(),
                _ => match patterns::marked_word(self.bytes, self.at) {
                    Some(end) => self.token(Class::Meta, end),
                    None => self.at += 1,
                },
            }
        }
    }

    fn token(&mut self, class: Class, end: usize) {
        self.painter.token(class, self.at, end);
        self.at = end;
    }

    fn part(&mut self) -> bool {
        let rest = &self.bytes[self.at..];
        let Some(index) = PARTS.iter().position(|(open, ..)| rest.starts_with(open.as_bytes())) else { return false };
        let (open, close, class) = PARTS[index];
        let found = if self.unclosed[index] { None } else { memmem::find(&rest[open.len()..], close.as_bytes()) };
        self.unclosed[index] = found.is_none();
        let length = match found {
            Some(found) => open.len() + found + close.len(),
            None => memchr(b'\n', rest).unwrap_or(rest.len()),
        };
        self.token(class, self.at + length);
        true
    }

    fn tag(&mut self) {
        let name = self.at + 1 + usize::from(self.bytes.get(self.at + 1) == Some(&b'/'));
        if !self.bytes.get(name).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_' || *byte >= 0x80) {
            self.at += 1;
            return;
        }
        let end = self.name_end(name);
        self.token(Class::Type, end);
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'>' => return self.token(Class::Type, self.at + 1),
                b'/' if self.bytes.get(self.at + 1) == Some(&b'>') => return self.token(Class::Type, self.at + 2),
                b'<' => return,
                b'=' => self.value(),
                b'"' | b'\'' => self.quoted(byte),
                _ if is_name(byte) => {
                    let end = self.name_end(self.at);
                    self.token(Class::Attribute, end);
                }
                _ => self.at += 1,
            }
        }
    }

    fn name_end(&self, from: usize) -> usize {
        self.bytes[from..].iter().position(|byte| !is_name(*byte)).map_or(self.bytes.len(), |length| from + length)
    }

    /// `=` and what follows: blanks, and a value that may lack quotes.
    fn value(&mut self) {
        let rest = &self.bytes[self.at + 1..];
        self.at += 1 + rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let rest = &self.bytes[self.at..];
        if rest.first().is_none_or(|byte| matches!(byte, b'"' | b'\'' | b'>' | b'<')) {
            return;
        }
        let length = rest.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'<' | b'"'));
        self.token(Class::String, self.at + length.unwrap_or(rest.len()));
    }

    /// A value in quotes. One that does not close, or holds a tag, ends with its line.
    fn quoted(&mut self, quote: u8) {
        let rest = &self.bytes[self.at + 1..];
        let end = memchr2(quote, b'<', rest).filter(|end| rest[*end] == quote).map(|end| end + 1);
        let length = end.or_else(|| memchr2(b'\n', b'<', rest)).unwrap_or(rest.len());
        self.token(Class::String, self.at + 1 + length);
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b':' | b'-' | b'.' | b'@' | b'*' | b'#' | b'$')
        || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use crate::highlight::{label::tests::plain, write};

    fn shown(label: &str, code: &str) -> String {
        let mut html = String::new();
        write(&mut html, label, code);
        plain(&html)
    }

    #[test]
    fn tags_attributes_and_comments() {
        assert_eq!(
            shown("xml", "<?xml version=\"1.0\"?>\n<!-- ملاحظة -->\n<Name lang=\"ar\" b='1'>دمشق</Name>"),
            "[m <?xml version=\"1.0\"?>]\n[c <!-- ملاحظة -->]\n\
             [t <Name] [a lang]=[s \"ar\"] [a b]=[s '1'][t >]دمشق[t </Name>]"
        );
        assert_eq!(shown("html", "<br/><p class=x>1 < 2 & 3</p>"), "[t <br/><p] [a class]=[s x][t >]1 < 2 & 3[t </p>]");
        assert_eq!(shown("xaml", "<![CDATA[ <b> ]]>"), "[s <![CDATA[ <b> ]]>]");
    }

    #[test]
    fn what_does_not_close_ends_with_its_line_or_tag() {
        assert_eq!(shown("xml", "<!-- a\n<b>"), "[c <!-- a]\n[t <b>]");
        assert_eq!(shown("xml", "<a b=\"c\n<d>"), "[t <a] [a b]=[s \"c]\n[t <d>]");
    }

    #[test]
    fn razor() {
        assert_eq!(shown("cshtml", "@* 注 *@<p>@Model.Name</p>"), "[c @* 注 *@][t <p>][m @Model].Name[t </p>]");
    }
}
