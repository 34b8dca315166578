//! Prefixes by which a bundler puts a variable into pages for everyone to read, and what must not stand behind one.

use crate::model::credential::is_secret_name;

/// Next, Vite, Create React App, Expo, Nuxt, Gatsby, Vue, SvelteKit and Astro, Angular, Storybook and others.
#[rustfmt::skip]
const PREFIXES: &[&str] = &[
    "NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "NUXT_PUBLIC_", "NUXT_ENV_", "GATSBY_", "VUE_APP_", "PUBLIC_", "NG_APP_", "STORYBOOK_",
    "PLASMO_PUBLIC_", "SANITY_STUDIO_", "REDWOOD_ENV_", "BUN_PUBLIC_", "RSBUILD_PUBLIC_", "WXT_", "TARO_APP_", "UMI_APP_",
];

/// Words that no page may hold, as parts of a name.
#[rustfmt::skip]
const SECRET: &[&str] = &[
    "SECRET", "PASSWORD", "PASSWD", "PRIVATE_KEY", "SERVICE_ROLE", "ADMIN_KEY", "ADMIN_API_KEY", "REFRESH_TOKEN", "SIGNING_KEY", "ENCRYPTION_KEY", "SMTP_PASS", "MNEMONIC",
    "SEED_PHRASE", "PERSONAL_ACCESS_TOKEN", "BOT_TOKEN", "AUTH_TOKEN", "MASTER_KEY",
];

/// Providers whose keys bill or act for their owner: none of them is made for a browser.
#[rustfmt::skip]
const PROVIDERS: &[&str] = &[
    "OPENAI", "ANTHROPIC", "CLAUDE", "GROQ", "MISTRAL", "COHERE", "PERPLEXITY", "REPLICATE", "HUGGINGFACE", "HF", "SENDGRID", "RESEND", "MAILGUN", "POSTMARK",
    "GITHUB", "GITLAB", "AIRTABLE", "NOTION", "DEEPSEEK", "OPENROUTER", "ELEVENLABS", "PINECONE",
];

/// Addresses that hold a login as likely as not.
const ADDRESSES: &[&str] = &["DATABASE_URL", "DATABASE_URI", "MONGODB_URI", "MONGO_URL", "POSTGRES_URL", "CONNECTION_STRING"];

/// Whether a name promises what only a server may have.
#[must_use]
pub fn is_for_server(name: &str) -> bool {
    is_secret_name(name) || contains(name, "SERVICE_ROLE") || ADDRESSES.iter().any(|address| name.ends_with(address))
}

/// The name without the prefix that publishes it.
#[must_use]
pub fn without_prefix(name: &str) -> Option<&str> {
    PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)).filter(|rest| !rest.is_empty())
}

/// Whether a published variable's name promises what no page may hold. Publishable keys, site keys, client ids and keys for maps are made for
/// pages.
#[must_use]
pub fn publishes_secret(name: &str) -> bool {
    let Some(rest) = without_prefix(name) else { return false };
    let has = |words: &[&str]| words.iter().any(|word| contains(rest, word));
    if has(&["PUBLISHABLE", "ANON", "SITE_KEY", "PUBLIC_KEY", "CLIENT_ID", "APP_ID", "CLIENT_TOKEN"]) {
        return false;
    }
    ADDRESSES.iter().any(|address| rest.ends_with(address))
        || is_secret_name(rest) && (has(SECRET) || has(PROVIDERS))
        || contains(rest, "SERVICE_ROLE")
        || matches!(rest.rsplit('_').next(), Some("MNEMONIC"))
}

/// Whether whole words of a name are these.
fn contains(name: &str, words: &str) -> bool {
    name.match_indices(words).any(|(at, _)| {
        let before = at.checked_sub(1).and_then(|before| name.as_bytes().get(before));
        let after = name.as_bytes().get(at + words.len());
        before.is_none_or(|byte| *byte == b'_') && after.is_none_or(|byte| *byte == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_for_pages_is_no_secret() {
        for (name, secret) in [
            ("NEXT_PUBLIC_STRIPE_SECRET_KEY", true),
            ("VITE_SUPABASE_SERVICE_ROLE_KEY", true),
            ("REACT_APP_DB_PASSWORD", true),
            ("EXPO_PUBLIC_OPENAI_API_KEY", true),
            ("PUBLIC_DATABASE_URL", true),
            ("GATSBY_CLIENT_SECRET", true),
            ("NUXT_PUBLIC_JWT_SECRET", true),
            ("NEXT_PUBLIC_SUPABASE_ANON_KEY", false),
            ("NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY", false),
            ("VITE_RECAPTCHA_SITE_KEY", false),
            ("VITE_GOOGLE_MAPS_API_KEY", false),
            ("REACT_APP_PASSWORD_MIN_LENGTH", false),
            ("NEXT_PUBLIC_ENABLE_PASSWORD_LOGIN", false),
            ("NEXT_PUBLIC_SENTRY_DSN", false),
            ("NEXT_PUBLIC_PRIVY_APP_ID", false),
            ("NEXT_PUBLIC_MAPBOX_TOKEN", false),
            ("STRIPE_SECRET_KEY", false),
        ] {
            assert_eq!(publishes_secret(name), secret, "{name}");
        }
    }
}
