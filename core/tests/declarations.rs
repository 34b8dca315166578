//! Where variables are given, in every format that is read.

use ciward_core::model::declarations::{Giver, copies, declared};
use ciward_core::syntax::dockerfile::parse;

/// Each as `NAME`, or `NAME?` where it is only handed on.
fn names(path: &str, text: &str) -> Vec<String> {
    let told = |variable: &ciward_core::model::declarations::Declaration| {
        assert_eq!(variable.span.of(text), variable.name, "{path}");
        format!("{}{}", variable.name, if variable.given { "" } else { "?" })
    };
    declared(path, text).variables.iter().map(told).collect()
}

#[test]
fn compose_gives_and_hands_on() {
    let text = "services:\n  a:\n    env_file: [.env, {path: b.env, required: false}]\n    environment:\n      A_ONE: 1\n      B_TWO:\n      C_THREE: ${C_THREE}\n      D_FOUR: ${OTHER}\n  b:\n    environment:\n      - E_FIVE=1\n      - F_SIX\n      - G_SEVEN=${G_SEVEN:-x}\n      - lower=1\n";
    assert_eq!(names("compose.yaml", text), ["A_ONE", "B_TWO?", "C_THREE?", "D_FOUR", "E_FIVE", "F_SIX?", "G_SEVEN?"]);
    let files: Vec<String> = declared("compose.yaml", text).env_files.into_iter().map(|(path, _)| path).collect();
    assert_eq!(files, [".env", "b.env"]);
    assert!(declared("compose.yaml", text).variables.iter().all(|variable| variable.by == Giver::Compose));
}

#[test]
fn kubernetes_and_helm_give() {
    let pod = "kind: Pod\nspec:\n  containers:\n    - env:\n        - name: A_ONE\n          value: x\n        - name: B_TWO\n          valueFrom: {secretKeyRef: {name: s, key: k}}\n";
    assert_eq!(names("pod.yaml", pod), ["A_ONE", "B_TWO"]);
    assert_eq!(names("map.yaml", "kind: ConfigMap\ndata:\n  A_ONE: x\n  file.txt: y\n"), ["A_ONE"]);
    assert_eq!(names("values.yaml", "api:\n  extraEnv:\n    A_ONE: x\n  env: {}\n"), ["A_ONE"]);
    let template = "kind: Pod\nspec:\n  {{- if .x }}\n  env:\n    - name: A_ONE\n      value: {{ .Values.a }}\n  {{- end }}\n";
    assert_eq!(names("templates/pod.yaml", template), ["A_ONE"]);
    assert_eq!(names("pnpm-lock.yaml", "env:\n  A_ONE: 1\n"), Vec::<String>::new());
}

#[test]
fn images_give() {
    let text = "FROM a\nENV A_ONE=1 B_TWO=\"x y\"\nENV C_THREE x y\nARG D_FOUR\nARG E_FIVE=1\nENV F_SIX=1 \\\n    G_SEVEN=2\n# ENV X_ONE=1\nRUN echo ENV=1\n";
    assert_eq!(names("Dockerfile", text), ["A_ONE", "B_TWO", "C_THREE", "D_FOUR?", "E_FIVE", "F_SIX", "G_SEVEN"]);
    let text =
        "FROM a AS build\nCOPY . /src\nFROM b\nCOPY --from=build /src /srv\nCOPY --chown=x a .env ./\nADD [\"c\", \"/d\"]\n";
    let copied: Vec<(String, bool)> = copies(&parse(text)).into_iter().map(|copied| (copied.source, copied.last_stage)).collect();
    let expected = [(".", false), ("a", true), (".env", true), ("c", true)];
    assert_eq!(copied, expected.map(|(source, last)| (source.to_owned(), last)));
}

#[test]
fn units_platforms_and_shells_give() {
    let unit = "[Service]\nEnvironment=\"A_ONE=x y\" B_TWO=1\nEnvironmentFile=-/etc/app.env\nPassEnvironment=C_THREE\n";
    assert_eq!(names("app.service", unit), ["A_ONE", "B_TWO", "C_THREE?"]);
    assert_eq!(declared("app.service", unit).env_files[0].0, "/etc/app.env");
    assert_eq!(names("fly.toml", "app = 'x'\n[env]\n  A_ONE = '1'\n[http]\n  B_TWO = '1'\n"), ["A_ONE"]);
    assert_eq!(names(".envrc", "export A_ONE=1 B_TWO=2\nPATH_add bin\n"), ["A_ONE", "B_TWO"]);
    assert_eq!(names("app.json", "{\"env\": {\"A_ONE\": {\"required\": true}, \"B_TWO\": \"x\"}}"), ["A_ONE", "B_TWO"]);
    assert_eq!(names("turbo.json", "{\"globalEnv\": [\"A_ONE\", \"B_*\"]}"), ["A_ONE?"]);
    assert_eq!(
        names("render.yaml", "services:\n- envVars:\n  - key: A_ONE\n    value: x\n  - key: B_TWO\n    sync: false\n"),
        ["A_ONE", "B_TWO?"]
    );
    assert_eq!(
        names(
            "ecosystem.config.js",
            "module.exports = { apps: [{ env: { A_ONE: 1, 'B_TWO': 2 }, env_production: {\n  C_THREE: 3,\n} }] }"
        ),
        ["A_ONE", "B_TWO", "C_THREE"]
    );
    assert_eq!(names("a.py", "env = {'A_ONE': 1}"), Vec::<String>::new());
}

/// Anything that is not linear would take hours here.
#[test]
fn hostile_texts_cost_no_more_than_their_length() {
    for part in ["env: {", "ENV \\\n", "env: ", "- name: A\n", "Environment=\"A", "[env\nA = ", "export A=", "COPY . "] {
        let text = part.repeat(20_000);
        for path in ["a.yaml", "Dockerfile", "a.service", "fly.toml", ".envrc", "ecosystem.config.js", "app.json"] {
            assert!(declared(path, &text).variables.len() <= text.len());
        }
        assert!(copies(&parse(&text)).len() <= text.len());
    }
}
