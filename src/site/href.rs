//! What a link written in a file of the docset names: [`key_from`] gives a key, [`Site::article_named`] the article.

use std::borrow::Cow;

use crate::{read::key_of, site::Site};

impl Site {
    /// The key that `path` names in a file of `folder`: the way to a file from there, or from the docset's folder where
    /// it begins with `~/`. `None` where it leads out of the repository.
    #[must_use]
    pub fn key_from(&self, folder: &str, path: &str) -> Option<String> {
        key_from(self.content_folder(), folder, self.docset_root(folder), path)
    }

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
pub(crate) fn ends_with(name: &str, end: &str) -> bool {
    name.len().checked_sub(end.len()).and_then(|at| name.get(at..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// The folder that the file `key` lies in, with a `/` at its end, or empty.
pub(crate) fn folder_of(key: &str) -> &str {
    memchr::memrchr(b'/', key.as_bytes()).map_or("", |slash| &key[..=slash])
}

/// The ending of a file's name, without the dot, or nothing.
pub(crate) fn extension_of(key: &str) -> &str {
    key[folder_of(key).len()..].rsplit_once('.').map_or("", |(_, extension)| extension)
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

/// The key that `path` names in a file of `folder`; `None` where it leads out of the repository, whose articles lie in
/// `content_folder`. `~/` is the folder `home`. What lies beside the content folder has a key that begins with `../`.
fn key_from(content_folder: &str, folder: &str, home: &str, path: &str) -> Option<String> {
    let path: Cow<'_, str> = if path.contains('\\') { path.replace('\\', "/").into() } else { path.into() };
    let (base, path) = path.strip_prefix("~/").map_or((folder, &*path), |path| (home, path));
    key_of(content_folder, &[content_folder, base, "/", path].concat())
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
        let key = |folder, path| key_from("docs/", folder, "home/", path);
        assert_eq!(key("a/b/", "../c.md").as_deref(), Some("a/c.md"));
        assert_eq!(key("a/b/", "~/c.md").as_deref(), Some("home/c.md"));
        assert_eq!(key("a/", "media\\x.png").as_deref(), Some("a/media/x.png"));
        assert_eq!(key("a/", "../../קוד/x.cs").as_deref(), Some("../קוד/x.cs"));
        assert_eq!(key("a/", "~/../../docs/x.md").as_deref(), Some("x.md"));
        assert_eq!(key("../samples/", "x.cs").as_deref(), Some("../samples/x.cs"));
        assert_eq!(key("a/", "../../../etc/passwd"), None);
        assert_eq!(key_from("", "a/", "", "../../etc/passwd"), None);
    }
}
