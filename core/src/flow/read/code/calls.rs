//! Calls that run text as code, or send requests.

use super::Reader;
use crate::model::program::{Deed, Manner, RunsText};
use crate::model::reads::{Kind, Scripting};

impl Reader<'_> {
    pub(super) fn call(&mut self, at: usize) {
        if !self.is(at + 1, b'(') {
            return;
        }
        let Some(close) = self.closing(at + 2) else { return };
        let path = self.callee(at);
        self.written(at, &path, at + 2, close);
        let Some(manner) = self.manner(&path, at, at + 2, close) else { return };
        let to = match manner {
            Manner::Code if self.names_shell(at + 2, close) => close,
            _ => self.argument_end(at + 2, close),
        };
        let mut origins = self.origins(at + 2, to);
        if manner == Manner::Address {
            origins.retain(|origin| !origin.behind_host);
        }
        if !origins.is_empty() && self.deeds.len() < MOST {
            let place = (self.text.place)(self.span(at + 2, to));
            self.deeds.push(Deed::Run(RunsText { program: path, manner, origins, place }));
        }
    }

    /// `a.b.c` where `c` is called.
    fn callee(&self, at: usize) -> String {
        let mut path = self.word(at).unwrap_or_default().to_owned();
        let mut at = at;
        for _ in 0..MAX_PATH {
            let Some(before) = at.checked_sub(2).filter(|before| self.is(before + 1, b'.')) else { break };
            let Some(word) = self.word(before) else {
                path = format!("(…).{path}");
                break;
            };
            path = format!("{word}.{path}");
            at = before;
        }
        path
    }

    fn manner(&self, path: &str, at: usize, from: usize, to: usize) -> Option<Manner> {
        let name = path.rsplit('.').next().unwrap_or(path);
        let shell = || {
            let given: String = self.source(from, to).split_whitespace().collect();
            given.contains("shell=True") || given.contains("shell:true") || self.names_shell(from, to)
        };
        match (self.scripting, path, name) {
            (_, "eval" | "exec", _) if self.scripting == Scripting::Python => Some(Manner::Code),
            (Scripting::Python, "os.system" | "os.popen" | "subprocess.getoutput" | "subprocess.getstatusoutput", _) => {
                Some(Manner::Code)
            }
            (Scripting::Python, _, "run" | "call" | "check_call" | "check_output" | "Popen")
                if path.starts_with("subprocess.") || path.starts_with("sp.") || path == name =>
            {
                shell().then_some(Manner::Code)
            }
            (Scripting::Python, _, "get" | "post" | "put" | "patch" | "delete" | "head")
                if path.starts_with("requests.") || path.starts_with("httpx.") =>
            {
                Some(Manner::Address)
            }
            (Scripting::Python, _, "urlopen" | "urlretrieve") => Some(Manner::Address),
            (Scripting::JavaScript, "eval", _) => Some(Manner::Code),
            (Scripting::JavaScript, "Function", _) if self.word(at.wrapping_sub(1)) == Some("new") => Some(Manner::Code),
            (Scripting::JavaScript, _, "runInThisContext" | "runInNewContext" | "execSync") => Some(Manner::Code),
            (Scripting::JavaScript, "exec.exec" | "exec.getExecOutput", _) => {
                let whole = !self.has_more(from, to);
                if shell() { Some(Manner::Code) } else { whole.then_some(Manner::Words) }
            }
            (Scripting::JavaScript, "exec", _) if self.spawns => Some(Manner::Code),
            (Scripting::JavaScript, _, "exec") if self.is_child_process(path, at) => Some(Manner::Code),
            (Scripting::JavaScript, _, "spawn" | "spawnSync" | "execFile" | "execFileSync") => shell().then_some(Manner::Code),
            (
                Scripting::JavaScript,
                "fetch" | "axios" | "got" | "axios.get" | "axios.post" | "https.get" | "http.get" | "https.request",
                _,
            ) => Some(Manner::Address),
            _ => None,
        }
    }

    fn is_child_process(&self, path: &str, at: usize) -> bool {
        let receiver = path.strip_suffix(".exec").unwrap_or_default();
        let before = self.source(at.saturating_sub(6), at);
        matches!(receiver, "child_process" | "cp" | "childProcess") || before.ends_with(").") && before.contains("child_process")
    }

    /// `bash` and `-c` are the first strings of the arguments.
    fn names_shell(&self, from: usize, to: usize) -> bool {
        let strings = (from..to).filter_map(|at| self.tokens.get(at)).filter(|token| token.kind == Kind::Str);
        let first: Vec<&str> = strings.take(2).map(|token| token.inner.of(self.text.text)).collect();
        matches!(first.as_slice(), ["bash" | "sh" | "zsh" | "/bin/bash" | "/bin/sh", "-c" | "-lc" | "-ec"])
    }

    /// Where the first argument ends.
    pub(super) fn argument_end(&self, from: usize, to: usize) -> usize {
        let mut depth = 0_usize;
        let mut at = from;
        while at < to {
            match self.tokens.get(at).map(|token| token.kind) {
                Some(Kind::Punct(b'(' | b'[' | b'{')) => depth += 1,
                Some(Kind::Punct(b')' | b']' | b'}')) => depth = depth.saturating_sub(1),
                Some(Kind::Punct(b',')) if depth == 0 => return at,
                _ => {}
            }
            at = self.tokens.get(at).map_or(to, |token| token.after.max(at + 1));
        }
        to
    }

    fn has_more(&self, from: usize, to: usize) -> bool {
        self.argument_end(from, to) < to
    }
}

/// A callee's path is read so far back.
const MAX_PATH: usize = 6;

/// So many deeds are kept of one script.
pub(super) const MOST: usize = 400;
