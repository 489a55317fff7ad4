//! Languages with `#` comments, and Lua.

use crate::highlight::{
    grammar::{BARE, Between, Grammar, Language, Place, Rule, Sense, Types},
    paint::Class,
    patterns,
};

const HASH_COMMENT: Rule = Rule::Line(Class::Comment, Place::Anywhere, "#");
const DOUBLE: Between = Between::new(Class::String, "\"", "\"").escape(b'\\');
const SINGLE: Between = Between::new(Class::String, "'", "'").escape(b'\\');
const TRIPLE_DOUBLE: Between = Between::new(Class::String, "\"\"\"", "\"\"\"").escape(b'\\').lines();
const TRIPLE_SINGLE: Between = Between::new(Class::String, "'''", "'''").escape(b'\\').lines();

pub(super) static PYTHON: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "False None True and as assert async await break case continue del elif else except finally for from global if \
             import in is lambda match nonlocal not or pass raise return self try while with yield",
        ),
        (Sense::BeforeType, "class"),
        (Sense::BeforeFunction, "def"),
        (Sense::Type, "bool bytes complex dict float frozenset int list object set str tuple"),
    ],
    rules: &[
        HASH_COMMENT,
        Rule::Between(TRIPLE_DOUBLE.opened("f\"\"\"").hole("{", b'}')),
        Rule::Between(TRIPLE_SINGLE.opened("f'''").hole("{", b'}')),
        Rule::Between(DOUBLE.opened("f\"").hole("{", b'}')),
        Rule::Between(SINGLE.opened("f'").hole("{", b'}')),
        Rule::Between(TRIPLE_DOUBLE),
        Rule::Between(TRIPLE_SINGLE),
        Rule::Between(DOUBLE.opened("r\"")),
        Rule::Between(SINGLE.opened("r'")),
        Rule::Between(DOUBLE.opened("b\"")),
        Rule::Between(SINGLE.opened("b'")),
        Rule::Between(DOUBLE),
        Rule::Between(SINGLE),
        Rule::Pattern(Class::Meta, Place::LineStart, "@", patterns::marked_path),
    ],
    calls: "(",
    ..BARE
});

pub(super) static RUBY: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "BEGIN END alias and begin break case defined? do else elsif end ensure extend false for if in include loop next nil \
             not or private protected public raise redo require require_relative rescue retry return self super then true undef \
             unless until when while yield",
        ),
        (Sense::BeforeType, "class module"),
        (Sense::BeforeFunction, "def"),
    ],
    rules: &[
        HASH_COMMENT,
        Rule::Between(DOUBLE.lines().hole("#{", b'}')),
        Rule::Between(SINGLE.lines()),
        Rule::Between(Between::new(Class::Comment, "=begin", "\n=end").lines()),
        Rule::Pattern(Class::Variable, Place::Anywhere, "@", ruby_member),
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::dollar_word),
        Rule::Pattern(Class::String, Place::Apart, ":", patterns::marked_word),
    ],
    calls: "(",
    types: Types::Capital,
    ..BARE
});

fn ruby_member(bytes: &[u8], at: usize) -> Option<usize> {
    patterns::marked_word(bytes, at + usize::from(bytes.get(at + 1) == Some(&b'@')))
}

pub(super) static LUA: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "and break do else elseif end false for goto if in local nil not or repeat return then true until while",
        ),
        (Sense::BeforeFunction, "function"),
    ],
    rules: &[
        Between::comment("--[[", "]]"),
        Rule::Line(Class::Comment, Place::Anywhere, "--"),
        Rule::Between(Between::new(Class::String, "[[", "]]").lines()),
        Rule::Between(DOUBLE),
        Rule::Between(SINGLE),
    ],
    calls: "(",
    ..BARE
});

pub(super) static R: Language = Language::new(Grammar {
    words: &[(
        Sense::Keyword,
        "FALSE Inf NA NULL NaN TRUE break else for function if in library next repeat return while",
    )],
    rules: &[HASH_COMMENT, Rule::Between(DOUBLE.lines()), Rule::Between(SINGLE.lines())],
    inside: ".",
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
    fn python() {
        assert_eq!(
            shown(
                "python",
                "@app.route('/')\ndef f(a: str):\n    \"\"\"説明\n    \"\"\"\n    return f\"{a} {g(1)}\" # ت"
            ),
            "[m @app.route]([s '/'])\n[k def] [f f](a: [t str]):\n    [s \"\"\"説明]\n[s     \"\"\"]\n    \
             [k return] [s f\"]{a}[s  ]{[f g]([n 1])}[s \"] [c # ת]"
                .replace('ת', "ت")
        );
        assert_eq!(shown("py", "r'\\d' + 'it\\'s'"), "[s r'\\d'] + [s 'it\\'s']");
    }

    #[test]
    fn ruby_lua_and_r() {
        assert_eq!(
            shown("ruby", "class Foo\n  def bar; @x = :y; \"a #{b} ש\"; end # 注"),
            "[k class] [t Foo]\n  [k def] [f bar]; [v @x] = [s :y]; [s \"a ]#{b}[s  ש\"]; [k end] [c # 注]"
        );
        assert_eq!(shown("lua", "local s = [[a]] -- م"), "[k local] s = [s [[a]]] [c -- م]");
        assert_eq!(shown("r", "x <- data.frame(1) # 表"), "x <- [f data.frame]([n 1]) [c # 表]");
    }
}
