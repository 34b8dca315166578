//! What reads look like in each language: the tokens before the name.

use super::{Form, Name};
use crate::model::reads::foreign::Foreign;
use crate::model::reads::language::Language;

const fn reads_or_none(head: &'static [&'static str]) -> Form {
    Form { head, required: false, optional: false, capitals: false, name: Name::Argument }
}

const fn reads_or_fails(head: &'static [&'static str]) -> Form {
    Form { required: true, ..reads_or_none(head) }
}

/// It comes with something in the absence of a value: a default elsewhere, a test, an empty list.
const fn asks(head: &'static [&'static str]) -> Form {
    Form { optional: true, ..reads_or_none(head) }
}

/// Any function is called so; only a name in capitals makes it a read.
const fn perhaps(head: &'static [&'static str]) -> Form {
    Form { required: true, capitals: true, ..reads_or_none(head) }
}

const fn perhaps_none(head: &'static [&'static str]) -> Form {
    Form { capitals: true, ..reads_or_none(head) }
}

/// The name is an argument without parentheses.
const fn bare(head: &'static [&'static str], required: bool) -> Form {
    Form { required, capitals: true, name: Name::Bare, ..reads_or_none(head) }
}

const PYTHON: &[Form] = &[
    reads_or_fails(&["environ", "["]),
    reads_or_fails(&["environ", ".", "__getitem__", "("]),
    reads_or_none(&["environ", ".", "get", "("]),
    asks(&["environ", ".", "setdefault", "("]),
    asks(&["environ", ".", "pop", "("]),
    reads_or_none(&["environb", ".", "get", "("]),
    perhaps(&["config", "("]),
    perhaps(&["env", "("]),
    // `env.str("X")`, `env.db("X")`: environs and django-environ have thirty of them.
    perhaps(&["env", ".", "_", "("]),
    perhaps_none(&["env", ".", "get", "("]),
    reads_or_fails(&["st", ".", "secrets", "["]),
    asks(&["st", ".", "secrets", ".", "get", "("]),
];
const JAVASCRIPT: &[Form] = &[
    reads_or_none(&["process", ".", "env", "["]),
    reads_or_none(&["process", ".", "env", "?", ".", "["]),
    reads_or_none(&["process", "?", ".", "env", "?", ".", "["]),
    reads_or_none(&["import", ".", "meta", ".", "env", "["]),
    reads_or_none(&["Bun", ".", "env", "["]),
    reads_or_none(&["Deno", ".", "env", ".", "get", "("]),
    asks(&["Deno", ".", "env", ".", "has", "("]),
    perhaps_none(&["env", ".", "get", "("]),
    perhaps_none(&["Env", ".", "get", "("]),
    perhaps_none(&["config", ".", "get", "("]),
    perhaps_none(&["configService", ".", "get", "("]),
    perhaps(&["config", ".", "getOrThrow", "("]),
    perhaps(&["configService", ".", "getOrThrow", "("]),
];
const RUST: &[Form] = &[
    reads_or_none(&["env", ":", ":", "var", "("]),
    reads_or_none(&["env", ":", ":", "var_os", "("]),
    reads_or_none(&["dotenvy", ":", ":", "var", "("]),
    reads_or_none(&["dotenv", ":", ":", "var", "("]),
    reads_or_fails(&["env", "!", "("]),
    reads_or_fails(&["dotenv", "!", "("]),
    asks(&["option_env", "!", "("]),
];
const GO: &[Form] = &[
    // Behind `viper.`, with the key in front of it; the names behind the first one are alternatives.
    asks(&["BindEnv", "(", "'", ","]),
    asks(&["Envar", "("]),
    asks(&["EnvVars", "("]),
    asks(&["OverrideDefaultFromEnvar", "("]),
];
const RUBY: &[Form] = &[
    reads_or_none(&["ENV", "["]),
    reads_or_fails(&["ENV", ".", "fetch", "("]),
    Form { capitals: false, ..bare(&["ENV", ".", "fetch"], true) },
    asks(&["ENV", ".", "key", "?", "("]),
    asks(&["ENV", ".", "has_key", "?", "("]),
    asks(&["ENV", ".", "include", "?", "("]),
    reads_or_none(&["ENV", ".", "dig", "("]),
    reads_or_none(&["ENV", ".", "values_at", "("]),
];
const PHP: &[Form] = &[
    reads_or_none(&["$_ENV", "["]),
    perhaps_none(&["$_SERVER", "["]),
    perhaps_none(&["env", "("]),
    perhaps_none(&["Env", ":", ":", "get", "("]),
    perhaps(&["Env", ":", ":", "getOrFail", "("]),
];
const JVM: &[Form] = &[
    reads_or_none(&["getenv", "(", ")", ".", "get", "("]),
    reads_or_none(&["getenv", "(", ")", ".", "getOrDefault", "("]),
    reads_or_none(&["getenv", "(", ")", "["]),
    reads_or_none(&["environmentVariable", "("]),
    perhaps(&["sys", ".", "env", "("]),
    perhaps_none(&["sys", ".", "env", ".", "get", "("]),
    perhaps_none(&["sys", ".", "env", ".", "getOrElse", "("]),
    perhaps_none(&["dotenv", "["]),
    perhaps_none(&["dotenv", ".", "get", "("]),
    perhaps_none(&["env", ".", "getProperty", "("]),
    perhaps_none(&["environment", ".", "getProperty", "("]),
    perhaps(&["getRequiredProperty", "("]),
];
const C_SHARP: &[Form] = &[perhaps_none(&["Env", ".", "GetString", "("]), perhaps_none(&["Env", ".", "GetInt", "("])];

const ELIXIR: &[Form] = &[
    reads_or_none(&["System", ".", "get_env", "("]),
    reads_or_fails(&["System", ".", "fetch_env", "!", "("]),
    asks(&["System", ".", "fetch_env", "("]),
    bare(&["System", ".", "get_env"], false),
    bare(&["System", ".", "fetch_env", "!"], true),
];
const SWIFT: &[Form] = &[
    reads_or_none(&["processInfo", ".", "environment", "["]),
    perhaps_none(&["environment", "["]),
    perhaps_none(&["Environment", ".", "get", "("]),
];
const DART: &[Form] = &[
    reads_or_none(&["Platform", ".", "environment", "["]),
    asks(&["String", ".", "fromEnvironment", "("]),
    asks(&["bool", ".", "fromEnvironment", "("]),
    asks(&["int", ".", "fromEnvironment", "("]),
    asks(&["bool", ".", "hasEnvironment", "("]),
    reads_or_none(&["dotenv", ".", "env", "["]),
    reads_or_fails(&["dotenv", ".", "get", "("]),
    asks(&["dotenv", ".", "maybeGet", "("]),
];
const NATIVE: &[Form] = &[reads_or_none(&["getEnvVarOwned", "(", "_", ","]), reads_or_none(&["qgetenv", "("])];
const PERL: &[Form] = &[Form { name: Name::Word, ..reads_or_none(&["$ENV", "{"]) }];
const HASKELL: &[Form] = &[bare(&["getEnv"], true), bare(&["lookupEnv"], false)];
const NIX: &[Form] = &[bare(&["getEnv"], false)];
const JULIA: &[Form] = &[reads_or_fails(&["ENV", "["]), asks(&["get", "(", "ENV", ","]), asks(&["haskey", "(", "ENV", ","])];
const POWER_SHELL: &[Form] = &[Form { name: Name::Word, capitals: true, ..reads_or_none(&["$env", ":"]) }];
const JUST: &[Form] =
    &[reads_or_fails(&["env", "("]), reads_or_fails(&["env_var", "("]), reads_or_none(&["env_var_or_default", "("])];
const PRISMA: &[Form] = &[reads_or_fails(&["env", "("])];
const LISP: &[Form] = &[bare(&["getenv"], false)];

pub(in crate::model::reads) const fn of(language: Language) -> &'static [Form] {
    match language {
        Language::Python => PYTHON,
        Language::JavaScript => JAVASCRIPT,
        Language::Go => GO,
        Language::Rust => RUST,
        Language::Ruby => RUBY,
        Language::Php => PHP,
        Language::Jvm => JVM,
        Language::CSharp => C_SHARP,
        Language::Shell | Language::Compose | Language::Spring => &[],
    }
}

pub(in crate::model::reads) const fn of_foreign(foreign: Foreign) -> &'static [Form] {
    match foreign {
        Foreign::Elixir => ELIXIR,
        Foreign::Swift => SWIFT,
        Foreign::Dart => DART,
        Foreign::Native => NATIVE,
        Foreign::Perl => PERL,
        Foreign::Haskell => HASKELL,
        Foreign::Nix => NIX,
        Foreign::Julia => JULIA,
        Foreign::PowerShell => POWER_SHELL,
        Foreign::Just => JUST,
        Foreign::Prisma => PRISMA,
        Foreign::Lisp => LISP,
        Foreign::Script => &[],
    }
}
