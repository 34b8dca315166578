//! The addresses that a shell script sends requests to.

use super::Reader;
use crate::model::program::{Manner, Origin};
use crate::syntax::shell::{Program, Word};

impl Reader<'_> {
    pub(super) fn requests(&mut self, program: &Program<'_>) {
        for word in addresses(program) {
            let origins = self.addressed(word).into_iter().filter(|origin| !origin.behind_host).collect();
            self.run(program.name.clone(), Manner::Address, origins, word.span);
        }
    }

    /// What the addresses are made of; `None` where the program makes no request.
    pub(super) fn addresses(&self, program: &Program<'_>) -> Option<Vec<Origin>> {
        let words = addresses(program);
        (!words.is_empty()).then(|| words.into_iter().flat_map(|word| self.addressed(word)).collect())
    }
}

/// The words of a program that name where its request goes (curl(1), wget(1), HTTPie's manual).
fn addresses<'c>(program: &Program<'c>) -> Vec<&'c Word> {
    if !matches!(program.name.as_str(), "curl" | "wget" | "http" | "https" | "xh" | "aria2c" | "axel") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut words = program.arguments.iter();
    while let Some(word) = words.next() {
        let text = word.prefix();
        match text.as_str() {
            "--url" => found.extend(words.next()),
            _ if text.starts_with("--url=") => found.push(word),
            _ if takes_value(&text) && word.literal().is_some() => {
                words.next();
            }
            _ if text.starts_with('-') => {}
            _ => found.push(word),
        }
    }
    found
}

/// Whether the next word belongs to an option of curl or wget.
fn takes_value(option: &str) -> bool {
    match option.strip_prefix("--") {
        Some(name) => !name.contains('=') && !WITHOUT_VALUE.contains(&name) && !name.starts_with("no-"),
        None => {
            option.starts_with('-')
                && option.ends_with(|last: char| "HdoXuFAebcTwKmxEPQrtyYzCOUD".contains(last))
                && !option.ends_with("sO")
                && option != "-O"
        }
    }
}

/// The long options that stand alone.
const WITHOUT_VALUE: &[&str] = &[
    "silent",
    "show-error",
    "fail",
    "fail-with-body",
    "location",
    "insecure",
    "head",
    "include",
    "verbose",
    "remote-name",
    "remote-header-name",
    "compressed",
    "globoff",
    "get",
    "http1.1",
    "http2",
    "ipv4",
    "ipv6",
    "create-dirs",
    "retry-all-errors",
    "retry-connrefused",
    "tlsv1.2",
    "tlsv1.3",
    "ssl-reqd",
    "progress-bar",
    "quiet",
    "continue",
    "recursive",
    "content-disposition",
    "spider",
    "server-response",
    "force",
    "form",
    "json",
    "ignore-stdin",
    "check-status",
    "body",
];
