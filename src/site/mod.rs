//! Editions gathered into articles, articles into a site. Made once by [`Site::assemble`] and only read after.

mod address;
mod article;
mod assemble;
mod docset;
mod freshness;
mod navigation;
mod patterns;
mod place;
mod redirect;
pub mod rules;
mod version;

pub use address::{Address, encoded, percent_decoded};
pub use article::{Article, Edition, LocaleId, SiteLocale, State};
pub use assemble::{Head, Site};
pub use docset::Placement;
pub use freshness::source_hashes;
pub use navigation::{Navigation, Node, NodeId};
pub use place::Inside;
pub use redirect::{Redirect, Target};
