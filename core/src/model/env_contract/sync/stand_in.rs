//! What stands in a template for a value: it says what is to be put there, and opens nothing.

/// By the name alone.
#[must_use]
pub fn stand_in(name: &str) -> String {
    let has = |word: &str| name.split('_').any(|part| part == word);
    let ends = |end: &str| name.ends_with(end);
    let address = has("URL") || has("URI") || has("DSN") || has("ENDPOINT");
    let fixed = match () {
        () if super::super::environment::is_secret(name) && !address => None,
        () if address && (has("DATABASE") || has("POSTGRES") || has("PG") || has("DB")) => {
            Some("postgresql://user:password@localhost:5432/app")
        }
        () if address && has("REDIS") => Some("redis://localhost:6379/0"),
        () if address && (has("MONGO") || has("MONGODB")) => Some("mongodb://user:password@localhost:27017/app"),
        () if address && (has("AMQP") || has("RABBITMQ") || has("BROKER")) => Some("amqp://user:password@localhost:5672"),
        () if has("URL") || has("URI") || has("ENDPOINT") => Some("https://example.com"),
        () if ends("_HOST") || ends("_HOSTNAME") => Some("localhost"),
        () if has("EMAIL") || ends("_FROM") => Some("you@example.com"),
        () if ends("_ENABLED")
            || ends("_DISABLED")
            || name.starts_with("ENABLE_")
            || name.starts_with("USE_")
            || ends("_DEBUG") =>
        {
            Some("false")
        }
        () => None,
    };
    fixed.map_or_else(|| format!("your-{}", name.to_ascii_lowercase().replace('_', "-")), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::credential::ValueClass;
    use crate::model::credential::class_of;

    #[test]
    fn a_stand_in_is_known_for_one() {
        for name in [
            "STRIPE_SECRET_KEY",
            "API_TOKEN",
            "DATABASE_URL",
            "ADMIN_PASSWORD",
            "JWT_SECRET",
            "MONGODB_URI",
            "SENTRY_DSN",
            "SEARCH_REGION",
        ] {
            let value = stand_in(name);
            assert_eq!(class_of(name, &value), ValueClass::Placeholder, "{name}={value}");
        }
        assert_eq!(stand_in("MAIL_HOST"), "localhost");
    }
}
