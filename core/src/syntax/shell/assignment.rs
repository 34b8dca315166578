//! Commands that put what they read into variables.

use super::tree::{Assignment, AssignmentKind, Command};
use super::word::Word;
use crate::text::Located;

impl Command {
    /// Adds the variables that `read`, `mapfile`, `printf -v` and `getopts` set.
    pub(super) fn take_read_variables(&mut self) {
        let names = match self.name.as_ref().and_then(Word::literal).as_deref() {
            Some("read") => self.read_names(),
            Some("mapfile" | "readarray") => self.operands("dnOsuCc").take(1).cloned().collect(),
            Some("getopts") => self.operands("").skip(1).take(1).cloned().collect(),
            Some("printf") => self.option_value("-v").cloned().into_iter().collect(),
            _ => return,
        };
        self.assignments.extend(names.iter().filter_map(read_into));
    }

    fn read_names(&self) -> Vec<Word> {
        let array = self.option_value("-a").cloned();
        array.into_iter().chain(self.operands("adinNptu").cloned()).collect()
    }

    /// The words that are no options and no values of these option letters.
    fn operands(&self, valued: &str) -> impl Iterator<Item = &Word> {
        let mut is_value = false;
        self.words.iter().filter(move |word| {
            if std::mem::take(&mut is_value) {
                return false;
            }
            let prefix = word.prefix();
            let Some(letters) = prefix.strip_prefix('-') else { return true };
            // The value is in the same word unless the valued letter is the last.
            let valued_at = letters.find(|letter| valued.contains(letter));
            is_value = valued_at.is_some_and(|at| at + 1 == letters.len()) && word.literal().is_some();
            false
        })
    }

    /// The word after the option, which may end a cluster: `-ra NAME`.
    fn option_value(&self, option: &str) -> Option<&Word> {
        let letter = option.trim_start_matches('-');
        let is_option = |word: &Word| word.literal().is_some_and(|text| text.starts_with('-') && text.ends_with(letter));
        let at = self.words.iter().position(is_option)?;
        self.words.get(at + 1)
    }
}

fn read_into(word: &Word) -> Option<Assignment> {
    let text = word.literal()?;
    let name = text.split('[').next().unwrap_or_default().to_owned();
    let is_name =
        name.bytes().next().is_some_and(super::parameter::starts_name) && name.bytes().all(super::parameter::continues_name);
    if !is_name {
        return None;
    }
    let name = Located::new(name, word.span);
    let (subscript, value, array, kind) = (None, None, None, AssignmentKind::Read);
    Some(Assignment { span: word.span, name, subscript, value, array, append: false, kind })
}
