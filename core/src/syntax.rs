//! Languages into trees with spans. Nothing here knows what GitHub means by a key, or that rules exist.

pub mod cmd;
pub mod code;
pub mod dockerfile;
pub mod dockerignore;
pub mod dotenv;
pub mod embedded;
pub mod expression;
pub mod ignorefile;
pub mod leaf;
pub mod powershell;
pub mod shell;
pub mod sql;
pub mod yaml;
