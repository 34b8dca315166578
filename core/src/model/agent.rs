//! AI agents in workflows: the actions and programs that run one, what they are told, and what they may do.

use crate::model::scripted::Scripted;
use crate::model::step::{Does, Step};
use crate::model::triggers::Trigger;
use crate::model::workflow::Site;
use crate::model::{guard, uses::Uses};
use crate::syntax::shell::{Command, Word};
use crate::syntax::yaml::{Entry, Node};
use aho_corasick::packed::{Config, Searcher};
use std::sync::LazyLock;

/// An action that runs an agent.
#[derive(Debug)]
pub struct AgentAction {
    pub slug: &'static str,
    /// The inputs that the model reads.
    pub prompts: &'static [&'static str],
    /// The input that lets others in, where the action by itself refuses whoever may not write to the repository.
    pub lets_in: Option<&'static str>,
}

/// From each action's own documentation.
static ACTIONS: &[AgentAction] = &[
    AgentAction {
        slug: "anthropics/claude-code-action",
        prompts: &["prompt", "direct_prompt", "override_prompt", "custom_instructions", "claude_args"],
        lets_in: Some("allowed_non_write_users"),
    },
    AgentAction {
        slug: "anthropics/claude-code-base-action",
        prompts: &["prompt", "system_prompt", "append_system_prompt", "claude_args"],
        lets_in: None,
    },
    AgentAction { slug: "openai/codex-action", prompts: &["prompt"], lets_in: Some("allow-users") },
    AgentAction { slug: "google-github-actions/run-gemini-cli", prompts: &["prompt"], lets_in: None },
    AgentAction { slug: "google-gemini/gemini-cli-action", prompts: &["prompt"], lets_in: None },
    AgentAction { slug: "qwenlm/qwen-code-action", prompts: &["prompt"], lets_in: None },
    AgentAction { slug: "actions/ai-inference", prompts: &["prompt", "system-prompt"], lets_in: None },
    AgentAction { slug: "augmentcode/augment-agent", prompts: &["instruction", "custom_context"], lets_in: None },
    AgentAction { slug: "sst/opencode/github", prompts: &["prompt"], lets_in: Some("") },
    AgentAction { slug: "anomalyco/opencode/github", prompts: &["prompt"], lets_in: Some("") },
];

/// The agent that an action runs.
#[must_use]
pub fn action(uses: &Uses<'_>) -> Option<&'static AgentAction> {
    ACTIONS.iter().find(|action| uses.is(action.slug))
}

impl AgentAction {
    /// Whether the action itself turns strangers away, given its inputs.
    #[must_use]
    pub fn turns_strangers_away(&self, step: &Step<'_>) -> bool {
        self.lets_in.is_some_and(|input| step.input(input).and_then(Node::as_str).unwrap_or_default().trim().is_empty())
    }

    #[must_use]
    pub fn is_prompt(&self, entry: &Entry) -> bool {
        entry.key.as_str().is_some_and(|name| self.prompts.iter().any(|prompt| prompt.eq_ignore_ascii_case(name)))
    }
}

/// A program that runs an agent.
#[derive(Debug)]
pub struct AgentProgram {
    pub name: &'static str,
    /// One of these arguments tells that it is the agent, and that it is given work.
    works: &'static [&'static str],
    /// Arguments with which it asks nobody before it acts.
    pub bypasses: &'static [&'static str],
}

/// From each program's own documentation.
static PROGRAMS: &[AgentProgram] = &[
    AgentProgram {
        name: "claude",
        works: &["-p", "--print"],
        bypasses: &[
            "--dangerously-skip-permissions",
            "--permission-mode bypassPermissions",
            "--permission-mode=bypassPermissions",
        ],
    },
    AgentProgram {
        name: "codex",
        works: &["exec", "e"],
        bypasses: &[
            "--dangerously-bypass-approvals-and-sandbox",
            "--yolo",
            "--sandbox danger-full-access",
            "--sandbox=danger-full-access",
            "-s danger-full-access",
        ],
    },
    AgentProgram {
        name: "gemini",
        works: &["-p", "--prompt", "--yolo", "-y"],
        bypasses: &["--yolo", "-y", "--approval-mode yolo", "--approval-mode=yolo"],
    },
    AgentProgram {
        name: "qwen",
        works: &["-p", "--prompt", "--yolo", "-y"],
        bypasses: &["--yolo", "-y", "--approval-mode yolo", "--approval-mode=yolo"],
    },
    AgentProgram { name: "copilot", works: &["-p", "--prompt"], bypasses: &["--allow-all-tools", "--allow-all", "--yolo"] },
    AgentProgram { name: "aider", works: &["--message", "-m", "--message-file", "-f"], bypasses: &[] },
    AgentProgram { name: "opencode", works: &["run"], bypasses: &[] },
    AgentProgram { name: "cursor-agent", works: &["-p", "--print"], bypasses: &["--force", "-f", "--yolo"] },
    AgentProgram { name: "goose", works: &["run"], bypasses: &[] },
    AgentProgram { name: "amp", works: &["-x", "--execute"], bypasses: &["--dangerously-allow-all"] },
    AgentProgram { name: "droid", works: &["exec"], bypasses: &["--skip-permissions-unsafe"] },
    AgentProgram { name: "q", works: &["chat"], bypasses: &["--trust-all-tools"] },
];

/// The agent that a command runs.
#[must_use]
pub fn program(command: &Command) -> Option<&'static AgentProgram> {
    let program = command.program()?;
    let (name, arguments) = match program.name.as_str() {
        "npx" | "bunx" | "pnpx" => npx(program.arguments)?,
        name => (name.to_owned(), program.arguments),
    };
    let agent = PROGRAMS.iter().find(|agent| agent.name == name)?;
    arguments.iter().any(|word| agent.works.iter().any(|work| word.is(work))).then_some(agent)
}

/// The program that `npx` runs, where that is an agent's.
fn npx(arguments: &[Word]) -> Option<(String, &[Word])> {
    let at = arguments.iter().position(|word| !word.prefix().starts_with('-'))?;
    let package = arguments.get(at)?.literal()?;
    let (_, program) = PACKAGES
        .iter()
        .find(|(name, _)| package.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('@')))?;
    Some(((*program).to_owned(), arguments.get(at + 1..)?))
}

/// The package of an agent that is named without a version.
#[must_use]
pub fn unpinned_package(text: &str) -> Option<&'static str> {
    let (name, rest) = PACKAGES.iter().find_map(|(name, _)| Some((*name, text.strip_prefix(name)?)))?;
    matches!(rest, "" | "@latest" | "@next" | "@beta" | "@*").then_some(name)
}

/// The packages that bring an agent's program.
pub const PACKAGES: &[(&str, &str)] = &[
    ("@anthropic-ai/claude-code", "claude"),
    ("@augmentcode/auggie", "auggie"),
    ("@github/copilot", "copilot"),
    ("@google/gemini-cli", "gemini"),
    ("@openai/codex", "codex"),
    ("@qwen-code/qwen-code", "qwen"),
    ("@sourcegraph/amp", "amp"),
    ("aider-chat", "aider"),
    ("aider-install", "aider"),
    ("opencode-ai", "opencode"),
];

/// The step's script, where a word in it may be an agent's.
#[must_use]
pub fn script<'y>(step: &Step<'y>) -> Option<Scripted<'y>> {
    let Does::Run(run) = &step.does else { return None };
    let text = run.script.as_str()?;
    mentions_agent(text).then(|| Scripted::read(run))?
}

/// Asked several times of each script, so that the search for all names is one pass.
fn mentions_agent(text: &str) -> bool {
    static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| Config::new().builder().extend(names()).build());
    match SEARCHER.as_ref() {
        Some(searcher) => searcher.find(text).is_some(),
        None => names().any(|name| text.contains(name)),
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    let programs = PROGRAMS.iter().map(|agent| agent.name).filter(|name| name.len() > 1);
    programs.chain(PACKAGES.iter().map(|(package, _)| *package)).chain(["q chat"])
}

/// The first event by which a stranger has the step run with the repository's secrets.
#[must_use]
pub fn stranger_starts<'m, 'y>(site: Site<'m, 'y>) -> Option<&'m Trigger<'y>> {
    let triggers = &site.workflow?.triggers;
    triggers.all_privileged().find(|trigger| guard::step_runs(site, trigger.name).open_to_strangers())
}
