//! What the user wants: [`Options`] as written, [`Settings`] as meant.

mod color;
mod levels;
mod look;
mod options;
mod pattern;
mod resolved;
mod site_options;

pub use color::{Color, Pair, Palette};
pub use levels::Levels;
pub use look::{Link, Local, Look};
pub use options::{
    CheckOptions, DocsetOptions, FailOn, FreshnessGate, Gate, GateOptions, MarkdownOptions, OneOrMany, Options,
    OptionsError, PartOptions, RuleLevel,
};
pub use pattern::{Pattern, PatternError, Place};
pub use resolved::{Settings, SettingsError};
pub use site_options::{ByLocale, ByTheme, ColorOptions, LinkOptions, LinkPlace, SiteOptions};
