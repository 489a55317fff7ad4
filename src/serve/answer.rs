//! [`router`]: a request becomes a file of the site, the page for what is not there, or word of a new build.
#![expect(clippy::disallowed_methods, reason = "the site is served from disk")]

use std::{convert::Infallible, fs, io, path::Path, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode, Uri,
        header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION},
    },
    response::{IntoResponse, Response, Sse, sse},
};
use tokio::sync::watch::Receiver;
use tokio_stream::{StreamExt, wrappers::WatchStream};

use crate::serve::{
    server::Published,
    site_file::{self, SiteFile},
};

const EVENTS: &str = "/.isogloss/events";
const SCRIPT: &str = "/.isogloss/reload.js";
/// What every page gets when it is served. A file of its own, since a content security policy may forbid scripts in
/// the page.
const TAG: &str = r#"<script src="/.isogloss/reload.js" defer></script>"#;

#[derive(Clone)]
struct Desk {
    port: u16,
    published: Receiver<Arc<Published>>,
}

/// Answers every request to `port`.
pub(super) fn router(port: u16, published: Receiver<Arc<Published>>) -> Router {
    Router::new().fallback(answer).with_state(Desk { port, published })
}

async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let mut response = if !is_meant_for_us(&request, desk.port) {
        text(StatusCode::FORBIDDEN, "this server answers to localhost only\n")
    } else if ![Method::GET, Method::HEAD].contains(request.method()) {
        ([(ALLOW, "GET, HEAD")], text(StatusCode::METHOD_NOT_ALLOWED, "GET and HEAD only\n")).into_response()
    } else {
        routed(desk.published, request.uri().clone()).await
    };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether the request names this server as its host. Another name that leads here is someone's attempt to read the
/// site through the reader's browser (DNS rebinding).
fn is_meant_for_us(request: &Request, port: u16) -> bool {
    let ours = |host: &str| {
        let (name, of_port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, port.parse().ok()),
            _ => (host, Some(80)),
        };
        of_port == Some(port) && ["localhost", "127.0.0.1", "[::1]"].iter().any(|us| name.eq_ignore_ascii_case(us))
    };
    only_host(request.headers()).is_some_and(ours)
        && request.uri().authority().is_none_or(|authority| ours(authority.as_str()))
}

fn only_host(headers: &HeaderMap) -> Option<&str> {
    let mut hosts = headers.get_all(HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    hosts.next().is_none().then_some(host)
}

async fn routed(published: Receiver<Arc<Published>>, uri: Uri) -> Response {
    match uri.path() {
        EVENTS => events(published),
        SCRIPT => {
            let script = include_str!("reload.js").replace("{build}", &published.borrow().build);
            ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], script).into_response()
        }
        _ => {
            let published = published.borrow().clone();
            let page = tokio::task::spawn_blocking(move || match &published.site {
                Ok(root) => page(root, &uri),
                Err(reason) => unbuilt(reason),
            });
            page.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
        }
    }
}

/// The name of the build that is served, now and whenever there is another.
fn events(published: Receiver<Arc<Published>>) -> Response {
    let builds = WatchStream::new(published)
        .map(|published| Ok::<_, Infallible>(sse::Event::default().data(published.build.as_str())));
    Sse::new(builds).keep_alive(sse::KeepAlive::default()).into_response()
}

fn page(root: &Path, uri: &Uri) -> Response {
    let path = uri.path();
    match site_file::find(root, path) {
        Some(SiteFile::File(file)) => sent(StatusCode::OK, &file),
        Some(SiteFile::Folder) => {
            let query = uri.query().map_or(String::new(), |query| format!("?{query}"));
            (StatusCode::MOVED_PERMANENTLY, [(LOCATION, format!("{path}/{query}"))]).into_response()
        }
        None => match site_file::not_found(root, path) {
            Some(file) => sent(StatusCode::NOT_FOUND, &file),
            None => text(StatusCode::NOT_FOUND, "not found\n"),
        },
    }
}

fn sent(status: StatusCode, file: &Path) -> Response {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        // A build took it away between the look and the reading.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return text(StatusCode::NOT_FOUND, "not found\n"),
        Err(error) => return text(StatusCode::INTERNAL_SERVER_ERROR, &format!("{error}\n")),
    };
    let kind = mime_guess::from_path(file).first_or_octet_stream();
    let is_page = kind == mime_guess::mime::TEXT_HTML;
    let charset = if kind.type_() == mime_guess::mime::TEXT { "; charset=utf-8" } else { "" };
    let body = if is_page { with_script(bytes) } else { bytes };
    (status, [(CONTENT_TYPE, format!("{kind}{charset}"))], body).into_response()
}

/// The page with the script that reloads it, before the end of its body.
fn with_script(mut page: Vec<u8>) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let end = page.windows(END.len()).rposition(|tag| tag.eq_ignore_ascii_case(END)).unwrap_or(page.len());
    page.splice(end..end, TAG.bytes());
    page
}

/// The page for a site that could not be built yet; it reloads when it could.
fn unbuilt(reason: &str) -> Response {
    let mut shown = String::new();
    // Writing to a string does not fail.
    let _ = pulldown_cmark_escape::escape_html(&mut shown, reason);
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Not built</title>\n</head>\n\
         <body>\n<h1>The site could not be built</h1>\n<pre dir=\"auto\">{shown}</pre>\n\
         <p>This page reloads after the next change.</p>\n</body>\n</html>\n"
    );
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8")];
    (StatusCode::SERVICE_UNAVAILABLE, headers, with_script(page.into_bytes())).into_response()
}

fn text(status: StatusCode, message: &str) -> Response {
    (status, [(CONTENT_TYPE, "text/plain; charset=utf-8")], Body::from(message.to_owned())).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_goes_before_the_last_end_of_a_body() {
        let page = |text: &str| String::from_utf8(with_script(text.as_bytes().to_vec())).unwrap();
        assert_eq!(page("<pre></body></pre>שלום</BODY></html>"), format!("<pre></body></pre>שלום{TAG}</BODY></html>"));
        assert_eq!(page("<p>你好"), format!("<p>你好{TAG}"));
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let asked = |host: Option<&str>, uri: &str, port| {
            let request = host.into_iter().fold(Request::builder().uri(uri), |built, host| built.header(HOST, host));
            is_meant_for_us(&request.body(Body::empty()).unwrap(), port)
        };
        for host in ["localhost:3000", "LocalHost:3000", "127.0.0.1:3000", "[::1]:3000"] {
            assert!(asked(Some(host), "/", 3000), "{host}");
        }
        for host in ["localhost", "localhost:3001", "example.org:3000", "[::1]", "", "localhost.example.org:3000"] {
            assert!(!asked(Some(host), "/", 3000), "{host}");
        }
        assert!(!asked(None, "/", 3000));
        assert!(asked(Some("localhost"), "/", 80) && asked(Some("[::1]"), "/", 80));
        assert!(!asked(Some("localhost:3000"), "http://example.org:3000/", 3000));
    }
}
