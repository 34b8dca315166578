//! Configuration that things are deployed by and run with: compose files, Dockerfiles, manifests, and the files of single programs.

pub mod baked_secret;
pub mod blanked_env_value;
pub mod compose_literal_secret;
pub mod cors_wildcard;
pub mod exposed_default_credential;
pub mod host_access;
pub mod manifest_literal_secret;
pub mod plain_http_endpoint;
pub mod public_port;
pub mod root_user;
pub mod tracked_secret_file;
pub mod unlimited_container;
pub mod unverified_download;
