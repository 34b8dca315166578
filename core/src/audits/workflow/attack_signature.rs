//! A script does what attackers' scripts do.

use crate::audit::{Audit, Check, Context};
use crate::finding::Finding;
use crate::model::attack::{self, Sign, SignKind};
use crate::model::path_role;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::File;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("attack-signature"),
        family: Family::Workflow,
        title: text("Script does what attackers' scripts do"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A step, or a script of the repository, reads the memory of the runner's own process (`Runner.Worker`), hands a shell to another \
machine (`bash -i >& /dev/tcp/…`, `nc -e`), runs code that stands there in base64 or hexadecimal (`echo … | base64 -d | sh`, `eval \"$(base64 -d <<< …)\"`, \
`powershell -EncodedCommand …`, `exec(b64decode(…))`), or asks the cloud's metadata service for the credentials of the machine. Code that is decoded from \
a variable or a file is told to the pedantic persona.",
            ),
            why: text(
                "The attacks of the last years on actions and packages did just these: tj-actions/changed-files printed the runner's memory, doubly encoded, into public \
logs; others unpacked a hidden script. In a workflow that nobody has tampered with there is seldom a reason for it, and no reviewer can tell what encoded code does.",
            ),
            fix: text(
                "Find out which commit brought it, and by whom. If nobody can say what it is for: disable the workflow, rotate all secrets that its jobs held, and look through the \
logs of its runs. Where it is meant, write the code out in a script of the repository, and fetch cloud credentials with the cloud's own login action.",
            ),
        },
    },
    checks: &[Check::Step(check_step), Check::Text(check_file)],
};

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(run) = site.step.run() else { return };
    for sign in attack::in_run(run) {
        report(sign, cx);
    }
}

fn check_file(file: &File<'_>, cx: &mut Context<'_>) {
    /// Larger files are no scripts that people wrote, in bytes.
    const LARGEST: usize = 256 * 1024;
    let signs = match file.name().rsplit_once('.').map(|(_, extension)| extension) {
        Some("sh" | "bash") if file.text.len() <= LARGEST => attack::in_shell(&file.text),
        Some("py" | "js" | "mjs" | "cjs" | "ts") => attack::in_program(&file.text),
        _ => return,
    };
    let lesser = path_role::is_test(file.path) || path_role::is_example(file.path) || path_role::is_vendored(file.path);
    for sign in signs {
        let finding = report(sign, cx);
        if lesser {
            finding.severity(Severity::Low).persona(Persona::Pedantic);
        }
    }
}

fn report<'c>(sign: Sign, cx: &'c mut Context<'_>) -> &'c mut Finding {
    let message = match sign.kind {
        SignKind::RunnerMemory => "the memory of the runner's own process is read, in which all secrets of the job lie",
        SignKind::RemoteShell => "a shell of this machine is handed to whoever is at the other end",
        SignKind::HiddenCode => "code that stands here encoded is run: nobody can see what it does",
        SignKind::DecodedCode => "what is decoded here is run: nobody can see what it does",
        SignKind::MachineCredentials => "the cloud is asked for the credentials of the machine that the job runs on",
    };
    let finding = cx.report(sign.span, message);
    match sign.kind {
        SignKind::RunnerMemory | SignKind::RemoteShell => finding.severity(Severity::Critical),
        SignKind::HiddenCode => finding,
        SignKind::MachineCredentials => finding.severity(Severity::Medium),
        SignKind::DecodedCode => finding.severity(Severity::Low).persona(Persona::Pedantic),
    }
}
