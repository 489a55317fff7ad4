//! Byte spans, positions and the map from derived text back to the file on disk.
//!
//! Knows neither Markdown nor languages.

mod byte_set;
mod definitions;
mod line_index;
mod source_map;
mod span;

pub(crate) use byte_set::ByteSet;
pub(crate) use definitions::{definitions, label};
pub use line_index::{LineIndex, Position};
pub use source_map::{SourceMap, SourceMapBuilder};
pub use span::{Span, Spanned};
