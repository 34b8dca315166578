//! Which language a text is written in, of those that are not a POSIX shell's.

use super::code::{Source, batch};
use super::{javascript, power_shell, python, ruby};
use crate::model::secrecy::Act;
use crate::model::shell_kind::ShellKind;

/// Larger files are parts of programs rather than scripts of a workflow, in bytes.
const LARGEST: usize = 64 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::flow) enum Written {
    PowerShell,
    Cmd,
    Python,
    JavaScript,
    Ruby,
    Perl,
}

impl Written {
    /// The language of a step's script; `line` is its `shell:` as written.
    #[must_use]
    pub(in crate::flow) fn of_shell(shell: ShellKind, line: &str) -> Option<Self> {
        match shell {
            ShellKind::Pwsh | ShellKind::PowerShell => Some(Self::PowerShell),
            ShellKind::Cmd => Some(Self::Cmd),
            ShellKind::Python => Some(Self::Python),
            ShellKind::Other => Self::of_program(line.split_whitespace().next().unwrap_or_default()),
            ShellKind::Bash | ShellKind::Sh => None,
        }
    }

    /// The language that an interpreter reads.
    #[must_use]
    pub(in crate::flow) fn of_program(name: &str) -> Option<Self> {
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim_end_matches(".exe");
        match name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.') {
            "pwsh" | "powershell" => Some(Self::PowerShell),
            "python" | "pypy" => Some(Self::Python),
            "node" | "nodejs" | "bun" | "deno" | "tsx" | "zx" => Some(Self::JavaScript),
            "ruby" => Some(Self::Ruby),
            "perl" => Some(Self::Perl),
            _ => None,
        }
    }

    /// The language of a script of the repository that reads what a step could hand it; `None` for others, which need not be read.
    #[must_use]
    pub(in crate::flow) fn of_path(path: &str, text: &str) -> Option<Self> {
        let (written, reads): (Self, &[&str]) = match path.rsplit_once('.')?.1 {
            "ps1" | "psm1" => {
                (Self::PowerShell, &["env:", "Env:", "ENV:", "param", "Param", "PARAM", "$args", "GetEnvironmentVariable"])
            }
            "bat" | "cmd" => (Self::Cmd, &["%", "!"]),
            "py" => (Self::Python, &["environ", "getenv", "sys.argv", "parse_args", "docopt"]),
            "js" | "mjs" | "cjs" | "ts" | "mts" | "cts" => {
                (Self::JavaScript, &["process.env", "process.argv", "getInput", "Deno.env"])
            }
            "rb" => (Self::Ruby, &["ENV", "ARGV"]),
            "pl" => (Self::Perl, &["ENV", "ARGV"]),
            _ => return None,
        };
        let name = path.rsplit('/').next().unwrap_or(path);
        let built = name.ends_with(".d.ts") || name.ends_with(".min.js") || path.contains("/dist/") || path.starts_with("dist/");
        // A runner of tests loads these; no step runs them by their path.
        let tested = name.starts_with("test_") || ["_test.", ".test.", ".spec."].iter().any(|mark| name.contains(mark));
        let read = !built && !tested && text.len() <= LARGEST && reads.iter().any(|read| text.contains(read));
        read.then_some(written)
    }

    /// What a text in this language does with values.
    #[must_use]
    pub(in crate::flow::secret) fn acts(self, source: &Source<'_>) -> Vec<Act> {
        match self {
            Self::PowerShell => power_shell::acts(source),
            Self::Cmd => batch::acts(source),
            Self::Python => python::acts(source),
            Self::JavaScript => javascript::acts(source),
            Self::Ruby => ruby::acts(source),
            Self::Perl => ruby::perl(source),
        }
    }
}
