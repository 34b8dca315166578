//! What programs make of the values that they read.

use super::fields;
use super::options::{has, has_letter, output_file};
use super::surroundings::{injector, starts_container};
use super::value::{self, Stream, Values, all_turned};
use super::{Reader, shown, unnamed};
use crate::model::secrecy::{Taken, Turn, TurnKind};
use crate::syntax::shell::{Command, Program, Word};

impl<'t> Reader<'t> {
    /// What a command prints, and the name to call it by.
    pub(super) fn output(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> (Stream, String) {
        let given: Values = arguments.iter().flatten().cloned().collect();
        self.rearranges(command, program, &given);
        let stream = match self.minted(command, program, arguments) {
            Some(stream) => stream,
            None => self.made(command, program, arguments),
        };
        let named = output_file(program);
        let inline = program.arguments.iter().filter_map(Word::split_at_equals).find(|(option, _)| option.value == "--output");
        let file = named.cloned().or_else(|| inline.map(|(_, file)| file));
        match file.filter(|_| program.name.starts_with("base64") || program.name == "openssl") {
            Some(file) => {
                self.write(&file, stream, false, &program.name);
                (Stream::new(), program.name.clone())
            }
            None => (stream, program.name.clone()),
        }
    }

    fn made(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        let change = |kind: TurnKind| Change::Turn(kind);
        let what = match program.name.as_str() {
            "printf" if has(program, "-v") => return Stream::new(),
            "echo" | "printf" => {
                let mut stream = self.echo(command, program);
                // `printf '%.4s' "$KEY"`
                let cuts =
                    program.arguments.first().is_some_and(|format| format.prefix().contains("%.") && program.name == "printf");
                if cuts {
                    stream = self.changed(stream, Change::Turn(TurnKind::Part), command);
                }
                if program.wrappers.iter().any(|word| word.is("xargs")) {
                    stream.extend(self.input(command));
                }
                return stream;
            }
            "tee" => return self.tee(command, program),
            "env" | "printenv" | "export" | "declare" | "typeset" | "set" => return self.dump(command, program),
            "cat" | "tac" | "nl" | "less" | "more" | "sort" | "uniq" | "column" | "bat" | "ts" | "expand" | "strings"
            | "xargs" | "paste" | "dos2unix" | "pv" => Change::Nothing,
            "head" | "tail" => {
                if has_letter(program, 'c') || has(program, "--bytes") {
                    change(TurnKind::Part)
                } else {
                    Change::Nothing
                }
            }
            "grep" | "egrep" | "fgrep" | "rg" => return self.grep(command, program),
            "cut"
                if self.source(command.span).contains("-d=") && has_field(program, "1")
                    || self.source(command.span).contains("'=' -f1") =>
            {
                let stream = self.read_by(command, program, 0);
                return self.without_dumps(stream, command);
            }
            "cut" | "colrm" | "split" => change(TurnKind::Part),
            "awk" | "gawk" | "mawk" => return self.awk(command, program, arguments),
            "sed" | "gsed" => return self.sed(command, program, arguments),
            "tr" => tr(program),
            "rev" | "fold" | "fmt" | "xxd" | "od" | "hexdump" | "hd" | "gzip" | "pigz" | "bzip2" | "xz" | "zstd" | "base32"
            | "basenc" | "uuencode" | "iconv" | "qrencode" | "shuf"
                if !reverts(program) =>
            {
                change(TurnKind::Encoded)
            }
            "gunzip" | "zcat" | "base32" | "gzip" | "xxd" | "xz" | "zstd" | "bzip2" | "pigz" => change(TurnKind::Decoded),
            "base64" | "gbase64" => base64(program),
            "openssl" => return self.openssl(command, program),
            name if is_hash(name) => change(TurnKind::Digest),
            "jq" | "yq" | "gojq" | "jaq" | "dasel" => {
                let mut stream = self.json(command, program, arguments);
                stream.extend(self.in_filter(program, command));
                return stream;
            }
            "python" | "python3" | "node" | "ruby" | "perl" | "php" => return self.one_liner(command, program, arguments),
            "urlencode" => change(TurnKind::Known),
            "git" => return self.settings(program),
            "docker" | "podman" | "nerdctl" if starts_container(program) => return self.contained(command, program),
            name if injector(name).is_some() => return self.injected(command, program),
            "docker" if has(program, "compose") && has(program, "config") => {
                return unnamed(vec![self.taken(Taken::Environment, "docker compose config".to_owned(), command.span)]);
            }
            "gh" if has(program, "status") && (has(program, "-t") || has(program, "--show-token")) => {
                return unnamed(vec![self.taken(Taken::Token, "gh auth status --show-token".to_owned(), command.span)]);
            }
            "kubectl" | "oc" => return self.manifest(command, program, arguments),
            _ => return Stream::new(),
        };
        let stream = self.read_by(command, program, usize::from(program.name == "tr") * 2);
        self.changed(stream, what, command)
    }

    pub(super) fn changed(&self, stream: Stream, what: Change, command: &Command) -> Stream {
        let (by, place) = (shown(self.source(command.span)), self.place(command.span));
        match what {
            Change::Nothing => stream,
            Change::Gone => Stream::new(),
            Change::Turn(kind) => all_turned(stream, kind, &by, &place),
            Change::Decoded => {
                let mut values = value::flat(stream);
                for value in &mut values {
                    // What was encoded here comes back as it was.
                    let turns = &mut value.flowing.turns;
                    let last = turns.iter().rposition(|turn| turn.kind != TurnKind::Embedded);
                    match last.filter(|&last| turns.get(last).is_some_and(|turn| turn.kind == TurnKind::Known)) {
                        Some(last) => {
                            turns.remove(last);
                        }
                        None => turns.push(Turn { kind: TurnKind::Decoded, by: by.clone(), place: place.clone() }),
                    }
                }
                unnamed(values)
            }
        }
    }

    /// What a filter reads: the files that it names, after so many operands of another kind; else its input.
    pub(super) fn read_by(&mut self, command: &'t Command, program: &Program<'t>, skipped: usize) -> Stream {
        let mut operands: Vec<&Word> = Vec::new();
        let mut words = program.arguments.iter();
        while let Some(word) = words.next() {
            let prefix = word.prefix();
            if prefix.starts_with('-') && prefix.len() > 1 {
                if VALUED.contains(&prefix.as_str()) {
                    words.next();
                }
            } else {
                operands.push(word);
            }
        }
        let files: Vec<&Word> = operands.into_iter().skip(skipped).filter(|word| !word.is("-")).collect();
        if files.is_empty() || program.wrappers.iter().any(|word| word.is("xargs")) {
            return self.input(command);
        }
        files.into_iter().flat_map(|word| self.file(word)).collect()
    }

    fn tee(&mut self, command: &'t Command, program: &Program<'t>) -> Stream {
        let stream = self.input(command);
        let appends = has_letter(program, 'a') || has(program, "--append");
        for word in program.arguments.iter().filter(|word| !word.prefix().starts_with('-')) {
            self.write(word, stream.clone(), appends, "tee");
        }
        stream
    }

    /// Commands that print all variables, or one by its name.
    fn dump(&mut self, command: &'t Command, program: &Program<'t>) -> Stream {
        let Some(words) = program.arguments.iter().map(Word::literal).collect::<Option<Vec<String>>>() else {
            return Stream::new();
        };
        let unset = command.assignments.iter().filter(|assignment| assignment.value.is_none() && assignment.array.is_none());
        let shown: Vec<String> = unset.map(|assignment| assignment.name.value.clone()).collect();
        let names: Vec<&String> = words.iter().chain(&shown).filter(|word| !word.starts_with('-')).collect();
        let prints = |flags: &[&str]| words.iter().any(|word| flags.contains(&word.as_str()));
        let (all, exported) = match program.name.as_str() {
            "printenv" => match names.as_slice() {
                [] => (true, true),
                names => return names.iter().flat_map(|name| unnamed(self.variable(name, command.span))).collect(),
            },
            "env" => (names.is_empty() && command.assignments.is_empty() && program.environment.is_empty(), true),
            "export" => (names.is_empty() && command.assignments.is_empty(), true),
            "declare" | "typeset" if prints(&["-p", "-px", "-xp"]) && !names.is_empty() => {
                return names.iter().flat_map(|name| unnamed(self.variable(name, command.span))).collect();
            }
            "declare" | "typeset" => {
                let lists = words.iter().all(|flag| matches!(flag.as_str(), "-p" | "-x" | "-px" | "-xp"));
                (command.assignments.is_empty() && lists, false)
            }
            _ => (words.is_empty(), false),
        };
        if !all {
            return Stream::new();
        }
        let mut stream = unnamed(vec![self.taken(Taken::Environment, program.name.clone(), command.span)]);
        stream.extend(self.all_variables(command, exported));
        stream
    }

    fn grep(&mut self, command: &'t Command, program: &Program<'t>) -> Stream {
        let silent = ['q', 'c', 'l', 'L'].iter().any(|letter| has_letter(program, *letter))
            || has(program, "--quiet")
            || has(program, "--count");
        if silent {
            return Stream::new();
        }
        let stream = self.read_by(command, program, 1);
        let pattern =
            program.arguments.iter().find(|word| !word.prefix().starts_with('-')).and_then(Word::literal).unwrap_or_default();
        if has_letter(program, 'o') {
            return self.changed(stream, Change::Turn(TurnKind::Part), command);
        }
        let inverted = has_letter(program, 'v');
        narrowed(stream, &pattern, inverted)
    }

    /// `env | cut -d= -f1` gives names.
    pub(super) fn without_dumps(&self, mut stream: Stream, command: &Command) -> Stream {
        for piece in &mut stream {
            piece.values.retain(|value| !matches!(value.flowing.source, Taken::Environment | Taken::Variables(_)));
        }
        self.changed(stream, Change::Turn(TurnKind::Part), command)
    }

    fn openssl(&mut self, command: &'t Command, program: &Program<'t>) -> Stream {
        let verb = program.arguments.first().and_then(Word::literal).unwrap_or_default();
        let word = |text: &str| has(program, text);
        let decodes = word("-d");
        let what = match verb.as_str() {
            "base64" if decodes => Change::Decoded,
            "base64" => Change::Turn(TurnKind::Known),
            "enc" if decodes && !program.arguments.iter().any(|word| word.prefix().starts_with("-aes")) => Change::Decoded,
            "enc" if word("-base64") || word("-a") && !program.arguments.iter().any(|word| word.prefix().starts_with("-aes")) => {
                Change::Turn(TurnKind::Known)
            }
            "dgst" | "sha256" | "sha1" | "md5" => Change::Turn(TurnKind::Digest),
            "rsa" | "pkey" | "ec" | "pkcs8" | "pkcs12" if !word("-pubout") && !word("-noout") => Change::Turn(TurnKind::Decoded),
            _ => return Stream::new(),
        };
        let named = program.arguments.iter().skip_while(|word| !word.is("-in")).nth(1);
        let stream = match named {
            Some(file) => self.file(file),
            None => self.input(command),
        };
        self.changed(stream, what, command)
    }

    fn json(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        let filter = fields::filter(program);
        let given: Values = arguments.iter().flatten().cloned().collect();
        let from_nothing = has_letter(program, 'n') || has(program, "--null-input");
        let stream = if from_nothing { Stream::new() } else { self.read_by(command, program, 1) };
        let what = match fields::made(&filter) {
            fields::Made::Nothing => Change::Gone,
            fields::Made::Known => Change::Turn(TurnKind::Known),
            fields::Made::Decoded => Change::Decoded,
            fields::Made::Part => Change::Turn(TurnKind::Part),
        };
        let mut made = self.changed(stream, what, command);
        made.extend(unnamed(given));
        made
    }

    /// `git remote -v`, `git config --list`: addresses with the credentials in them.
    fn settings(&mut self, program: &Program<'t>) -> Stream {
        let remote = has(program, "remote") && (has(program, "-v") || has(program, "get-url") || has(program, "show"));
        let list = has(program, "config")
            && (has(program, "--list") || has(program, "-l") || has(program, "list") || has(program, "--get"));
        let path = crate::flow::read::shell::joined(&self.state.folder, ".git/config");
        match program.arguments.first().filter(|_| remote || list) {
            Some(word) => {
                let known = self.state.files.get(&path).cloned().unwrap_or_default();
                unnamed(value::taken_up(value::flat(known), word.span))
            }
            None => Stream::new(),
        }
    }

    /// `… | python -c 'print(json.load(sys.stdin)["key"])'`
    fn one_liner(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        let text = self.source(command.span);
        let shows = ["print", "console.", "puts", "write(", "echo "].iter().any(|word| text.contains(word));
        let pasted: Values = arguments.iter().flatten().cloned().collect();
        // The shell pastes values into the code.
        if shows && !pasted.is_empty() && ["-c", "-e", "-r", "-p"].iter().any(|option| has(program, option)) {
            let cuts = ["[:", "slice", "substr", "reverse", "hexdigest", "split"].iter().any(|word| text.contains(word));
            let what = if cuts { Change::Turn(TurnKind::Part) } else { Change::Nothing };
            return self.changed(unnamed(pasted), what, command);
        }
        let reads = ["stdin", "STDIN", "input(", "gets", "/dev/stdin"].iter().any(|word| text.contains(word))
            || has(program, "json.tool");
        let prints =
            ["print", "write", "log(", "puts", "echo"].iter().any(|word| text.contains(word)) || has(program, "json.tool");
        let hashes = ["sha256", "sha1", "md5", "hashlib"].iter().any(|word| text.contains(word));
        if !(reads && prints) || text.contains("len(") {
            return Stream::new();
        }
        let kind = match () {
            () if hashes => TurnKind::Digest,
            () if text.contains("quote") || text.contains("encodeURIComponent") => TurnKind::Known,
            () => TurnKind::Part,
        };
        let stream = self.input(command);
        self.changed(stream, Change::Turn(kind), command)
    }

    /// `kubectl create secret … --dry-run -o yaml` prints the values, encoded.
    fn manifest(&mut self, command: &'t Command, program: &Program<'t>, arguments: &[Values]) -> Stream {
        let makes = has(program, "create")
            && has(program, "secret")
            && program.arguments.iter().any(|word| word.prefix().starts_with("--dry-run"));
        let values: Values = if makes { arguments.iter().flatten().cloned().collect() } else { Values::new() };
        self.changed(unnamed(values), Change::Turn(TurnKind::Known), command)
    }
}

#[derive(Clone, Copy)]
pub(super) enum Change {
    /// It still stands there.
    Nothing,
    Gone,
    Turn(TurnKind),
    /// Base64 undone.
    Decoded,
}

/// Options of filters whose value is the next word.
const VALUED: &[&str] = &[
    "-n",
    "-c",
    "-w",
    "-d",
    "-f",
    "-F",
    "-k",
    "-t",
    "-e",
    "-m",
    "-A",
    "-B",
    "-C",
    "-v",
    "-s",
    "-l",
    "-b",
    "-I",
    "-o",
    "--arg",
    "--argjson",
];

fn reverts(program: &Program<'_>) -> bool {
    let decompresses = matches!(program.name.as_str(), "gzip" | "xz" | "zstd" | "bzip2" | "pigz")
        && (has_letter(program, 'd') || has(program, "--decompress"));
    decompresses || program.name == "base32" && has_letter(program, 'd') || program.name == "xxd" && has_letter(program, 'r')
}

fn base64(program: &Program<'_>) -> Change {
    let decodes = has_letter(program, 'd')
        || has_letter(program, 'D')
        || program.arguments.iter().any(|word| word.prefix().starts_with("--d"));
    if decodes { Change::Decoded } else { Change::Turn(TurnKind::Known) }
}

/// What breaks lines or stands around a value can go: the runner knows each line.
fn tr(program: &Program<'_>) -> Change {
    let last = program.arguments.last().and_then(Word::literal).unwrap_or_default();
    let deletes = has_letter(program, 'd');
    let counted = has_letter(program, 'c') || has_letter(program, 'C');
    let harmless = ["\\n", "\\r", "\\n\\r", "\\r\\n", "\n", "[:space:]", " ", "\"", "'", "[:blank:]", " \\n", "\\n "]
        .contains(&last.as_str());
    let lines = program.arguments.iter().filter_map(Word::literal).any(|text| matches!(text.as_str(), "\\n" | "\n"));
    match () {
        () if deletes && harmless || has_letter(program, 's') || lines => Change::Nothing,
        () if deletes && !counted => Change::Turn(TurnKind::Part),
        () => Change::Turn(TurnKind::Encoded),
    }
}

fn is_hash(name: &str) -> bool {
    matches!(
        name,
        "sha1sum"
            | "sha224sum"
            | "sha256sum"
            | "sha384sum"
            | "sha512sum"
            | "shasum"
            | "md5sum"
            | "md5"
            | "b2sum"
            | "cksum"
            | "crc32"
            | "htpasswd"
            | "mkpasswd"
            | "sha256"
            | "argon2"
    )
}

/// `env | grep NAME` shows the variables of that name only.
fn narrowed(stream: Stream, pattern: &str, inverted: bool) -> Stream {
    let wanted: String = pattern.trim_start_matches('^').chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let mut stream = stream;
    for value in stream.iter_mut().flat_map(|piece| &mut piece.values) {
        if value.flowing.source == Taken::Environment && !inverted && wanted.len() > 1 {
            value.flowing.source = Taken::Variables(wanted.to_ascii_uppercase());
        }
    }
    stream
}

/// `-f1` or `-f 1`.
fn has_field(program: &Program<'_>, field: &str) -> bool {
    let inline = format!("-f{field}");
    program.arguments.iter().any(|word| word.is(&inline)) || has(program, "-f") && has(program, field)
}
