//! What a link written in a file of the docset names: [`key_from`] gives a key, [`Site::article_named`] the article.

use std::borrow::Cow;

use crate::site::Site;

impl Site {
    /// The article that `key` names: by its file, without its extension, or by its folder.
    #[must_use]
    pub fn article_named(&self, key: &str) -> Option<usize> {
        if let Some(article) = self.article(key) {
            return Some(article);
        }
        let bare = key.trim_end_matches('/');
        let is_file = [".md", ".yml"].iter().any(|extension| ends_with(bare, extension));
        if is_file {
            return None;
        }
        let index = if bare.is_empty() { "index".to_owned() } else { format!("{bare}/index") };
        let found =
            |stem: &str| [".md", ".yml"].iter().find_map(|extension| self.article(&format!("{stem}{extension}")));
        found(bare).or_else(|| found(&index))
    }
}

/// Whether `name` ends with `end`, whatever its case.
pub(super) fn ends_with(name: &str, end: &str) -> bool {
    name.len().checked_sub(end.len()).and_then(|at| name.get(at..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// The folder that the file `key` lies in, with a `/` at its end, or empty.
pub(crate) fn folder_of(key: &str) -> &str {
    key.rfind('/').map_or("", |slash| &key[..=slash])
}

/// The scheme of an address, if it has one (RFC 3986, 3.1). Browsers ignore white space and control characters in it.
pub(crate) fn scheme(to: &str) -> Option<Cow<'_, str>> {
    let colon = to.find(':')?;
    let before = &to[..colon];
    if before.contains(['/', '?', '#']) {
        return None;
    }
    let before: Cow<'_, str> = if before.contains(|c: char| c.is_whitespace() || c.is_control()) {
        before.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().into()
    } else {
        before.into()
    };
    let shaped = before.starts_with(|c: char| c.is_ascii_alphabetic())
        && before.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    shaped.then_some(before)
}

/// A path without its percent-encoding.
pub(crate) fn percent_decoded(path: &str) -> Cow<'_, str> {
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

/// The key that `path` names in a file of `folder`; `None` where it leads above the content folder. `~/` is the
/// content folder itself.
pub(crate) fn key_from(folder: &str, path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let (base, path) = path.strip_prefix("~/").map_or((folder, path.as_str()), |path| ("", path));
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes() {
        assert_eq!(scheme("https://x").as_deref(), Some("https"));
        assert_eq!(scheme("java\tscript:x").as_deref(), Some("javascript"));
        assert_eq!(scheme("a/b:c"), None);
        assert_eq!(scheme("שלום:x"), None);
        assert_eq!(scheme("a.md#b:c"), None);
    }

    #[test]
    fn keys() {
        assert_eq!(key_from("a/b/", "../c.md").as_deref(), Some("a/c.md"));
        assert_eq!(key_from("a/b/", "~/c.md").as_deref(), Some("c.md"));
        assert_eq!(key_from("a/", "media\\x.png").as_deref(), Some("a/media/x.png"));
        assert_eq!(key_from("a/", "../../etc/passwd"), None);
        assert_eq!(percent_decoded("%E5%8D%87%zz%2"), "升%zz%2");
    }
}
