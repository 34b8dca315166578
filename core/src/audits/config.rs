//! Configuration that things are deployed by and run with: compose files, Dockerfiles, manifests, and the files of single programs.
pub mod inline_mcp_credential;
pub mod nats_open_access;
pub mod personal_agent_config;
pub mod personal_data_in_seed;
pub mod service_literal_secret;
pub mod sql_literal_key;
pub mod sql_literal_password;
pub mod unpinned_mcp_server;
