//! Languages with braces, `//` and `/* */`.

use crate::highlight::{
    grammar::{BARE, Between, Fenced, Grammar, Language, Place, Rule, Sense, Types},
    paint::Class,
    patterns,
};

const LINE_COMMENT: Rule = Rule::Line(Class::Comment, Place::Anywhere, "//");
const COMMENT: Rule = Between::comment("/*", "*/");
const NESTED_COMMENT: Rule = Rule::Between(Between::new(Class::Comment, "/*", "*/").lines().nested());
const STRING: Between = Between::new(Class::String, "\"", "\"").escape(b'\\');
const SINGLE: Between = Between::new(Class::String, "'", "'").escape(b'\\');
const DIRECTIVE: Rule = Rule::Line(Class::Meta, Place::LineStart, "#");
const ANNOTATION: Rule = Rule::Pattern(Class::Meta, Place::Anywhere, "@", patterns::marked_path);

const C_LIKE: Grammar = Grammar {
    rules: &[LINE_COMMENT, COMMENT, Rule::Between(STRING), Rule::Between(SINGLE)],
    calls: "(",
    types: Types::Capital,
    ..BARE
};

pub(super) static CSHARP: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "abstract add and as async await base break case catch checked const continue default delegate do else event \
             explicit extern false finally fixed for foreach get goto if implicit in init internal is lock nameof not null \
             operator or out override params private protected public readonly ref remove return sealed set sizeof \
             stackalloc static switch this throw true try typeof unchecked unsafe using var virtual volatile while",
        ),
        (
            Sense::Contextual,
            "ascending by descending dynamic equals file from global group into join let managed on orderby partial \
             required scoped select unmanaged when where with yield",
        ),
        (Sense::BeforeType, "class enum interface namespace new struct"),
        (
            Sense::Type,
            "bool byte char decimal double float int long nint nuint object sbyte short string uint ulong ushort void",
        ),
    ],
    rules: &[
        LINE_COMMENT,
        COMMENT,
        Rule::Fenced(Fenced { prefix: "", fence: b'"', least: 3, quote: "" }),
        Rule::Fenced(Fenced { prefix: "$", fence: b'"', least: 3, quote: "" }),
        Rule::Fenced(Fenced { prefix: "$$", fence: b'"', least: 3, quote: "" }),
        Rule::Between(VERBATIM),
        Rule::Between(VERBATIM.opened("$@\"").hole("{", b'}')),
        Rule::Between(VERBATIM.opened("@$\"").hole("{", b'}')),
        Rule::Between(STRING.opened("$\"").hole("{", b'}')),
        Rule::Between(STRING),
        Rule::Between(SINGLE),
        DIRECTIVE,
    ],
    types: Types::Declared,
    ..C_LIKE
});

const VERBATIM: Between = Between::new(Class::String, "@\"", "\"").doubled().lines();

const SCRIPT_WORDS: &str = "async await break case catch const continue debugger default delete do else export \
                            false finally for if import in instanceof let null return static super \
                            switch this throw true try typeof undefined var void while with yield";
const SCRIPT_CONTEXTUAL: &str = "as from get of set type";
const SCRIPT_RULES: &[Rule] = &[
    LINE_COMMENT,
    COMMENT,
    Rule::Between(STRING),
    Rule::Between(SINGLE),
    Rule::Between(Between::new(Class::String, "`", "`").escape(b'\\').lines().hole("${", b'}')),
    Rule::Pattern(Class::String, Place::Anywhere, "/", patterns::regex),
    ANNOTATION,
];

pub(super) static JAVASCRIPT: Language = Language::new(Grammar {
    words: &[
        (Sense::Keyword, SCRIPT_WORDS),
        (Sense::Contextual, SCRIPT_CONTEXTUAL),
        (Sense::BeforeType, "class extends new"),
        (Sense::BeforeFunction, "function"),
    ],
    rules: SCRIPT_RULES,
    starts: "$",
    ..C_LIKE
});

pub(super) static TYPESCRIPT: Language = Language::new(Grammar {
    words: &[
        (Sense::Keyword, SCRIPT_WORDS),
        (
            Sense::Contextual,
            "abstract asserts declare implements infer is keyof module namespace override private protected public readonly \
             satisfies",
        ),
        (Sense::Contextual, SCRIPT_CONTEXTUAL),
        (Sense::BeforeType, "class enum extends interface new"),
        (Sense::BeforeFunction, "function"),
        (Sense::Type, "any bigint boolean never number object string symbol unknown"),
    ],
    rules: SCRIPT_RULES,
    starts: "$",
    ..C_LIKE
});

pub(super) static CPP: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "alignas alignof asm break case catch co_await co_return co_yield concept const consteval constexpr constinit \
             const_cast continue decltype default delete do dynamic_cast else explicit export extern false final for \
             friend goto if import inline module mutable noexcept nullptr operator override private protected public \
             register reinterpret_cast requires restrict return sizeof static static_assert static_cast switch template \
             this thread_local throw true try typedef typeid typename union using virtual volatile while NULL TRUE FALSE",
        ),
        (Sense::BeforeType, "class enum namespace new struct"),
        (
            Sense::Type,
            "auto bool char char8_t char16_t char32_t double float int int8_t int16_t int32_t int64_t long short signed \
             size_t ssize_t uint8_t uint16_t uint32_t uint64_t unsigned void wchar_t BOOL BYTE DWORD HANDLE HRESULT LPCWSTR \
             LPVOID LPWSTR PCWSTR PWSTR UINT ULONG WORD",
        ),
    ],
    rules: &[
        LINE_COMMENT,
        COMMENT,
        Rule::Between(Between::new(Class::String, "R\"(", ")\"").lines()),
        Rule::Between(STRING),
        Rule::Between(SINGLE),
        DIRECTIVE,
    ],
    types: Types::Declared,
    ..C_LIKE
});

pub(super) static JAVA: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "abstract assert break case catch const continue default do else exports false final finally for goto if import \
             instanceof module native non-sealed null opens package permits private protected provides public requires \
             return sealed static strictfp super switch synchronized this throw throws transient true try uses var volatile \
             when while with yield",
        ),
        (Sense::BeforeType, "class enum extends implements interface new record"),
        (Sense::Type, "boolean byte char double float int long short void"),
    ],
    rules: &[
        LINE_COMMENT,
        COMMENT,
        Rule::Between(Between::new(Class::String, "\"\"\"", "\"\"\"").escape(b'\\').lines()),
        Rule::Between(STRING),
        Rule::Between(SINGLE),
        ANNOTATION,
    ],
    ..C_LIKE
});

pub(super) static GO: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "break case chan const continue default defer else fallthrough false for go goto if import interface iota map \
             nil package range return select struct switch true var",
        ),
        (Sense::BeforeType, "type"),
        (Sense::BeforeFunction, "func"),
        (
            Sense::Type,
            "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string \
             uint uint8 uint16 uint32 uint64 uintptr",
        ),
    ],
    rules: &[
        LINE_COMMENT,
        COMMENT,
        Rule::Between(STRING),
        Rule::Between(SINGLE),
        Rule::Between(Between::new(Class::String, "`", "`").lines()),
    ],
    types: Types::Declared,
    ..C_LIKE
});

pub(super) static RUST: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "as async await break const continue crate dyn else extern false for gen if in let loop match mod move mut pub \
             ref return self static super true unsafe use where while yield",
        ),
        (Sense::BeforeType, "enum impl struct trait type union"),
        (Sense::BeforeFunction, "fn"),
        (Sense::Type, "Self bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize"),
    ],
    rules: &[
        LINE_COMMENT,
        NESTED_COMMENT,
        Rule::Fenced(Fenced { prefix: "r", fence: b'#', least: 0, quote: "\"" }),
        Rule::Fenced(Fenced { prefix: "br", fence: b'#', least: 0, quote: "\"" }),
        Rule::Between(STRING.lines()),
        Rule::Pattern(Class::String, Place::Anywhere, "'", patterns::character),
        Rule::Pattern(Class::Variable, Place::Anywhere, "'", patterns::marked_word),
        Rule::Between(Between::new(Class::Meta, "#[", "]").lines()),
        Rule::Between(Between::new(Class::Meta, "#![", "]").lines()),
    ],
    calls: "(!",
    ..C_LIKE
});

const TRIPLE: Between = Between::new(Class::String, "\"\"\"", "\"\"\"").lines();

pub(super) static KOTLIN: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "abstract actual annotation as break by catch companion const constructor continue crossinline data def do else \
             enum expect external false final finally for get if import in infix init inline inner internal is lateinit \
             noinline null open operator out override package private protected public reified return sealed set static \
             super suspend tailrec this throw true try val var vararg when where while",
        ),
        (Sense::BeforeType, "class extends interface new object typealias"),
        (Sense::BeforeFunction, "fun"),
    ],
    rules: &[
        LINE_COMMENT,
        NESTED_COMMENT,
        Rule::Between(TRIPLE.hole("${", b'}').variable(patterns::dollar_word)),
        Rule::Between(STRING.hole("${", b'}').variable(patterns::dollar_word)),
        Rule::Between(SINGLE),
        ANNOTATION,
    ],
    ..C_LIKE
});

pub(super) static SCALA: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "abstract case catch derives do else end export false final finally for forSome given if implicit import inline \
             lazy match null opaque open override package private protected return sealed super then this throw transparent \
             true try using val var while yield",
        ),
        (Sense::BeforeType, "class enum extends new object trait type with"),
        (Sense::BeforeFunction, "def"),
    ],
    rules: &[
        LINE_COMMENT,
        NESTED_COMMENT,
        Rule::Between(TRIPLE.hole("${", b'}').variable(patterns::dollar_word)),
        Rule::Between(STRING.hole("${", b'}').variable(patterns::dollar_word)),
        Rule::Pattern(Class::String, Place::Anywhere, "'", patterns::character),
        ANNOTATION,
    ],
    ..C_LIKE
});

pub(super) static SWIFT: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "as async await actor any associatedtype break case catch continue convenience default defer deinit didSet do \
             dynamic else fallthrough false fileprivate final for get guard if import in indirect infix init inout \
             internal is lazy let mutating nil nonisolated open operator optional override postfix precedencegroup prefix \
             private public repeat required rethrows return self set some static subscript super switch throw throws true \
             try unowned var weak where while willSet",
        ),
        (Sense::BeforeType, "class enum extension protocol struct typealias"),
        (Sense::BeforeFunction, "func"),
    ],
    rules: &[
        LINE_COMMENT,
        NESTED_COMMENT,
        Rule::Fenced(Fenced { prefix: "", fence: b'#', least: 1, quote: "\"" }),
        Rule::Between(TRIPLE.hole("\\(", b')').escape(b'\\')),
        Rule::Between(STRING.hole("\\(", b')')),
        DIRECTIVE,
        ANNOTATION,
    ],
    ..C_LIKE
});

pub(super) static PHP: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "abstract and array as break callable case catch clone const continue declare default do echo else elseif empty \
             endfor endforeach endif endswitch endwhile exit false final finally fn for foreach global goto if include \
             include_once insteadof isset list match namespace null or print private protected public readonly require \
             require_once return self static switch this throw true try unset use var while xor yield",
        ),
        (Sense::BeforeType, "class enum extends implements instanceof interface new trait"),
        (Sense::BeforeFunction, "function"),
        (Sense::Type, "bool float int iterable mixed object string void"),
        (Sense::Meta, "php"),
    ],
    rules: &[
        LINE_COMMENT,
        COMMENT,
        Rule::Between(Between::new(Class::Meta, "#[", "]").lines()),
        Rule::Line(Class::Comment, Place::Anywhere, "#"),
        Rule::Between(STRING.lines().hole("{", b'}').variable(patterns::dollar_word)),
        Rule::Between(SINGLE.lines()),
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::dollar_word),
    ],
    ..C_LIKE
});

pub(super) static DART: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "abstract as assert async await base break case catch const continue covariant default deferred do dynamic else \
             export external factory false final finally for get hide if import in is late library null of on operator part \
             required rethrow return sealed set show static super switch sync this throw true try typedef var when while \
             yield",
        ),
        (Sense::BeforeType, "class enum extends extension implements interface mixin new with"),
        (Sense::Type, "bool double int num void"),
    ],
    rules: &[
        LINE_COMMENT,
        NESTED_COMMENT,
        Rule::Between(TRIPLE.hole("${", b'}').variable(patterns::dollar_word)),
        Rule::Between(Between::new(Class::String, "'''", "'''").lines().hole("${", b'}')),
        Rule::Between(STRING.hole("${", b'}').variable(patterns::dollar_word)),
        Rule::Between(SINGLE.hole("${", b'}').variable(patterns::dollar_word)),
        ANNOTATION,
    ],
    ..C_LIKE
});

/// Managed Object Format: what classes of a system's inventory look like.
pub(super) static MOF: Language = Language::new(Grammar {
    words: &[
        (Sense::Keyword, "as false flavor instance null of qualifier ref scope true"),
        (Sense::BeforeType, "association class enumeration indication structure"),
        (
            Sense::Type,
            "boolean char16 datetime real32 real64 sint8 sint16 sint32 sint64 string uint8 uint16 uint32 uint64 void",
        ),
        (
            Sense::Meta,
            "abstract amended classversion description dynamic embeddedinstance friendlyname in key locale out provider read \
             required static valuemap values write",
        ),
    ],
    rules: &[
        LINE_COMMENT,
        COMMENT,
        Rule::Between(STRING),
        Rule::Between(SINGLE),
        DIRECTIVE,
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::dollar_word),
    ],
    ignore_case: true,
    types: Types::Declared,
    ..C_LIKE
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
    fn csharp() {
        assert_eq!(
            shown(
                "csharp",
                "public class Café : Place // 喫茶店\n{\n    int n = 0x1F; var s = new List<string>(n);\n}"
            ),
            "[k public class] [t Café] : Place [c // 喫茶店]\n{\n    \
             [t int] n = [n 0x1F]; [k var] s = [k new] [t List]<[t string]>(n);\n}"
        );
        assert_eq!(
            shown("cs", "#region שלום\nConsole.WriteLine(a.value);"),
            "[m #region שלום]\nConsole.[f WriteLine](a.value);"
        );
        assert_eq!(
            shown("c#", "/* مرحبا */ Point p = Get<int>(1.5f);"),
            "[c /* مرحبا */] [t Point] p = [t Get]<[t int]>([n 1.5f]);"
        );
    }

    #[test]
    fn csharp_names_that_are_keywords_elsewhere() {
        assert_eq!(
            shown("cs", "Regex[] from = new(); var q = from x in b orderby x select x; // ق"),
            "[t Regex][] from = [k new](); [k var] q = [k from] x [k in] b [k orderby] x [k select] x; [c // ق]"
        );
    }

    #[test]
    fn csharp_strings() {
        assert_eq!(shown("cs", r#"@"a\""b" + 1"#), r#"[s @"a\""b"] + [n 1]"#);
        assert_eq!(shown("cs", r#"$"{a} {{b}} {F("x")}!" + c"#), r#"[s $"]{a}[s  {{b}} ]{[f F]([s "x"])}[s !"] + c"#);
        assert_eq!(shown("cs", "\"\"\"\n \"x\" \"\"\"; 1"), "[s \"\"\"]\n[s  \"x\" \"\"\"]; [n 1]");
        assert_eq!(shown("cs", "\"open\n'\\'' 2"), "[s \"open]\n[s '\\''] [n 2]");
    }

    #[test]
    fn scripts_of_the_web() {
        assert_eq!(
            shown("ts", "async function f(a: string): Promise<void> { return `x ${a.b} y`; } // 終"),
            "[k async function] [f f](a: [t string]): [t Promise]<[k void]> { [k return] [s `x ]${a.b}[s  y`]; } [c // 終]"
        );
        assert_eq!(shown("js", "s.replace(/[\"']/g, '') / 2"), "s.[f replace]([s /[\"']/g], [s '']) / [n 2]");
        assert_eq!(
            shown("ts", "import { type } from 'a'; type = new Date(from);"),
            "[k import] { type } [k from] [s 'a']; type = [k new] [t Date](from);"
        );
        assert_eq!(shown("js", "`a\nb`"), "[s `a]\n[s b`]");
    }

    #[test]
    fn rust() {
        assert_eq!(
            shown("rust", "#[test]\nfn f<'a>(s: &'a str) -> char { println!(\"שלום\"); '\\n' }"),
            "[m #[test]]\n[k fn] [f f]<[v 'a]>(s: &[v 'a] [t str]) -> [t char] { [f println]!([s \"שלום\"]); [s '\\n'] }"
        );
        assert_eq!(
            shown("rs", "r#\"a \" b\"# /* a /* b */ c */ 1..=2"),
            "[s r#\"a \" b\"#] [c /* a /* b */ c */] [n 1]..=[n 2]"
        );
    }

    #[test]
    fn other_families() {
        assert_eq!(shown("java", "@Override\nString s = \"م\";"), "[m @Override]\n[t String] s = [s \"م\"];");
        assert_eq!(shown("go", "func F(s string) { `a\n` }"), "[k func] [f F](s [t string]) { [s `a]\n[s `] }");
        assert_eq!(
            shown("cpp", "#include <map>\nconst char* s = R\"(\")\";"),
            "[m #include <map>]\n[k const] [t char]* s = [s R\"(\")\"];"
        );
        assert_eq!(shown("kotlin", "val s = \"a $b ${c} d\""), "[k val] s = [s \"a ][v $b][s  ]${c}[s  d\"]");
        assert_eq!(shown("swift", "let s = \"a \\(b) c\""), "[k let] s = [s \"a ]\\(b)[s  c\"]");
        assert_eq!(shown("php", "$a = new Foo(); # 注"), "[v $a] = [k new] [t Foo](); [c # 注]");
        assert_eq!(shown("mof", "[Key] uint32 Id; // ID"), "[[m Key]] [t uint32] Id; [c // ID]");
    }
}
