//! The list of languages: [`KNOWN`].

use crate::highlight::{
    grammar::Language,
    label::{Known, Way},
    languages::{c_like, data, dotnet, queries, scripts, shells},
    markup::Flavour,
};

const fn by_tables(labels: &'static str, name: &'static str, language: &'static Language) -> Known {
    Known { labels, name, way: Way::Tables(language) }
}

const fn by_tags(labels: &'static str, name: &'static str) -> Known {
    Known { labels, name, way: Way::Markup(Flavour::Text) }
}

/// All languages, by name. Languages that readers know apart and that look alike share their tables.
pub(in crate::highlight) static KNOWN: &[Known] = &[
    by_tables("azurecli az azure-cli", "Azure CLI", &shells::SHELL),
    by_tables("azurepowershell", "Azure PowerShell", &shells::POWERSHELL),
    by_tables("bash zsh fish", "Bash", &shells::SHELL),
    by_tables("bat batch dos batchfile", "Batch", &shells::CMD),
    by_tables("bicep", "Bicep", &data::BICEP),
    by_tables("c h", "C", &c_like::CPP),
    by_tables("csharp cs c# csx dotnet", "C#", &c_like::CSHARP),
    by_tables("cpp c++ cc cxx hpp cppcx cppwinrt cpp/cli", "C++", &c_like::CPP),
    by_tables("cmd", "CMD", &shells::CMD),
    by_tables("console shell-session shellsession sh-session terminal", "Console", &shells::CONSOLE),
    Known { labels: "cshtml razor aspx-csharp aspx-cs aspx", name: "Razor", way: Way::Markup(Flavour::Razor) },
    by_tables("css", "CSS", &data::CSS),
    by_tables("dart", "Dart", &c_like::DART),
    by_tables("diff patch", "Diff", &data::DIFF),
    by_tables("dockerfile docker containerfile", "Dockerfile", &data::DOCKERFILE),
    by_tables("fsharp fs f# fsx fsi", "F#", &dotnet::FSHARP),
    by_tables("go golang", "Go", &c_like::GO),
    by_tables("graphql gql", "GraphQL", &data::GRAPHQL),
    by_tables("groovy gradle", "Groovy", &c_like::KOTLIN),
    by_tables("hcl terraform tf", "HCL", &data::BICEP),
    by_tags("html htm xhtml vue svelte", "HTML"),
    by_tables("http rest", "HTTP", &data::HTTP),
    by_tables("ini cfg conf editorconfig", "INI", &data::INI),
    by_tables("java", "Java", &c_like::JAVA),
    by_tables("javascript js mjs cjs node", "JavaScript", &c_like::JAVASCRIPT),
    by_tables("json jsonc json5 jsonl", "JSON", &data::JSON),
    by_tables("jsx", "JSX", &c_like::JAVASCRIPT),
    by_tables("kotlin kt kts", "Kotlin", &c_like::KOTLIN),
    by_tables("kusto kql", "Kusto", &queries::KUSTO),
    by_tables("less", "Less", &data::CSS),
    by_tables("lua", "Lua", &scripts::LUA),
    by_tables("makefile make", "Makefile", &shells::SHELL),
    by_tables("markdown md mdx", "Markdown", &data::MARKDOWN),
    by_tables("mof", "MOF", &c_like::MOF),
    by_tags("msbuild csproj vbproj fsproj props targets", "MSBuild"),
    by_tables("dotnetcli dotnet-cli", ".NET CLI", &shells::SHELL),
    by_tables("objectivec objective-c objc", "Objective-C", &c_like::CPP),
    by_tables("php", "PHP", &c_like::PHP),
    by_tables("powershell ps1 ps posh pwsh psm1 psd1", "PowerShell", &shells::POWERSHELL),
    by_tables("properties env dotenv", "Properties", &data::INI),
    by_tables("python py python3 pycon ipython", "Python", &scripts::PYTHON),
    by_tables("r", "R", &scripts::R),
    by_tables("ruby rb", "Ruby", &scripts::RUBY),
    by_tables("rust rs", "Rust", &c_like::RUST),
    by_tables("sass scss", "Sass", &data::CSS),
    by_tables("scala", "Scala", &c_like::SCALA),
    by_tables("sh shell ksh", "Shell", &shells::SHELL),
    by_tables("sql tsql t-sql mysql pgsql plsql sqlite postgresql", "SQL", &queries::SQL),
    by_tags("svg", "SVG"),
    by_tables("swift", "Swift", &c_like::SWIFT),
    // A word for PowerShell's syntax diagrams, not a name.
    by_tables("syntax", "", &shells::SYNTAX),
    by_tables("toml", "TOML", &data::TOML),
    by_tables("tsx", "TSX", &c_like::TYPESCRIPT),
    by_tables("typescript ts mts cts", "TypeScript", &c_like::TYPESCRIPT),
    by_tables("vb vbnet vb.net visualbasic vba vbs vbscript", "Visual Basic", &dotnet::VISUAL_BASIC),
    by_tags("xaml axaml", "XAML"),
    by_tags("xml xsd xsl xslt xliff resx plist config wsdl ps1xml rss atom", "XML"),
    Known { labels: "yaml yml", name: "YAML", way: Way::Yaml },
];
