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
        let (message, shown) = match address {
            "" => ("the video has no address".to_owned(), &*directive.written),
            address => (format!("`{address}` is no address of a video"), address),
        };
        expander.report(&DIRECTIVE_INVALID, directive, message, "give an https address");
        let inline = expander.is_inline(directive) || !expander.begin_block();
        return expander.show(shown, inline, directive);
    };
    let word = expander.surroundings().library.word("play-video");
    let title = title.unwrap_or(word);
    // A quote that only holds the video is none.
    if is_bracket && expander.section(video.html("p", title) + "\n", "") {
        return;
    }
    if expander.is_inline(directive) || !expander.begin_block() {
        return expander.push_inline_html(video.html("span", title));
    }
    expander.push_html(video.html("p", title) + "\n");
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

    /// The link, in an element `name`.
    fn html(&self, name: &str, title: &str) -> String {
        let mut html = format!("<{name} class=\"video\"><a href=\"");
        let _ = escape_href(&mut html, &self.page);
        html.push_str("\" data-player=\"");
        let _ = escape_href(&mut html, &self.player);
        html.push_str("\">");
        let _ = escape_html_body_text(&mut html, title);
        let host = self.page.trim_start_matches("https://").split('/').next().unwrap_or_default();
        html.push_str(" <span class=\"host\">");
        let _ = escape_html_body_text(&mut html, host);
        html.extend(["</span></a></", name, ">"]);
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
    use crate::parse::extensions::testing::show;

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

    #[test]
    fn where_videos_stand() {
        insta::assert_snapshot!(show("> [!VIDEO https://youtu.be/a_b_c]\n\n[!VIDEO https://x.org/v_1_.mp4]\n"), @r#"
        <p class="video"><a href="https://youtu.be/a_b_c" data-player="https://www.youtube-nocookie.com/embed/a_b_c">Play video <span class="host">youtu.be</span></a></p>
        <p class="video"><a href="https://x.org/v_1_.mp4" data-player="https://x.org/v_1_.mp4">Play video <span class="host">x.org</span></a></p>
        "#);
        insta::assert_snapshot!(show("قبل\n[!VIDEO https://x.org/v]\nبعد\n"), @r#"
        <p>قبل</p>
        <p class="video"><a href="https://x.org/v" data-player="https://x.org/v">Play video <span class="host">x.org</span></a></p>
        <p>بعد</p>
        "#);
        insta::assert_snapshot!(show("- > [!VIDEO https://x.org/v]\n- :::video source=\"https://x.org/v\" title=\"升級 <b>\":::\n\n> [!NOTE]\n> a\n> [!VIDEO https://x.org/v]\n> b\n\n> [!NOTE]\n>\n> > [!VIDEO https://x.org/v]\n"), @r#"
        <ul>
        <li><p class="video"><a href="https://x.org/v" data-player="https://x.org/v">Play video <span class="host">x.org</span></a></p>
        </li>
        <li><p class="video"><a href="https://x.org/v" data-player="https://x.org/v">升級 &lt;b&gt; <span class="host">x.org</span></a></p>
        </li>
        </ul>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p>a</p>
        </div>
        <p class="video"><a href="https://x.org/v" data-player="https://x.org/v">Play video <span class="host">x.org</span></a></p>
        <p>b</p>
        <div class="alert note">
        <p class="alert-title">Note</p>
        <p class="video"><a href="https://x.org/v" data-player="https://x.org/v">Play video <span class="host">x.org</span></a></p>
        </div>
        "#);
        insta::assert_snapshot!(show("| a |\n|---|\n| :::video source=\"https://x.org/v\"::: |\n\n# A :::video source=\"https://x.org/v\":::\n"), @r#"
        <table><thead><tr><th>a</th></tr></thead><tbody>
        <tr><td><span class="video"><a href="https://x.org/v" data-player="https://x.org/v">Play video <span class="host">x.org</span></a></span></td></tr>
        </tbody></table>
        <h1 id="a">A <span class="video"><a href="https://x.org/v" data-player="https://x.org/v">Play video <span class="host">x.org</span></a></span></h1>
        "#);
    }

    #[test]
    fn what_is_no_video() {
        insta::assert_snapshot!(show("> [!VIDEO]\n\n> [!VIDEO x]\n\n> [!VIDEO https://x.org/v] בוא\n"), @r#"
        <blockquote>
        <p>[!VIDEO]</p>
        </blockquote>
        <blockquote>
        <p>x</p>
        </blockquote>
        <blockquote>
        <p>[!VIDEO <a href="https://x.org/v">https://x.org/v</a>] בוא</p>
        </blockquote>
        ! 5:3 directive-invalid: text stands on the line of `[!VIDEO https://x.org/v]`
        ! 1:3 directive-invalid: the video has no address
        ! 3:3 directive-invalid: `x` is no address of a video
        "#);
        insta::assert_snapshot!(show(":::video source=\"javascript:a\":::\n\n:::video source=\"https://x.org/v\"\n\na :::video::: b\n"), @r#"
        <p>javascript:a</p>
        <p>:::video source="https://x.org/v"</p>
        <p>a :::video::: b</p>
        ! 3:1 directive-invalid: `:::video` does not end with `:::`
        ! 1:1 directive-invalid: `javascript:a` is no address of a video
        ! 5:3 directive-invalid: the video has no address
        "#);
    }
}
