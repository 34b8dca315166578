//! Proxmox: tokens of the API of Virtual Environment and Backup Server. Documentation: pve.proxmox.com/wiki/Proxmox_VE_API, `USER@REALM!TOKENID=UUID`.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "proxmox-api-token",
        kind: "Proxmox API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does to the virtual machines, their disks and the node what the token may do, often everything.",
        aliases: &[],
    }),
    keywords: &["@pam!", "@pve!", "@pbs!", "pveapitoken", "pbsapitoken"],
    regex: r"(?:P[VB]EAPIToken|PBSAPIToken|\b{start-half}[0-9A-Za-z._-]{1,32}@(?:pam|pve|pbs)|\b{start-half}[0-9A-Za-z._-]{1,32}@[0-9A-Za-z._-]{1,32}![0-9A-Za-z._-]{0,24}APIToken)[=: !](?:[0-9A-Za-z._-]{1,32}@[0-9A-Za-z._-]{1,32}!)?[0-9A-Za-z._-]{1,48}[\x22']{0,2}[=:, ]{1,3}[\x22']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b{end-half}",
    reach: Reach { left: 48, right: 208 },
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("\"Authorization\": \"PVEAPIToken=root@pam!ci=", "7a7a4dae-15e8-105a", "-d46a-a464c20a1bbe", "\""),
        concat!("PROXMOX_TOKEN=backup@pve!nightly=", "a2302851-6eb6-e6fb", "-9e80-828eb923bd08"),
        concat!("curl -H \"Authorization: PBSAPIToken=admin@pbs!mon:", "8bc59b44-9ed6-d2ef", "-8fc8-53be75887e2d", "\""),
    ],
    counterexamples: samples!["PROXMOX_TOKEN=root@pam!ci=${PROXMOX_SECRET}", "user: root@pam!ci"],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new API token under Datacenter, Permissions",
            "Put it where the old one is read",
            "Remove the old one",
        ],
    },
};

pub static TOKEN_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "proxmox-token-secret",
        kind: "Proxmox API token secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the token id, does to the virtual machines, their disks and the node what the token may do.",
        aliases: &[],
    }),
    keywords: &["proxmox", "pve_", "pbs_"],
    regex: near!("proxmox|pve_|pbs_", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("PROXMOX_TOKEN_SECRET=", "0fd819a7-9901-e1c4", "-e0d7-e7d1281f318e"),
        concat!("\"proxmox_token_secret\": \"", "bdaf4e7f-fa0e-ddb3", "-3545-80ef5f150875", "\""),
    ],
    counterexamples: samples![
        "PROXMOX_TOKEN_SECRET=${PROXMOX_TOKEN_SECRET}",
        concat!("See proxmox token secret in the vault, build ", "3ef4b24c-5e4f-a547", "-3604-53f3f223a553"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new API token under Datacenter, Permissions",
            "Put it where the old one is read",
            "Remove the old one",
        ],
    },
};
