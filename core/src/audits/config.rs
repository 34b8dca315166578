//! Configuration that things are deployed by and run with: compose files, Dockerfiles, manifests, and the files of single programs.

pub mod blanked_env_value;
pub mod cors_wildcard;
pub mod exposed_default_credential;
pub mod host_access;
pub mod missing_grant;
pub mod nats_open_access;
pub mod open_egress;
pub mod personal_agent_config;
pub mod personal_data_in_seed;
pub mod plain_http_endpoint;
pub mod public_port;
pub mod root_user;
pub mod secret_by_variable;
pub mod tracked_secret_file;
pub mod unlimited_container;
pub mod unmarked_terraform_secret;
pub mod unpinned_mcp_server;
pub mod unverified_download;
