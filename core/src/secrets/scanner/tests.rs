use super::*;
use crate::rule::{Precision, text};
use crate::secrets::pattern::{Reach, Rotation, Validator, Words, provider_rule};

/// Stands for the catalog: a made-up provider whose tokens start with `acme_`.
static ACME: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "acme-api-key",
        kind: "Acme API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Anvils.",
        aliases: &[],
    }),
    keywords: &["acme_"],
    regex: r"\b(?P<secret>acme_[0-9A-Za-z]{32})\b",
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[],
    counterexamples: &[],
    rotation: Rotation { url: "", steps: &[] },
};

/// 32 random letters and digits, 40 of them, and 40 hexadecimal digits.
const RANDOM32: &str = concat!("q7Rk2ZpX9vLw", "T4mYc8HsB1nDj6FgAe3U");
const RANDOM40: &str = concat!("q7Rk2ZpX9vLwT4mY", "c8HsB1nDj6FgAe3UxK5oQi0W");
const HEX40: &str = concat!("9c1185a5c5e9fc54", "612808977ee8f548b2258d31");

fn scan(path: &str, text: &str) -> Vec<Secret<'static>> {
    Scanner::new(&[&ACME]).scan(&File::new(path, text))
}

/// What the regular persona hears: rule, severity, and the value.
fn heard(path: &str, line: &str) -> Vec<(String, Severity, String)> {
    let text = filled(line);
    let found = scan(path, &text).into_iter().filter(|secret| secret.persona == Persona::Regular);
    found.map(|secret| (secret.rule.id.to_string(), secret.severity, secret.value.of(&text).to_owned())).collect()
}

fn filled(line: &str) -> String {
    let line = line
        .replace("{r32}", RANDOM32)
        .replace("{r40}", RANDOM40)
        .replace("{h40}", HEX40)
        .replace("{acme}", &format!("acme_{RANDOM32}"));
    line.replace("{pem}", &pem_body())
}

fn pem_body() -> String {
    format!("{RANDOM40}{HEX40}{RANDOM32}{RANDOM40}")
}

#[test]
fn passwords_in_product_files_are_heard() {
    let mut wrong: Vec<String> = Vec::new();
    for (path, line, value) in [
        ("app.py", r#"ib_password = "MyRealPassword""#, "MyRealPassword"),
        (
            "app.py",
            r#"client.connect("192.168.0.188", username="mycosoft", password="Mushroom1!Mushroom1!")"#,
            "Mushroom1!Mushroom1!",
        ),
        ("docker-compose.prod.yml", "      - TWS_PASSWORD=MyRealPassword123", "MyRealPassword123"),
        ("docker-compose.prod.yml", "      TWS_PASSWORD: MyRealPassword123", "MyRealPassword123"),
        ("docker-compose.yml", "      POSTGRES_PASSWORD: agent", "agent"),
        ("config.ini", "IbPassword=abc123XY", "abc123XY"),
        ("run.sh", "export DB_PASS='hunter2longer'", "hunter2longer"),
        ("run.sh", "mysql -u root -phunter2longer db", "hunter2longer"),
        ("run.sh", "sshpass -p 'hunter2longer' ssh a@b", "hunter2longer"),
        ("run.sh", "PGPASSWORD=hunter2longer psql", "hunter2longer"),
        ("run.sh", "curl -u agent:hunter2longer https://h.io", "hunter2longer"),
        ("run.sh", "openssl rsa -in k -passin pass:hunter2longer", "hunter2longer"),
        ("run.sh", "redis-cli -h x -a hunter2longer ping", "hunter2longer"),
        ("run.sh", "wget --password=hunter2longer https://h.io", "hunter2longer"),
        ("run.sh", "deploy --password hunter2longer", "hunter2longer"),
        ("run.ps1", r#"$pw = "hunter2longer""#, "hunter2longer"),
        ("run.ps1", r#"ConvertTo-SecureString "hunter2longer" -AsPlainText -Force"#, "hunter2longer"),
        ("run.bat", "plink -pw hunter2longer a@b", "hunter2longer"),
        ("a.sql", "CREATE USER app PASSWORD 'hunter2longer'", "hunter2longer"),
        ("a.sql", "CREATE USER 'app' IDENTIFIED BY 'hunter2longer';", "hunter2longer"),
        ("broker.conf", r#"authorization { user: brain, password: "brain_dev_pw1" }"#, "brain_dev_pw1"),
        ("a.yml", "secureJsonData: { password: hunter22 }", "hunter22"),
        ("a.json", r#"{"password": "hunter22"}"#, "hunter22"),
        ("a.js", r#"const s = "{\"password\":\"hunter22\"}";"#, "hunter22"),
        ("a.xml", "<password>hunter22</password>", "hunter22"),
        ("web.config", r#"<add key="AdminPassword" value="hunter22"/>"#, "hunter22"),
        ("k8s.yaml", "- name: DB_PASSWORD\n  value: hunter22", "hunter22"),
        ("a.php", "define('DB_PASSWORD', 'hunter22');", "hunter22"),
        ("a.php", "'password' => 'hunter22',", "hunter22"),
        ("a.ts", "const password: string = 'hunter22';", "hunter22"),
        ("a.go", r#"password := "hunter22""#, "hunter22"),
        ("a.go", r#"const dbPassword string = "hunter22""#, "hunter22"),
        ("a.c", r#"char password[] = "hunter22";"#, "hunter22"),
        ("a.rs", r#"password: "hunter22".to_string(),"#, "hunter22"),
        ("a.py", r#"os.environ["DB_PASSWORD"] = "hunter22""#, "hunter22"),
        ("a.py", r#"password = SecretStr("hunter22")"#, "hunter22"),
        ("a.py", r#"if password == "hunter22!":"#, "hunter22!"),
        ("Dockerfile", "ENV DB_PASSWORD=hunter22", "hunter22"),
        ("Dockerfile", "ENV DB_PASSWORD hunter22", "hunter22"),
        (".env", "DB_PASSWORD=hunter22", "hunter22"),
        (".env", "DB_PASSWORD=\"hunter22\" # note", "hunter22"),
        ("a.properties", "spring.datasource.password=hunter22", "hunter22"),
        ("a.sh", r#"x="a"; password="hunter22""#, "hunter22"),
        ("a.java", r#"source.setPassword("hunter22");"#, "hunter22"),
        ("a.rb", r#"fill_in "password", with: "hunter22""#, "hunter22"),
        ("a.go", "conf := `\nuser: me\npassword: zw1bxq9\n`", "zw1bxq9"),
        ("a.go", r#"send("{user: me, password: zw1bxq9}")"#, "zw1bxq9"),
        ("a.py", "# password = zw1bxq9kd", "zw1bxq9kd"),
        ("a.md", "admin_password = zw1bxq9kd", "zw1bxq9kd"),
        ("a.toml", "x = '''\nACME_PASSWORD=zw1bxq9kd \\\n'''", "zw1bxq9kd"),
    ] {
        let heard = heard(path, line);
        let values: Vec<&str> = heard.iter().map(|(_, _, value)| value.as_str()).collect();
        wrong.extend((values != [value] || heard[0].0 != "hardcoded-password").then(|| format!("{path}: {line}: {heard:?}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_real_password_is_critical_and_a_default_one_is_not() {
    assert_eq!(heard("a.py", r#"password = "MyRealPassword123!""#)[0].1, Severity::High);
    assert_eq!(heard("a.py", r#"password="Mushroom1!Mushroom1!""#)[0].1, Severity::Critical);
    assert_eq!(heard("compose.yml", "POSTGRES_PASSWORD: agent")[0].1, Severity::Medium);
}

#[test]
fn secrets_in_product_files_are_heard() {
    let mut wrong: Vec<String> = Vec::new();
    for (path, line, value) in [
        ("app.py", r#"API_KEY = "{r40}""#, RANDOM40),
        ("config/app.json", r#"{"apiKey":"{r40}"}"#, RANDOM40),
        (".env", "BINANCE_API_SECRET={r40}", RANDOM40),
        ("SECURITY.md", r#"API_KEY = "{r40}""#, RANDOM40),
        ("n8n.json", r#"{"name":"x-api-key","value":"{h40}"}"#, HEX40),
        ("a.py", r#"headers={"Authorization": "Bearer {r40}"}"#, RANDOM40),
        ("a.sh", r#"curl -H "Authorization: Bearer {r40}" https://h.io"#, RANDOM40),
        (
            "settings.py",
            r#"SECRET_KEY = "django-insecure-{r40}""#,
            concat!("django-insecure-", "q7Rk2ZpX9vLwT4mY", "c8HsB1nDj6FgAe3UxK5oQi0W"),
        ),
        ("a.ts", "clientSecret: '{r32}',", RANDOM32),
        ("a.yml", "access-token: {h40}", HEX40),
        ("compose.yml", "SECRET_KEY: ${SECRET_KEY:-{r40}}", RANDOM40),
        ("settings.py", r#"AKISMET_API_KEY = "c8f2e49a2d44""#, "c8f2e49a2d44"),
        ("a.service", "Environment=API_KEY={r40}", RANDOM40),
        ("a.go", r#"Tokens: []string{"{h40}"},"#, HEX40),
        ("a.json", r#"{"Apitoken": "{\"name\":\"x\",\"sig\":\"{h40}\"}"}"#, HEX40),
        ("a.ts", r#"get("https://h.io/x?size=1&apiKey={h40}")"#, HEX40),
    ] {
        let heard = heard(path, line);
        let values: Vec<&str> = heard.iter().map(|(_, _, value)| value.as_str()).collect();
        wrong.extend((values != [value] || heard[0].0 != "generic-secret").then(|| format!("{path}: {line}: {heard:?}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn connection_strings_are_heard_and_only_the_password_is_the_value() {
    let mut wrong: Vec<String> = Vec::new();
    for (path, line, value) in [
        ("a.py", r#"URL = "postgresql://mycosoft:real_password@db.h.io:5432/db""#, "real_password"),
        ("a.py", r#"URL = "mongodb+srv://me:hunter22@c0.h.net/x""#, "hunter22"),
        ("a.md", "amqp://me:{r32}@mq.h.net", RANDOM32),
        ("a.js", "redis://:hunter22@cache.h.net:6379", "hunter22"),
        ("a.cs", r#""Server=db.h.net;User Id=sa;Password=Str0ng!x;""#, "Str0ng!x"),
        ("a.yml", "url: jdbc:mysql://db/x?user=me&password=hunter22&ssl=true", "hunter22"),
        ("a.sql", "SELECT dblink('host=db user=me password=hunter22', 'x')", "hunter22"),
        ("a.sh", "git clone https://me:{r40}@git.h.net/x.git", RANDOM40),
        ("a.py", r#"URL = "mysql://mycosoft:mycosoft@db.h.io/x""#, "mycosoft"),
        ("a.py", r#"URL = "postgres://postgres:postgres@localhost:5432/x""#, "postgres"),
    ] {
        let heard = heard(path, line);
        let values: Vec<&str> = heard.iter().map(|(_, _, value)| value.as_str()).collect();
        wrong.extend((values != [value] || heard[0].0 != "connection-string").then(|| format!("{path}: {line}: {heard:?}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_no_secret_is_silent() {
    let mut wrong: Vec<String> = Vec::new();
    for (path, line) in [
        ("app.py", r#"password = os.environ["X"]"#),
        ("notes.txt", "the password is hashed with argon2id, the token with HS256"),
        ("notes.txt", "password v2.1 is required; pass to `Client.open3` what you like"),
        ("login.sh", "docker login -u me -p \"$TOKEN\""),
        ("app.go", "type Credentials struct { A string `json:\"RAX-KSKEY:apiKeyCredentials\"` }"),
        ("app.py", r#"client.login(place, "mona7", password)"#),
        ("app.py", r#"password = password.decode("UTF-8")"#),
        ("README.md", "runtime 'io.jsonwebtoken:jjwt-impl:0.11.2'"),
        ("app.py", r#"args["password"] = get_token2"#),
        ("app.py", r#"dict(password=OMIT2, username="me")"#),
        ("app.go", r#"Password: os.Getenv("PGPASSWORD2"),"#),
        ("app.go", r#"fmt.Println("PASS", "right")"#),
        ("app.go", r#"stage("PASS", "green")"#),
        ("user.ps1", "$password = Get-Parameter2 -Name login"),
        ("nsswitch.conf", "passwd:         compat"),
        (".github/workflows/ci.yml", "id-token: write"),
        (".github/workflows/ci.yml", "secrets: inherit"),
        ("a.py", r#"usage.total_tokens = "1234""#),
        ("app.ts", r#"const POSTHOG_KEY = "phc_{r40}""#),
        ("app.ts", r#"secretKey: "sk-lf-1234567890""#),
        ("main.tf", r#""first_key": "9E858021-953F-4DD3-8842-F2C782780422""#),
        (".github/workflows/integration-tests.yml", "POSTGRES_PASSWORD: prefect1"),
        (
            "a.go",
            r#"// OpenSSH "-----BEGIN OPENSSH PRIVATE KEY-----" format, as the tool writes it since version seven, differs from that"#,
        ),
        ("app.py", r#"password_field = "password""#),
        ("app.py", r#"PASSWORD_HINT = "min 12 chars""#),
        ("app.py", r#"API_KEY = "your-service-api-key""#),
        ("app.py", r#"COMMIT = "{h40}""#),
        ("app.py", r#"api_key_env = "MY_SECRET1""#),
        ("app.py", r#"password = getpass("Password: ")"#),
        ("app.py", r#"password = config.get("db_password1")"#),
        ("app.py", r#"print("password: " + password1)"#),
        ("app.py", r#"raise ValueError("password: must have 8 characters")"#),
        ("app.py", "token: Token2 = Token2()"),
        ("app.py", "def f(password, token=None, secret=SECRET1):"),
        ("app.py", r#"url = f"postgresql://{user}:{password}@{host}/x""#),
        ("app.py", r#"url = "postgresql://user:password@host:5432/dbname""#),
        ("app.py", r#"url = "postgresql://localhost:5432/mindex""#),
        ("app.py", r#"url = "https://h.io:8080/@scope/x""#),
        ("app.sh", "postgresql://$USER:${PGPASSWORD}@h/db"),
        ("app.sh", r#"PW=$(pass show x)"#),
        ("app.sh", r#"PW="$1""#),
        ("app.sh", "read -s PW"),
        ("app.sh", r#"mysql -u root -p"$PASS""#),
        ("app.sh", "mysql -h x -p 3306 --port=3306"),
        ("app.sh", "docker run -u 1000:1000 http"),
        ("app.sh", r#"curl -u "$USER:$PASS" https://h.io"#),
        ("app.ts", "const apiKey = process.env.API_KEY2;"),
        ("app.ts", "type: 'password', name: 'password1'"),
        ("app.ts", r#"placeholder="Password1""#),
        ("app.ts", "password: 'required|min:8',"),
        ("app.ts", "passwordLabel: 'Hunter22!'"),
        ("app.ts", "token: 'auth.token.label'"),
        ("app.ts", r##"const el = { password: '#password1' }"##),
        ("app.go", "Token: tokens[0],"),
        ("app.go", r#"os.Getenv("DB_PASSWORD2")"#),
        ("a.yml", "password: ${{ secrets.DB_PASSWORD2 }}"),
        ("a.yml", "password: ${DB_PASSWORD2}"),
        ("a.yml", "password: $__file{/run/x2}"),
        ("a.yml", "password: {{ vault_password2 }}"),
        ("a.yml", "password: !vault |"),
        ("a.yml", "password:\n  type: string2"),
        ("a.yml", "env_file: /opt/x2/.env"),
        ("a.yml", "secretName: abc-123-def-456-ghi"),
        ("compose.yml", "- TWS_PASSWORD=${IB_PASSWORD}"),
        ("compose.yml", "- TWS_PASSWORD"),
        (".env", "DB_PASSWORD=\nNEXT=hunter22"),
        (".env", "DB_PASSWORD= # set me\nNEXT=hunter22"),
        (".env.example", "API_KEY=your-service-api-key"),
        (".env.example", "DB_PASSWORD=changeme"),
        (".env.example", "TELEGRAM_BOT_TOKEN=<token>"),
        ("keybindings.json", r#"{"key": "ctrl+shift+{r32}", "command": "x"}"#),
        ("a.json", r#"{"keyboard":"{r40}"}"#),
        ("a.json", r#"{"id": "123e4567-e89b-12d3-a456-426614174001"}"#),
        ("package-lock.json", r#""integrity": "sha512-{r40}{r40}", "token": "{r40}""#),
        ("dist/app.min.js", r#"{token:"{r40}",password:"hunter22"}"#),
        ("locales/de.json", r#"{"password": "Passwort1"}"#),
        ("a.html", r#"<input type="password" name="password" value="">"#),
        ("a.html", r#"<label for="password">Password2</label>"#),
        ("a.css", "[type=password]{x:1}"),
        ("a.yml", "uses: docker://node:18@sha256:{h40}"),
        ("Dockerfile", "FROM docker://h.io/node:18@sha256:{h40}"),
        ("a.rs", r#"const KEY: &str = "password1_hash_of_things";"#),
        ("a.py", r#"password_hash = "$2b$12$abcdefghijklmnopqrstuv""#),
        ("a.py", r#"DEFAULT_PASSWORD = "$2b$12$KIXQ9h1xyzabcdefghijklmnopqrstuv""#),
        ("a.py", r#"csrf_token = "{r40}""#),
        ("a.py", r#"next_page_token = "{r40}""#),
        ("a.pem", "-----BEGIN PUBLIC KEY-----\n{pem}\n-----END PUBLIC KEY-----"),
        ("a.pem", "-----BEGIN CERTIFICATE-----\n{pem}\n-----END CERTIFICATE-----"),
        ("a.md", "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----"),
        ("a.py", r#"if "-----BEGIN RSA PRIVATE KEY-----" in text:"#),
        ("a.ts", "data:image/png;base64,{r40}{r40}"),
        ("a.ts", "<Tabs.Trigger value=\"password\" className=\"flex-1\">"),
        ("a.ts", "const beeToken = '0x{h40}'"),
        ("a.py", "password=('ansible_ssh_pass', 'ansible_password'),"),
        ("a.py", "http://[user[:pass]]@host.domain[:port]/path"),
        ("a.sh", "[[ $URL =~ https://([[:alnum:]_:]+)@github.com/(.*)$ ]]"),
        ("a.go", "// identified by 'tierMinPrecedence2'"),
        ("a.go", r#"// process (["USER=go", "PWD=/tmp"])"#),
        ("a.yml", "AccessKey: A1B2C3D4E5F6G7H8I9J0"),
        ("a.py", r#"API_KEY = "abc123def456""#),
        ("app.ini", "; - redis: addr=:6379,password=macaron2,db=0"),
        ("a.py", r#"os.environ.get("RABBITMQ_PASSWORD", "guest22")"#),
        ("a.py", r#"add_argument("--vault-password", "--ask-vault-pass2")"#),
        (".github/workflows/ci.yml", "POSTGRES_PASSWORD: postgres"),
        ("a.yml", concat!("SECRET_KEY: \"sk-lf-", "1234567890abcdef\"")),
        ("a.ts", r#"apiKey: "bedrock-api-key-1234""#),
        ("a.ts", r#"token: "abc123/def456/ghi789""#),
        ("a.ts", r#"displaySecretKey: "sk-lf-test9k...1234""#),
        ("a.md", r#"ACME_API_KEY="123abc_my_api_key_goes_here""#),
        ("a.go", r#"AuthToken: "vErrYS3c3tReFRe$hToken""#),
        ("a.json", r#""Secret":"LA_kwDOCsUTCM75TTQL""#),
        ("a.md", "secret: $2y$05$D4SPFxzfWKcx1OXfVhRbvOTH/QB0Lm6AXTk8.NOmU4rPLX2t6UUuW"),
        ("a.yml", "password: Y2hhbmdlLW1lLXBsZWFzZQ== # change-me-please"),
        ("a.sh", "aws ecr get-login | docker login --password-stdin 123456.dkr.ecr.us-east-1.amazonaws.com"),
        ("a.sh", "createrepo_c -u https://h.io/rpm/ --update $rpm"),
        ("compose.yml", "POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-plane}"),
    ] {
        let heard = heard(path, line);
        wrong.extend((!heard.is_empty()).then(|| format!("{path}: {line}: {heard:?}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn well_known_passwords_in_tests_and_documents_are_for_the_pedantic() {
    for (path, line) in [
        ("tests/test_x.py", r#"password="test""#),
        ("tests/test_x.py", r#"password="password123""#),
        ("tests/test_x.py", r#"login(password="S3cret!")"#),
        ("README.md", r#"password="password123""#),
        ("src/a.py", r#"wrong_password = "hunter22""#),
    ] {
        assert!(heard(path, line).is_empty(), "{path}: {line}");
    }
    assert_eq!(heard("tests/test_x.py", r#"password = "zw1bxq9kd""#)[0].1, Severity::Low);
    assert_eq!(heard("docs/x.md", r#"password = "zw1bxq9kd""#)[0].1, Severity::Medium);
    assert_eq!(heard("tests/test_x.py", r#"token = "{r40}""#)[0].1, Severity::Low);
    assert_eq!(heard("docs/x.md", r#"token = "{r40}""#)[0].1, Severity::Medium);
    let text = r#"password="password123""#;
    let found = scan("tests/test_x.py", text);
    assert_eq!((found.len(), found[0].persona, found[0].severity), (1, Persona::Pedantic, Severity::Low));
}

#[test]
fn a_passage_can_be_a_test_or_documentation() {
    let rust = "fn f() {}\n#[cfg(test)]\nmod tests {\n    fn f() { password = \"hunter22!\"; }\n}\n";
    assert_eq!(heard("src/store.rs", rust)[0].1, Severity::Low);
    assert_eq!(heard("src/store.rs", &rust.replace("mod tests {", "mod tests;\nfn f() {"))[0].1, Severity::Critical);
    for (text, product) in [
        ("\"\"\"Connects.\n\n    c = C(password=\"hunter22!\")\n\"\"\"\n", 0),
        ("def f():\n    \"\"\"Connects.\n\n    C(password=\"hunter22!\")\n    \"\"\"\n    return 1\n", 0),
        ("EXAMPLES = r\"\"\"\n- x: { password: \"hunter22!\" }\n\"\"\"\n", 0),
        ("def f():\n    \"\"\"Connects.\"\"\"\n    return C(password=\"hunter22!\")\n", 1),
        ("run(\"\"\"\nC(password=\"hunter22!\")\n\"\"\")\n", 1),
    ] {
        let severity = if product == 1 { Severity::Critical } else { Severity::Medium };
        assert_eq!(heard("src/store.py", text)[0].1, severity, "{text}");
    }
}

#[test]
fn what_a_form_shows_weighs_less() {
    assert_eq!(heard("form.tsx", r#"placeholder: "{acme}","#)[0].1, Severity::Medium);
    assert_eq!(heard("form.tsx", r#"value: "{acme}","#)[0].1, Severity::Critical);
}

#[test]
fn a_provider_format_is_heard_everywhere() {
    for path in ["a.py", "tests/test_a.py", "README.md", ".env.example", "package-lock.json", "a.min.js"] {
        let heard = heard(path, r#"token = "{acme}""#);
        assert_eq!(heard.len(), 1, "{path}");
        assert_eq!((heard[0].0.as_str(), heard[0].1), ("acme-api-key", Severity::Critical), "{path}");
    }
    assert!(heard("a.py", "acme_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").is_empty());
    assert!(heard("a.py", "acme_...").is_empty());
    assert_eq!(scan("tests/a.py", &filled("{acme}"))[0].precision, Precision::High);
}

#[test]
fn a_provider_token_in_an_address_is_one_finding() {
    let heard = heard("a.sh", "git clone https://x-access-token:{acme}@git.h.net/x.git");
    assert_eq!(heard.len(), 1);
    assert_eq!(heard[0].0, "acme-api-key");
}

#[test]
fn private_keys_are_heard_in_every_shape() {
    let header = concat!("-----BEGIN RSA PRIV", "ATE KEY-----");
    let footer = concat!("-----END RSA PRIV", "ATE KEY-----");
    let body = pem_body();
    for text in [
        format!("{header}\n{body}\n{body}\n{footer}\n"),
        format!("KEY=\"{header}\\n{body}\\n{footer}\\n\""),
        format!("{{\"private_key\": \"{header}\\n{body}\\n{body}\\n{footer}\\n\"}}"),
        format!("key = \"{header}\\n\" +\n    \"{body}\\n\" +\n    \"{footer}\";"),
        format!("  key: |\n    {header}\n    {body}\n    {footer}\n"),
    ] {
        let found = scan("deploy/key.yml", &text);
        let keys: Vec<_> = found.iter().filter(|secret| secret.rule.id == "private-key").collect();
        assert_eq!(keys.len(), 1, "{text}");
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(keys[0].span.of(&text), header);
        assert!(keys[0].value.of(&text).ends_with(footer), "{text}");
        assert_eq!(keys[0].severity, Severity::Critical);
    }
    let encrypted = format!("{header}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n{body}\n{footer}");
    assert_eq!(scan("k", &encrypted)[0].severity, Severity::Medium);
    let plain = format!("{header}\n{body}\n{body}\n{footer}\n");
    for (path, severity, persona) in [
        ("pkg/keys_test.go", Severity::Low, Persona::Regular),
        ("internal/testdata/certs/ca.key", Severity::Low, Persona::Pedantic),
        ("tests/__fixtures__/tls.yml", Severity::Low, Persona::Pedantic),
        ("charts/exporter/ci/tls-values.yaml", Severity::Low, Persona::Regular),
        ("docs/jwt.md", Severity::Medium, Persona::Regular),
    ] {
        let found = scan(path, &plain);
        assert_eq!((found[0].severity, found[0].persona), (severity, persona), "{path}");
    }
}

/// A token with these claims and a signature that is none.
fn token(claims: &str) -> String {
    format!("{}.{}.{RANDOM40}", encode(r#"{"alg":"HS256","typ":"JWT"}"#), encode(claims))
}

fn encode(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for group in text.as_bytes().chunks(3) {
        let bits = group.iter().fold(0u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - group.len()));
        for index in 0..=group.len() {
            out.push(char::from(LETTERS[(bits >> (18 - 6 * index) & 63) as usize]));
        }
    }
    out
}

#[test]
fn a_token_is_judged_by_its_claims() {
    for (claims, severity, persona) in [
        (r#"{"role":"service_role","iss":"supabase","exp":1999999999}"#, Severity::Critical, Persona::Regular),
        (r#"{"role":"anon","iss":"supabase"}"#, Severity::Info, Persona::Pedantic),
        (r#"{"iss":"n8n","aud":"public-api"}"#, Severity::Critical, Persona::Regular),
        (r#"{"sub":"42","exp":1500000000}"#, Severity::Low, Persona::Pedantic),
        (r#"{"sub":"42"}"#, Severity::High, Persona::Regular),
    ] {
        let text = format!("x = '{}'", token(claims));
        let found = scan("a.ts", &text);
        assert_eq!(found.len(), 1, "{claims}");
        assert_eq!((found[0].severity, found[0].persona), (severity, persona), "{claims}");
    }
    let soon = format!("x = '{}'", token(r#"{"sub":"42","exp":1767225600}"#));
    for (today, severity) in [(20_454, Severity::High), (20_455, Severity::Low)] {
        let found = Scanner::new(&[]).on(Some(today)).scan(&File::new("a.ts", &soon));
        assert_eq!(found[0].severity, severity, "{today}");
    }
    assert!(scan("a.ts", &token(r#"{"sub":"1234567890","name":"John Doe","iat":1516239022}"#)).is_empty());
    assert!(scan("a.ts", &format!("eyJ{RANDOM40}.eyJ{RANDOM40}.{RANDOM40}")).is_empty());
}

#[test]
fn an_encoded_key_is_heard() {
    let key = format!("{}\n{}\n-----END", concat!("-----BEGIN PRIV", "ATE KEY-----"), pem_body());
    let text = format!("VONAGE_PRIVATE_KEY_B64={}", encode(&key));
    let found = scan(".env", &text);
    assert_eq!((found.len(), found[0].rule.id.as_ref()), (1, "private-key"));
    assert_eq!(found[0].value.of(&text), encode(&key));
}

#[test]
fn no_message_tells_the_value() {
    for (path, line) in [
        ("a.py", r#"mycosoft_password = "mycosoft22""#),
        (".env", "HUNTER22_PASSWORD=hunter22"),
        ("a.py", "mysql://mycosoft:mycosoft@mycosoft/x"),
        ("a.sh", "curl -u hunter22:hunter22 https://h.io"),
        ("a.py", r#"API_KEY = "{r40}""#),
    ] {
        let text = filled(line);
        for secret in scan(path, &text) {
            let value = secret.value.of(&text).to_lowercase();
            assert!(!secret.message.to_lowercase().contains(&value), "{}", secret.message);
        }
    }
}

#[test]
fn many_patterns_share_one_keyword_and_merge_their_windows() {
    let text = filled(&"acme_ {acme} ".repeat(50));
    let found = scan("a.txt", &text);
    assert_eq!(found.len(), 50);
    assert!(found.iter().all(|secret| secret.identity == found[0].identity));
}

#[test]
fn a_keyword_is_found_wherever_the_lanes_are_cut() {
    let one = filled("key = '{acme}'\n");
    for length in [0, 1, 16_383, 16_384, 65_530, 65_536, 131_071, 200_000] {
        let text = format!("{}{one}{}", "x".repeat(length), " ".repeat(70_000));
        let found = scan("a.py", &text);
        assert_eq!(found.len(), 1, "{length}");
        assert_eq!(found[0].value.start, length + 7);
    }
}

#[test]
fn a_key_in_another_writing_is_found_at_its_place() {
    let key = format!("acme_{RANDOM32}");
    let hex: String = format!("key: {key}").bytes().map(|byte| format!("{byte:02x}")).collect();
    let (start, end) = key.split_at(9);
    let escaped: String = key.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
    let entities: String = key.chars().map(|c| format!("&#{};", u32::from(c))).collect();
    for (path, text, shown) in [
        ("a.py", format!("x = bytes.fromhex(\"{hex}\")"), hex.clone()),
        (
            "a.md",
            format!("https://h.io/?a=1&key%3D{start}{}", end.replace('9', "%39")),
            format!("{start}{}", end.replace('9', "%39")),
        ),
        ("a.js", format!("x = '{escaped}'"), escaped.clone()),
        ("a.xml", format!("<a>{entities}</a>"), entities.clone()),
        ("a.py", format!("x = \"{start}\" + \"{end}\""), format!("{start}\" + \"{end}")),
        ("a.c", format!("x = \"{start}\"\n    \"{end}\";"), format!("{start}\"\n    \"{end}")),
        ("a.php", format!("$x = '{start}' . '{end}';"), format!("{start}' . '{end}")),
        ("a.sh", format!("X={start}\\\n{end}\n"), format!("{start}\\\n{end}")),
    ] {
        let found = scan(path, &text);
        let values: Vec<(&str, &str)> = found.iter().map(|one| (one.rule.id.as_ref(), one.value.of(&text))).collect();
        assert_eq!(values, [("acme-api-key", shown.as_str())], "{path}: {text}");
    }
}

#[test]
fn two_writings_deep_is_deep_enough() {
    let escaped = format!("https://h.io/?next=acme_{}", RANDOM32.replace('9', "%2539"));
    assert_eq!(scan("a.md", &escaped).len(), 1);
}

#[test]
fn what_is_encrypted_is_silent() {
    for text in [
        format!("api_key: ENC[AES256_GCM,data:{RANDOM40},type:str]"),
        format!("-----BEGIN AGE ENCRYPTED FILE-----\napi_key: {RANDOM40}\n-----END AGE ENCRYPTED FILE-----"),
        format!("kind: SealedSecret\nspec:\n  encryptedData:\n    api_key: {RANDOM40}\n"),
        format!("api_key: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {HEX40}\n"),
        format!("API_KEY=\"encrypted:{RANDOM40}\""),
    ] {
        assert!(scan("a.yml", &text).is_empty(), "{text}");
    }
}

#[test]
fn a_rule_has_words() {
    for rule in crate::secrets::generic::RULES.into_iter().chain(crate::secrets::file::RULES) {
        assert!(!rule.docs.what.is_empty() && !rule.title.ends_with('.') && rule.kind.is_some());
        assert_ne!(rule.id, text(""));
    }
}

#[cfg(not(target_family = "wasm"))]
mod properties {
    use super::*;
    use proptest::prelude::*;

    /// Pieces that switch on every part of the detection.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            prop::sample::select(vec![
                "password",
                "=",
                "\"",
                "'",
                "`",
                ":",
                "://",
                "@",
                "eyJ",
                ".",
                "-----BEGIN RSA PRIVATE KEY-----",
                "\\n",
                "\n",
                "\\\"",
                " -u ",
                "curl",
                "mysql",
                " -p",
                "sshpass",
                "api_key",
                "token",
                "<",
                ">",
                ",",
                "(",
                "[",
                "]",
                "{",
                "$",
                "é",
                "😀",
                "value",
                "identified by",
                "Basic ",
                "Bearer ",
                "LS0tLS1CRUdJTi",
                "acme_",
                "#",
                "\r",
                "&",
                "pw=",
                "--",
                "%41",
                "\\u0041",
                "&#65;",
                "\" + \"",
                "\\\n",
                "ENC[",
                "$2y$10$",
                "encryptedData:",
                "[section]",
            ])
            .prop_map(str::to_owned),
            ".{0,6}",
            "[a-zA-Z0-9+/=_-]{1,60}",
        ];
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn scanning_never_panics_and_values_stand_apart(text in pieces(), path in prop::sample::select(vec!["a.py", ".env", "a.sh", "a.yml", "a.md", "a.ini", "a.sql", "a.xml", "a.json", "x", ".netrc", ".npmrc", ".pgpass", "a.tfstate", "nuget.config", "wp-config.php", ".htpasswd", "c.ovpn"])) {
            let found = scan(path, &text);
            for secret in &found {
                prop_assert!(!secret.value.of(&text).is_empty());
                prop_assert!(text.is_char_boundary(secret.span.start) && text.is_char_boundary(secret.span.end));
                prop_assert!(secret.value.encloses(secret.span) || secret.rule.id == "private-key");
            }
            for pair in found.windows(2) {
                prop_assert!(pair[0].value.end <= pair[1].value.start);
            }
        }
    }
}

#[test]
fn a_notebook_is_read_by_cells() {
    let text = filled(concat!(
        r#"{"cells": [{"cell_type": "code", "source": ["import os\n", "db_password = \"Hs8!mail\\\"er29\"\n"],"#,
        r#" "outputs": [{"text": ["pass", "word: Tr9!vbQw72xk\n"]}, {"data": {"image/png": "iVBO {acme} "}}]},"#,
        r#" {"cell_type": "markdown", "source": "Try\nDB_PASSWORD=Vn7!trqX55ab"}, {"cell_type": "code", "source": "k = '{acme}'"}], "nbformat": 4}"#,
    ));
    let found = scan("a.ipynb", &text);
    let values: Vec<&str> = found.iter().map(|secret| secret.value.of(&text)).collect();
    assert_eq!(values, [r#"Hs8!mail\\\"er29"#, "Tr9!vbQw72xk", "Vn7!trqX55ab", &format!("acme_{RANDOM32}")]);
}

/// Stands for the providers whose tokens carry a checksum: here, to end in `U`.
static SIGNED: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "signed-api-key",
        kind: "Signed API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Letters.",
        aliases: &[],
    }),
    keywords: &["sgnd_"],
    regex: r"\bsgnd_[0-9A-Za-z]{32}\b",
    reach: Reach::PREFIX,
    validators: &[Validator::Checksum(|token| token.ends_with('U'))],
    examples: &[],
    counterexamples: &[],
    rotation: Rotation { url: "", steps: &[] },
};

#[test]
fn a_token_whose_checksum_fails_is_told_as_doubtful() {
    let altered: String = RANDOM32.chars().rev().collect();
    let told = |path: &str, body: &str| {
        let text = format!("call(sgnd_{body})");
        let found = Scanner::new(&[&SIGNED]).scan(&File::new(path, &text));
        found.first().map(|secret| (secret.severity, secret.precision, secret.persona, secret.message.contains("checksum")))
    };
    assert_eq!(told("app.py", RANDOM32), Some((Severity::Critical, Precision::VeryHigh, Persona::Regular, false)));
    assert_eq!(told("app.py", &altered), Some((Severity::Medium, Precision::Low, Persona::Regular, true)));
    assert_eq!(told("tests/test_app.py", &altered), Some((Severity::Medium, Precision::Low, Persona::Pedantic, true)));
    for made_up in ["a".repeat(32), "abcdefghijklmnopqrstuvwxyz012345".to_owned(), "aPersonalAccessTokenForMyTesting".to_owned()]
    {
        assert_eq!(told("app.py", &made_up), None, "{made_up}");
    }
}

/// What is looked at around keywords grows as the file does: four times the text costs at most five times the bytes.
#[test]
fn four_times_the_text_is_at_most_five_times_the_work() {
    let scanner = Scanner::new(&[]);
    for path in ["a.txt", "a.md", "a.py", "a.sh", "a.yaml", "a.ini", "a.json", "a.xml", "a.sql", "a.csv", ".env"] {
        for piece in [
            "password=",
            "password: \"",
            "password is ",
            "token ",
            "<password>",
            "| password | a |\n|-|-|\n",
            "name,password\n",
            "\"password\",",
            "--password ",
            "://a:",
            "curl -u ",
            "echo a | chpasswd ",
            "sqlplus a/",
            "basic_auth(",
            "{\"kty\":",
            "passwordpassword",
            "password\n=\n",
            "${password:-",
            "send \"",
            "api key ",
        ] {
            let work = |times: usize| {
                let text = piece.repeat(times);
                crate::secrets::generic::work::of(|| drop(scanner.weigh(&File::new(path, &text))))
            };
            let (once, four) = (work(500), work(2_000));
            assert!(four <= 5 * once + 20_000, "{path}: {piece}: {once} and {four} bytes");
        }
    }
}

#[test]
fn in_tests_everybody_hears_of_letters_that_make_no_word() {
    let told = |value: &str| {
        let text = format!("password = \"{value}\"");
        Scanner::new(&[]).scan(&File::new("tests/login_data.py", &text)).first().map(|secret| secret.persona)
    };
    for value in ["kjkenick", "zginex", "608115805"] {
        assert_eq!(told(value), Some(Persona::Regular), "{value}");
    }
    for value in ["newpassword", "harbor12345", "123456", "integration-test"] {
        assert_ne!(told(value), Some(Persona::Regular), "{value}");
    }
}
