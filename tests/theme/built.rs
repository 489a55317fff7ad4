//! [`Built`]: a small docset of texts, and the files of the site that is made of it.

use std::{collections::BTreeMap, fs};

use isogloss::{
    pipeline::{self, PipelineError, Theme},
    render::Override,
    settings::{Options, Settings},
};

/// The files of a site, by path.
pub(crate) struct Built(BTreeMap<String, Vec<u8>>);

impl Built {
    /// Builds a site of these files, by path: `isogloss.toml`, and what is below `content`, `templates` and `locales`.
    pub(crate) fn of(files: &[(&str, &[u8])]) -> Self {
        Self::try_of(files).unwrap()
    }

    /// The same, or why it cannot be built.
    pub(crate) fn try_of(files: &[(&str, &[u8])]) -> Result<Self, PipelineError> {
        let dir = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        let config = files.iter().find(|(path, _)| *path == "isogloss.toml");
        let config = config.map_or_else(String::new, |(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
        let settings = Settings::new(&Options::from_toml(&config, "isogloss.toml").unwrap()).unwrap();
        let loaded = pipeline::load(dir.path(), settings).unwrap();
        let output = tempfile::tempdir().unwrap();
        pipeline::build(&loaded.site, &theme(files), output.path(), &|_, _| {})?;
        let mut built = BTreeMap::new();
        for entry in walkdir::WalkDir::new(output.path()).into_iter().filter_map(Result::ok) {
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(output.path()).unwrap().to_string_lossy().replace('\\', "/");
                built.insert(path, fs::read(entry.path()).unwrap());
            }
        }
        Ok(Self(built))
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        let bytes = self.0.get(path).unwrap_or_else(|| panic!("no `{path}` among {:?}", self.0.keys()));
        String::from_utf8(bytes.clone()).unwrap()
    }

    /// The lines of a page that hold `part`.
    pub(crate) fn lines(&self, path: &str, part: &str) -> Vec<String> {
        self.text(path).lines().filter(|line| line.contains(part)).map(|line| line.trim().to_owned()).collect()
    }

    /// The path of the file whose path begins with `start` and ends with `end`.
    pub(crate) fn named(&self, start: &str, end: &str) -> Option<&str> {
        self.0.keys().find(|path| path.starts_with(start) && path.ends_with(end)).map(String::as_str)
    }
}

fn theme(files: &[(&str, &[u8])]) -> Theme {
    let mut theme = Theme::default();
    for (path, bytes) in files {
        let Some((folder, name)) = path.split_once('/') else { continue };
        let text = || Override {
            name: name.to_owned(),
            path: (*path).to_owned(),
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        };
        match folder {
            "templates" if name.rsplit('.').next() == Some("png") => {
                theme.assets.push((name.to_owned(), bytes.to_vec()));
            }
            "templates" => theme.templates.push(text()),
            "locales" => theme.messages.push(text()),
            _ => {}
        }
    }
    theme
}

/// The beginning of a PNG file of this size, which is all that is read of it.
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &width.to_be_bytes()[..], &height.to_be_bytes(), b"\x08\x06\0\0\0"].concat()
}
