//! A port that is open on every interface of the host.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::{Compose, Port};
use crate::model::known_ports::{internal, is_for_everyone};
use crate::model::occasion::Occasion;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Span;
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("public-port"),
        family: Family::Config,
        title: text("Port is open to every network of the host"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A compose service publishes a port without an address (`\"5432:5432\"`), or on `0.0.0.0`. High for databases, queues and control planes, which are \
                 meant for their own network; medium for others. Ports of web servers, of mail, of names and the like are for the pedantic persona, and so are all of them in files for development, tests and examples; \
                 80 and 443 are for the auditor. A service's ports that weigh the same are one finding. Innocent are `127.0.0.1:5432:5432`, other addresses of private networks, `expose:`, and ports \
                 that docker picks.",
            ),
            why: text(
                "Docker opens the port past the host's firewall (it writes its own rules in front of those of `ufw`). Whoever reaches the machine, from the same café \
                 or from the internet, talks to the service.",
            ),
            fix: text(
                "Containers of one file reach each other without published ports: drop it. For use on the machine itself, write `127.0.0.1:5432:5432`. For users, put a proxy in front.",
            ),
        },
    },
    checks: &[Check::Compose(check)],
};

fn check(compose: &Compose<'_>, cx: &mut Context<'_>) {
    let occasion = Occasion::of(cx.file.path);
    // What several services merge in stands in the file once.
    let mut known: BTreeSet<Span> = BTreeSet::new();
    for service in &compose.services {
        // A random port is found by nobody who does not look for it.
        let open = service.ports.iter().filter(|port| port.is_public && known.insert(port.span));
        let weighed: Vec<(&Port, Weight)> =
            open.filter_map(|port| Some((port, weight(port, port.published?, occasion)))).collect();
        for (at, (port, weight)) in weighed.iter().enumerate() {
            // Ports of one service that weigh the same are one finding, at the first of them.
            let alike = |other: &&(&Port, Weight)| other.1 == *weight;
            if !weighed.iter().take(at).any(|other| alike(&other)) {
                let others: Vec<&Port> = weighed.iter().skip(at + 1).filter(alike).map(|(port, _)| *port).collect();
                report(service.name, port, *weight, &others, cx);
            }
        }
    }
}

/// How bad it is, who hears of it, and what listens there.
type Weight = (Severity, Persona, Option<&'static str>);

fn weight(port: &Port, published: u16, occasion: Occasion) -> Weight {
    let known = internal(port.target).filter(|_| !port.udp);
    let expected = port.udp || is_for_everyone(port.target) || is_for_everyone(published) || port.target == 0;
    let (severity, persona) = match known {
        Some(_) if occasion.is_earnest() => (Severity::High, Persona::Regular),
        Some(_) => (Severity::Low, Persona::Pedantic),
        None if matches!(published, 80 | 443) => (Severity::Info, Persona::Auditor),
        None if expected || !occasion.is_earnest() => (Severity::Low, Persona::Pedantic),
        None => (Severity::Medium, Persona::Regular),
    };
    (severity, persona, known)
}

fn report(service: &str, port: &Port, (severity, persona, known): Weight, others: &[&Port], cx: &mut Context<'_>) {
    let message = match known {
        Some(known) => format!("`{service}` opens {known} to every network that the host is in"),
        None => format!("`{service}` is open to every network that the host is in"),
    };
    let places: Vec<Place> = others.iter().map(|other| cx.place(other.span)).collect();
    let finding = cx.report_aliased(port.span, port.alias, message).severity(severity).persona(persona);
    for place in places {
        finding.relate(place, "open too");
    }
}
