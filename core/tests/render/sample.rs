//! Reports to render, made by hand: renderers are tested apart from the audits.

use ciward_core::Report;
use ciward_core::finding::{Edit, Finding, Fix, Related, Suppression};
use ciward_core::place::{LineHash, Place, Snippet};
use ciward_core::reach::{Entry, Holdings, JobReach, Runner, Start, Starter, Token};
use ciward_core::report::{Question, Skipped};
use ciward_core::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use ciward_core::text::{File, Span};
use std::collections::BTreeSet;

const CI: &str = ".github/workflows/ci.yml";

const WORKFLOW: &str = "\
on: push
env:
  DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}
permissions:
  contents: write
  packages: write
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - run: echo \"日本語 é 😀 $DEPLOY_TOKEN\"
      - uses: actions/cache@v4
";

/// A repository in which nothing was found.
pub(crate) fn clean() -> Report {
    Report {
        findings: Vec::new(),
        skipped: Vec::new(),
        jobs: Vec::new(),
        questions: Vec::new(),
        rules: rules(),
        files: 5_123,
        bytes: 41_234_567,
    }
}

/// One finding of every shape.
pub(crate) fn menagerie() -> Report {
    let mut findings = vec![
        key(),
        echoed(),
        unpinned("actions/checkout@v4"),
        unpinned("actions/cache@v4"),
        broad(),
        tabbed(),
        long(),
        guess(),
        missing(),
    ];
    findings.push(suppressed(unpinned("actions/checkout@v4")));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    for (finding, number) in findings.iter_mut().zip(1_u64..) {
        finding.fingerprint = format!("{:016x}", number * 0x0123_4567_89ab);
    }
    let jobs = vec![publisher(), caller()];
    Report { findings, skipped: skipped(), jobs, questions: vec![question()], rules: rules(), files: 42, bytes: 1_234_567 }
}

/// More than every limit: `number` findings of one rule in as many files.
pub(crate) fn many(number: usize) -> Report {
    let first = unpinned("actions/checkout@v4");
    let findings = (0..number).map(|at| {
        let mut finding = first.clone();
        finding.place.path = format!("services/{at:05}/action.yml");
        finding
    });
    Report { findings: findings.collect(), ..clean() }
}

/// Every text is hostile.
pub(crate) fn hostile(text: &str, positions: [usize; 4]) -> Report {
    let [start, end, from, to] = positions;
    let mut place = Place::of_file(text);
    place.span = Span::new(from, to);
    (place.start.line, place.start.column, place.end.line, place.end.column) = (start, end, to, from);
    place.snippet = Some(Snippet { text: text.into(), marked: Span::new(from, to) });
    let mut rule = rule("hostile", Family::Secret, Severity::Medium, "Hostile");
    rule.title = text.to_owned().into();
    rule.docs = Docs { what: text.to_owned().into(), why: text.to_owned().into(), fix: text.to_owned().into() };
    let mut finding = Finding::new(&rule, place.clone(), text);
    finding.fingerprint = text.to_owned();
    finding.kind = Some(text.to_owned().into());
    finding.related = vec![Related { place: place.clone(), message: text.to_owned() }];
    finding.flow = finding.related.clone();
    finding.fix = Some(Fix { title: text.to_owned(), safe: false, edits: vec![Edit { place, text: text.to_owned() }] });
    let mut unknown = finding.clone();
    unknown.rule = text.to_owned().into();
    let skipped = vec![Skipped { path: text.to_owned(), reason: text.to_owned() }];
    let questions = vec![Question { subject: text.to_owned(), ask: text.to_owned() }];
    let mut job = publisher();
    job.id = text.to_owned();
    job.place = finding.place.clone();
    job.starts = vec![Start { who: Starter::Anyone, event: text.to_owned() }];
    job.holdings.secrets = BTreeSet::from([text.to_owned()]);
    job.holdings.token = Token::Writes(BTreeSet::from([text.to_owned()]));
    Report { findings: vec![finding, unknown], skipped, jobs: vec![job], questions, rules: vec![rule], files: 1, bytes: 1 }
}

/// A job in which a stranger would win much.
fn publisher() -> JobReach {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    JobReach {
        id: "publish".to_owned(),
        place: place(CI, WORKFLOW, "build"),
        holdings: Holdings {
            token: Token::Writes(names(&["contents", "packages"])),
            oidc: true,
            secrets: names(&["DEPLOY_TOKEN", "NPM_TOKEN"]),
            runner: Runner::SelfHosted,
            publishes: true,
            ..Holdings::default()
        },
        starts: vec![
            Start { who: Starter::Anyone, event: "issue_comment".to_owned() },
            Start { who: Starter::Writers, event: "push".to_owned() },
        ],
        entry: Some(Entry::Text),
        writes_cache: true,
        feeds: true,
        calls: None,
        actions: BTreeSet::new(),
        score: 98,
    }
}

/// Its score is of what it hands on, which is told where that is held.
fn caller() -> JobReach {
    JobReach { id: "caller".to_owned(), calls: Some(".github/workflows/build.yml".to_owned()), score: 40, ..publisher() }
}

fn rules() -> Vec<Rule> {
    use Family::{Env, Posture, Secret, Workflow};
    vec![
        Rule {
            kind: Some(text("Anthropic API key")),
            ..rule("anthropic-api-key", Secret, Severity::Critical, "Anthropic API key in a file")
        },
        rule("broad-permissions", Workflow, Severity::Medium, "Token may do more than the workflow needs"),
        rule("echoed-secret", Workflow, Severity::High, "Secret is written to the log"),
        Rule { precision: Precision::Low, ..rule("generic-secret", Secret, Severity::Medium, "Value looks like a secret") },
        rule("missing-lockfile", Posture, Severity::Info, "Actions have no lockfile"),
        rule("undocumented-variable", Env, Severity::Low, "Variable is read but not documented"),
        rule("unpinned-action", Workflow, Severity::High, "Action is not pinned to a commit"),
    ]
}

fn rule(id: &'static str, family: Family, severity: Severity, title: &'static str) -> Rule {
    Rule {
        id: text(id),
        family,
        title: text(title),
        severity,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text("Reports what the title says. Exempt is what is exempt."),
            why: text("Whoever moves the tag runs code with the workflow's secrets."),
            fix: text("Write it as `owner/name@<commit>  # v4`, e.g. with `ciward pin`. Then let Dependabot move it."),
        },
    }
}

fn rule_of(id: &str) -> Rule {
    rules().into_iter().find(|rule| rule.id == id).expect("a rule of the sample")
}

/// The place of a part of a text, with the line it begins on as the snippet.
fn place(path: &str, text: &str, part: &str) -> Place {
    let file = File::new(path, text);
    let start = text.find(part).expect("a part of the text");
    let span = Span::new(start, start + part.len());
    let mut place = Place::new(&file, span);
    let line = file.line_span(place.start.line);
    let marked = Span::new(span.start - line.start, span.end.min(line.end) - line.start);
    place.snippet = Some(Snippet { text: line.of(text).into(), marked });
    place
}

/// The key is masked, as it is in every sealed report.
fn key() -> Finding {
    let source = "import os\n\nclient = Anthropic(api_key=\"sk-ant-****************\")  # über\n";
    let mut finding = Finding::new(
        &rule_of("anthropic-api-key"),
        place("src/app (old)/client#1.py", source, "sk-ant-****************"),
        "Anthropic API key `sk-ant-…` stands in the file",
    );
    finding.identity = Some(7);
    finding.place.line_hash = Some(LineHash { hash: 0xdbca8c3dbc2a9c1d, times: 1 });
    finding.relate(
        place("tests/conftest.py", "KEY = 'sk-ant-****************'\n", "sk-ant-****************"),
        "the same key stands here",
    );
    finding.relate(Place { snippet: None, ..place("README.md", "\n\nsk-ant-****************", "sk-ant") }, "and here");
    finding
}

fn echoed() -> Finding {
    let mut finding = Finding::new(
        &rule_of("echoed-secret"),
        place(CI, WORKFLOW, "$DEPLOY_TOKEN"),
        "`DEPLOY_TOKEN` holds a secret and is written to the log",
    );
    finding.flow = vec![
        Related { place: place(CI, WORKFLOW, "${{ secrets.DEPLOY_TOKEN }}"), message: "the secret enters `env`".to_owned() },
        Related { place: place(CI, WORKFLOW, "$DEPLOY_TOKEN"), message: "`echo` prints it".to_owned() },
    ];
    finding
}

fn unpinned(uses: &str) -> Finding {
    let place = place(CI, WORKFLOW, uses);
    let mut finding = Finding::new(
        &rule_of("unpinned-action"),
        place.clone(),
        format!("`{uses}` is not pinned to a commit, and whoever owns it can move the tag"),
    );
    let edits = vec![Edit { place, text: "actions/checkout@08eba0b27e820071cde6df949e0beb9ba4906955 # v4".to_owned() }];
    finding.fix(Fix { title: "Pin to the commit that `v4` names".to_owned(), safe: true, edits });
    finding
}

fn broad() -> Finding {
    let part = "permissions:\n  contents: write\n  packages: write";
    let mut finding = Finding::new(
        &rule_of("broad-permissions"),
        place(CI, WORKFLOW, part),
        "Every job of the workflow may write `contents` and `packages`",
    );
    let edits = vec![Edit { place: place(CI, WORKFLOW, part), text: "permissions: {}".to_owned() }];
    finding.fix(Fix { title: "Grant nothing, then grant a job what it needs".to_owned(), safe: false, edits });
    finding
}

fn tabbed() -> Finding {
    let source = "func main() {\n\tname :=\tos.Getenv(\"DATABASE_URL\")\t// 名前\n}\n";
    Finding::new(
        &rule_of("undocumented-variable"),
        place("cmd/main.go", source, "DATABASE_URL"),
        "`DATABASE_URL` is read but `.env.example` does not list it",
    )
}

fn long() -> Finding {
    let source = format!("{{{}\"password\":\"********\",{}}}", "\"filler\":1,".repeat(40), "\"filler\":2,".repeat(40));
    let mut finding = Finding::new(
        &rule_of("generic-secret"),
        place("dist/bundle|min`.js", &source, "********"),
        "The value of `password` looks like a secret",
    );
    finding.severity(Severity::High);
    finding
}

fn guess() -> Finding {
    let source = format!("secret = \"{}\"", "*".repeat(200));
    Finding::new(
        &rule_of("generic-secret"),
        place("config/settings.toml", &source, &"*".repeat(200)),
        "The value of `secret` looks like a secret",
    )
}

fn missing() -> Finding {
    Finding::new(
        &rule_of("missing-lockfile"),
        Place::of_file(".github/workflows/actions.lock"),
        "The repository uses 3 actions and has no lockfile for them",
    )
}

fn suppressed(mut finding: Finding) -> Finding {
    finding.suppressed = Some(Suppression { by: text("ciward: ignore"), reason: Some("our own action".to_owned()) });
    finding
}

fn skipped() -> Vec<Skipped> {
    let binary = (1..=5).map(|number| Skipped { path: format!("assets/logo-{number}.png"), reason: "binary".to_owned() });
    let large = Skipped { path: "data/dump @team.sql".to_owned(), reason: "larger than 64 MiB".to_owned() };
    binary.chain([large]).collect()
}

fn question() -> Question {
    Question { subject: "actions/checkout@v4".to_owned(), ask: "commit".to_owned() }
}
