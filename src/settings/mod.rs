//! What the user wants: [`Options`] as written, [`Settings`] as meant.

mod options;
mod pattern;
mod resolved;

pub use options::{DocsetOptions, MarkdownOptions, OneOrMany, Options, OptionsError, SiteOptions};
pub use pattern::{Pattern, PatternError, Place};
pub use resolved::{Settings, SettingsError};
