//! Where what a command prints goes.

use super::tree::{Block, BlockKind, Command, Pipe, Place, Redirect, Redirection, Script};
use super::word::Word;

/// Where a stream of a command goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output<'s> {
    /// To the script's own output, which a job's log shows.
    Log,
    /// To the next member of the pipeline: of the command's own, or of a compound command around it.
    Pipe(Place),
    /// Taken by `$(…)`, backticks or `<(…)`.
    Captured,
    /// To a file; the redirection says which. `/dev/null` is [`Output::Discarded`].
    File(&'s Redirection),
    Discarded,
}

/// How many calls of functions in functions are followed.
const MAX_CALLS: usize = 8;

/// How many redirections of the script by `exec` are looked at.
const MAX_EXECS: usize = 64;

impl Script {
    /// Where standard output goes. For a command in a function: where the calls' output goes, the log if any of them shows it there.
    #[must_use]
    pub fn output<'s>(&'s self, command: &'s Command) -> Output<'s> {
        self.stream(command, 1, 0)
    }

    /// Where standard error goes.
    #[must_use]
    pub fn error_output<'s>(&'s self, command: &'s Command) -> Output<'s> {
        self.stream(command, 2, 0)
    }

    /// Where standard output goes; `None` where the function that the command is in leaves that to its calls.
    #[must_use]
    pub fn own_output<'s>(&'s self, command: &'s Command) -> Option<Output<'s>> {
        let mut fd = 1;
        if let Some(output) = self.redirected(&command.redirections, command.place, &mut fd) {
            return Some(output);
        }
        for block in self.enclosing(command) {
            let captures = matches!(block.kind, BlockKind::CommandSubstitution | BlockKind::ProcessInput | BlockKind::Coprocess);
            if captures && fd == 1 {
                return Some(Output::Captured);
            }
            if matches!(block.kind, BlockKind::Function(_)) {
                return if fd == 1 { None } else { Some(self.error_output(command)) };
            }
            if let Some(output) = self.of_block(block, &mut fd) {
                return Some(output);
            }
        }
        Some(self.of_exec(command, fd))
    }

    fn stream<'s>(&'s self, command: &'s Command, fd: u32, calls: usize) -> Output<'s> {
        let mut fd = fd;
        match self.redirected(&command.redirections, command.place, &mut fd) {
            Some(output) => output,
            None => self.inherited(command, command.block, fd, calls),
        }
    }

    /// What a descriptor of a command or block leads to by its own redirections and pipeline; else the descriptor of what is around it.
    fn redirected<'s>(&'s self, redirections: &'s [Redirection], place: Place, fd: &mut u32) -> Option<Output<'s>> {
        let pipeline = self.pipelines.get(place.pipeline);
        let pipe = pipeline.and_then(|pipeline| pipeline.pipes.get(place.index));
        // `|&` is `2>&1` after all other redirections.
        if *fd == 2 && pipe == Some(&Pipe::Both) {
            *fd = 1;
        }
        // The last redirection counts; a duplicate is of what the descriptor was at that time.
        for redirection in redirections.iter().rev() {
            match target(redirection, *fd) {
                Target::Other => {}
                Target::Descriptor(of) => *fd = of,
                Target::Closed => return Some(Output::Discarded),
                Target::File if redirection.target.is("/dev/null") => return Some(Output::Discarded),
                Target::File => return Some(Output::File(redirection)),
            }
        }
        let next = Place { index: place.index + 1, ..place };
        pipe.filter(|_| *fd == 1).map(|_| Output::Pipe(next))
    }

    fn inherited<'s>(&'s self, command: &'s Command, block: Option<usize>, mut fd: u32, calls: usize) -> Output<'s> {
        for block in self.outwards(block) {
            let captures = matches!(block.kind, BlockKind::CommandSubstitution | BlockKind::ProcessInput | BlockKind::Coprocess);
            if captures && fd == 1 {
                return Output::Captured;
            }
            if let BlockKind::Function(index) = block.kind {
                return self.of_calls(index, command, fd, calls);
            }
            if let Some(output) = self.of_block(block, &mut fd) {
                return output;
            }
        }
        self.of_exec(command, fd)
    }

    fn of_block<'s>(&'s self, block: &'s Block, fd: &mut u32) -> Option<Output<'s>> {
        match block.place {
            Some(place) => self.redirected(&block.redirections, place, fd),
            None => None,
        }
    }

    fn of_calls<'s>(&'s self, function: usize, command: &'s Command, fd: u32, calls: usize) -> Output<'s> {
        let Some(function) = self.functions.get(function) else { return Output::Log };
        if calls >= MAX_CALLS {
            return Output::Log;
        }
        let outside = self.calls(function).filter(|call| !function.span.encloses(call.span));
        // One call says it for most functions; more than a few are not asked.
        let mut outputs = outside.take(MAX_CALLS).map(|call| self.stream(call, fd, calls + MAX_CALLS / 2));
        let Some(first) = outputs.next() else { return self.of_exec(command, fd) };
        if outputs.any(|output| output == Output::Log) { Output::Log } else { first }
    }

    /// What the last `exec > file` before the command made of the script's own descriptor.
    fn of_exec<'s>(&'s self, command: &'s Command, mut fd: u32) -> Output<'s> {
        let before = self.commands.partition_point(|other| other.span.start < command.span.start);
        let earlier = self.commands.get(..before).unwrap_or_default().iter().rev().take(MAX_EXECS * 8);
        let redirects = |other: &&Command| {
            other.block.is_none() && other.words.is_empty() && other.name.as_ref().is_some_and(|name| name.is("exec"))
        };
        for exec in earlier.filter(redirects).take(MAX_EXECS) {
            if let Some(output) = self.redirected(&exec.redirections, exec.place, &mut fd) {
                return output;
            }
        }
        Output::Log
    }
}

enum Target {
    /// The redirection is of another descriptor.
    Other,
    Descriptor(u32),
    Closed,
    File,
}

fn target(redirection: &Redirection, fd: u32) -> Target {
    let is_output = fd == 1 || fd == 2;
    match redirection.operator {
        Redirect::Both | Redirect::AppendBoth if is_output => Target::File,
        Redirect::Output | Redirect::Append | Redirect::Clobber | Redirect::ReadWrite if redirection.fd == Some(fd) => {
            device(&redirection.target).map_or(Target::File, Target::Descriptor)
        }
        Redirect::DuplicateOutput | Redirect::DuplicateInput => {
            let text = redirection.target.literal().unwrap_or_default();
            let number = text.trim_end_matches('-').parse();
            match number {
                Ok(of) if redirection.fd == Some(fd) => Target::Descriptor(of),
                Err(_) if text == "-" && redirection.fd == Some(fd) => Target::Closed,
                Err(_) if text != "-" && is_output && redirection.fd == Some(1) => Target::File,
                _ => Target::Other,
            }
        }
        _ => Target::Other,
    }
}

/// The descriptor that a file name stands for.
fn device(target: &Word) -> Option<u32> {
    match target.literal()?.as_str() {
        "/dev/stdout" | "/dev/fd/1" | "/proc/self/fd/1" => Some(1),
        "/dev/stderr" | "/dev/fd/2" | "/proc/self/fd/2" => Some(2),
        _ => None,
    }
}
