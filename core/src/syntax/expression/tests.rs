use super::*;
use proptest::prelude::*;

fn parsed(source: &str) -> Expression {
    parse(source).unwrap_or_else(|error| panic!("{source}: {error:?}"))
}

fn constant(source: &str) -> Option<Value> {
    parsed(source).constant()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The tree with all parentheses written.
fn shape(expression: &Expression) -> String {
    match &expression.kind {
        ExpressionKind::Null => "null".to_owned(),
        ExpressionKind::Bool(bool) => bool.to_string(),
        ExpressionKind::Number(number) => number.to_string(),
        ExpressionKind::Text(text) => format!("'{text}'"),
        ExpressionKind::Context(name) => name.clone(),
        ExpressionKind::Property { object, name } => format!("{}.{}", shape(object), name.value),
        ExpressionKind::Index { object, index } => format!("{}[{}]", shape(object), shape(index)),
        ExpressionKind::Filter { object } => format!("{}.*", shape(object)),
        ExpressionKind::Call { name, arguments } => {
            format!("{}({})", name.value, arguments.iter().map(shape).collect::<Vec<_>>().join(", "))
        }
        ExpressionKind::Not(operand) => format!("(!{})", shape(operand)),
        ExpressionKind::Binary { operator, left, right } => format!("({} {operator:?} {})", shape(left), shape(right)),
    }
}

#[test]
fn operators_bind_as_github_documents() {
    for (source, expected) in [
        ("a || b && c", "(a Or (b And c))"),
        ("a && b || c", "((a And b) Or c)"),
        ("(a || b) && c", "((a Or b) And c)"),
        ("a && b && c", "((a And b) And c)"),
        ("a && (b && c)", "(a And (b And c))"),
        ("a == b && c != d", "((a Equal b) And (c NotEqual d))"),
        ("a == b < c", "(a Equal (b Less c))"),
        ("a < b == c >= d", "((a Less b) Equal (c GreaterOrEqual d))"),
        ("a == b == c", "((a Equal b) Equal c)"),
        ("!a == b", "((!a) Equal b)"),
        ("a == !b == c", "((a Equal (!b)) Equal c)"),
        ("!!a.b[c]", "(!(!a.b[c]))"),
        ("! (a && b)", "(!(a And b))"),
        ("a <= b", "(a LessOrEqual b)"),
        ("a > b", "(a Greater b)"),
        ("a . b\n[ 'c' ]", "a.b['c']"),
        ("a.*.b", "a.*.b"),
        ("a[ * ].b", "a.*.b"),
        ("a.null.true", "a.null.true"),
        ("(a).b", "a.b"),
        ("fromJSON(a).b[0]", "fromJSON(a).b[0]"),
        ("f ( )", "f()"),
        ("f(a, g(b), (c))", "f(a, g(b), c)"),
        ("('a')[0]", "'a'[0]"),
        ("True", "True"),
        ("a-b_1", "a-b_1"),
        ("'it''s }}'", "'it's }}'"),
        ("''''", "'''"),
    ] {
        assert_eq!(shape(&parsed(source)), expected, "{source}");
    }
}

#[test]
fn what_github_refuses_is_refused() {
    for source in [
        "",
        " \n",
        "1 <",
        "1 < )",
        "> 1",
        "a.()",
        "a.",
        "a.1",
        "a.-b",
        "f(1, 2 a)",
        "(1,",
        "1 2",
        "(1)2",
        "f(1)2",
        "a 2",
        "a.b 2",
        "1 = < 2",
        "1 & 2",
        "1 | 2",
        "@a",
        "'foo",
        "f(a,b ",
        "true || ( false",
        "..a",
        ".a",
        "a/b.md",
        "\"a\"",
        "😊",
        "a b",
        "f(,)",
        "f(a,)",
        "f(,a)",
        "()",
        "a[]",
        "a[",
        "a]",
        "a)",
        "(a]",
        "a[b)",
        "f(a]",
        "a, b",
        "(a, b)",
        "*",
        "a[* == 1]",
        "a[(*)]",
        "f(*)",
        "a *",
        "'a'.b",
        "'a'[0]",
        "true.a",
        "null[0]",
        "1.a",
        "0x",
        "0xg",
        "0o8",
        "-0xff",
        "-Inf",
        "1e",
        "--1",
        "- 1",
        "1a",
        "a -b",
        "a && && b",
        "a !b",
        "! ",
        "a..b",
        "a.*b",
        "0x100000000",
        "1'a'",
        "a'b'",
    ] {
        let error = parse(source).expect_err(source);
        assert!(error.span.start <= error.span.end && error.span.end <= source.len(), "{source}: {error:?}");
    }
}

#[test]
fn errors_stand_where_the_mistake_is() {
    for (source, span) in
        [("a == 'b", 5..7), ("f((a)", 1..2), ("a = b", 2..3), ("a.b c", 4..5), ("x && \"y\" ", 5..8), ("a ||", 4..4)]
    {
        assert_eq!(parse(source).expect_err(source).span, span.into(), "{source}");
    }
}

#[test]
fn messages_keep_what_the_text_says_to_themselves() {
    for source in ["'hunter2", "hunter2 hunter2", "\"hunter2\"", "hunter2'hunter2'", "9hunter2"] {
        assert!(!parse(source).expect_err(source).message.contains("hunter2"), "{source}");
    }
}

#[test]
fn numbers_are_read_as_github_reads_them() {
    for (source, expected) in [
        ("1", 1.0),
        (".5", 0.5),
        ("-.5", -0.5),
        ("+1", 1.0),
        ("1.", 1.0),
        ("!0 && 2", 2.0),
        ("0xfF", 255.0),
        ("0xffffffff", -1.0),
        ("0o777", 511.0),
        ("1E+2", 100.0),
        ("1e-1", 0.1),
        ("1e400", f64::INFINITY),
        ("Infinity", f64::INFINITY),
        ("-Infinity", f64::NEG_INFINITY),
    ] {
        assert_eq!(constant(source), Some(Value::Number(expected)), "{source}");
    }
}

#[test]
fn numbers_are_written_as_github_writes_them() {
    for (number, expected) in [
        ("-0", "0"),
        ("-2.0", "-2"),
        ("123456.789", "123456.789"),
        ("0.84551240822557006", "0.84551240822557"),
        ("120000000000000", "120000000000000"),
        ("999999999999999.9", "1E+15"),
        ("1234567890123456789", "1.23456789012346E+18"),
        ("0.0001", "0.0001"),
        ("0.00001", "1E-05"),
        ("-1.5e-7", "-1.5E-07"),
        ("1e300", "1E+300"),
        ("NaN", "NaN"),
        ("-Infinity", "-Infinity"),
        ("0x10", "16"),
    ] {
        assert_eq!(constant(&format!("format('{{0}}', {number})")), Some(text(expected)), "{number}");
    }
}

#[test]
fn constants_follow_github() {
    let yes = Value::Bool(true);
    let no = Value::Bool(false);
    for (source, expected) in [
        // Truthiness
        ("!''", yes.clone()),
        ("!'false'", no.clone()),
        ("!NaN", yes.clone()),
        ("!-0", yes.clone()),
        ("!null", yes.clone()),
        ("!fromJSON('[]')", no.clone()),
        // Loose comparison
        ("'ABC' == 'abc'", yes.clone()),
        ("'É' == 'é'", yes.clone()),
        ("'ı' == 'I'", no.clone()),
        ("null == 0", yes.clone()),
        ("null == ''", yes.clone()),
        ("true == '1'", yes.clone()),
        ("true == 'true'", no.clone()),
        ("' 0xff ' == 255", yes.clone()),
        ("'abc' == 0", no.clone()),
        ("NaN == NaN", no.clone()),
        ("NaN != NaN", yes.clone()),
        ("NaN >= NaN", no.clone()),
        ("'a' < 'B'", yes.clone()),
        ("'10' < '9'", yes.clone()),
        ("'10' < 9", no.clone()),
        ("true > false", yes.clone()),
        ("null < null", no.clone()),
        ("null >= null", yes.clone()),
        ("fromJSON('[]') == fromJSON('[]')", no.clone()),
        ("fromJSON('{}') == ''", no.clone()),
        // && and || give an operand, and look no further than they must
        ("'a' && 'b'", text("b")),
        ("'' && 'b'", text("")),
        ("0 || 'b'", text("b")),
        ("'a' || x", text("a")),
        ("false && x", no.clone()),
        ("null && x || 'c'", text("c")),
        ("false && x && y", no.clone()),
        // Functions
        ("contains('Hello', 'ELL')", yes.clone()),
        ("contains(123, 2)", yes.clone()),
        ("contains(fromJSON('[\"A\", 1]'), 'a')", yes.clone()),
        ("contains(fromJSON('[\"ab\"]'), 'a')", no.clone()),
        ("contains(fromJSON('{\"a\":1}'), 'a')", no.clone()),
        ("STARTSWITH('Hello', 'he')", yes.clone()),
        ("endsWith('Hello', 'LO')", yes.clone()),
        ("endsWith(fromJSON('[]'), '')", no.clone()),
        ("format('{{{0}}} {1}{0}', 'a', true)", text("{a} truea")),
        ("format('{0}', 'a', x)", text("a")),
        ("format('{0}', fromJSON('[1]'))", text("Array")),
        ("join(fromJSON('[1,\"b\",null]'))", text("1,b,")),
        ("join(fromJSON('[1,2]'), '; ')", text("1; 2")),
        ("join(fromJSON('[1]'), x)", text("1")),
        ("join('a', '-')", text("a")),
        ("join(fromJSON('{}'))", text("")),
        ("toJSON('a\"b\u{2028}')", text("\"a\\\"b\\u2028\"")),
        ("toJSON(fromJSON('{\"b\":[1,[]],\"a\":null}'))", text("{\n  \"b\": [\n    1,\n    []\n  ],\n  \"a\": null\n}")),
        ("case(false, x, true, 'b', y)", text("b")),
        ("case(false, x, 'c')", text("c")),
        ("always()", yes.clone()),
        // Lookups
        ("fromJSON('{\"Key\":{\"a\":1}}').key['A']", Value::Number(1.0)),
        ("fromJSON('[1,2]')[1]", Value::Number(2.0)),
        ("fromJSON('[1,2]')['1.9']", Value::Number(2.0)),
        ("fromJSON('[1,2]')[-1]", Value::Null),
        ("fromJSON('[1,2]')[9]", Value::Null),
        ("fromJSON('{\"1\":2}')[1]", Value::Number(2.0)),
        ("('a').b", Value::Null),
        ("join(fromJSON('[{\"a\":1},{\"b\":2},{\"a\":3}]').*.a)", text("1,3")),
        ("join(fromJSON('[[1,2],[3]]').*[0])", text("1,3")),
        ("join(fromJSON('[[1,2],[3]]').*.*)", text("1,2,3")),
        ("join(('a').*)", text("")),
    ] {
        assert_eq!(constant(source), Some(expected), "{source}");
    }
}

#[test]
fn what_depends_on_the_run_is_no_constant() {
    for source in [
        "x",
        "x && 'a'",
        "x || 'a'",
        "x && false",
        "success()",
        "hashFiles('a')",
        "format('{0}', x)",
        "unknown('a')",
        "!x",
        // GitHub stops with an error.
        "format('{1}', 'a')",
        "format('{', 'a')",
        "format('}', 'a')",
        "format('{0:x}', 1)",
        "format('{-1}', 1)",
        "fromJSON('{')",
        "fromJSON('{\"a\":1,\"A\":2}')",
        "case('true', 'a', 'b')",
        "case(true, 'a', false, 'b')",
        "contains('a')",
        "toJSON()",
    ] {
        assert_eq!(constant(source), None, "{source}");
    }
}

#[test]
fn truth_can_be_known_where_the_value_is_not() {
    for (source, expected) in [
        ("x && false", Some(false)),
        ("x || 'a'", Some(true)),
        ("!(x && '')", Some(true)),
        ("x && y", None),
        ("case(x, 'a', 'b')", Some(true)),
        ("case(x, '', 'b')", None),
        ("case(true, '', x)", Some(false)),
        ("always() || x", Some(true)),
        ("success()", None),
    ] {
        assert_eq!(parsed(source).truth(), expected, "{source}");
    }
}

#[test]
fn a_format_bomb_gives_up() {
    let mut source = "'aaaaaaaaaa'".to_owned();
    for _ in 0..20 {
        source = format!("format('{}', {source})", "{0}".repeat(40));
    }
    assert_eq!(constant(&source), None);
}

fn values(source: &str) -> Option<Vec<String>> {
    Some(parsed(source).possible_values()?.iter().map(Value::rendered).collect())
}

#[test]
fn all_leaves_of_a_choice_are_possible() {
    for (source, expected) in [
        ("x && 'a' || 'b'", Some(vec!["a", "b"])),
        ("x == 1 && 'a' || y && 'b' || 'c'", Some(vec!["a", "b", "c"])),
        ("x && '' || 'b'", Some(vec!["b"])),
        ("x == 1 && 'a'", Some(vec!["false", "a"])),
        ("x && 'a'", None),
        ("x || 'a'", None),
        ("x && y || 'a'", None),
        ("true && 'a' || x", Some(vec!["a"])),
        ("case(x, 'a', y, 'b', 'a')", Some(vec!["a", "b"])),
        ("case(x, 'a', y)", None),
        ("case(false, y, 'a')", Some(vec!["a"])),
        ("contains(x, 'a')", Some(vec!["true", "false"])),
        ("'a'", Some(vec!["a"])),
        ("x", None),
    ] {
        assert_eq!(values(source), expected.map(|list| list.into_iter().map(str::to_owned).collect()), "{source}");
    }
}

fn dotted(accesses: &[Access]) -> Vec<String> {
    accesses.iter().map(Access::dotted).collect()
}

#[test]
fn accesses_are_maximal_and_in_order() {
    for (source, expected) in [
        ("github.event.issue.title", vec!["github.event.issue.title"]),
        ("secrets['X'] || secrets[ 'a b' ]", vec!["secrets.X", "secrets['a b']"]),
        ("secrets[matrix.name].x", vec!["secrets[…].x", "matrix.name"]),
        ("github[format('{0}{1}', 'ev', 'ent')].ref", vec!["github.event.ref"]),
        ("matrix.*", vec!["matrix.*"]),
        ("github.event.commits[0].message", vec!["github.event.commits['0'].message"]),
        ("toJSON(secrets)", vec!["secrets"]),
        ("(github.event).issue[('title')]", vec!["github.event.issue.title"]),
        ("fromJSON(steps.a.outputs.b).c[env.d]", vec!["steps.a.outputs.b", "env.d"]),
        ("a[b[c.d].e][f]", vec!["a[…][…]", "b[…].e", "c.d", "f"]),
        ("(a || b).c", vec!["a", "b"]),
        ("!x && contains(y, z) == 1", vec!["x", "y", "z"]),
        ("'github.event'", vec![]),
    ] {
        assert_eq!(dotted(&parsed(source).accesses()), expected, "{source}");
    }
}

#[test]
fn an_access_spans_its_written_text() {
    let source = " toJSON( github . event['issue'].title ) && (matrix).* ";
    let written: Vec<&str> = parsed(source).accesses().iter().map(|access| access.span.of(source)).collect();
    assert_eq!(written, ["github . event['issue'].title", "(matrix).*"]);
}

#[test]
fn paths_match_without_regard_to_case() {
    let access = |source: &str| parsed(source).accesses().remove(0);
    assert!(access("GitHub.Event['ISSUE'].title").is(&["github", "event", "*", "title"]));
    assert!(!access("github.event.issue").is(&["github", "event"]));
    assert!(access("github.event.issue").starts_with(&["github", "event"]));
    assert!(!access("github[x].issue").is(&["github", "event", "issue"]));
    assert!(access("github[x].issue").may_reach(&["github", "event", "issue"]));
    assert!(access("github.event").may_reach(&["github", "event", "issue"]));
    assert!(!access("github.event.issue.title").may_reach(&["github", "event", "issue"]));
    assert_eq!(access("secrets['X']").context(), "secrets");
}

#[test]
fn values_flow_where_they_can_reach_the_result() {
    for (source, expected) in [
        ("x.a", vec!["x.a"]),
        ("x && y || z", vec!["y", "z"]),
        ("x || y", vec!["x", "y"]),
        ("x == y && 'a' || 'b'", vec![]),
        ("!x", vec![]),
        ("contains(x, y) || startsWith(x, y) || endsWith(x, y)", vec![]),
        ("hashFiles(x)", vec![]),
        ("success(x)", vec![]),
        ("case(x, y, z)", vec!["y", "z"]),
        ("CASE(x, y, z, v, w)", vec!["y", "v", "w"]),
        ("case(false, y, z)", vec!["z"]),
        ("format('{0} {2}', a, b, c)", vec!["a", "c"]),
        ("format(f, a)", vec!["f", "a"]),
        ("format('{9}', a)", vec![]),
        ("format('{', a)", vec!["a"]),
        ("join(x.*.y, z)", vec!["x.*.y", "z"]),
        ("toJSON(secrets)", vec!["secrets"]),
        ("fromJSON(secrets.X).key", vec!["secrets.X"]),
        ("(a && b).c", vec!["b"]),
        ("secrets[matrix.name]", vec!["secrets[…]"]),
        ("fromJSON('[1]')[x]", vec![]),
        ("unknown(x)", vec!["x"]),
        ("false && x", vec![]),
        ("'' || x", vec!["x"]),
        ("'a' || x", vec![]),
        ("true && x || y", vec!["x", "y"]),
        ("(x || true) && y", vec!["y"]),
    ] {
        assert_eq!(dotted(&parsed(source).flowing_accesses()), expected, "{source}");
    }
}

#[test]
fn islands_end_at_braces_outside_strings() {
    let text = "a ${{ 'x }} ''' }} b ${{}} $ { ${{ c";
    let found: Vec<(&str, &str, bool)> =
        islands(text).iter().map(|island| (island.span.of(text), island.inner.of(text), island.closed)).collect();
    assert_eq!(found, [("${{ 'x }} ''' }}", " 'x }} ''' ", true), ("${{}}", "", true), ("${{ c", " c", false)]);
}

#[test]
fn an_island_needs_braces_of_its_own() {
    let text = "${{}";
    assert!(islands(text).iter().all(|island| !island.closed));
    assert_eq!(islands("é${{ é }}é")[0].inner, Span::new(5, 9));
}

#[test]
fn an_island_is_parsed_in_its_place() {
    let text = "echo ${{ github.actor }}";
    let expression = parse_in(text, islands(text)[0].inner).expect("an expression");
    assert_eq!(expression.span.of(text), "github.actor");
}

#[test]
fn depth_is_counted_as_github_counts_it() {
    let properties = |count: usize| format!("a{}", ".b".repeat(count));
    assert!(parse(&properties(49)).is_ok());
    assert!(parse(&properties(50)).is_err());
    assert!(parse(&format!("{}true", "!".repeat(49))).is_ok());
    assert!(parse(&format!("{}true", "!".repeat(50))).is_err());
    assert!(parse(&format!("a{}", "[*]".repeat(50))).is_err());
    assert!(parse(&"f(".repeat(10_000)).is_err());
}

#[test]
fn parentheses_and_rows_are_free() {
    let nested = format!("{}x{}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(dotted(&parsed(&nested).accesses()), ["x"]);
    for operator in ["&&", "||"] {
        let row = vec!["x.a"; 2_600].join(&format!(" {operator} "));
        assert_eq!(parsed(&row).accesses().len(), 2_600);
        let leaning_right = format!("{}x{}", format!("x{operator}(").repeat(3_000), ")".repeat(3_000));
        assert_eq!(parsed(&leaning_right).accesses().len(), 3_001);
        let leaning_left = format!("{}x{}", "(".repeat(3_000), format!("{operator}x)").repeat(3_000));
        assert_eq!(parsed(&leaning_left).accesses().len(), 3_001);
        assert_eq!(parsed(&leaning_left).span, Span::new(1, leaning_left.len() - 1));
    }
}

#[test]
fn a_long_row_gives_the_operand_that_a_short_one_would() {
    let row = |last: &str| format!("{}{last}", "'' || 0 || ".repeat(50));
    assert_eq!(constant(&row("'end'")), Some(text("end")));
    assert_eq!(constant(&row("null")), Some(Value::Null));
    assert_eq!(constant(&format!("{}'' && x", "1 && ".repeat(50))), Some(text("")));
}

#[test]
fn an_expression_has_at_most_21000_characters() {
    let quoted = |length: usize| format!("  '{}'  ", "é".repeat(length - 2));
    assert!(parse(&quoted(21_000)).is_ok());
    assert!(parse(&quoted(21_001)).is_err());
}

#[test]
fn known_functions_say_what_they_accept() {
    let accepts = |name: &str, count: usize| signature(name).is_some_and(|known| known.accepts(count));
    assert!(accepts("TOJSON", 1) && !accepts("toJSON", 2));
    assert!(accepts("case", 3) && !accepts("case", 4) && accepts("case", 5) && !accepts("case", 1));
    assert!(signature("toYaml").is_none());
}

#[test]
fn conditions_know_when_they_never_and_always_run() {
    for (source, never, always) in [
        ("false", true, false),
        ("${{ false }}", true, false),
        ("FALSE", true, false),
        ("x && false", true, false),
        ("${{ 'false' }}", true, false),
        ("always() && false", true, false),
        ("true", false, false),
        ("'false'", false, false),
        ("always()", false, true),
        ("${{ ALWAYS() || x }}", false, true),
        ("!cancelled()", false, false),
        ("success()", false, false),
        ("${{ false }}\n", false, false),
        ("${{ always() }}\n", false, true),
        ("${{ false }} && x", false, false),
        ("${{ null }}${{ '' }}", true, false),
        ("", false, false),
        ("a ==", false, false),
    ] {
        let condition = condition(source);
        assert_eq!((condition.is_always_false(), condition.is_always_true()), (never, always), "{source:?}: {condition:?}");
    }
}

#[test]
fn text_around_an_island_makes_a_condition_true() {
    for source in ["${{ x }} ", "|${{ x }}", "${{ x }} && ${{ y }}", "!${{ x }}"] {
        let condition = condition(source);
        assert!(matches!(condition, Condition::Mixed { literal: true, .. }), "{source}");
        assert_eq!(condition.truth(), Some(true), "{source}");
    }
    assert_eq!(condition("${{ x }}${{ y }}").truth(), None);
    assert_eq!(condition("${{ x }}${{ false }}").truth(), Some(true));
}

#[test]
fn conditions_tell_their_form() {
    assert!(matches!(condition("github.ref == 'a'"), Condition::Bare(_)));
    assert!(matches!(condition("${{ github.ref }}"), Condition::Island(_)));
    assert!(matches!(condition(" \n"), Condition::Empty));
    assert!(matches!(condition("${{ '' }}"), Condition::Empty));
    assert!(matches!(condition("${{ x"), Condition::Broken(_)));
    assert!(matches!(condition("${{ }}"), Condition::Broken(_)));
    assert!(matches!(condition("a ${{ = }}"), Condition::Broken(_)));
}

#[test]
fn spans_of_a_condition_are_those_of_its_text() {
    for source in ["  x.y ", "${{ x.y }}", "a ${{ x.y }}", "${{ ' x.y' }}", "${{ 'x.y' }}"] {
        let condition = condition(source);
        let expression = condition.expressions().first().expect(source);
        assert_eq!(expression.accesses()[0].span.of(source), "x.y", "{source}");
    }
}

fn height(expression: &Expression) -> usize {
    1 + expression.parts().into_iter().map(height).max().unwrap_or(0)
}

/// Invariant: recursion over a tree is safe in WebAssembly, where the stack is a megabyte.
#[test]
fn a_tree_stays_shallow_whatever_the_text() {
    let alternating = |row: usize| {
        let and = "x&&".repeat(row);
        let or = "x||".repeat(row);
        format!("{}x{}", format!("{and}({or}(").repeat(24), ")".repeat(48))
    };
    let grouped = |sign: &str| format!("{}x{}", format!("x{sign}(").repeat(4_000), ")".repeat(4_000));
    let both = format!("{}x{}", format!("{}{}", "x&&(".repeat(60), "x||(".repeat(60)).repeat(24), ")".repeat(2_880));
    for source in [alternating(1), alternating(7), alternating(100), grouped("&&"), grouped("||"), both] {
        assert!(height(&parsed(&source)) < 400, "{}", height(&parsed(&source)));
    }
}

/// Every node lies within the text and within its parent, and what it covers reads again.
fn check_spans(source: &str, expression: &Expression) {
    assert!(!expression.span.is_empty() && source.get(expression.span.start..expression.span.end).is_some());
    for part in expression.parts() {
        assert!(expression.span.encloses(part.span), "{source}");
        check_spans(source, part);
    }
}

/// Everything that can be asked, asked.
fn ask(expression: &Expression) {
    let _ = (expression.constant(), expression.truth(), expression.possible_values(), expression.flowing_accesses());
}

/// Text that is often an expression.
fn nearly_expression() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "a",
        "github",
        ".event",
        "['x']",
        "[0]",
        "[*]",
        ".*",
        "(",
        ")",
        "(",
        ")",
        "[",
        "]",
        ",",
        "!",
        "==",
        "<",
        "&&",
        "||",
        "&&",
        "||",
        " ",
        "'b'",
        "''",
        "'",
        "1",
        ".5",
        "0x1f",
        "true",
        "null",
        "f(",
        "format('{0}",
        "case(",
        "fromJSON('[1,2]')",
        "toJSON(",
        "é",
        "😊",
        "${{",
        "}}",
        "\n",
    ]);
    prop::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

/// Text that is always an expression.
fn expression() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "a",
        "github.event",
        "s['x']",
        "m.*",
        "'b'",
        "''",
        "'it''s'",
        "1",
        "0x1f",
        "-.5",
        "true",
        "null",
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(6, 40, 3, |inner| {
        let binary = prop::sample::select(vec!["&&", "||", "==", "!=", "<", ">=", " && ", " || "]);
        let call = prop::sample::select(vec!["contains", "case", "format", "join", "toJSON", "other"]);
        prop_oneof![
            (inner.clone(), binary, inner.clone()).prop_map(|(left, sign, right)| format!("{left}{sign}{right}")),
            inner.clone().prop_map(|operand| format!("( {operand} )")),
            inner.clone().prop_map(|operand| format!("!{operand}")),
            (inner.clone(), inner.clone()).prop_map(|(object, index)| format!("({object})[{index}]")),
            inner.clone().prop_map(|object| format!("({object}).b.*")),
            (call, prop::collection::vec(inner, 1..4)).prop_map(|(name, arguments)| format!("{name}({})", arguments.join(", "))),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_well_formed_is_read(source in expression()) {
        prop_assert!(parse(&source).is_ok());
    }

    #[test]
    fn no_text_panics(source in prop_oneof![".{0,80}", nearly_expression(), expression()]) {
        match parse(&source) {
            Ok(expression) => {
                check_spans(&source, &expression);
                ask(&expression);
            }
            Err(error) => prop_assert!(source.get(error.span.start..error.span.end).is_some()),
        }
        let condition = condition(&source);
        let _ = (condition.is_always_true(), condition.is_always_false());
        for part in condition.expressions() {
            check_spans(&source, part);
        }
        for island in islands(&source) {
            prop_assert!(island.span.encloses(island.inner) && source.get(island.inner.start..island.inner.end).is_some());
        }
    }

    #[test]
    fn an_access_reads_again_from_its_span(source in prop_oneof![nearly_expression(), expression()]) {
        if let Ok(expression) = parse(&source) {
            for access in expression.accesses() {
                let again = parsed(access.span.of(&source)).accesses();
                prop_assert_eq!(&again[0].path, &access.path);
            }
            let all = expression.accesses();
            prop_assert!(expression.flowing_accesses().iter().all(|flowing| all.contains(flowing)));
        }
    }

    #[test]
    fn a_constant_agrees_with_its_truth_and_its_possible_values(source in prop_oneof![nearly_expression(), expression()]) {
        if let Ok(expression) = parse(&source)
            && let Some(value) = expression.constant()
        {
            prop_assert_eq!(expression.truth(), Some(value.is_truthy()));
            prop_assert_eq!(expression.possible_values().map(|values| values.len()), Some(1));
        }
    }

    #[test]
    fn a_number_survives_being_written(number in -1e12..1e12f64) {
        let rounded: f64 = format!("{number:.3}").parse().expect("a number");
        let again = parsed(&Value::Number(rounded).rendered()).constant();
        prop_assert_eq!(again, Some(Value::Number(rounded)));
    }
}
