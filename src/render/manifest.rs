//! The web manifest of each locale, for readers who keep the site among their applications.

use serde_json::json;

use crate::{
    render::{
        page::{Page, Renderer},
        site_data::TOUCH_ICON,
    },
    site::LocaleId,
};

impl Renderer<'_> {
    pub(super) fn manifest(&self, locale: LocaleId) -> Page {
        let known = &self.site.locales[locale];
        let icon = |name: &str, kind: &str| {
            let asset = self.assets.get(name)?;
            let size = asset.size().filter(|_| kind != "image/svg+xml");
            let sizes = size.map_or_else(|| "any".to_owned(), |size| format!("{}x{}", size.width, size.height));
            Some(json!({"src": format!("../{}", asset.path), "type": kind, "sizes": sizes}))
        };
        let icons = [icon("icon.svg", "image/svg+xml"), icon(TOUCH_ICON, "image/png")];
        let colors = &self.site.settings.look.colors;
        let manifest = json!({
            "name": self.locales[locale].site_title,
            "lang": known.locale.as_str(),
            "dir": known.direction.as_str(),
            "start_url": "./",
            "scope": "../",
            "display": "minimal-ui",
            "theme_color": colors.header()[0].to_string(),
            "background_color": colors.background()[0].to_string(),
            "icons": icons.into_iter().flatten().collect::<Vec<_>>(),
        });
        let path = format!("{}/manifest.webmanifest", known.slug);
        Page { path, bytes: format!("{manifest}\n").into_bytes(), ..Page::default() }
    }
}
