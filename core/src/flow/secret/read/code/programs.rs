//! Programs and scripts that a program runs. What they do with their arguments is what a shell's commands do with them, so they are put
//! into a shell's words and read by the shell's reader.

use super::Reader;
use super::call::Calling;
use super::value::{Bit, Held, Value};
use crate::flow::read::shell::joined;
use crate::flow::secret::read::shell;
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Flowing, RunsScript, Sink};
use crate::place::Place;
use crate::syntax::shell::parse;
use crate::text::Span;

impl<'t> Reader<'t> {
    /// `subprocess.run([…])`, `execSync("…")`, `system "…"`.
    pub(super) fn runs(&mut self, calling: &Calling<'_>) -> Value {
        let first = calling.named(&["args"]).unwrap_or_else(|| calling.at(0));
        let mut words: Vec<Value> = Vec::new();
        let one_text = first.fields.is_empty() && calling.given.iter().filter(|given| given.name.is_none()).count() < 2;
        let shell_option = calling.given.iter().any(|given| given.value.fields.contains_key("shell"));
        if one_text || first.text().is_some_and(|text| text.contains(' ')) && !shell_option {
            words.push(first.clone());
        } else {
            for given in calling.given.iter().filter(|given| given.name.is_none()) {
                match given.value.fields.is_empty() {
                    true => words.push(given.value.clone()),
                    false => words.extend(items(&given.value)),
                }
            }
        }
        // The toolkit prints the command before it runs it.
        let path = calling.path.as_deref().unwrap_or_default();
        if matches!(path, "exec.exec" | "exec.getExecOutput")
            && !calling.given.iter().any(|given| given.value.fields.contains_key("silent"))
        {
            let mut all = first.flat();
            all.join(calling.at(1).flat());
            self.spill(Sink::Log, path, &all);
        }
        let captured = calling.name != "system"
            && calling.name != "exec"
            && calling.name != "call"
            && calling.name != "check_call"
            && calling.name != "run"
            || calling.has("capture_output")
            || calling.has("stdout");
        self.shell(&words, one_text, captured, &Value::default(), calling.span)
    }

    /// A command of PowerShell that is none of its own: a script, or a program.
    pub(super) fn command(&mut self, calling: Calling<'t>) -> Value {
        let name = calling.name.trim_matches(['"', '\'']).replace('\\', "/");
        let lower = name.to_ascii_lowercase();
        let input = self.piped_in();
        if lower.ends_with(".ps1") {
            self.script(&name, &calling, 0);
            return Value::default();
        }
        if matches!(lower.as_str(), "pwsh" | "powershell" | "pwsh.exe" | "powershell.exe")
            && let Some(at) = calling
                .given
                .iter()
                .position(|given| given.value.text().is_some_and(|text| text.to_ascii_lowercase().ends_with(".ps1")))
        {
            let file = calling.given.get(at).and_then(|given| given.value.text()).unwrap_or_default();
            self.script(&file.replace('\\', "/"), &calling, at + 1);
            return Value::default();
        }
        let cmdlet = name.contains('-') && name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains(['.', '/']);
        if name.is_empty() || cmdlet {
            return Value::default();
        }
        let mut words = vec![Value::fixed(name.trim_end_matches(".exe").to_owned())];
        for given in &calling.given {
            words.extend(given.name.iter().map(|name| Value::fixed(format!("-{name}"))));
            match given.value.fields.is_empty() {
                _ if given.value.bits.is_empty() => {}
                true => words.push(given.value.clone()),
                false => words.extend(items(&given.value)),
            }
        }
        self.shell(&words, false, self.output.is_some(), &input, calling.span)
    }

    /// A script in PowerShell, whose parameters are given by name or by their place.
    fn script(&mut self, name: &str, calling: &Calling<'_>, skipped: usize) {
        let mut arguments = Vec::new();
        let mut environment = Vec::new();
        for given in calling.given.iter().skip(skipped) {
            let values: Vec<Flowing> = given.value.values().map(|held| self.told(held)).collect();
            match &given.name {
                Some(name) => environment.push((format!("-{}", name.to_ascii_lowercase()), values)),
                None => arguments.push(values),
            }
        }
        for (name, value) in &self.environment {
            environment.push((name.clone(), value.values().map(|held| self.told(held)).collect()));
        }
        environment.retain(|(_, values): &(String, Vec<Flowing>)| !values.is_empty());
        let name = name.replace("$PSScriptRoot", ".");
        let script = ScriptName::File(joined(self.source.folder, &name));
        let (folder, place) = (self.source.folder.to_owned(), self.place(calling.span));
        self.acts.push(Act::Run(RunsScript {
            script,
            folder,
            arguments,
            environment,
            logged: self.output.is_none(),
            result: None,
            traced: false,
            place,
        }));
    }

    /// Reads a command in a shell's words. Gives what it prints where that is captured.
    pub(super) fn shell(&mut self, words: &[Value], whole: bool, captured: bool, input: &Value, span: Span) -> Value {
        let mut line = Line { text: String::new(), islands: Vec::new(), places: Vec::new() };
        if !input.is_clean() {
            line.text.push_str("printf %s ");
            line.word(&input.bits, self);
            line.text.push_str(" | ");
        }
        if captured {
            line.text.push_str("out=$(");
        }
        for (at, word) in words.iter().enumerate() {
            if at > 0 {
                line.text.push(' ');
            }
            if whole { line.raw(&word.bits, self) } else { line.word(&word.bits, self) }
        }
        if captured {
            line.text.push_str("\n)\nprintf %s \"$out\"");
        }
        let whole_place = self.place(span);
        let place = |inside: Span| -> Place {
            let at = line.places.iter().find(|(island, _)| island.start <= inside.start && inside.end <= island.end);
            at.map_or_else(|| whole_place.clone(), |(_, place)| place.clone())
        };
        let text = shell::Text {
            text: &line.text,
            islands: &line.islands,
            place: &place,
            folder: self.source.folder,
            home: self.source.home.unwrap_or_default(),
            traced: false,
            switches: &[],
            editable: shell::Editable::Nothing,
        };
        let mut acts = shell::acts(&text, &parse(text.text));
        let mut output = Value::default();
        if captured {
            let is_output =
                |act: &Act| matches!(act, Act::Spill(spill) if spill.by == "printf" && matches!(spill.sink, Sink::Log));
            while acts.last().is_some_and(is_output) {
                if let Some(Act::Spill(spill)) = acts.pop() {
                    output.join(Value::of_all(spill.values.into_iter().map(|flowing| Held { flowing, at: span }).collect()));
                }
            }
        }
        self.acts.extend(acts);
        output
    }
}

/// A command line while it is put together.
struct Line {
    text: String,
    islands: Vec<(Span, Vec<Flowing>)>,
    places: Vec<(Span, Place)>,
}

impl Line {
    /// One word, in quotes where it needs them.
    fn word(&mut self, bits: &[Bit], reader: &Reader<'_>) {
        let safe = |text: &str| text.chars().all(|c| c.is_alphanumeric() || "-_./:=@,+%^".contains(c));
        let bare = bits.iter().all(|bit| matches!(bit, Bit::Fixed(text) if safe(text)));
        let quote = if bare { "" } else { "'" };
        self.text.push_str(quote);
        for bit in bits {
            match bit {
                Bit::Fixed(text) => self.text.push_str(&text.replace("${{", "{{").replace('\'', "'\\''")),
                Bit::Held(held) => self.island(held, reader),
            }
        }
        self.text.push_str(quote);
    }

    /// A text that the shell reads as it stands.
    fn raw(&mut self, bits: &[Bit], reader: &Reader<'_>) {
        for bit in bits {
            match bit {
                Bit::Fixed(text) => self.text.push_str(&text.replace("${{", "{{")),
                Bit::Held(held) => self.island(held, reader),
            }
        }
    }

    fn island(&mut self, held: &Held, reader: &Reader<'_>) {
        let start = self.text.len();
        self.text.push_str("${{ x }}");
        let span = Span::new(start, self.text.len());
        self.islands.push((span, vec![reader.told(held)]));
        self.places.push((span, reader.place(held.at)));
    }
}

/// The parts of a list, in order.
fn items(value: &Value) -> Vec<Value> {
    let at = |index: usize| value.fields.get(&index.to_string()).cloned();
    (0..value.fields.len()).map_while(at).collect()
}
