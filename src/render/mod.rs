//! Editions become pages: Markdown to HTML, chrome through templates and messages. Touches no disk.

mod assets;
mod choices;
mod code_block;
mod copy;
mod head;
mod html;
mod image;
mod link;
mod lists;
mod manifest;
mod message;
mod numerals;
mod outdated;
mod page;
mod page_data;
mod raw_html;
mod redirections;
pub mod rules;
mod schema;
mod scripts;
mod search_page;
mod shelf;
mod site_data;
mod steps;
mod table;
mod template;
mod tree;

pub use html::{Anchors, Body, MOST_HELPED, Means, Reading, body, nearest_id};
pub use link::{Part, relative};
pub use message::{MessageError, Messages, Words};
pub use page::{Folder, Page, Renderer, RendererError};
pub use search_page::Searchable;
pub use template::{Override, TemplateError, Templates};
pub use tree::Tree;
