//! What holds for any text, script or not.

use super::*;
use proptest::prelude::*;

/// Pieces that scripts are made of; joined at random they nest, clash and break off.
const PIECES: &[&str] = &[
    "echo",
    " ",
    " ",
    "\n",
    "'",
    "\"",
    "`",
    "\\",
    "$",
    "$(",
    ")",
    "((",
    "$((",
    "))",
    "${",
    "}",
    "{ ",
    "X",
    "=",
    "+=",
    "[",
    "]",
    "[[ ",
    " ]]",
    ":-",
    "/",
    "#",
    "!",
    "@(",
    "*",
    "~",
    "<",
    ">",
    "<<EOF\n",
    "<<-'E'\n",
    "\nEOF\n",
    "<<<",
    "|",
    "|&",
    "&",
    "&&",
    ";",
    ";;",
    "if ",
    "then ",
    "fi",
    "for x in ",
    "do ",
    "done",
    "case x in ",
    "esac",
    "f() ",
    "function ",
    "time ",
    "coproc ",
    "while ",
    "read -r x",
    "export ",
    "a=(",
    "${{ x }}",
    "${{ '}}' }}",
    "${{",
    "}}",
    "é",
    "\t",
    "\r\n",
    "$'",
    "\\x",
    "<(",
    ">(",
    "2>&1",
    "set -x",
    "eval ",
    "bash -c ",
    "\0",
];

fn script_like() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

/// Every answer is asked for, and every span is inside the text, on characters' boundaries, and inside what holds it.
fn holds(text: &str) {
    let script = parse(text);
    let whole = Span::new(0, text.len());
    let spans = script.problems.iter().map(|problem| problem.span).chain(script.comments.iter().copied());
    let blocks = script.blocks.iter().map(|block| block.span);
    for span in spans.chain(blocks).chain(script.islands.iter().copied()).chain(script.trace_regions()) {
        assert!(
            span.start <= span.end && text.get(span.start..span.end).is_some() && whole.encloses(span),
            "{span:?} in {text:?}"
        );
    }
    for block in &script.blocks {
        let parent = block.parent.map_or(whole, |parent| script.blocks[parent].span);
        assert!(parent.encloses(block.span), "{block:?} in {parent:?} of {text:?}");
    }
    assert!(script.commands.is_sorted_by_key(|command| command.span.start));
    for command in script.commands() {
        assert!(
            whole.encloses(command.span) && text.get(command.span.start..command.span.end).is_some(),
            "{command:?} in {text:?}"
        );
        for word in command.name.iter().chain(&command.words) {
            assert!(command.span.encloses(word.span), "{word:?} in {command:?} of {text:?}");
        }
        command.all_words().for_each(|word| nested(word, text));
        let (_, _) = (script.output(command), script.error_output(command));
        let (_, _) = (script.subshells(command), script.is_conditional(command));
        let inner = parse_words(text, command.code());
        inner.commands().iter().for_each(|command| assert!(whole.encloses(command.span)));
    }
}

fn nested(word: &Word, text: &str) {
    for part in &word.parts {
        assert!(word.span.encloses(part.span), "{part:?} in {word:?} of {text:?}");
        assert!(text.get(part.span.start..part.span.end).is_some());
        match &part.kind {
            PartKind::Arithmetic(inner) => nested(inner, text),
            PartKind::Parameter(parameter) => {
                parameter.subscript.iter().chain(&parameter.arguments).for_each(|inner| {
                    assert!(part.span.encloses(inner.span), "{inner:?} in {part:?} of {text:?}");
                    nested(inner, text);
                });
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn any_broken_script_is_read(text in script_like()) {
        holds(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// The work is counted in repetitions of any piece: what is quadratic takes minutes here.
    #[test]
    fn repetition_costs_no_more_than_length(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..5)) {
        let script = parse(&pieces.concat().repeat(4_000));
        script.commands().iter().for_each(|command| { let _ = script.output(command); });
    }
}
