//! What a service publishes: `"8080:80"`, `127.0.0.1:5432:5432/tcp`, `{target, published, host_ip}`.

use crate::model::filled::by_default;
use crate::syntax::yaml::Node;
use crate::text::Span;

/// One published port, or a range of them by its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// Without quotes; of the long form, the published port.
    pub span: Span,
    pub alias: Option<Span>,
    /// Every interface of the host: no address stands there, or one that means all.
    pub is_public: bool,
    /// On the host. None where docker picks one; 0 where only the environment knows.
    pub published: Option<u16>,
    /// In the container; 0 where only the environment knows.
    pub target: u16,
    pub udp: bool,
}

pub(super) fn ports(node: &Node) -> Vec<Port> {
    node.as_sequence().iter().filter_map(|item| if item.is_mapping() { long(item) } else { short(item) }).collect()
}

fn short(item: &Node) -> Option<Port> {
    let scalar = item.as_scalar()?;
    let text = scalar.value.trim();
    let (text, protocol) = text.rsplit_once('/').filter(|(_, end)| !end.contains('}')).unwrap_or((text, "tcp"));
    // A variable may hold a part or all of it: its default is what is written here.
    let mut parts = split(text);
    let first = parts.first().copied().unwrap_or_default();
    let whole = by_default(first).filter(|full| first.contains('$') && full.contains(':'));
    if let Some(whole) = &whole {
        parts.splice(0..1, split(whole));
    }
    let (address, published, target) = match parts.as_slice() {
        [target] => (Some(String::new()), None, *target),
        [published, target] => (Some(String::new()), Some(*published), *target),
        [address, published, target] => (by_default(address), Some(*published), *target),
        _ => return None,
    };
    // `${API}:80`: the address may stand in the variable, unless its name speaks of a port.
    let open = published.is_some_and(|part| by_default(part).is_none() && !part.to_ascii_uppercase().contains("PORT"));
    let is_public = address.is_some_and(|address| is_everywhere(&address)) && !(open && parts.len() == 2);
    let published = published.filter(|part| !part.is_empty()).map(number);
    let span = scalar.span_of(0..scalar.value.len());
    Some(Port { span, alias: item.alias, is_public, published, target: number(target), udp: protocol == "udp" })
}

fn long(item: &Node) -> Option<Port> {
    let text = |key: &str| item.get(key).and_then(Node::as_str);
    let target = number(text("target")?);
    let address = text("host_ip").map_or(Some(String::new()), by_default);
    let written = item.get("published").or_else(|| item.get("target"))?;
    let span = written.as_scalar().map_or(written.span, |scalar| scalar.span_of(0..scalar.value.len()));
    Some(Port {
        span,
        alias: item.alias,
        is_public: address.is_some_and(|address| is_everywhere(&address)),
        published: text("published").filter(|part| !part.is_empty()).map(number),
        target,
        udp: text("protocol") == Some("udp"),
    })
}

/// At colons, those in braces and brackets left out.
fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b':' if depth == 0 => {
                parts.push(text.get(start..at).unwrap_or_default());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}

/// The port, or the first of a range.
fn number(text: &str) -> u16 {
    let text = by_default(text).unwrap_or_default();
    text.split('-').next().and_then(|first| first.trim().parse().ok()).unwrap_or(0)
}

fn is_everywhere(address: &str) -> bool {
    matches!(address.trim_matches(['[', ']']), "" | "0.0.0.0" | "::" | "*" | "0")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::yaml;

    fn port(text: &str) -> Option<(bool, Option<u16>, u16)> {
        let tree = yaml::parse(text);
        ports(tree.root()?).first().map(|port| (port.is_public, port.published, port.target))
    }

    #[test]
    fn every_form_is_read() {
        for (text, expected) in [
            ("- '80:8080'", (true, Some(80), 8080)),
            ("- 5432:5432", (true, Some(5432), 5432)),
            ("- 127.0.0.1:5432:5432", (false, Some(5432), 5432)),
            ("- '[::1]:80:80'", (false, Some(80), 80)),
            ("- '0.0.0.0:80:80/udp'", (true, Some(80), 80)),
            ("- '127.0.0.1::80'", (false, None, 80)),
            ("- 3000", (true, None, 3000)),
            ("- '8000-8010:9000-9010'", (true, Some(8000), 9000)),
            ("- '${PORT:-5432}:5432'", (true, Some(5432), 5432)),
            ("- '${DB_PORT}:5432'", (true, Some(0), 5432)),
            ("- '${API}:5432'", (false, Some(0), 5432)),
            ("- '${ADDRESS}:5432:5432'", (false, Some(5432), 5432)),
            ("- '${ADDRESS:-127.0.0.1}:5432:5432'", (false, Some(5432), 5432)),
            ("- '${API:-127.0.0.1:80}:5432'", (false, Some(80), 5432)),
            ("- {target: 80, published: '8080'}", (true, Some(8080), 80)),
            ("- {target: 80, published: 8080, host_ip: 127.0.0.1}", (false, Some(8080), 80)),
            ("- 192.168.0.4:80:80", (false, Some(80), 80)),
        ] {
            assert_eq!(port(text), Some(expected), "{text}");
        }
    }
}
