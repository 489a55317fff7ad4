//! Videos: `> [!VIDEO address]` and `:::video source="address":::`. The page holds a link; the video comes from its host
//! only when a reader asks for it.

use pulldown_cmark_escape::{escape_href, escape_html_body_text};

use crate::parse::{
    directive::attributes,
    expand::Expander,
    extension::{Extension, Kind},
    prepare::Placed,
    rules::DIRECTIVE_INVALID,
};

/// See the module.
pub static EXTENSION: Extension =
    Extension { name: "video", kind: Kind::Directive { names: &["!video", ":video"], expand } };

fn expand(expander: &mut Expander<'_, '_, '_>, directive: &Placed) {
    let arguments = &*directive.directive.arguments;
    let attribute = |wanted: &str| attributes(arguments).find(|(name, _)| name == wanted).map(|(_, value)| value);
    let is_bracket = directive.directive.name == "!video";
    let address = if is_bracket { arguments } else { attribute("source").unwrap_or_default() };
    let title = if is_bracket { None } else { attribute("title") };
    let Some(video) = Video::at(address.trim()) else {
        let message = format!("`{address}` is no address of a video");
        expander.report(&DIRECTIVE_INVALID, directive, message, "give an https address");
        let inline = expander.is_inline(directive) || !expander.begin_block();
        return expander.show(address, inline, directive);
    };
    let word = expander.surroundings().library.word("play-video");
    let html = video.html(title.unwrap_or(word));
    // A quote that only holds the video is none.
    if is_bracket && expander.section(html.clone(), "") {
        return;
    }
    if expander.begin_block() { expander.push_html(html) } else { expander.push_inline_html(html) }
}

/// A video on the web.
#[derive(Debug, PartialEq, Eq)]
struct Video {
    /// Where people watch it.
    page: String,
    /// What plays it inside another page.
    player: String,
}

impl Video {
    fn at(address: &str) -> Option<Self> {
        let after = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
        let (host, path) = after.split_once('/')?;
        if host.is_empty() || address.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c)) {
            return None;
        }
        let page = format!("https://{after}");
        let host = host.to_ascii_lowercase();
        let player = match host.trim_start_matches("www.") {
            "youtube.com" | "m.youtube.com" | "youtu.be" | "youtube-nocookie.com" => {
                let id = youtube_id(path)?;
                // Sets no cookie before the reader presses play.
                format!("https://www.youtube-nocookie.com/embed/{id}")
            }
            "channel9.msdn.com" => {
                let mark = if path.contains('?') { '&' } else { '?' };
                format!("{page}{mark}nocookie=true")
            }
            _ => page.clone(),
        };
        Some(Self { page, player })
    }

    fn html(&self, title: &str) -> String {
        let mut html = String::from("<p class=\"video\"><a href=\"");
        let _ = escape_href(&mut html, &self.page);
        html.push_str("\" data-player=\"");
        let _ = escape_href(&mut html, &self.player);
        html.push_str("\">");
        let _ = escape_html_body_text(&mut html, title);
        let host = self.page.trim_start_matches("https://").split('/').next().unwrap_or_default();
        html.push_str(" <span class=\"host\">");
        let _ = escape_html_body_text(&mut html, host);
        html.push_str("</span></a></p>\n");
        html
    }
}

/// The id of a video in the path of its address: `watch?v=ID`, `embed/ID?start=3`, `ID`. What follows an id in
/// `embed/` belongs to the player.
fn youtube_id(path: &str) -> Option<&str> {
    let id = match path.split_once("v=") {
        Some((before, id)) if before.starts_with("watch?") => id.split('&').next().unwrap_or(id),
        _ => path.strip_prefix("embed/").or_else(|| path.strip_prefix("shorts/")).unwrap_or(path),
    };
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn players() {
        let player = |address: &str| Video::at(address).map(|video| video.player);
        let youtube = Some("https://www.youtube-nocookie.com/embed/a_B-1".to_owned());
        assert_eq!(player("https://www.youtube.com/watch?v=a_B-1&t=3"), youtube);
        assert_eq!(player("http://youtu.be/a_B-1"), youtube);
        assert_eq!(player("https://www.youtube.com/embed/a_B-1"), youtube);
        assert_eq!(
            player("http://channel9.msdn.com/x/player").unwrap(),
            "https://channel9.msdn.com/x/player?nocookie=true"
        );
        assert_eq!(player("https://example.org/v.mp4").unwrap(), "https://example.org/v.mp4");
        assert_eq!(player("javascript:alert(1)"), None);
        assert_eq!(player("https://x/ \"onclick"), None);
    }
}
