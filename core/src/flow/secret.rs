//! Where secrets go: `read` writes down what a script or an expression does with values, `link` follows them through the program to where
//! others may read them.

pub mod leak;
mod link;
mod plain;
pub(in crate::flow) mod read;

pub use leak::Leak;
pub use link::leaks;
