//! Commands and actions whose output others write.

use crate::flow::known::head::names_head;
use crate::model::event::{self, Author, Shape};
use crate::model::program::CallPart;
use crate::syntax::shell::{Program, Word};

/// What a command or an action gives.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// As one would write it: `gh pr view`.
    pub name: String,
    pub author: Author,
    pub shape: Shape,
    /// It may be the commit or branch of a pull request.
    pub head: bool,
    pub encoding: Encoding,
}

impl Known {
    fn of_anyone(name: &str, shape: Shape) -> Self {
        Self { name: name.to_owned(), author: Author::Anyone, shape, head: false, encoding: Encoding::None }
    }

    fn of_insiders(name: &str, shape: Shape) -> Self {
        Self { author: Author::Insider, ..Self::of_anyone(name, shape) }
    }

    /// A hash.
    fn of_github(name: &str) -> Self {
        Self { author: Author::GitHub, ..Self::of_anyone(name, Shape::Word) }
    }

    fn naming_head(self) -> Self {
        Self { head: true, ..self }
    }
}

/// What is known of an action's output.
#[derive(Clone, Debug)]
pub(crate) enum Told {
    Nothing,
    /// Nobody chooses its text, or it is made fit for any place.
    Harmless,
    Of(Known),
}

/// How a text was made fit to be pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    None,
    /// As a JSON value.
    Json,
    /// Quoted for a shell.
    Shell,
}

/// What a command prints, where others write it (the manuals of git and gh).
pub(crate) fn command(program: &Program<'_>, text: &str) -> Option<Known> {
    let words: Vec<String> = program.arguments.iter().filter_map(Word::literal).filter(|word| !word.starts_with('-')).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let known = |name: &str, shape| Some(Known::of_anyone(name, shape));
    match (program.name.as_str(), words.as_slice()) {
        ("gh", [what @ ("pr" | "issue" | "run"), verb @ ("view" | "list" | "diff"), ..]) => {
            gh(&format!("gh {what} {verb}"), text)
        }
        // Who may write to the repository makes its releases and labels.
        ("gh", [what @ ("release" | "label"), verb @ ("view" | "list"), ..]) => {
            Some(Known::of_insiders(&format!("gh {what} {verb}"), Shape::Lines))
        }
        ("gh", ["search", ..]) => known("gh search", Shape::Lines),
        ("gh", ["api", ..]) => api("gh api", text),
        ("curl" | "wget", _) if text.contains("api.github.com") || text.contains("GITHUB_API_URL") => api("GitHub's API", text),
        ("git", ["log" | "show" | "shortlog", ..]) => git_log(words.first().copied().unwrap_or_default(), text),
        ("git", ["diff" | "diff-tree" | "ls-files" | "ls-tree", ..]) if text.contains("name") || text.contains("ls-") => {
            let verb = words.first().copied().unwrap_or_default();
            known(&format!("git {verb}"), Shape::Lines)
        }
        ("jq" | "cat", _) if text.contains("GITHUB_EVENT_PATH") => event_payload(text),
        _ => None,
    }
}

/// Fields of `--json` and `--jq` that hold free text, and those that name the head.
fn gh(name: &str, text: &str) -> Option<Known> {
    let text = &printed(text);
    let head = contains_any(text, &["headRef", "headSha", "headBranch"]);
    let known = match () {
        () if contains_any(text, &["body", "comments", "commits", "files", "diff", "--log"]) => {
            Known::of_anyone(name, Shape::Lines)
        }
        () if contains_any(text, &["title", "displayTitle", "author.name"]) => Known::of_anyone(name, Shape::Line),
        () if contains_any(text, &["headRefName", "headBranch"]) => Known::of_anyone(name, Shape::Word),
        () if head => Known::of_github(name),
        () if contains_any(text, &["labels", "milestone"]) => Known::of_insiders(name, Shape::Line),
        () if text.contains("baseRefName") => Known::of_insiders(name, Shape::Word),
        () if text.contains("--json") => return None,
        () => Known::of_anyone(name, Shape::Lines),
    };
    Some(if head { known.naming_head() } else { known })
}

fn api(name: &str, text: &str) -> Option<Known> {
    let about = contains_any(text, &["/pulls", "/issues", "/comments", "/commits", "/actions/runs"]);
    if !about {
        return None;
    }
    let text = &printed(text);
    if contains_any(text, &[".head.ref", ".head.label", ".head_branch"]) {
        return Some(Known::of_anyone(name, Shape::Word).naming_head());
    }
    if contains_any(text, &[".head.sha", ".head_sha"]) {
        return Some(Known::of_github(name).naming_head());
    }
    if contains_any(text, &[".body", ".message", ".filename", ".patch"]) {
        return Some(Known::of_anyone(name, Shape::Lines));
    }
    if contains_any(text, &["labels", "milestone"]) {
        return Some(Known::of_insiders(name, Shape::Line));
    }
    let titled = contains_any(text, &[".title", ".name", ".display_title"]);
    titled.then(|| Known::of_anyone(name, Shape::Line))
}

/// What a method of GitHub's API answers with, which a script calls by this path: `github.rest.issues.get`.
pub(crate) fn answer(path: &str) -> Known {
    let method = path.rsplit('.').next().unwrap_or_default();
    let of_insiders = ["Release", "Tag", "Label", "Milestone", "Branch", "Variable", "Environment", "Workflow"];
    let runs = method.contains("WorkflowRun") || method.contains("ForIssue") || method.contains("OnIssue");
    match contains_any(method, &of_insiders) && !runs {
        true => Known::of_insiders(path, Shape::Lines),
        false => Known::of_anyone(path, Shape::Lines),
    }
}

/// What jq prints: what it chooses by (`select(.title == "x")`) is left out.
fn printed(text: &str) -> String {
    let mut printed = String::new();
    let mut rest = text;
    for _ in 0..MOST_SELECTIONS {
        let Some(at) = rest.find("select(") else { break };
        let (before, selection) = rest.split_at(at);
        printed.push_str(before);
        rest = selection.get(closing(selection)..).unwrap_or_default();
    }
    printed.push_str(rest);
    printed
}

/// A command has few; more are read as if they were printed.
const MOST_SELECTIONS: usize = 20;

/// The offset behind the bracket that closes the first one.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth <= 1 => return at + 1,
            b')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Formats of hashes, dates and counts hold nothing that a stranger chooses (git-log(1), "PRETTY FORMATS").
fn git_log(verb: &str, text: &str) -> Option<Known> {
    let format = text.split_once("format").map(|(_, rest)| rest.trim_start_matches([':', '=', ' ', '"', '\'']));
    let harmless = format.is_some_and(|format| {
        let letters: Vec<&str> = format.split('%').skip(1).collect();
        !letters.is_empty()
            && letters
                .iter()
                .all(|letter| letter.starts_with(['H', 'h', 'T', 't', 'P', 'p', 'c', 'a', 'n', 'x']) && !free_letter(letter))
    });
    let of_file = verb == "show" && text.contains(':') && !text.contains("format");
    if harmless || of_file && is_own(text) {
        return None;
    }
    let name = if of_file { "git show".to_owned() } else { format!("git {verb}") };
    let one_line = text.contains("%s") || text.contains("--oneline") || text.contains("%an") || text.contains("%ae");
    let shape = if one_line && !text.contains("%b") && !text.contains("%B") { Shape::Line } else { Shape::Lines };
    Some(Known::of_anyone(&name, shape))
}

/// Whether `git show REF:PATH` shows a file of the repository's own branch.
fn is_own(text: &str) -> bool {
    let named = text.split_whitespace().map(|word| word.trim_matches(['"', '\''])).find(|word| word.contains(':'));
    let reference = named.and_then(|word| word.split(':').next()).unwrap_or_default();
    let fixed = reference.trim_start_matches("origin/").trim_start_matches("upstream/");
    let base = ["DEFAULT", "BASE", "default_branch", "base_ref", "base.ref", "base.sha"];
    matches!(fixed, "main" | "master" | "develop" | "trunk") || base.iter().any(|word| fixed.contains(word))
}

/// `%an`, `%ae`, `%cn`, `%ce`: names and addresses that the committer chooses.
fn free_letter(letter: &str) -> bool {
    ["an", "aN", "ae", "aE", "al", "cn", "cN", "ce", "cE", "cl"].iter().any(|free| letter.starts_with(free))
}

/// What jq takes out of the event's payload, by whoever writes the fields that its filter names; all of it, where it names none.
fn event_payload(text: &str) -> Option<Known> {
    let text = printed(text);
    let paths: Vec<String> = fields(&text).iter().map(|field| format!("github.event{field}").to_ascii_lowercase()).collect();
    if paths.is_empty() {
        return Some(payload());
    }
    let head = paths.iter().any(|path| names_head(path).is_some());
    let author = paths.iter().map(|path| event::author_of(path)).max().filter(|author| *author > Author::GitHub || head)?;
    let written = paths.iter().filter(|path| event::author_of(path) == author);
    let shape = written.map(|path| event::shape(path)).max().unwrap_or(Shape::Lines);
    Some(Known { author, shape, head, ..payload() })
}

/// All of the event's payload.
pub(crate) fn payload() -> Known {
    Known::of_anyone("the event's payload", Shape::Lines)
}

/// The fields that a filter of jq names: `.pull_request.title`, `.commits[].message` as `.commits.message`.
fn fields(text: &str) -> Vec<String> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '[' | ']' | '?' | '"');
    let words = text.split(|c: char| !part(c)).map(|word| word.trim_matches(['"', '?']));
    let paths =
        words.filter(|word| word.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic())));
    paths.map(|path| path.replace("[]", "").replace(['?', '"', '[', ']'], "")).collect()
}

fn contains_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// What an action's output gives, where strangers write it: from each action's own documentation.
pub(crate) fn action(call: &CallPart, output: &str) -> Told {
    let slug = call.target.to_ascii_lowercase();
    let row = ACTIONS.iter().find(|(name, outputs, _, _)| {
        *name == slug && (outputs.is_empty() || outputs.iter().any(|name| output.to_ascii_lowercase().ends_with(name)))
    });
    let Some((_, _, shape, head)) = row else {
        // What is no list of files is `true`, `false`, a count or a list of the filters' names.
        return if slug == "dorny/paths-filter" { Told::Harmless } else { Told::Nothing };
    };
    let encoding = match slug.as_str() {
        "dorny/paths-filter" => match call.fixed("list-files") {
            Some("json") => Encoding::Json,
            Some("shell" | "escape") => Encoding::Shell,
            // It lists no files unless it is asked to.
            None | Some("none") if !call.with.iter().any(|binding| binding.name.eq_ignore_ascii_case("list-files")) => {
                return Told::Harmless;
            }
            _ => Encoding::None,
        },
        // From version 41 on it escapes what shells and JavaScript read, unless told not to.
        "tj-actions/changed-files" | "tj-actions/verify-changed-files" => {
            let modern = call.version.is_none_or(|version| version >= if slug.ends_with("/changed-files") { 41 } else { 17 });
            let safe = call.fixed("safe_output") != Some("false");
            if modern && safe {
                return Told::Harmless;
            }
            Encoding::None
        }
        _ => Encoding::None,
    };
    // A pull request's labels are set by insiders, and the branch that a run is of is theirs unless it is the head.
    let author = if output.ends_with("labels") || output == "ref_branch" { Author::Insider } else { Author::Anyone };
    Told::Of(Known { name: slug, author, shape: *shape, head: *head, encoding })
}

/// The action, endings of its outputs (none: all of them), what they hold, and whether they name a head.
static ACTIONS: &[(&str, &[&str], Shape, bool)] = &[
    ("tj-actions/changed-files", &["_files", "files", "_keys"], Shape::Lines, false),
    ("tj-actions/verify-changed-files", &["changed_files"], Shape::Lines, false),
    ("tj-actions/branch-names", &["head_ref_branch", "current_branch", "ref_branch"], Shape::Word, false),
    ("dorny/paths-filter", &["_files"], Shape::Lines, false),
    ("jitterbit/get-changed-files", &[], Shape::Lines, false),
    ("trilom/file-changes-action", &[], Shape::Lines, false),
    ("lots0logs/gh-action-get-changed-files", &[], Shape::Lines, false),
    ("ab185508/file-type-finder", &[], Shape::Lines, false),
    ("futuratrepadeira/changed-files", &[], Shape::Lines, false),
    ("masesgroup/retrieve-changed-files", &[], Shape::Lines, false),
    ("yumemi-inc/changed-files", &["files"], Shape::Lines, false),
    ("xt0rted/pull-request-comment-branch", &["head_ref", "head_sha"], Shape::Word, true),
    ("alessbell/pull-request-comment-branch", &["head_ref", "head_sha"], Shape::Word, true),
    ("gotson/pull-request-comment-branch", &["head_ref", "head_sha"], Shape::Word, true),
    ("eficode/resolve-pr-refs", &["head_ref", "head_sha"], Shape::Word, true),
    ("potiuk/get-workflow-origin", &["sourceheadbranch", "sourceheadsha", "pullrequestlabels"], Shape::Word, true),
    ("peter-murray/issue-body-parser-action", &[], Shape::Lines, false),
    ("peter-murray/issue-forms-body-parser", &[], Shape::Lines, false),
    ("stefanbuck/github-issue-parser", &[], Shape::Lines, false),
    ("zentered/issue-forms-body-parser", &[], Shape::Lines, false),
    ("github/issue-parser", &[], Shape::Lines, false),
    ("khan/pull-request-comment-trigger", &["comment_body"], Shape::Lines, false),
    ("peter-evans/find-comment", &["comment-body"], Shape::Lines, false),
    ("jwalton/gh-find-current-pr", &["title", "pr_title", "pr_body", "body"], Shape::Lines, false),
    ("potiuk/pr-find", &[], Shape::Lines, false),
    ("8bitjonny/gh-get-current-pr", &["pr_title", "pr_body", "pr_head_ref"], Shape::Lines, false),
    ("tzkhan/pr-update-action", &["headmatch"], Shape::Word, false),
    ("actions-cool/issues-helper", &["body", "title", "issues", "comments"], Shape::Lines, false),
    ("amannn/action-semantic-pull-request", &["error_message"], Shape::Lines, false),
    ("rlespinasse/github-slug-action", &[], Shape::Word, false),
];
