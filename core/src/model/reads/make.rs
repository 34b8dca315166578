//! Makefiles: `NAME ?= x`, `ifndef NAME` before an `$(error …)`, and `$(NAME)` where the file does not set it.

use super::spelling::is_capitals;
use super::{Fallback, Origin, Read};
use crate::text::Span;
use std::collections::BTreeSet;

/// What make sets by itself.
const OWN: &[&str] = &[
    "MAKE",
    "MAKEFILE_LIST",
    "MAKECMDGOALS",
    "CURDIR",
    "CC",
    "CXX",
    "AR",
    "CFLAGS",
    "CXXFLAGS",
    "CPPFLAGS",
    "LDFLAGS",
    "LDLIBS",
    "RM",
    "AS",
    "LD",
    "DESTDIR",
    "PREFIX",
    "MAKEFLAGS",
    "MAKELEVEL",
    "ARFLAGS",
    "INSTALL",
    "LIBS",
    "VERBOSE",
    "V",
    "ARGS",
    "Q",
];

pub(super) fn is_makefile(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    matches!(name, "Makefile" | "makefile" | "GNUmakefile") || name.ends_with(".mk") || name.starts_with("Makefile.")
}

pub(super) fn reads(text: &str) -> Vec<Read<'_>> {
    let set: BTreeSet<&str> = text.lines().filter_map(|line| assignment(line).map(|(name, _)| name)).collect();
    let mut reads = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        reads.extend(of_line(text, start, line, &set));
        start += line.len();
    }
    reads
}

/// The name and the operator of `NAME := value`.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix("export ").unwrap_or(line);
    let length = line.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let (name, rest) = line.split_at_checked(length)?;
    let rest = rest.trim_start();
    let operator = ["?=", ":::=", "::=", ":=", "+=", "!=", "="].into_iter().find(|operator| rest.starts_with(operator))?;
    is_capitals(name).then_some((name, operator))
}

fn of_line<'t>(text: &'t str, start: usize, line: &str, set: &BTreeSet<&str>) -> Vec<Read<'t>> {
    let mut reads = Vec::new();
    if line.trim_start().starts_with('#') {
        return reads;
    }
    if let Some((name, "?=")) = assignment(line) {
        let offset = line.find(name).unwrap_or_default();
        let behind = line.find("?=").map_or(line.len(), |at| at + 2);
        let value = line.get(behind..).unwrap_or_default();
        let from = start + behind + value.len() - value.trim_start().len();
        let span = Span::new(from, from + value.trim().len());
        let default = Some(Fallback { text: span.of(text), span }).filter(|_| !span.is_empty());
        reads.extend(read(text, start + offset, default, false));
    }
    if let Some(name) = line.trim().strip_prefix("ifndef ") {
        let offset = line.len() - line.trim_start().len() + "ifndef ".len();
        let errors = text.get(start + line.len()..).is_some_and(|rest| rest.lines().take(2).any(|line| line.contains("$(error")));
        if is_capitals(name.trim()) {
            reads.extend(read(text, start + offset, None, errors));
        }
    }
    for (at, _) in line.match_indices('$') {
        let opened = line.get(at + 1..).is_some_and(|rest| rest.starts_with(['(', '{', '$']));
        let read = if opened { read(text, start + at + 2, None, false) } else { None };
        reads.extend(read.filter(|read| !set.contains(read.name) && !OWN.contains(&read.name)));
    }
    reads
}

fn read<'t>(text: &'t str, start: usize, default: Option<Fallback<'t>>, required: bool) -> Option<Read<'t>> {
    let rest = text.get(start..)?;
    let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let span = Span::new(start, start + length);
    let name = Some(span.of(text)).filter(|name| is_capitals(name))?;
    Some(Read { name, span, default, required, optional: !required, origin: Origin::Tool })
}
