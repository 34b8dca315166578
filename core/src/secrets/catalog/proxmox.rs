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
        concat!("\"Authorization\": \"PVEAPIToken=root@pam!ci=", "58ca926a-f2c6-1306", "-b414-f553c54edda7", "\""),
        concat!("PROXMOX_TOKEN=backup@pve!nightly=", "96411bab-3f25-4a6e", "-e664-f34a431342ed"),
        concat!("curl -H \"Authorization: PBSAPIToken=admin@pbs!mon:", "7a77f963-12b1-2607", "-3152-1d7b5164af34", "\""),
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
