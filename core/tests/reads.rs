//! Reads of environment variables, found in whatever language.

use ciward_core::model::reads::{self, Read};
use proptest::prelude::*;

/// Each read as `NAME`, `NAME!` where it is required, `NAME=default`.
fn read(path: &str, text: &str) -> Vec<String> {
    let told = |read: Read<'_>| {
        assert_eq!(read.span.of(text), read.name);
        match read.default {
            Some(default) => format!("{}={}", read.name, default.text),
            None => format!("{}{}", read.name, if read.required { "!" } else { "" }),
        }
    };
    reads::reads(path, text).into_iter().map(told).collect()
}

#[test]
fn python_reads() {
    let text = "os.environ['A']\nos.environ.get('B')\nos.getenv('C', 'c')\nenviron.get(\n  'D',\n  default='d')\nos.environ['W'] = '1'\n\
        os.getenv('E') or \"e\"\nf\"{os.environ['F']}\"\nif 'G' in os.environ: pass\nos.environ.setdefault('H', 'h')\nr'os.getenv(\"X\")'\nos.getenv(name)\n";
    assert_eq!(read("a.py", text), ["A!", "B", "C=c", "D=d", "E=e", "F!", "H=h"]);
}

#[test]
fn javascript_reads() {
    let text = "process.env.A; process.env['B'] ?? 'b'; import.meta.env.C || `c`; `x${process.env.D}y`; const { E, F: f = 'f', } = process.env;\n\
        process.env.W = '1'; delete process.env.V; // process.env.X\n/process.env.Y/.test(s); Deno.env.get(\"G\"); process.env?.H; process.env.I === 'x'; Bun.env.J ??= 'j'\n";
    assert_eq!(read("a.ts", text), ["A", "B=b", "C=c", "D", "E", "F=f", "G", "H", "I", "J=j"]);
}

#[test]
fn go_and_rust_reads() {
    let go = "os.Getenv(\"A\"); os.LookupEnv(\"B\"); getEnv(\"C\", \"c\"); cmp.Or(os.Getenv(\"D\"), \"d\"); os.Setenv(\"W\", \"1\"); `os.Getenv(\"X\")`; mustGetenv(\"E\")";
    assert_eq!(read("a.go", go), ["A", "B", "C=c", "D=d", "E!"]);
    let rust = "let q = '\"'; env::var(\"A\")?; std::env::var(\"B\").unwrap(); env::var(\"C\").unwrap_or_else(|_| \"c\".to_string()); env::var(\"D\").ok().unwrap_or(\"d\".into());\n\
        env!(\"E\"); option_env!(\"F\"); env::var(\"G\").unwrap_or_else(|_| panic!(\"no\")); r#\"env::var(\"X\")\"#;\n#[cfg(test)]\nmod tests { env::var(\"Y\"); }";
    assert_eq!(read("a.rs", rust), ["A!", "B!", "C=c", "D=d", "E!", "F", "G"]);
}

#[test]
fn ruby_and_php_reads() {
    let ruby = "ENV['A']; ENV.fetch('B'); ENV.fetch('C', 'c'); ENV.fetch('D') { 'd' }; ENV['E'] || 'e'; ENV['W'] = '1'\n# ENV['X']\n\"#{ENV['F']}\"\n";
    assert_eq!(read("a.rb", ruby), ["A", "B!", "C=c", "D=d", "E=e", "F"]);
    let php = "<?php getenv('A'); $_ENV['B'] ?? 'b'; env('C', 'c'); getenv('D') ?: 'd'; // getenv('X')\n";
    assert_eq!(read("a.php", php), ["A", "B=b", "C=c", "D=d"]);
}

#[test]
fn jvm_and_c_sharp_reads() {
    let java = "System.getenv(\"A\"); System.getenv().getOrDefault(\"B\", \"b\"); Optional.ofNullable(System.getenv(\"C\")).orElse(\"c\"); System.getenv().get(\"D\");";
    assert_eq!(read("A.java", java), ["A", "B=b", "C=c", "D"]);
    assert_eq!(read("a.kt", "System.getenv(\"A\") ?: \"a\"; \"${System.getenv(\"B\")}\""), ["A=a", "B"]);
    assert_eq!(
        read("a.cs", "Environment.GetEnvironmentVariable(\"A\") ?? \"a\"; @\"GetEnvironmentVariable(\"\"X\"\")\""),
        ["A=a"]
    );
}

#[test]
fn interpolations_read() {
    let shell =
        "#!/bin/sh\n: \"${A:?must be set}\" ${B:-b} ${C-} ${D:=\"d\"} \\${X} '${Y}' ${lower} # ${Z}\n\"it's ${E:-${F}}\"\n";
    assert_eq!(read("run", shell), ["A!", "B=b", "C", "D=d", "E=${F}", "F"]);
    assert_eq!(read("compose.yaml", "a: ${A:-a}\nb: $${X}\n# ${Y}\nc: ${C:?no}\n"), ["A=a", "C!"]);
    assert_eq!(read("application-dev.yml", "a: ${A:a}\nb: ${spring.x}\n"), ["A=a"]);
}

#[test]
fn other_files_read_nothing() {
    assert_eq!(read("README.md", "os.environ['A']"), Vec::<String>::new());
    assert_eq!(read("values.yaml", "${A:-a}"), Vec::<String>::new());
}

const PATHS: [&str; 12] =
    ["a.py", "a.ts", "a.go", "a.rs", "a.rb", "a.php", "a.kt", "a.cs", "a.sh", "compose.yml", "application.yml", "A.java"];

/// Anything that is not linear would take hours here.
#[test]
fn hostile_texts_cost_no_more_than_their_length() {
    for part in [
        "${A:-",
        "`${",
        "os.getenv('A', ",
        "f\"{",
        "(/[ ",
        "ENV['A'] || ",
        "process.env = {",
        "\"",
        "env::var(\"A\").a().",
        "{A,",
        "/*",
        "getenv(\"A\")",
    ] {
        let text =
            format!("{}\nprocess.env environ env::var ENV getenv( GetEnvironmentVariable", format!("{part}\n").repeat(4_000));
        for path in PATHS {
            assert!(reads::reads(path, &text).len() <= text.len());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(
        path in prop::sample::select(&PATHS[..]),
        text in "(os\\.getenv\\(|environ\\[|process\\.env|\\.|\\$\\{|env::var\\(|ENV\\[|\"|'|`|A|\\)|\\]|\\{|\\}|, |\\|\\||/|\\\\|\n|#|é| = ){0,40}",
    ) {
        for read in reads::reads(path, &text) {
            prop_assert_eq!(read.span.of(&text), read.name);
            if let Some(default) = read.default {
                prop_assert_eq!(default.span.of(&text), default.text);
            }
        }
    }
}
