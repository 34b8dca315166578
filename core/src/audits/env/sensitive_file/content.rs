//! Text files whose name raises a question that their content answers.

use crate::model::credential::ValueClass;
use crate::model::credential::{Login, class_of, is_secret_name, is_stand_in};
use crate::rule::Severity;
use crate::text::{File, Span};

pub(super) struct Fault {
    pub(super) what: &'static str,
    pub(super) severity: Severity,
    pub(super) span: Span,
    /// Where the credential stands, unless the span shows none of it.
    pub(super) secret: Option<Span>,
}

pub(super) fn judge(file: &File<'_>) -> Option<Fault> {
    let name = file.name().to_ascii_lowercase();
    let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
    let folder = file.path.rsplit('/').nth(1).unwrap_or_default();
    match (name.as_str(), extension) {
        ("id_rsa" | "id_dsa" | "id_ecdsa" | "id_ed25519" | "id_ed25519_sk" | "id_ecdsa_sk", _)
        | (_, "pem" | "key" | "p8" | "crt" | "cer" | "ovpn" | "openssh")
            if name != "master.key" =>
        {
            private_key(file)
        }
        (_, "ppk") => marked(file, "PuTTY-User-Key-File", "a private key", Severity::High),
        (_, "agekey") | ("keys.txt", _) => marked(file, "AGE-SECRET-KEY-", "an age private key", Severity::High),
        ("master.key", _) => one_line(file, "the key that opens Rails' credentials"),
        (".netrc" | "_netrc", _) => netrc(file),
        (".pgpass" | "pgpass.conf", _) => lines(file, "a database password", Severity::High, pgpass),
        (".git-credentials", _) => lines(file, "a git login", Severity::High, git_credentials),
        (".htpasswd", _) => lines(file, "password hashes", Severity::Medium, htpasswd),
        (".npmrc" | ".yarnrc", _) => settings(file, "a registry's token", &["_authtoken", "_password", "_auth"]),
        (".pypirc", _) => settings(file, "a registry's password", &["password"]),
        ("credentials" | "credentials.ini", _) if folder == ".aws" => settings(file, "an AWS key", &["aws_secret_access_key"]),
        (".dockercfg" | ".dockerconfigjson", _) => json(file, &["\"auth\""], "a registry's login"),
        ("config.json", _) if folder == ".docker" => json(file, &["\"auth\""], "a registry's login"),
        ("kubeconfig", _) | ("config", _) if folder == ".kube" || name == "kubeconfig" => {
            settings(file, "a cluster's login", &["client-key-data", "token", "password"])
        }
        (_, "json") if is_account(stem) => {
            json(file, &["\"private_key\"", "\"client_secret\"", "\"refresh_token\""], "a service's credentials")
        }
        (_, "tfstate") => marked(file, "\"instances\"", "Terraform's state, which keeps secrets in plain text", Severity::Medium),
        (_, "backup") if stem.ends_with(".tfstate") => {
            marked(file, "\"instances\"", "Terraform's state, which keeps secrets in plain text", Severity::Medium)
        }
        (
            ".bash_history" | ".zsh_history" | ".psql_history" | ".mysql_history" | ".python_history" | ".sh_history"
            | ".node_repl_history",
            _,
        ) => history(file),
        ("secrets.yml" | "secrets.yaml" | "secrets.toml" | "secrets.ini" | "secrets.properties", _) => settings_by_name(file),
        (_, "" | "txt") if is_named_secret(stem) => one_line(file, "one line that looks like a credential"),
        _ => None,
    }
}

/// Names that Google's and other consoles give to the keys they hand out.
fn is_account(stem: &str) -> bool {
    let words = [
        "credentials",
        "client_secret",
        "service-account",
        "service_account",
        "serviceaccount",
        "adminsdk",
        "gcp-key",
        "gcp_key",
    ];
    words.iter().any(|word| stem.contains(word))
}

fn is_named_secret(stem: &str) -> bool {
    !stem.starts_with('.') && is_secret_name(stem)
}

fn private_key(file: &File<'_>) -> Option<Fault> {
    let at = memchr::memmem::find(file.text.as_bytes(), b"PRIVATE KEY-----")?;
    let line = file.line_span(file.position(at).line);
    let begin = line.of(&file.text).find("-----BEGIN")?;
    let span = Span::new(line.start + begin, at + "PRIVATE KEY-----".len());
    let rest = Span::new(line.start, file.text.len()).of(&file.text);
    let body = rest.lines().nth(1).map(str::trim).filter(|body| !body.is_empty() && !body.starts_with("..."))?;
    let locked = span.of(&file.text).contains("ENCRYPTED") || body.starts_with("Proc-Type: 4,ENCRYPTED");
    let (what, severity) =
        if locked { ("a private key under a passphrase", Severity::Medium) } else { ("a private key", Severity::High) };
    (!is_stand_in("", body)).then_some(Fault { what, severity, span, secret: None })
}

fn marked(file: &File<'_>, mark: &str, what: &'static str, severity: Severity) -> Option<Fault> {
    let start = memchr::memmem::find(file.text.as_bytes(), mark.as_bytes())?;
    let line_end = file.line_span(file.position(start).line).end;
    let span = Span::new(start, start + mark.len());
    Some(Fault { what, severity, span, secret: Some(Span::new(span.end, line_end)).filter(|rest| !rest.is_empty()) })
}

/// Nothing but one text without blanks that can be a credential.
fn one_line(file: &File<'_>, what: &'static str) -> Option<Fault> {
    const LENGTHS: std::ops::RangeInclusive<usize> = 16..=512;
    let written = file.text.trim_start_matches('\u{feff}').trim();
    let start = file.text.find(written)?;
    let span = Span::new(start, start + written.len());
    let fits = LENGTHS.contains(&written.len())
        && !written.contains(char::is_whitespace)
        && !written.contains("://")
        && !written.starts_with('/');
    let mixed = written.bytes().any(|byte| byte.is_ascii_digit()) && written.bytes().any(|byte| byte.is_ascii_alphabetic());
    (fits && mixed && !is_stand_in("", written)).then_some(Fault { what, severity: Severity::High, span, secret: Some(span) })
}

fn history(file: &File<'_>) -> Option<Fault> {
    let line = file.line_span(1);
    let what = "what was typed, passwords among it";
    (!file.text.trim().is_empty()).then_some(Fault { what, severity: Severity::Medium, span: line, secret: Some(line) })
}

/// The first line in which `find` finds a credential, relative to the line.
fn lines(file: &File<'_>, what: &'static str, severity: Severity, find: fn(&str) -> Option<Span>) -> Option<Fault> {
    (1..=file.lines()).find_map(|number| {
        let line = file.line_span(number);
        let written = line.of(&file.text);
        let secret = find(written).filter(|_| !written.trim_start().starts_with('#'))?.shifted(line.start);
        Some(Fault { what, severity, span: Span::new(line.start, secret.start), secret: Some(secret) })
    })
}

/// `host:port:database:user:password`, with `\:` inside a field.
fn pgpass(line: &str) -> Option<Span> {
    let mut colons =
        line.match_indices(':').map(|(at, _)| at).filter(|at| !line.get(..*at).is_some_and(|before| before.ends_with('\\')));
    let start = colons.nth(3)? + 1;
    let secret = Span::new(start, line.trim_end().len());
    (!is_stand_in("password", secret.of(line))).then_some(secret)
}

fn git_credentials(line: &str) -> Option<Span> {
    Login::of(line.trim_end()).filter(|login| !login.is_stand_in()).map(|login| login.password)
}

fn htpasswd(line: &str) -> Option<Span> {
    let (user, hash) = line.split_once(':')?;
    let hashed = hash.starts_with(['$', '{']) || hash.trim().len() == 13;
    (hashed && !user.is_empty() && !user.contains(char::is_whitespace)).then_some(Span::new(user.len() + 1, line.len()))
}

/// `machine host login name password word`, on one line or over several.
fn netrc(file: &File<'_>) -> Option<Fault> {
    let mut at = 0;
    let mut previous = Span::default();
    for word in file.text.split(char::is_whitespace) {
        let span = Span::new(at, at + word.len());
        at += word.len() + file.text.get(span.end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        if word.is_empty() {
            continue;
        }
        if previous.of(&file.text) == "password" && !is_stand_in("password", word) {
            return Some(Fault { what: "a login", severity: Severity::High, span: previous, secret: Some(span) });
        }
        previous = span;
    }
    None
}

/// `name = value` or `name: value`, where the name ends with one of these.
fn settings(file: &File<'_>, what: &'static str, names: &[&str]) -> Option<Fault> {
    find_setting(file, what, Severity::High, |name, value| {
        names.iter().any(|end| name.ends_with(end)) && !is_stand_in("", value) && value.len() > 3
    })
}

fn settings_by_name(file: &File<'_>) -> Option<Fault> {
    find_setting(file, "credentials in plain text", Severity::Medium, |name, value| class_of(name, value) == ValueClass::Secret)
}

fn find_setting(file: &File<'_>, what: &'static str, severity: Severity, guilty: impl Fn(&str, &str) -> bool) -> Option<Fault> {
    (1..=file.lines()).find_map(|number| {
        let line = file.line_span(number);
        let written = line.of(&file.text);
        // A registry's key has `:` in it and is set with `=`; YAML has `: ` behind the name.
        let separator = written.find('=').or_else(|| written.find(": "))?;
        let name = written.get(..separator)?.trim();
        let value = written.get(separator + 1..)?.trim().trim_matches(['"', '\'']);
        if name.starts_with(['#', ';']) || value.is_empty() || !guilty(&name.to_ascii_lowercase(), value) {
            return None;
        }
        let start = line.start + written.rfind(value)?;
        let name_start = line.start + written.find(name)?;
        Some(Fault {
            what,
            severity,
            span: Span::new(name_start, name_start + name.len()),
            secret: Some(Span::new(start, start + value.len())),
        })
    })
}

/// A JSON key with a text behind it that stands for nothing else.
fn json(file: &File<'_>, keys: &[&str], what: &'static str) -> Option<Fault> {
    keys.iter().find_map(|key| {
        let start = memchr::memmem::find(file.text.as_bytes(), key.as_bytes())?;
        let span = Span::new(start, start + key.len());
        let rest = file.text.get(span.end..)?;
        let open = rest.find('"')?;
        let between = rest.get(..open)?.trim();
        let value = rest.get(open + 1..)?.split('"').next()?;
        let secret = Span::new(span.end + open + 1, span.end + open + 1 + value.len());
        (between == ":" && value.len() >= 8 && !is_stand_in("", value)).then_some(Fault {
            what,
            severity: Severity::High,
            span,
            secret: Some(secret),
        })
    })
}
