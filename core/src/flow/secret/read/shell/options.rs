//! Which options a program is given.

use crate::syntax::shell::{Program, Word};

pub(super) fn has(program: &Program<'_>, option: &str) -> bool {
    program.arguments.iter().any(|word| word.is(option))
}

/// Whether a short option is given, alone or in a cluster.
pub(super) fn has_letter(program: &Program<'_>, letter: char) -> bool {
    program.arguments.iter().any(|word| super::code::is_cluster(word, letter))
}

/// The file that a program writes instead of printing.
pub(super) fn output_file<'c>(program: &Program<'c>) -> Option<&'c Word> {
    const OPTIONS: &[&str] = &["-o", "--output", "--output-file", "-O", "-out", "--out-file", "--file"];
    let takes =
        matches!(program.name.as_str(), "curl" | "wget" | "gpg" | "gpg2" | "sops" | "age" | "base64" | "op" | "openssl" | "rage");
    let at = program.arguments.iter().position(|word| OPTIONS.iter().any(|option| word.is(option))).filter(|_| takes)?;
    program.arguments.get(at + 1).filter(|word| !word.is("-"))
}
