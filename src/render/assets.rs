//! [`Assets`]: the files of `templates/` that are no templates, with the names that they have in the site.

use std::collections::HashMap;

use crate::{digest::sha1_hex, parse::image::ImageSize, render::template::TemplateError};

/// The files that pages refer to, by name.
#[derive(Debug)]
pub(super) struct Assets {
    all: Vec<Asset>,
}

/// A file that pages refer to.
#[derive(Debug)]
pub(super) struct Asset {
    /// Its name below `templates/`.
    name: String,
    /// Its path in the site.
    pub(super) path: String,
    /// Its content.
    pub(super) bytes: Vec<u8>,
}

impl Assets {
    pub(super) fn new(files: Vec<(String, Vec<u8>)>) -> Self {
        let asset = |(name, bytes): (String, Vec<u8>)| Asset { path: hashed_name(&name, &bytes), name, bytes };
        Self { all: files.into_iter().map(asset).collect() }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Asset> {
        self.all.iter()
    }

    /// The path of each file by its name, as templates ask for it.
    pub(super) fn paths(&self) -> HashMap<&str, &str> {
        self.all.iter().map(|asset| (&*asset.name, &*asset.path)).collect()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Asset> {
        self.all.iter().find(|asset| asset.name == name)
    }

    pub(super) fn path(&self, name: &str) -> Option<&str> {
        self.get(name).map(|asset| &*asset.path)
    }

    /// The file that the key `key` of the configuration names.
    ///
    /// # Errors
    /// There is no such file.
    pub(super) fn named(&self, key: &str, name: &str) -> Result<&Asset, TemplateError> {
        self.get(name).ok_or_else(|| {
            let likeness = |asset: &&Asset| strsim::jaro_winkler(&asset.name, name);
            let nearest = self.all.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
            let nearest = nearest.filter(|asset| likeness(asset) > 0.8);
            let help = nearest.map_or_else(String::new, |asset| format!("; did you mean `{}`?", asset.name));
            TemplateError::new(format!("{key}: the folder `templates` has no file `{name}`{help}"))
        })
    }
}

impl Asset {
    /// How large it is shown, if it is an image.
    pub(super) fn size(&self) -> Option<ImageSize> {
        ImageSize::of(&self.bytes)
    }
}

/// `site.css` with content that hashes to `1f2e…` is `assets/site.1f2e….css`: browsers may keep it for ever.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = &sha1_hex(&[bytes])[..10];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_has_to_be_there() {
        let assets = Assets::new(vec![("logo.svg".to_owned(), b"<svg viewBox='0 0 2 1'>".to_vec())]);
        let logo = assets.named("site.logo", "logo.svg").unwrap();
        assert!(logo.path.starts_with("assets/logo.") && logo.size().is_some());
        let error = assets.named("site.logo", "lgo.svg").unwrap_err().to_string();
        assert_eq!(error, "site.logo: the folder `templates` has no file `lgo.svg`; did you mean `logo.svg`?");
        assert!(assets.named("site.image", "標誌.png").unwrap_err().to_string().ends_with("`標誌.png`"));
    }
}
