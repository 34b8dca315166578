//! A service that every network reaches, and whose password anyone would guess.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::compose::fact::{PortFact, ValueFact, VariableFact};
use crate::model::credential::ValueClass;
use crate::model::doors::Door;
use crate::model::occasion::Occasion;
use crate::model::repository::Repository;
use crate::model::stack::{self, Running};
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("exposed-default-credential"),
        family: Family::Config,
        title: text("Open service lets in who guesses its password"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A compose service publishes its port to every network, and its credential is one that anyone would guess: written in the file, in an override of it, in the service that it extends, in a committed env file, \
                 as the default of a variable (`${POSTGRES_PASSWORD:-postgres}`), or the image's own (Redis and MongoDB without a password, `minioadmin`, Grafana's `admin`). \
                 It stands for the findings of the port and of the credential, which are not told again. Where the files are for development, tests or examples it is low, and for the pedantic persona.",
            ),
            why: text(
                "Each by itself may be borne: a bad password behind a wall, an open port with a good lock. Together they are an open door, and such ports are searched for day and night.",
            ),
            fix: text(
                "Bind the port to the machine (`127.0.0.1:5432:5432`) or drop it, and let the password come from outside without a default: `${POSTGRES_PASSWORD:?must be set}`.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for running in stack::running(repository) {
        let door = Door::of(running.service.image.as_ref().map(|image| image.name.as_str()));
        let open: Vec<&PortFact> =
            running.service.ports.iter().filter(|port| port.is_public && door.leads_through(port.target)).collect();
        if open.is_empty() {
            continue;
        }
        if let Some((place, words)) = weakness(&running, door, repository) {
            report(&running, door, &open, &place, &words, cx);
        }
    }
}

/// At the first port, for one lock hangs on all doors.
fn report(running: &Running, door: Door, open: &[&PortFact], place: &Place, words: &str, cx: &mut RepositoryContext<'_>) {
    let Some((port, others)) = open.split_first() else { return };
    let name = &running.service.name;
    let message = if door.title == "the service" {
        format!("`{name}` is open to every network, and lets in who guesses its password")
    } else {
        format!("`{name}` opens {} to every network, and lets in who guesses its password", door.title)
    };
    let occasion = Occasion::of(&port.place.path).min(Occasion::of(&place.path));
    let finding = cx.report(port.place.clone(), message);
    finding.relate(place.clone(), words);
    others.iter().filter(|other| other.place.span != port.place.span).for_each(|other| {
        finding.relate(other.place.clone(), "open too");
    });
    if !occasion.is_earnest() {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}

/// Where the service is told to let everyone in, and how.
fn weakness(running: &Running, door: Door, repository: &Repository<'_>) -> Option<(Place, String)> {
    let service = &running.service;
    let switch = service.variables.iter().find(|variable| is_switched_open(variable, door));
    if let Some(switch) = switch {
        return Some((switch.place.clone(), format!("`{}` lets everyone in", switch.name)));
    }
    let given: Vec<&VariableFact> = service.variables.iter().filter(|variable| door.is_password(&variable.name)).collect();
    for variable in &given {
        if let Some(place) = weak_place(variable, running, repository) {
            return Some((place, "anyone would guess what stands here".to_owned()));
        }
    }
    let guarded = service.guarded
        || service.variables.iter().any(|variable| variable.name.ends_with("_ARGS") || variable.name.ends_with("_FLAGS"));
    if !given.is_empty() || guarded || service.variables.iter().any(|variable| door.is_password_file(&variable.name)) {
        return None;
    }
    from_files(running, door, repository)
}

fn is_switched_open(variable: &VariableFact, door: Door) -> bool {
    let ValueFact::Switch(value) = &variable.value else { return false };
    door.switches.iter().any(|(name, open)| *name == variable.name && open.contains(&value.as_str()))
}

fn weak_place(variable: &VariableFact, running: &Running, repository: &Repository<'_>) -> Option<Place> {
    match &variable.value {
        ValueFact::Weak => Some(variable.place.clone()),
        ValueFact::WeakDefault(of) => match in_env_file(repository, &running.folder, ".env", of) {
            Some((ValueClass::Secret | ValueClass::Encrypted, _)) => None,
            _ => Some(variable.place.clone()),
        },
        ValueFact::Reference(of) => weak_key(in_env_file(repository, &running.folder, ".env", of)),
        ValueFact::HandedOn => weak_key(in_env_file(repository, &running.folder, ".env", &variable.name)),
        _ => None,
    }
}

/// What an env file of the repository, which is no template, says of a variable.
fn in_env_file(repository: &Repository<'_>, folder: &str, path: &str, name: &str) -> Option<(ValueClass, Place)> {
    let keys = stack::keys_of(repository, &stack::resolve(folder, path)?)?;
    keys.iter().rev().find(|key| key.name == name).map(|key| (key.class, key.place.clone()))
}

fn weak_key(key: Option<(ValueClass, Place)>) -> Option<Place> {
    key.filter(|(class, _)| matches!(class, ValueClass::Plain | ValueClass::Placeholder)).map(|(_, place)| place)
}

/// What the env files say; and where none is unknown and none says anything, what the image does by itself.
fn from_files(running: &Running, door: Door, repository: &Repository<'_>) -> Option<(Place, String)> {
    for file in &running.service.env_files {
        let keys = stack::keys_of(repository, &stack::resolve(&running.folder, &file.name)?)?;
        if let Some(key) = keys.iter().find(|key| door.is_password(&key.name) || door.is_password_file(&key.name)) {
            let place = weak_key(Some((key.class, key.place.clone()))).filter(|_| door.is_password(&key.name))?;
            return Some((place, "anyone would guess what stands here".to_owned()));
        }
    }
    let image = running.service.image.as_ref()?;
    let words = door.without?;
    Some((image.place.clone(), format!("by itself, the image {words}")))
}
