//! Images in pages: [`ImageSizes`], which reads each file once, and [`Images`], those of one page.

use std::sync::OnceLock;

use pulldown_cmark_escape::{escape_href, escape_html};

use crate::{parse::image::ImageSize, site::Site};

/// The sizes of a site's images. A file is looked at when the first page shows it, however many do.
pub(super) struct ImageSizes<'s> {
    site: &'s Site,
    sizes: Vec<OnceLock<Option<ImageSize>>>,
}

impl<'s> ImageSizes<'s> {
    pub(super) fn new(site: &'s Site) -> Self {
        Self { site, sizes: site.files.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The size of the image in a file, by its index into [`Site::files`].
    pub(super) fn of(&self, file: usize) -> Option<ImageSize> {
        *self.sizes[file].get_or_init(|| self.site.image_size(file))
    }
}

/// The images of one page, in the order in which they stand there.
pub(super) struct Images<'s> {
    sizes: &'s ImageSizes<'s>,
    any: bool,
    /// The first that can stand for the page elsewhere.
    pub(super) card: Option<(usize, ImageSize)>,
}

/// The least width and height of what others show beside a link to the page.
const CARD: u32 = 200;
/// The formats that they know.
const CARD_FORMATS: [&str; 5] = [".png", ".jpg", ".jpeg", ".webp", ".gif"];

impl<'s> Images<'s> {
    pub(super) fn new(sizes: &'s ImageSizes<'s>) -> Self {
        Self { sizes, any: false, card: None }
    }

    /// The attributes of the next image but those that it has already: its size, so that nothing moves when it comes,
    /// and whether it may come later. The first one may be what the reader waits for.
    pub(super) fn attributes(&mut self, file: Option<usize>, given: &[(&str, &str)]) -> String {
        let value = |name: &str| given.iter().find(|(of, _)| of.eq_ignore_ascii_case(name)).map(|(_, value)| *value);
        let size = file.and_then(|file| self.sizes.of(file));
        let mut attributes = match (size, value("width"), value("height")) {
            (Some(size), None, None) => format!(" width=\"{}\" height=\"{}\"", size.width, size.height),
            (Some(size), Some(width), None) => {
                width.parse().map_or_else(|_| String::new(), |width| format!(" height=\"{}\"", size.height_at(width)))
            }
            (Some(size), None, Some(height)) => {
                height.parse().map_or_else(|_| String::new(), |height| format!(" width=\"{}\"", size.width_at(height)))
            }
            _ => String::new(),
        };
        if self.any && value("loading").is_none() {
            attributes.push_str(" loading=\"lazy\"");
        }
        if self.any && value("decoding").is_none() {
            attributes.push_str(" decoding=\"async\"");
        }
        self.any = true;
        if let (Some(file), Some(size), None) = (file, size, self.card) {
            let key = self.sizes.site.files[file].key.to_ascii_lowercase();
            let is_card = size.width.min(size.height) >= CARD && CARD_FORMATS.iter().any(|end| key.ends_with(end));
            self.card = is_card.then_some((file, size));
        }
        attributes
    }
}

/// An image; `attributes` are more of them, as they are written.
pub(super) fn image_tag(source: &str, alt: &str, title: &str, attributes: &str) -> String {
    let mut html = String::with_capacity(64 + source.len() + alt.len() + attributes.len());
    html.push_str("<img src=\"");
    let _ = escape_href(&mut html, source);
    html.push_str("\" alt=\"");
    let _ = escape_html(&mut html, alt.trim());
    if !title.is_empty() {
        html.push_str("\" title=\"");
        let _ = escape_html(&mut html, title);
    }
    html.push('"');
    html.push_str(attributes);
    html.push('>');
    html
}
