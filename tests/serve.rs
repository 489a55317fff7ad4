//! `isogloss serve`: what is answered, what is refused, and what happens when a file changes. Loopback only, on
//! whatever port is free.
#![cfg(feature = "serve")]
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test makes its docset, and fails where it cannot"
)]

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use isogloss::{
    pipeline::{self, Loaded, Theme},
    serve::{Places, Server},
    settings::{Options, Settings},
};
use tempfile::TempDir;

/// Nothing here takes this long, unless it never comes.
const PATIENCE: Duration = Duration::from_mins(1);
const SCRIPT: &str = r#"<script src="/.isogloss/reload.js" defer></script>"#;

fn docset(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        put(dir.path(), path, text);
    }
    dir
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Serves the docset in this process, through the door of the room.
fn serve(root: &Path) -> u16 {
    let server = Server::bind(0).unwrap();
    let port = server.address().port();
    let root = root.to_owned();
    thread::spawn(move || {
        server.run(move |watch| {
            let output = root.join("public");
            let options = Options { output: Some(output.to_str().unwrap().to_owned()), ..Options::default() };
            let mut settings = Settings::new(&options).unwrap();
            settings.search = false;
            watch.follow(&Places::of_config(&root, &root.join("isogloss.toml")).with_site(&settings)).unwrap();
            let Loaded { site, .. } = pipeline::load(&root, settings).map_err(|error| error.to_string())?;
            pipeline::build(&site, &Theme::default(), &output, &|_, _| {}).map_err(|error| error.to_string())?;
            Ok(output)
        })
    });
    port
}

#[derive(Debug)]
struct Reply {
    status: u16,
    headers: BTreeMap<String, String>,
    body: String,
}

fn connection(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Sends a request as it is given, with nothing made right on the way.
fn ask(port: u16, method: &str, target: &str, host: &str) -> Reply {
    let mut stream = connection(port);
    write!(stream, "{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(": ")).map(|(k, v)| (k.to_lowercase(), v.to_owned()));
    Reply { status, headers: headers.collect(), body: body.to_owned() }
}

fn get(port: u16, target: &str) -> Reply {
    ask(port, "GET", target, &format!("localhost:{port}"))
}

/// The stream of builds that a page listens to.
struct Events(BufReader<TcpStream>);

impl Events {
    fn listen(port: u16) -> Self {
        let mut stream = connection(port);
        write!(stream, "GET /.isogloss/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").unwrap();
        let mut events = Self(BufReader::new(stream));
        assert!(events.line("content-type: ").starts_with("text/event-stream"));
        events
    }

    /// The name of the next build.
    fn next(&mut self) -> String {
        self.line("data: ")
    }

    fn line(&mut self, start: &str) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the stream ended");
            if let Some(rest) = line.strip_prefix(start) {
                return rest.trim().to_owned();
            }
        }
    }
}

/// The command at work; ended with the test.
struct Running {
    child: Child,
    lines: Receiver<String>,
    port: u16,
}

impl Running {
    fn start(dir: &Path) -> Self {
        let mut child = command(dir, &["serve", "--port", "0"]).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = mpsc::channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        thread::spawn(move || stderr.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut running = Self { child, lines, port: 0 };
        let url = running.line("Serving at http://127.0.0.1:");
        running.port = url.trim_end_matches('/').parse().unwrap();
        running
    }

    /// Waits for a line on standard error, and gives what follows this beginning.
    fn line(&self, start: &str) -> String {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).unwrap();
            if let Some(rest) = line.strip_prefix(start) {
                return rest.to_owned();
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_isogloss"));
    command.args(args).current_dir(dir).stdin(Stdio::null()).stdout(Stdio::null());
    command
}

#[test]
fn pages_and_files_are_served() {
    let dir = docset(&[
        ("content/en/index.md", "# Harbour\n\n![The quay](plan.svg) [Tides](tides.md)\n"),
        ("content/en/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("content/en/tides.md", "# Tides\n"),
        ("content/ar/index.md", "# الميناء\n"),
        ("content/ar/المد.md", "# المدّ والجزر\n"),
    ]);
    let port = serve(dir.path());

    let page = get(port, "/en/");
    assert_eq!((page.status, &*page.headers["content-type"]), (200, "text/html; charset=utf-8"));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert!(page.body.contains(&format!("{SCRIPT}</body>")), "{}", page.body);
    let on_disk = fs::read_to_string(dir.path().join("public/en/index.html")).unwrap();
    assert_eq!(page.body.replace(SCRIPT, ""), on_disk);

    let arabic = "/ar/%D8%A7%D9%84%D9%85%D8%AF";
    assert!(get(port, &format!("{arabic}/")).body.contains("المدّ والجزر"));
    let folder = get(port, &format!("{arabic}?a=b"));
    assert_eq!((folder.status, &folder.headers["location"]), (301, &format!("{arabic}/?a=b")));

    let image = get(port, "/en/plan.svg");
    assert_eq!((image.status, &*image.headers["content-type"]), (200, "image/svg+xml"));
    assert!(!image.body.contains("script"));
    let script = get(port, "/.isogloss/reload.js");
    assert_eq!((script.status, &*script.headers["content-type"]), (200, "text/javascript; charset=utf-8"));
    assert!(script.body.contains(&format!("const build = \"{}\"", Events::listen(port).next())));

    let head = ask(port, "HEAD", "/en/", &format!("127.0.0.1:{port}"));
    assert_eq!((head.status, &*head.body, &*head.headers["content-length"]), (200, "", &*page.body.len().to_string()));
}

#[test]
fn what_is_not_there_is_told_in_the_readers_language() {
    let dir = docset(&[("content/en/index.md", "# Harbour\n"), ("content/he/index.md", "# הנמל\n")]);
    let port = serve(dir.path());
    for (path, language) in [("/en/no/page", "en"), ("/he/no/page/", "he"), ("/no", "en")] {
        let page = get(port, path);
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{path}: {}", page.body);
        assert!(page.body.contains(SCRIPT), "{path}");
    }
}

#[test]
fn nothing_leaves_the_output_folder_or_the_machine() {
    let dir = docset(&[("content/en/index.md", "# Harbour\n"), ("secret.txt", "the secret"), ("public-x/a", "secret")]);
    let port = serve(dir.path());
    assert_eq!(get(port, "/").status, 200);
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/en/..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "/../public-x/a",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/en/index.html%00.png",
        "/C:/Windows/win.ini",
        "/.isogloss/manifest",
        "/%2eisogloss/manifest",
        "/.isogloss",
    ] {
        let reply = get(port, path);
        assert_eq!(reply.status, 404, "{path}");
        assert!(!reply.body.contains("secret") && !reply.body.contains("root:"), "{path}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let reply = ask(port, method, "/en/", &format!("localhost:{port}"));
        assert_eq!((reply.status, &*reply.headers["allow"]), (405, "GET, HEAD"), "{method}");
    }
    for host in ["rebound.example", &format!("rebound.example:{port}"), "localhost", "localhost:1"] {
        for path in ["/en/", "/.isogloss/events"] {
            let reply = ask(port, "GET", path, host);
            assert_eq!((reply.status, reply.body.contains("Harbour")), (403, false), "{host}{path}");
        }
    }
}

#[test]
fn a_site_that_cannot_be_built_yet_says_why() {
    let dir = docset(&[("content/README.txt", "nothing yet")]);
    let port = serve(dir.path());
    let page = get(port, "/");
    assert_eq!(page.status, 503);
    assert!(page.body.contains("no article matches") && page.body.contains(SCRIPT), "{}", page.body);
    let mut events = Events::listen(port);
    events.next();
    put(dir.path(), "content/zh-TW/index.md", "# 港口\n");
    while get(port, "/zh-tw/").status != 200 {
        events.next();
    }
    assert!(get(port, "/zh-tw/").body.contains("港口"));
}

#[test]
fn changes_are_built_and_broken_ones_are_not_shown() {
    let dir = docset(&[
        ("isogloss.toml", "[site]\ntitle = 'Harbour office'\nbase_url = 'https://docs.example.org/harbour/'\n"),
        ("content/en/index.md", "# Harbour\n"),
        ("content/ja/index.md", "# 港\n"),
    ]);
    let serving = Running::start(dir.path());
    let (root, port) = (dir.path(), serving.port);
    let mut events = Events::listen(port);
    events.next();
    assert!(get(port, "/en/").body.contains("Harbour office"));
    assert!(!get(port, "/no").body.contains("/harbour/"), "the site is served at the root");
    let mut wait_for = |path: &str, text: &str| {
        while !get(port, path).body.contains(text) {
            events.next();
        }
    };

    put(root, "content/ja/index.md", "# 港湾事務所\n");
    wait_for("/ja/", "港湾事務所");
    // A folder that was not there when watching began.
    put(root, "content/ar/guide/index.md", "# دليل\n");
    wait_for("/ar/guide/", "دليل");
    put(root, "isogloss.toml", "[site]\ntitle = '港湾'\n");
    wait_for("/en/", "港湾");

    put(root, "templates/not-found.html", "{% if %}");
    assert!(serving.line("error: ").starts_with("template: "));
    assert!(get(port, "/en/").body.contains("港湾"));
    fs::remove_dir_all(root.join("templates")).unwrap();
    serving.line("Built ");
    put(root, "isogloss.toml", "[site]\ntitel = 'Office'\n");
    assert!(serving.line("error: ").contains("did you mean `title`"));
    assert!(get(port, "/en/").body.contains("港湾"));
    put(root, "isogloss.toml", "[site]\ntitle = 'Pilots'\n");
    wait_for("/en/", "Pilots");
}

#[test]
fn a_configuration_that_was_wrong_from_the_beginning_can_be_mended() {
    let dir = docset(&[("isogloss.toml", "contents = ''\n"), ("text/fr/index.md", "# Le port\n")]);
    let serving = Running::start(dir.path());
    let mut events = Events::listen(serving.port);
    assert_eq!(get(serving.port, "/").status, 503);
    put(dir.path(), "isogloss.toml", "content = 'text/{locale}/{path}'\n");
    while !get(serving.port, "/fr/").body.contains("Le port") {
        events.next();
    }
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let dir = docset(&[("content/en/index.md", "# Harbour\n")]);
    let holder = Server::bind(0).unwrap();
    let taken = holder.address().port();
    let run = command(dir.path(), &["serve", "--port", &taken.to_string()]).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(said, format!("error: port {taken} is taken: name another one with `--port`\n"));
    assert!(!dir.path().join("public").exists());
    drop(holder);
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_well() {
    let dir = docset(&[("content/en/index.md", "# Harbour\n")]);
    let mut serving = Running::start(dir.path());
    let mut page = Events::listen(serving.port);
    page.next();
    let interrupt = Command::new("kill").args(["-INT", &serving.child.id().to_string()]).status().unwrap();
    assert!(interrupt.success());
    assert_eq!(serving.child.wait().unwrap().code(), Some(0));
}
