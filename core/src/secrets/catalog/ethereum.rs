//! Wallets: private keys of Ethereum and its kin, mnemonics. Format: 32 bytes in hexadecimal; BIP-39 for the words.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ethereum-private-key",
        kind: "Wallet private key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it owns the wallet: a transfer cannot be taken back.",
        aliases: &[],
    }),
    keywords: &["private_key", "privatekey", "private-key", "private key", "wallet", "deployer"],
    regex: near!("private|wallet|deployer", "(?:0x)?[0-9A-Fa-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.2), Validator::Holds(not_a_known_account)],
    examples: samples![
        concat!("PRIVATE_KEY=0x", "e4270aa20bd07a7a55d03fe4388e2f8c0c40f3f4e1fd80a765c079020898", "940a"),
        concat!("\"deployer_private_key\": \"0x", "4f6f4d4f12a2db4038cdd203a5b14eeb6a7d9f8ae2b0f259d97320ca3510", "2685", "\""),
        concat!("accounts: { privateKey: '", "43bb9a318367c6caf51f31b16a6f4197693a1d9387b453487a68fb6755f2", "4036", "' }"),
    ],
    counterexamples: samples![
        concat!("PRIVATE_KEY=0x", "0000000000000000000000000000000000000000000000000000000000000001"),
        "PRIVATE_KEY=${PRIVATE_KEY}",
        concat!("transaction: 0x", "67eaf7df62dd6cdd55406159264faa715fd6c9f667394a3c516095a80f43", "4436"),
        concat!("PRIVATE_KEY=0x", "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Make a new wallet on a device that never shows its key",
            "Move everything there at once",
            "Never use the old address again",
        ],
    },
};

pub static WALLET_MNEMONIC: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wallet-mnemonic",
        kind: "Wallet mnemonic",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it owns every account of the wallet: a transfer cannot be taken back.",
        aliases: &[],
    }),
    keywords: &[
        "mnemonic",
        "seed_phrase",
        "seed-phrase",
        "seedphrase",
        "seed phrase",
        "recovery_phrase",
        "recovery-phrase",
        "recovery phrase",
        "recoveryphrase",
        "secret_phrase",
    ],
    regex: r"(?i:mnemonic|(?:seed|recovery|secret)[_\- ]?phrase)[0-9A-Za-z_]{0,16}[\x22'\x60\])]{0,2}(?:[ \t]{0,4}:[ \t]{0,4}[A-Za-z&]{3,8})?[ \t]{0,8}(?:=>|:=|=|:|,|\()[ \t]{0,8}[\x22'\x60]{0,3}(?<secret>[a-z]{3,8}(?: [a-z]{3,8}){11,23})(?:[^0-9A-Za-z_ -]|$)",
    reach: Reach { left: 8, right: 304 },
    validators: &[Validator::Holds(mnemonic)],
    examples: samples![
        concat!("MNEMONIC=\"velvet jungle marble orbit salmon tunnel ", "whisper ribbon cactus lunar pepper gadget\""),
        concat!("const seedPhrase = \"maple ridge copper saddle velvet onion ", "kiwi hurdle tornado pigeon basket noodle\""),
        concat!(
            "recovery_phrase: \"maple ridge copper saddle velvet onion kiwi hurdle tornado pigeon basket noodle ",
            "forest jungle marble orbit salmon tunnel whisper ribbon cactus lunar pepper gadget\""
        ),
    ],
    counterexamples: samples![
        concat!("MNEMONIC=\"test test test test test test ", "test test test test test junk\""),
        concat!("mnemonic: the words are shown only once and must be ", "written down with care"),
        concat!("mnemonic: velvet jungle marble orbit salmon tunnel ", "whisper ribbon cactus lunar"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Make a new wallet on a device that never shows its key",
            "Move everything there at once",
            "Never use the old address again",
        ],
    },
};

/// The first account of the development chains: its key is printed by every one of them.
fn not_a_known_account(secret: &str) -> bool {
    !secret.trim_start_matches("0x").to_ascii_lowercase().starts_with("ac0974bec39a17e36ba4a6b4d238ff94")
}

/// BIP-39 has 12, 15, 18, 21 or 24 words, hardly one of them twice, and none of the small words that every sentence has.
fn mnemonic(secret: &str) -> bool {
    const NOT_IN_THE_LIST: &[&str] = &["the", "and", "for", "are", "not", "with", "from", "your", "was", "has", "its", "but"];
    let mut words: Vec<&str> = secret.split(' ').collect();
    let count = words.len();
    if !matches!(count, 12 | 15 | 18 | 21 | 24) || words.iter().any(|word| NOT_IN_THE_LIST.contains(word)) {
        return false;
    }
    words.sort_unstable();
    words.dedup();
    words.len() + 3 >= count
}
