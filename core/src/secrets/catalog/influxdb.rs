//! InfluxDB: API tokens. Documentation: docs.influxdata.com/influxdb/cloud/admin/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "influxdb-api-token",
        kind: "InfluxDB API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and writes the buckets.",
        aliases: &["betterleaks:influxdb-api-token"],
    }),
    keywords: &["influx"],
    regex: named!("influx", "[0-9A-Za-z_+/-]{86}=="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "INFLUX_TOKEN=BY",
            "NWK",
            "RnPYo12-BQePhDeEaiFbvFgxQTkyv8ypg-7-5oLn/6uCykh6sFn3MVYivGjn",
            "7NSgwxclq/0hwtbXiF-is=="
        ),
        concat!(
            "\"influx_token\": \"tF",
            "JN_",
            "nAUOB/20mNQGewdlFUR8y9uSFKNgfi4_ixQSWoYdFJmHlqgd+X38CB7xzNdn",
            "_qpqpvnG3JbWhHWxCMGcc==",
            "\""
        ),
        concat!(
            "influx_token := \"CX",
            "3cO",
            "rwMICR6Pa25PcyqmPJIZ-RIaY/L3e79xjpAs+ciV_fFZPmugqOp-p+8eF-rw",
            "2IERsLzieu9ebaZO-UKBk==",
            "\""
        ),
    ],
    counterexamples: samples![
        "INFLUX_TOKEN=${INFLUX_TOKEN}",
        concat!(
            "See influx token in the vault, build ",
            "rJ",
            "YMG",
            "7vck8EKhjx5DjJXCvzXouJ87Z/krpMYeuZ9kB/xjKdV0KjwHwDYPoaIc+aXh",
            "f7vP64Z_Ivg_ijdpaW+hO=="
        ),
    ],
    rotation: Rotation {
        url: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
