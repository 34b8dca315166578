//! Texts as YAML writes them.

/// In quotes, whatever stands in it.
pub(super) fn quoted(text: &str) -> String {
    if text.chars().any(char::is_control) {
        // A string of JSON is one of YAML.
        return serde_json::Value::from(text).to_string();
    }
    format!("'{}'", text.replace('\'', "''"))
}

pub(super) fn list(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
    format!("[{}]", items.join(", "))
}
