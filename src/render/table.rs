//! [`Table`]: the cells of tables as they are written.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

/// The table that is being written. Aligned cells carry a class: a style attribute would break a strict content
/// security policy, and left is not where every script begins.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    in_head: bool,
    /// Number of the current cell in its row.
    cell: usize,
}

impl Table {
    /// Takes notice of the parts of a table, and writes the tags of aligned cells itself.
    pub(super) fn rewrite(&mut self, event: &mut Event<'_>) {
        let tag = match event {
            Event::Start(Tag::Table(alignments)) => {
                *self = Self { alignments: std::mem::take(alignments), ..Self::default() };
                None
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.in_head = matches!(event, Event::Start(Tag::TableHead));
                self.cell = 0;
                None
            }
            Event::Start(Tag::TableCell) => self.open_cell(),
            Event::End(TagEnd::TableCell) => self.close_cell(),
            _ => None,
        };
        if let Some(tag) = tag {
            *event = Event::Html(tag.into());
        }
    }

    fn class(&self) -> Option<&'static str> {
        match self.alignments.get(self.cell)? {
            Alignment::None => None,
            Alignment::Left => Some("start"),
            Alignment::Center => Some("center"),
            Alignment::Right => Some("end"),
        }
    }

    /// The tag that opens the current cell, where it is aligned.
    fn open_cell(&self) -> Option<String> {
        let name = if self.in_head { "th" } else { "td" };
        self.class().map(|class| format!("<{name} class=\"{class}\">"))
    }

    /// The tag that closes the current cell, where it is aligned; goes on to the next.
    fn close_cell(&mut self) -> Option<String> {
        let aligned = self.class().is_some();
        self.cell += 1;
        aligned.then(|| if self.in_head { "</th>" } else { "</td>" }.to_owned())
    }
}
