//! Languages that ask databases: SQL and Kusto.

use crate::highlight::{
    grammar::{BARE, Between, Grammar, Language, Place, Rule, Sense},
    paint::Class,
    patterns,
};

pub(super) static SQL: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "add after all alter always and any apply as asc authorization backup before begin between break by cascade case \
             catch check close clustered collate column commit constraint containment continue create cross cube current \
             cursor database deallocate declare default delete deny desc disable distinct drop dynamic else enable end escape \
             except exec execute exists external fetch filegroup filename first following for foreign format from full \
             function generated global go goto grant group grouping having identity identity_insert if ilike immediate in \
             include index inner insert instead intersect into is isolation join key last lateral left level like limit local \
             login loop match merge minvalue maxvalue natural next no nocheck nonclustered not null nulls of off offset on \
             only open option or order outer output over partition password percent pivot preceding primary print privileges \
             proc procedure public raiserror range read recursive references replace restore restrict return returning returns \
             revert revoke right role rollback rollup row rows schema select sequence set start statistics synonym table \
             temporary then throw to top tran transaction trigger true false truncate try unbounded union unique unpivot update \
             use user using values view virtual waitfor when where while window with within without work",
        ),
        (
            Sense::Type,
            "bigint binary bit bool boolean bytea char character date datetime datetime2 datetimeoffset decimal double float \
             geography geometry hierarchyid image int integer interval json jsonb money nchar ntext numeric nvarchar real \
             rowversion serial smalldatetime smallint smallmoney sql_variant sysname text time timestamp tinyint \
             uniqueidentifier uuid varbinary varchar xml",
        ),
    ],
    rules: &[
        Rule::Line(Class::Comment, Place::Anywhere, "--"),
        Between::comment("/*", "*/"),
        Rule::Between(Between::new(Class::String, "N'", "'").doubled().lines()),
        Rule::Between(Between::new(Class::String, "'", "'").doubled().lines()),
        Rule::Between(Between::new(Class::Attribute, "\"", "\"").doubled()),
        Rule::Between(Between::new(Class::Attribute, "`", "`")),
        Rule::Pattern(Class::Variable, Place::Anywhere, "@", sql_variable),
    ],
    ignore_case: true,
    inside: "$#@",
    calls: "(",
    ..BARE
});

fn sql_variable(bytes: &[u8], at: usize) -> Option<usize> {
    patterns::marked_word(bytes, at + usize::from(bytes.get(at + 1) == Some(&b'@')))
}

pub(super) static KUSTO: Language = Language::new(Grammar {
    words: &[
        (
            Sense::Keyword,
            "and as asc between by consume contains contains_cs count datatable declare desc distinct endswith evaluate extend \
             externaldata facet false find fork from getschema graph-match has has_all has_any has_cs hasprefix hassuffix hint in \
             invoke isfuzzy join kind let limit lookup make-graph make-series materialize matches mv-apply mv-expand not null \
             nulls first last of on or order pack parse parse-kv parse-where partition pattern print project project-away \
             project-keep project-rename project-reorder range reduce regex render restrict sample sample-distinct scan search \
             serialize set sort startswith step summarize table take to top top-hitters top-nested true typeof union where with",
        ),
        (Sense::Type, "bool boolean date datetime decimal double dynamic guid int long real string time timespan"),
    ],
    rules: &[
        Rule::Line(Class::Comment, Place::Anywhere, "//"),
        Rule::Between(Between::new(Class::String, "@\"", "\"").doubled()),
        Rule::Between(Between::new(Class::String, "@'", "'").doubled()),
        Rule::Between(Between::new(Class::String, "```", "```").lines()),
        Rule::Between(Between::new(Class::String, "\"", "\"").escape(b'\\')),
        Rule::Between(Between::new(Class::String, "'", "'").escape(b'\\')),
    ],
    inside: "-",
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
    fn sql() {
        assert_eq!(
            shown("sql", "SELECT count(*) FROM [dbo].[表] t -- コメント\nwhere Name = N'it''s' AND id > @@x;"),
            "[k SELECT] [f count](*) [k FROM] [dbo].[表] t [c -- コメント]\n\
             [k where] Name = [s N'it''s'] [k AND] id > [v @@x];"
        );
        assert_eq!(
            shown("tsql", "/* مرحبا\n*/ DECLARE @n nvarchar(10)"),
            "[c /* مرحبا]\n[c */] [k DECLARE] [v @n] [t nvarchar]([n 10])"
        );
    }

    #[test]
    fn kusto() {
        assert_eq!(
            shown("kusto", "T | where a has 'שלום' // x\n| summarize count() by bin(t, 1h)"),
            "T | [k where] a [k has] [s 'שלום'] [c // x]\n| [k summarize count]() [k by] [f bin](t, [n 1h])"
        );
    }
}
