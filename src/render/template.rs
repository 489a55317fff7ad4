//! Page templates: Tera, built in or the site's own.

use std::collections::BTreeMap;

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

impl TemplateError {
    pub(super) fn new(message: String) -> Self {
        Self(message)
    }
}

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
    /// The built-in templates and those of the site's `templates/`, which win. What is not HTML is an asset, as are
    /// `binary` files: name below `templates/`, and content. A built-in template that has been replaced is still there
    /// for the one in its place, below `isogloss/`.
    ///
    /// # Errors
    /// A template cannot be compiled.
    pub fn new(own: &[Override], binary: &[(String, Vec<u8>)]) -> Result<Self, TemplateError> {
        let is_template = |name: &str| name.rsplit('.').next() == Some("html");
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        collect(&BUILT_IN, &mut files);
        for file in own {
            let replaced = files.insert(file.name.clone(), file.text.clone().into_bytes());
            if let Some(replaced) = replaced.filter(|_| is_template(&file.name)) {
                files.insert(format!("isogloss/{}", file.name), replaced);
            }
        }
        files.extend(binary.iter().cloned());
        let (templates, assets): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| is_template(name));
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let mut tera = Tera::new();
        tera.add_raw_templates(templates.into_iter().map(|(name, bytes)| (name, text(bytes))))?;
        Ok(Self { tera, assets })
    }

    /// Gives a value to every template.
    pub(super) fn share(&mut self, name: &'static str, value: &impl serde::Serialize) {
        self.tera.global_context().insert(name, value);
    }

    /// Takes out the files that pages refer to: name below `templates/`, and content.
    pub(super) fn take_assets(&mut self) -> Vec<(String, Vec<u8>)> {
        std::mem::take(&mut self.assets)
    }

    /// Renders one template after what `html` holds already.
    ///
    /// # Errors
    /// The template names a value that is not there, or fails otherwise.
    pub fn render(&self, name: &str, context: &Context, html: &mut Vec<u8>) -> Result<(), TemplateError> {
        self.tera.render_to(name, context, html).map_err(TemplateError::from)
    }
}

fn collect(folder: &Dir<'_>, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        files.insert(name, file.contents().to_owned());
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_can_build_on_the_one_it_replaces() {
        let own = |name: &str, text: &str| Override {
            name: name.to_owned(),
            path: format!("templates/{name}"),
            text: text.to_owned(),
        };
        let mine = own("lines.html", "{% include \"isogloss/lines.html\" %}<p>مرحبا</p>");
        let picture = ("a/logo.png".to_owned(), b"\x89PNG\xff".to_vec());
        let mut templates = Templates::new(&[mine], std::slice::from_ref(&picture)).unwrap();
        let mut html = Vec::new();
        templates.render("lines.html", &Context::new(), &mut html).unwrap();
        let html = String::from_utf8(html).unwrap();
        assert!(html.starts_with("<svg") && html.ends_with("<p>مرحبا</p>"), "{html}");
        assert!(templates.take_assets().contains(&picture));
        assert!(Templates::new(&[own("base.html", "{% block a %}")], &[]).is_err());
    }
}
