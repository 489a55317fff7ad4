//! [`Address`]: where in the site an article's page is.

use std::borrow::Cow;

/// The folder of a page below its locale, with a `/` at its end; empty for the locale's own page.
///
/// ```
/// use isogloss::site::Address;
/// assert_eq!(Address::of("guide/start.md").as_str(), "guide/start/");
/// assert_eq!(Address::of("guide/index.md").as_str(), "guide/");
/// assert_eq!(Address::of("Index.md").as_str(), "");
/// assert_eq!(Address::of("guide/index.yml").as_str(), "guide/");
/// assert_eq!(Address::of("a b.md").url(), "a%20b/");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    path: String,
    url: String,
    is_folder: bool,
}

impl Address {
    /// The address of the article with this key.
    #[must_use]
    pub fn of(key: &str) -> Self {
        let stem = stem(key);
        let (folder, name) = match stem.rfind('/') {
            Some(slash) => stem.split_at(slash + 1),
            None => ("", stem),
        };
        let is_folder = name.eq_ignore_ascii_case("index");
        let path = if is_folder { folder.to_owned() } else { [stem, "/"].concat() };
        Self { url: encoded(&path), path, is_folder }
    }

    /// Whether the page is that of a folder, in which other pages may lie.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        self.is_folder
    }

    /// As it stands on disk.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.path
    }

    /// As it stands in URLs.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Undoes what [`encoded`] does, and what others encoded; as it is where that would be no text.
#[must_use]
pub fn percent_decoded(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return path.into();
    }
    let bytes = path.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digits = bytes.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if bytes[at] == b'%' => {
                decoded.push(byte);
                at += 3;
            }
            _ => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).map_or_else(|_| path.into(), Into::into)
}

/// The key of an article without the ending of its file.
pub(super) fn stem(key: &str) -> &str {
    let without = |ending: &str| {
        let (stem, tail) = key.split_at_checked(key.len().checked_sub(ending.len())?)?;
        tail.eq_ignore_ascii_case(ending).then_some(stem)
    };
    without(".md").or_else(|| without(".yml")).unwrap_or(key)
}

/// Percent-encodes a path for a URL, `/` excepted (RFC 3986, 2.3 and 3.3).
///
/// ```
/// use isogloss::site::encoded;
/// assert_eq!(encoded("a b/ä#1.png"), "a%20b/%C3%A4%231.png");
/// ```
#[must_use]
pub fn encoded(path: &str) -> String {
    let mut url = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$'()*+,;=:@".contains(&byte) {
            url.push(char::from(byte));
        } else {
            const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
            url.extend(['%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
    }
    url
}
