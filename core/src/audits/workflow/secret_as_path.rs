//! A secret's content is used as the name of a file.

use crate::audit::{Audit, Check, Context};
use crate::model::scripted::{Scripted, secret_variables};
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::shell::{Command, PartKind, Word};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-as-path"),
        family: Family::Workflow,
        title: text("Secret is used as a path"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A command that expects the name of a file is given a variable, or a `${{ … }}`, that holds a secret: `ssh -i \"$SSH_KEY\"`, `scp \
-i`, `ssh-add \"$KEY\"`, `gpg --import \"$KEY\"`, `curl --cert`, `--kubeconfig`, `--key-file`. Variables whose name says that they \
hold a path are left alone.",
            ),
            why: text(
                "There is no file of that name: the command fails, and its message tells the name, which is the key. The runner masks it line by \
line only as far as it knows it, and the argument can be seen in the list of processes.",
            ),
            fix: text(
                "Write the secret to a file that nobody else can read, and name the file: `install -m 600 /dev/null key && printf '%s\\n' \
\"$SSH_KEY\" > key && ssh -i key …`. For ssh, `ssh-add - <<< \"$SSH_KEY\"` needs no file.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Some(run) = site.step.run() else { return };
    if !run.script.as_str().is_some_and(|text| OPTIONS.iter().any(|(program, _)| text.contains(program))) {
        return;
    }
    let variables = secret_variables(site);
    if variables.is_empty() && !run.script.as_str().is_some_and(|text| text.contains("secrets")) {
        return;
    }
    let Some(scripted) = Scripted::read(run) else { return };
    for command in &scripted.script.commands {
        for word in paths(command) {
            // The whole word is the secret: a path that is built with one is something else.
            let [part] = word.parts.as_slice() else { continue };
            let secret = match &part.kind {
                PartKind::Island => scripted.pasted_secret(part.span),
                PartKind::Parameter(parameter) if parameter.operator.is_none() && !names_path(&parameter.name.value) => {
                    variables.iter().find(|(name, ..)| *name == parameter.name.value).map(|(_, secret, _)| secret.clone())
                }
                _ => None,
            };
            if let Some(secret) = secret {
                cx.report(scripted.span(word.span), format!("the content of `{secret}` is used as the name of a file"));
            }
        }
    }
}

/// The arguments that name files which hold keys.
fn paths(command: &Command) -> Vec<&Word> {
    let Some(program) = command.program() else { return Vec::new() };
    let Some((_, options)) = OPTIONS.iter().find(|(name, _)| *name == program.name) else { return Vec::new() };
    let arguments = program.arguments;
    if options.is_empty() {
        return arguments.iter().filter(|word| !word.prefix().starts_with('-')).collect();
    }
    let valued = arguments.iter().zip(arguments.iter().skip(1)).filter(|(option, _)| options.iter().any(|name| option.is(name)));
    valued.map(|(_, word)| word).collect()
}

fn names_path(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    ["PATH", "FILE", "DIR"].iter().any(|word| name.contains(word))
}

/// Programs and the options whose value is a file with a key; of those without any, every argument is one. From their manuals.
const OPTIONS: &[(&str, &[&str])] = &[
    ("ssh", &["-i"]),
    ("scp", &["-i"]),
    ("sftp", &["-i"]),
    ("ssh-add", &[]),
    ("ssh-copy-id", &["-i"]),
    ("gpg", &["--import"]),
    ("curl", &["--cert", "-E", "--key", "--cacert"]),
    ("kubectl", &["--kubeconfig"]),
    ("helm", &["--kubeconfig"]),
    ("gcloud", &["--key-file", "--cred-file"]),
    ("cosign", &["--key"]),
    ("age", &["-i", "--identity"]),
];
