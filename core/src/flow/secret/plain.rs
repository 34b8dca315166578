//! Names of things that people store beside their secrets, and that tell nobody anything.

/// Whether a name is one of an account, a place or a version rather than of a credential: `AWS_REGION`, `project_id`.
#[must_use]
pub(super) fn is_plain(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let words: Vec<&str> =
        name.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let telling =
        |word: &&str| TELLING.iter().any(|part| word.contains(part)) || *word == "pat" || *word == "pw" || *word == "dsn";
    let points =
        words.last().is_some_and(|last| matches!(*last, "path" | "file" | "dir" | "id" | "name" | "email" | "username" | "user"));
    if words.iter().any(telling) && !points {
        return false;
    }
    words.last().is_some_and(|last| PLAIN.contains(last) || PLAIN_ENDS.iter().any(|end| last.ends_with(end)))
}

/// Whether a name says that it is a credential's.
#[must_use]
pub(super) fn is_telling(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let keyed =
        name.split(|character: char| !character.is_ascii_alphanumeric()).any(|word| matches!(word, "pat" | "key" | "apikey"));
    keyed || TELLING.iter().any(|part| part != &"key" && name.contains(part))
}

/// Whether the name of an output says that it is a credential itself, not something about one: `token`, `app-token`, `db_password`.
#[must_use]
pub(super) fn is_token(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let mut words = name.split(['-', '_']).filter(|word| !word.is_empty());
    let first = words.clone().next().unwrap_or_default();
    let about = matches!(first, "has" | "have" | "is" | "use" | "no" | "next" | "cache" | "page" | "continuation" | "cancel");
    !about && words.next_back().is_some_and(|last| matches!(last, "token" | "password" | "passwd" | "jwt" | "apikey"))
}

const TELLING: &[&str] = &[
    "token",
    "secret",
    "pass",
    "pwd",
    "key",
    "credential",
    "creds",
    "auth",
    "cert",
    "private",
    "signature",
    "jwt",
    "webhook",
    "kubeconfig",
];

const PLAIN: &[&str] = &[
    "user",
    "username",
    "name",
    "email",
    "mail",
    "region",
    "zone",
    "host",
    "hostname",
    "port",
    "domain",
    "id",
    "project",
    "bucket",
    "account",
    "org",
    "organization",
    "owner",
    "repo",
    "repository",
    "registry",
    "namespace",
    "cluster",
    "env",
    "environment",
    "stage",
    "version",
    "type",
    "url",
    "uri",
    "endpoint",
    "server",
    "ip",
    "address",
    "path",
    "dir",
    "folder",
    "team",
    "tenant",
    "subscription",
    "login",
    "scheme",
    "arn",
    "expiration",
    "code",
    "exit",
    "result",
    "count",
    "length",
    "date",
    "time",
    "identity",
    "fingerprint",
    "expires",
    "locale",
    "timezone",
    "status",
    "size",
    "group",
    "role",
    "image",
    "tag",
    "branch",
    "database",
    "db",
    "app",
    "prefix",
];

const PLAIN_ENDS: &[&str] = &[
    "username",
    "email",
    "region",
    "hostname",
    "domain",
    "bucket",
    "registry",
    "userid",
    "projectid",
    "url",
    "host",
    "keyid",
    "teamid",
];
