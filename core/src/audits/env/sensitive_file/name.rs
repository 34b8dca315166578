//! Files whose name alone says that they keep keys.

/// What kind of key store a path names.
pub(super) fn key_store(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let (stem, extension) = name.rsplit_once('.')?;
    // Certificates to trust, and the key that every Android installation has, are no secrets.
    if stem.contains("trust") || stem.contains("cacert") || name == "debug.keystore" {
        return None;
    }
    match extension {
        "p12" | "pfx" => Some("a PKCS #12 key store"),
        "jks" | "keystore" | "bks" | "jceks" => Some("a Java key store"),
        "kdbx" | "kdb" => Some("a password database"),
        "keychain" | "keychain-db" => Some("a macOS keychain"),
        _ => None,
    }
}
