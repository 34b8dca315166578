//! Tells a value that can be a secret from one that merely has its shape, offline.

pub mod base64;
pub mod entropy;
pub mod everyday;
pub mod pairs;
pub mod placeholder;
pub mod words;
