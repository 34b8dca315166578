//! What a repository's files mean: workflows, actions, environment files, and the repository as a whole.

pub mod dotenv;
pub mod facts;
pub mod repository;
