//! What known actions do with the job's token.

mod table;
mod workflows;

use crate::model::token::Level;
use crate::syntax::yaml::Node;

/// What an action needs, by its own documentation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    /// `owner/repo[/path]` in lower case; a `/*` at the end stands for all paths below.
    pub(super) slug: &'static str,
    /// The inputs that take a token, with blanks between them; `$NAME` is an environment variable. Where another token is given, this
    /// one needs nothing. Where one of them starts with `!`, nothing is done without it.
    pub(super) token: &'static str,
    pub(super) needs: &'static [Wants],
}

/// One scope, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wants {
    pub(super) scope: &'static str,
    pub(super) or: Option<&'static str>,
    pub(super) level: Level,
    pub(super) by: By,
    pub(super) when: &'static [When],
    pub(super) private: bool,
    /// It does without, and does less.
    pub(super) optional: bool,
}

/// With whose hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// The token that the action takes.
    Token,
    /// git, with what the checkout left.
    Checkout,
    /// The runner itself, whatever token the action takes.
    Runner,
}

/// All of them must hold.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// The input is given, and is neither empty nor `false`.
    Given(&'static str),
    /// The input is not given, or is empty or `false`.
    Without(&'static str),
    /// The input is one of these (`|` between them), or may be.
    Is(&'static str, &'static str),
    /// The input is none of these (`|` between them); not given counts as none.
    IsNot(&'static str, &'static str),
    /// The input holds none of these words (`|` between them).
    Lacks(&'static str, &'static str),
    /// The workflow runs for one of these events (`|` between them).
    On(&'static str),
}

const fn wants(scope: &'static str, level: Level) -> Wants {
    Wants { scope, or: None, level, by: By::Token, when: &[], private: false, optional: false }
}

const fn read(scope: &'static str) -> Wants {
    wants(scope, Level::Read)
}

const fn write(scope: &'static str) -> Wants {
    wants(scope, Level::Write)
}

/// A comment, a label, an assignee: of an issue or of a pull request.
const fn talks() -> Wants {
    Wants { or: Some("issues"), ..write("pull-requests") }
}

/// git pushes with what the checkout left.
const fn pushes() -> Wants {
    Wants { by: By::Checkout, ..write("contents") }
}

/// An identity token, which the runner makes.
const fn identity() -> Wants {
    Wants { by: By::Runner, ..write("id-token") }
}

impl Wants {
    const fn when(self, when: &'static [When]) -> Self {
        Self { when, ..self }
    }

    const fn by_runner(self) -> Self {
        Self { by: By::Runner, ..self }
    }

    const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    const fn in_private(self) -> Self {
        Self { private: true, ..self }
    }
}

const fn known(slug: &'static str, token: &'static str, needs: &'static [Wants]) -> Known {
    Known { slug, token, needs }
}

/// What is known of an action or a reusable workflow.
pub(super) fn find(slug: &str) -> Option<&'static Known> {
    let slug = slug.to_ascii_lowercase();
    let mut all = table::KNOWN.iter().chain(workflows::KNOWN);
    let exact = all.find(|known| known.slug == slug);
    exact.or_else(|| {
        let family = |known: &&Known| known.slug.strip_suffix('*').is_some_and(|start| slug.starts_with(start));
        table::KNOWN.iter().chain(workflows::KNOWN).find(family)
    })
}

/// It does nothing with the token.
pub(super) fn is_harmless(slug: &str) -> bool {
    let slug = slug.to_ascii_lowercase();
    let repository = slug.splitn(3, '/').take(2).collect::<Vec<_>>().join("/");
    let setup = repository.split('/').nth(1).is_some_and(|name| name.starts_with("setup-") || name.ends_with("-setup"));
    let needless = |known: &Known| known.slug == repository && known.needs.is_empty() && known.token.is_empty();
    setup
        || table::KNOWN.iter().any(needless)
        || table::HARMLESS.contains(&slug.as_str())
        || table::HARMLESS.contains(&repository.as_str())
}

/// It runs the script that it is given.
pub(super) fn runs_scripts(slug: &str) -> bool {
    const RUN: &[&str] = &[
        "coactions/setup-xvfb",
        "cross-platform-actions/action",
        "devcontainers/ci",
        "gabrielbb/xvfb-action",
        "nick-fields/retry",
        "nick-invision/retry",
        "reactivecircus/android-emulator-runner",
        "uraimo/run-on-arch-action",
        "wandalen/wretry.action",
    ];
    RUN.contains(&slug.to_ascii_lowercase().as_str())
}

impl When {
    /// `input` gives the value of an input.
    pub(super) fn holds<'y>(self, input: impl Fn(&str) -> Option<&'y Node>, events: &[&str]) -> bool {
        let text = |name: &str| input(name).and_then(Node::as_str).map(str::trim).filter(|text| !text.is_empty());
        match self {
            Self::Given(name) => text(name).is_some_and(|text| text != "false"),
            // A secret that is named is taken to be there.
            Self::Without(name) => {
                text(name).is_none_or(|text| text == "false" || text.contains("${{") && !text.contains("secrets."))
            }
            Self::Is(name, values) => text(name).is_some_and(|text| text.contains("${{") || any(values, text)),
            Self::IsNot(name, values) => text(name).is_none_or(|text| text.contains("${{") || !any(values, text)),
            Self::Lacks(name, words) => {
                text(name).is_none_or(|text| !words.split('|').any(|word| text.split_whitespace().any(|part| part == word)))
            }
            Self::On(names) => events.is_empty() || events.iter().any(|event| names.split('|').any(|name| name == *event)),
        }
    }
}

fn any(values: &str, text: &str) -> bool {
    values.split('|').any(|value| value.eq_ignore_ascii_case(text))
}
