//! Languages of which ciward knows how they read the environment, and nothing more.

use super::Origin;
use super::grammar::{Grammar, StringForm};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Foreign {
    Elixir,
    Swift,
    Dart,
    /// C, C++, Objective-C, Zig.
    Native,
    Perl,
    Haskell,
    Nix,
    Julia,
    PowerShell,
    /// `justfile`.
    Just,
    /// `schema.prisma`.
    Prisma,
    /// Clojure and its relatives.
    Lisp,
    /// Lua, R, Erlang, Terragrunt: they call a function whose name says it.
    Script,
}

impl Foreign {
    pub(super) fn of(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (_, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        Some(match extension {
            "ex" | "exs" | "eex" | "heex" => Self::Elixir,
            "swift" => Self::Swift,
            "dart" => Self::Dart,
            "c" | "cc" | "cpp" | "cxx" | "h" | "hpp" | "m" | "mm" | "zig" => Self::Native,
            "pl" | "pm" | "psgi" => Self::Perl,
            "hs" => Self::Haskell,
            "nix" => Self::Nix,
            "jl" => Self::Julia,
            "ps1" | "psm1" | "psd1" => Self::PowerShell,
            "just" => Self::Just,
            "prisma" => Self::Prisma,
            "clj" | "cljs" | "cljc" | "edn" => Self::Lisp,
            "lua" | "r" | "R" | "erl" | "hrl" | "hcl" | "nim" | "cr" | "ml" | "fs" | "vb" => Self::Script,
            "" if name.eq_ignore_ascii_case("justfile") => Self::Just,
            _ => return None,
        })
    }

    pub(super) const fn needles(self) -> &'static [&'static str] {
        match self {
            Self::Elixir => &["_env"],
            Self::Swift => &["nvironment"],
            Self::Dart => &["nvironment", "dotenv."],
            Self::Native => &["etenv", "getEnvVarOwned"],
            Self::Perl => &["$ENV"],
            Self::Haskell => &["getEnv", "lookupEnv"],
            Self::Nix => &["getEnv"],
            Self::Julia => &["ENV"],
            Self::PowerShell => &["$env:", "EnvironmentVariable("],
            Self::Just => &["env(", "env_var"],
            Self::Prisma => &["env("],
            Self::Lisp | Self::Script => &["etenv", "get_env", "EnvironmentVariable("],
        }
    }

    /// Whether programs for users are written in it, or mostly tools.
    pub(super) const fn origin(self) -> Origin {
        match self {
            Self::Elixir | Self::Swift | Self::Dart | Self::Prisma => Origin::Program,
            _ => Origin::Tool,
        }
    }

    pub(super) const fn grammar(self) -> &'static Grammar {
        match self {
            Self::Swift | Self::Dart | Self::Native | Self::Prisma => &SLASHES,
            Self::Haskell => &DASHES,
            Self::Nix => &NIX,
            Self::Lisp => &LISP,
            Self::PowerShell => &POWER_SHELL,
            Self::Script => &SCRIPT,
            Self::Elixir | Self::Perl | Self::Julia | Self::Just => &HASHES,
        }
    }
}

const fn form(open: &'static str, close: &'static str, many_lines: bool) -> StringForm {
    StringForm { open, close, escapes: true, many_lines, interpolation: None }
}

const SLASHES: Grammar = Grammar {
    line_comments: &["//"],
    block_comments: &[("/*", "*/")],
    strings: &[form("\"\"\"", "\"\"\"", true), form("'''", "'''", true), form("\"", "\"", false), form("'", "'", false)],
    string_prefixes: false,
    char_literals: false,
    regex_literals: false,
};
static HASHES: Grammar = Grammar { line_comments: &["#"], block_comments: &[], ..SLASHES };
static DASHES: Grammar =
    Grammar { line_comments: &["--"], block_comments: &[("{-", "-}")], strings: &[form("\"", "\"", false)], ..SLASHES };
static NIX: Grammar = Grammar { line_comments: &["#"], strings: &[form("''", "''", true), form("\"", "\"", true)], ..SLASHES };
static LISP: Grammar = Grammar { line_comments: &[";"], block_comments: &[], strings: &[form("\"", "\"", true)], ..SLASHES };
static POWER_SHELL: Grammar = Grammar {
    line_comments: &["#"],
    block_comments: &[("<#", "#>")],
    strings: &[form("'", "'", true), form("\"", "\"", true)],
    ..SLASHES
};
static SCRIPT: Grammar = Grammar { line_comments: &["--", "#"], block_comments: &[("--[[", "]]")], ..SLASHES };
