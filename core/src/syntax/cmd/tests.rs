use super::{Piece, parse};

fn read(text: &str) -> Vec<String> {
    let shown = |pieces: &[Piece]| {
        let pieces = pieces.iter().map(|piece| match piece {
            Piece::Fixed(text) => text.value.clone(),
            Piece::Variable { name, change: Some(change), .. } => format!("<{name}|{change}>"),
            Piece::Variable { name, .. } => format!("<{name}>"),
            Piece::Argument(number, _) => format!("<{number}>"),
            Piece::Island(_) => "<island>".to_owned(),
        });
        pieces.collect::<String>().trim().to_owned()
    };
    let commands = parse(text).into_iter().map(|command| {
        let output = command.output.as_deref().map(|path| format!(" > {}", shown(path))).unwrap_or_default();
        let pipe = if command.piped { " |" } else { "" };
        let quiet = if command.quiet { "@" } else { "" };
        format!("{quiet}{} {}{output}{pipe}", command.name, shown(&command.rest))
    });
    commands.collect()
}

#[test]
fn commands_are_read() {
    let text = "@echo off\r\nrem echo %X%\r\n:: echo %X%\necho %A% %B:~0,4%\nset \"C=%A%\"\necho t=%C%>>%GITHUB_ENV%\nif \"%A%\"==\"\" (echo no & exit /b 1) else (echo %A%)\ncall build.bat %1 %*\necho a ^\n b | findstr a\necho ${{ secrets.X }} > out.txt\n>>\"%GITHUB_OUTPUT%\" echo x=!D!\n";
    let expected = [
        "@echo off",
        "echo <A> <B|~0,4>",
        "set \"C=<A>\"",
        "echo t=<C> > <GITHUB_ENV>",
        "echo no",
        "exit /b 1",
        "echo <A>",
        "call build.bat <1> <0>",
        "echo a  b |",
        "findstr a",
        "echo <island> > out.txt",
        "echo x=<D> > \"<GITHUB_OUTPUT>\"",
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn odd_texts_end() {
    for text in ["if ", "(", "%", "!", "for ", "@", "^", ">", "é%", "echo %a", "if not "] {
        let _ = parse(&text.repeat(3_000));
    }
}
