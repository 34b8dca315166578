//! Which language a text is written in, of those that are not a POSIX shell's.

use super::code::{Source, batch};
use super::{javascript, perl, power_shell, python, ruby};
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
    Php,
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
            "php" => Some(Self::Php),
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
        let read = reads.iter().any(|read| text.contains(read)) || written.helps(path, text);
        (!built && !tested && text.len() <= LARGEST && read).then_some(written)
    }

    /// A file of functions that scripts beside it take up, or one that takes up others: it prints what it is given.
    fn helps(self, path: &str, text: &str) -> bool {
        let (defines, prints): (&[&str], &[&str]) = match self {
            Self::Python => (&["def ", "import "], &["print(", "logging.", "logger.", "stdout"]),
            Self::JavaScript => {
                (&["exports", "export ", "require('.", "require(\".", "from '.", "from \"."], &["console.", "core.", "stdout"])
            }
            _ => return false,
        };
        let says = |words: &[&str]| words.iter().any(|word| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some());
        is_among_scripts(path) && says(defines) && says(prints)
    }

    /// What a file in this language does with values, and what others may take of it.
    #[must_use]
    pub(in crate::flow::secret) fn parts(self, source: &Source<'_>, path: &str) -> Vec<(String, Vec<Act>)> {
        match self {
            Self::Python if is_among_scripts(path) => python::parts(source, path),
            Self::JavaScript if is_among_scripts(path) => javascript::parts(source, path),
            _ => vec![(String::new(), self.acts(source))],
        }
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
            Self::Perl => perl::acts(source),
            Self::Php => perl::php(source),
        }
    }
}

/// Where the scripts of workflows lie, and the files that they take up: at the root, and in folders for such things. Of whole trees of
/// programs, each function would be read again, and no step comes to it.
pub(super) fn is_among_scripts(path: &str) -> bool {
    const FOLDERS: &[&str] = &["scripts", "script", "ci", ".ci", ".github", "tools", "bin", "hack"];
    const PROGRAMS: &[&str] = &["test", "tests", "lib", "src", "packages", "plugins", "docs", "examples"];
    let Some((folder, _)) = path.rsplit_once('/') else { return true };
    let among = |names: &[&str]| folder.split('/').any(|part| names.contains(&part));
    folder.starts_with(".github/") || folder == ".github" || among(FOLDERS) && !among(PROGRAMS)
}
