//! [`Escaped`]: any text, fit for XML.

use std::fmt::{self, Write as _};

/// Shown as it has to stand in character data or in an attribute of an XML 1.0 document. What XML forbids even as a
/// reference, such as U+0000, becomes U+FFFD; line ends and tabs are written as references, since readers would turn
/// them into spaces in attributes; the other control characters too, for whoever prints the file.
pub(crate) struct Escaped<'t>(pub(crate) &'t str);

/// The same for character data between tags, where line feeds stay what they are.
pub(crate) struct Data<'t>(pub(crate) &'t str);

impl fmt::Display for Data<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, line) in self.0.split('\n').enumerate() {
            if number > 0 {
                f.write_char('\n')?;
            }
            Escaped(line).fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                // Only `]]>` needs it, but two writes may put that together.
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&apos;")?,
                '\t' | '\n' | '\r' | '\u{7F}'..='\u{9F}' => write!(f, "&#{};", u32::from(c))?,
                '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => f.write_char('\u{FFFD}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_its_place() {
        assert_eq!(Escaped("נִקּוּד 題").to_string(), "נִקּוּד 題");
        assert_eq!(Escaped("]]>\" a='<&'").to_string(), "]]&gt;&quot; a=&apos;&lt;&amp;&apos;");
        assert_eq!(Data("<\n]]>\r\n").to_string(), "&lt;\n]]&gt;&#13;\n");
        assert_eq!(Escaped("\u{0}\u{1b}\u{FFFF}\n\t\u{85}").to_string(), "\u{FFFD}\u{FFFD}\u{FFFD}&#10;&#9;&#133;");
    }
}
