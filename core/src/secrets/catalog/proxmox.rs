//! Proxmox: tokens of the API of Virtual Environment and Backup Server. Format: pve.proxmox.com/wiki/Proxmox_VE_API, `USER@REALM!TOKENID=UUID`.

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
    examples: &[
        concat!("\"Authorization\": \"PVEAPIToken=root@pam!ci=", "2e67493e-b202-a289", "-a659-4c6f61307161", "\""),
        concat!("PROXMOX_TOKEN=backup@pve!nightly=", "f42553ce-fda7-1461", "-bac0-62e35576c4e6"),
        concat!("curl -H \"Authorization: PBSAPIToken=admin@pbs!mon:", "f4f34a43-f2ed-71af", "-368b-1bd11e60b275", "\""),
    ],
    counterexamples: &["PROXMOX_TOKEN=root@pam!ci=${PROXMOX_SECRET}", "user: root@pam!ci"],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new API token under Datacenter, Permissions",
            "Put it where the old one is read",
            "Remove the old one",
        ],
    },
};
