//! Commands that fetch a secret or make one, which nobody has told the runner of.

use super::fields::picks_plain;
use super::options::{has, has_letter, output_file};
use super::value::{self, Stream, Values, turned};
use super::{Reader, shown, unnamed};
use crate::flow::secret::plain;
use crate::model::secrecy::{Taken, TurnKind};
use crate::syntax::shell::{Command, Program, Word};

impl<'t> Reader<'t> {
    /// What a command prints that fetches or makes a secret; `None` where it does not.
    pub(super) fn minted(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Option<Stream> {
        if matches!(program.name.as_str(), "curl" | "wget" | "http" | "xh") {
            return Some(self.answered(command, program, arguments));
        }
        let words: Vec<String> = program.arguments.iter().map(Word::prefix).collect();
        let verbs: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.starts_with('-')).collect();
        if program.name == "gh" && verbs.starts_with(&["auth", "token"]) {
            return Some(unnamed(vec![self.taken(Taken::Token, "gh auth token".to_owned(), command.span)]));
        }
        let known = MINTS.iter().find(|(name, path)| *name == program.name && verbs.starts_with(path));
        let named = match known {
            Some((name, path)) => [*name, &path.join(" ")].join(" ").trim().to_owned(),
            None => self.decrypts(program, &verbs)?,
        };
        if is_harmless(program, &words, &verbs) {
            return Some(Stream::new());
        }
        let stream = unnamed(vec![self.taken(Taken::Minted { registered: false }, named, command.span)]);
        match output_file(program) {
            Some(file) => {
                self.write(file, stream, false, &program.name);
                Some(Stream::new())
            }
            None => Some(stream),
        }
    }

    /// Programs whose options say that they open something.
    fn decrypts(&self, program: &Program<'_>, verbs: &[&str]) -> Option<String> {
        let decrypts = has(program, "-d") || has(program, "--decrypt") || verbs.first() == Some(&"decrypt");
        match program.name.as_str() {
            "gpg" | "gpg2" if decrypts || has(program, "--export-secret-keys") => Some("gpg --decrypt".to_owned()),
            "sops" | "age" | "rage" if decrypts => Some(format!("{} --decrypt", program.name)),
            "terraform" | "tofu" if verbs.first() == Some(&"output") => {
                let name = verbs.get(1).filter(|name| plain::is_telling(name))?;
                Some(format!("{} output {name}", program.name))
            }
            "gh" if verbs.first() == Some(&"api")
                && verbs.iter().any(|word| word.contains("access_tokens") || word.ends_with("-token")) =>
            {
                Some("gh api …/access_tokens".to_owned())
            }
            _ => None,
        }
    }

    /// What a server answers: a token, where it was asked for one.
    fn answered(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        let text = self.source(command.span);
        let (by, place) = (shown(text), self.place(command.span));
        let stream = if text.contains("ACTIONS_ID_TOKEN_REQUEST") {
            unnamed(vec![self.taken(Taken::Minted { registered: false }, "an OIDC token".to_owned(), command.span)])
        } else {
            let address =
                program.arguments.iter().map(|word| self.source(word.span)).find(|text| text.contains("://")).unwrap_or_default();
            let path =
                address.split_once("://").map(|(_, rest)| rest).and_then(|rest| rest.split_once('/')).map(|(_, path)| path);
            let path = path.unwrap_or_default().split('?').next().unwrap_or_default().to_ascii_lowercase();
            let asks = ["oauth", "access_token", "/token", "login", "registration-token"].iter().any(|word| path.contains(word))
                || path.starts_with("token");
            if !asks {
                return Stream::new();
            }
            let values: Values = arguments.iter().flatten().cloned().collect();
            unnamed(turned(values, TurnKind::Exchanged, &by, &place))
        };
        let stream = unnamed(value::taken_up(value::flat(stream), command.span));
        match output_file(program) {
            Some(file) => {
                self.write(file, stream, false, &program.name);
                Stream::new()
            }
            None => stream,
        }
    }
}

/// It gives names, or asks for one thing that is no credential.
fn is_harmless(program: &Program<'_>, words: &[String], verbs: &[&str]) -> bool {
    let value_of = |options: &[&str]| {
        let inline = words.iter().find_map(|word| {
            word.split_once('=').filter(|(option, _)| options.contains(option)).map(|(_, value)| value.to_owned())
        });
        let at = words.iter().position(|word| options.contains(&word.as_str()));
        inline.or_else(|| words.get(at? + 1).cloned())
    };
    let query = value_of(&["--query", "-field", "--field", "--fields", "-o", "--output", "--jsonpath"]);
    let format = query.as_deref().unwrap_or_default();
    match program.name.as_str() {
        "kubectl" | "oc" if verbs.first() == Some(&"get") => {
            !(format.contains("yaml") || format.contains("json") || format.contains("template")) || picks_plain(format)
        }
        "aws" if verbs.first() == Some(&"ssm") => !has(program, "--with-decryption"),
        "vault" if verbs.first() == Some(&"login") => has(program, "-no-print") || has(program, "-no-print=true"),
        "sops" => has(program, "-i") || has(program, "--in-place"),
        "ansible-vault" => verbs.first() == Some(&"decrypt") && !words.iter().any(|word| word == "-"),
        "op" => format.is_empty() && verbs.last().is_some_and(|last| picks_plain(last)) || picks_plain(format),
        "gpg" | "gpg2" => has_letter(program, 'q') && has(program, "--list-packets"),
        "az" if verbs.contains(&"login") => !has(program, "--expose-token"),
        _ => picks_plain(format),
    }
}

/// From the manual pages of each command line.
const MINTS: &[(&str, &[&str])] = &[
    ("aws", &["secretsmanager", "get-secret-value"]),
    ("aws", &["secretsmanager", "batch-get-secret-value"]),
    ("aws", &["secretsmanager", "get-random-password"]),
    ("aws", &["ssm", "get-parameter"]),
    ("aws", &["ssm", "get-parameters"]),
    ("aws", &["ssm", "get-parameters-by-path"]),
    ("aws", &["ecr", "get-login-password"]),
    ("aws", &["ecr-public", "get-login-password"]),
    ("aws", &["ecr", "get-authorization-token"]),
    ("aws", &["sts", "assume-role"]),
    ("aws", &["sts", "assume-role-with-web-identity"]),
    ("aws", &["sts", "get-session-token"]),
    ("aws", &["codeartifact", "get-authorization-token"]),
    ("aws", &["eks", "get-token"]),
    ("aws", &["iam", "create-access-key"]),
    ("aws", &["rds", "generate-db-auth-token"]),
    ("aws", &["kms", "decrypt"]),
    ("vault", &["kv", "get"]),
    ("vault", &["read"]),
    ("vault", &["login"]),
    ("vault", &["token", "create"]),
    ("vault", &["unwrap"]),
    ("gcloud", &["secrets", "versions", "access"]),
    ("gcloud", &["auth", "print-access-token"]),
    ("gcloud", &["auth", "print-identity-token"]),
    ("gcloud", &["auth", "application-default", "print-access-token"]),
    ("az", &["keyvault", "secret", "show"]),
    ("az", &["keyvault", "secret", "download"]),
    ("az", &["account", "get-access-token"]),
    ("az", &["acr", "credential", "show"]),
    ("az", &["acr", "login"]),
    ("az", &["storage", "account", "keys", "list"]),
    ("az", &["storage", "account", "show-connection-string"]),
    ("az", &["ad", "sp", "create-for-rbac"]),
    ("az", &["webapp", "deployment", "list-publishing-profiles"]),
    ("op", &["read"]),
    ("op", &["item", "get"]),
    ("op", &["document", "get"]),
    ("op", &["inject"]),
    ("doppler", &["secrets"]),
    ("infisical", &["secrets"]),
    ("infisical", &["export"]),
    ("kubectl", &["get", "secret"]),
    ("kubectl", &["get", "secrets"]),
    ("kubectl", &["create", "token"]),
    ("oc", &["get", "secret"]),
    ("ansible-vault", &["view"]),
    ("ansible-vault", &["decrypt"]),
    ("pass", &["show"]),
    ("gopass", &["show"]),
    ("bw", &["get"]),
    ("bws", &["secret", "get"]),
    ("bws", &["secret", "list"]),
    ("lpass", &["show"]),
    ("chamber", &["read"]),
    ("chamber", &["export"]),
    ("akeyless", &["get-secret-value"]),
    ("security", &["find-generic-password"]),
    ("security", &["find-internet-password"]),
    ("secret-tool", &["lookup"]),
    ("heroku", &["auth:token"]),
    ("heroku", &["config:get"]),
    ("ibmcloud", &["iam", "oauth-tokens"]),
    ("oci", &["secrets", "secret-bundle", "get"]),
    ("databricks", &["auth", "token"]),
    ("flyctl", &["auth", "token"]),
    ("fly", &["auth", "token"]),
    ("fly", &["tokens", "create"]),
    ("git", &["credential", "fill"]),
    ("npm", &["token", "create"]),
    ("argocd", &["account", "generate-token"]),
];
