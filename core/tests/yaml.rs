//! The YAML room through its front door.

use ciward_core::syntax::yaml::{self, Node, ProblemKind, Style, Yaml};
use ciward_core::text::Span;
use proptest::prelude::*;

const SAMPLES: [&str; 6] = [
    include_str!("samples/yaml/plain.yaml"),
    include_str!("samples/yaml/quoted.yaml"),
    include_str!("samples/yaml/block.yaml"),
    include_str!("samples/yaml/structure.yaml"),
    include_str!("samples/yaml/unfinished-literal.yaml"),
    include_str!("samples/yaml/unfinished-folded.yaml"),
];

const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

/// What a position map must keep for every character of every scalar: the file says that character there.
fn positions_hold(text: &str, yaml: &Yaml) -> Result<(), String> {
    for (node, scalar) in yaml.documents.iter().flat_map(Node::scalars) {
        let mut before = 0;
        for (at, character) in scalar.value.char_indices() {
            let end = at + character.len_utf8();
            let span = scalar.span_of(at..end);
            let written = span.of(text);
            let fault = || format!("{:?} at {at} of {:?} is {written:?} at {span:?}", character, scalar.value);
            if span.start < before || span.end > text.len() || !says(written, character, scalar.style) {
                return Err(fault());
            }
            if !span.is_empty() && (scalar.value_offset(span.start) != Some(at) || scalar.offset_of(at) != span.start) {
                return Err(format!("no way back: {}", fault()));
            }
            before = span.end;
        }
        let written = node.span.of(text);
        if !scalar.value.trim_matches(BLANKS).is_empty() && (written.is_empty() || written.trim_matches(BLANKS) != written) {
            return Err(format!("the span {:?} of {:?} is {written:?}", node.span, scalar.value));
        }
    }
    Ok(())
}

fn says(written: &str, character: char, style: Style) -> bool {
    let line_break = matches!(written, "\n" | "\r\n" | "\r");
    match (style, character) {
        _ if written.chars().eq([character]) => true,
        (Style::Plain | Style::SingleQuoted | Style::DoubleQuoted | Style::Folded, ' ') if line_break => true,
        (_, '\n') if line_break => true,
        // The newline that clipping adds to a last line without one.
        (Style::Literal | Style::Folded, '\n') => written.is_empty(),
        (Style::SingleQuoted, '\'') => written == "''",
        (Style::DoubleQuoted, _) if written.starts_with('\\') => {
            let again = yaml::parse(&format!("\"{written}\""));
            again.root().and_then(Node::as_str).is_some_and(|value| value.chars().eq([character]))
        }
        _ => false,
    }
}

/// Each node lies within the collection that holds it.
fn spans_nest(node: &Node, text: &str) -> Result<(), String> {
    let inside = |child: &Node| match node.span.encloses(child.site()) {
        true => Ok(()),
        false => Err(format!("{:?} is not within {:?} {:?}", child, node.span, node.span.of(text))),
    };
    for entry in node.as_mapping() {
        inside(&entry.key)?;
        inside(&entry.value)?;
        spans_nest(&entry.key, text)?;
        spans_nest(&entry.value, text)?;
    }
    for item in node.as_sequence() {
        inside(item)?;
        spans_nest(item, text)?;
    }
    Ok(())
}

fn all_holds(text: &str) -> Result<Yaml, String> {
    let yaml = yaml::parse(text);
    positions_hold(text, &yaml)?;
    // Through an alias, a node is written where its definition is.
    for root in yaml.documents.iter().filter(|root| root.walk().all(|node| node.alias.is_none())) {
        spans_nest(root, text)?;
    }
    for place in yaml.problems.iter().flat_map(|problem| [Some(problem.span), problem.related]).flatten() {
        if text.get(place.start..place.end).is_none() {
            return Err(format!("{place:?} is no place in the text"));
        }
    }
    if let Some(comment) = yaml.comments.iter().find(|comment| !comment.span.of(text).starts_with('#')) {
        return Err(format!("{comment:?} is no comment"));
    }
    Ok(yaml)
}

fn root(text: &str) -> Node {
    let yaml = yaml::parse(text);
    assert_eq!(yaml.problems, [], "{text:?}");
    yaml.documents.into_iter().next().expect("the text has a node")
}

fn written<'t>(text: &'t str, node: &Node, route: &[&str]) -> &'t str {
    let node = route.iter().fold(node, |node, key| node.get(key).expect("the text has that key"));
    node.span.of(text)
}

#[test]
fn every_character_of_the_samples_has_its_place() {
    for sample in SAMPLES {
        for text in [sample.to_owned(), sample.replace('\n', "\r\n"), format!("\u{feff}{sample}")] {
            let yaml = all_holds(&text).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
            assert_eq!(yaml.problems, [], "{text}");
        }
    }
}

#[test]
fn scalars_span_what_is_written() {
    let text = SAMPLES[1];
    let node = root(text);
    assert_eq!(written(text, &node, &["single"]), "'it''s ''quoted'''");
    assert_eq!(written(text, &node, &["empty double"]), "\"\"");
    assert_eq!(node.get("continued").and_then(Node::as_str), Some("a\nb \n\nc"));
    let text = SAMPLES[2];
    let node = root(text);
    assert_eq!(written(text, &node, &["strip"]), "|-\n  one");
    assert_eq!(written(text, &node, &["comment"]), "| # with | comment\n  text # no comment");
    assert_eq!(written(text, &node, &["tagged"]), "|\n  é ü 😀\n  日本");
    assert_eq!(written(text, &node, &["empty"]), "|");
    assert_eq!(written(text, &node, &["empty keep"]), "|+");
}

#[test]
fn a_place_in_a_value_is_a_place_in_the_file() {
    for text in [SAMPLES[1], SAMPLES[2]] {
        let node = root(text);
        let scalar = node.get("expression").and_then(Node::as_scalar).expect("the sample has an expression");
        let start = scalar.value.find("secrets.TOKEN").expect("it reads a secret");
        assert_eq!(scalar.span_of(start..start + 13).of(text), "secrets.TOKEN");
    }
}

#[test]
fn a_folded_line_is_its_line_break() {
    let text = "a: >\r\n  one\r\n  two\r\n";
    let node = root(text);
    let scalar = node.get("a").and_then(Node::as_scalar).expect("a scalar");
    assert_eq!(scalar.value, "one two\n");
    assert_eq!(scalar.span_of(3..4), Span::new(11, 13));
    assert_eq!(scalar.span_of(2..5).of(text), "e\r\n  t");
    assert_eq!(scalar.span_of(3..3), Span::new(11, 11));
    assert_eq!((scalar.value_offset(12), scalar.value_offset(14)), (Some(3), None));
}

#[test]
fn ranges_that_leave_the_value_are_cut() {
    for text in ["a", "'a'", "|\n a", "\"\\u0061\"", "''", "|"] {
        let node = root(text);
        let scalar = node.as_scalar().expect("a scalar");
        let reversed = std::ops::Range { start: 9, end: 3 };
        for range in [0..usize::MAX, usize::MAX..usize::MAX, 7..9, reversed] {
            let span = scalar.span_of(range);
            assert!(span.start <= span.end && span.end <= text.len(), "{text:?} {span:?}");
        }
    }
}

#[test]
fn collections_span_from_the_first_to_the_last() {
    let text = "on:\n  push:\n    - main # x\n    - [a,\n       b]\n\njobs: {}\nlast:\n";
    let node = root(text);
    assert_eq!(node.span.of(text), text.trim_end());
    assert_eq!(written(text, &node, &["on"]), "push:\n    - main # x\n    - [a,\n       b]");
    assert_eq!(node.entry("on").map(|entry| entry.span().end), Some(text.find("\n\njobs").expect("it is there")));
    assert_eq!(written(text, &node, &["jobs"]), "{}");
    let last = node.get("last").expect("it is there");
    assert!(last.is_null() && last.as_str().is_none());
    assert_eq!(last.span, Span::new(text.len() - 1, text.len() - 1));
}

#[test]
fn a_missing_value_stands_behind_its_indicator() {
    for text in [
        "a:|\nb: 1",
        "a: 1\nb :| # c\n\n# d",
        "- 1\n-|\n- 2",
        "-| # c",
        "{a:| , b: 1}",
        "a: !x|\nb: 1",
        "? a|\n? b\n: 1",
        "- b:|\n- c",
        "- - 1\n-|\n- 2",
    ] {
        let place = text.find('|').expect("marked");
        let yaml = yaml::parse(&text.replace('|', ""));
        assert_eq!(yaml.problems, []);
        let missing = yaml.documents[0].walk().find(|node| node.is_null()).expect("a value is missing");
        assert_eq!(missing.span, Span::new(place, place), "{text:?}");
    }
}

#[test]
fn aliases_lead_to_their_definitions() {
    let text = SAMPLES[3];
    let yaml = yaml::parse(text);
    assert_eq!((yaml.documents.len(), yaml.problems.as_slice()), (3, [].as_slice()));
    let base = yaml.documents[0].get("base").expect("it is there");
    assert_eq!(base.anchor.as_ref().map(|anchor| (anchor.value.as_str(), anchor.span.of(text))), Some(("base", "&base")));
    let merged = yaml.documents[0].get("derived").and_then(|derived| derived.get("<<")).expect("merge keys are ordinary");
    assert_eq!((merged.span, merged.alias.map(|span| span.of(text))), (base.span, Some("*base")));
    let image = merged.get("image").expect("it is resolved");
    assert_eq!((image.as_str(), image.span.of(text), image.site().of(text)), (Some("app"), "app", "*base"));
    let tagged = yaml.documents[0].get("tagged").and_then(|node| node.tag.as_ref()).expect("it is tagged");
    assert_eq!((tagged.value.as_str(), tagged.span.of(text)), ("!Ref", "!Ref"));
}

#[test]
fn scalars_read_as_yaml_1_2_says() {
    let node = root("[true, False, 'true', yes, null, ~, 'null', on]");
    let bools: Vec<_> = node.items().iter().map(Node::as_bool).collect();
    assert_eq!(bools, [Some(true), Some(false), None, None, None, None, None, None]);
    let nulls: Vec<_> = node.items().iter().map(Node::is_null).collect();
    assert_eq!(nulls, [false, false, false, false, true, true, false, false]);
    assert_eq!(root("a: push").get("a").map(|node| node.items().len()), Some(1));
}

#[test]
fn a_key_that_stands_twice_is_told() {
    let text = "a: 1\nb: {x: 1, \"x\": 2}\na: 2\n";
    let yaml = yaml::parse(text);
    let told: Vec<_> = yaml.problems.iter().map(|p| (p.kind, p.span.of(text), p.related.map(|span| span.start))).collect();
    assert_eq!(told, [(ProblemKind::DuplicateKey, "\"x\"", Some(9)), (ProblemKind::DuplicateKey, "a", Some(0))]);
    assert_eq!(yaml.documents[0].get("a").and_then(Node::as_str), Some("1"));
    assert_eq!(yaml.documents[0].as_mapping().len(), 3);
}

#[test]
fn what_stands_before_an_error_is_kept() {
    let text = "on: push\njobs:\n  a:\n    run: x\n  b: 1: 2\n---\nnext: document\n";
    let yaml = yaml::parse(text);
    assert_eq!(yaml.problems.len(), 1);
    assert_eq!((yaml.problems[0].kind, yaml.problems[0].span.of(text)), (ProblemKind::Syntax, ":"));
    let run = yaml.documents[0].get("jobs").and_then(|jobs| jobs.get("a")).and_then(|a| a.get("run"));
    assert_eq!(run.and_then(Node::as_str), Some("x"));
    assert_eq!(yaml.documents[1].get("next").and_then(Node::as_str), Some("document"));
}

#[test]
fn nothing_read_is_never_silent() {
    for text in ["a: 1\0\nb: 2", "\0a: 1", "a: \"x\0\"", "a: |\n  x\0\n", "# c\0\na: 1", "a: 1\n\0"] {
        assert!(!yaml::parse(text).problems.is_empty(), "{text:?}");
    }
    for text in ["", "\u{feff}", "\n\n", "# only\n", "---\n...\n", "%YAML 1.2\n---\n"] {
        assert_eq!(yaml::parse(text).problems, [], "{text:?}");
    }
}

#[test]
fn comments_are_found_by_line() {
    let text = "# a\nb: c # ciward: ignore\n\nd: '# no' \n#e";
    let yaml = yaml::parse(text);
    let texts: Vec<_> = yaml.comments.iter().map(|comment| comment.text.as_str()).collect();
    assert_eq!(texts, ["a", "ciward: ignore", "e"]);
    let on_line = yaml.comments_in(Span::new(4, 25));
    assert_eq!(on_line.iter().map(|comment| comment.span.of(text)).collect::<Vec<_>>(), ["# ciward: ignore"]);
    assert_eq!(yaml.comments_in(Span::new(26, 36)), []);
}

#[test]
fn an_alias_bomb_stays_small() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..30 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    let yaml = yaml::parse(&text);
    assert!(yaml.problems.iter().all(|problem| problem.kind == ProblemKind::AliasBudget && problem.related.is_some()));
    assert!(!yaml.problems.is_empty());
    assert!(yaml.documents[0].walk().count() <= yaml::MAX_ALIAS_NODES + 1_000);

    let long = "x".repeat(1 << 20);
    let yaml = yaml::parse(&format!("- &a {long}\n{}", "- *a\n".repeat(100)));
    assert_eq!(yaml.problems.len(), 96);
}

#[test]
fn aliases_without_an_end_are_told() {
    let text = "a: &a [*a, *b]\nb: &b 1";
    let yaml = yaml::parse(text);
    let told: Vec<_> = yaml.problems.iter().map(|problem| (problem.kind, problem.span.of(text))).collect();
    assert_eq!(told, [(ProblemKind::RecursiveAlias, "*a"), (ProblemKind::UnknownAlias, "*b")]);
    assert!(yaml.documents[0].get("a").expect("it is there").items().iter().all(Node::is_null));
}

#[test]
fn deep_nesting_is_told_and_cut() {
    let blocks: String = (0..150).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let chain: String = (1..150).map(|level| format!("- &a{level} [*a{}]\n", level - 1)).collect();
    for text in [
        "[".repeat(200) + &"]".repeat(200),
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
        blocks,
        format!("- &a0 x\n{chain}"),
    ] {
        let yaml = yaml::parse(&text);
        assert!(yaml.problems.iter().any(|problem| problem.kind == ProblemKind::TooDeep), "{:.40}", text);
        drop(yaml.clone());
    }
}

fn block_scalars() -> impl Strategy<Value = String> {
    let line = prop_oneof![4 => "[ ]{0,3}[a-zé😀#:|'\" \t-]{0,8}", 1 => "[ ]{0,4}", 1 => Just(String::new())];
    let lines = prop::collection::vec(line, 0..7);
    ("[|>][+-]?[2]?( # c)?", lines, "\n|\r\n", "(|\u{feff})(k: |- |- - )", "(|\n|\nz: 1\n|\n\n# c\n)").prop_map(
        |(header, lines, line_break, start, end)| {
            let body: String = lines.iter().map(|line| format!("\n    {line}")).collect();
            let end = if start.ends_with("- ") { end.replace("z: 1", "- 1") } else { end };
            format!("{start}{header}{body}{end}").replace('\n', &line_break)
        },
    )
}

fn flow_scalars() -> impl Strategy<Value = String> {
    let double = r#"([a-zé😀 \t]|\\[0abtnvfre "/\\N_LP]|\\x4[0-9]|\\u00e[0-9a-f]|\\U0001F60[0-9]|\\ud83d\\ude0[0-9]|\\\n {1,3}|\n{1,3} {1,3}){0,12}"#;
    let single = r"([a-zé😀 \t#:]|''|\n{1,3} {1,3}){0,12}";
    let plain = r"[a-z]([a-zé😀]| [a-z]|:[a-z]|#|\n{1,3} {1,3}[a-z]){0,12}";
    let scalar = prop_oneof![
        double.prop_map(|text| format!("\"{text}\"")),
        single.prop_map(|text| format!("'{text}'")),
        plain.prop_map(|text| text.clone()),
    ];
    (prop::collection::vec(scalar, 1..4), "\n|\r\n|\r", 0..3u8).prop_map(|(scalars, line_break, form)| {
        let text = match form {
            0 => scalars.iter().enumerate().map(|(at, scalar)| format!("k{at}: {scalar}\n")).collect(),
            1 => scalars.iter().map(|scalar| format!("-  {scalar} # c\n")).collect(),
            _ => format!("k: [{}]", scalars.join(" , ")),
        };
        text.replace('\n', &line_break)
    })
}

/// A sample with a part cut out, doubled or moved, and a character put in.
fn mutants() -> impl Strategy<Value = String> {
    let place = any::<prop::sample::Index>;
    let spice = "[\\-:?,\\[\\]{}#&*!|>'\"%@` \t\r\n\0\u{feff}a~<\\\\]{0,3}";
    (0..SAMPLES.len(), place(), place(), place(), spice, any::<bool>()).prop_map(|(sample, from, to, put, spice, moves)| {
        let chars: Vec<char> = SAMPLES[sample].chars().collect();
        let (from, to) = (from.index(chars.len()), to.index(chars.len()));
        let cut = from.min(to)..from.max(to).min(from.min(to) + 40);
        let mut text = chars.clone();
        text.drain(cut.clone());
        let put = put.index(text.len() + 1);
        let part = if moves { chars[cut].to_vec() } else { Vec::new() };
        text.splice(put..put, part.into_iter().chain(spice.chars()));
        text.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_character_of_a_block_scalar_has_its_place(text in block_scalars()) {
        all_holds(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn every_character_of_a_flow_scalar_has_its_place(text in flow_scalars()) {
        all_holds(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn whatever_is_read_of_broken_yaml_has_its_place(text in mutants()) {
        all_holds(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn any_text_is_read(text in any::<String>(), yamlish in "[a:\\-?,\\[\\]{}#&*!|>'\"%\\\\ \t\r\n\0\u{feff}é2]{0,60}") {
        all_holds(&text).map_err(TestCaseError::fail)?;
        all_holds(&yamlish).map_err(TestCaseError::fail)?;
    }
}
