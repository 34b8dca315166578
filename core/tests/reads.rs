//! Reads of environment variables, found in whatever language.

use ciward_core::model::reads::{self, Read};
use proptest::prelude::*;

/// Each read as `NAME`, `NAME!` where it is required, `NAME?` where it is optional, `NAME=default`.
fn read(path: &str, text: &str) -> Vec<String> {
    reads::reads(path, text)
        .into_iter()
        .map(|read| {
            assert_eq!(read.span.of(text), read.name);
            told(&read)
        })
        .collect()
}

fn told(read: &Read<'_>) -> String {
    match (read.default, read.required, read.optional) {
        (Some(default), ..) => format!("{}={}", read.name, default.text),
        (None, true, _) => format!("{}!", read.name),
        (None, false, true) => format!("{}?", read.name),
        (None, false, false) => read.name.to_owned(),
    }
}

/// Those whose names are derived.
fn derived(path: &str, text: &str) -> Vec<String> {
    reads::reading(path, text).derived.iter().map(|derived| told(&derived.as_read())).collect()
}

fn dynamic<'t>(path: &str, text: &'t str) -> Vec<&'t str> {
    reads::reading(path, text).dynamic.iter().map(|span| span.of(text)).collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn python_reads() {
    let text = "os.environ['A']\nos.environ.get('B')\nos.getenv('C', 'c')\nenviron.get(\n  'D',\n  default='d')\nos.environ['W'] = '1'\n\
        os.getenv('E') or \"e\"\nf\"{os.environ['F']}\"\nif 'G' in os.environ: pass\nos.environ.setdefault('H', 'h')\nr'os.getenv(\"X\")'\nos.getenv(name)\n";
    assert_eq!(read("a.py", text), ["A!", "B", "C=c", "D=d", "E=e", "F!", "G?", "H=h"]);
    let asked = "if os.getenv('A'): x()\nif os.getenv('B') == 'yes': x()\nif not os.getenv('C'): raise E\nd = os.getenv('D')\nif not d:\n    raise E\n\
        assert os.getenv('E')\nos.getenv('F', None)\nos.getenv('G', DEFAULT)\nos.getenv('H') or fail()\nint(os.environ['I'])\nos.environ.pop('J', None)\n";
    assert_eq!(read("a.py", asked), ["A?", "B?", "C!", "D!", "E!", "F?", "G?", "H?", "I!", "J?"]);
}

#[test]
fn python_libraries_read() {
    let text = "config('A', default='a', cast=int)\nconfig('B', cast=bool)\nenv.str('C')\nenv.db_url('D', default=None)\nenv('E')\nconfig('lower')\n\
        env.pop('W', None)\nenv.setdefault('X', '1')\n@click.option('--x', envvar='F')\nOption(envvar=['G', 'H'])\n";
    assert_eq!(read("a.py", text), ["A=a", "B!", "C!", "D?", "E!", "F?", "G?", "H?"]);
    assert_eq!(read("a.py", "env = environ.Env(A=(bool, False), B=(str, ''))\nenv('A')\nenv('C')\n"), ["A?", "C!"]);
}

#[test]
fn pydantic_settings_read() {
    let text = "class Base(BaseModel):\n    x: str\n\nclass S(BaseSettings):\n    \"\"\"note: text\"\"\"\n    model_config = SettingsConfigDict(env_prefix='APP_')\n\
        \x20   host: str\n    port: int = 80\n    name: str = 'n'\n    token: SecretStr | None = None\n    old: Optional[str]\n    key: str = Field(..., alias='API_KEY')\n\
        \x20   urls: list[str] = Field(default_factory=list)\n    both: str = Field(validation_alias=AliasChoices('ONE', 'TWO'))\n    base: Base\n    N: ClassVar[int] = 1\n\
        \x20   def url(self) -> str:\n        local: str = 'x'\n        return local\n\nother: str = 'x'\n\nclass T(S):\n    more: str\n";
    let expected =
        ["APP_HOST!", "APP_PORT?", "APP_NAME=n", "APP_TOKEN?", "APP_OLD?", "API_KEY!", "APP_URLS?", "ONE!", "TWO?", "MORE!"];
    assert_eq!(derived("a.py", text), expected);
    assert_eq!(derived("a.py", "class S(BaseModel):\n    host: str\n# BaseSettings\n"), NOTHING);
}

#[test]
fn javascript_reads() {
    let text = "process.env.A; process.env['B'] ?? 'b'; import.meta.env.C || `c`; `x${process.env.D}y`; const { E, F: f = 'f', } = process.env;\n\
        process.env.W = '1'; delete process.env.V; // process.env.X\n/process.env.Y/.test(s); Deno.env.get(\"G\"); process.env?.H; process.env.I === 'x'; Bun.env.J ??= 'j'\n";
    assert_eq!(read("a.ts", text), ["A", "B=b", "C=c", "D", "E", "F=f", "G", "H", "I?", "J=j"]);
    let asked = "if (process.env.A) x(); if (!process.env.B) throw new Error('b'); process.env.C!; process.env.D ? 1 : 2; process.env.E ?? other; !!process.env.F;\n\
        const g = process.env.G; if (!g) { throw new Error('g') }\nprocess.env.H ?? (() => { throw 1 })(); Boolean(process.env.I); process.env.J && x(); f(process.env.K)";
    assert_eq!(read("a.ts", asked), ["A?", "B!", "C", "D?", "E?", "F?", "G!", "H!", "I?", "J?", "K"]);
}

#[test]
fn another_variable_is_an_alternative_and_no_default() {
    assert_eq!(
        read("a.ts", "f(process.env.A ?? process.env.B); f(process.env.C || process.env.D || 'd')"),
        ["A", "B?", "C=d", "D=d"]
    );
    assert_eq!(read("a.py", "os.getenv('A') or os.getenv('B')\n"), ["A", "B?"]);
}

#[test]
fn javascript_frameworks_read() {
    let schema = "export const env = createEnv({ server: { A: z.string().url(), B: z.string().optional(), C: z.enum(['x']).default('c') }, runtimeEnv: { A: process.env.A, D: process.env.D } })";
    assert_eq!(read("env.ts", schema), ["A!", "B?", "C=c", "A?", "D?"]);
    let zod = "const S = z.object({ A: z.string(), 'b': z.string(), Local: z.number() });\nS.parse(process.env)";
    assert_eq!(read("env.ts", zod), ["A!"]);
    assert_eq!(
        read("env.ts", "cleanEnv(process.env, { A: str(), B: port({ default: 80 }), C: str({ default: 'c' }) })"),
        ["A!", "B?", "C=c"]
    );
    assert_eq!(read("a.ts", "const table = { A: z.string(), B: f(1) }"), NOTHING);
    assert_eq!(read("a.ts", "spawn('x', { env: { ...process.env, A: str(1) } })"), NOTHING);
    let nest =
        "configService.get<string>('A'); this.config.getOrThrow('B'); configService.get('C', 'c'); config.get('lower.case')";
    assert_eq!(read("a.ts", nest), ["A", "B!", "C=c"]);
    assert_eq!(read("a.ts", "import { A, B as b } from '$env/static/private'; import { C } from './c'"), ["A", "B"]);
    assert_eq!(read("a.ts", "import { env } from 'node:process';\nenv.A ?? 'a'; other.env.X"), ["A=a"]);
    assert_eq!(read("a.ts", "env.A"), NOTHING);
    assert_eq!(read("a.ts", "env.get('A').required().asString(); env.get('B').default('b').asString()"), ["A!", "B=b"]);
}

#[test]
fn go_reads() {
    let go = "os.Getenv(\"A\"); os.LookupEnv(\"B\"); getEnv(\"C\", \"c\"); cmp.Or(os.Getenv(\"D\"), \"d\"); os.Setenv(\"W\", \"1\"); `os.Getenv(\"X\")`; mustGetenv(\"E\")";
    assert_eq!(read("a.go", go), ["A", "B", "C=c", "D=d", "E!"]);
    let asked = "if os.Getenv(\"A\") == \"\" { log.Fatal(1) }\nif os.Getenv(\"B\") != \"\" { x() }\nc := os.Getenv(\"C\")\nif c == \"\" { panic(1) }\nd, ok := os.LookupEnv(\"D\")\nif !ok { return errors.New(1) }\n";
    assert_eq!(read("a.go", asked), ["A!", "B?", "C!", "D!"]);
    let tags = "type T struct {\nA string `env:\"A,required\"`\nB int `env:\"B\" envDefault:\"80\"`\nC string `json:\"c\" env:\"C\"`\nD string `json:\"d\"`\n}\nEnvVars: []string{\"E\", \"F\"}\nviper.BindEnv(\"g\", \"G\")";
    assert_eq!(read("a.go", tags), ["A!", "B=80", "C?", "E?", "F?", "G?"]);
    let prefixed = "envconfig.Process(\"app\", &c)\n`envconfig:\"HOST\" required:\"true\"`";
    assert_eq!(derived("a.go", prefixed), ["APP_HOST!"]);
}

#[test]
fn rust_reads() {
    let rust = "let q = '\"'; env::var(\"A\")?; std::env::var(\"B\").unwrap(); env::var(\"C\").unwrap_or_else(|_| \"c\".to_string()); env::var(\"D\").ok().unwrap_or(\"d\".into());\n\
        env!(\"E\"); option_env!(\"F\"); env::var(\"G\").unwrap_or_else(|_| panic!(\"no\")); r#\"env::var(\"X\")\"#; env::var(\"H\").is_ok(); env::var(\"I\").unwrap_or_default();\n#[cfg(test)]\nmod tests { env::var(\"Y\"); }";
    assert_eq!(read("a.rs", rust), ["A!", "B!", "C=c", "D=d", "E!", "F?", "G!", "H?", "I?"]);
    let clap = "#[arg(long, env = \"A\")]\npub a: String,\n#[arg(long, env = \"B\", default_value = \"b\")]\nb: String,\n#[arg(env = \"C\")]\nc: Option<String>,\nArg::new(\"d\").env(\"D\");\nCommand::new(\"x\").env(\"E\", \"1\");";
    assert_eq!(read("a.rs", clap), ["A!", "B=b", "C?", "D?"]);
    assert_eq!(derived("a.rs", "#[arg(long, env)]\npub api_host: String,\n#[arg(long)]\nother: String,"), ["API_HOST!"]);
}

#[test]
fn ruby_and_php_reads() {
    let ruby = "ENV['A']; ENV.fetch('B'); ENV.fetch('C', 'c'); ENV.fetch('D') { 'd' }; ENV['E'] || 'e'; ENV['W'] = '1'\n# ENV['X']\n\"#{ENV['F']}\"\nENV.fetch('G', nil)\nENV.key?('H')\nx if ENV['I']\nENV['J'] or raise 'j'\nENV.fetch 'K', 'k'\n";
    assert_eq!(read("a.rb", ruby), ["A", "B!", "C=c", "D=d", "E=e", "F", "G?", "H?", "I?", "J!", "K=k"]);
    let php = "<?php getenv('A'); $_ENV['B'] ?? 'b'; env('C', 'c'); getenv('D') ?: 'd'; // getenv('X')\nenv('E'); $_SERVER['F']; $_ENV['G'] ?? throw new E;\n";
    assert_eq!(read("a.php", php), ["A", "B=b", "C=c", "D=d", "E", "F", "G!"]);
}

#[test]
fn jvm_and_c_sharp_reads() {
    let java = "System.getenv(\"A\"); System.getenv().getOrDefault(\"B\", \"b\"); Optional.ofNullable(System.getenv(\"C\")).orElse(\"c\"); System.getenv().get(\"D\");\n@Value(\"${E}\") String e; @Value(\"${F:f}\") String f; @Value(\"${lower.x}\") String g;\n@ConfigProperty(name = \"H\", defaultValue = \"h\") String h;";
    assert_eq!(read("A.java", java), ["A", "B=b", "C=c", "D", "E!", "F=f", "H=h"]);
    assert_eq!(
        read("a.kt", "System.getenv(\"A\") ?: \"a\"; \"${System.getenv(\"B\")}\"; System.getenv(\"C\") ?: error(\"no\")"),
        ["A=a", "B", "C!"]
    );
    assert_eq!(read("a.scala", "sys.env(\"A\"); sys.env.getOrElse(\"B\", \"b\"); sys.env.get(\"C\")"), ["A!", "B=b", "C"]);
    assert_eq!(
        read(
            "a.cs",
            "Environment.GetEnvironmentVariable(\"A\") ?? \"a\"; @\"GetEnvironmentVariable(\"\"X\"\")\"; Environment.GetEnvironmentVariable(\"B\") ?? throw new E();"
        ),
        ["A=a", "B!"]
    );
    assert_eq!(
        derived("a.cs", "Configuration[\"Jwt:Key\"]; GetConnectionString(\"Main\")"),
        ["Jwt__Key?", "ConnectionStrings__Main?"]
    );
}

#[test]
fn further_languages_read() {
    for (path, text, expected) in [
        (
            "a.exs",
            "System.get_env(\"A\")\nSystem.get_env(\"B\", \"b\")\nSystem.fetch_env!(\"C\")\nSystem.get_env(\"D\") || raise \"d\"\n# System.get_env(\"X\")\n",
            &["A", "B=b", "C!", "D!"][..],
        ),
        (
            "a.swift",
            "ProcessInfo.processInfo.environment[\"A\"] ?? \"a\"\nEnvironment.get(\"B\")\n// environment[\"X\"]",
            &["A=a", "B"],
        ),
        (
            "a.dart",
            "Platform.environment['A']; const String.fromEnvironment('B', defaultValue: 'b'); dotenv.env['C'] ?? 'c';",
            &["A", "B=b", "C=c"],
        ),
        ("a.c", "char *a = getenv(\"A\"); /* getenv(\"X\") */", &["A"]),
        ("a.lua", "local a = os.getenv('A') or 'a' -- os.getenv('X')", &["A=a"]),
        ("a.pl", "my $a = $ENV{A} // 'a'; $ENV{'B'}; $ENV{W} = 1; # $ENV{X}", &["A=a", "B"]),
        ("a.hs", "main = getEnv \"A\" >> lookupEnv \"B\" -- getEnv \"X\"", &["A!", "B"]),
        ("a.nix", "{ a = builtins.getEnv \"A\"; } # getEnv \"X\"", &["A"]),
        ("a.R", "Sys.getenv(\"A\", unset = \"a\")", &["A=a"]),
        ("a.jl", "ENV[\"A\"]; get(ENV, \"B\", \"b\")", &["A!", "B=b"]),
        ("a.ps1", "$env:A_B; $env:W = 'x'; [Environment]::GetEnvironmentVariable('B') # $env:X", &["A_B", "B"]),
        ("justfile", "a := env('A')\nb := env('B', 'b')\nc := env_var_or_default('C', 'c')", &["A!", "B=b", "C=c"]),
        ("schema.prisma", "datasource db {\n  url = env(\"DATABASE_URL\")\n}", &["DATABASE_URL!"]),
        (
            "Makefile",
            "PORT ?= 80\nLOCAL = 1\nifndef TOKEN\n$(error no)\nendif\nrun:\n\techo $(LOCAL) $(REMOTE_HOST) $(CC)\n# $(X)\n",
            &["PORT=80", "TOKEN!", "REMOTE_HOST?"],
        ),
        ("nginx.conf", "listen ${PORT_ONE};\nproxy $host;\n", &["PORT_ONE?"]),
        ("config/services.yaml", "dsn: '%env(resolve:DATABASE_URL)%'\n", &["DATABASE_URL?"]),
    ] {
        assert_eq!(read(path, text), expected, "{path}");
    }
    assert_eq!(derived("a.tf", "variable \"db_password\" {\n}\n# variable \"x\"\n"), ["TF_VAR_db_password!"]);
}

#[test]
fn names_that_only_the_running_program_knows_are_dynamic() {
    assert_eq!(dynamic("a.py", "os.environ[name]\nos.getenv(f'{p}_X')\nos.environ['A']\nos.environ[k] = v\n"), ["name"]);
    assert_eq!(dynamic("a.ts", "process.env[key]; process.env[`A_${x}`]; process.env['A']"), ["key"]);
    assert_eq!(dynamic("a.go", "os.Getenv(key); os.Getenv(\"A\")"), ["key"]);
    assert_eq!(dynamic("a.rs", "env::var(name)"), ["name"]);
    assert_eq!(dynamic("a.rb", "ENV[name]"), ["name"]);
}

#[test]
fn a_constant_of_the_file_is_no_dynamic_name() {
    assert_eq!(derived("a.py", "KEY = 'DB_HOST'\nos.environ[KEY]\n"), ["DB_HOST!"]);
    assert_eq!(derived("a.rs", "const KEY: &str = \"DB_HOST\";\nfn f() { env::var(KEY).ok(); }"), ["DB_HOST?"]);
    assert_eq!(derived("a.go", "const key = \"DB_HOST\"\nos.Getenv(key)"), ["DB_HOST"]);
    assert_eq!(dynamic("a.py", "key = 'A'\nkey = 'B'\nos.environ[key]\n"), ["key"]);
}

#[test]
fn interpolations_read() {
    let shell =
        "#!/bin/sh\n: \"${A:?must be set}\" ${B:-b} ${C-} ${D:=\"d\"} \\${X} '${Y}' ${lower} # ${Z}\n\"it's ${E:-${F}}\"\n";
    assert_eq!(read("run", shell), ["A!", "B=b", "C?", "D=d", "E=${F}", "F?"]);
    assert_eq!(
        read(
            "a.sh",
            "LOCAL=1\necho $LOCAL ${LOCAL} $GIVEN \"${GIVEN_TOO}\"\nfor ITEM in x; do echo $ITEM; done\nread -r LINE; echo $LINE\n"
        ),
        ["GIVEN?", "GIVEN_TOO?"]
    );
    assert_eq!(read("compose.yaml", "a: ${A:-a}\nb: $${X}\n# ${Y}\nc: ${C:?no}\nd: $D\ne: ${E}\n"), ["A=a", "C!", "D?", "E"]);
    assert_eq!(read("application-dev.yml", "a: ${A:a}\nb: ${spring.x}\n"), ["A=a"]);
}

#[test]
fn other_files_read_nothing() {
    assert_eq!(read("README.md", "os.environ['A']"), NOTHING);
    assert_eq!(read("package-lock.json", "${A_B}"), NOTHING);
}

const PATHS: [&str; 22] = [
    "a.py",
    "a.ts",
    "a.go",
    "a.rs",
    "a.rb",
    "a.php",
    "a.kt",
    "a.cs",
    "a.sh",
    "compose.yml",
    "application.yml",
    "A.java",
    "a.exs",
    "a.swift",
    "a.dart",
    "a.c",
    "a.pl",
    "a.nix",
    "a.ps1",
    "Makefile",
    "a.tf",
    "nginx.conf",
];

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
        "class A(BaseSettings):",
        "`env:\"A\"`",
        "createEnv({A: z.",
        "K = 'A'; environ[K]",
        "#[arg(env)] a: ",
        "Env(A=",
        "$(A",
        "%env(",
        "import { env } from 'process';",
    ] {
        let text = format!(
            "{}\nprocess.env environ env::var ENV getenv( GetEnvironmentVariable _env nvironment $ENV getEnv",
            format!("{part}\n").repeat(4_000)
        );
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
