//! Data, settings, style sheets, and other texts that are not programs.

use crate::highlight::{
    grammar::{BARE, Between, Fenced, Grammar, Language, Place, Rule, Sense},
    paint::Class,
    patterns,
};

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789\"'.";
const STRING: Between = Between::new(Class::String, "\"", "\"").escape(b'\\');
const SINGLE: Between = Between::new(Class::String, "'", "'").escape(b'\\');
const COMMENT: Rule = Between::comment("/*", "*/");
const LINE_COMMENT: Rule = Rule::Line(Class::Comment, Place::Apart, "//");

pub(super) static JSON: Language = Language::new(Grammar {
    words: &[(Sense::Keyword, "false null true Infinity NaN")],
    rules: &[LINE_COMMENT, COMMENT, Rule::Between(STRING), Rule::Between(SINGLE)],
    keys: true,
    ..BARE
});

const HASH: Rule = Rule::Line(Class::Comment, Place::Apart, "#");
const SECTION: Rule = Rule::Pattern(Class::Type, Place::LineStart, "[", patterns::section);
const KEY: Rule = Rule::Pattern(Class::Attribute, Place::LineStart, LETTERS, patterns::key_before_equals);

pub(super) static TOML: Language = Language::new(Grammar {
    words: &[(Sense::Keyword, "false inf nan true")],
    rules: &[
        HASH,
        SECTION,
        KEY,
        Rule::Between(Between::new(Class::String, "\"\"\"", "\"\"\"").escape(b'\\').lines()),
        Rule::Between(Between::new(Class::String, "'''", "'''").lines()),
        Rule::Between(STRING),
        Rule::Between(Between::new(Class::String, "'", "'")),
    ],
    inside: "-:",
    ..BARE
});

pub(super) static INI: Language = Language::new(Grammar {
    words: &[(Sense::Keyword, "false no off on true yes")],
    rules: &[
        Rule::Line(Class::Comment, Place::LineStart, "#"),
        Rule::Line(Class::Comment, Place::LineStart, ";"),
        SECTION,
        KEY,
        Rule::Between(Between::new(Class::String, "\"", "\"")),
    ],
    ignore_case: true,
    inside: "-./:",
    ..BARE
});

pub(super) static CSS: Language = Language::new(Grammar {
    rules: &[
        COMMENT,
        LINE_COMMENT,
        Rule::Between(STRING),
        Rule::Between(SINGLE),
        Rule::Pattern(Class::Keyword, Place::Anywhere, "@", patterns::marked_path),
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::marked_path),
        Rule::Pattern(Class::Attribute, Place::Apart, LETTERS, patterns::key_before_colon),
        Rule::Pattern(Class::Number, Place::Apart, "#", colour),
        Rule::Pattern(Class::Type, Place::Anywhere, ".#", patterns::marked_path),
        Rule::Pattern(Class::Meta, Place::Anywhere, "!", patterns::marked_word),
    ],
    inside: "-",
    calls: "(",
    ..BARE
});

/// `#fff`, after a colon as all values are.
fn colour(bytes: &[u8], at: usize) -> Option<usize> {
    let digits = bytes[at + 1..].iter().take(9).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let valued = bytes[..at].iter().rev().take(3).any(|byte| *byte == b':');
    (valued && matches!(digits, 3 | 4 | 6 | 8)).then_some(at + 1 + digits)
}

pub(super) static HTTP: Language = Language::new(Grammar {
    words: &[
        (Sense::Keyword, "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE HTTP/1.0 HTTP/1.1 HTTP/2 HTTP/3"),
        (Sense::Keyword, "false null true"),
    ],
    rules: &[
        Rule::Line(Class::Comment, Place::LineStart, "#"),
        Rule::Pattern(Class::Attribute, Place::LineStart, LETTERS, patterns::key_before_colon),
        Rule::Between(STRING),
    ],
    inside: "-./:",
    keys: true,
    ..BARE
});

pub(super) static DIFF: Language = Language::new(Grammar {
    rules: &[
        Rule::Line(Class::Meta, Place::LineStart, "+++ "),
        Rule::Line(Class::Meta, Place::LineStart, "--- "),
        Rule::Line(Class::Meta, Place::LineStart, "@@"),
        Rule::Line(Class::Meta, Place::LineStart, "diff "),
        Rule::Line(Class::Meta, Place::LineStart, "index "),
        Rule::Line(Class::Inserted, Place::LineStart, "+"),
        Rule::Line(Class::Deleted, Place::LineStart, "-"),
    ],
    numbers: false,
    ..BARE
});

pub(super) static DOCKERFILE: Language = Language::new(Grammar {
    words: &[(
        Sense::Keyword,
        "ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME \
         WORKDIR",
    )],
    rules: &[
        Rule::Line(Class::Comment, Place::LineStart, "#"),
        Rule::Between(STRING),
        Rule::Between(SINGLE),
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::variable),
        Rule::Pattern(Class::Attribute, Place::Apart, "-", patterns::option),
    ],
    starts: "./",
    inside: "-./:@%+~,",
    numbers: false,
    ..BARE
});

pub(super) static MARKDOWN: Language = Language::new(Grammar {
    rules: &[
        Between::comment("<!--", "-->"),
        Rule::Line(Class::Keyword, Place::LineStart, "# "),
        Rule::Line(Class::Keyword, Place::LineStart, "## "),
        Rule::Line(Class::Keyword, Place::LineStart, "###"),
        Rule::Fenced(Fenced { prefix: "", fence: b'`', least: 1, quote: "" }),
    ],
    numbers: false,
    ..BARE
});

pub(super) static BICEP: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "data existing false for func if import in locals metadata module null output param provider resource targetScope \
             terraform true using var variable",
        ),
        (Sense::Type, "array bool int list map number object string"),
    ],
    rules: &[
        Rule::Line(Class::Comment, Place::Apart, "#"),
        LINE_COMMENT,
        COMMENT,
        Rule::Between(Between::new(Class::String, "'''", "'''").lines()),
        Rule::Between(SINGLE.hole("${", b'}')),
        Rule::Between(STRING.hole("${", b'}')),
        Rule::Pattern(Class::Meta, Place::LineStart, "@", patterns::marked_path),
        Rule::Pattern(Class::Attribute, Place::LineStart, LETTERS, patterns::word_before_equals),
        Rule::Pattern(Class::Attribute, Place::LineStart, LETTERS, patterns::key_before_colon),
    ],
    calls: "(",
    ..BARE
});

pub(super) static GRAPHQL: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "directive extend false fragment implements mutation null on query scalar schema subscription true",
        ),
        (Sense::BeforeType, "enum input interface type union"),
        (Sense::Type, "Boolean Float ID Int String"),
    ],
    rules: &[
        Rule::Line(Class::Comment, Place::Anywhere, "#"),
        Rule::Between(Between::new(Class::String, "\"\"\"", "\"\"\"").lines()),
        Rule::Between(STRING),
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::dollar_word),
        Rule::Pattern(Class::Meta, Place::Anywhere, "@", patterns::marked_word),
    ],
    calls: "(",
    ..BARE
});

#[cfg(test)]
mod tests {
    use crate::highlight::{label::tests::plain, write};

    fn shown(label: &str, code: &str) -> String {
        let mut html = String::new();
        write(&mut html, label, code);
        plain(&html)
    }

    #[test]
    fn json() {
        assert_eq!(
            shown("json", "{ // 注\n  \"a\\\"b\" : [\"גד\", -1.5e-3, true],\n  \"u\": \"http://x\" }"),
            "{ [c // 注]\n  [a \"a\\\"b\"] : [[s \"גד\"], -[n 1.5e-3], [k true]],\n  [a \"u\"]: [s \"http://x\"] }"
        );
    }

    #[test]
    fn settings() {
        assert_eq!(
            shown("toml", "[a.b]\nname = \"東\" # س\nports = [80, 443]\ns = '''\nx'''"),
            "[t [a.b]]\n[a name] = [s \"東\"] [c # س]\n[a ports] = [[n 80], [n 443]]\n[a s] = [s ''']\n[s x''']"
        );
        assert_eq!(
            shown("ini", "; הערה\n[*.md]\nindent_size = 4\nit=don't"),
            "[c ; הערה]\n[t [*.md]]\n[a indent_size] = [n 4]\n[a it]=don't"
        );
    }

    #[test]
    fn style_sheets() {
        assert_eq!(
            shown("css", "@media print { .a:hover { color: #fff; top: calc(1px + var(--b)) } } /* ヒ */"),
            "[k @media] print { [t .a]:hover { [a color]: [n #fff]; [a top]: [f calc]([n 1px] + [f var](--b)) } } [c /* ヒ */]"
        );
    }

    #[test]
    fn others() {
        assert_eq!(shown("diff", "--- a\n@@ 1\n-ב\n+ج\n c"), "[m --- a]\n[m @@ 1]\n[d -ב]\n[i +ج]\n c");
        assert_eq!(
            shown("http", "GET /a?b=1 HTTP/1.1\nHost: 例え\n\n{\"a\": 1}"),
            "[k GET] /a?b=[n 1] [k HTTP/1.1]\n[a Host]: 例え\n\n{[a \"a\"]: [n 1]}"
        );
        assert_eq!(
            shown("dockerfile", "FROM a:1 AS b\nCOPY --from=b /x $Y"),
            "[k FROM] a:1 [k AS] b\n[k COPY] [a --from]=b /x [v $Y]"
        );
        assert_eq!(shown("md", "# 題\n`a # b`\n```cs\nx\n```"), "[k # 題]\n[s `a # b`]\n[s ```cs]\n[s x]\n[s ```]");
        assert_eq!(
            shown("bicep", "param a string = 'x${b}' // ת"),
            "[k param] a [t string] = [s 'x]${b}[s '] [c // ת]"
        );
        assert_eq!(shown("graphql", "type A { b(c: $d): Int }"), "[k type] [t A] { [f b](c: [v $d]): [t Int] }");
    }
}
