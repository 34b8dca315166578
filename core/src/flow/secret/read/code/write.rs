//! Files: the runner's own, and others.

use super::Reader;
use super::value::{Bit, Held, MOST, Target, Value};
use crate::flow::read::shell::joined;
use crate::model::secrecy::{Sink, Slot, Taken};
use crate::text::Span;

impl Reader<'_> {
    /// The file that a path names; `None` where that is not known.
    pub(super) fn target(&self, path: &Value) -> Option<Target> {
        if path.target.is_some() {
            return path.target.clone();
        }
        let runner = path.values().find_map(|held| match &held.flowing.source {
            Taken::Variable(name) => match name.as_str() {
                "GITHUB_ENV" => Some(Target::Variables),
                "GITHUB_OUTPUT" | "GITHUB_STATE" => Some(Target::Outputs),
                "GITHUB_STEP_SUMMARY" => Some(Target::Summary),
                "GITHUB_PATH" => Some(Target::Nowhere),
                _ => None,
            },
            _ => None,
        });
        if runner.is_some() {
            return runner;
        }
        let mut text = String::new();
        for bit in &path.bits {
            match bit {
                Bit::Fixed(fixed) => text.push_str(fixed),
                Bit::Held(held) => match &held.flowing.source {
                    Taken::Variable(name) if name == "GITHUB_WORKSPACE" => text.push('.'),
                    Taken::Variable(name) if name == "RUNNER_TEMP" => text.push_str("/RUNNER_TEMP"),
                    Taken::Variable(name) if name == "HOME" || name == "USERPROFILE" => text.push('~'),
                    Taken::Variable(name) => text.push_str(&format!("${name}")),
                    _ => return None,
                },
            }
        }
        let text = text.trim().replace('\\', "/");
        match text.as_str() {
            "" => None,
            "/dev/stdout" | "/dev/stderr" | "/dev/tty" => Some(Target::Log),
            "/dev/null" | "NUL" | "nul" => Some(Target::Nowhere),
            _ => Some(Target::File(path_of(self.source.folder, &text))),
        }
    }

    pub(super) fn write(&mut self, path: &Value, value: Value, appends: bool, by: &str, span: Span) {
        let Some(target) = self.target(path) else { return };
        if let (Target::File(path), false) = (&target, appends) {
            self.files.remove(path);
        }
        let _ = span;
        self.write_to(&target, &value, by);
    }

    pub(super) fn write_to(&mut self, target: &Target, value: &Value, by: &str) {
        match target {
            Target::Log => self.print(value, by),
            Target::Variables => {
                for (name, held) in named(&value.bits) {
                    if let Some(name) = name {
                        self.environment.entry(name).or_insert_with(|| Value::of_all(held));
                    }
                }
                self.keep_lines(value, |name| name.map(Slot::Variable));
            }
            Target::Outputs => self.keep_lines(value, |name| Some(Slot::Output(name))),
            Target::Summary => self.spill(Sink::Summary, "GITHUB_STEP_SUMMARY", value),
            Target::File(path) => {
                let at = value.values().next().map(|held| held.at).unwrap_or_default();
                let known = self.files.entry(path.clone()).or_default();
                known.extend(value.values().cloned());
                known.truncate(MOST);
                self.keep(Slot::File(path.clone()), value, at);
            }
            Target::Nowhere => {}
        }
    }

    pub(super) fn read_file(&mut self, path: &str, span: Span) -> Value {
        if let Some(known) = self.files.get(path) {
            return Value::of_all(known.clone()).taken_up(span);
        }
        Value::held(self.taken(Taken::File(path.to_owned()), path, span))
    }
}

/// A path as slots name files: below the workspace, or starting with `/` or `~`.
fn path_of(folder: &str, text: &str) -> String {
    if text.starts_with(['~', '/']) { text.to_owned() } else { joined(folder, text) }
}

/// The values of lines `NAME=value` and of frames `NAME<<DELIMITER`, each with its name, where that is fixed.
pub(super) fn named(bits: &[Bit]) -> Vec<(Option<String>, Vec<Held>)> {
    let mut found: Vec<(Option<String>, Vec<Held>)> = Vec::new();
    let mut name: Option<String> = None;
    let mut line = String::new();
    let mut frame: Option<String> = None;
    for bit in bits {
        match bit {
            Bit::Fixed(text) => {
                for (at, part) in text.split('\n').enumerate() {
                    if at > 0 {
                        if frame.as_deref().is_some_and(|delimiter| line.trim() == delimiter) {
                            (frame, name) = (None, None);
                        } else if frame.is_none() {
                            name = None;
                        }
                        line.clear();
                    }
                    line.push_str(part);
                    if frame.is_none()
                        && let Some((key, delimiter)) = line.split_once("<<")
                    {
                        name = Some(key.trim().to_owned());
                        frame = Some(delimiter.trim().to_owned());
                    } else if frame.is_none()
                        && name.is_none()
                        && let Some((key, _)) = line.split_once('=')
                    {
                        name = Some(key.trim().to_owned());
                    }
                }
            }
            Bit::Held(held) => {
                match found.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, values)) => values.push((**held).clone()),
                    None => found.push((name.clone(), vec![(**held).clone()])),
                }
                line.push('\u{0}');
            }
        }
    }
    found
}
