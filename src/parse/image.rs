//! [`ImageSize`]: how large an image is shown, as the beginning of its file says.

use std::io::Cursor;

use crate::parse::html_tag::Tag;

/// Width and height of an image, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageSize {
    /// In pixels, at least 1.
    pub width: u32,
    /// In pixels, at least 1.
    pub height: u32,
}

/// No browser shows more: what is beyond is a damaged file.
const LARGEST: f64 = 65_535.0;

impl ImageSize {
    /// The size that `head`, the beginning of a file, tells: of a format that browsers show, or of SVG.
    #[must_use]
    pub fn of(head: &[u8]) -> Option<Self> {
        #[expect(clippy::cast_precision_loss, reason = "what is not exact any more is far beyond the largest")]
        let pixels = |size: imagesize::ImageSize| Self::new(size.width as f64, size.height as f64);
        let Ok(size) = imagesize::blob_size(head) else { return svg(&String::from_utf8_lossy(head)) };
        let size = pixels(size)?;
        Some(if lies_on_its_side(head) { Self { width: size.height, height: size.width } } else { size })
    }

    fn new(width: f64, height: f64) -> Option<Self> {
        let pixels = |length: f64| (0.5..=LARGEST).contains(&length).then(|| whole(length));
        Some(Self { width: pixels(width)?, height: pixels(height)? })
    }

    /// The height of the image when it is `width` wide.
    #[must_use]
    pub fn height_at(self, width: u32) -> u32 {
        whole((f64::from(width) * f64::from(self.height) / f64::from(self.width)).max(1.0))
    }

    /// The width of the image when it is `height` high.
    #[must_use]
    pub fn width_at(self, height: u32) -> u32 {
        Self { width: self.height, height: self.width }.height_at(height)
    }
}

/// Whether a photograph says that it is to be turned by a quarter, which are the values 5 to 8 of its Exif tag
/// `Orientation`. Browsers do so, whatever else is wrong with its tags.
fn lies_on_its_side(head: &[u8]) -> bool {
    if !head.starts_with(b"\xff\xd8") {
        return false;
    }
    let exif = exif::Reader::new().continue_on_error(true).read_from_container(&mut Cursor::new(head));
    let Ok(exif) = exif.or_else(|error| error.distill_partial_result(|_| {})) else { return false };
    let orientation = exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY);
    orientation.and_then(|field| field.value.get_uint(0)).is_some_and(|value| (5..=8).contains(&value))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` stops at the limits of the type")]
fn whole(length: f64) -> u32 {
    length.round() as u32
}

/// The size of a drawing: its `width` and `height`, and what is missing of them from the ratio of its `viewBox`.
fn svg(text: &str) -> Option<ImageSize> {
    let tag = root(text)?;
    let value = |name: &str| tag.attributes.iter().find(|(attribute, _)| *attribute == name).map(|(_, value)| *value);
    let view: Vec<f64> = value("viewBox").map(numbers).unwrap_or_default();
    let view = match view[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
        _ => None,
    };
    match (value("width").and_then(pixels), value("height").and_then(pixels), view) {
        (Some(width), Some(height), _) | (None, None, Some((width, height))) => ImageSize::new(width, height),
        (Some(width), None, Some(view)) => ImageSize::new(width, width * view.1 / view.0),
        (None, Some(height), Some(view)) => ImageSize::new(height * view.0 / view.1, height),
        _ => None,
    }
}

/// The tag that a document begins with, if it is that of a drawing.
fn root(text: &str) -> Option<Tag<'_>> {
    let mut rest = text;
    loop {
        rest = &rest[rest.find('<')?..];
        if rest.starts_with("<!--") {
            rest = &rest[rest.find("-->")?..];
        } else if rest[1..].starts_with(['!', '?']) {
            rest = &rest[1..];
        } else {
            return Tag::read(rest).filter(|tag| tag.name == "svg");
        }
    }
}

fn numbers(list: &str) -> Vec<f64> {
    let parts = list.split(|c: char| c == ',' || c.is_ascii_whitespace()).filter(|part| !part.is_empty());
    parts.map_while(|part| part.parse().ok()).take(5).collect()
}

/// A length in pixels; none for one in percent or in a unit of print.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    length.strip_suffix("px").unwrap_or(length).trim_end().parse().ok().filter(|length: &f64| *length > 0.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn size(head: &[u8]) -> Option<(u32, u32)> {
        ImageSize::of(head).map(|size| (size.width, size.height))
    }

    #[test]
    fn raster_images() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x06\0\0\0";
        assert_eq!(size(png), Some((640, 480)));
        assert_eq!(size(b"GIF89a\x10\0\x20\0\0\0\0"), Some((16, 32)));
        assert_eq!(size(b"\xff\xd8\xff\xe0\0\x04AB\xff\xc0\0\x11\x08\0\x30\0\x40"), Some((64, 48)));
        assert_eq!(size(&png[..20]), None);
        assert_eq!(size(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\x01\xe0\x08\x06\0\0\0"), None);
    }

    #[test]
    fn photographs_are_turned_as_they_say() {
        let photograph = |turn: u8| {
            let exif =
                [&b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"[..], &[turn], b"\0\0\0\0\0\0"].concat();
            let length = u8::try_from(exif.len() + 2).unwrap();
            let sizes = b"\xff\xc0\0\x11\x08\0\x30\0\x40";
            [&b"\xff\xd8\xff\xe1\0"[..], &[length], &exif, sizes].concat()
        };
        for turn in 0..=4 {
            assert_eq!(size(&photograph(turn)), Some((64, 48)), "{turn}");
        }
        for turn in 5..=8 {
            assert_eq!(size(&photograph(turn)), Some((48, 64)), "{turn}");
        }
        let cut = &photograph(6)[..30];
        assert_eq!(size(cut), None);
    }

    #[test]
    fn drawings() {
        let svg = |text: &str| size(text.as_bytes());
        assert_eq!(
            svg(
                "<?xml version='1.0'?>\n<!-- <svg width='1'> -->\n<!DOCTYPE svg [ <!ENTITY a 'ب'> ]>\n<svg xmlns='x' width='48' height='32.4px'>"
            ),
            Some((48, 32))
        );
        assert_eq!(svg("<svg viewBox='0 0 24 12'>"), Some((24, 12)));
        assert_eq!(svg("<svg viewBox=\"0,0,24,12\" width='48'>"), Some((48, 24)));
        assert_eq!(svg("<svg viewBox='0 0 24 12' width='100%' height=' 6 '>"), Some((12, 6)));
        for none in ["<svg width='1em' height='2'>", "<svg viewBox='0 0 0 1'>", "<html><svg width='1' height='1'>"] {
            assert_eq!(svg(none), None, "{none}");
        }
        assert_eq!(svg("<svg width='9' height='9' title='"), None);
    }

    #[test]
    fn one_length_gives_the_other() {
        let size = ImageSize { width: 640, height: 480 };
        assert_eq!((size.height_at(320), size.width_at(24), size.height_at(0)), (240, 32, 1));
    }

    proptest! {
        #[test]
        fn no_beginning_is_too_odd(kind in 0..8usize, rest in proptest::collection::vec(any::<u8>(), 0..200)) {
            let kinds: [&[u8]; 8] = [
                b"\x89PNG", b"\xff\xd8\xff\xe1\0\x80Exif\0\0MM\0*\0\0\0\x08", b"GIF8", b"RIFF1234WEBPVP8", b"\0\0\0\x10ftypavif", b"BM", b"\0\0\x01\0", b"<svg ",
            ];
            let _ = ImageSize::of(&[kinds[kind], &rest].concat());
        }
    }
}
