//! The values of the language, and GitHub's conversions between them ("Evaluate expressions", Literals and Operators).

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

/// A value that an expression can have. An object keeps its keys in the order of the JSON it came from.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    Array(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// False are `false`, `0`, `-0`, `NaN`, `''` and `null`; everything else is true, `'false'` and empty lists too.
    #[must_use]
    pub fn is_truthy(&self) -> bool {
        match self {
            Self::Null => false,
            Self::Bool(bool) => *bool,
            Self::Number(number) => *number != 0.0 && !number.is_nan(),
            Self::Text(text) => !text.is_empty(),
            Self::Array(_) | Self::Object(_) => true,
        }
    }

    /// What stands in the text where an island with this value stood. An array gives `Array`, an object `Object`.
    #[must_use]
    pub fn rendered(&self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Bool(bool) => bool.to_string(),
            Self::Number(number) => written(*number),
            Self::Text(text) => text.clone(),
            Self::Array(_) => "Array".to_owned(),
            Self::Object(_) => "Object".to_owned(),
        }
    }

    /// The number that a comparison with a number sees; NaN for lists, objects and texts that are no number.
    #[must_use]
    pub fn as_number(&self) -> f64 {
        match self {
            Self::Null => 0.0,
            Self::Bool(bool) => f64::from(u8::from(*bool)),
            Self::Number(number) => *number,
            Self::Text(text) => number(text),
            Self::Array(_) | Self::Object(_) => f64::NAN,
        }
    }

    #[must_use]
    pub fn is_primitive(&self) -> bool {
        !matches!(self, Self::Array(_) | Self::Object(_))
    }

    /// How `==`, `<` and `>` order two values: texts without regard to case, values of two kinds as numbers. None where they are not
    /// comparable: then all comparisons but `!=` are false. Two lists, or two objects, are never equal: only one and the same would be.
    #[must_use]
    pub fn compared(&self, other: &Value) -> Option<Ordering> {
        match (self, other) {
            (Self::Null, Self::Null) => Some(Ordering::Equal),
            (Self::Bool(left), Self::Bool(right)) => Some(left.cmp(right)),
            (Self::Text(left), Self::Text(right)) => Some(folded_units(left).cmp(folded_units(right))),
            (left, right) => left.as_number().partial_cmp(&right.as_number()),
        }
    }

    /// GitHub's `==`.
    #[must_use]
    pub fn equals(&self, other: &Value) -> bool {
        self.compared(other) == Some(Ordering::Equal)
    }
}

/// The number that a text stands for, as in JavaScript's `Number()`: space around it is ignored, nothing is 0, what is no number is NaN.
/// Hexadecimal and octal are read as 32-bit two's complement, as .NET reads them: `0xffffffff` is -1.
pub(super) fn number(text: &str) -> f64 {
    let text = text.trim();
    if text.is_empty() {
        return 0.0;
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return two_complement(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return two_complement(digits, 8);
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let decimal = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    match decimal || unsigned.eq_ignore_ascii_case("infinity") {
        true => text.parse().unwrap_or(f64::NAN),
        false => f64::NAN,
    }
}

fn two_complement(digits: &str, radix: u32) -> f64 {
    match digits.chars().all(|digit| digit.is_digit(radix)) {
        true => u32::from_str_radix(digits, radix).map_or(f64::NAN, |number| f64::from(number.cast_signed())),
        false => f64::NAN,
    }
}

/// A number as GitHub writes it: .NET's `G15`, but no `-0`.
fn written(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    if number.is_nan() {
        return "NaN".to_owned();
    }
    let sign = if number < 0.0 { "-" } else { "" };
    if number.is_infinite() {
        return format!("{sign}Infinity");
    }
    let scientific = format!("{:.14e}", number.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let digits = mantissa.replace('.', "");
    format!("{sign}{}", placed(digits.trim_end_matches('0'), exponent))
}

/// Digits, the first of which counts 10^exponent, with a point where it belongs.
fn placed(digits: &str, exponent: i32) -> String {
    let cut = |at: usize| digits.split_at_checked(at).unwrap_or((digits, ""));
    match usize::try_from(exponent) {
        _ if !(-4..=14).contains(&exponent) => {
            let (first, rest) = cut(1);
            let point = if rest.is_empty() { "" } else { "." };
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{first}{point}{rest}E{sign}{:02}", exponent.unsigned_abs())
        }
        Ok(exponent) if exponent + 1 >= digits.len() => format!("{digits:0<width$}", width = exponent + 1),
        Ok(exponent) => {
            let (whole, fraction) = cut(exponent + 1);
            format!("{whole}.{fraction}")
        }
        Err(_) => format!("0.{}{digits}", "0".repeat(exponent.unsigned_abs() as usize - 1)),
    }
}

/// A character as .NET's OrdinalIgnoreCase compares it: its upper case where that is one character, and none that turns it into ASCII.
fn folded(character: char) -> char {
    let mut upper = character.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(upper), None) if character.is_ascii() || !upper.is_ascii() => upper,
        _ => character,
    }
}

/// A text made comparable without regard to case.
pub(super) fn fold(text: &str) -> String {
    text.chars().map(folded).collect()
}

fn folded_units(text: &str) -> impl Iterator<Item = u16> {
    text.chars().map(folded).flat_map(|character| {
        let mut units = [0; 2];
        let length = character.encode_utf16(&mut units).len();
        units.into_iter().take(length)
    })
}

/// From JSON, as `fromJSON()` reads it. Keys that differ only in case are refused: the runner's readers do not agree which one wins.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Json)
    }
}

struct Json;

#[allow(clippy::cast_precision_loss, reason = "GitHub's numbers are doubles")]
impl<'de> Visitor<'de> for Json {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element()? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut seen = BTreeSet::new();
        let mut object = Vec::new();
        while let Some((key, value)) = entries.next_entry::<String, Value>()? {
            if !seen.insert(fold(&key)) {
                return Err(A::Error::custom("a key stands twice"));
            }
            object.push((key, value));
        }
        Ok(Value::Object(object))
    }
}
