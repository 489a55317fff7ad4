//! Page templates: Tera, built in or the site's own.

use include_dir::{Dir, include_dir};
use tera::{Context, Tera};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// A file of the site that takes the place of a built-in one.
#[derive(Clone, Debug)]
pub struct Override {
    /// Its name below `templates/` or `locales/`, `/` between its parts.
    pub name: String,
    /// Its path, for messages.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A template is wrong, or names something that is not there. Shows file, line and column.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct TemplateError(String);

impl From<tera::Error> for TemplateError {
    fn from(error: tera::Error) -> Self {
        use std::error::Error;
        let mut message = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            message = format!("{message}: {error}");
            cause = error.source();
        }
        Self(message.strip_prefix("error: ").unwrap_or(&message).replace("--> ", "--> templates/"))
    }
}

/// The compiled templates, and the files that go with them.
pub struct Templates {
    tera: Tera,
    assets: Vec<(String, Vec<u8>)>,
}

impl Templates {
    /// The built-in templates and those of the site's `templates/`, which win. What is not HTML is an asset.
    ///
    /// # Errors
    /// A template cannot be compiled.
    pub fn new(own: &[Override]) -> Result<Self, TemplateError> {
        let mut files: Vec<(String, String)> = Vec::new();
        collect(&BUILT_IN, &mut files);
        for file in own {
            files.retain(|(name, _)| *name != file.name);
            files.push((file.name.clone(), file.text.clone()));
        }
        files.sort();
        let (templates, assets): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(name, _)| name.rsplit('.').next() == Some("html"));
        let mut tera = Tera::new();
        tera.add_raw_templates(templates)?;
        Ok(Self { tera, assets: assets.into_iter().map(|(name, text)| (name, text.into_bytes())).collect() })
    }

    /// Gives a value to every template.
    pub(super) fn share(&mut self, name: &'static str, value: &impl serde::Serialize) {
        self.tera.global_context().insert(name, value);
    }

    /// Files that pages refer to: name below `templates/`, and content.
    #[must_use]
    pub fn assets(&self) -> &[(String, Vec<u8>)] {
        &self.assets
    }

    /// Renders one template after what `html` holds already.
    ///
    /// # Errors
    /// The template names a value that is not there, or fails otherwise.
    pub fn render(&self, name: &str, context: &Context, html: &mut Vec<u8>) -> Result<(), TemplateError> {
        self.tera.render_to(name, context, html).map_err(TemplateError::from)
    }
}

fn collect(folder: &Dir<'_>, files: &mut Vec<(String, String)>) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        files.push((name, file.contents_utf8().unwrap_or_default().to_owned()));
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}
