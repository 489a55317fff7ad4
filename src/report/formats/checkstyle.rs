//! Findings as Checkstyle 4.3 XML, which Jenkins and many review bots read.

use std::io::{self, Write};

use crate::{
    finding::Level,
    report::{Format, Report},
    text::xml::Escaped,
};

/// See the module.
pub(super) static FORMAT: Format = Format {
    name: "checkstyle",
    summary: "Checkstyle XML, for Jenkins and review bots",
    is_for_people: false,
    has_step_summary: false,
    write,
};

fn write(out: &mut dyn Write, report: &mut Report<'_>) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">")?;
    for file in report.findings.chunk_by(|a, b| a.path == b.path) {
        writeln!(out, "  <file name=\"{}\">", Escaped(&file[0].path))?;
        for finding in file {
            let severity = match finding.level {
                Level::Error => "error",
                Level::Warning => "warning",
                Level::Note => "info",
            };
            writeln!(
                out,
                "    <error line=\"{}\" column=\"{}\" severity=\"{severity}\" message=\"{}\" source=\"isogloss.{}\"/>",
                finding.start.line,
                finding.start.column,
                Escaped(&finding.message),
                finding.rule.name,
            )?;
        }
        writeln!(out, "  </file>")?;
    }
    writeln!(out, "</checkstyle>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::format::tests::{sample, shown};

    #[test]
    fn a_file_element_a_file() {
        insta::assert_snapshot!(shown(&FORMAT, &sample()), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="ar/a b,c.md">
            <error line="3" column="6" severity="error" message="`b.md`&#10;::error::100% ]]&gt; &lt;x a=&quot;1&quot;&gt; &amp; �<RLO> [a](https://e)" source="isogloss.broken-link"/>
          </file>
          <file name="ja/a.md">
            <error line="1" column="4" severity="warning" message="「こちら」 %0A::error::x" source="isogloss.unused-allowance"/>
          </file>
          <file name="notes.md">
            <error line="1" column="1" severity="info" message="plain" source="isogloss.span-malformed"/>
          </file>
        </checkstyle>
        "#);
    }
}
