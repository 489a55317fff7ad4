//! What the user wants: [`Options`] as written, [`Settings`] as meant.

mod levels;
mod options;
mod pattern;
mod resolved;

pub use levels::Levels;
pub use options::{
    BilingualOptions, CheckOptions, DocsetOptions, FailOn, FreshnessGate, Gate, GateOptions, MarkdownOptions,
    OneOrMany, Options, OptionsError, RuleLevel, SiteOptions,
};
pub use pattern::{Pattern, PatternError, Place};
pub use resolved::{Settings, SettingsError};
