//! Files whose name alone says that they keep keys.

/// What kind of key store a path names.
pub(super) fn key_store(path: &str) -> Option<&'static str> {
    let name = name_of(path);
    if is_public(path) {
        return None;
    }
    match name.as_str() {
        // Encrypted, with a key that stands in the program's source.
        "credentials-config.json" => return Some("DBeaver's saved logins"),
        "key3.db" | "key4.db" => return Some("Firefox's key database"),
        "login data" => return Some("Chrome's saved logins"),
        "wallet.dat" => return Some("a wallet"),
        _ => {}
    }
    let (_, extension) = name.rsplit_once('.')?;
    match extension {
        "p12" | "pfx" => Some("a PKCS #12 key store"),
        "jks" | "keystore" | "bks" | "jceks" => Some("a Java key store"),
        "kdbx" | "kdb" => Some("a password database"),
        "keychain" | "keychain-db" => Some("a macOS keychain"),
        _ => None,
    }
}

/// Certificates to trust, and the key that every Android installation has, are no secrets.
pub(super) fn is_public(path: &str) -> bool {
    let name = name_of(path);
    name.contains("trust") || name.contains("cacert") || name == "debug.keystore"
}

fn name_of(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase()
}
