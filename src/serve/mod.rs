//! The site on this machine, built again and reloaded when something changes.

mod answer;
mod server;
mod site_file;
mod watch;

pub use server::{ServeError, Server};
pub use watch::{Places, Watch, WatchError};
