//! Which scope a call of GitHub's command-line tool needs (its manual, and the requests that it makes).

use super::octokit;
use super::rest::{self, Asks, Right};
use crate::model::scripted::argument::Argument;
use crate::model::scripted::invocation::Invocation;
use crate::model::token::Level::{Read, Write};

/// What a call of `gh` asks for; several where it does several things. `text` is the file's.
pub(super) fn asks(call: &Invocation, text: &str) -> Vec<Asks> {
    let mut asks = of_command(call, text);
    if call.value(&["-R", "--repo"]).is_some_and(|repository| is_written_out(&repository)) {
        asks.retain(|asks| matches!(asks, Asks::Right(right) if right.level == Write));
    }
    asks
}

fn of_command(call: &Invocation, text: &str) -> Vec<Asks> {
    let words: Vec<&str> = call.operands(VALUED).iter().filter_map(|word| word.text.as_deref()).take(2).collect();
    let one = |scope, level| vec![Asks::Right(Right::new(scope, level))];
    match words.as_slice() {
        ["api", ..] => vec![api(call, text)],
        ["pr", "merge"] => vec![Asks::Right(Right::new("contents", Write)), Asks::Right(Right::new("pull-requests", Write))],
        ["pr", "view" | "list" | "diff" | "status" | "checkout" | "co" | "ls"] => one("pull-requests", Read),
        ["pr", "checks"] => {
            vec![
                Asks::Right(Right::new("pull-requests", Read)),
                Asks::Right(Right::new("checks", Read)),
                Asks::Right(Right::new("statuses", Read)),
            ]
        }
        ["pr", "update-branch" | "revert"] => {
            vec![Asks::Right(Right::new("contents", Write)), Asks::Right(Right::new("pull-requests", Write))]
        }
        ["pr", _] => one("pull-requests", Write),
        ["issue", "view" | "list" | "status" | "ls"] => one("issues", Read),
        ["issue", _] => vec![Asks::Right(Right::talk(Write))],
        ["label", "list"] => one("issues", Read),
        ["label", _] => vec![Asks::Right(Right::talk(Write))],
        ["release", "view" | "list" | "download" | "ls" | "verify" | "verify-asset"] => one("contents", Read),
        ["release", _] => one("contents", Write),
        ["run", "rerun" | "cancel" | "delete"] | ["workflow", "run" | "enable" | "disable"] | ["cache", "delete"] => {
            one("actions", Write)
        }
        ["run" | "workflow" | "cache", _] => one("actions", Read),
        ["attestation" | "at", _] => one("attestations", Read),
        ["repo", "sync"] => one("contents", Write),
        [
            "repo" | "auth" | "config" | "extension" | "ext" | "search" | "alias" | "version" | "status" | "help" | "completion"
            | "browse",
            ..,
        ] => Vec::new(),
        // The job's token cannot be granted what these ask for.
        ["secret" | "variable" | "project" | "gist" | "ssh-key" | "gpg-key" | "org" | "ruleset" | "codespace", ..] | [] => {
            Vec::new()
        }
        _ => vec![Asks::Unknown],
    }
}

/// Options whose value is the next word.
const VALUED: &[&str] = &[
    "-R",
    "--repo",
    "-X",
    "--method",
    "-H",
    "--header",
    "-q",
    "--jq",
    "-t",
    "--template",
    "--hostname",
    "-p",
    "--preview",
    "--input",
];

/// The job's token writes to its own repository only, so what is written to is that one; another one that is read is public.
fn is_written_out(repository: &Argument) -> bool {
    repository.text.as_deref().is_some_and(|text| text.contains('/') && !text.contains(['$', '{']))
}

fn api(call: &Invocation, text: &str) -> Asks {
    let fields = ["-f", "--raw-field", "-F", "--field", "--input"];
    let given = |word: &Argument| {
        fields
            .iter()
            .any(|field| word.start == *field || word.start.strip_prefix(field).is_some_and(|rest| rest.starts_with('=')))
    };
    let posts = call.arguments.iter().any(given);
    let method = call.value(&["-X", "--method"]).map(|value| value.start.to_ascii_uppercase());
    let attached = call
        .arguments
        .iter()
        .find_map(|word| word.start.strip_prefix("-X").filter(|rest| !rest.is_empty()).map(str::to_ascii_uppercase));
    let method = method.or(attached).unwrap_or_else(|| if posts { "POST" } else { "GET" }.to_owned());
    let valued: Vec<&str> = VALUED.iter().copied().chain(fields).chain(["--cache"]).collect();
    let operands = call.operands(&valued);
    let Some(path) = operands.get(1) else { return Asks::Unknown };
    if path.start == "graphql" {
        let query = call.arguments.iter().find(|word| word.start.starts_with("query="));
        return query.map_or(Asks::Unknown, |query| octokit::graphql(query.span.of(text)));
    }
    rest::asks(&method, path.span.of(text).trim_matches(['"', '\'']))
}
