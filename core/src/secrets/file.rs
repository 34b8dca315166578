//! Files that programs keep their logins in, read by their format: which field is the secret, what is a hash, and what is encrypted.
//!
//! `table` lists the formats, a row each; `form` has the few ways in which such files are written; `judge` decides on a field's value.

pub mod sealed;

mod form;
mod format;
mod hash;
mod judge;
mod rules;
mod table;

use crate::rule::Rule;
use crate::secrets::generic::Candidate;
use crate::secrets::generic::context::Context;
use format::Format;

/// The rules of credential files.
pub static RULES: [&Rule; 2] = [&rules::LOGIN, &rules::HASH];

/// Every secret in a field that the file's format keeps secrets in.
#[must_use]
pub fn read(path: &str, text: &str, context: Context) -> Vec<Candidate> {
    let mut found = Vec::new();
    for format in table::formats_of(path, text) {
        read_as(format, text, context, &mut found);
    }
    found
}

fn read_as(format: &Format, text: &str, context: Context, found: &mut Vec<Candidate>) {
    format.form.each(text, format.owner.keys, &mut |entry| {
        if let Some(field) = format.fields.iter().find(|field| field.names(&entry)) {
            found.extend(judge::judge(text, format, field, &entry, context));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_promises_a_format_only_with_its_marks() {
        let read = |path: &str, text: &str| read(path, text, Context::of(path)).len();
        assert_eq!(read("auth.json", r#"{"http-basic": {"h": {"password": "sunflower"}}}"#), 1);
        assert_eq!(read("auth.json", r#"{"password": "sunflower"}"#), 0);
    }

    #[test]
    fn nothing_hostile_stops_the_readers() {
        for path in [".netrc", "a.tfvars", "a.tfstate", "nuget.config", "wp-config.php", "a.sql", "k.yaml", ".htpasswd", "c.ovpn"]
        {
            for piece in
                ["<a b=\"", "{\"a\":", "[", "- ", "'", "\"", "$2b$", "password ", "kind: Secret\ndata:\n a: |\n", "é<é=é:é"]
            {
                let text = format!("kind: Secret\n<auth-user-pass>\n\"instances\"DB_{}", piece.repeat(20_000));
                let _ = read(path, &text, Context::of(path));
            }
        }
    }
}
