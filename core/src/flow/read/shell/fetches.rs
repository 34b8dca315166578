//! Code and files of others that a script fetches.

use super::{Reader, joined};
use crate::model::program::{Artifact, Checkout, Deed, Head, Origin};
use crate::syntax::shell::{Command, Program, Word};

impl Reader<'_> {
    pub(super) fn fetches(&mut self, command: &Command, program: &Program<'_>) {
        let words: Vec<String> = program.arguments.iter().filter_map(Word::literal).collect();
        let verbs: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.starts_with('-')).collect();
        match (program.name.as_str(), verbs.as_slice()) {
            ("gh" | "hub", ["pr", "checkout", ..]) => self.checkout(command, Head::Branch, Vec::new(), true),
            ("gh", ["run", "download", ..]) => {
                let named = program.arguments.iter().skip_while(|word| !word.is("-D") && !word.is("--dir")).nth(1);
                let folder = named.map_or_else(|| self.folder.clone(), |word| self.path(word));
                let place = self.place(command.span);
                self.deeds.push(Deed::Artifact(Artifact { folder, place }));
            }
            ("git", _) => self.git(command, program),
            _ => {}
        }
    }

    fn git(&mut self, command: &Command, program: &Program<'_>) {
        let text = command.span.of(self.text.text);
        let verb = program.arguments.iter().filter_map(Word::literal).find(|word| GIT_VERBS.contains(&word.as_str()));
        let of_pull = text.contains("refs/pull/") || text.contains("pull/");
        let origins = || -> Vec<Origin> { program.arguments.iter().flat_map(|word| self.word(word)).collect() };
        match verb.as_deref() {
            Some("fetch") if of_pull => self.fetched = true,
            Some("fetch") => {
                let named = origins();
                self.fetched |= named.iter().any(|origin| matches!(&origin.source, crate::model::program::Source::Event { path, .. } if path.contains(".head.")));
            }
            Some("checkout" | "switch" | "reset" | "merge" | "cherry-pick" | "rebase")
                if self.fetched && !text.contains("origin/main") =>
            {
                self.checkout(command, Head::Branch, Vec::new(), true);
            }
            Some("pull") if of_pull => self.checkout(command, Head::Branch, Vec::new(), true),
            Some("checkout" | "switch" | "reset" | "merge" | "pull" | "clone" | "worktree" | "rebase" | "cherry-pick") => {
                let named = origins();
                // `git checkout -b "$NEW"` makes a branch, and `-- path` is of this one.
                let makes = program.arguments.iter().any(|word| word.is("-b") || word.is("-B") || word.is("-c") || word.is("--"));
                if !named.is_empty() && !makes {
                    let forks = verb.as_deref() == Some("clone") || verb.as_deref() == Some("pull");
                    self.checkout(command, Head::Asked, named, forks);
                }
            }
            _ => {}
        }
    }

    fn checkout(&mut self, command: &Command, head: Head, origins: Vec<Origin>, reaches_forks: bool) {
        self.fetched = false;
        let place = self.place(command.span);
        let folder = self.folder.clone();
        let (refuses, allows, submodules) = (false, None, None);
        self.deeds.push(Deed::Checkout(Checkout { head, origins, reaches_forks, folder, refuses, allows, submodules, place }));
    }

    /// The path that a word names, below the workspace; outside of it where that is not known.
    pub(super) fn path(&self, word: &Word) -> String {
        let text = word.span.of(self.text.text).trim_matches(['"', '\'']);
        joined(&self.folder, word.literal().as_deref().unwrap_or(text))
    }
}

const GIT_VERBS: &[&str] =
    &["fetch", "checkout", "switch", "reset", "merge", "pull", "clone", "worktree", "rebase", "cherry-pick"];
