//! What names stand for while a part of the program is walked.

use crate::finding::Related;
use crate::flow::hazard::{Class, Trace};
use crate::flow::known::sources::Encoding;
use crate::model::event::Shape;
use crate::model::program::{InputPart, Origin};
use crate::order::sort_by;
use std::collections::BTreeMap;

/// Where a text may come from: a few ways, the worst kept.
pub(super) type Taint = Vec<Trace>;

/// More ways to the same place make no finding clearer.
const MAX_TRACES: usize = 4;

/// A longer way is cut in its middle.
const MAX_FLOW: usize = 12;

/// The inputs of what is walked.
#[derive(Clone)]
pub(super) enum Inputs<'a> {
    /// A workflow that an event starts; `called` where callers that are not known may fill its inputs, too.
    Declared { inputs: &'a [InputPart], called: bool },
    /// Given by a caller; names in lower case.
    Bound(BTreeMap<String, Taint>),
    /// An action whose callers are not known.
    Open,
}

impl Inputs<'_> {
    pub(super) fn get(&self, name: &str, origin: &Origin) -> Taint {
        let of = |class| vec![trace(class, Shape::Lines, origin)];
        match self {
            Self::Bound(inputs) => inputs.get(&name.to_ascii_lowercase()).cloned().unwrap_or_default(),
            Self::Open => of(Class::Caller),
            Self::Declared { inputs, called } => {
                let declared = |by_call: bool| {
                    inputs.iter().any(|input| input.called == by_call && input.free && input.name.eq_ignore_ascii_case(name))
                };
                match () {
                    () if *called && declared(true) => of(Class::Caller),
                    () if declared(false) => of(Class::Typed),
                    () => Vec::new(),
                }
            }
        }
    }
}

/// A text that comes in where an origin stands.
pub(super) fn trace(class: Class, shape: Shape, origin: &Origin) -> Trace {
    let words = match class {
        Class::Anyone => "anyone can choose this",
        Class::Caller => "a caller gives this",
        Class::Typed => "whoever starts the workflow types this",
        Class::Insider => "whoever may write to the repository chooses this",
        Class::Fixed | Class::Unknown => "this comes in here",
    };
    let flow = vec![Related { place: origin.place.clone(), message: format!("`{}`: {words}", origin.name) }];
    Trace {
        class,
        shape,
        source: origin.name.clone(),
        path: String::new(),
        head: None,
        flow,
        behind_host: false,
        encoding: Encoding::None,
    }
}

/// The same text one step further on.
pub(super) fn moved(mut taint: Taint, origin: &Origin) -> Taint {
    for trace in &mut taint {
        step(trace, Related { place: origin.place.clone(), message: format!("`{}` carries it on", origin.name) });
    }
    taint
}

pub(super) fn step(trace: &mut Trace, related: Related) {
    if trace.flow.last().is_none_or(|last| last.place != related.place) && trace.flow.len() < MAX_FLOW {
        trace.flow.push(related);
    }
}

/// The worst of many ways.
pub(super) fn worst(mut taint: Taint) -> Taint {
    sort_by(&mut taint, |a, b| {
        b.class.cmp(&a.class).then(b.shape.cmp(&a.shape)).then(b.head.cmp(&a.head)).then(a.behind_host.cmp(&b.behind_host))
    });
    taint.dedup_by(|a, b| a.class == b.class && a.source == b.source);
    taint.truncate(MAX_TRACES);
    taint
}
