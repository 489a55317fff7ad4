//! Byte spans, positions, the map from derived text back to the file on disk; text as XML has it.
//!
//! Knows neither Markdown nor languages.

mod beginning;
mod byte_set;
mod bytes;
mod definitions;
mod line_index;
mod source_map;
mod span;
pub(crate) mod xml;

pub(crate) use beginning::beginning;
pub(crate) use byte_set::ByteSet;
pub(crate) use bytes::Marks;
pub(crate) use definitions::{definitions, label};
pub use line_index::{LineIndex, Position};
pub use source_map::{SourceMap, SourceMapBuilder};
pub use span::{Span, Spanned};
