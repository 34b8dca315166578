//! `ciward env`: names and places, never a value.

use super::sandbox::{Ran, Sandbox};
use std::fs;

/// Values that must not be seen anywhere.
const SECRET: &str = "c41f7Qd93kPz0aVb2xYw";
const PASSWORD: &str = "hunter22";

const PROGRAM: &str = "import os\n\ntoken = os.environ['API_TOKEN']\ncache = os.getenv('REDIS_URL')\nport = int(os.getenv('LISTEN_PORT', '8080'))\nname = os.environ[key]\n";

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::git();
    sandbox.add("app/main.py", PROGRAM).add("compose.yaml", "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?must be set}\n      POSTGRES_DB: app\n");
    sandbox.add(".gitignore", ".env\n.env.*\n!.env.example\n");
    sandbox
}

fn shows_no_value(ran: &Ran) {
    for value in [SECRET, PASSWORD] {
        assert!(!ran.stdout.contains(value) && !ran.stderr.contains(value), "{ran:?}");
    }
}

fn problems(ran: &Ran) -> Vec<String> {
    let json = ran.json();
    let problems = json["problems"].as_array().expect("a list").iter();
    problems
        .map(|problem| format!("{} {}", problem["kind"].as_str().unwrap_or(""), problem["name"].as_str().unwrap_or("")))
        .collect()
}

#[test]
fn the_list_tells_reads_defaults_and_declarations() {
    let sandbox = sandbox();
    sandbox.add(".env.example", "API_TOKEN=your-token\n");
    let ran = sandbox.ciward(&["env", "list", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let json = ran.json();
    let variables = json["variables"].as_array().expect("a list");
    let names: Vec<&str> = variables.iter().map(|variable| variable["name"].as_str().unwrap_or("")).collect();
    assert_eq!(names, ["API_TOKEN", "LISTEN_PORT", "POSTGRES_DB", "POSTGRES_PASSWORD", "REDIS_URL"]);
    let token = &variables[0];
    assert_eq!((token["secret"].as_bool(), token["need"].as_str()), (Some(true), Some("required")));
    assert_eq!((token["reads"][0]["path"].as_str(), token["reads"][0]["line"].as_u64()), (Some("app/main.py"), Some(3)));
    assert_eq!(
        (token["declared"][0]["path"].as_str(), token["declared"][0]["by"].as_str()),
        (Some(".env.example"), Some("template"))
    );
    assert_eq!((variables[1]["default"].as_str(), variables[1]["need"].as_str()), (Some("8080"), Some("optional")));
    assert_eq!(json["dynamic"][0]["line"].as_u64(), Some(6));
    let text = sandbox.ciward(&["env", "list"]);
    for part in [
        "API_TOKEN  secret  required",
        "read at  app/main.py:3",
        "named at .env.example:1 (template)",
        "LISTEN_PORT  optional  default 8080",
    ] {
        assert!(text.stdout.contains(part), "{part}: {text:?}");
    }
}

#[test]
fn a_default_that_may_be_a_secret_is_not_listed() {
    let sandbox = Sandbox::git();
    sandbox.add("app.py", format!("import os\nos.getenv('ADMIN_PASSWORD', '{PASSWORD}')\nos.getenv('DB_URL', 'postgresql://app:{SECRET}@db/app')\nos.getenv('SESSION', '{SECRET}')\n"));
    for args in [&["env", "list"][..], &["env", "list", "--json"], &["env", "sync", "--dry-run"]] {
        shows_no_value(&sandbox.ciward(args));
    }
}

#[test]
fn a_check_tells_what_is_missing_empty_a_stand_in_or_weak() {
    let sandbox = sandbox();
    let file = format!("API_TOKEN=changeme\nPOSTGRES_PASSWORD={PASSWORD}\nREDIS_URL=\nUNKNOWN_KEY={SECRET}\n");
    sandbox.write(".env", &file);
    let ran = sandbox.ciward(&["env", "check", "--env-file", ".env", "--json"]);
    assert_eq!(ran.code, 1);
    assert_eq!(problems(&ran), ["empty REDIS_URL", "placeholder API_TOKEN", "weak POSTGRES_PASSWORD"]);
    assert_eq!(ran.json()["extra"][0].as_str(), Some("UNKNOWN_KEY"));
    shows_no_value(&ran);
    let text = sandbox.ciward(&["env", "check", "--env-file", ".env"]);
    assert!(text.stdout.contains("empty        REDIS_URL: nothing stands in for it (read at app/main.py:4)"), "{text:?}");
    assert!(text.stdout.contains("2 of 3 needed variables are set, 3 faults"), "{text:?}");
    shows_no_value(&text);
}

#[test]
fn a_check_passes_on_a_complete_file_anywhere() {
    let sandbox = sandbox();
    let elsewhere = Sandbox::bare();
    elsewhere.write("app.env", format!("API_TOKEN={SECRET}\nREDIS_URL=redis://cache:6379\nPOSTGRES_PASSWORD=Qd93{SECRET}\n"));
    let path = elsewhere.path("app.env");
    let ran = sandbox.ciward(&["env", "check", "--env-file", &path.display().to_string(), "--format", "json"]);
    assert_eq!((ran.code, problems(&ran)), (0, vec![]), "{ran:?}");
    shows_no_value(&ran);
    elsewhere.write("less.env", "API_TOKEN=\n");
    let both = sandbox.ciward(&[
        "env",
        "check",
        "--env-file",
        &path.display().to_string(),
        "--env-file",
        &elsewhere.path("less.env").display().to_string(),
        "--json",
    ]);
    assert_eq!(problems(&both), ["empty API_TOKEN"], "the later file counts");
    sandbox.ciward(&["env", "check", "--env-file", "nowhere.env"]).is_trouble("nowhere.env: cannot be read");
    sandbox.ciward(&["env", "check"]).is_trouble("--env-file");
}

#[test]
fn what_a_template_calls_required_or_optional_counts() {
    let sandbox = sandbox();
    sandbox.add(".env.example", "# required\nEXTRA_KEY=your-key\n# optional\nREDIS_URL=redis://localhost\n");
    sandbox.write(".env", format!("API_TOKEN={SECRET}\nPOSTGRES_PASSWORD=Qd93{SECRET}\n"));
    assert_eq!(problems(&sandbox.ciward(&["env", "check", "--env-file", ".env", "--json"])), ["missing EXTRA_KEY"]);
}

#[test]
fn a_file_that_git_would_take_is_told() {
    let sandbox = sandbox();
    sandbox.write("prod.env", "API_TOKEN=x\n");
    let ran = sandbox.ciward(&["env", "check", "--env-file", "prod.env"]);
    assert!(ran.stdout.contains("prod.env is not ignored by git"), "{ran:?}");
}

#[test]
fn sync_writes_a_template_from_code_alone() {
    let sandbox = sandbox();
    sandbox.write(".env", format!("API_TOKEN={SECRET}\nPOSTGRES_PASSWORD={PASSWORD}\n"));
    let diff = sandbox.ciward(&["env", "sync", "--dry-run"]);
    assert_eq!(diff.code, 1);
    assert!(diff.stdout.contains("+API_TOKEN=your-api-token"), "{diff:?}");
    assert!(!sandbox.path(".env.example").exists());
    shows_no_value(&diff);
    let ran = sandbox.ciward(&["env", "sync"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    shows_no_value(&ran);
    let text = fs::read_to_string(sandbox.path(".env.example")).expect("it is written");
    assert!(!text.contains(SECRET) && !text.contains(PASSWORD));
    for line in [
        "API_TOKEN=your-api-token",
        "# Read in app/main.py",
        "REDIS_URL=redis://localhost:6379/0",
        "# LISTEN_PORT=8080",
        "POSTGRES_PASSWORD=your-postgres-password",
    ] {
        assert!(text.lines().any(|other| other == line), "{line}: {text}");
    }
    let again = sandbox.ciward(&["env", "sync", "--dry-run"]);
    assert_eq!((again.code, again.stdout.as_str()), (0, ""));
    assert_eq!(sandbox.ciward(&["--rule", "undocumented-variable,missing-env-example"]).code, 0);
}

#[test]
fn sync_keeps_what_stands_in_a_template() {
    let sandbox = sandbox();
    let before = "# The database\nPOSTGRES_USER=app\n\n# Mail\nMAIL_FROM=you@example.com # the sender\n";
    sandbox.add(".env.example", before);
    assert_eq!(sandbox.ciward(&["env", "sync"]).code, 0);
    let text = fs::read_to_string(sandbox.path(".env.example")).expect("it is there");
    assert!(before.lines().all(|line| text.lines().any(|other| other == line)), "{text}");
    let at = |line: &str| text.lines().position(|other| other.starts_with(line)).unwrap_or_else(|| panic!("{line}: {text}"));
    assert!(at("POSTGRES_PASSWORD=") < at("# Mail"), "it joins its group: {text}");
    assert!(at("API_TOKEN=") > at("MAIL_FROM="), "{text}");
}

#[test]
fn sync_updates_each_packages_own_template() {
    let sandbox = Sandbox::git();
    sandbox.add("apps/web/package.json", "{}").add("apps/web/.env.example", "SITE_URL=https://example.com\n");
    sandbox.add("apps/web/src/a.ts", "fetch(process.env.SEARCH_URL, process.env.SITE_URL)");
    assert_eq!(sandbox.ciward(&["env", "sync"]).code, 0);
    let text = fs::read_to_string(sandbox.path("apps/web/.env.example")).expect("it is there");
    assert!(text.contains("SEARCH_URL=https://example.com"), "{text}");
    assert!(!sandbox.path(".env.example").exists());
}

#[test]
fn sync_does_not_lose_a_template_that_git_ignores() {
    let sandbox = sandbox();
    sandbox.add(".gitignore", ".env*\n").write(".env.example", "API_TOKEN=your-own-words\n");
    assert_eq!(sandbox.ciward(&["env", "sync"]).code, 0);
    let text = fs::read_to_string(sandbox.path(".env.example")).expect("it is there");
    assert_eq!((text.matches("API_TOKEN=").count(), text.contains("your-own-words")), (1, true), "{text}");
}

#[test]
fn a_variables_way_is_told_under_all_its_names() {
    let sandbox = Sandbox::git();
    sandbox.add(
        "compose.yaml",
        "services:\n  gateway:\n    environment:\n      TWS_PASSWORD: ${IB_PASSWORD:?}\n    env_file: .env\n",
    );
    sandbox
        .add(".env.example", "IB_PASSWORD=your-password\n")
        .add("gateway/run.py", "import os\n\nlogin(os.environ['TWS_PASSWORD'])\n");
    sandbox.add(".github/workflows/deploy.yml", "on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy.sh\n        env:\n          IB_PASSWORD: ${{ secrets.IB_PASSWORD }}\n");
    let ran = sandbox.ciward(&["explain", "IB_PASSWORD"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    for part in [
        "IB_PASSWORD  secret",
        ".env.example:1  template",
        "compose.yaml:4  service gateway as TWS_PASSWORD",
        "compose.yaml:5  service gateway, from the file .env",
        "deploy.yml:8  job deploy, from the secret IB_PASSWORD",
        "gateway/run.py:3  required as TWS_PASSWORD",
    ] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
    let json = sandbox.ciward(&["explain", "IB_PASSWORD", "--format", "json"]).json();
    assert_eq!((json["schema"].as_u64(), json["aliases"][0].as_str()), (Some(1), Some("TWS_PASSWORD")));
    let given = json["given"].as_array().expect("a list");
    assert!(given.iter().any(|given| given["to"]["name"].as_str() == Some("gateway")), "{json}");
    let ran = sandbox.ciward(&["explain", "NO_SUCH_NAME"]);
    assert!(ran.code == 2 && ran.stderr.contains("NO_SUCH_NAME"), "{ran:?}");
}

#[test]
fn a_change_is_told_alone() {
    let sandbox = Sandbox::git();
    sandbox.add(
        "compose.yaml",
        "services:\n  zeus:\n    environment:\n      - STRIPE_SECRET_KEY\n  hermes:\n    image: hermes@sha256:0\n",
    );
    sandbox.add("app/old.py", "import os\n\nprint(os.environ['API_TOKEN'])\n").commit();
    sandbox.write("compose.yaml", "services:\n  zeus:\n    environment:\n      - STRIPE_SECRET_KEY\n  hermes:\n    image: hermes@sha256:0\n    environment:\n      - STRIPE_SECRET_KEY\n");
    sandbox.write("app/new.py", "import os\n\nprint(os.environ['OTHER_TOKEN'])\n");
    let rules = ["audit", "--base", "HEAD", "--rule", "new-secret-reader,logged-secret", "--format", "json", "."];
    let ran = sandbox.ciward(&rules);
    assert_eq!(ran.code, 1, "{ran:?}");
    let json = ran.json();
    let told: Vec<String> = json["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|finding| format!("{} {}", finding["rule"].as_str().unwrap_or(""), finding["path"].as_str().unwrap_or("")))
        .collect();
    assert!(
        told.contains(&"new-secret-reader compose.yaml".to_owned())
            && told.contains(&"logged-secret app/new.py".to_owned())
            && told.len() == 2,
        "{told:?}"
    );
    let ran = sandbox.ciward(&["audit", "--base", "no-such-ref", "."]);
    assert!(ran.code == 2 && ran.stderr.contains("no-such-ref"), "{ran:?}");
}

#[test]
fn the_values_of_an_env_file_are_found_and_not_shown() {
    let sandbox = sandbox();
    sandbox.write(".env", format!("API_TOKEN={SECRET}\nDB_PASSWORD={PASSWORD}-long\n"));
    sandbox.add("notes.txt", format!("the token is {SECRET}, the password {PASSWORD}-long\n"));
    for format in ["text", "json", "sarif", "markdown", "html"] {
        let ran = sandbox.ciward(&["audit", "--values-from", "--rule", "leaked-env-value", "--format", format, "."]);
        assert!(ran.code == 1 && ran.stdout.contains("DB_PASSWORD"), "{ran:?}");
        shows_no_value(&ran);
    }
    for named in [&["--values-from", ".env"][..], &["--values-from=.env"]] {
        let ran = sandbox.ciward(&[&["audit", "--rule", "leaked-env-value"], named].concat());
        assert!(ran.code == 1 && ran.stdout.contains("notes.txt:1"), "{ran:?}");
    }
}

#[cfg(unix)]
#[test]
fn modes_on_disk_are_told_when_asked_for() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = sandbox();
    sandbox.write(".env", "API_TOKEN=x\n").write("keys/.env", "API_TOKEN=x\n");
    let mode = |path: &str, mode| fs::set_permissions(sandbox.path(path), fs::Permissions::from_mode(mode)).expect("a mode");
    mode(".env", 0o644);
    mode("keys/.env", 0o600);
    let ran = sandbox.ciward(&["audit", "--host", "--rule", "open-file-mode", "."]);
    assert!(ran.code == 1 && ran.stdout.contains("`.env` is open to everyone") && !ran.stdout.contains("keys/.env"), "{ran:?}");
    assert_eq!(sandbox.ciward(&["audit", "--rule", "open-file-mode", "."]).code, 0);
}

#[test]
fn values_are_looked_for_in_the_history() {
    let sandbox = Sandbox::git();
    let secret = format!("{}{}", "Mushroom1!", "Mush");
    sandbox.write(".env", format!("DB_PASSWORD={secret}\n")).write(".gitignore", ".env\n");
    sandbox.run_git(&["add", ".gitignore"]).add("src/connect.py", format!("connect(password=\"{secret}\")\n")).commit();
    sandbox.add("src/connect.py", "connect(password=os.environ[\"DB_PASSWORD\"])\n").commit();
    sandbox.add("notes.txt", "nothing\n").run_git(&["commit", "-q", "-m", &format!("Use {secret}")]);
    for format in ["json", "text", "sarif"] {
        let ran = sandbox.ciward(&["audit", "--values-from", "--rule", "leaked-env-value", "--format", format, "."]);
        assert!(!ran.stdout.contains(&secret) && !ran.stderr.contains(&secret), "{format}");
        // In SARIF a path is an address.
        let colon = if format == "sarif" { "%3A" } else { ":" };
        let told = |path: &str| ran.stdout.contains(&format!("{colon}{path}"));
        assert!(told("src/connect.py") && told("message"), "{}", ran.stdout);
    }
    let now = sandbox.ciward(&["audit", "--values-from", "--no-history", "--rule", "leaked-env-value", "--format", "json", "."]);
    assert!(now.found().is_empty(), "{:?}", now.found());
}
