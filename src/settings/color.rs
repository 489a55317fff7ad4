//! [`Color`], and the [`Palette`] that a site's own colours are checked in.

use std::{fmt, str::FromStr};

use crate::settings::{
    SettingsError,
    site_options::{ByTheme, ColorOptions},
};

/// A colour of sRGB without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color([u8; 3]);

impl FromStr for Color {
    type Err = ();

    /// Reads `#a1b2c3` or `#abc`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let digits = digits.filter(|digits| [3, 6].contains(&digits.len())).ok_or(())?;
        let part = |at: usize| {
            let length = digits.len() / 3;
            let part = &digits[at * length..][..length];
            let value = u8::from_str_radix(part, 16).expect("these are one or two hexadecimal digits");
            if length == 1 { value * 17 } else { value }
        };
        Ok(Self([part(0), part(1), part(2)]))
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Color {
    /// How well one colour is told from the other: from 1 to 21, by WCAG 2.2.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}

/// A colour by day and by night.
pub type Pair = [Color; 2];

/// The colours that a site has of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// Key of the configuration, custom property of `site.css`, and colours.
    own: Vec<(&'static str, &'static str, Pair)>,
}

/// The keys of the configuration and the custom properties of `site.css` that they stand for, with its own colours.
const KEYS: [(&str, &str, [&str; 2]); 5] = [
    ("accent", "--line", ["#b01f74", "#f089be"]),
    ("link", "--link", ["#0a568c", "#82c3f0"]),
    ("text", "--ink", ["#1c2327", "#e2e7e9"]),
    ("background", "--paper", ["#fff", "#14191d"]),
    ("header", "--land", ["#f2f5f5", "#1c2328"]),
];

impl Palette {
    pub(super) fn new(options: &ColorOptions) -> Result<Self, SettingsError> {
        let ColorOptions { accent, link, text, background, header } = options;
        let mut own = Vec::new();
        for ((key, property, _), value) in KEYS.iter().zip([accent, link, text, background, header]) {
            if let Some(value) = value {
                own.push((*key, *property, pair(key, value)?));
            }
        }
        Ok(Self { own })
    }

    /// Whether all colours are the theme's.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.own.is_empty()
    }

    /// The colours as custom properties of `site.css`: a declaration each.
    #[must_use]
    pub fn declarations(&self) -> Vec<String> {
        let own = self.own.iter();
        own.map(|(_, property, [light, dark])| format!("{property}: light-dark({light}, {dark});")).collect()
    }

    /// What the header stands on.
    #[must_use]
    pub fn header(&self) -> Pair {
        self.get("header")
    }

    /// What the words stand on.
    #[must_use]
    pub fn background(&self) -> Pair {
        self.get("background")
    }

    /// The site's own colour for a key, else that of the theme.
    fn get(&self, key: &str) -> Pair {
        let own = self.own.iter().find(|(of, ..)| *of == key).map(|(.., pair)| *pair);
        own.unwrap_or_else(|| {
            let known = KEYS.iter().find(|(of, ..)| *of == key).expect("keys are those of the list");
            known.2.map(|color| color.parse().expect("the colours of the list are colours"))
        })
    }

    /// Where words and what they stand on are hard to tell from each other (WCAG 2.2, 1.4.3 and 1.4.11).
    pub(super) fn warnings(&self) -> Vec<String> {
        let seen = [
            ("text", "background", 4.5),
            ("link", "background", 4.5),
            ("text", "header", 4.5),
            ("accent", "background", 3.0),
        ];
        let is_own = |key: &str| self.own.iter().any(|(own, ..)| *own == key);
        let mut warnings = Vec::new();
        for (above, below, least) in seen.into_iter().filter(|(above, below, _)| is_own(above) || is_own(below)) {
            for (at, theme) in ["light", "dark"].into_iter().enumerate() {
                let (one, other) = (self.get(above)[at], self.get(below)[at]);
                let contrast = one.contrast(other);
                if contrast < least {
                    warnings.push(format!(
                        "site.colors: the contrast of `{above}` {one} and `{below}` {other} in the {theme} theme is \
                         {contrast:.1}:1; it has to be {least}:1 for everyone to read it"
                    ));
                }
            }
        }
        warnings
    }
}

fn pair(key: &'static str, value: &ByTheme) -> Result<Pair, SettingsError> {
    let [light, dark] = value
        .both()
        .map(|color| color.parse::<Color>().map_err(|()| SettingsError::Color { key, value: color.to_owned() }));
    Ok([light?, dark?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(text: &str) -> Option<String> {
        text.parse::<Color>().ok().map(|color| color.to_string())
    }

    #[test]
    fn colours_are_hexadecimal() {
        assert_eq!(color("#a1B2c3").as_deref(), Some("#a1b2c3"));
        assert_eq!(color("#fa0").as_deref(), Some("#ffaa00"));
        for wrong in ["", "#", "red", "#12", "#1234", "#12345g", "a1b2c3", "#１２３", "#fff;}", "#+1+2+3"] {
            assert_eq!(color(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let contrast = |a: &str, b: &str| a.parse::<Color>().unwrap().contrast(b.parse().unwrap());
        assert!((contrast("#000", "#fff") - 21.0).abs() < 1e-9);
        assert!((contrast("#777777", "#fff") - 4.48).abs() < 0.01);
        assert!((contrast("#abc", "#abc") - 1.0).abs() < 1e-9);
    }

    #[test]
    fn colours_that_are_hard_to_tell_apart_are_named() {
        let link = Some(ByTheme::Both("#888".to_owned()));
        let palette = Palette::new(&ColorOptions { link, ..ColorOptions::default() }).unwrap();
        assert_eq!(palette.declarations(), ["--link: light-dark(#888888, #888888);"]);
        let warnings = palette.warnings();
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert!(warnings[0].contains("`link` #888888 and `background` #ffffff in the light theme is 3.5:1"));
        assert!(Palette::default().warnings().is_empty());
        let all = |of: &str| Some(ByTheme::Both(of.to_owned()));
        let same = ColorOptions { text: all("#000"), background: all("#000"), ..ColorOptions::default() };
        assert!(Palette::new(&same).unwrap().warnings().len() > 2);
    }

    #[test]
    fn the_list_has_the_colours_of_the_theme() {
        let css = include_str!("../../templates/site.css");
        for (key, property, [light, dark]) in KEYS {
            assert!(css.contains(&format!("{property}: light-dark({light}, {dark});")), "{key}");
        }
    }
}
