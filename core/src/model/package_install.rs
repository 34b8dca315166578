//! Which packages a command installs, and how firmly it names them.

use crate::model::scripted::argument::Argument;
use crate::model::scripted::invocation::Invocation;
use crate::rule::Persona;
use aho_corasick::packed::{Config, Searcher};
use std::sync::LazyLock;

/// A command that installs packages by their names, or runs one.
#[derive(Clone, Debug)]
pub struct Install {
    /// As a user would say it: `npm install`.
    pub tool: &'static str,
    pub packages: Vec<(Argument, Pin)>,
    /// Who wants to hear of it, where it is not everybody.
    pub persona: Option<Persona>,
}

/// How firmly a package is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// In no version, or one that moves.
    Moving,
    /// In one exact version; what it depends on may still move.
    Version,
    /// Its content is fixed, it is a local path, or it is known only at run time.
    Fixed,
}

/// How a manager writes a package's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Syntax {
    /// `name@1.2.3`
    Npm,
    /// `name==1.2.3`
    Python,
    /// `name:1.2.3`, or the option `-v`.
    Gem,
    /// `name@1.2.3`, or the option `--version`.
    Cargo,
    /// `path@v1.2.3`; without `@`, what `go.mod` says.
    Go,
    /// Only by an option.
    Option,
}

/// One way to install.
struct Manager {
    program: &'static str,
    /// The words behind the program, `|` between synonyms.
    verbs: &'static [&'static str],
    tool: &'static str,
    syntax: Syntax,
    /// Options whose value is the next word, with blanks between them.
    valued: &'static str,
    /// Options with which the command keeps to a file, hashes or a local path.
    exempt: &'static [&'static str],
    /// Options that name one version.
    version: &'static [&'static str],
    /// It runs the first operand and hands it the others.
    runs: bool,
    persona: Option<Persona>,
}

const NPM_INSTALL: &str = "install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add";
const NPM_VALUED: &str =
    "--prefix -C --registry --tag --omit --include -w --workspace --cache --userconfig --loglevel --save-prefix --location";
const PIP_VALUED: &str = "-i --index-url --extra-index-url -f --find-links -t --target -c --constraint -r --requirement -e --editable --prefix \
                          --root --platform --python-version --implementation --abi --progress-bar --timeout --retries --cache-dir --src \
                          --no-binary --only-binary --trusted-host --proxy --cert --python -p --upgrade-strategy --config-settings -C --log \
                          --index --default-index --with --from --spec --pip-args --suffix --report --group -P --upgrade-package --override \
                          --generate-shell-completion --index-strategy --exclude-newer --resolution";

/// From each manager's own manual.
static MANAGERS: &[Manager] = &[
    Manager { program: "npm", verbs: &[NPM_INSTALL], tool: "npm install", syntax: Syntax::Npm, valued: NPM_VALUED, ..NONE },
    Manager { program: "npm", verbs: &["exec|x"], tool: "npm exec", syntax: Syntax::Npm, valued: NPM_VALUED, runs: true, ..NONE },
    Manager {
        program: "yarn",
        verbs: &["global", "add"],
        tool: "yarn global add",
        syntax: Syntax::Npm,
        valued: "--cwd --registry",
        ..NONE
    },
    Manager { program: "yarn", verbs: &["add"], tool: "yarn add", syntax: Syntax::Npm, valued: "--cwd --registry", ..NONE },
    Manager {
        program: "yarn",
        verbs: &["dlx"],
        tool: "yarn dlx",
        syntax: Syntax::Npm,
        valued: "-p --package",
        runs: true,
        ..NONE
    },
    Manager {
        program: "pnpm",
        verbs: &["add"],
        tool: "pnpm add",
        syntax: Syntax::Npm,
        valued: "-C --dir --registry --filter -F --allow-build",
        ..NONE
    },
    Manager { program: "pnpm", verbs: &["dlx"], tool: "pnpm dlx", syntax: Syntax::Npm, valued: "--package", runs: true, ..NONE },
    Manager { program: "bun", verbs: &["add"], tool: "bun add", syntax: Syntax::Npm, valued: "--cwd --registry", ..NONE },
    Manager { program: "bunx", verbs: &[], tool: "bunx", syntax: Syntax::Npm, valued: "-p --package", runs: true, ..NONE },
    Manager {
        program: "npx",
        verbs: &[],
        tool: "npx",
        syntax: Syntax::Npm,
        valued: "-p --package -c --call",
        exempt: &["--no", "--no-install"],
        runs: true,
        ..NONE
    },
    Manager {
        program: "pip",
        verbs: &["install"],
        tool: "pip install",
        syntax: Syntax::Python,
        valued: PIP_VALUED,
        exempt: &["--require-hashes", "--no-index"],
        ..NONE
    },
    Manager {
        program: "uv",
        verbs: &["pip", "install"],
        tool: "uv pip install",
        syntax: Syntax::Python,
        valued: PIP_VALUED,
        exempt: &["--require-hashes", "--no-index"],
        ..NONE
    },
    Manager {
        program: "uv",
        verbs: &["tool", "install"],
        tool: "uv tool install",
        syntax: Syntax::Python,
        valued: PIP_VALUED,
        ..NONE
    },
    Manager {
        program: "uv",
        verbs: &["tool", "run"],
        tool: "uv tool run",
        syntax: Syntax::Python,
        valued: PIP_VALUED,
        runs: true,
        ..NONE
    },
    Manager { program: "uvx", verbs: &[], tool: "uvx", syntax: Syntax::Python, valued: PIP_VALUED, runs: true, ..NONE },
    Manager { program: "uv", verbs: &["add"], tool: "uv add", syntax: Syntax::Python, valued: PIP_VALUED, ..NONE },
    Manager {
        program: "poetry",
        verbs: &["add"],
        tool: "poetry add",
        syntax: Syntax::Python,
        valued: "-G --group -E --extras --source",
        ..NONE
    },
    Manager { program: "pipx", verbs: &["install"], tool: "pipx install", syntax: Syntax::Python, valued: PIP_VALUED, ..NONE },
    Manager {
        program: "pipx",
        verbs: &["run"],
        tool: "pipx run",
        syntax: Syntax::Python,
        valued: PIP_VALUED,
        runs: true,
        ..NONE
    },
    Manager {
        program: "gem",
        verbs: &["install|i"],
        tool: "gem install",
        syntax: Syntax::Gem,
        valued: "-v --version -i --install-dir -n --bindir -P --trust-policy -s --source -g --file",
        exempt: &["-g", "--file", "--local"],
        version: &["-v", "--version"],
        ..NONE
    },
    Manager {
        program: "bundle",
        verbs: &["add"],
        tool: "bundle add",
        syntax: Syntax::Gem,
        valued: "-v --version -g --group -s --source --git --branch --ref --path",
        exempt: &["--path", "--ref"],
        version: &["-v", "--version"],
        ..NONE
    },
    Manager {
        program: "cargo",
        verbs: &["install"],
        tool: "cargo install",
        syntax: Syntax::Cargo,
        valued: "--version --vers -V --root --registry --index --git --branch --tag --rev --path -F --features --target --profile -j --jobs --config --bin --example --target-dir -Z --color",
        exempt: &["--path", "--rev", "--list"],
        version: &["--version", "--vers"],
        ..NONE
    },
    Manager {
        program: "cargo",
        verbs: &["binstall"],
        tool: "cargo binstall",
        syntax: Syntax::Cargo,
        valued: "--version --targets --root --registry --index --git --manifest-path --install-path --log-level --strategies --github-token",
        exempt: &["--manifest-path"],
        version: &["--version"],
        ..NONE
    },
    Manager {
        program: "go",
        verbs: &["install"],
        tool: "go install",
        syntax: Syntax::Go,
        valued: "-ldflags -tags -gcflags -asmflags -o -p -C -mod -modfile -overlay",
        ..NONE
    },
    Manager { program: "go", verbs: &["get"], tool: "go get", syntax: Syntax::Go, valued: "-tags -C -modfile", ..NONE },
    Manager {
        program: "go",
        verbs: &["run"],
        tool: "go run",
        syntax: Syntax::Go,
        valued: "-ldflags -tags -exec -C -modfile",
        runs: true,
        ..NONE
    },
    Manager {
        program: "dotnet",
        verbs: &["tool", "install|update"],
        tool: "dotnet tool install",
        syntax: Syntax::Option,
        valued: "--version --tool-path --add-source --source --configfile --framework -v --verbosity",
        exempt: &["--local", "--tool-manifest"],
        version: &["--version"],
        ..NONE
    },
    Manager {
        program: "gh",
        verbs: &["extension|ext|extensions", "install"],
        tool: "gh extension install",
        syntax: Syntax::Option,
        valued: "--pin",
        exempt: &["--pin"],
        ..NONE
    },
    Manager {
        program: "install-module",
        verbs: &[],
        tool: "Install-Module",
        syntax: Syntax::Option,
        valued: "-Name -Repository -Scope -RequiredVersion -MinimumVersion -MaximumVersion -ErrorAction",
        version: &["-RequiredVersion"],
        ..NONE
    },
    Manager {
        program: "brew",
        verbs: &["install|reinstall|upgrade"],
        tool: "brew install",
        syntax: Syntax::Option,
        valued: "--cc --env",
        persona: Some(Persona::Pedantic),
        ..NONE
    },
    Manager {
        program: "choco",
        verbs: &["install|upgrade"],
        tool: "choco install",
        syntax: Syntax::Option,
        valued: "--version -s --source --params --package-parameters --ia --install-arguments",
        exempt: &["--require-checksums", "--requirechecksums"],
        version: &["--version"],
        persona: Some(Persona::Pedantic),
        ..NONE
    },
    Manager {
        program: "apt-get",
        verbs: &["install"],
        tool: "apt-get install",
        syntax: Syntax::Option,
        valued: "-t --target-release -o --option -c",
        persona: Some(Persona::Auditor),
        ..NONE
    },
    Manager {
        program: "apt",
        verbs: &["install"],
        tool: "apt install",
        syntax: Syntax::Option,
        valued: "-t --target-release -o --option -c",
        persona: Some(Persona::Auditor),
        ..NONE
    },
    Manager {
        program: "nuget",
        verbs: &["install"],
        tool: "nuget install",
        valued: "-Version -Source -OutputDirectory -ConfigFile -Framework -DependencyVersion -SolutionDirectory",
        version: &["-Version", "-version"],
        ..NONE
    },
];

const NONE: Manager = Manager {
    program: "",
    verbs: &[],
    tool: "",
    syntax: Syntax::Option,
    valued: "",
    exempt: &[],
    version: &[],
    runs: false,
    persona: None,
};

/// Whether a script may hold such a command at all; spares reading those that do not.
#[must_use]
pub fn is_likely(script: &str) -> bool {
    const WORDS: &[&str] =
        &["npm", "yarn", "npx", "bun", "pip", "uv", "poetry", "gem", "bundle", "cargo", "go ", "dotnet", "gh ", "nstall", "apt"];
    static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| Config::new().builder().extend(WORDS).build());
    SEARCHER.as_ref().is_none_or(|searcher| searcher.find(script).is_some())
}

/// What a command installs; none where it installs nothing by name.
#[must_use]
pub fn read(invocation: &Invocation) -> Option<Install> {
    let program = match invocation.program.as_str() {
        pip if pip.strip_prefix("pip").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit() || b == b'.')) => "pip",
        program => program,
    };
    let of_program = MANAGERS.iter().filter(|manager| manager.program == program);
    let (manager, rest) = of_program.filter_map(|manager| Some((manager, manager.behind_verbs(invocation)?))).next()?;
    if rest.has(manager.exempt) {
        return None;
    }
    let valued: Vec<&str> = manager.valued.split_whitespace().collect();
    let given = rest.has(manager.version);
    let named = rest.value(match manager.syntax {
        Syntax::Npm if manager.runs => &["--package", "-p"],
        Syntax::Python => &["--from", "--spec"],
        _ => &["-Name"],
    });
    let operands = rest.operands(&valued);
    let taken = if manager.runs { 1 } else { operands.len() };
    let operands = match named.as_ref() {
        Some(named) => vec![named],
        None => operands.into_iter().take(taken).collect(),
    };
    // Without a version `npx name` runs what the project's own lockfile has brought.
    let local = program == "npx" && !asks_npx(&rest);
    let pin = |package: &Argument| match manager.syntax.pin(package) {
        Pin::Moving if given => Pin::Version,
        Pin::Moving if local && !package.start.get(1..).unwrap_or_default().contains('@') => Pin::Fixed,
        pin => pin,
    };
    let packages: Vec<(Argument, Pin)> = operands.into_iter().map(|package| (package.clone(), pin(package))).collect();
    let own = packages.iter().filter(|(_, pin)| *pin == Pin::Moving).all(|(package, _)| is_manager_itself(&package.start));
    let persona = manager.persona.or(own.then_some(Persona::Pedantic));
    Some(Install { tool: manager.tool, packages, persona })
}

/// The `install` of an `npm install` that names no package, and so installs what the project's own files say.
#[must_use]
pub fn loose_verb(invocation: &Invocation) -> Option<Argument> {
    let npm = MANAGERS.iter().find(|manager| manager.program == "npm" && invocation.program == "npm")?;
    let valued: Vec<&str> = npm.valued.split_whitespace().collect();
    let operands = invocation.operands(&valued);
    let [verb] = operands.as_slice() else { return None };
    let installs = NPM_INSTALL.split('|').filter(|word| *word != "add").any(|word| verb.is(word));
    let other = ["-g", "--global", "--package-lock-only", "--dry-run", "--package-lock=false", "--no-package-lock"];
    (installs && !invocation.has(&other)).then(|| (*verb).clone())
}

/// The option by which an install leaves its lockfile aside.
#[must_use]
pub fn unlocked(invocation: &Invocation) -> Option<&Argument> {
    let options: &[&str] = match invocation.program.as_str() {
        "npm" => &["--no-package-lock", "--package-lock=false"],
        "yarn" => &["--no-lockfile", "--no-immutable"],
        "pnpm" => &["--no-lockfile", "--no-frozen-lockfile"],
        "bun" => &["--no-save"],
        _ => &[],
    };
    let installs = |argument: &Argument| argument.is("install") || argument.is("i");
    let given = || invocation.arguments.iter().find(|argument| options.iter().any(|option| argument.is(option)));
    invocation.arguments.first().is_some_and(installs).then(given).flatten()
}

/// Whether the options before the package's name tell `npx` to fetch it.
fn asks_npx(rest: &Invocation) -> bool {
    let mut options = rest.arguments.iter().take_while(|argument| argument.start.starts_with('-'));
    options.any(|option| ["-y", "--yes", "-p", "--package"].iter().any(|name| option.is(name)))
}

/// Package managers that bring themselves up to date.
fn is_manager_itself(package: &str) -> bool {
    let name = package.split(['=', '<', '>', '~', '!', '[']).next().unwrap_or(package);
    matches!(name.split('@').next().unwrap_or(name), "pip" | "setuptools" | "wheel" | "npm" | "corepack" | "bundler")
}

impl Manager {
    /// The command without its verbs, which may stand behind options.
    fn behind_verbs(&self, invocation: &Invocation) -> Option<Invocation> {
        let valued: Vec<&str> = self.valued.split_whitespace().collect();
        let mut rest = invocation.clone();
        for verb in self.verbs {
            let first = rest.operands(&valued).first().copied()?.clone();
            let text = first.text.as_deref()?;
            if !verb.split('|').any(|verb| verb == text) {
                return None;
            }
            let at = rest.arguments.iter().position(|argument| *argument == first)?;
            rest.arguments.remove(at);
        }
        Some(rest)
    }
}

impl Syntax {
    fn pin(self, package: &Argument) -> Pin {
        let Some(text) = package.text.as_deref() else {
            return self.pin_of_unknown(&package.start);
        };
        let script = self == Self::Python && text.contains('/') && !text.contains("://") && !text.contains('@');
        if script || is_local(text) && self != Self::Go {
            return Pin::Fixed;
        }
        if text.contains("://") || text.starts_with("git@") || text.starts_with("git+") {
            return if holds_commit(text) || text.contains("#sha256=") { Pin::Fixed } else { Pin::Moving };
        }
        match self {
            Self::Npm => exact(behind_last(text, '@')),
            Self::Python if text.contains("==") && !text.contains("==*") => Pin::Version,
            Self::Python => exact(behind_last(text, '@')),
            Self::Gem => exact(behind_last(text, ':')),
            Self::Cargo => exact(behind_last(text, '@')),
            Self::Go => go_pin(text),
            Self::Option => Pin::Moving,
        }
    }

    /// Some of it is known only at run time: the version, or the whole name.
    fn pin_of_unknown(self, start: &str) -> Pin {
        let latest = self == Self::Go && ["@latest", "@master", "@main"].iter().any(|end| start.ends_with(end));
        if latest { Pin::Moving } else { Pin::Fixed }
    }
}

fn behind_last(text: &str, mark: char) -> Option<&str> {
    let at = text.rfind(mark).filter(|at| *at > 0)?;
    text.get(at + mark.len_utf8()..)
}

/// A whole version is exact; `1`, `^1.2.3`, `latest` and none are not.
fn exact(version: Option<&str>) -> Pin {
    let Some(version) = version else { return Pin::Moving };
    let version = version.strip_prefix(['=', 'v']).unwrap_or(version);
    let numbers = version.split(['-', '+']).next().unwrap_or_default();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let whole = numbers.split('.').count() >= 3 && numbers.split('.').all(digits);
    if whole { Pin::Version } else { Pin::Moving }
}

/// A version or a commit is fixed by Go's checksum database; without one, `go.mod` decides.
fn go_pin(text: &str) -> Pin {
    match text.split_once('@') {
        None => Pin::Fixed,
        Some((_, version)) if version.starts_with('v') && exact(Some(version)) == Pin::Version => Pin::Fixed,
        Some((_, commit)) if commit.len() >= 7 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()) => Pin::Fixed,
        Some(_) => Pin::Moving,
    }
}

fn is_local(text: &str) -> bool {
    const FILES: &[&str] = &[".whl", ".tgz", ".tar.gz", ".gem", ".deb", ".zip", ".rpm", ".nupkg", ".rb", ".txt", ".config"];
    let text = text.split('[').next().unwrap_or(text);
    let path = text == "." || text == ".." || text.starts_with(['.', '/', '~', '*', '\\']) || text.contains('\\');
    let file = !text.contains("://") && FILES.iter().any(|end| text.ends_with(end));
    path || file || text.starts_with("file:") || text.starts_with("link:") || text.starts_with("portal:") || text.ends_with('/')
}

fn holds_commit(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|part| part.len() == 40 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
