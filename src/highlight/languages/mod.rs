//! What is known of each language.

mod c_like;
mod data;
mod dotnet;
mod known;
mod queries;
mod scripts;
mod shells;

pub(super) use known::KNOWN;
