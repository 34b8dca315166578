//! Open VSX: access tokens. Documentation: github.com/EclipseFdn/open-vsx.org/wiki/Publishing-Extensions.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openvsx-access-token",
        kind: "Open VSX access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it publishes versions of your extensions, which run in the editors of others.",
        aliases: &[],
    }),
    keywords: &["ovsxat_", "ovsxp_"],
    regex: token!("ovsx(?:at|p)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("OPENVSX_API_TOKEN=ov", "sx", "p_11e00035", "-a733-99e6-aca9-b00a09f9b579"),
        concat!("export const token = 'ov", "sx", "at_08b51407", "-80ba-0f07-e133-35f027c4d497", "';"),
    ],
    counterexamples: samples![
        concat!("OPENVSX_API_TOKEN=ov", "sx", "x_xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("OPENVSX_API_TOKEN=ov", "sx", "at_08b"),
    ],
    rotation: Rotation {
        url: "https://open-vsx.org/user-settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
