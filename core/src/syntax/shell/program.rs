//! Which program a command runs in the end, behind `sudo`, `env`, `timeout` and their like.

use super::tree::Command;
use super::word::Word;

/// The program that a command runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program<'c> {
    /// The last component of its path: `deploy.sh` for `"$DIR"/deploy.sh`.
    pub name: String,
    pub word: &'c Word,
    pub arguments: &'c [Word],
    /// The words of the programs that it was looked for behind: `sudo`, `xargs`…; the outermost first.
    pub wrappers: Vec<&'c Word>,
    /// The `NAME=value` words that `env` or `sudo` put into its environment.
    pub environment: Vec<&'c Word>,
}

/// A program that runs another, which its arguments name.
struct Wrapper {
    name: &'static str,
    /// The options whose value is the next word, with blanks between them.
    valued: &'static str,
    /// How many words stand between the options and the command.
    operands: usize,
}

const fn wrapper(name: &'static str, valued: &'static str, operands: usize) -> Wrapper {
    Wrapper { name, valued, operands }
}

/// From the manual pages of each (sudo 1.9, GNU coreutils 9, findutils 4.9, util-linux 2.40, Bash 5.2).
static WRAPPERS: &[Wrapper] = &[
    wrapper(
        "sudo",
        "-u -g -C -D -R -T -h -p -r -t -U --user --group --chdir --host --prompt --role --type --chroot --close-from \
         --command-timeout --other-user",
        0,
    ),
    wrapper("doas", "-u -C -a", 0),
    wrapper("env", "-u --unset -C --chdir -a --argv0", 0),
    wrapper("command", "", 0),
    wrapper("builtin", "", 0),
    wrapper("exec", "-a", 0),
    wrapper("nohup", "", 0),
    wrapper("time", "-f -o --format --output", 0),
    wrapper("timeout", "-s -k --signal --kill-after", 1),
    wrapper("gtimeout", "-s -k --signal --kill-after", 1),
    wrapper("nice", "-n --adjustment", 0),
    wrapper("ionice", "-c -n --class --classdata", 0),
    wrapper("stdbuf", "-i -o -e --input --output --error", 0),
    wrapper("unbuffer", "", 0),
    wrapper("setsid", "", 0),
    wrapper("chroot", "", 1),
    wrapper("flock", "-w -E --timeout --wait --conflict-exit-code", 1),
    wrapper("xvfb-run", "-e -f -n -p -s -w --error-file --auth-file --server-num --server-args --wait", 0),
    wrapper("dbus-run-session", "--config-file --dbus-daemon", 0),
    wrapper("caffeinate", "-t -w", 0),
    wrapper(
        "xargs",
        "-a -d -E -I -L -n -P -s --arg-file --delimiter --max-args --max-procs --max-chars --max-lines --process-slot-var",
        0,
    ),
];

/// The shells that take `-c code`.
const SHELLS: &[&str] = &["bash", "sh", "dash", "zsh", "ksh", "ash", "rbash"];

impl Command {
    /// The command word, before any looking through.
    #[must_use]
    pub fn name(&self) -> Option<&Word> {
        self.name.as_ref()
    }

    /// The program that is run, seen through the wrappers. None where its name is not fixed text.
    #[must_use]
    pub fn program(&self) -> Option<Program<'_>> {
        let mut program = named(self.name.as_ref()?, &self.words)?;
        // A command has few wrappers; each step drops at least one word.
        while let Some(wrapper) = WRAPPERS.iter().find(|wrapper| wrapper.name == program.name) {
            let Some(rest) = wrapper.command(program.arguments) else { break };
            let Some((word, arguments)) = rest.split_first() else { break };
            let wrapped = named(word, arguments)?;
            let given = program.arguments.get(..program.arguments.len() - rest.len()).unwrap_or_default();
            if wrapper.takes_assignments() {
                program.environment.extend(given.iter().filter(|word| is_assignment(word)));
            }
            program.wrappers.push(program.word);
            program = Program { wrappers: program.wrappers, environment: program.environment, ..wrapped };
        }
        Some(program)
    }

    /// The arguments that a shell reads as code: of `bash -c`, `eval` (all of them, joined by blanks), `trap`.
    /// [`super::parse_words`] reads them.
    #[must_use]
    pub fn code(&self) -> &[Word] {
        let Some(program) = self.program() else { return &[] };
        match program.name.as_str() {
            "eval" => program.arguments,
            "trap" => program
                .arguments
                .get(..1)
                .filter(|words| words.iter().all(|word| !word.prefix().starts_with('-')))
                .unwrap_or_default(),
            shell if SHELLS.contains(&shell) => shell_code(program.arguments),
            _ => &[],
        }
    }

    /// The options that `set` switches, in order: the long name, and whether it is on from here.
    #[must_use]
    pub fn shell_options(&self) -> Vec<(&'static str, bool)> {
        let Some(program) = self.program().filter(|program| program.name == "set") else { return Vec::new() };
        option_switches(program.arguments)
    }
}

fn named<'c>(word: &'c Word, arguments: &'c [Word]) -> Option<Program<'c>> {
    let name = match word.literal() {
        Some(text) => match text.rsplit_once('/') {
            Some((_, name)) => name.to_owned(),
            None => text,
        },
        None => word.suffix().rsplit_once('/').map(|(_, name)| name.to_owned())?,
    };
    let (wrappers, environment) = (Vec::new(), Vec::new());
    if name.is_empty() { None } else { Some(Program { name, word, arguments, wrappers, environment }) }
}

impl Wrapper {
    /// The wrapped command and its arguments; None where the wrapper does something else.
    fn command<'c>(&self, arguments: &'c [Word]) -> Option<&'c [Word]> {
        let mut rest = arguments;
        while let Some((word, after)) = rest.split_first() {
            let text = word.prefix();
            if text == "--" && word.is_literal() {
                rest = after;
                break;
            }
            if self.name == "command" && matches!(text.as_str(), "-v" | "-V")
                || self.name == "sudo" && matches!(text.as_str(), "-l" | "-v")
            {
                return None;
            }
            let is_option = text.len() > 1 && text.starts_with('-');
            if !(is_option || self.takes_assignments() && is_assignment(word)) {
                break;
            }
            let valued = word.is_literal() && self.valued.split(' ').any(|option| option == text);
            rest = if valued { after.get(1..)? } else { after };
        }
        rest.get(self.operands..)
    }

    fn takes_assignments(&self) -> bool {
        matches!(self.name, "sudo" | "env" | "doas")
    }
}

fn is_assignment(word: &Word) -> bool {
    word.split_at_equals()
        .is_some_and(|(name, _)| !name.value.is_empty() && name.value.bytes().all(super::parameter::continues_name))
}

/// The word after `-c`, which may end a cluster of letters: `bash -euxc code`.
fn shell_code(arguments: &[Word]) -> &[Word] {
    for (index, word) in arguments.iter().enumerate() {
        let Some(text) = word.literal() else { return &[] };
        if !text.starts_with(['-', '+'])
            && !index.checked_sub(1).and_then(|before| arguments.get(before)).is_some_and(takes_option_name)
        {
            return &[];
        }
        if text.starts_with('-') && !text.starts_with("--") && text.contains('c') {
            let skipped = usize::from(text.contains('o'));
            let at = index + 1 + skipped;
            return arguments.get(at..=at).unwrap_or_default();
        }
    }
    &[]
}

/// `-o` and clusters that end in it, before `pipefail` and its like.
fn takes_option_name(word: &Word) -> bool {
    word.literal().is_some_and(|text| text.starts_with(['-', '+']) && !text.starts_with("--") && text.ends_with(['o', 'O']))
}

/// What `set`'s or a shell's arguments switch (Bash manual, section 4.3.1).
fn option_switches(arguments: &[Word]) -> Vec<(&'static str, bool)> {
    let mut switches = Vec::new();
    let mut words = arguments.iter();
    while let Some(text) = words.next().and_then(Word::literal) {
        let (on, letters) = match (text.strip_prefix('-'), text.strip_prefix('+')) {
            (Some(letters), _) if !letters.is_empty() && !letters.starts_with('-') => (true, letters),
            (_, Some(letters)) => (false, letters),
            _ => break,
        };
        for letter in letters.chars() {
            if letter == 'o' {
                let name = words.next().and_then(Word::literal);
                switches.extend(name.as_deref().and_then(option_name).map(|name| (name, on)));
            } else if let Some((_, name)) = OPTIONS.iter().find(|(short, _)| *short == letter) {
                switches.push((*name, on));
            }
        }
    }
    switches
}

const OPTIONS: &[(char, &str)] = &[
    ('a', "allexport"),
    ('b', "notify"),
    ('e', "errexit"),
    ('f', "noglob"),
    ('h', "hashall"),
    ('k', "keyword"),
    ('m', "monitor"),
    ('n', "noexec"),
    ('p', "privileged"),
    ('t', "onecmd"),
    ('u', "nounset"),
    ('v', "verbose"),
    ('x', "xtrace"),
    ('B', "braceexpand"),
    ('C', "noclobber"),
    ('E', "errtrace"),
    ('H', "histexpand"),
    ('P', "physical"),
    ('T', "functrace"),
    (' ', "pipefail"),
    (' ', "posix"),
];

fn option_name(name: &str) -> Option<&'static str> {
    OPTIONS.iter().find(|(_, long)| *long == name).map(|(_, long)| *long)
}
