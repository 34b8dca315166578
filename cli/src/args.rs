//! The command line, declared.

use crate::output::{Format, OutputFile};
use crate::trouble::Trouble;
use ciward_core::config::FailOn;
use ciward_core::rule::{Persona, Severity};
use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, ColorChoice, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

pub enum Command {
    Audit(AuditArgs),
    Explain(ExplainArgs),
    Rules(RulesArgs),
    Fix(FixArgs),
    Permissions(PermissionsArgs),
    Config(ConfigArgs),
    Env(EnvArgs),
    /// Help or the version, which is said already.
    Said,
}

/// Audits a repository for the ways it leaks: workflows, secrets in files, the environment contract.
///
/// Without a command, `ciward` audits.
#[derive(Debug, Parser)]
#[command(name = "ciward", version, max_term_width = 100, styles = STYLES, args_conflicts_with_subcommands = true)]
#[command(after_help = "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 trouble.")]
struct Line {
    #[command(subcommand)]
    command: Option<Named>,

    #[command(flatten)]
    audit: AuditArgs,

    /// Color the output; `auto` follows NO_COLOR, CLICOLOR, CLICOLOR_FORCE and whether it goes to a terminal
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    color: ColorChoice,
}

#[derive(Debug, Subcommand)]
enum Named {
    /// Audit the working tree: what git tracks and untracked files it does not ignore; outside git, all files
    Audit(AuditArgs),
    /// Say what a rule finds, why it matters and what to do, or the way of a variable; without either, list the rules
    Explain(ExplainArgs),
    /// List the rules
    Rules(RulesArgs),
    /// Mend what has a certain cure; with --unsafe also what asks for a look
    Fix(FixArgs),
    /// Say which permissions each job is granted, which it needs and why, with the block to paste
    Permissions(PermissionsArgs),
    /// Help to write a ciward.yml: take over another tool's configuration, or name a value without telling it
    Config(ConfigArgs),
    /// Say what the repository reads from its environment, check an env file against it, keep the template up to date
    Env(EnvArgs),
}

#[derive(Args, Debug, Default)]
pub struct AuditArgs {
    /// Files and folders to report on; paths in the report start at the repository's root [default: the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// How standard output is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Text)]
    pub format: Format,

    /// Also write the report to a file, in the format of its extension (.sarif .json .md .html .txt); repeatable
    #[arg(short, long, value_name = "FILE", value_parser = OutputFile::parse)]
    pub output: Vec<OutputFile>,

    /// How much to report: regular, pedantic or auditor [default: regular]
    #[arg(long, value_parser = persona)]
    pub persona: Option<Persona>,

    /// Leave out findings below this severity: info, low, medium, high or critical
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    pub min_severity: Option<Severity>,

    /// Exit with 1 from this severity on; `never` exits with 0 whatever is found [default: low]
    #[arg(long, value_name = "LEVEL", value_parser = fail_on)]
    pub fail_on: Option<FailOn>,

    /// Run only this rule or family; repeatable, or separated by commas
    #[arg(long = "rule", value_name = "ID|FAMILY", value_delimiter = ',')]
    pub only: Vec<String>,

    /// Do not run this rule or family; repeatable, or separated by commas
    #[arg(long, value_name = "ID|FAMILY", value_delimiter = ',')]
    pub skip: Vec<String>,

    /// Read this configuration instead of ciward.yml or .github/ciward.yml at the repository's root
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub config: Option<PathBuf>,

    /// Read no configuration
    #[arg(long)]
    pub no_config: bool,

    /// Report only what REF..working tree adds: findings, and who becomes able to read which secret; needs `git`
    #[arg(long, value_name = "REF")]
    pub base: Option<String>,

    /// Also look at the modes that files of secrets and their folders have on this machine's disk, those that git ignores too
    #[arg(long)]
    pub host: bool,

    /// Search everything for the values of a local env file, also encoded; values are never shown; repeatable [default: .env]
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = ".env")]
    pub values_from: Vec<PathBuf>,

    /// With --values-from: search the files as they are now only, and not what the commits before held, which needs `git`
    #[arg(long)]
    pub no_history: bool,

    #[command(flatten)]
    pub unpack: UnpackArgs,

    /// Use no network, which is the default
    #[arg(long)]
    pub offline: bool,
}

// How far files are opened that are more than text. No doc comment: clap would take it for the command's own help.
#[derive(Args, Debug, Default)]
pub struct UnpackArgs {
    /// Open archives and documents (zip, jar, whl, docx, tar, gz, pdf, …) in each other down to this depth; 0 opens none
    #[arg(long, value_name = "DEPTH", default_value_t = 3, value_parser = clap::value_parser!(u8).range(..=9))]
    pub max_archive_depth: u8,

    /// Read so much of what an archive unpacks to
    #[arg(long, value_name = "MIB", default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=2048))]
    pub max_archive_size: u32,

    /// Search binary files up to this size for keys and tokens; 0 searches none
    #[arg(long, value_name = "MIB", default_value_t = 8, value_parser = clap::value_parser!(u32).range(..=64))]
    pub max_binary_size: u32,
}

#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// A rule's id, its name in another tool (`zizmor:unpinned-uses`), or an environment variable, whose way is told
    pub rule: Option<String>,

    /// How a variable's way is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ListFormat::Text)]
    pub format: ListFormat,

    /// Say what counted for and against the values of a line, or of a file, being secrets; no value is shown
    #[arg(long, value_name = "PATH:LINE", num_args = 1.., conflicts_with = "rule")]
    pub why: Vec<String>,
}

#[derive(Args, Debug)]
pub struct RulesArgs {
    /// How the list is written
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,

    /// Read this configuration for the project's own rules, instead of ciward.yml or .github/ciward.yml
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub config: Option<PathBuf>,

    /// List ciward's own rules only
    #[arg(long)]
    pub no_config: bool,
}

#[derive(Args, Debug)]
pub struct FixArgs {
    /// Files and folders to mend [default: the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Also make the fixes after which a workflow may come to do something else: read what they change
    #[arg(long = "unsafe")]
    pub doubtful: bool,

    /// Change no file: print what would change, as a unified diff, and exit with 1 if there is anything
    #[arg(long)]
    pub dry_run: bool,

    /// Mend what this persona hears of: regular, pedantic or auditor [default: regular]
    #[arg(long, value_parser = persona)]
    pub persona: Option<Persona>,

    /// Mend only what this rule or family finds; repeatable, or separated by commas
    #[arg(long = "rule", value_name = "ID|FAMILY", value_delimiter = ',')]
    pub only: Vec<String>,

    /// Leave alone what this rule or family finds; repeatable, or separated by commas
    #[arg(long, value_name = "ID|FAMILY", value_delimiter = ',')]
    pub skip: Vec<String>,

    /// Read this configuration instead of ciward.yml or .github/ciward.yml at the repository's root
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub config: Option<PathBuf>,

    /// Read no configuration
    #[arg(long)]
    pub no_config: bool,
}

impl FixArgs {
    /// The audit whose findings are mended.
    pub fn audit(&self) -> AuditArgs {
        AuditArgs {
            paths: self.paths.clone(),
            persona: self.persona,
            only: self.only.clone(),
            skip: self.skip.clone(),
            config: self.config.clone(),
            no_config: self.no_config,
            ..AuditArgs::default()
        }
    }
}

#[derive(Args, Debug)]
pub struct PermissionsArgs {
    /// Files and folders to report on [default: the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// How the report is written
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}

#[derive(Args, Debug)]
pub struct ConfigArgs {
    #[command(subcommand)]
    pub action: ConfigAction,
}

#[derive(Debug, Subcommand)]
pub enum ConfigAction {
    /// Print the rules and allowlists of another tool's configuration as a ciward.yml
    Import {
        #[arg(value_enum)]
        tool: Tool,
        /// The tool's configuration, such as .gitleaks.toml
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print what an entry of `ignore` says to accept the values of a line's secrets, or of a file's
    Hash {
        #[arg(value_name = "PATH:LINE", num_args = 1.., required = true)]
        places: Vec<String>,
    },
}

#[derive(Args, Debug)]
pub struct EnvArgs {
    #[command(subcommand)]
    pub action: EnvAction,
}

#[derive(Debug, Subcommand)]
pub enum EnvAction {
    /// List every variable: where it is read, whether the program needs it, where it is declared, whether it is a secret
    List(EnvListArgs),
    /// Before a deployment: say what an env file lacks, and which of its values are empty, stand-ins or weak; exits with 1 if any
    Check(EnvCheckArgs),
    /// Write what the repository reads into its .env.example, with stand-ins; no value is taken from an env file
    Sync(EnvSyncArgs),
}

#[derive(Args, Debug)]
pub struct EnvListArgs {
    /// Files and folders to look at [default: the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    #[command(flatten)]
    pub output: ListOutput,
}

#[derive(Args, Debug)]
pub struct EnvCheckArgs {
    /// The env file, wherever it lies; repeatable, and then the later ones count
    #[arg(long, value_name = "FILE", required = true)]
    pub env_file: Vec<PathBuf>,

    /// Files and folders whose reads count [default: the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    #[command(flatten)]
    pub output: ListOutput,
}

#[derive(Args, Debug)]
pub struct EnvSyncArgs {
    /// Files and folders whose reads count [default: the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Change no file: print what would change, as a unified diff, and exit with 1 if there is anything
    #[arg(long)]
    pub dry_run: bool,
}

// No doc comment: clap would take it for the command's own help.
#[derive(Args, Clone, Copy, Debug)]
pub struct ListOutput {
    /// How the answer is written
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    format: ListFormat,

    /// The same as --format json
    #[arg(long)]
    json: bool,
}

impl ListOutput {
    pub const fn format(self) -> ListFormat {
        if self.json { ListFormat::Json } else { self.format }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Tool {
    /// .gitleaks.toml, and .betterleaks.toml, which has the same form
    #[value(alias = "betterleaks")]
    Gitleaks,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    Text,
    Json,
}

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Reads the process's arguments, and lets `--color` decide for everything that is printed from here on.
pub fn parse() -> Result<Command, Trouble> {
    let matches = match Line::command().color(color_of_help()).try_get_matches() {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            // Help for a reader who has gone away is no trouble.
            let _ = error.print();
            return Ok(Command::Said);
        }
        Err(error) => return Err(Trouble::new(in_one_line(&error))),
    };
    let line = Line::from_arg_matches(&matches).map_err(|error| Trouble::new(in_one_line(&error)))?;
    crate::output::color(line.color);
    Ok(match line.command {
        None => Command::Audit(without_command(line.audit)?),
        Some(Named::Audit(args)) => Command::Audit(args),
        Some(Named::Explain(args)) => Command::Explain(args),
        Some(Named::Rules(args)) => Command::Rules(args),
        Some(Named::Fix(args)) => Command::Fix(args),
        Some(Named::Permissions(args)) => Command::Permissions(args),
        Some(Named::Config(args)) => Command::Config(args),
        Some(Named::Env(args)) => Command::Env(args),
    })
}

/// Behind an option, a command's name is read as a path. Where there is no such path, the command was meant.
fn without_command(args: AuditArgs) -> Result<AuditArgs, Trouble> {
    let first = args.paths.first().filter(|path| !path.exists()).and_then(|path| path.to_str());
    match first.filter(|name| Line::command().find_subcommand(name).is_some()) {
        Some(name) => Err(Trouble::new(format!("the command comes before its options: ciward {name} …"))),
        None => Ok(args),
    }
}

/// `--color` counts for the help too, which is printed before the arguments are read.
fn color_of_help() -> ColorChoice {
    let args: Vec<String> = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let given = args.iter().enumerate().find_map(|(at, arg)| match arg.strip_prefix("--color") {
        Some("") => args.get(at + 1).cloned(),
        Some(rest) => rest.strip_prefix('=').map(str::to_owned),
        None => None,
    });
    given.and_then(|word| ColorChoice::from_str(&word, false).ok()).unwrap_or_default()
}

/// What clap says over several lines, without its usage: `unexpected argument '--jsno' found; tip: …`.
fn in_one_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    let told = text.lines().take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more information"));
    let parts: Vec<&str> = told.map(str::trim).filter(|line| !line.is_empty()).collect();
    parts.join("; ")
}

fn persona(word: &str) -> Result<Persona, String> {
    Persona::from_name(word).ok_or_else(|| "expected regular, pedantic or auditor".to_owned())
}

fn severity(word: &str) -> Result<Severity, String> {
    Severity::from_name(word).ok_or_else(|| "expected info, low, medium, high or critical".to_owned())
}

fn fail_on(word: &str) -> Result<FailOn, String> {
    FailOn::from_name(word).ok_or_else(|| "expected info, low, medium, high, critical or never".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Line::command().debug_assert();
    }
}
