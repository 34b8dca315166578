//! Declarations between braces: Terraform's `environment { variables = { A = "b" } }`, Nix's `environment.variables = { A = "b"; }`.

use super::lines::lines;
use super::{Declaration, Declared, Giver};
use crate::model::reads::is_variable_name;
use crate::text::Span;

/// What a block or a map of variables is called.
const NAMES: &[&str] = &[
    "variables",
    "environment",
    "environment_variables",
    "environment_vars",
    "env_vars",
    "env_variables",
    "secret_environment_variables",
    "app_settings",
    "env",
    "secrets",
    "sessionVariables",
    "build_environment_variables",
];

pub(super) fn declared(text: &str, by: Giver) -> Declared {
    let mut declared = Declared::default();
    // For every open brace, whether variables stand between it and its end.
    let mut open: Vec<bool> = Vec::new();
    for (start, line) in lines(text) {
        let bare = line.trim_start();
        if bare.starts_with('#') || bare.starts_with("//") {
            continue;
        }
        let (key, rest) = key_of(bare);
        let inside = open.last().copied().unwrap_or_default();
        let at = start + line.len() - bare.len();
        if (inside || by == Giver::Nix && dotted(key)) && !rest.is_empty() {
            // `environment.variables.A = "b";`
            let name = key.rsplit('.').next().unwrap_or(key).trim_matches('"');
            keep(name, at + key.rfind(name).unwrap_or_default(), by, &mut declared);
        }
        if let Some(name) = named(bare) {
            keep(name, at + bare.find(name).unwrap_or_default(), by, &mut declared);
        }
        let block = is_block(key, by);
        for (index, mark) in bare.bytes().enumerate() {
            match mark {
                b'{' => {
                    let own = block && !bare.get(..index).is_some_and(|before| before.contains('$'));
                    open.push(own);
                    if own {
                        inline(bare.get(index + 1..).unwrap_or_default(), at + index + 1, by, &mut declared);
                    }
                }
                b'}' => drop(open.pop()),
                b'#' if index > 0 && bare.as_bytes().get(index - 1) == Some(&b' ') => break,
                _ => {}
            }
        }
    }
    declared
}

/// `{ A = "b", C = "d" }` on one line.
fn inline(rest: &str, start: usize, by: Giver, declared: &mut Declared) {
    let Some((body, _)) = rest.split_once('}') else { return };
    let mut at = start;
    for part in body.split_inclusive([',', ';']) {
        if let Some((name, _)) = part.split_once('=') {
            let bare = name.trim().trim_matches('"');
            keep(bare, at + part.find(bare).unwrap_or_default(), by, declared);
        }
        at += part.len();
    }
}

/// `{ name = "A", value = … }`, `name = "A"` of an `env` block, `"name": "A"` of a container's definition.
fn named(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(['{', ' ', '"']).strip_prefix("name")?;
    let rest = rest.trim_start_matches(['"', ' ']).strip_prefix(['=', ':'])?.trim_start().strip_prefix('"')?;
    let name = rest.split('"').next()?;
    name.contains('_').then_some(name)
}

fn keep(name: &str, start: usize, by: Giver, declared: &mut Declared) {
    if is_variable_name(name) && name.bytes().all(|byte| !byte.is_ascii_lowercase()) {
        let span = Span::new(start, start + name.len());
        declared.variables.push(Declaration { name: name.to_owned(), span, by, given: true });
    }
}

/// The key of a line, and what stands behind its `=`.
fn key_of(line: &str) -> (&str, &str) {
    let end = line.find(['=', '{']).unwrap_or(line.len());
    let (key, rest) = line.split_at(end);
    (key.trim().trim_matches('"'), rest.strip_prefix('=').unwrap_or_default().trim())
}

fn is_block(key: &str, by: Giver) -> bool {
    let last = key.rsplit(['.', ' ']).next().unwrap_or(key).trim_matches('"');
    let first = key.split([' ', '.']).next().unwrap_or(key);
    // `variable "environment" {` declares another kind of variable.
    NAMES.contains(&last)
        && (by == Giver::Nix || !matches!(first, "variable" | "output" | "data" | "module" | "resource" | "locals"))
}

/// `environment.variables.A`
fn dotted(key: &str) -> bool {
    key.rsplit_once('.').is_some_and(|(front, _)| NAMES.contains(&front.rsplit('.').next().unwrap_or(front)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, by: Giver) -> Vec<String> {
        declared(text, by).variables.into_iter().map(|variable| variable.name).collect()
    }

    #[test]
    fn terraform_gives_variables_to_functions_and_containers() {
        let text = "resource \"aws_lambda_function\" \"f\" {\n  environment {\n    variables = {\n      REDIS_HOST = var.host\n      \"REDIS_PORT\" = \"1\"\n    }\n  }\n}\n\
                    resource \"x\" \"y\" {\n  env {\n    name = \"API_TOKEN\"\n    value = \"${var.x}\"\n  }\n  app_settings = { ONE_A = 1, TWO_B = 2 }\n}\n\
                    variable \"environment\" {\n  DEFAULT_X = 1\n}\n";
        assert_eq!(names(text, Giver::Terraform), ["REDIS_HOST", "REDIS_PORT", "API_TOKEN", "ONE_A", "TWO_B"]);
    }

    #[test]
    fn nix_gives_variables_to_units_and_shells() {
        let text = "{\n  systemd.services.app.environment = {\n    APP_PORT = \"80\";\n  };\n  environment.variables.EDITOR_X = \"vi\";\n  port = 1;\n}\n";
        assert_eq!(names(text, Giver::Nix), ["APP_PORT", "EDITOR_X"]);
    }
}
