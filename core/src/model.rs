//! What a repository's files mean: workflows, actions, environment files, and the repository as a whole.

pub mod action;
pub mod credential;
pub mod dotenv;
pub mod env_contract;
pub mod env_loader;
pub mod event;
pub mod facts;
pub mod image;
pub mod interface;
pub mod kind;
pub mod lock;
pub mod path_role;
pub mod permissions;
pub mod placed;
pub mod popular;
pub mod reads;
pub mod repository;
pub mod schema;
pub mod scripted;
pub mod shell_kind;
pub mod step;
pub mod triggers;
pub mod uses;
pub mod workflow;
