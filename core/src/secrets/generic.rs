//! Secrets that no provider's format gives away: told by the names, operators and places around them.

pub mod argument;
pub mod assignment;
pub mod command;
pub mod connection;
pub mod context;
pub mod evidence;
pub mod generic_secret;
pub mod hardcoded_password;
mod hints;
pub mod innocence;
pub mod json_web_key;
pub mod json_web_token;
pub mod judge;
pub mod name;
pub mod passage;
pub mod private_key;
pub mod score;
pub mod strength;
pub mod table;
mod weights;
#[cfg(test)]
pub mod work;

use crate::rule::{Persona, Precision, Rule, Severity};
use crate::secrets::generic::context::{Context, Syntax};
use crate::secrets::generic::evidence::Evidences;
use crate::secrets::generic::name::{Naming, Promise};
use crate::secrets::generic::passage::Passages;
use crate::secrets::generic::score::Verdict;
use crate::secrets::validate::{entropy, placeholder};
use crate::text::Span;
use assignment::Operator;

use hints::FOREIGN;
pub use hints::{HINTS, Hint};

/// The rules of generic detection.
pub static RULES: [&Rule; 5] =
    [&connection::RULE, &generic_secret::RULE, &hardcoded_password::RULE, &json_web_token::RULE, &private_key::RULE];

/// A secret that generic detection found.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub rule: &'static Rule,
    /// What is shown.
    pub span: Span,
    /// What is masked.
    pub value: Span,
    /// Never holds the value.
    pub message: String,
    pub severity: Severity,
    pub precision: Precision,
    pub persona: Persona,
    /// What counted.
    pub evidence: Evidences,
}

impl Candidate {
    /// Shows and masks the same span.
    #[must_use]
    pub fn new(rule: &'static Rule, span: Span, message: String, verdict: Verdict) -> Self {
        let Verdict { severity, precision, persona, evidence, .. } = verdict;
        Self { rule, span, value: span, message, severity, precision, persona, evidence }
    }

    /// A sentence about passwords often goes on with something else.
    fn doubted(self) -> Self {
        Self { precision: self.precision.min(Precision::Medium), ..self }
    }
}

/// The name as a message gives it; `otherwise` where the name would tell a part of the value, or is none.
fn named(name: &str, value: &str, otherwise: &str) -> String {
    let tells = value.len() > 2 && placeholder::contains_any(name, &[value.to_ascii_lowercase().as_str()]);
    if tells || name.is_empty() { otherwise.to_owned() } else { format!("`{name}`") }
}

/// Looks at one file, hint by hint, in text order.
#[derive(Debug)]
pub struct Detector<'t> {
    text: &'t str,
    /// In days since 1970.
    today: u64,
    passages: Passages,
    /// Of the keyword that is looked at.
    context: Context,
    /// No name that ends before this offset needs another look: several keywords can stand in one name.
    named: usize,
    /// The same for tokens and key blocks.
    consumed: usize,
    /// Where the last connection parameter's name ended.
    company: usize,
    /// The same for JSON Web Keys.
    web_key: usize,
    /// The last name that was looked at, and whether its line is a comment.
    commented: (usize, bool),
    stretches: assignment::Stretches,
    /// Strings of several lines, once they were looked for.
    strings: Option<Vec<Span>>,
    found: Vec<Candidate>,
}

impl<'t> Detector<'t> {
    #[must_use]
    pub fn new(text: &'t str, passages: Passages, today: u64) -> Self {
        let context = passages.at(0);
        Self {
            text,
            today,
            passages,
            context,
            named: 0,
            consumed: 0,
            company: 0,
            web_key: 0,
            commented: (0, false),
            stretches: assignment::Stretches::default(),
            strings: None,
            found: Vec::new(),
        }
    }

    #[must_use]
    pub fn into_found(self) -> Vec<Candidate> {
        self.found
    }

    /// Looks at the words that no keyword stands for.
    pub fn look_abroad(&mut self) {
        let text = self.text;
        if text.is_ascii() {
            return;
        }
        for word in FOREIGN {
            for at in memchr::memmem::find_iter(text.as_bytes(), word) {
                self.look(Hint::Foreign, Span::new(at, at + word.len()));
            }
        }
    }

    pub fn look(&mut self, hint: Hint, keyword: Span) {
        self.context = self.passages.at(keyword.start);
        match hint {
            Hint::Name => self.name(keyword),
            Hint::Company => self.company = keyword.end,
            Hint::Authority => self.found.extend(connection::in_url(self.text, keyword, self.context)),
            Hint::Armour if keyword.start >= self.consumed => self.keep(private_key::at(self.text, keyword, self.context)),
            Hint::EncodedArmour if keyword.start >= self.consumed => {
                let (candidate, end) = private_key::encoded_at(self.text, keyword, self.context);
                self.consumed = end;
                self.found.extend(candidate);
            }
            Hint::Token if keyword.start >= self.consumed => {
                let (candidate, end) = json_web_token::at(self.text, keyword, self.context, self.today);
                self.consumed = end;
                self.found.extend(candidate);
            }
            Hint::WebKey if keyword.start >= self.web_key => {
                let (candidate, end) = json_web_key::around(self.text, keyword, self.web_key, self.context);
                self.web_key = end;
                self.found.extend(candidate);
            }
            Hint::Foreign => self.foreign(keyword),
            Hint::Argument(way) => self.found.extend(argument::at(way, self.text, keyword, self.context)),
            Hint::Command(command) => self.found.extend(command::at(command, self.text, keyword, self.context)),
            Hint::Armour | Hint::EncodedArmour | Hint::Token | Hint::WebKey => {}
        }
    }

    fn keep(&mut self, candidate: Option<Candidate>) {
        if let Some(candidate) = candidate {
            self.consumed = candidate.value.end;
            self.found.push(candidate);
        }
    }

    fn name(&mut self, keyword: Span) {
        if keyword.start < self.named || self.context.syntax == Syntax::Opaque {
            return;
        }
        let name = match assignment::name_around(self.text, keyword) {
            Ok(name) => name,
            Err(end) => {
                self.named = end;
                return;
            }
        };
        self.named = name.end;
        self.context.is_comment = self.is_commented(name.start);
        let Some(assignment) = self.read(name) else { return };
        let value = assignment.value.of(self.text);
        // Asked before the name is taken apart, which costs more.
        if value.len() < 3 || innocence::is_interrupted(value) {
            return;
        }
        let drawn = || strength::is_random(value) || value.len() >= 16 && entropy::is_hex(value);
        let many = || Naming::of_many(assignment.name).filter(|_| drawn());
        // A seed of keys or wallets; others are numbers for a game.
        let seed = || {
            let naming = Naming { promise: Promise::Secret, direct: true, made_up: false };
            (placeholder::ends_with(assignment.name, "seed") && strength::is_random(value)).then_some(naming)
        };
        let Some(naming) = Naming::of(assignment.name).or_else(many).or_else(seed) else { return };
        if let Some(login) = self.login(&assignment) {
            self.found.push(login);
            return;
        }
        let said = assignment.operator == Operator::Said;
        if said && naming.promise == Promise::Secret && !strength::is_random(value) {
            return;
        }
        let candidate = self.judged(&assignment, naming).filter(|_| !assignment.expansion || strength::is_random(value));
        self.found.extend(candidate.map(|candidate| if said { candidate.doubted() } else { candidate }));
    }

    /// The password in `credentials: user/password`.
    fn login(&self, assignment: &assignment::Assignment<'_>) -> Option<Candidate> {
        let is_login = ["credential", "credentials", "creds"].iter().any(|end| placeholder::ends_with(assignment.name, end));
        let (user, password) = assignment.value.of(self.text).split_once([':', '/']).filter(|_| is_login)?;
        let is_user = user.len() > 1 && user.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.@-".contains(&byte));
        let mixed = password.bytes().any(|byte| byte.is_ascii_digit()) && password.bytes().any(|byte| byte.is_ascii_alphabetic());
        if !is_user || !mixed || !(5..=64).contains(&password.len()) {
            return None;
        }
        let value = Span::new(assignment.value.end - password.len(), assignment.value.end);
        let naming = Naming { promise: Promise::Password, direct: true, made_up: false };
        let verdict = judge::password(password, assignment, naming, self.context)?;
        Some(hardcoded_password::candidate(assignment.name, password, value, verdict))
    }

    /// A password's name in a script that has no capitals, no casing and no blanks between words.
    fn foreign(&mut self, keyword: Span) {
        self.context.is_comment = self.is_commented(keyword.start);
        let Some(mut assignment) = self.read(keyword) else { return };
        let value = assignment.value.of(self.text);
        let length = value.find(|c: char| !c.is_ascii() || c.is_ascii_whitespace()).unwrap_or(value.len());
        assignment.value = Span::new(assignment.value.start, assignment.value.start + length);
        let naming = Naming { promise: Promise::Password, direct: true, made_up: false };
        if length >= 3 {
            let candidate = self.judged(&assignment, naming);
            self.found.extend(candidate);
        }
    }

    /// The assignment, also one in a string of several lines; those are only looked for where nothing else is to be had.
    fn read(&mut self, name: Span) -> Option<assignment::Assignment<'t>> {
        let read = assignment::read(self.text, name, self.context, &self.stretches);
        if read.is_some()
            || self.context.syntax != Syntax::Code
            || !matches!(self.text.as_bytes().get(name.end), Some(b':' | b'=' | b' '))
        {
            return read;
        }
        let text = self.text;
        let strings = self.strings.get_or_insert_with(|| assignment::literal::long_strings(text));
        let next = strings.partition_point(|span| span.start <= name.start);
        self.context.is_literal = next.checked_sub(1).and_then(|at| strings.get(at)).is_some_and(|span| name.start < span.end);
        if self.context.is_literal { assignment::read(self.text, name, self.context, &self.stretches) } else { None }
    }

    fn judged(&self, assignment: &assignment::Assignment<'_>, naming: Naming) -> Option<Candidate> {
        let value = assignment.value.of(self.text);
        let parameter = assignment.operator == Operator::Parameter;
        match naming.promise {
            Promise::Password if parameter => {
                let accompanied = self.is_accompanied(assignment.name_span.start);
                let listed = connection::in_parameters(self.text, assignment, accompanied, self.context);
                if listed.is_some() || !assignment.embedded {
                    return listed;
                }
                judge::password(value, assignment, naming, self.context)
                    .map(|verdict| hardcoded_password::candidate(assignment.name, value, assignment.value, verdict))
            }
            Promise::Password => judge::password(value, assignment, naming, self.context)
                .map(|verdict| hardcoded_password::candidate(assignment.name, value, assignment.value, verdict)),
            Promise::Secret if parameter && !assignment.embedded => None,
            Promise::Secret => judge::secret(value, assignment, naming, self.context)
                .map(|verdict| generic_secret::candidate(assignment.name, value, assignment.value, verdict)),
        }
    }

    /// Another connection parameter stands before `at` on its line.
    fn is_accompanied(&self, at: usize) -> bool {
        let between = self.text.as_bytes().get(self.company..at).unwrap_or_default();
        self.company > 0 && between.len() <= connection::COMPANY_BEFORE && !between.contains(&b'\n')
    }

    /// The line starts with a comment's mark: what is commented out is an example, as often as not. Asked again on the same line, it
    /// answers from memory.
    fn is_commented(&mut self, at: usize) -> bool {
        const REACH: usize = 64;
        let (known, commented) = self.commented;
        let since = self.text.as_bytes().get(known..at).filter(|since| known > 0 && since.len() <= REACH);
        let same = since.is_some_and(|since| memchr::memchr(b'\n', since).is_none());
        let commented = if same { commented } else { comments(self.text, at.saturating_sub(REACH), at) };
        self.commented = (at, commented);
        commented
    }
}

/// The line that ends at `at` starts with a comment's mark, as far as the text from `from` on shows.
fn comments(text: &str, from: usize, at: usize) -> bool {
    let before = Span::new(text.floor_char_boundary(from), at).of(text);
    let line = before.rsplit('\n').next().unwrap_or(before).trim_start();
    ["# ", "#", ";", "//", "/*", "* ", "-- ", "<!--", "rem "].iter().any(|mark| line.starts_with(mark))
}
