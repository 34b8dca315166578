//! What scripts of attackers do and those of maintainers hardly ever: signs by which a script is told to be one.

mod encoded;

use crate::model::scripted::power_shell;
use crate::model::step::Run;
use crate::syntax::shell::{self, Command, Program, Redirect, Script, Word};
use crate::text::Span;
use aho_corasick::packed::{Config, Searcher};
use memchr::memmem;
use std::sync::LazyLock;

/// A sign, and where it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    pub span: Span,
    pub kind: SignKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignKind {
    /// The memory of the runner's own process is read.
    RunnerMemory,
    /// A shell is handed to another machine.
    RemoteShell,
    /// Text that is written out in an encoded form is run.
    HiddenCode,
    /// Text that comes encoded from elsewhere is run.
    DecodedCode,
    /// The machine's cloud is asked for credentials.
    MachineCredentials,
}

/// The signs in the script of a step.
#[must_use]
pub fn in_run(run: &Run<'_>) -> Vec<Sign> {
    let Some(scalar) = run.script.as_scalar() else { return Vec::new() };
    let text = scalar.value.as_str();
    if !is_likely(text) {
        return Vec::new();
    }
    let mut signs = if run.shell.is_posix() {
        of_script(scalar.script(), text)
    } else if run.shell.is_power_shell() {
        power_shell::statements(text).iter().filter_map(encoded::statement).collect()
    } else {
        Vec::new()
    };
    signs.extend(of_text(text));
    signs.iter_mut().for_each(|sign| sign.span = scalar.span_of(sign.span.start..sign.span.end));
    signs
}

/// The signs in a file that is a shell script.
#[must_use]
pub fn in_shell(text: &str) -> Vec<Sign> {
    if !is_likely(text) {
        return Vec::new();
    }
    let mut signs = of_script(&shell::parse(text), text);
    signs.extend(of_text(text));
    signs
}

/// The signs in a program of any language.
#[must_use]
pub fn in_program(text: &str) -> Vec<Sign> {
    memory(text).map(|span| Sign { span, kind: SignKind::RunnerMemory }).into_iter().collect()
}

/// Reading a script costs more than looking for its words.
fn is_likely(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "Runner.Worker",
        "isSecret",
        "/dev/tcp/",
        "nc ",
        "ncat",
        "socat",
        "base64",
        "b64decode",
        "atob(",
        "FromBase64String",
        "xxd",
        "-enc",
        "-Enc",
        "169.254.",
        "metadata.google.internal",
        "100.100.100.200",
    ];
    static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| Config::new().builder().extend(WORDS).build());
    SEARCHER.as_ref().is_none_or(|searcher| searcher.find(text).is_some())
}

fn of_script(script: &Script, text: &str) -> Vec<Sign> {
    let mut signs = Vec::new();
    for command in &script.commands {
        let Some(program) = command.program() else { continue };
        if hands_shell_out(command, &program) {
            signs.push(Sign { span: command.span, kind: SignKind::RemoteShell });
        }
        signs.extend(encoded::command(script, command, &program, text));
        let asked = program.arguments.iter().find(|word| asks_credentials(&program, &word.prefix()));
        signs.extend(asked.map(|word| Sign { span: word.span, kind: SignKind::MachineCredentials }));
    }
    signs
}

fn of_text(text: &str) -> Vec<Sign> {
    let memory = memory(text).map(|span| Sign { span, kind: SignKind::RunnerMemory });
    memory.into_iter().chain(encoded::line(text)).collect()
}

/// Where a text names the process that holds a job's secrets, beside what reads a process's memory; or looks for the form in which they lie there.
fn memory(text: &str) -> Option<Span> {
    const READERS: &[&str] = &["gcore", "gdb ", "procdump", "MiniDump", "ReadProcessMemory"];
    let holds = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    let named = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).map(|at| Span::new(at, at + word.len()));
    named("Runner.Worker")
        .filter(|_| holds("/proc/") && names_memory(text) || READERS.iter().any(|reader| holds(reader)))
        .or_else(|| named("isSecret").filter(|_| holds("\"value\":") && holds("grep")))
}

/// The file `mem` of a process, rather than `memory` or `meminfo`.
fn names_memory(text: &str) -> bool {
    let bytes = text.as_bytes();
    memmem::find_iter(bytes, b"/mem").any(|at| bytes.get(at + 4).is_none_or(|next| !next.is_ascii_alphanumeric()))
}

/// Whether a shell takes its orders from a connection.
fn hands_shell_out(command: &Command, program: &Program<'_>) -> bool {
    let has = |wanted: &[&str]| program.arguments.iter().any(|word| wanted.iter().any(|option| word.is(option)));
    let names_shell = || program.arguments.iter().any(|word| is_shell(word.prefix().rsplit('/').next().unwrap_or_default()));
    match program.name.as_str() {
        name if is_shell(name) => {
            let connects = |word: &Word| ["/dev/tcp/", "/dev/udp/"].iter().any(|device| word.prefix().starts_with(device));
            has(&["-i"])
                && command
                    .redirections
                    .iter()
                    .any(|redirection| redirection.operator != Redirect::HereString && connects(&redirection.target))
        }
        "nc" | "ncat" | "netcat" => has(&["-e", "-c", "--exec", "--sh-exec"]) && names_shell(),
        "socat" => program.arguments.iter().any(|word| {
            let text = word.prefix().to_ascii_lowercase();
            text.strip_prefix("exec:").or_else(|| text.strip_prefix("system:")).is_some_and(|rest| rest.contains("sh"))
        }),
        _ => false,
    }
}

fn is_shell(name: &str) -> bool {
    matches!(name, "sh" | "bash" | "zsh" | "dash" | "ksh" | "ash")
}

/// Whether a word is the address at which a cloud gives out its machine's credentials (the documentation of AWS, Google Cloud, Azure and Alibaba Cloud).
fn asks_credentials(program: &Program<'_>, word: &str) -> bool {
    let Some((_, path)) = METADATA.iter().find_map(|host| word.split_once(host)) else { return false };
    let fetches = matches!(program.name.as_str(), "curl" | "wget" | "http" | "https" | "xh" | "python" | "python3");
    fetches && CREDENTIALS.iter().any(|part| path.contains(part))
}

const METADATA: &[&str] =
    &["169.254.169.254", "169.254.170.2", "metadata.google.internal", "metadata/computeMetadata", "100.100.100.200"];

const CREDENTIALS: &[&str] = &[
    "/iam/security-credentials",
    "/identity/oauth2/token",
    "/service-accounts/default/token",
    "/service-accounts/default/identity",
    "/v2/credentials",
    "/ram/security-credentials",
    "/identity-credentials",
];
