//! Editions gathered into articles, articles into a site. Made once by [`Site::assemble`] and only read after.

mod address;
mod article;
mod assemble;
mod docset;
mod fallback;
mod freshness;
pub(crate) mod href;
mod moves;
mod navigation;
mod nearest;
mod outline;
mod patterns;
mod place;
mod reading;
mod redirect;
pub mod rules;
mod uid;
mod version;

pub use address::{Address, encoded, percent_decoded};
pub use article::{Article, Edition, LocaleId, SiteLocale, State};
pub use assemble::{Head, Site, Tables};
pub use docset::Placement;
pub use freshness::source_hashes;
pub use moves::Move;
pub use navigation::{Navigation, Node, NodeId};
pub use outline::{Place, TocFile};
pub use place::Inside;
pub use redirect::{Redirect, Target};
