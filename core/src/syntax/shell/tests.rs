use super::*;
use crate::text::Span;

/// One line for each command: assignments, name and arguments as a shell takes them; what is filled in stands in angle brackets.
fn commands(text: &str) -> Vec<String> {
    parse(text).commands().iter().map(|command| line(command, text)).collect()
}

fn line(command: &Command, text: &str) -> String {
    let assigned = command.assignments.iter().map(|assignment| {
        let array = assignment.array.iter().flatten().map(|word| show(word, text)).collect::<Vec<_>>();
        let value = assignment.value.as_ref().map(|word| show(word, text));
        format!("{}={}", assignment.name.value, value.unwrap_or_else(|| format!("({})", array.join(" "))))
    });
    let words = command.name.iter().chain(&command.words).map(|word| show(word, text));
    assigned.chain(words).collect::<Vec<_>>().join(" ")
}

fn show(word: &Word, text: &str) -> String {
    let piece = |part: &Part| match &part.kind {
        PartKind::Literal(piece) | PartKind::Glob(piece) | PartKind::Tilde(piece) => piece.clone(),
        _ => format!("<{}>", part.span.of(text)),
    };
    word.parts.iter().map(piece).collect()
}

#[track_caller]
fn reads_as(text: &str, expected: &[&str]) {
    let script = parse(text);
    assert_eq!(commands(text), expected, "{text}");
    assert_eq!(script.problems, [], "{text}");
}

fn only(text: &str) -> Command {
    let script = parse(text);
    assert_eq!((script.commands.len(), script.problems.len()), (1, 0), "{text}: {script:?}");
    script.commands[0].clone()
}

fn parameter(text: &str) -> Parameter {
    (*only(text).words[0].parameters()[0].parameter).clone()
}

fn find<'s>(script: &'s Script, name: &str) -> &'s Command {
    script.commands().iter().find(|command| command.name().is_some_and(|word| word.is(name))).expect("a command of that name")
}

#[test]
fn words_are_decoded() {
    reads_as(r#"echo a\ b "c d" 'e "f' g"h"'i' "" \$x "\$x\n" a\"#, &["echo a b c d e \"f ghi  $x $x\\n a\\"]);
    reads_as("echo $'a\\tb\\x41\\u00e9\\'\\101' $\"x\"", &["echo a\tbAé'A x"]);
    reads_as("echo one \\\n  two\\\nthree", &["echo one twothree"]);
    reads_as("echo a#b # comment\n#c\nls", &["echo a#b", "ls"]);
    reads_as("cp {a,b}.c *.h ~/x ~root/y file.{1..3} !(x|y)", &["cp {a,b}.c *.h ~/x ~root/y file.{1..3} !(x|y)"]);
    reads_as("echo \"$5 $ $\" $", &["echo <$5> $ $ $"]);
    reads_as("echo é\\é \"ü\"\r\nls\r\n", &["echo éé ü", "ls"]);
}

#[test]
fn every_control_structure_gives_its_commands() {
    for (text, expected) in [
        ("if a; then b; elif c; then d; else e; fi", &["a", "b", "c", "d", "e"][..]),
        ("while read -r x y; do a \"$x\"; done < <(b)", &["x=() y=() read -r x y", "a <$x>", "b"]),
        ("until a; do b; done &", &["a", "b"]),
        ("for x in 1 $y \"$@\"; do a; done", &["x=() 1 <$y> <$@>", "a"]),
        ("for x\ndo a; done; for x; do b; done", &["x=()", "a", "x=()", "b"]),
        ("for ((i=0; i<n; i++)); do a; done", &["<((i=0; i<n; i++))>", "a"]),
        ("select x in a b; do c; break; done", &["x=() a b", "c", "break"]),
        ("case \"$1\" in a|b) x;; (c) y ;& *) z\nesac", &["<$1>", "x", "y", "z"]),
        ("case x in esac; a", &["x", "a"]),
        ("f() { a; }; function g { b; }; function h() ( c )\nf", &["a", "b", "c", "f"]),
        ("{ a; b; } > out; ( c; d ) 2>&1", &["a", "b", "c", "d"]),
        (
            "[[ $a == *.txt && ( -n $b || $c =~ ^(x|y z)$ ) ]] && d",
            &["[[ <$a> == *.txt && ( -n <$b> || <$c> =~ ^(x|y z)$ )", "d"],
        ),
        ("(( x += 1 )) || a; ((b); c)", &["<(( x += 1 ))>", "a", "b", "c"]),
        ("! a | b |& c && time -p d || e & f", &["a", "b", "c", "d", "e", "f"]),
        ("coproc NAME { a; }; coproc b c", &["a", "b c"]),
        ("if ! (a); then b; fi; while :; do c; done", &["a", "b", ":", "c"]),
    ] {
        assert_eq!(commands(text), expected, "{text}");
        assert_eq!(parse(text).problems, [], "{text}");
    }
}

#[test]
fn substitutions_hold_commands_of_the_same_list() {
    reads_as(
        "a \"$(b \"$(c)\" | d)\" `e \\`f\\` \"$x\"` <(g) > >(h)",
        &["a <$(b \"$(c)\" | d)> <`e \\`f\\` \"$x\"`> <<(g)>", "b <$(c)>", "c", "d", "e <\\`f\\`> <$x>", "f", "g", "h"],
    );
    reads_as(
        "x=$(case $y in a) b;; esac); ((z = $(c) + 1))",
        &["x=<$(case $y in a) b;; esac)>", "<$y>", "b", "<((z = $(c) + 1))>", "c"],
    );
    reads_as("echo $(( (1 + x) * ${y:-2} )) $((a); b)", &["echo <$(( (1 + x) * ${y:-2} ))> <$((a); b)>", "a", "b"]);
    let text = "x=$(a | b); c";
    let script = parse(text);
    let value = script.commands[0].assignments[0].value.as_ref().expect("a value");
    let inside: Vec<_> = script.commands_in(value.span).iter().map(|command| command.span.of(text)).collect();
    assert_eq!(inside, ["a", "b"]);
}

#[test]
fn assignments_are_told_apart() {
    use AssignmentKind::{Declare, Export, Local, Loop, Prefix, Read, Readonly, Shell};
    for (text, expected) in [
        ("X=1 Y=\"$Z\"", &[("X", Shell), ("Y", Shell)][..]),
        ("X=1 cmd Y=2", &[("X", Prefix)]),
        ("export X=1 Y", &[("X", Export), ("Y", Export)]),
        ("declare -A m=([a]=1 [b]=$x)", &[("m", Declare)]),
        ("local x=$1 y", &[("x", Local), ("y", Local)]),
        ("readonly X+=1", &[("X", Readonly)]),
        ("a[i + 1]=x b[\"$k\"]+=y", &[("a", Shell), ("b", Shell)]),
        ("args=(a \"b c\" # note\n $d)", &[("args", Shell)]),
        ("IFS=, read -r -p 'x y' -a parts rest", &[("IFS", Prefix), ("parts", Read), ("rest", Read)]),
        ("mapfile -t lines < f", &[("lines", Read)]),
        ("printf -v out '%s' x", &[("out", Read)]),
        ("select x in a; do break; done", &[("x", Loop)]),
    ] {
        let script = parse(text);
        let found: Vec<_> =
            script.commands[0].assignments.iter().map(|assignment| (assignment.name.value.as_str(), assignment.kind)).collect();
        assert_eq!(found, expected, "{text}");
        assert_eq!(script.problems, [], "{text}");
    }
    assert_eq!(only("a=b=c d").assignments[0].value.as_ref().and_then(Word::literal).as_deref(), Some("b=c"));
}

#[test]
fn parameters_tell_their_operators() {
    for (text, name, operator) in [
        ("echo ${X:-$Y}", "X", Some(Operator::Default)),
        ("echo ${X-y}", "X", Some(Operator::Default)),
        ("echo ${X:?not set}", "X", Some(Operator::Error)),
        ("echo ${X:=a b}", "X", Some(Operator::Assign)),
        ("echo ${X:+--flag \"$X\"}", "X", Some(Operator::Alternative)),
        ("echo ${X:0:5}", "X", Some(Operator::Substring)),
        ("echo ${X: -4}", "X", Some(Operator::Substring)),
        ("echo ${X##*/}", "X", Some(Operator::RemovePrefix)),
        ("echo \"${X%'}'}\"", "X", Some(Operator::RemoveSuffix)),
        ("echo ${X//\\//_}", "X", Some(Operator::Replace)),
        ("echo ${X^^}", "X", Some(Operator::Case)),
        ("echo ${X@Q}", "X", Some(Operator::Transform('Q'))),
        ("echo ${!X_*}", "X_", Some(Operator::Names)),
        ("echo ${X[@]}", "X", None),
        ("echo ${10}", "10", None),
        ("echo ${#}", "#", None),
        ("echo ${@:2}", "@", Some(Operator::Substring)),
    ] {
        let parameter = parameter(text);
        assert_eq!((parameter.name.value.as_str(), parameter.operator), (name, operator), "{text}");
    }
    assert!(parameter("echo ${#X}").length && parameter("echo ${#X[@]}").length && !parameter("echo ${#}").length);
    assert!(parameter("echo ${!X}").indirect && parameter("echo ${!a[@]}").indirect);
    assert_eq!(parameter("echo ${X//a/b}").arguments.len(), 2);
}

#[test]
fn reads_are_found_at_any_depth() {
    let text = "echo \"${X:-$Y}\" $((a + 0x1F + $b)) ${c[i]:j} '$no' \"`d $e`\" $(f \"$g\")";
    let script = parse(text);
    let names = |reads: Vec<Read>| reads.iter().map(|read| read.parameter.name.value.clone()).collect::<Vec<_>>().join(" ");
    let words = &script.commands[0].words;
    assert_eq!(words.iter().map(|word| names(word.parameters())).collect::<Vec<_>>(), ["X Y", "a b", "c i j", "", "", ""]);
    assert_eq!(names(script.reads(&words[5])), "g");
    assert_eq!(words[0].parameters()[1].quoting, Quoting::Double);
}

#[test]
fn here_documents_follow_their_line() {
    let text = "cat <<A <<-'B' | tee out\nx $y \\$z ${{ i }}\nA\n\tq $r\n\tB\nnext";
    let script = parse(text);
    assert_eq!(script.problems, []);
    assert_eq!(commands(text), ["cat", "tee out", "next"]);
    let bodies: Vec<_> = script.commands[0].redirections.iter().filter_map(|redirection| redirection.heredoc.as_ref()).collect();
    assert_eq!((show(&bodies[0].body, text).as_str(), bodies[0].quoted), ("x <$y> $z <${{ i }}>\n", false));
    assert_eq!((show(&bodies[1].body, text).as_str(), bodies[1].quoted), ("q $r\n", true));
    reads_as("x=$(cat <<EOF\na $(b)\nEOF\n); c <<<\"$y\"", &["x=<$(cat <<EOF\na $(b)\nEOF\n)>", "cat", "b", "c"]);
    reads_as("x=$(cat <<EOF\na\nEOF)\nb", &["x=<$(cat <<EOF\na\nEOF)>", "cat", "b"]);
    reads_as("if a; then cat <<\\EOF; fi\n'\nEOF\nb", &["a", "cat", "b"]);
    let open = parse("a\ncat <<EOF\nb\n  EOF\n");
    assert_eq!((open.commands.len(), open.problems.len()), (2, 1));
}

#[test]
fn redirections_have_descriptors() {
    use Redirect::{Append, Both, Clobber, DuplicateInput, DuplicateOutput, HereString, Input, Output, ReadWrite};
    let command = only("a <b >c 2>>d 2>&1 &>e <>f >|g <<<h <&3 {fd}>i 5>j");
    let found: Vec<_> = command.redirections.iter().map(|redirection| (redirection.fd, redirection.operator)).collect();
    let expected = [
        (Some(0), Input),
        (Some(1), Output),
        (Some(2), Append),
        (Some(2), DuplicateOutput),
        (Some(1), Both),
        (Some(0), ReadWrite),
        (Some(1), Clobber),
        (Some(0), HereString),
        (Some(0), DuplicateInput),
        (None, Output),
        (Some(5), Output),
    ];
    assert_eq!(found, expected);
    assert_eq!(commands("echo 2 >f; echo a2>f"), ["echo 2", "echo a2"]);
}

#[test]
fn islands_are_opaque_in_every_quoting() {
    let text = "${{ inputs.tool }} a${{ x }}b \"${{ y }}\" '${{ z }}' $'${{ w }}' --x=${{ format('}}''') }} # ${{ c }}\nb";
    let script = parse(text);
    assert_eq!(script.problems, []);
    assert_eq!((script.commands.len(), script.islands.len()), (2, 7));
    let quotings: Vec<_> = script.commands[0].all_words().flat_map(Word::islands).map(|part| part.quoting).collect();
    assert_eq!(quotings, [Quoting::None, Quoting::None, Quoting::Double, Quoting::Single, Quoting::Ansi, Quoting::None]);
    reads_as("if [ ${{ a && 'b' || '(' }} = x ]; then b; fi", &["[ <${{ a && 'b' || '(' }}> = x ]", "b"]);
    reads_as("x=`echo \\`a\\` ${{ '`' }}`", &["x=<`echo \\`a\\` ${{ '`' }}`>", "echo <\\`a\\`> <${{ '`' }}>", "a"]);
}

#[test]
fn programs_are_seen_through_wrappers() {
    for (text, expected) in [
        ("sudo -E -u root env -i A=1 \"B=$x\" /usr/bin/docker run x", Some(("docker", 2))),
        ("timeout --signal KILL 5 nice -n 3 make", Some(("make", 0))),
        ("command -v git", Some(("command", 2))),
        ("command git x", Some(("git", 1))),
        ("xargs -0 -I {} rm {}", Some(("rm", 1))),
        ("exec >file", Some(("exec", 0))),
        ("env", Some(("env", 0))),
        ("\"$DIR\"/bin/run.sh a", Some(("run.sh", 1))),
        ("$TOOL a", None),
        ("sudo $TOOL a", None),
        ("X=1", None),
    ] {
        let script = parse(text);
        let program = script.commands[0].program();
        assert_eq!(program.as_ref().map(|program| (program.name.as_str(), program.arguments.len())), expected, "{text}");
    }
}

#[test]
fn output_goes_where_the_shell_sends_it() {
    for (text, expected) in [
        ("p", "Log"),
        ("p | a", "Pipe"),
        ("x=$(p)", "Captured"),
        ("x=$(p >&2)", "Log"),
        ("x=$(p | a)", "Pipe"),
        ("p > f", "File"),
        ("p >/dev/null 2>&1", "Discarded"),
        ("p > f >&2", "Log"),
        ("p > /dev/stderr", "Log"),
        ("{ p; } >> \"$GITHUB_ENV\"", "File"),
        ("while a; do p; done < f > g", "File"),
        ("while a; do p; done | b", "Pipe"),
        ("exec > f\np", "File"),
        ("f() { p; }; x=$(f)", "Captured"),
        ("f() { p; }; x=$(f); f", "Log"),
        ("f() { g; }; g() { p; }; f > x", "File"),
        ("f() { p; }", "Log"),
        ("a > >(p)", "Log"),
        ("a < <(p)", "Captured"),
        ("p &> f", "File"),
        ("p >& f", "File"),
        ("x=\"`p`\"", "Captured"),
    ] {
        let script = parse(text);
        let output = format!("{:?}", script.output(find(&script, "p")));
        assert!(output.starts_with(expected), "{text}: {output}");
    }
    let script = parse("p 2>&1 >f | a; q |& a");
    assert!(matches!(script.error_output(find(&script, "p")), Output::Pipe(_)));
    assert!(matches!(script.error_output(find(&script, "q")), Output::Pipe(_)));
}

#[test]
fn commands_know_what_is_around_them() {
    let text = "f() { if a; then b; fi; }\nc | ( d && e ) &\n{ g; } >> out\n";
    let script = parse(text);
    let told = |name: &str| {
        let command = find(&script, name);
        (
            script.function_of(command).is_some(),
            script.is_conditional(command),
            script.is_background(command),
            script.subshells(command),
        )
    };
    assert_eq!(told("a"), (true, false, false, 0));
    assert_eq!(told("b"), (true, true, false, 0));
    assert_eq!(told("c"), (false, false, true, 1));
    assert_eq!(told("d"), (false, false, true, 1));
    assert_eq!(told("e"), (false, true, true, 1));
    assert_eq!(script.redirections(find(&script, "g")).count(), 1);
    let pipes = parse("a | b | c");
    assert_eq!(pipes.pipeline(&pipes.commands[1]).map(Pipeline::length), Some(3));
    assert_eq!(pipes.piped_from(&pipes.commands[1]), Some(&pipes.commands[0]));
    assert_eq!(pipes.piped_to(&pipes.commands[1]), Some(&pipes.commands[2]));
}

#[test]
fn tracing_lasts_from_set_to_set() {
    for (text, expected) in [
        ("a; set -x; b; set +x; c", &["; b; "][..]),
        ("set -euxo pipefail\na", &["\na"]),
        ("set -o xtrace; a; set +o xtrace; b", &["; a; "]),
        ("(set -x; a); b", &["; a)"]),
        ("set -x; (set +x; a); b", &["; (", "; b"]),
        ("#!/bin/bash -ex\na", &["#!/bin/bash -ex\na"]),
        ("set -e; echo set -x", &[]),
        ("set -- -x", &[]),
    ] {
        let found: Vec<_> = parse(text).trace_regions().into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn code_in_words_is_read_again_in_its_place() {
    let text = r#"bash -euxc 'echo "$A"' x; eval "b \"$C\" '$D'" ${{ e }}; sudo sh -c "f; g"; trap 'h' EXIT"#;
    let script = parse(text);
    let inner: Vec<_> = script.commands().iter().map(|command| parse_words(text, command.code())).collect();
    let lines: Vec<_> =
        inner.iter().map(|script| script.commands().iter().map(|command| line(command, text)).collect::<Vec<_>>()).collect();
    assert_eq!(lines, [vec!["echo <$A>"], vec!["b <$C> <$D> <${{ e }}>"], vec!["f", "g"], vec!["h"]]);
    let quotings: Vec<_> = inner[1].commands[0].words.iter().map(|word| word.parts[0].quoting).collect();
    assert_eq!(quotings, [Quoting::Double, Quoting::Single, Quoting::None]);
    assert_eq!(inner[2].commands[1].span.of(text), "g");
}

#[test]
fn a_script_that_cannot_be_followed_ends_early() {
    for (text, expected) in [
        ("a\necho 'it is", &["a"][..]),
        ("a; b \"$(c", &["a"]),
        ("a\nprint(\"x\")\nb", &["a"]),
        ("a\nif b; then c", &["a", "b", "c"]),
        ("a\ndone\nb", &["a"]),
        ("a && ", &["a"]),
        ("a | | b", &["a"]),
        ("a; ; b", &["a"]),
        ("{ a; } b", &["a"]),
        ("a ${x y} b", &[]),
        ("const x = () => {\n}", &[]),
        ("a=(b", &[]),
        ("a `b", &[]),
    ] {
        assert_eq!(commands(text), expected, "{text}");
        assert_eq!(parse(text).problems.len(), 1, "{text}");
    }
}

#[test]
fn deep_nesting_is_given_up() {
    for open in
        ["$(", "((", "{ ", "if ", "`", "\"$(", "${x:-", "$((", "f() ", "!(", "a=(", "\"${x:-\"", "[[ (", "$(<(", "case a in b) "]
    {
        let script = parse(&open.repeat(5_001));
        assert!(!script.problems.is_empty(), "{open}");
    }
}

#[test]
fn a_word_splits_at_its_equals_sign() {
    let word = &only("docker build --build-arg TOKEN=\"$SECRET\"").words[2];
    let (name, value) = word.split_at_equals().expect("an equals sign");
    assert_eq!((name.value.as_str(), name.span), ("TOKEN", Span::new(25, 30)));
    assert_eq!(value.parameters()[0].parameter.name.value, "SECRET");
    assert_eq!(only("a $b=c").words[0].split_at_equals(), None);
}
