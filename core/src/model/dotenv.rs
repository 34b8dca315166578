//! An environment file: a dotenv file that holds values, or a template that promises names.

/// A dotenv file or a template.
#[derive(Clone, Debug)]
pub struct EnvFile {}
