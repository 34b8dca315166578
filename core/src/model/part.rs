//! A place or a quoted text in what one file tells about the repository, for whoever must look at all of them.

use crate::finding::Fix;
use crate::place::Place;

#[derive(Debug)]
pub enum Part<'a> {
    Place(&'a mut Place),
    /// Quoted from the file.
    Text(&'a mut String),
    /// What it would write is quoted, too.
    Fix(&'a mut Option<Fix>),
}
