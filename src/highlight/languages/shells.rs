//! What is typed at a prompt: PowerShell, Bourne's shell and its heirs, the command prompt of Windows.

use crate::highlight::{
    grammar::{BARE, Between, Commands, Grammar, Language, Place, Rule, Sense},
    paint::Class,
    patterns,
};

const VERBS: &str = "add- approve- assert- backup- block- build- checkpoint- clear- close- compare- complete- compress- confirm- \
                     connect- convert- convertfrom- convertto- copy- debug- deny- deploy- disable- disconnect- dismount- edit- \
                     enable- enter- exit- expand- export- find- foreach- format- get- grant- group- hide- import- initialize- \
                     install- invoke- join- limit- lock- measure- merge- mount- move- new- open- optimize- out- ping- pop- \
                     protect- publish- push- read- receive- redo- register- remove- rename- repair- request- reset- resize- \
                     resolve- restart- restore- resume- revoke- save- search- select- send- set- show- skip- sort- split- start- \
                     step- stop- submit- suspend- switch- sync- tee- test- trace- unblock- undo- uninstall- unlock- unprotect- \
                     unpublish- unregister- update- use- wait- watch- where- write-";

const PROMPT: Rule = Rule::Pattern(Class::Comment, Place::LineStart, "PABCDEFGHIJKLMNOQRSTUVWXYZ$", prompt);

const POWERSHELL_RULES: &[Rule] = &[
    PROMPT,
    Between::comment("<#", "#>"),
    Rule::Line(Class::Comment, Place::Apart, "#"),
    Rule::Between(
        Between::new(Class::String, "@\"", "\n\"@").lines().hole("$(", b')').variable(patterns::variable).escape(b'`'),
    ),
    Rule::Between(Between::new(Class::String, "@'", "\n'@").lines()),
    Rule::Between(
        Between::new(Class::String, "\"", "\"")
            .escape(b'`')
            .doubled()
            .lines()
            .hole("$(", b')')
            .variable(patterns::variable),
    ),
    Rule::Between(Between::new(Class::String, "'", "'").doubled().lines()),
    Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::variable),
    Rule::Pattern(Class::Variable, Place::Apart, "@", patterns::marked_word),
    Rule::Pattern(Class::Attribute, Place::Apart, "-", patterns::parameter),
    Rule::Pattern(Class::Type, Place::Anywhere, "[", patterns::bracketed_type),
];

const POWERSHELL_GRAMMAR: Grammar = Grammar {
    words: &[
        (Sense::Keyword, "hidden in param static"),
        (
            Sense::CommandKeyword,
            "begin break catch clean configuration continue data do dynamicparam else elseif end exit filter finally for foreach \
             from if node process return switch throw trap try until using while",
        ),
        (Sense::BeforeType, "class enum"),
        (Sense::BeforeFunction, "function workflow"),
        (
            Sense::Keyword,
            "-and -as -band -bnot -bor -bxor -ccontains -ceq -cge -cgt -cle -clike -clt -cmatch -cne -cnotcontains -cnotlike \
             -cnotmatch -contains -creplace -csplit -eq -f -ge -gt -icontains -ieq -ige -igt -ile -ilike -ilt -imatch -in -ine \
             -inotcontains -inotlike -inotmatch -ireplace -is -isnot -isplit -join -le -like -lt -match -ne -not -notcontains \
             -notin -notlike -notmatch -or -replace -shl -shr -split -xor $true $false $null",
        ),
        (Sense::Function, VERBS),
        (
            Sense::Command,
            "az azcopy bicep cat cd choco cls code copy curl del dir docker dotnet echo echoargs git gci gcm gps icm ipconfig iwr \
             kubectl ls mkdir move msiexec netsh node notepad npm nuget ping powershell pwsh rm scoop select sort ssh sudo tee \
             type vim where whoami winget winrm wsl",
        ),
    ],
    rules: POWERSHELL_RULES,
    ignore_case: true,
    inside: "-",
    commands: Commands::Cmdlets("|;&({}="),
    assigned: Some(Class::Attribute),
    ..BARE
};

pub(super) static POWERSHELL: Language = Language::new(POWERSHELL_GRAMMAR);

/// The diagrams of PowerShell's manual pages.
pub(super) static SYNTAX: Language = Language::new(Grammar {
    rules: &[
        Rule::Pattern(Class::Type, Place::Anywhere, "<", patterns::placeholder),
        Rule::Pattern(Class::Attribute, Place::Apart, "-", patterns::parameter),
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::variable),
    ],
    numbers: false,
    ..POWERSHELL_GRAMMAR
});

/// A word of a shell goes on to the next blank or mark of the shell.
const SHELL_INSIDE: &str = "-./:@%+~,*?[]!^\\";

pub(super) static SHELL: Language = Language::new(Grammar {
    words: &[(
        Sense::Keyword,
        "case do done elif else esac export fi for function if in local readonly return select then time until while ! [[ ]] [ ]",
    )],
    rules: &[
        Rule::Line(Class::Comment, Place::Apart, "#"),
        Rule::Between(
            Between::new(Class::String, "\"", "\"").escape(b'\\').lines().hole("$(", b')').variable(patterns::variable),
        ),
        Rule::Between(Between::new(Class::String, "'", "'").lines()),
        Rule::Pattern(Class::Variable, Place::Anywhere, "$", patterns::variable),
        Rule::Pattern(Class::Attribute, Place::Apart, "-", patterns::option),
    ],
    starts: "./~[]!\\",
    inside: SHELL_INSIDE,
    numbers: false,
    commands: Commands::Programs("|;&({`"),
    assigned: Some(Class::Variable),
    ..BARE
});

/// Sessions: commands, and what they printed, which looks like anything.
pub(super) static CONSOLE: Language = Language::new(Grammar {
    rules: &[
        Rule::Line(Class::Comment, Place::LineStart, "# "),
        Rule::Line(Class::Comment, Place::LineStart, "REM "),
        Rule::Between(Between::new(Class::String, "\"", "\"")),
        Rule::Pattern(Class::Attribute, Place::Apart, "-", patterns::option),
        PROMPT,
    ],
    inside: SHELL_INSIDE,
    numbers: false,
    ..BARE
});

pub(super) static CMD: Language = Language::new(Grammar {
    words: &[(
        Sense::Keyword,
        "call defined do echo else errorlevel exist exit for goto if in not pause pushd popd set setlocal endlocal shift start equ \
         geq gtr leq lss neq",
    )],
    rules: &[
        Rule::Line(Class::Comment, Place::LineStart, "::"),
        Rule::Line(Class::Comment, Place::LineStart, "REM "),
        Rule::Line(Class::Comment, Place::LineStart, "rem "),
        Rule::Line(Class::Comment, Place::LineStart, "@REM "),
        Rule::Line(Class::Comment, Place::LineStart, "@rem "),
        Rule::Between(Between::new(Class::String, "\"", "\"")),
        Rule::Pattern(Class::Variable, Place::Anywhere, "%", patterns::percent_variable),
        Rule::Pattern(Class::Attribute, Place::Apart, "/", patterns::switch),
        Rule::Pattern(Class::Attribute, Place::Apart, "-", patterns::option),
        Rule::Pattern(Class::Function, Place::LineStart, ":", patterns::marked_word),
        PROMPT,
    ],
    ignore_case: true,
    inside: SHELL_INSIDE,
    numbers: false,
    ..BARE
});

/// `C:\Users>`, `PS C:\>`, `PS>`, `$` before a blank.
fn prompt(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = &bytes[at..];
    if rest.starts_with(b"$ ") {
        return Some(at + 1);
    }
    let is_drive = rest.get(1) == Some(&b':');
    if !is_drive && !rest.starts_with(b"PS>") && !rest.starts_with(b"PS ") {
        return None;
    }
    let end = rest.iter().take(100).position(|byte| matches!(byte, b'>' | b'\n' | b'"' | b'|'))?;
    // `C:\a.exe > b` is a command.
    (rest[end] == b'>' && rest[end - 1] != b' ').then_some(at + end + 1)
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
    fn powershell() {
        assert_eq!(
            shown("powershell", "Get-Item -Path $env:TEMP, C:\\a | Where-Object { $_.Length -gt 1KB } # コメント"),
            "[f Get-Item] [a -Path] [v $env:TEMP], C:\\a | [f Where-Object] { [v $_].Length [k -gt] [n 1KB] } [c # コメント]"
        );
        assert_eq!(
            shown("ps1", "FUNCTION Show-It {\n  param([string[]] $Name = $null)\n}"),
            "[k FUNCTION] [f Show-It] {\n  [k param]([t [string[]]] [v $Name] = [k $null])\n}"
        );
        assert_eq!(shown("pwsh", "@{ Name   = 'שם'; B = 2 }"), "@{ [a Name]   = [s 'שם']; [a B] = [n 2] }");
    }

    #[test]
    fn powershell_strings() {
        assert_eq!(
            shown("powershell", "\"a $b `\"c`\" $($d.E(\"f\")) $(G)\" + 'it''s'"),
            "[s \"a ][v $b][s  `\"c`\" ]$([v $d].E([s \"f\"]))[s  ]$(G)[s \"] + [s 'it''s']"
        );
        assert_eq!(
            shown("powershell", "$a = @\"\nx \"y\" $z\n\"@\nb <# مرحبا\n#> 1"),
            "[v $a] = [s @\"]\n[s x \"y\" ][v $z]\n[s \"@]\nb [c <# مرحبا]\n[c #>] [n 1]"
        );
    }

    #[test]
    fn powershell_keywords_where_commands_start() {
        assert_eq!(
            shown("powershell", "foreach ($a in $b) { dir -Name process } end"),
            "[k foreach] ([v $a] [k in] [v $b]) { [f dir] [a -Name] process } [k end]"
        );
        assert_eq!(shown("powershell", "PS C:\\a> dir >x # زر\nP x"), "[c PS C:\\a>] [f dir] >x [c # زر]\nP x");
    }

    #[test]
    fn a_path_is_no_prompt() {
        assert_eq!(shown("cmd", "C:\\a.exe > x"), "C:\\a.exe > x");
    }

    #[test]
    fn syntax_diagrams() {
        assert_eq!(
            shown("Syntax", "Get-Foo [-Name] <String[]> [-Wait]"),
            "[f Get-Foo] [[a -Name]] [t <String[]>] [[a -Wait]]"
        );
    }

    #[test]
    fn shells() {
        assert_eq!(
            shown("bash", "sudo apt install -y \"a $B\" && X=1 # 注\nfor i in *.md; do echo $i; done"),
            "[f sudo] apt install [a -y] [s \"a ][v $B][s \"] && [v X]=1 [c # 注]\n\
             [k for] i [k in] *.md; [k do] echo [v $i]; [k done]"
        );
        assert_eq!(
            shown("azurecli", "az group create --name a-b \\\n  --tag 'י'"),
            "[f az] group create [a --name] a-b \\\n  [a --tag] [s 'י']"
        );
    }

    #[test]
    fn prompts() {
        assert_eq!(
            shown("console", "$ dotnet add \"ا\" --version 1\nDone."),
            "[c $] dotnet add [s \"ا\"] [a --version] 1\nDone."
        );
        assert_eq!(
            shown("cmd", "C:\\a>dir /s %TEMP%\nREM 注\nif exist x echo %1"),
            "[c C:\\a>]dir [a /s] [v %TEMP%]\n[c REM 注]\n[k if exist] x [k echo] [v %1]"
        );
    }
}
