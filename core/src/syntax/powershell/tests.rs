use super::parse;
use crate::syntax::code::{Expression, Kind, Piece, Statement, StatementKind};

fn read(text: &str) -> Vec<String> {
    parse(text).statements.iter().map(statement).collect()
}

fn statements(body: &[Statement]) -> String {
    body.iter().map(statement).collect::<Vec<String>>().join("; ")
}

fn statement(statement: &Statement) -> String {
    match &statement.kind {
        StatementKind::Evaluate(value) => shown(value),
        StatementKind::Assign { targets, value, .. } => format!("{} = {}", list(targets), shown(value)),
        StatementKind::Return(value) => format!("return {}", shown(value)),
        StatementKind::Import(_) => "import".to_owned(),
        StatementKind::Define(function) => {
            format!("def {}({}) {{{}}}", function.name, list(&function.parameters), statements(&function.body))
        }
        StatementKind::Block { head, body } => format!("if {} {{{}}}", list(head), statements(body)),
        StatementKind::Each { target, over, body } => {
            format!("for {} in {} {{{}}}", shown(target), shown(over), statements(body))
        }
    }
}

fn list(values: &[Expression]) -> String {
    values.iter().map(shown).collect::<Vec<String>>().join(", ")
}

fn shown(expression: &Expression) -> String {
    match &expression.kind {
        Kind::Text(pieces) => {
            let pieces = pieces.iter().map(|piece| match piece {
                Piece::Fixed(text) => text.value.clone(),
                Piece::Value(value) => format!("<{}>", shown(value)),
            });
            format!("'{}'", pieces.collect::<String>())
        }
        Kind::Name(name) => name.clone(),
        Kind::Member { object, name } => format!("{}.{}", shown(object), name.value),
        Kind::Index { object, index } => format!("{}[{}]", shown(object), shown(index)),
        Kind::Slice(object) => format!("{}[:]", shown(object)),
        Kind::Call { callee, arguments } => {
            let arguments = arguments.iter().map(|argument| match &argument.name {
                Some(name) => format!("{name}={}", shown(&argument.value)),
                None => shown(&argument.value),
            });
            format!("{}({})", shown(callee), arguments.collect::<Vec<String>>().join(", "))
        }
        Kind::List(values) => format!("[{}]", list(values)),
        Kind::Object(entries) => {
            let entries = entries.iter().map(|(name, value)| format!("{name}: {}", shown(value)));
            format!("{{{}}}", entries.collect::<Vec<String>>().join(", "))
        }
        Kind::Joined { operator, operands } => format!("({operator} {})", list(operands)),
        Kind::Choice(values) => format!("(or {})", list(values)),
        Kind::Test(values) => format!("(test {})", list(values)),
        Kind::Function(function) => format!("fn({}) {{{}}}", list(&function.parameters), statements(&function.body)),
        Kind::Pipe(values) => values.iter().map(shown).collect::<Vec<String>>().join(" | "),
        Kind::Redirected { from, target } => format!("{} > {}", shown(from), shown(target)),
        Kind::Block(body) => format!("({})", statements(body)),
        Kind::Island => "island".to_owned(),
        Kind::Each { .. } | Kind::Assigned { .. } | Kind::Other => "?".to_owned(),
    }
}

#[test]
fn commands_and_their_arguments_are_read() {
    let text = "Write-Host -NoNewline \"a $env:TOKEN $($x.Length)\" # comment\n$x = $env:TOKEN.Substring(0, 4)\n\"N=$x\" | Out-File -FilePath $env:GITHUB_ENV -Append\n$env:A\n\"a=b\" >> $env:GITHUB_OUTPUT\n./build.ps1 -Token $env:TOKEN --flag=$x\n";
    let expected = [
        "Write-Host(NoNewline=?, 'a <env.TOKEN> <(x.Length)>')",
        "x = env.TOKEN.Substring(?, ?)",
        "'N=<x>' | Out-File(FilePath=env.GITHUB_ENV, Append=?)",
        "env.A",
        "'a=b' > env.GITHUB_OUTPUT",
        "./build.ps1(Token=env.TOKEN, '--flag=<x>')",
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn control_structures_are_read() {
    let text = "param([string]$A, [Parameter(Mandatory)][string] $B = 'x')\nif ($a -eq 'b') { gci env: } else { echo $B }\nforeach ($i in Get-ChildItem env:) { $i.Value }\nfunction Show($v) { Write-Output $v }\nfunction Two { param($w) $w }\n$y = if ($a) { 'x' } else { $b }\n";
    let expected = [
        "A, B = param",
        "if ((test a, 'b')) {gci('env:')}",
        "if  {echo(B)}",
        "for i in Get-ChildItem('env:') {i.Value}",
        "def Show(v) {Write-Output(v)}",
        "def Two(w) {w}",
        "y = (if (a) {'x'}; if  {b})",
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn operators_types_and_here_strings_are_read() {
    let text = "[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($t))\n$p = $t -replace 'a','b'\n$s = @\"\nk=$t\n\"@\n$h = @{ a = $t; 'b' = 1 }\n'{0}' -f $t\n${env:X} | ForEach-Object { $_ }\n& \"./x.ps1\" '${{ secrets.A }}'\n";
    let expected = [
        "Convert.ToBase64String(Text.Encoding.UTF8.GetBytes(t))",
        "p = t.-replace('a', 'b')",
        "s = 'k=<t>'",
        "h = {a: t, b: ?}",
        "(-f '{0}', t)",
        "env.X | ForEach-Object(fn() {_})",
        "./x.ps1('<island>')",
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn odd_texts_end() {
    for text in ["(", "$(", "\"$(", "@{a=", "[", "{", "if (", "a | ", "$x = ", "-not ", "param(", "@\"\n", "é(", "`", "foreach ("]
    {
        let _ = parse(&text.repeat(4_000));
    }
}
