//! The pure core of ciward. See ARCHITECTURE.md for the map.

#![warn(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::unreachable)]

pub mod syntax;
pub mod text;
