//! Where the shell prints each command with its values: `set -x`.

use super::tree::{Command, Script};
use crate::text::Span;

impl Script {
    /// The stretches in which the shell traces: from after `set -x` to before `set +x`, in source order. One in a subshell lasts no longer than it.
    #[must_use]
    pub fn trace_regions(&self) -> Vec<Span> {
        self.traced_from(self.shebang.as_ref().is_some_and(|line| shebang_traces(&line.value)))
    }

    /// As [`Script::trace_regions`], where the shell was told to trace from the start: `bash -x`.
    #[must_use]
    pub fn all_traced(&self) -> Vec<Span> {
        self.traced_from(true)
    }

    fn traced_from(&self, from_start: bool) -> Vec<Span> {
        let mut trace = Trace { regions: Vec::new(), since: from_start.then_some(0), scopes: vec![(self.length, from_start)] };
        for command in &self.commands {
            trace.leave(command.span.start);
            let switch = command.shell_options().into_iter().rev().find(|(name, _)| *name == "xtrace");
            if let Some((_, on)) = switch {
                trace.enter(self.process_end(command));
                trace.set(on, command);
            }
        }
        trace.leave(self.length);
        trace.turn(false, self.length);
        trace.regions
    }

    /// Where the process that runs the command ends.
    fn process_end(&self, command: &Command) -> usize {
        self.enclosing(command).find(|block| block.kind.forks()).map_or(self.length, |block| block.span.end)
    }
}

/// `#!/bin/bash -ex`
fn shebang_traces(line: &str) -> bool {
    let mut flags = line.split_ascii_whitespace().skip(1).filter(|word| word.starts_with('-') && !word.starts_with("--"));
    flags.any(|word| word.contains('x'))
}

struct Trace {
    regions: Vec<Span>,
    since: Option<usize>,
    /// Where each process ends, and whether it traces; the innermost last.
    scopes: Vec<(usize, bool)>,
}

impl Trace {
    /// Ends the processes that end before a place; tracing is then as it was around them.
    fn leave(&mut self, at: usize) {
        while let [.., (_, outer), (end, _)] = self.scopes[..]
            && end <= at
        {
            self.scopes.pop();
            self.turn(outer, end);
        }
    }

    fn enter(&mut self, end: usize) {
        if let Some(&(innermost, on)) = self.scopes.last()
            && end < innermost
        {
            self.scopes.push((end, on));
        }
    }

    fn set(&mut self, on: bool, command: &Command) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.1 = on;
        }
        self.turn(on, if on { command.span.end } else { command.span.start });
    }

    fn turn(&mut self, on: bool, at: usize) {
        match (self.since, on) {
            (None, true) => self.since = Some(at),
            (Some(since), false) => {
                self.regions.push(Span::new(since, at.max(since)));
                self.since = None;
            }
            _ => {}
        }
    }
}
