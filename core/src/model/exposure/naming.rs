//! Which names in a program stand for a secret's value, and how surely.

use super::{Certainty, Shown};
use crate::model::credential::is_secret_name;
use crate::secrets::generic::name::Naming;
use crate::secrets::validate::words;
use memchr::memmem;

/// What an expression's last name says of its value; `owner` is the name before it (`settings` of `settings.api_key`).
pub(super) fn named(name: &str, owner: Option<&str>) -> Option<(Shown, Certainty)> {
    let plain = name.trim_start_matches(['$', '@', '_']);
    if plain.len() > LONGEST || owner.is_some_and(is_table_of_names) || is_constant_of_a_type(plain, owner) {
        return None;
    }
    if is_authorization(plain) {
        return Some((Shown::Secret, Certainty::Named));
    }
    if is_address(plain) {
        return Some((Shown::Address, if is_settings(owner) { Certainty::Configured } else { Certainty::Named }));
    }
    if !is_secret_name(plain) {
        return None;
    }
    let certainty = match () {
        () if is_vague(plain) => Certainty::Vague,
        () if is_settings(owner) => Certainty::Configured,
        () => Certainty::Named,
    };
    Some((Shown::Secret, certainty))
}

/// A name is not longer, in bytes.
const LONGEST: usize = 80;

/// What the name of a variable of the environment says.
pub(super) fn variable(name: &str) -> Option<Shown> {
    match () {
        () if matches!(name, "PWD" | "OLDPWD") => None,
        () if is_secret_name(name) || is_key(name) => Some(Shown::Secret),
        () if is_address(name) => Some(Shown::Address),
        () => None,
    }
}

/// `STRIPE_KEY`: of a variable of the environment that is a key's name, whatever the key is for, unless it is known to open nothing.
fn is_key(name: &str) -> bool {
    const OPEN: &[&str] = &["PUBLIC", "PUBLISHABLE", "ANON", "SITE", "CACHE", "PARTITION", "SORT", "PRIMARY", "FOREIGN", "HOST"];
    let upper = name.to_ascii_uppercase();
    upper.ends_with("_KEY")
        && !upper.split('_').any(|word| OPEN.contains(&word))
        && Naming::of(name).is_some_and(|naming| !naming.made_up)
}

/// Words that name other things as often: a token of a text, a Kubernetes Secret, an object that can do more than hold a password.
fn is_vague(name: &str) -> bool {
    const VAGUE: &[&str] = &[
        "secret",
        "secrets",
        "credential",
        "credentials",
        "creds",
        "bearer",
        "pass",
        "pw",
        "pwd",
        "passcode",
        "sessionkey",
        "appkey",
        "applicationkey",
        "servicekey",
        "accountkey",
        "serverkey",
        "clientkey",
        "writekey",
        "sharedkey",
        "storagekey",
    ];
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    VAGUE.contains(&letters.as_str()) || letters.ends_with("sessionkey") || letters.starts_with("err") || is_some_token(name)
}

/// A token that nothing says to be one of access: `token`, `cask_token`; not `access_token`.
fn is_some_token(name: &str) -> bool {
    #[rustfmt::skip]
    const ACCESS: &[&str] = &[
        "access", "auth", "api", "refresh", "bearer", "bot", "github", "gitlab", "slack", "personal", "service", "security",
        "deploy", "oauth", "jwt", "registration", "webhook", "admin", "secret", "telegram", "discord", "vault", "hf", "gh",
        "npm", "pypi", "id", "client", "login", "aws", "azure", "stripe", "session", "reset", "private", "oidc",
    ];
    let mut words = words::split(name).collect::<Vec<_>>().into_iter().rev();
    let last = words.next().unwrap_or_default();
    last.eq_ignore_ascii_case("token") && !words.any(|word| ACCESS.iter().any(|of| of.eq_ignore_ascii_case(word)))
}

/// `pullSecret`, `secretKey`: in a program that handles Secrets as objects, their names.
pub(super) fn may_name_an_object(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.contains("secret") && !["client", "api", "app", "jwt", "hmac", "signing"].iter().any(|word| lower.contains(word))
}

/// The value of the header, which is a password or a token with a word before it.
fn is_authorization(name: &str) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    matches!(
        letters.as_str(),
        "authorization" | "proxyauthorization" | "authheader" | "authorizationheader" | "httpauthorization" | "bearertoken"
    )
}

/// URLs that carry their password.
fn is_address(name: &str) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    const ENDS: &[&str] = &[
        "databaseurl",
        "databaseuri",
        "dburl",
        "dburi",
        "postgresurl",
        "postgresuri",
        "mongouri",
        "mongourl",
        "mongodburi",
        "mongodburl",
        "redisurl",
        "redisuri",
        "amqpurl",
        "rabbitmqurl",
        "brokerurl",
        "connectionstring",
        "slackwebhookurl",
        "discordwebhookurl",
    ];
    ENDS.iter().any(|end| letters.ends_with(end))
}

fn is_settings(owner: Option<&str>) -> bool {
    const WORDS: &[&str] = &["settings", "setting", "config", "conf", "cfg", "environment", "env", "secrets", "appsettings"];
    owner.is_some_and(|owner| {
        let lower = owner.trim_start_matches(['$', '_']).to_ascii_lowercase();
        WORDS.iter().any(|word| lower == *word || lower.ends_with(word) && lower.len() < word.len() + 8)
    })
}

/// `TokenKind.Secret`, `Labels.PASSWORD`: a member that names something, and holds no value.
fn is_table_of_names(owner: &str) -> bool {
    const WORDS: &[&str] = &[
        "kind",
        "kinds",
        "type",
        "types",
        "code",
        "codes",
        "error",
        "errors",
        "field",
        "fields",
        "label",
        "labels",
        "message",
        "messages",
        "msg",
        "key",
        "keys",
        "name",
        "names",
        "event",
        "events",
        "scope",
        "scopes",
        "constants",
        "const",
        "lang",
        "i18n",
        "t",
        "strings",
        "translations",
        "texts",
        "params_name",
        "props",
        "enum",
        "syntax",
        "grant",
        "placeholders",
        "ast",
        "node",
        "lexer",
        "parser",
    ];
    let last = words::split(owner).last().unwrap_or(owner);
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(last))
}

/// `HttpHeaders.AUTHORIZATION`: a constant of a type, which is a name more often than a value.
fn is_constant_of_a_type(name: &str, owner: Option<&str>) -> bool {
    let capitals = !name.bytes().any(|byte| byte.is_ascii_lowercase());
    capitals && !is_settings(owner) && owner.is_some_and(|owner| owner.starts_with(|first: char| first.is_ascii_uppercase()))
}

/// Whether a collection's name says that it holds the program's settings.
pub(super) fn is_settings_object(name: &str) -> bool {
    let lower = name.trim_start_matches(['$', '@', '_']).to_ascii_lowercase();
    matches!(lower.as_str(), "settings" | "config" | "cfg" | "conf" | "appconfig" | "app_config" | "appsettings" | "app_settings")
}

/// What a file deals with, as far as it says what its words mean.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject {
    /// Lexers, parsers, language models: a token is a word.
    pub(super) words: bool,
    /// Logins and requests: a token gives access.
    pub(super) access: bool,
    /// Secrets as objects of a platform: they have names.
    pub(super) objects: bool,
}

impl Subject {
    pub(super) fn of(path: &str, text: &str) -> Self {
        #[rustfmt::skip]
        const WORD_PATHS: &[&str] = &[
            "lex", "pars", "tokeni", "scanner", "grammar", "syntax", "highlight", "markdown", "compil", "template", "embedd",
            "bpe", "llm", "/ast", "hcl", "codegen", "coap", "interp", "expression", "nlp",
        ];
        #[rustfmt::skip]
        const WORDS: &[&str] = &[
            "okenize", "Lexer", "lexer", "next_token", "nextToken", "NextToken", "TokenKind", "TokenType", "tokenType",
            "token.type", "token.kind", "token.text", "token.value", "ancellationToken", "token_ids", "Parser(", "tokens:",
            "tokens =", "peek(", "token.start", "token.pos", "go/token", "prompt_tokens",
        ];
        const OBJECTS: &[&str] = &[
            "k8s.io",
            "ubernetes",
            "ecretName",
            "ecret_name",
            "GetSecret",
            "getSecret",
            "ListSecret",
            "SetSecret",
            "secretsmanager",
        ];
        let lower = path.to_ascii_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| memmem::find(text.as_bytes(), word.as_bytes()).is_some());
        Self {
            words: WORD_PATHS.iter().any(|word| lower.contains(word)) || has(WORDS),
            access: gives_access(text),
            objects: lower.contains("kubernetes") || has(OBJECTS),
        }
    }
}

/// Whether a file deals with logins and requests.
pub(super) fn gives_access(text: &str) -> bool {
    const ACCESS: &[&str] = &[
        "uthorization",
        "earer",
        "jwt",
        "JWT",
        "oauth",
        "OAuth",
        "ccess_token",
        "ccessToken",
        "uthenticat",
        "efresh_token",
        "login(",
        "login:",
    ];
    ACCESS.iter().any(|word| memmem::find(text.as_bytes(), word.as_bytes()).is_some())
}
