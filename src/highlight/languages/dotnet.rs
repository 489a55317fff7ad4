//! The other languages of .NET: Visual Basic and F#.

use crate::highlight::{
    grammar::{BARE, Between, Fenced, Grammar, Language, Place, Rule, Sense, Types},
    paint::Class,
    patterns,
};

const QUOTED: Between = Between::new(Class::String, "\"", "\"").doubled();

pub(super) static VISUAL_BASIC: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "AddHandler AddressOf Aggregate Alias And AndAlso Ansi Async Assembly Auto Await By ByRef ByVal Call Case Catch CBool \
             CByte CChar CDate CDbl CDec CInt CLng CObj Const Continue CSByte CShort CSng CStr CType CUInt CULng CUShort Custom \
             Declare Default Delegate Dim DirectCast Distinct Do Each Else ElseIf End EndIf Equals Erase Error Event Exit \
             Explicit False Finally For Friend From Get GetType GetXmlNamespace Global GoSub GoTo Group Handles If In Infer Into \
             Is IsNot Iterator Join Key Let Lib Like Loop Me Mod MustInherit MustOverride MyBase MyClass NameOf Narrowing Next \
             Not Nothing NotInheritable NotOverridable Off On Operator Option Optional Or Order OrElse Overloads Overridable \
             Overrides ParamArray Partial Preserve Private Property Protected Public RaiseEvent ReadOnly ReDim RemoveHandler \
             Resume Return Select Set Shadows Shared Skip Static Step Stop Strict Sub SyncLock Take Then Throw To True Try \
             TryCast TypeOf Unicode Until Using Wend When Where While Widening With WithEvents WriteOnly Xor Yield",
        ),
        (Sense::BeforeType, "As Class Enum Implements Imports Inherits Interface Module Namespace New Of Structure"),
        (Sense::BeforeFunction, "Function"),
        (
            Sense::Type,
            "Boolean Byte Char Date Decimal Double Integer Long Object SByte Short Single String UInteger ULong UShort Variant",
        ),
    ],
    rules: &[
        Rule::Line(Class::Comment, Place::Anywhere, "'"),
        Rule::Line(Class::Comment, Place::LineStart, "REM "),
        Rule::Line(Class::Comment, Place::LineStart, "Rem "),
        Rule::Line(Class::Meta, Place::LineStart, "#"),
        Rule::Between(QUOTED.opened("$\"").hole("{", b'}')),
        Rule::Between(QUOTED),
    ],
    ignore_case: true,
    ..BARE
});

const NET_STRING: Between = Between::new(Class::String, "\"", "\"").escape(b'\\').lines();

pub(super) static FSHARP: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "abstract and as assert base begin default delegate do done downcast downto elif else end exception extern false \
             finally fixed for fun function global if in inherit inline interface internal lazy match member mutable not null \
             open or override private public rec return select static struct then to true try upcast use val void when while \
             with yield",
        ),
        (Sense::BeforeType, "class module namespace new of type"),
        (Sense::BeforeFunction, "let let! use! do! return! yield! match!"),
        (
            Sense::Type,
            "array bigint bool byte char decimal double exn float float32 int int16 int64 list nativeint obj option sbyte seq \
             single string uint uint16 uint32 uint64 unit",
        ),
    ],
    rules: &[
        Rule::Line(Class::Comment, Place::Anywhere, "//"),
        // The operator, not a comment.
        Rule::Pattern(Class::Function, Place::Anywhere, "(", bare_star),
        Rule::Between(Between::new(Class::Comment, "(*", "*)").lines().nested()),
        Rule::Fenced(Fenced { prefix: "", fence: b'"', least: 3, quote: "" }),
        Rule::Fenced(Fenced { prefix: "$", fence: b'"', least: 3, quote: "" }),
        Rule::Between(Between::new(Class::String, "@\"", "\"").doubled().lines()),
        Rule::Between(NET_STRING.opened("$\"").hole("{", b'}')),
        Rule::Between(NET_STRING),
        Rule::Pattern(Class::String, Place::Anywhere, "'", patterns::character),
        Rule::Pattern(Class::Type, Place::Anywhere, "'", patterns::marked_word),
        Rule::Line(Class::Meta, Place::LineStart, "#"),
        Rule::Between(Between::new(Class::Meta, "[<", ">]").lines()),
    ],
    types: Types::Listed,
    ..BARE
});

fn bare_star(bytes: &[u8], at: usize) -> Option<usize> {
    bytes[at..].starts_with(b"(*)").then_some(at + 3)
}

#[cfg(test)]
mod tests {
    use crate::highlight::{label::tests::plain, write};

    fn shown(label: &str, code: &str) -> String {
        let mut html = String::new();
        write(&mut html, label, code);
        plain(&html)
    }

    #[test]
    fn visual_basic() {
        assert_eq!(
            shown("vb", "Dim s As String = \"a\"\"b\" ' コメント\nPUBLIC CLASS Foo\nrem = 1"),
            "[k Dim] s [k As] [t String] = [s \"a\"\"b\"] [c ' コメント]\n[k PUBLIC CLASS] [t Foo]\nrem = [n 1]"
        );
        assert_eq!(shown("vb", "Rem שלום\n$\"{x} y\""), "[c Rem שלום]\n[s $\"]{x}[s  y\"]");
    }

    #[test]
    fn fsharp() {
        assert_eq!(
            shown("fsharp", "let f (x: 'a list) = (* ا (* ب *) *) \"s\" // 終"),
            "[k let] [f f] (x: [t 'a list]) = [c (* ا (* ب *) *)] [s \"s\"] [c // 終]"
        );
        assert_eq!(shown("f#", "[<Literal>]\nlet c = 'x'"), "[m [<Literal>]]\n[k let] [f c] = [s 'x']");
    }
}
