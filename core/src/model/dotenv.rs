//! An environment file: a dotenv file that holds values, or a template that promises names.

/// A dotenv file or a template.
#[derive(Clone, Debug)]
pub struct EnvFile {}

/// Whether a file's name is that of a dotenv file or of a template.
#[must_use]
pub fn is_env_file(name: &str) -> bool {
    name == ".env"
}
