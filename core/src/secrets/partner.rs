//! Credentials that come in parts: which kind belongs to which, where both stand close together.

/// One part of a credential.
#[derive(Clone, Copy, Debug)]
pub struct Partner {
    /// The rule of the half that must not be known: the finding is about this one.
    pub secret: &'static str,
    /// The rule of what goes with it.
    pub part: &'static str,
    /// What the part is to the secret, as a related place says it.
    pub words: &'static str,
}

/// How many lines may lie between the parts of one credential: a block of settings is seldom longer.
pub const LINES: usize = 8;

const KEY_ID: &str = "its key id";
const CLIENT_ID: &str = "its client id";
const PUBLIC_KEY: &str = "its public key";

/// By the secret's rule. A key that opens something by itself is no part of another: two bot tokens side by side are two secrets.
pub static PARTNERS: &[Partner] = &[
    of("alibaba-secret-key", "alibaba-access-key-id", KEY_ID),
    of("alibaba-secret-key", "alibaba-sts-access-key-id", KEY_ID),
    of("alibaba-secret-key", "alibaba-sts-security-token", "its session token"),
    of("akamai-client-secret", "akamai-client-token", "its client token"),
    of("aws-secret-access-key", "aws-access-key-id", KEY_ID),
    of("aws-secret-access-key", "aws-session-token", "its session token"),
    of("aws-session-token", "aws-access-key-id", KEY_ID),
    of("confluent-api-secret", "confluent-access-token", KEY_ID),
    of("exoscale-api-secret", "exoscale-api-key", KEY_ID),
    of("finicity-client-secret", "finicity-api-token", "its token"),
    of("flutterwave-secret-key", "flutterwave-public-key", PUBLIC_KEY),
    of("flutterwave-test-secret-key", "flutterwave-public-key", PUBLIC_KEY),
    of("kucoin-secret-key", "kucoin-access-token", "its key"),
    of("mappedin-api-secret", "mappedin-api-key", "its key"),
    of("messagebird-api-token", "messagebird-client-id", CLIENT_ID),
    of("midtrans-server-key", "midtrans-client-key", "its client key"),
    of("modal-token-secret", "modal-token-id", "its token id"),
    of("mongodb-atlas-service-account-secret", "mongodb-atlas-service-account-id", CLIENT_ID),
    of("mux-token-secret", "mux-token-id", "its token id"),
    of("ngrok-authtoken", "ngrok-credential-id", "its credential id"),
    of("ovh-application-secret", "ovh-application-key", "its application key"),
    of("ovh-application-secret", "ovh-consumer-key", "its consumer key"),
    of("packagist-api-secret", "packagist-api-key", "its key"),
    of("paypal-client-secret", "paypal-client-id", CLIENT_ID),
    of("pinata-api-secret", "pinata-api-key", "its key"),
    of("plaid-secret-key", "plaid-client-id", CLIENT_ID),
    of("planetscale-api-token", "planetscale-token-id", "its token id"),
    of("plivo-auth-token", "plivo-auth-id", "its account id"),
    of("polymarket-api-secret", "polymarket-api-key", "its key"),
    of("polymarket-api-secret", "polymarket-passphrase", "its passphrase"),
    of("pubnub-secret-key", "pubnub-publish-key", "its publish key"),
    of("pubnub-secret-key", "pubnub-subscribe-key", "its subscribe key"),
    of("ramp-client-secret", "ramp-client-id", CLIENT_ID),
    of("razorpay-key-secret", "razorpay-live-key-id", KEY_ID),
    of("razorpay-key-secret", "razorpay-test-key-id", KEY_ID),
    of("salesforce-consumer-secret", "salesforce-consumer-key", "its consumer key"),
    of("scaleway-secret-key", "scaleway-access-key", KEY_ID),
    of("sendbird-access-token", "sendbird-access-id", "its application id"),
    of("stripe-live-restricted-key", "stripe-publishable-key", "its publishable key"),
    of("stripe-live-secret-key", "stripe-publishable-key", "its publishable key"),
    of("stripe-test-restricted-key", "stripe-publishable-key", "its publishable key"),
    of("stripe-test-secret-key", "stripe-publishable-key", "its publishable key"),
    of("sumologic-access-token", "sumologic-access-id", "its access id"),
    of("supabase-secret-key", "supabase-publishable-key", "its publishable key"),
    of("tencent-cloud-secret-key", "tencent-cloud-secret-id", KEY_ID),
    of("tigris-secret-access-key", "tigris-access-key-id", KEY_ID),
    of("trello-token", "trello-api-key", "its key"),
    of("trufflehog-enterprise-secret", "trufflehog-enterprise-key", "its key"),
    of("twitter-access-secret", "twitter-access-token", "its token"),
    of("twitter-api-secret", "twitter-api-key", "its key"),
    of("wiz-client-secret", "wiz-client-id", CLIENT_ID),
    of("woocommerce-consumer-secret", "woocommerce-consumer-key", "its consumer key"),
    of("yahoo-oauth-client-secret", "yahoo-oauth-client-id", CLIENT_ID),
];

const fn of(secret: &'static str, part: &'static str, words: &'static str) -> Partner {
    Partner { secret, part, words }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::catalog;

    #[test]
    fn each_rule_exists_and_no_pair_stands_twice() {
        let known = |id: &str| catalog::ALL.iter().any(|pattern| pattern.rule.id == id);
        for (at, partner) in PARTNERS.iter().enumerate() {
            assert!(known(partner.secret) && known(partner.part), "{partner:?}");
            let same = |other: &Partner| other.secret == partner.secret && other.part == partner.part;
            assert!(!PARTNERS[at + 1..].iter().any(same), "{partner:?}");
            assert!(!PARTNERS.iter().any(|other| other.secret == partner.part && other.part == partner.secret), "{partner:?}");
        }
    }
}
