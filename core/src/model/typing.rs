//! What kind of value an expression gives, as far as that is certain.
//!
//! After GitHub's "Contexts reference", "Evaluate expressions" and "Webhook events and payloads". A value that may be missing counts as
//! what it is where it is there: a missing one is `null`, which compares with everything.

mod github;
mod matrix;
mod surroundings;

pub use surroundings::Surroundings;

use crate::syntax::expression::{Access, Expression, ExpressionKind, Operator, Segment, Value};

/// The kind of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Unknown,
    Null,
    Flag,
    Number,
    Text(Texts),
    List,
    Object(Fields),
}

/// Which texts can come. The empty text always can: it stands for a missing one.
#[derive(Clone, Debug, PartialEq)]
pub enum Texts {
    Any,
    Listed(Vec<String>),
    /// `refs/…`
    FullRef,
    /// A branch's or tag's name, without `refs/heads/`.
    ShortRef,
    /// `owner/name`
    Slug,
    /// The name of an account, which holds no `/`.
    Account,
}

/// The properties of an object.
#[derive(Clone, Debug, PartialEq)]
pub enum Fields {
    Open,
    Closed(Vec<(String, Type)>),
}

impl Type {
    pub const TEXT: Self = Self::Text(Texts::Any);
    pub const OBJECT: Self = Self::Object(Fields::Open);

    /// One of some texts.
    #[must_use]
    pub fn one_of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Text(Texts::Listed(texts.into_iter().map(str::to_owned).collect()))
    }

    /// A value without parts.
    #[must_use]
    pub const fn is_plain(&self) -> bool {
        matches!(self, Self::Flag | Self::Number | Self::Text(_))
    }

    /// A list or an object, which no text can show.
    #[must_use]
    pub const fn is_structure(&self) -> bool {
        matches!(self, Self::List | Self::Object(_))
    }

    /// As a user would say it.
    #[must_use]
    pub const fn words(&self) -> &'static str {
        match self {
            Self::Unknown => "a value",
            Self::Null => "nothing",
            Self::Flag => "`true` or `false`",
            Self::Number => "a number",
            Self::Text(_) => "a text",
            Self::List => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// Either of two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Null, known) | (known, Self::Null) => known,
            (Self::Text(one), Self::Text(other)) => Self::Text(one.or(other)),
            (Self::Object(one), Self::Object(other)) => Self::Object(one.or(other)),
            (one, other) if one == other => one,
            _ => Self::Unknown,
        }
    }

    fn of_value(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Flag,
            Value::Number(_) => Self::Number,
            Value::Text(text) => Self::Text(Texts::Listed(vec![text.clone()])),
            Value::Array(_) => Self::List,
            Value::Object(entries) => {
                let fields = entries.iter().map(|(name, value)| (name.clone(), Self::of_value(value)));
                Self::Object(Fields::Closed(fields.collect()))
            }
        }
    }

    /// What a property of the value is; `None` where the value is known to have no such property.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<Self> {
        match self {
            Self::Object(Fields::Closed(fields)) => {
                fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, kind)| kind.clone())
            }
            Self::Flag | Self::Number | Self::Text(_) => None,
            Self::List if !name.bytes().all(|byte| byte.is_ascii_digit()) => None,
            _ => Some(Self::Unknown),
        }
    }
}

/// More texts than that are any.
const MOST: usize = 256;

impl Texts {
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Listed(mut one), Self::Listed(other)) if one.len() + other.len() <= MOST => {
                one.extend(other);
                Self::Listed(one)
            }
            (one, other) if one == other => one,
            _ => Self::Any,
        }
    }

    /// Whether it can be equal to a text that is not empty.
    #[must_use]
    pub fn can_be(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        match self {
            Self::Any => true,
            Self::Listed(known) => known.iter().any(|known| known.to_lowercase() == lower),
            Self::FullRef => lower.starts_with("refs/") && !is_pattern(text),
            Self::ShortRef => !is_full(&lower) && !is_pattern(text),
            Self::Slug => text.contains('/'),
            Self::Account => !text.contains('/'),
        }
    }

    /// Whether it can begin with a text.
    #[must_use]
    pub fn can_begin(&self, start: &str) -> bool {
        let lower = start.to_lowercase();
        match self {
            Self::Listed(known) => known.iter().any(|known| known.to_lowercase().starts_with(&lower)),
            Self::FullRef => (lower.starts_with("refs/") || "refs/".starts_with(&lower)) && !is_pattern(start),
            Self::ShortRef => !is_full(&lower) && !is_pattern(start),
            Self::Account => !start.contains('/'),
            Self::Any | Self::Slug => true,
        }
    }

    /// Why they can neither be nor begin with a text.
    #[must_use]
    pub fn words_against(&self, text: &str) -> String {
        match self {
            Self::FullRef | Self::ShortRef if is_pattern(text) => {
                "is no pattern's to match here, and no branch or tag has `*` in its name".to_owned()
            }
            texts => texts.words(),
        }
    }

    /// What is known of them: "is one of `branch`, `tag`".
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Any => "is a text".to_owned(),
            Self::Listed(known) => {
                let listed: Vec<String> = known.iter().take(8).map(|known| format!("`{known}`")).collect();
                let more = if known.len() > listed.len() { ", …" } else { "" };
                match listed.as_slice() {
                    [only] => format!("is {only}"),
                    listed => format!("is one of {}{more}", listed.join(", ")),
                }
            }
            Self::FullRef => "begins with `refs/`".to_owned(),
            Self::ShortRef => "is a bare name, without `refs/heads/` or `refs/tags/`".to_owned(),
            Self::Slug => "is `owner/name`".to_owned(),
            Self::Account => "is the name of an account alone".to_owned(),
        }
    }
}

/// No name of a branch or tag holds it (git-check-ref-format).
fn is_pattern(text: &str) -> bool {
    text.contains('*')
}

fn is_full(lower: &str) -> bool {
    lower.starts_with("refs/heads/") || lower.starts_with("refs/tags/")
}

impl Fields {
    fn or(self, other: Self) -> Self {
        let (Self::Closed(mut one), Self::Closed(other)) = (self, other) else { return Self::Open };
        let room = MOST.saturating_sub(one.len());
        for (index, (name, kind)) in other.into_iter().enumerate() {
            let known = one.iter().position(|(known, _)| known.eq_ignore_ascii_case(&name));
            match known.and_then(|at| one.get_mut(at)) {
                Some((_, known)) => *known = std::mem::replace(known, Type::Null).or(kind),
                None if index < room => one.push((name, kind)),
                None => return Self::Open,
            }
        }
        Self::Closed(one)
    }
}

impl Surroundings<'_, '_> {
    /// What the expression gives.
    #[must_use]
    pub fn type_of(&self, expression: &Expression) -> Type {
        if let Some(access) = expression.access() {
            return self.type_of_access(&access);
        }
        match &expression.kind {
            ExpressionKind::Null => Type::Null,
            ExpressionKind::Bool(_) | ExpressionKind::Not(_) => Type::Flag,
            ExpressionKind::Number(_) => Type::Number,
            ExpressionKind::Text(text) => Type::one_of([text.as_str()]),
            ExpressionKind::Filter { .. } => Type::List,
            ExpressionKind::Call { name, arguments } => self.type_of_call(&name.value, arguments),
            ExpressionKind::Binary { operator: Operator::Or, left, right } => self.type_where_true(left).or(self.type_of(right)),
            ExpressionKind::Binary { operator: Operator::And, left, right } => self.type_of(left).or(self.type_of(right)),
            ExpressionKind::Binary { .. } => Type::Flag,
            ExpressionKind::Property { object, name } => {
                self.constant_type(object).and_then(|kind| kind.property(&name.value)).unwrap_or(Type::Unknown)
            }
            ExpressionKind::Context(_) | ExpressionKind::Index { .. } => Type::Unknown,
        }
    }

    /// What `x` gives in `x || y` where it is not passed over: of `a && b`, it is `b`.
    fn type_where_true(&self, expression: &Expression) -> Type {
        match &expression.kind {
            ExpressionKind::Binary { operator: Operator::And, right, .. } => self.type_where_true(right),
            _ => self.type_of(expression),
        }
    }

    /// The type of a value that is written out, `fromJSON('…')`.
    #[must_use]
    pub fn constant_type(&self, expression: &Expression) -> Option<Type> {
        matches!(expression.kind, ExpressionKind::Call { .. })
            .then(|| expression.constant())
            .flatten()
            .as_ref()
            .map(Type::of_value)
    }

    fn type_of_call(&self, name: &str, arguments: &[Expression]) -> Type {
        match name.to_ascii_lowercase().as_str() {
            "contains" | "startswith" | "endswith" | "always" | "success" | "failure" | "cancelled" => Type::Flag,
            "format" | "join" | "tojson" | "hashfiles" => Type::TEXT,
            "case" => {
                let values = arguments.chunks(2).filter_map(|pair| pair.get(1).or(pair.first()));
                values.map(|value| self.type_of(value)).reduce(Type::or).unwrap_or(Type::Unknown)
            }
            "fromjson" => match arguments {
                [text] => {
                    let value = text.constant().and_then(|text| serde_json::from_str::<Value>(&text.rendered()).ok());
                    value.as_ref().map_or(Type::Unknown, Type::of_value)
                }
                _ => Type::Unknown,
            },
            _ => Type::Unknown,
        }
    }

    /// What a read of a context gives.
    #[must_use]
    pub fn type_of_access(&self, access: &Access) -> Type {
        self.type_of_path(&access.path)
    }

    /// The first property of a read that is not there, as its number in the path, and what it is looked for in.
    #[must_use]
    pub fn missing_property(&self, access: &Access) -> Option<(usize, Type)> {
        (2..access.path.len()).find_map(|at| {
            let before = access.path.get(..at)?;
            let whole = self.type_of_path(before);
            let missing = match access.path.get(at)? {
                Segment::Name(name) => whole.property(name).is_none(),
                Segment::Star | Segment::Dynamic => whole.is_plain(),
            };
            let listed = before.contains(&Segment::Star);
            (missing && !listed).then_some((at, whole))
        })
    }

    fn type_of_path(&self, path: &[Segment]) -> Type {
        if path.contains(&Segment::Star) {
            return Type::List;
        }
        let lower = |segment: &Segment| match segment {
            Segment::Name(name) => name.to_ascii_lowercase(),
            Segment::Star | Segment::Dynamic => "…".to_owned(),
        };
        let names: Vec<String> = path.iter().map(lower).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.type_of_names(&names)
    }
}
