use super::{Kind, Language, Piece, StatementKind, parse};

/// The statements, each in a short form.
fn read(text: &str, language: Language) -> Vec<String> {
    parse(text, language).statements.iter().map(|statement| shown(&statement.kind)).collect()
}

fn shown(kind: &StatementKind) -> String {
    let all = |statements: &[super::Statement]| {
        statements.iter().map(|statement| shown(&statement.kind)).collect::<Vec<String>>().join("; ")
    };
    match kind {
        StatementKind::Evaluate(value) => expression(&value.kind),
        StatementKind::Assign { targets, adds, value } => {
            let targets: Vec<String> = targets.iter().map(|target| expression(&target.kind)).collect();
            format!("{} {} {}", targets.join(","), if *adds { "+=" } else { "=" }, expression(&value.kind))
        }
        StatementKind::Return(value) => format!("return {}", expression(&value.kind)),
        StatementKind::Import(imports) => {
            let name = |import: &super::Import| {
                format!("{}:{} as {}", import.module, import.name.as_deref().unwrap_or("*"), import.local)
            };
            format!("import {}", imports.iter().map(name).collect::<Vec<String>>().join(", "))
        }
        StatementKind::Define(function) => {
            format!("def {}({}) {{{}}}", function.name, list(&function.parameters), all(&function.body))
        }
        StatementKind::Block { head, body } => format!("if {} {{{}}}", list(head), all(body)),
        StatementKind::Each { target, over, body } => {
            format!("for {} in {} {{{}}}", expression(&target.kind), expression(&over.kind), all(body))
        }
    }
}

fn list(values: &[super::Expression]) -> String {
    values.iter().map(|value| expression(&value.kind)).collect::<Vec<String>>().join(", ")
}

fn expression(kind: &Kind) -> String {
    match kind {
        Kind::Text(pieces) => {
            let pieces = pieces.iter().map(|piece| match piece {
                Piece::Fixed(text) => text.value.clone(),
                Piece::Value(value) => format!("<{}>", expression(&value.kind)),
            });
            format!("'{}'", pieces.collect::<String>())
        }
        Kind::Name(name) => name.clone(),
        Kind::Member { object, name } => format!("{}.{}", expression(&object.kind), name.value),
        Kind::Index { object, index } => format!("{}[{}]", expression(&object.kind), expression(&index.kind)),
        Kind::Slice(object) => format!("{}[:]", expression(&object.kind)),
        Kind::Call { callee, arguments } => {
            let arguments = arguments.iter().map(|argument| match &argument.name {
                Some(name) => format!("{name}={}", expression(&argument.value.kind)),
                None => expression(&argument.value.kind),
            });
            format!("{}({})", expression(&callee.kind), arguments.collect::<Vec<String>>().join(", "))
        }
        Kind::List(values) => format!("[{}]", list(values)),
        Kind::Object(entries) => {
            let entries = entries.iter().map(|(name, value)| format!("{name}: {}", expression(&value.kind)));
            format!("{{{}}}", entries.collect::<Vec<String>>().join(", "))
        }
        Kind::Joined { operator, operands } => format!("({operator} {})", list(operands)),
        Kind::Choice(values) => format!("(or {})", list(values)),
        Kind::Test(values) => format!("(test {})", list(values)),
        Kind::Function(function) => {
            let body: Vec<String> = function.body.iter().map(|statement| shown(&statement.kind)).collect();
            format!("fn({}) {{{}}}", list(&function.parameters), body.join("; "))
        }
        Kind::Each { item, target, over } => {
            format!("each({} for {} in {})", expression(&item.kind), expression(&target.kind), expression(&over.kind))
        }
        Kind::Pipe(values) => values.iter().map(|value| expression(&value.kind)).collect::<Vec<String>>().join(" | "),
        Kind::Redirected { from, target } => format!("{} > {}", expression(&from.kind), expression(&target.kind)),
        Kind::Assigned { target, value } => format!("({} = {})", expression(&target.kind), expression(&value.kind)),
        Kind::Block(_) => "{…}".to_owned(),
        Kind::Island => "island".to_owned(),
        Kind::Other => "?".to_owned(),
    }
}

#[test]
fn imports_are_read() {
    let text = "import os, a.b as c\nfrom .x import (\n  f as g,\n  h,\n)\nfrom y import z\nz()\n";
    let expected = ["import os:* as os, a.b:* as c", "import .x:f as g, .x:h as h", "import y:z as z", "z()"];
    assert_eq!(read(text, Language::Python), expected);
    let text = "import d, { a as b, c } from './x'\nimport * as m from \"./y.js\";\nimport './z';\nb()\n";
    let expected = ["import ./x:* as d, ./x:a as b, ./x:c as c", "import ./y.js:* as m", "b()"];
    assert_eq!(read(text, Language::JavaScript), expected);
}

#[test]
fn python_is_read() {
    let text = "import os\ntoken = os.environ[\"TOKEN\"]  # comment\nif token:\n    print(f\"x {token!r:>10} {{}}\")\nelse:\n    pass\ndef f(a, b=1):\n  return a[:4]\nwith open(os.environ['OUT'], 'a') as out:\n    print('a=' + f(token), file=out)\n";
    let expected = [
        "import os:* as os",
        "token = os.environ['TOKEN']",
        "if token {print('x <token> {}')}",
        "if  {}",
        "def f(a, b) {return a[:]}",
        "out = open(os.environ['OUT'], 'a')",
        "if  {print((+ 'a=', f(token)), file=out)}",
    ];
    assert_eq!(read(text, Language::Python), expected);
}

#[test]
fn python_lines_go_on_in_brackets_and_comprehensions_are_loops() {
    let text = "x = (\n  'a'\n  'b'\n)\nprint([f(v) for v in y if v], *z)\na, b = c, d\nx: str = y if z else w\n";
    let expected = ["x = 'ab'", "print([each(f(v) for v in y)], z)", "a,b = [c, d]", "x = (or y, w)"];
    assert_eq!(read(text, Language::Python), expected);
}

#[test]
fn javascript_is_read() {
    let text = "const { TOKEN: t, X } = process.env;\nconst s = `a ${t.slice(0, 4)} b`\nasync function main() { console.log(s) }\nmain().catch(e => core.setFailed(e.message))\nlist.map((a) => { console.log(a) })\nif (t === '') return;\nfor (const [k, v] of Object.entries(process.env)) console.log(k)\n";
    let expected = [
        "{TOKEN: t, X: X} = process.env",
        "s = 'a <t.slice(?, ?)> b'",
        "def main() {console.log(s)}",
        "main().catch(fn(e) {return core.setFailed(e.message)})",
        "list.map(fn(a) {console.log(a)})",
        "if (test t, '') {return ?}",
        "for [k, v] in Object.entries(process.env) {console.log(k)}",
    ];
    assert_eq!(read(text, Language::JavaScript), expected);
}

#[test]
fn what_stands_in_comments_and_expressions_of_regular_form_is_no_code() {
    let text = "// console.log(a)\n/* b */ x.replace(/\"/g, '');\nawait github.rest.issues.createComment({ owner, body: \"${{ secrets.X }}\" })\n";
    let expected = ["x.replace(?, '')", "github.rest.issues.createComment({owner: owner, body: '<island>'})"];
    assert_eq!(read(text, Language::JavaScript), expected);
}

#[test]
fn ruby_and_perl_call_without_parentheses() {
    let text = "puts ENV['TOKEN'] if ENV.key?('TOKEN')\nENV.each do |k, v|\n  puts \"#{k}=#{v}\"\nend\ndef show(x)\n  p x\nend\n";
    let found = read(text, Language::Ruby);
    assert_eq!(found.first().map(String::as_str), Some("puts(ENV['TOKEN'])"));
    assert!(found.iter().any(|line| line == "ENV.each(fn() {k,v = _; puts('<k>=<v>')})"), "{found:?}");
    assert_eq!(found.last().map(String::as_str), Some("def show(x) {p(x)}"));
    let text = "my $t = $ENV{TOKEN};\nprint \"x $t\\n\";\nprint STDERR substr($ENV{'A'}, 0, 4) . \"\\n\";\n";
    let expected = ["t = ENV['TOKEN']", "print('x <t>\n')", "print((. substr(ENV['A'], ?, ?), '\n'))"];
    assert_eq!(read(text, Language::Perl), expected);
}

#[test]
fn odd_texts_end() {
    let deep = "(".repeat(5_000) + &"[".repeat(5_000) + &"{".repeat(5_000);
    let chain = "a".to_owned() + &".b()".repeat(20_000);
    let nested = "`${".repeat(3_000);
    let quotes = "'\"`/{".repeat(3_000);
    let blocks = "if (a) {".repeat(3_000);
    let not = "!".repeat(20_000);
    let indents: String = (0..400).map(|depth| format!("{}if x:\n", " ".repeat(depth))).collect();
    let equals = "a = ".repeat(20_000);
    for text in [deep, chain, nested, quotes, blocks, not, indents, equals, "x => ".repeat(9_000), "a ? ".repeat(9_000)] {
        for language in [Language::Python, Language::JavaScript, Language::Ruby, Language::Perl] {
            let _ = parse(&text, language);
        }
    }
}
