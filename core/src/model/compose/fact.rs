//! What a compose file tells of itself for the look at all files: names, places and kinds of values, never a value.

use super::port::Port;
use super::{Compose, Service, Value, Variable, is_reset, is_tagged};
use crate::model::credential::ValueClass;
use crate::model::facts::SecretName;
use crate::model::literal::{Literal, literal};
use crate::model::{credential, filled};
use crate::place::Place;
use crate::syntax::yaml::Node;
use crate::text::{File, Span};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ComposeFact {
    pub services: Vec<ServiceFact>,
    /// The files of the top `secrets:`, as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secret_files: Vec<SecretName>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceFact {
    pub name: String,
    /// With its defaults filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<SecretName>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ports: Vec<PortFact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variables: Vec<VariableFact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub env_files: Vec<SecretName>,
    /// The service that it builds on, and the file of that where it is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<Extended>,
    /// Its command names a password or a configuration of its own.
    #[serde(default)]
    pub guarded: bool,
    /// The keys that take nothing over from the file below: `!override`, `!reset` (Compose specification, "Merge").
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anew: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extended {
    pub file: Option<String>,
    pub service: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortFact {
    pub place: Place,
    pub target: u16,
    pub is_public: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariableFact {
    pub name: String,
    /// Its value, or its name where there is none.
    pub place: Place,
    pub value: ValueFact,
}

/// What kind of value stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueFact {
    /// `- NAME`
    HandedOn,
    Empty,
    /// `${NAME:-}`: another variable, or nothing.
    Blank(String),
    /// `${NAME}`
    Reference(String),
    /// `${NAME:-postgres}`: another variable, or what anyone would guess.
    WeakDefault(String),
    /// What anyone would guess.
    Weak,
    /// A switch, in lower case: `yes`, `trust`, `none`.
    Switch(String),
    Other,
}

/// How many variables of one service are kept.
const MAX_VARIABLES: usize = 300;

impl Compose<'_> {
    #[must_use]
    pub fn fact(&self, file: &File<'_>) -> ComposeFact {
        let files = self.secrets.iter().filter_map(|source| source.file).filter_map(|node| named(node, file));
        ComposeFact {
            services: self.services.iter().map(|service| service_fact(service, file)).collect(),
            secret_files: files.collect(),
        }
    }
}

fn service_fact(service: &Service<'_>, file: &File<'_>) -> ServiceFact {
    let image = service.get("image").and_then(|node| named(node, file));
    let image = image.and_then(|image| Some(SecretName { name: filled::by_default(&image.name)?, ..image }));
    ServiceFact {
        name: service.name.to_owned(),
        image,
        ports: service.ports.iter().map(|port| port_fact(port, file)).collect(),
        variables: service.environment.iter().take(MAX_VARIABLES).map(|variable| variable_fact(variable, file)).collect(),
        env_files: service.env_files.iter().filter_map(|node| named(node, file)).collect(),
        extends: service.get("extends").and_then(extended),
        guarded: service.words().iter().any(|word| guards(word.text)),
        anew: anew(service),
    }
}

fn anew(service: &Service<'_>) -> Vec<String> {
    let tagged = service.fields.iter().filter(|field| is_reset(&field.value) || is_tagged(&field.value, "!override"));
    tagged.filter_map(|field| field.key.as_str()).map(str::to_owned).collect()
}

fn named(node: &Node, file: &File<'_>) -> Option<SecretName> {
    let scalar = node.as_scalar()?;
    let span = node.alias.unwrap_or_else(|| scalar.span_of(0..scalar.value.len()));
    Some(SecretName { name: scalar.value.trim().to_owned(), place: Place::new(file, span) })
}

fn port_fact(port: &Port, file: &File<'_>) -> PortFact {
    let is_public = port.is_public && port.published.is_some();
    PortFact { place: Place::new(file, port.alias.unwrap_or(port.span)), target: port.target, is_public }
}

fn extended(node: &Node) -> Option<Extended> {
    let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    let service = text("service").or_else(|| node.as_str().map(str::to_owned))?;
    Some(Extended { file: text("file"), service })
}

/// `--requirepass`, `redis.conf`, `--auth`, `--config`.
fn guards(word: &str) -> bool {
    let option = word.trim_start_matches('-');
    ["requirepass", "aclfile", "auth", "config", "keyFile", "user", "password", "tls"]
        .iter()
        .any(|start| word.starts_with('-') && option.starts_with(start))
        || [".conf", ".cfg", ".yml", ".yaml", ".sh"].iter().any(|end| word.ends_with(end))
}

fn variable_fact(variable: &Variable<'_>, file: &File<'_>) -> VariableFact {
    let name = variable.name.value;
    let (span, value): (Span, ValueFact) = match &variable.value {
        None => (variable.name.span, ValueFact::HandedOn),
        Some(value) => (place_of(value, variable), value_fact(name, value.text.trim())),
    };
    VariableFact { name: name.to_owned(), place: Place::new(file, span), value }
}

fn place_of(value: &Value<'_>, variable: &Variable<'_>) -> Span {
    if value.text.trim().is_empty() { variable.name.span } else { value.span() }
}

fn value_fact(name: &str, value: &str) -> ValueFact {
    const SWITCHES: &[&str] = &["true", "false", "yes", "no", "1", "0", "on", "off", "none", "trust"];
    if value.is_empty() {
        return ValueFact::Empty;
    }
    if let Some((of, default)) = whole_variable(value) {
        return match default {
            None => ValueFact::Reference(of.to_owned()),
            Some("") => ValueFact::Blank(of.to_owned()),
            Some(default) if is_weak(name, default) => ValueFact::WeakDefault(of.to_owned()),
            Some(_) => ValueFact::Other,
        };
    }
    let lower = value.to_ascii_lowercase();
    match () {
        () if SWITCHES.contains(&lower.as_str()) => ValueFact::Switch(lower),
        () if is_weak(name, value) => ValueFact::Weak,
        () => ValueFact::Other,
    }
}

/// What the service really runs with, so that a stand-in is as bad as a word.
fn is_weak(name: &str, value: &str) -> bool {
    // `NEO4J_AUTH` is a user and a password.
    let value = if name == "NEO4J_AUTH" { value.rsplit('/').next().unwrap_or(value) } else { value };
    let name = if name == "NEO4J_AUTH" { "PASSWORD" } else { name };
    let stand_in = || credential::is_secret_name(name) && credential::class_of(name, value) == ValueClass::Placeholder;
    matches!(literal(name, value), Some(Literal::Guessable | Literal::Nominal)) || !value.contains(['<', '{', '$']) && stand_in()
}

/// `${NAME}`, `$NAME`, `${NAME:-default}` and nothing else; the default if there is one.
fn whole_variable(value: &str) -> Option<(&str, Option<&str>)> {
    let rest = value.strip_prefix('$')?;
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let Some(inside) = rest.strip_prefix('{').and_then(|inside| inside.strip_suffix('}')) else {
        return is_name(rest).then_some((rest, None));
    };
    let end = inside.find([':', '-', '?', '+', '}']).unwrap_or(inside.len());
    let (name, rest) = (inside.get(..end)?, inside.get(end..)?);
    let default = rest.strip_prefix(":-").or_else(|| rest.strip_prefix('-'));
    (is_name(name) && !rest.contains('}') && (rest.is_empty() || default.is_some())).then_some((name, default))
}

impl ComposeFact {
    /// Every place that it names.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let files = self.secret_files.iter_mut().map(|file| &mut file.place);
        self.services.iter_mut().flat_map(ServiceFact::places_mut).chain(files)
    }
}

impl ServiceFact {
    fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let image = self.image.iter_mut().map(|image| &mut image.place);
        let ports = self.ports.iter_mut().map(|port| &mut port.place);
        let variables = self.variables.iter_mut().map(|variable| &mut variable.place);
        image.chain(ports).chain(variables).chain(self.env_files.iter_mut().map(|file| &mut file.place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_by_their_kind() {
        let of = |name: &str| name.to_owned();
        for (name, value, expected) in [
            ("DB_PASSWORD", "", ValueFact::Empty),
            ("DB_PASSWORD", "${DB_PASSWORD}", ValueFact::Reference(of("DB_PASSWORD"))),
            ("DB_PASSWORD", "$PW", ValueFact::Reference(of("PW"))),
            ("DB_PASSWORD", "${PW:-}", ValueFact::Blank(of("PW"))),
            ("DB_PASSWORD", "${PW:-postgres}", ValueFact::WeakDefault(of("PW"))),
            ("DB_PASSWORD", "${PW:?must}", ValueFact::Other),
            ("DB_PASSWORD", "${A}${B}", ValueFact::Other),
            ("DB_PASSWORD", "postgres", ValueFact::Weak),
            ("DB_PASSWORD", "changeme", ValueFact::Weak),
            ("NEO4J_AUTH", "neo4j/password", ValueFact::Weak),
            ("NEO4J_AUTH", "none", ValueFact::Switch(of("none"))),
            ("DB_PASSWORD", "Tr0ub4dor3x!", ValueFact::Other),
            ("PORT", "80", ValueFact::Other),
        ] {
            assert_eq!(value_fact(name, value), expected, "{name}={value}");
        }
    }
}
