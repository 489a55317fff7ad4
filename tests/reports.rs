//! `isogloss check` and `isogloss status` in a repository and in a job: what needs git, the environment, or files that
//! are changed.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests set the scene on disk")]

mod report;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A folder for a docset.
struct Scene(tempfile::TempDir);

impl Scene {
    fn new(files: &[(&str, &str)]) -> Self {
        let scene = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            scene.write(path, text);
        }
        scene
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Runs the command in the folder.
    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_isogloss"));
        command.current_dir(self.path()).args(arguments).env("GITHUB_STEP_SUMMARY", self.path().join("summary.md"));
        Ran(command.output().unwrap())
    }

    fn git(&self, arguments: &[&str]) -> String {
        let identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").arg("-C").arg(self.path()).args(identity).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    fn commit(&self) -> String {
        self.git(&["add", "."]);
        self.git(&["commit", "-qm", "x"]);
        self.git(&["rev-parse", "HEAD"])
    }
}

struct Ran(Output);

impl Ran {
    fn code(&self) -> i32 {
        self.0.status.code().unwrap()
    }

    fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    /// The places of what was found: path, line, rule.
    fn found(&self) -> Vec<String> {
        let report: serde_json::Value = serde_json::from_str(&self.out()).unwrap();
        let findings = report["findings"].as_array().unwrap();
        findings
            .iter()
            .map(|found| {
                format!("{} {} {}", found["path"].as_str().unwrap(), found["line"], found["rule"].as_str().unwrap())
            })
            .collect()
    }
}

/// A link that leads nowhere in three articles and three languages.
fn broken() -> Scene {
    Scene::new(&[
        ("isogloss.toml", "source_locale = 'en'\n"),
        ("content/en/a.md", "# A\n\n[x](gone.md)\n"),
        ("content/ar/a.md", "# ا\n\n[س](gone.md)\n"),
        ("content/en/b.md", "# B\n\n[x](gone.md)\n"),
        ("content/ar/b.md", "# ب\n\n[س](gone.md)\n"),
        ("content/en/c.md", "# C\n\n[x](gone.md)\n"),
        ("content/ja/c.md", "# 丙\n\n[x](gone.md)\n"),
    ])
}

fn json(arguments: &[&str]) -> Vec<String> {
    let all = ["check", "--format", "json", "--select", "broken-link"];
    all.iter().chain(arguments).map(ToString::to_string).collect()
}

fn run_json(scene: &Scene, arguments: &[&str]) -> Ran {
    let arguments = json(arguments);
    scene.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn only_articles_that_have_changed_are_reported() {
    let scene = broken();
    assert_eq!(run_json(&scene, &[]).found().len(), 6);
    let outside = run_json(&scene, &["--since", "HEAD"]);
    assert_eq!(outside.code(), 2);
    assert!(outside.err().starts_with("error: --since HEAD: git: not a git repository"), "{}", outside.err());

    scene.git(&["init", "-q"]);
    scene.commit();
    assert_eq!(run_json(&scene, &["--since", "HEAD"]).found(), [] as [&str; 0]);
    scene.write("content/ar/b.md", "# ب\n\n[س](gone.md) جديد\n");
    fs::remove_file(scene.path().join("content/en/c.md")).unwrap();
    let changed = run_json(&scene, &["--since", "HEAD"]);
    assert_eq!(
        changed.found(),
        ["content/ar/b.md 3 broken-link", "content/en/b.md 3 broken-link", "content/ja/c.md 3 broken-link"]
    );
    assert_eq!(changed.code(), 1);
    scene.commit();
    assert_eq!(run_json(&scene, &["--since", "HEAD"]).code(), 0);
    assert_eq!(run_json(&scene, &["--since", "HEAD~1", "content/ar"]).found(), ["content/ar/b.md 3 broken-link"]);
    scene.write("content/ja/d.md", "# 丁\n\n[x](gone.md)\n");
    assert_eq!(run_json(&scene, &["--since", "HEAD"]).found(), ["content/ja/d.md 3 broken-link"]);
    let nowhere = run_json(&scene, &["--since", "v9"]);
    assert_eq!((nowhere.code(), nowhere.err().as_str()), (2, "error: --since v9: git: there is no revision `v9`\n"));
}

#[test]
fn paths_limit_what_is_reported_however_they_are_written() {
    let scene = broken();
    let absolute = scene.path().join("content").join("ar");
    let of_folder = ["content/ar/a.md 3 broken-link", "content/ar/b.md 3 broken-link"];
    for path in ["content/ar", "./content/ar/", "content/ja/../ar", absolute.to_str().unwrap()] {
        assert_eq!(run_json(&scene, &[path]).found(), of_folder, "{path}");
    }
    for path in [".", "..", "/", "content"] {
        assert_eq!(run_json(&scene, &[path]).found().len(), 6, "{path}");
    }
    assert_eq!(run_json(&scene, &["content/ar/a.md", "content/a"]).code(), 2);
    let nowhere = run_json(&scene, &["content/عربي"]);
    assert!(nowhere.err().starts_with("error: cannot check `content/عربي`: "), "{}", nowhere.err());
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = run_json(&scene, &[folder.path().to_str().unwrap()]);
    assert_eq!(elsewhere.code(), 2);
    assert!(elsewhere.err().contains("does not lie in the docset's folder"), "{}", elsewhere.err());
}

#[test]
fn a_job_gets_a_summary() {
    let scene = broken();
    scene.run(&["check", "--format", "json"]);
    assert!(!scene.path().join("summary.md").exists());
    let ran = scene.run(&["check", "--format", "github", "--ignore", "edition-missing,edition-orphan"]);
    assert_eq!((ran.code(), ran.out().lines().count()), (1, 6));
    scene.run(&["check", "--format", "github", "--select", "stale-revision"]);
    let summary = fs::read_to_string(scene.path().join("summary.md")).unwrap();
    assert!(summary.starts_with("### Isogloss: 6 errors\n\n| Locale | Errors |"), "{summary}");
    assert!(summary.contains("\n| ar | 2 | 0 | 0 |\n") && summary.contains("\n| broken-link | 6 | 0 | 0 |\n"));
    assert!(summary.contains("\n### Isogloss: no findings\n"));
}

#[test]
fn the_state_follows_its_schema() {
    let hash = "0".repeat(40);
    let scene = Scene::new(&[
        ("content/en/a.md", "# A\n"),
        ("content/en/b.md", "# B\n"),
        (
            "content/ar/a.md",
            &format!("---\nms.openlocfilehash: {hash}\nms.sourcegitcommit: {hash}\nms.translationtype: MT\n---\n# ا\n"),
        ),
        ("content/ja/z.md", "# 乙\n"),
    ]);
    let schema: serde_json::Value = serde_json::from_str(include_str!("schemas/status.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for locale in [&[][..], &["--locale", "ar"][..]] {
        let ran = scene.run(&[&["status", "--format", "json"], locale].concat());
        let status: serde_json::Value = serde_json::from_str(&ran.out()).unwrap();
        let errors: Vec<String> = validator.iter_errors(&status).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[test]
fn a_shallow_clone_says_what_it_cannot_know() {
    let scene = Scene::new(&[("content/en/a.md", "# A\n")]);
    scene.git(&["init", "-q"]);
    let first = scene.commit();
    scene.write("content/en/a.md", "# B\n");
    let front = format!("---\nms.openlocfilehash: {}\nms.sourcegitcommit: {first}\n---\n# ب\n", "0".repeat(40));
    scene.write("content/ar/a.md", &front);
    scene.commit();
    let behind = |scene: &Scene| {
        let ran = scene.run(&["status", "--format", "json"]);
        let status: serde_json::Value = serde_json::from_str(&ran.out()).unwrap();
        (status["articles"][0]["commits_behind"].as_u64(), ran.err())
    };
    assert_eq!(behind(&scene), (Some(1), String::new()));

    let clone = Scene::new(&[]);
    let from = format!("file://{}", scene.path().to_string_lossy());
    clone.git(&["clone", "-q", "--depth", "1", &from, "."]);
    let (commits, said) = behind(&clone);
    assert_eq!(commits, None);
    assert!(said.starts_with("This clone is shallow: how many commits 1 translation are behind"), "{said}");
}

/// The text that a test translates, and how it reads later.
const SOURCE: [&str; 2] = [
    "# Parcels\n\nA parcel may weigh 20 kg. Label each side.\n\n## Closing\n\nUse strong tape.\n\n- Write the address.\n- Go to the counter.\n\n## Waiting\n\nIt takes 7 days.\n",
    "# Parcels\n\nA parcel may weigh 25 kg. Label each side.\n\n## Closing\n\nUse strong brown tape.\n\n- Write the address.\n- Go to the counter.\n- Keep the receipt.\n\n## Waiting\n\nIt takes 7 days.\n",
];
const TRANSLATED: [(&str, &str); 2] = [
    (
        "ar",
        "# <a name=\"parcels\"></a>الطرود\n\nقد يزن الطرد 20 كغ. ضع ملصقًا على كل جانب.\n\n## <a name=\"closing\"></a>الإغلاق\n\nاستخدم شريطًا قويًا.\n\n- اكتب العنوان.\n- اذهب إلى المنضدة.\n\n## <a name=\"waiting\"></a>الانتظار\n\nيستغرق ذلك 7 أيام.\n",
    ),
    (
        "ja",
        "# <a name=\"parcels\"></a>荷物\n\n荷物の重さは 20 kg までです。両側にラベルを貼ります。\n\n## <a name=\"closing\"></a>閉じる\n\n丈夫なテープを使います。\n\n- 住所を書きます。\n- 窓口に行きます。\n\n## <a name=\"waiting\"></a>待つ\n\n7 日かかります。\n",
    ),
];

#[test]
fn what_has_changed_in_the_source_is_found_in_plain_editions() {
    let scene = Scene::new(&[("content/en/a.md", SOURCE[0])]);
    scene.git(&["init", "-q"]);
    let first = scene.commit();
    let hash = sha1(SOURCE[0].replace('\n', "\r\n").as_bytes());
    for (locale, text) in TRANSLATED {
        let front = format!("---\nms.openlocfilehash: {hash}\nms.sourcegitcommit: {first}\n---\n");
        scene.write(&format!("content/{locale}/a.md"), &(front + text));
    }
    scene.commit();
    let check = ["check", "--format", "json"];
    assert_eq!(scene.run(&check).found(), [] as [&str; 0]);

    scene.write("content/en/a.md", SOURCE[1]);
    scene.commit();
    let ran = scene.run(&check);
    let expected = |path: &str| {
        ["2 stale-revision", "7 stale-unit", "11 stale-unit", "14 sentence-added"]
            .map(|place| format!("content/{path}/a.md {place}"))
    };
    assert_eq!(ran.found(), [expected("ar"), expected("ja")].concat());
    for said in [
        "the source in `en` has changed once since this was translated",
        "2 of 9 sentences changed, 1 new",
        "the source of this sentence has changed: `20` is `25` now",
        "today's source: `Use strong brown tape.`",
        "the source has a new sentence behind this one today: `Keep the receipt.`",
    ] {
        assert_eq!(ran.out().matches(said).count(), 2, "{said}\n{}", ran.out());
    }
    // Freshness stops a run only where it was asked to.
    assert_eq!(ran.code(), 0);
    scene.write("isogloss.toml", "gate.freshness.fail_on = 'error'\n");
    assert_eq!(scene.run(&check).code(), 1);
}

#[test]
fn what_has_changed_in_the_source_is_found_in_pages_of_yaml() {
    let page = |title: &str, summary: &str, record: &str, links: &str| {
        format!(
            "### YamlMime:Landing\ntitle: {title}\nsummary: {summary}\nmetadata:\n  ms.topic: landing-page\n{record}landingContent:\n- title: {title}\n  linkLists:\n  - linkListType: overview\n    links:\n{links}"
        )
    };
    let link = |text: &str, url: &str| format!("    - text: {text}\n      url: {url}\n");
    let old = page("Parcels", "Learn how to send parcels.", "", &link("What is it?", "https://x.example/a"));
    let scene = Scene::new(&[("content/en/index.yml", &old)]);
    scene.git(&["init", "-q"]);
    let first = scene.commit();
    let hash = sha1(old.replace('\n', "\r\n").as_bytes());
    let record = format!("  ms.openlocfilehash: {hash}\n  ms.sourcegitcommit: {first}\n");
    let own = page("包裹", "寄包裹。", &record, &link("這是什麼？", "https://x.example/a"));
    scene.write("content/zh-tw/index.yml", &own);
    let links = link("What is it?", "https://x.example/b") + &link("Collect", "https://x.example/c");
    scene.write("content/en/index.yml", &page("Parcels", "Learn how to send 5 parcels.", "", &links));
    scene.commit();
    let ran = scene.run(&["check", "--format", "json", "--source-locale", "en"]);
    let places = ["3 stale-unit", "6 stale-revision", "14 sentence-added", "14 stale-unit"];
    assert_eq!(ran.found(), places.map(|place| format!("content/zh-tw/index.yml {place}")));
    assert!(ran.out().contains("today's source: `Learn how to send 5 parcels.`"), "{}", ran.out());
}

#[test]
fn the_history_dates_articles_where_it_is_asked_to() {
    let scene = Scene::new(&[
        ("content/en/a.md", "# A\n"),
        ("content/fa/a.md", "---\nms.date: 2017-12-08\n---\n# الف\n"),
        ("isogloss.toml", "source_locale = 'en'\nsite.git_dates = true\n"),
    ]);
    let build = ["build", "-q", "--strict", "--no-search", "--output", "out"];
    let outside = scene.run(&build);
    assert_eq!((outside.code(), outside.out().as_str()), (1, ""));
    assert!(
        outside.err().contains("articles without a date of their own have none: git: not a git"),
        "{}",
        outside.err()
    );
    scene.git(&["init", "-q"]);
    scene.commit();
    let day = scene.git(&["show", "-s", "--format=%cs"]);
    let page = |path: &str| fs::read_to_string(scene.path().join(path)).unwrap();
    assert_eq!(scene.run(&build).code(), 0);
    assert!(page("out/en/a/index.html").contains(&format!("<time datetime=\"{}\">", day.trim())));
    assert!(page("out/fa/a/index.html").contains("<time datetime=\"2017-12-08\">"));
    scene.write("isogloss.toml", "source_locale = 'en'\n");
    assert_eq!(scene.run(&build).code(), 0);
    assert!(!page("out/en/a/index.html").contains("<time"));
}

#[test]
fn a_page_without_units_marks_what_the_history_says_has_changed() {
    let source = "# Tides\n\nWater comes.\n\n## Low\n\nWait for an hour.\n\n## High\n\nSail at once.\n";
    let scene = Scene::new(&[("content/en/a.md", source)]);
    scene.git(&["init", "-q"]);
    let first = scene.commit();
    scene.write("content/en/a.md", &source.replace("an hour", "two hours"));
    let front = format!("---\nms.openlocfilehash: {}\nms.sourcegitcommit: {first}\n---\n", "0".repeat(40));
    let own = "# גאות\n\nהמים באים.\n\n## שפל {#low}\n\nחכו שעה.\n\n## גאות {#high}\n\nהפליגו מיד.\n";
    scene.write("content/he/a.md", &format!("{front}{own}"));
    scene.commit();
    assert_eq!(scene.run(&["build", "--quiet", "--no-search", "--output", "public"]).code(), 0);
    let page = fs::read_to_string(scene.path().join("public/he/a/index.html")).unwrap();
    let marked: Vec<&str> = page.lines().filter(|line| line.contains("class=\"outdated\"")).collect();
    assert!(marked.len() == 1 && marked[0].contains("שפל"), "{marked:?}");
    assert_eq!(page.matches("class=\"changes\"").count(), 1);
}

/// Two translations of today's source and one of another.
fn partly_stale(config: &str) -> Scene {
    let hash = sha1(b"# A\r\n");
    let front = |hash: &str| format!("---\nms.openlocfilehash: {hash}\n---\n# ق\n");
    let scene = Scene::new(&[("isogloss.toml", config)]);
    for (name, hash) in [("a", &*hash), ("b", &*hash), ("c", &*"0".repeat(40))] {
        scene.write(&format!("content/en/{name}.md"), "# A\n");
        scene.write(&format!("content/fa/{name}.md"), &front(hash));
    }
    scene
}

fn sha1(bytes: &[u8]) -> String {
    isogloss::site::source_hashes(bytes)[0].clone()
}

#[test]
fn freshness_fails_above_a_share() {
    let scene = partly_stale("[gate]\nfreshness = { max_stale = '33%' }\n");
    let ran = scene.run(&["check"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.err().ends_with("\nfa: 1 of 3 translations are stale, more than 33 %\n"), "{}", ran.err());
    assert_eq!(scene.run(&["check", "-q", "--format", "json"]).code(), 1);
    // The command line takes the place of all gates.
    assert_eq!(scene.run(&["check", "--fail-on", "error"]).code(), 0);
    assert_eq!(scene.run(&["check", "--fail-on", "warning"]).code(), 1);
    assert_eq!(partly_stale("gate.freshness.max_stale = '34%'\n").run(&["check"]).code(), 0);
    assert_eq!(partly_stale("").run(&["check"]).code(), 0);
    assert_eq!(partly_stale("gate.freshness.fail_on = 'warning'\n").run(&["check"]).code(), 1);
    assert_eq!(
        partly_stale("gate.freshness.fail_on = 'error'\nrules.stale-revision = 'error'").run(&["check"]).code(),
        1
    );
    assert_eq!(partly_stale("gate.freshness.fail_on = 'note'\nrules.stale-revision = 'off'").run(&["check"]).code(), 0);
}

#[test]
fn a_gate_that_cannot_run_is_no_pass() {
    let files = [("content/en/a.md", "# A\n"), ("content/fa/a.md", "# ق\n")];
    let scene = Scene::new(&files);
    scene.write("isogloss.toml", "source_locale = 'en'\ngate.freshness.max_stale = '10%'\n");
    let ran = scene.run(&["check"]);
    assert_eq!(ran.code(), 2);
    assert!(
        ran.err().starts_with("error: the gate `freshness` cannot run: no translation in `fa` records"),
        "{}",
        ran.err()
    );
    assert_eq!(scene.run(&["check", "--fail-on", "error"]).code(), 0);

    let sisters = Scene::new(&[("content/he/a.md", "# א\n"), ("content/fa/a.md", "# ق\n")]);
    assert_eq!(sisters.run(&["check"]).code(), 0);
    sisters.write("isogloss.toml", "gate.freshness.fail_on = 'warning'\n");
    assert_eq!(sisters.run(&["check"]).code(), 2);
}

#[test]
fn rules_weigh_what_the_configuration_says() {
    let scene = broken();
    scene.write("isogloss.toml", "source_locale = 'en'\n[rules]\nbroken-link = 'warning'\nedition-missing = 'off'\n");
    let ran = scene.run(&["check", "--format", "json", "--ignore", "edition-orphan"]);
    assert_eq!((ran.code(), ran.found().len()), (0, 6));
    assert!(ran.out().contains("\"severity\": \"warning\""));
    assert_eq!(run_json(&scene, &["--fail-on", "warning"]).code(), 1);
    assert_eq!(scene.run(&["build", "--strict", "--output", "out", "-q"]).code(), 1);
    scene.write("isogloss.toml", "[rules]\nbroken-link = 'note'\n");
    assert_eq!(scene.run(&["build", "--strict", "--output", "out", "-q"]).code(), 0);
    scene.write("isogloss.toml", "[rules]\n\nbroken-lnik = 'off'\n");
    let message = "error: isogloss.toml:3:15: there is no rule `broken-lnik`; did you mean `broken-link`?\n";
    assert_eq!((scene.run(&["check"]).code(), scene.run(&["check"]).err().as_str()), (2, message));
}

#[test]
fn where_nothing_can_be_mended_nothing_is() {
    let scene = broken();
    let before = files(&scene);
    let ran = scene.run(&["check", "--diff"]);
    assert_eq!((ran.code(), ran.out().as_str(), ran.err().as_str()), (1, "", "Would make 0 edits in 0 files\n"));
    let ran = scene.run(&["check", "--fix", "--select", "broken-link"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.err().starts_with("Made 0 edits in 0 files\nChecked "), "{}", ran.err());
    assert_eq!(files(&scene), before);
    assert_eq!(scene.run(&["check", "--fix", "--diff"]).code(), 2);
}

/// One unit of span markup.
fn unit(id: u32, target: &str, source: &str) -> String {
    format!(
        "<span data-ttu-id=\"a1b2c-{id}\">{target}</span><span class=\"sxs-lookup\">\
         <span data-stu-id=\"a1b2c-{id}\">{source}</span></span>\n\n"
    )
}

#[test]
fn what_is_safe_is_mended_once() {
    let source = "Install Kettle 5.1. See [a](a.md). Uses Lid.Data.Entity today.";
    let text =
        |first: &str, second: &str| ["# Kettle\n\n", &unit(101, first, source), &unit(102, second, source)].concat();
    let other_error = "Utilise [a](a.md) Lid.Data.Entity Kettle 5,1 `x`.";
    let scene = Scene::new(&[("content/en/a.md", "# Kettle\n")]);
    let broken = "Installez Kettle 5,1. Voir [a](b.md). Utilise Lid. Data. Entity aujourd’hui !";
    scene.write("content/fr/a.md", &text(broken, other_error));
    scene.write("content/fr/b.md", "# B\n");
    let rules = "version-rewritten,identifier-changed,link-target-changed,inline-code-changed";
    let check = |mode: &[&str]| scene.run(&[&["check", "--select", rules][..], mode].concat());

    let diff = check(&["--diff"]);
    assert!(diff.out().starts_with("--- a/content/fr/a.md\n+++ b/content/fr/a.md\n@@ "), "{}", diff.out());
    assert_eq!(diff.err(), "Would make 3 edits in 1 file\n");
    assert_eq!(fs::read_to_string(scene.path().join("content/fr/a.md")).unwrap(), text(broken, other_error));

    let fixed = check(&["--fix"]);
    let mended = "Installez Kettle 5.1. Voir [a](a.md). Utilise Lid.Data.Entity aujourd’hui !";
    assert_eq!(fs::read_to_string(scene.path().join("content/fr/a.md")).unwrap(), text(mended, other_error));
    assert!(fixed.err().starts_with("Made 3 edits in 1 file\n"), "{}", fixed.err());
    assert!(fixed.out().contains("`x`") && !fixed.out().contains("torn apart"), "{}", fixed.out());
    let before = files(&scene);
    assert!(check(&["--fix"]).err().starts_with("Made 0 edits in 0 files\n"));
    assert_eq!(files(&scene), before);
}

fn files(scene: &Scene) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(scene.path()).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (entry.path().to_owned(), fs::read(entry.path()).unwrap())).collect()
}
