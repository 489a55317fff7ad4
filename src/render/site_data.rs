//! [`SiteData`]: what templates get as `site`, from what the configuration says of the look of pages.

use serde::Serialize;

use crate::{
    locale::Locale,
    render::{assets::Assets, template::TemplateError},
    settings::{LinkPlace, Local, Look},
};

/// What every template gets as `site`.
#[derive(Debug, Serialize)]
pub(super) struct SiteData<'a> {
    /// The picture before the title of the site.
    pub(super) logo: Option<Logo<'a>>,
    /// The site's links that stand in the header.
    pub(super) header_links: Vec<LinkData<'a>>,
    /// The site's links that stand at the foot of pages only.
    pub(super) footer_links: Vec<LinkData<'a>>,
    /// A sentence at the foot of pages.
    pub(super) footer: Option<Sentence<'a>>,
    /// The colour of the header in the light and in the dark theme: `light` and `dark`.
    pub(super) theme_color: ThemeColor,
    /// The style sheet of all this, below `page.root`; none where the configuration names nothing of it.
    pub(super) style: Option<&'a str>,
    /// The file `icon.png` of the site's templates, below `page.root`.
    pub(super) touch_icon: Option<&'a str>,
}

/// The value `logo`.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Logo<'a> {
    /// The file for the light theme, below `page.root`.
    pub(super) light: &'a str,
    /// The file for the dark theme, where that is another one.
    pub(super) dark: Option<&'a str>,
    /// The width of the first in pixels, where that is known.
    pub(super) width: Option<u32>,
    /// Its height.
    pub(super) height: Option<u32>,
}

/// An entry of `header_links` and `footer_links`.
#[derive(Debug, Serialize)]
pub(super) struct LinkData<'a> {
    /// Its words.
    pub(super) text: &'a str,
    /// Where it leads.
    pub(super) url: &'a str,
    /// The language of the words, where it is not that of the page.
    pub(super) lang: Option<&'a str>,
}

/// The value `footer`.
#[derive(Debug, Serialize)]
pub(super) struct Sentence<'a> {
    /// What it says.
    pub(super) text: &'a str,
    /// Its language, where it is not that of the page.
    pub(super) lang: Option<&'a str>,
}

/// The value `theme_color`.
#[derive(Debug, Serialize)]
pub(super) struct ThemeColor {
    /// By day.
    pub(super) light: String,
    /// By night.
    pub(super) dark: String,
}

impl<'a> Logo<'a> {
    /// The logo of the site.
    ///
    /// # Errors
    /// There is no such file.
    pub(super) fn of(look: &Look, assets: &'a Assets) -> Result<Option<Self>, TemplateError> {
        let Some([light, dark]) = &look.logo else { return Ok(None) };
        let (light, dark) = (assets.named("site.logo", light)?, assets.named("site.logo", dark)?);
        let size = light.size();
        Ok(Some(Self {
            light: &light.path,
            dark: (light.path != dark.path).then_some(&dark.path),
            width: size.map(|size| size.width),
            height: size.map(|size| size.height),
        }))
    }
}

impl<'a> SiteData<'a> {
    /// What pages of `locale` get; `source` is the source locale.
    pub(super) fn of(
        look: &'a Look,
        assets: &'a Assets,
        logo: Option<&Logo<'a>>,
        locale: &'a Locale,
        source: Option<&'a Locale>,
    ) -> Self {
        let text = |local: &'a Local| {
            let (text, lang) = local.any(locale, source)?;
            Some(Sentence { text, lang: lang.map(Locale::as_str) })
        };
        let links = |place: LinkPlace| {
            let placed = look.links.iter().filter(move |link| link.place == place);
            let data = placed.filter_map(|link| {
                let Sentence { text, lang } = text(&link.text)?;
                Some(LinkData { text, url: link.url.any(locale, source)?.0, lang })
            });
            data.collect()
        };
        let [light, dark] = look.colors.header();
        Self {
            logo: logo.cloned(),
            header_links: links(LinkPlace::Header),
            footer_links: links(LinkPlace::Footer),
            footer: look.footer.as_ref().and_then(text),
            theme_color: ThemeColor { light: light.to_string(), dark: dark.to_string() },
            style: assets.path(OWN_STYLE),
            touch_icon: assets.path(TOUCH_ICON),
        }
    }
}

/// The style sheet of what the configuration adds.
pub(super) const OWN_STYLE: &str = "own.css";
/// The icon for those who show no SVG.
pub(super) const TOUCH_ICON: &str = "icon.png";

/// Completes the style sheet with the site's colours, or leaves it out where there is nothing for it to do.
pub(super) fn style(look: &Look, files: &mut Vec<(String, Vec<u8>)>) {
    let is_needed = !look.colors.is_empty() || look.logo.is_some() || !look.links.is_empty() || look.footer.is_some();
    files.retain(|(name, _)| is_needed || name != OWN_STYLE);
    if look.colors.is_empty() {
        return;
    }
    if let Some((_, css)) = files.iter_mut().find(|(name, _)| name == OWN_STYLE) {
        css.extend(format!(":root {{ {} }}\n", look.colors.declarations().join(" ")).into_bytes());
    }
}
