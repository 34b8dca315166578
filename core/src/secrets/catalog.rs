//! All patterns, one file a provider. This is the table of contents; the test that holds over all of them is `core/tests/catalog.rs`.
//!
//! Each expression is our own, written from facts of the format (prefix, alphabet, length), never from another tool's text. The head of a file
//! names the page of the provider that says more.

/// A token of letters, digits and low lines, alone: nothing of the kind before or after it.
/// What an escape leaves before it (`\n`, `%3D`) does not count.
macro_rules! token {
    ($token:literal) => {
        concat!(r"(?:\b{start-half}|\\[nrt]|%[0-9A-Fa-f]{2})(?<secret>", $token, r")\b{end-half}")
    };
}

/// A token that may hold hyphens: none follows it.
macro_rules! dashed {
    ($token:literal) => {
        concat!(r"(?:\b{start-half}|\\[nrt]|%[0-9A-Fa-f]{2})(?<secret>", $token, r")(?:[^0-9A-Za-z_-]|$)")
    };
}

/// A token with parts behind dots, the last of which may be missing: `.` and a part do not follow it.
macro_rules! dotted {
    ($token:literal) => {
        concat!(r"(?:\b{start-half}|\\[nrt]|%[0-9A-Fa-f]{2})(?<secret>", $token, r")(?:[^0-9A-Za-z_.-]|\.[^0-9A-Za-z_-]|\.?$)")
    };
}

/// A token in base64: none of its characters follows it.
macro_rules! padded {
    ($token:literal) => {
        concat!(r"(?:\b{start-half}|\\[nrt]|%[0-9A-Fa-f]{2})(?<secret>", $token, r")(?:[^0-9A-Za-z+/=_-]|$)")
    };
}

/// What may stand between a provider's name and the word that says secret: the rest of the name (`datadog_prod_`), the opening of a block
/// (`datadog: {`, `datadog:` and an indented line), or the rest of its host's address and what follows it on the line
/// (`api.datadoghq.com/v1?`, `api.datadoghq.com/v1 -H "`). At most 129 bytes.
macro_rules! gap {
    () => {
        concat!(
            r"(?:(?i:[0-9a-z_. -]{0,24}?)",
            r#"|["'`]{0,2}[ \t]{0,2}[:=]{0,2}>?[ \t]{0,2}[({\[]{0,2}[ \t]{0,2}(?:\r?\n[ \t-]{1,16})?["'`:]?(?i:[0-9a-z_.-]{0,16}?)"#,
            r#"|(?i:[0-9a-z.-]{0,24}\.[a-z]{2,8})[^\s"'`<>]{0,48}?"#,
            r#"(?:[?&/]|["'`]{0,2},?[ \t\\]{1,4}[^\r\n]{0,24}?["' \t])(?i:[0-9a-z_-]{0,16}?))"#
        )
    };
}

/// A word that says secret, and the rest of the name.
macro_rules! word {
    () => {
        r"(?i:(?:key|token|secret|pass|auth|cred|seed|pwd|api|access|bearer|pat\b)[0-9a-z_-]{0,12})"
    };
}

/// What stands between a name and its value: quotes, a type, an operator of any language, the opening quote, the scheme of a header.
/// At most 90 bytes.
macro_rules! assigns {
    ($loose:literal) => {
        concat!(
            r#"\\?["'`\])]{0,3}(?:[ \t]{0,2}:[ \t]{0,2}[A-Za-z&?]{3,8}|[ \t]string)?[ \t]{0,8}"#,
            r#"(?:=>|:-|\|\||\?\?|[-+.:?|~]{0,3}={1,3}|:{1,2}|[,>(]|[>(]\r?\n[ \t]{0,8}|:[ \t]{0,2}[|>]-?\r?\n[ \t]{1,8}"#,
            r#"|,?[ \t]{0,4}(?:\r?\n[ \t]{0,16})?["']?value["']?[ \t]{0,2}[:=]"#,
            $loose,
            r#")[ \t]{0,8}(?:[bfru@]?\\?["'`]{1,3})?(?i:(?:bearer|basic|token|bot|api-?key)[ =:]{1,2}(?:token=)?)?"#
        )
    };
}

/// A value without a prefix of its own, assigned to a name that holds the provider's and says that it is a secret:
/// `CLOUDFLARE_API_TOKEN = "…"`, `snykToken: string = '…'`, `"plaid_secret": "…"`, `getenv("DD_API_KEY", "…")`, `env.OKTA_TOKEN ?? "…"`, `${CF_TOKEN:-…}`,
/// `<add key="MailjetSecretKey" value="…"/>`, `--snyk-token …`, `api.deepgram.com/v1 -H "Authorization: Token …"`. Prose has no such shape.
/// Invariant: what stands before the value is at most 252 bytes longer than the provider's name, so a value of 100 bytes is within `Reach::NEAR`.
macro_rules! near {
    ($name:literal, $value:literal) => {
        concat!("(?i:", $name, ")", gap!(), word!(), assigns!(r"|[ \t]"), "(?<secret>", $value, r")(?:[^0-9A-Za-z_+/=-]|$)")
    };
}

/// Like `near!`, also where the provider's name alone stands before the value (`finnhub: "…"`): for values that are no mere hash.
macro_rules! named {
    ($name:literal, $value:literal) => {
        concat!(
            "(?i:",
            $name,
            ")(?:",
            gap!(),
            word!(),
            assigns!(r"|[ \t]"),
            "|",
            assigns!(""),
            ")(?<secret>",
            $value,
            r")(?:[^0-9A-Za-z_+/=-]|$)"
        )
    };
}

/// What a pattern is tried on. A build without the feature `samples` carries none of it.
#[cfg(feature = "samples")]
macro_rules! samples {
    ($($text:tt)*) => { &[$($text)*] };
}
#[cfg(not(feature = "samples"))]
macro_rules! samples {
    ($($text:tt)*) => {
        &[]
    };
}

pub mod ably;
pub mod abstractapi;
pub mod abuseipdb;
pub mod adafruit;
pub mod adobe;
pub mod age;
pub mod agora;
pub mod ai21;
pub mod ai71;
pub mod aikido;
pub mod airbrake;
pub mod airtable;
pub mod aiven;
pub mod akamai;
pub mod alchemy;
pub mod algolia;
pub mod alibaba;
pub mod amplitude;
pub mod anthropic;
pub mod anypoint;
pub mod apify;
pub mod apollo;
pub mod appcenter;
pub mod arcjet;
pub mod asaas;
pub mod asana;
pub mod assemblyai;
pub mod atlassian;
pub mod auth0;
pub mod authress;
pub mod aviationstack;
pub mod aws;
pub mod axiom;
pub mod azure;
pub mod azure_addresses;
pub mod baremetrics;
pub mod baseten;
pub mod beamer;
pub mod betterstack;
pub mod binance;
pub mod bitfinex;
pub mod bitly;
pub mod bitrise;
pub mod bittrex;
pub mod bitwarden;
pub mod blockprotocol;
pub mod blynk;
pub mod boxcom;
pub mod branchio;
pub mod brave;
pub mod brevo;
pub mod browserbase;
pub mod browserstack;
pub mod browseruse;
pub mod builderio;
pub mod buildkite;
pub mod bunny;
pub mod buttercms;
pub mod bybit;
pub mod calcom;
pub mod calendly;
pub mod canadadigital;
pub mod canva;
pub mod cartesia;
pub mod cashfree;
pub mod census;
pub mod censys;
pub mod cerebras;
pub mod cfxre;
pub mod chartmogul;
pub mod checkout;
pub mod chemspider;
pub mod cielo;
pub mod circleci;
pub mod ciscomeraki;
pub mod civo;
pub mod clarifai;
pub mod clay;
pub mod clearbit;
pub mod clerk;
pub mod clickhouse;
pub mod clickup;
pub mod clojars;
pub mod close;
pub mod cloudant;
pub mod cloudflare;
pub mod cloudinary;
pub mod cloudsight;
pub mod cloudsmith;
pub mod cockroach;
pub mod codacy;
pub mod codeclimate;
pub mod codecov;
pub mod coderabbit;
pub mod cohere;
pub mod coinbase;
pub mod coingecko;
pub mod coinlayer;
pub mod composio;
pub mod configcat;
pub mod confluent;
pub mod contentful;
pub mod contentstack;
pub mod convex;
pub mod couchbase;
pub mod courier;
pub mod coveralls;
pub mod coze;
pub mod crates;
pub mod crossmint;
pub mod currencylayer;
pub mod cursor;
pub mod customerio;
pub mod cypress;
pub mod daily;
pub mod databento;
pub mod databricks;
pub mod datadog;
pub mod datagov;
pub mod datastax;
pub mod deepgram;
pub mod deepl;
pub mod deepseek;
pub mod definednetworking;
pub mod delighted;
pub mod deno;
pub mod dependencytrack;
pub mod detectify;
pub mod devcycle;
pub mod deviantart;
pub mod devin;
pub mod diffbot;
pub mod dify;
pub mod digitalocean;
pub mod discord;
pub mod disqus;
pub mod docker;
pub mod docusign;
pub mod doppler;
pub mod droneci;
pub mod dropbox;
pub mod dryrun;
pub mod dub;
pub mod duffel;
pub mod duo;
pub mod dwolla;
pub mod dynatrace;
pub mod e2b;
pub mod easypost;
pub mod ebay;
pub mod elastic;
pub mod elasticemail;
pub mod elevenlabs;
pub mod endorlabs;
pub mod equinix;
pub mod eraser;
pub mod ethereum;
pub mod etsy;
pub mod eventbrite;
pub mod exa;
pub mod exoscale;
pub mod facebook;
pub mod falai;
pub mod fastly;
pub mod fernet;
pub mod figma;
pub mod finicity;
pub mod finnhub;
pub mod firebase;
pub mod firecrawl;
pub mod fireworks;
pub mod fixer;
pub mod flagsmith;
pub mod fleetbase;
pub mod flexport;
pub mod flickr;
pub mod flutterwave;
pub mod flyio;
pub mod forestadmin;
pub mod foursquare;
pub mod frameio;
pub mod fred;
pub mod freemius;
pub mod freshbooks;
pub mod freshdesk;
pub mod friendli;
pub mod fullcontact;
pub mod fullstory;
pub mod gamma;
pub mod gemfury;
pub mod geoapify;
pub mod ghost;
pub mod gitea;
pub mod github;
pub mod gitlab;
pub mod gitter;
pub mod gocardless;
pub mod godaddy;
pub mod google;
pub mod grafana;
pub mod greptile;
pub mod groq;
pub mod guardian;
pub mod guardsquare;
pub mod gumroad;
pub mod hackclub;
pub mod harness;
pub mod hcaptcha;
pub mod hcp;
pub mod heartland;
pub mod helius;
pub mod helpscout;
pub mod here;
pub mod heroku;
pub mod hetzner;
pub mod hex;
pub mod highnote;
pub mod honeycomb;
pub mod hop;
pub mod hubspot;
pub mod huggingface;
pub mod hunter;
pub mod ibkr;
pub mod ibm;
pub mod iex;
pub mod imagekit;
pub mod infisical;
pub mod influxdb;
pub mod infomaniak;
pub mod infracost;
pub mod infura;
pub mod inngest;
pub mod instagram;
pub mod instantly;
pub mod intercom;
pub mod intra42;
pub mod ionic;
pub mod ipstack;
pub mod iterable;
pub mod iterative;
pub mod jenkins;
pub mod jfrog;
pub mod jina;
pub mod jotform;
pub mod jumpcloud;
pub mod kagi;
pub mod keen;
pub mod keycloak;
pub mod kickbox;
pub mod kimi;
pub mod klaviyo;
pub mod klingai;
pub mod kraken;
pub mod kubernetes;
pub mod kucoin;
pub mod lacework;
pub mod langfuse;
pub mod langsmith;
pub mod laravel;
pub mod lark;
pub mod launchdarkly;
pub mod lemonsqueezy;
pub mod lichess;
pub mod lighton;
pub mod line;
pub mod linear;
pub mod linkedin;
pub mod linode;
pub mod liveblocks;
pub mod livekit;
pub mod llamacloud;
pub mod lob;
pub mod locationiq;
pub mod lokalise;
pub mod looker;
pub mod loops;
pub mod mailchimp;
pub mod mailersend;
pub mod mailgun;
pub mod mailjet;
pub mod mandrill;
pub mod mapbox;
pub mod mappedin;
pub mod mastra;
pub mod mattermost;
pub mod maxmind;
pub mod mem0;
pub mod mercadopago;
pub mod mercury;
pub mod mergify;
pub mod meshy;
pub mod messagebird;
pub mod midtrans;
pub mod minimax;
pub mod mintlify;
pub mod miro;
pub mod mistral;
pub mod mixpanel;
pub mod modal;
pub mod monday;
pub mod mongodb;
pub mod moralis;
pub mod mux;
pub mod nango;
pub mod nasa;
pub mod nats;
pub mod ncbi;
pub mod neon;
pub mod netlify;
pub mod newrelic;
pub mod newsapi;
pub mod ngrok;
pub mod nightfall;
pub mod notion;
pub mod novu;
pub mod npm;
pub mod nuget;
pub mod numverify;
pub mod nvidia;
pub mod nxcloud;
pub mod nylas;
pub mod nytimes;
pub mod octopus;
pub mod okta;
pub mod ollama;
pub mod onelogin;
pub mod onepassword;
pub mod onesignal;
pub mod onfido;
pub mod openai;
pub mod openrouter;
pub mod openshift;
pub mod openvsx;
pub mod openweather;
pub mod opsgenie;
pub mod optimizely;
pub mod orb;
pub mod ory;
pub mod ovh;
pub mod owlbot;
pub mod packagecloud;
pub mod packagist;
pub mod paddle;
pub mod pagarme;
pub mod pagerduty;
pub mod pandadoc;
pub mod pangea;
pub mod particle;
pub mod pastebin;
pub mod paypal;
pub mod paystack;
pub mod pdflayer;
pub mod pendo;
pub mod pepipost;
pub mod percy;
pub mod permitio;
pub mod perplexity;
pub mod persona;
pub mod photoroom;
pub mod phrase;
pub mod pinata;
pub mod pinecone;
pub mod pingdom;
pub mod pingidentity;
pub mod pinterest;
pub mod pipedrive;
pub mod pirsch;
pub mod pivotaltracker;
pub mod plaid;
pub mod planetscale;
pub mod plivo;
pub mod polar;
pub mod pollinations;
pub mod polygon;
pub mod polymarket;
pub mod portainer;
pub mod positionstack;
pub mod posthog;
pub mod postman;
pub mod postmark;
pub mod prefect;
pub mod privateai;
pub mod proof;
pub mod proxmox;
pub mod pubnub;
pub mod pulumi;
pub mod pushbullet;
pub mod pusher;
pub mod pypi;
pub mod pyx;
pub mod quickbooks;
pub mod rails;
pub mod railway;
pub mod rainforestpay;
pub mod ramp;
pub mod rapidapi;
pub mod razorpay;
pub mod readme;
pub mod redirectpizza;
pub mod render;
pub mod replicate;
pub mod resend;
pub mod retellai;
pub mod ringcentral;
pub mod riot;
pub mod robinhood;
pub mod rollbar;
pub mod rootly;
pub mod rubygems;
pub mod runpod;
pub mod runway;
pub mod saladcloud;
pub mod salesforce;
pub mod salesloft;
pub mod samsara;
pub mod sanity;
pub mod saucelabs;
pub mod scale;
pub mod scaleway;
pub mod scalingo;
pub mod scalr;
pub mod scraperapi;
pub mod scrapfly;
pub mod scrapingbee;
pub mod seam;
pub mod securitytrails;
pub mod segment;
pub mod sendbird;
pub mod sendgrid;
pub mod sentry;
pub mod serpapi;
pub mod settlemint;
pub mod shippo;
pub mod shodan;
pub mod shopify;
pub mod shortcut;
pub mod shutterstock;
pub mod sidekiq;
pub mod siliconflow;
pub mod slack;
pub mod snowflake;
pub mod snyk;
pub mod sonar;
pub mod sourcegraph;
pub mod sparkpost;
pub mod splunk;
pub mod spotify;
pub mod sqreen;
pub mod square;
pub mod squarespace;
pub mod sslmate;
pub mod stabilityai;
pub mod stackhawk;
pub mod statsig;
pub mod statuscake;
pub mod statuspage;
pub mod storyblok;
pub mod strava;
pub mod stream;
pub mod stripe;
pub mod stytch;
pub mod sumologic;
pub mod supabase;
pub mod surge;
pub mod tableau;
pub mod tailscale;
pub mod tavily;
pub mod tavus;
pub mod teamcity;
pub mod teams;
pub mod teamwork;
pub mod telegram;
pub mod telnyx;
pub mod temporal;
pub mod tencent;
pub mod terraform;
pub mod testkube;
pub mod thingsboard;
pub mod thunderstore;
pub mod tigris;
pub mod tinybird;
pub mod todoist;
pub mod together;
pub mod tolgee;
pub mod totp;
pub mod travis;
pub mod trello;
pub mod trendmicro;
pub mod triggerdev;
pub mod truenas;
pub mod trufflehog;
pub mod turso;
pub mod twilio;
pub mod twitch;
pub mod twitter;
pub mod typeform;
pub mod ubidots;
pub mod unkey;
pub mod unleash;
pub mod unsplash;
pub mod upcloud;
pub mod upstage;
pub mod upstash;
pub mod uptimerobot;
pub mod urlscan;
pub mod valtown;
pub mod vastai;
pub mod vault;
pub mod vercel;
pub mod virustotal;
pub mod vkontakte;
pub mod voiceflow;
pub mod volcengine;
pub mod vonage;
pub mod voyageai;
pub mod vultr;
pub mod wakatime;
pub mod wandb;
pub mod warpstream;
pub mod weatherapi;
pub mod weatherstack;
pub mod webex;
pub mod webflow;
pub mod wechat;
pub mod wepay;
pub mod wireguard;
pub mod wise;
pub mod wistia;
pub mod wit;
pub mod wiz;
pub mod woocommerce;
pub mod workato;
pub mod workos;
pub mod wpengine;
pub mod xai;
pub mod xata;
pub mod xendit;
pub mod yahoo;
pub mod yandex;
pub mod yelp;
pub mod yousign;
pub mod zai;
pub mod zapier;
pub mod zendesk;
pub mod zerobounce;
pub mod zerotier;
pub mod zoho;
pub mod zoom;
pub mod zuplo;

use super::pattern::Pattern;

/// Sorted by id.
pub static ALL: &[&Pattern] = &[
    &onepassword::RECOVERY_KEY,
    &onepassword::SECRET_KEY,
    &onepassword::SERVICE_ACCOUNT_TOKEN,
    &ably::API_KEY,
    &abstractapi::API_KEY,
    &abuseipdb::API_KEY,
    &adafruit::API_KEY,
    &adafruit::IO_KEY,
    &adobe::CLIENT_SECRET,
    &age::PQ_SECRET_KEY,
    &age::SECRET_KEY,
    &agora::APP_CERTIFICATE,
    &ai21::API_KEY,
    &ai71::API_KEY,
    &aikido::CI_TOKEN,
    &aikido::CLIENT_SECRET,
    &airbrake::USER_KEY,
    &airtable::API_KEY,
    &airtable::OAUTH_TOKEN,
    &airtable::PERSONAL_ACCESS_TOKEN,
    &aiven::API_TOKEN,
    &akamai::CLIENT_SECRET,
    &akamai::CLIENT_TOKEN,
    &alchemy::ACCESS_KEY,
    &alchemy::API_KEY,
    &algolia::ADMIN_KEY,
    &algolia::KEY,
    &alibaba::ACCESS_KEY_ID,
    &alibaba::SECRET_KEY,
    &alibaba::STS_ACCESS_KEY_ID,
    &alibaba::STS_SECURITY_TOKEN,
    &aws::LWA_CLIENT_SECRET,
    &amplitude::API_KEY,
    &anthropic::ADMIN_API_KEY,
    &anthropic::API_KEY,
    &anthropic::OAUTH_TOKEN,
    &anypoint::CLIENT_SECRET,
    &apify::API_TOKEN,
    &apollo::API_KEY,
    &apollo::GRAPH_KEY,
    &appcenter::API_TOKEN,
    &arcjet::KEY,
    &jfrog::ARTIFACTORY_API_KEY,
    &jfrog::ARTIFACTORY_REFERENCE_TOKEN,
    &asaas::API_TOKEN,
    &asana::ACCESS_TOKEN,
    &asana::CLIENT_SECRET,
    &assemblyai::API_KEY,
    &atlassian::API_TOKEN,
    &atlassian::DATA_CENTER_TOKEN,
    &atlassian::LEGACY_API_TOKEN,
    &auth0::CLIENT_SECRET,
    &authress::SERVICE_CLIENT_ACCESS_KEY,
    &aviationstack::API_KEY,
    &aws::ACCESS_KEY_ID,
    &aws::APPSYNC_API_KEY,
    &aws::BEDROCK_API_KEY,
    &aws::MWS_AUTH_TOKEN,
    &aws::SECRET_ACCESS_KEY,
    &aws::SESSION_TOKEN,
    &axiom::API_TOKEN,
    &azure::AD_CLIENT_SECRET,
    &azure::AI_SERVICE_KEY,
    &azure_addresses::APP_CONFIGURATION,
    &azure_addresses::COMMUNICATION,
    &azure::CONTAINER_REGISTRY_PASSWORD,
    &azure_addresses::COSMOSDB,
    &azure::DEVOPS_LEGACY_PAT,
    &azure::DEVOPS_PAT,
    &azure::FUNCTION_KEY,
    &azure_addresses::FUNCTION_URL,
    &azure::IDENTIFIABLE_KEY,
    &azure_addresses::IOT_HUB,
    &azure_addresses::LOGIC_APPS_URL,
    &azure::OPENAI_KEY,
    &azure_addresses::SAS_SIGNATURE,
    &azure::SEARCH_KEY,
    &azure_addresses::SERVICE_BUS,
    &azure::STORAGE_ACCOUNT_KEY,
    &baremetrics::API_KEY,
    &baseten::API_KEY,
    &beamer::API_TOKEN,
    &betterstack::API_TOKEN,
    &binance::API_SECRET,
    &atlassian::BITBUCKET_ACCESS_TOKEN,
    &atlassian::BITBUCKET_APP_PASSWORD,
    &atlassian::BITBUCKET_CLIENT_SECRET,
    &atlassian::BITBUCKET_DATA_CENTER_TOKEN,
    &bitfinex::API_SECRET,
    &bitly::ACCESS_TOKEN,
    &bitrise::ACCESS_TOKEN,
    &bittrex::SECRET_KEY,
    &bitwarden::CLIENT_SECRET,
    &bitwarden::MACHINE_TOKEN,
    &blockprotocol::API_KEY,
    &blynk::ACCESS_TOKEN,
    &boxcom::ACCESS_TOKEN,
    &paypal::BRAINTREE_ACCESS_TOKEN,
    &paypal::BRAINTREE_PRIVATE_KEY,
    &branchio::LIVE_KEY,
    &branchio::SECRET,
    &brave::SEARCH_API_KEY,
    &browserbase::API_KEY,
    &browserstack::ACCESS_KEY,
    &browseruse::API_KEY,
    &builderio::PRIVATE_KEY,
    &buildkite::AGENT_TOKEN,
    &buildkite::API_TOKEN,
    &bunny::API_KEY,
    &buttercms::API_KEY,
    &bybit::API_SECRET,
    &calcom::API_KEY,
    &calendly::TOKEN,
    &canadadigital::NOTIFY_API_KEY,
    &canva::CLIENT_SECRET,
    &cartesia::API_KEY,
    &cashfree::SECRET_KEY,
    &census::API_KEY,
    &censys::API_SECRET,
    &cerebras::API_KEY,
    &cfxre::SERVER_KEY,
    &chartmogul::API_KEY,
    &checkout::SECRET_KEY,
    &chemspider::API_KEY,
    &cielo::CLIENT_SECRET,
    &circleci::LEGACY_TOKEN,
    &circleci::TOKEN,
    &ciscomeraki::API_KEY,
    &civo::API_KEY,
    &clarifai::API_KEY,
    &clay::API_KEY,
    &clearbit::API_KEY,
    &clerk::SECRET_KEY,
    &clickhouse::CLOUD_API_SECRET,
    &clickup::PERSONAL_API_TOKEN,
    &clojars::API_TOKEN,
    &close::API_KEY,
    &cloudant::URL,
    &cloudflare::API_TOKEN,
    &cloudflare::GLOBAL_API_KEY,
    &cloudflare::ORIGIN_CA_KEY,
    &cloudflare::SCANNABLE_TOKEN,
    &cloudinary::API_SECRET,
    &cloudinary::URL,
    &cloudsight::API_KEY,
    &cloudsmith::API_KEY,
    &cockroach::CLOUD_API_KEY,
    &codacy::API_TOKEN,
    &codeclimate::REPORTER_ID,
    &codecov::ACCESS_TOKEN,
    &coderabbit::API_KEY,
    &cohere::API_TOKEN,
    &coinbase::ACCESS_TOKEN,
    &coinbase::CDP_SECRET,
    &coingecko::API_KEY,
    &coinlayer::API_KEY,
    &composio::API_KEY,
    &configcat::LEGACY_SDK_KEY,
    &configcat::SDK_KEY,
    &confluent::ACCESS_TOKEN,
    &confluent::API_SECRET,
    &confluent::SECRET_KEY,
    &contentful::DELIVERY_API_TOKEN,
    &contentful::PERSONAL_ACCESS_TOKEN,
    &contentstack::TOKEN,
    &convex::DEPLOY_KEY,
    &couchbase::CAPELLA_API_KEY,
    &courier::API_KEY,
    &coveralls::TOKEN,
    &coze::ACCESS_TOKEN,
    &crates::API_TOKEN,
    &crossmint::SERVER_KEY,
    &currencylayer::API_KEY,
    &cursor::API_KEY,
    &customerio::API_KEY,
    &cypress::RECORD_KEY,
    &daily::API_KEY,
    &databento::API_KEY,
    &databricks::API_TOKEN,
    &datadog::APPLICATION_KEY,
    &datadog::API_KEY,
    &datagov::API_KEY,
    &datastax::ASTRA_APPLICATION_TOKEN,
    &deepgram::API_KEY,
    &deepl::API_KEY,
    &deepseek::API_KEY,
    &definednetworking::NETWORKING_API_TOKEN,
    &delighted::API_KEY,
    &deno::ACCOUNT_TOKEN,
    &dependencytrack::API_KEY,
    &detectify::API_KEY,
    &devcycle::CLIENT_SDK_KEY,
    &devcycle::SERVER_SDK_KEY,
    &deviantart::CLIENT_SECRET,
    &devin::API_KEY,
    &diffbot::TOKEN,
    &dify::API_KEY,
    &digitalocean::ACCESS_TOKEN,
    &digitalocean::PAT,
    &digitalocean::REFRESH_TOKEN,
    &discord::API_TOKEN,
    &discord::BOT_TOKEN,
    &discord::CLIENT_SECRET,
    &discord::MFA_TOKEN,
    &discord::WEBHOOK,
    &disqus::API_KEY,
    &docker::ACCESS_TOKEN,
    &docker::SWARM_TOKEN,
    &docker::SWARM_UNLOCK_KEY,
    &docusign::SECRET_KEY,
    &doppler::TOKEN,
    &droneci::ACCESS_TOKEN,
    &dropbox::ACCESS_TOKEN,
    &dropbox::APP_SECRET,
    &dropbox::LONG_LIVED_TOKEN,
    &dryrun::SECURITY_KEY,
    &dub::API_KEY,
    &duffel::API_TOKEN,
    &duo::SECRET_KEY,
    &dwolla::CLIENT_SECRET,
    &dynatrace::API_TOKEN,
    &e2b::API_KEY,
    &easypost::API_TOKEN,
    &easypost::TEST_API_TOKEN,
    &ebay::CLIENT_SECRET,
    &ebay::SANDBOX_CLIENT_SECRET,
    &elastic::API_KEY,
    &elastic::CLOUD_API_KEY,
    &elasticemail::API_KEY,
    &elevenlabs::API_KEY,
    &endorlabs::API_KEY,
    &equinix::METAL_TOKEN,
    &eraser::API_KEY,
    &ethereum::PRIVATE_KEY,
    &etsy::API_KEY,
    &eventbrite::API_KEY,
    &exa::API_KEY,
    &exoscale::API_KEY,
    &exoscale::API_SECRET,
    &facebook::ACCESS_TOKEN,
    &facebook::APP_ACCESS_TOKEN,
    &facebook::APP_SECRET,
    &falai::API_KEY,
    &fastly::API_TOKEN,
    &fernet::KEY,
    &figma::LEGACY_TOKEN,
    &figma::PERSONAL_ACCESS_TOKEN,
    &finicity::API_TOKEN,
    &finicity::CLIENT_SECRET,
    &finnhub::ACCESS_TOKEN,
    &firebase::SERVER_KEY,
    &firecrawl::API_KEY,
    &fireworks::API_KEY,
    &fixer::API_KEY,
    &flagsmith::API_KEY,
    &fleetbase::API_KEY,
    &flexport::API_KEY,
    &flickr::ACCESS_TOKEN,
    &flutterwave::PUBLIC_KEY,
    &flutterwave::SECRET_KEY,
    &flutterwave::TEST_SECRET_KEY,
    &flyio::ACCESS_TOKEN,
    &forestadmin::AUTH_SECRET,
    &foursquare::API_KEY,
    &frameio::API_TOKEN,
    &fred::API_KEY,
    &freemius::SECRET_KEY,
    &freshbooks::ACCESS_TOKEN,
    &freshdesk::API_KEY,
    &friendli::TOKEN,
    &fullcontact::API_KEY,
    &fullstory::API_KEY,
    &gamma::API_KEY,
    &google::API_KEY,
    &google::GEMINI_KEY,
    &google::HMAC_KEY,
    &google::SERVICE_ACCOUNT_KEY_ID,
    &google::SHORT_HMAC_KEY,
    &gemfury::TOKEN,
    &geoapify::API_KEY,
    &ghost::ADMIN_API_KEY,
    &gitea::ACCESS_TOKEN,
    &github::APP_TOKEN,
    &github::FINE_GRAINED_PAT,
    &github::LEGACY_TOKEN,
    &github::OAUTH,
    &github::OAUTH_CLIENT_SECRET,
    &github::PAT,
    &github::REFRESH_TOKEN,
    &gitlab::AGENT_TOKEN,
    &gitlab::CICD_JOB_TOKEN,
    &gitlab::DEPLOY_TOKEN,
    &gitlab::FEATURE_FLAG_TOKEN,
    &gitlab::FEED_TOKEN,
    &gitlab::INCOMING_MAIL_TOKEN,
    &gitlab::OAUTH_APP_SECRET,
    &gitlab::PAT,
    &gitlab::PIPELINE_TRIGGER_TOKEN,
    &gitlab::RUNNER_REGISTRATION_TOKEN,
    &gitlab::RUNNER_TOKEN,
    &gitlab::SCIM_TOKEN,
    &gitlab::SESSION_COOKIE,
    &gitlab::WORKSPACE_TOKEN,
    &gitter::ACCESS_TOKEN,
    &gocardless::API_TOKEN,
    &gocardless::SANDBOX_TOKEN,
    &godaddy::API_KEY,
    &google::OAUTH_ACCESS_TOKEN,
    &google::OAUTH_CLIENT_SECRET,
    &google::OAUTH_LEGACY_CLIENT_SECRET,
    &google::OAUTH_REFRESH_TOKEN,
    &grafana::API_KEY,
    &grafana::CLOUD_API_TOKEN,
    &grafana::SERVICE_ACCOUNT_TOKEN,
    &greptile::API_KEY,
    &groq::API_KEY,
    &guardian::API_KEY,
    &guardsquare::APPSWEEP_KEY,
    &gumroad::ACCESS_TOKEN,
    &hackclub::AI_API_KEY,
    &harness::API_KEY,
    &terraform::API_TOKEN,
    &hcaptcha::SECRET_KEY,
    &hcp::CLIENT_SECRET,
    &heartland::API_KEY,
    &heartland::TEST_API_KEY,
    &helius::API_KEY,
    &helpscout::CLIENT_SECRET,
    &here::API_KEY,
    &heroku::API_KEY,
    &heroku::LEGACY_API_KEY,
    &hetzner::API_TOKEN,
    &hex::API_TOKEN,
    &highnote::SECRET_LIVE_KEY,
    &highnote::TEST_SECRET_KEY,
    &honeycomb::API_KEY,
    &honeycomb::INGEST_KEY,
    &hop::TOKEN,
    &hubspot::LEGACY_API_KEY,
    &hubspot::PRIVATE_APP_TOKEN,
    &huggingface::ACCESS_TOKEN,
    &hunter::API_KEY,
    &ibkr::PASSWORD,
    &ibm::CLOUD_USER_API_KEY,
    &iex::CLOUD_SECRET,
    &imagekit::PRIVATE_KEY,
    &infisical::SERVICE_TOKEN,
    &influxdb::API_TOKEN,
    &infomaniak::API_TOKEN,
    &infracost::API_TOKEN,
    &infura::API_KEY,
    &inngest::SIGNING_KEY,
    &instagram::ACCESS_TOKEN,
    &instantly::API_KEY,
    &intercom::API_KEY,
    &intra42::CLIENT_SECRET,
    &ionic::API_TOKEN,
    &ipstack::API_KEY,
    &iterable::API_KEY,
    &iterative::STUDIO_TOKEN,
    &jenkins::API_TOKEN,
    &jfrog::API_KEY,
    &jfrog::IDENTITY_TOKEN,
    &jina::API_KEY,
    &jotform::API_KEY,
    &jumpcloud::API_KEY,
    &kagi::API_KEY,
    &keen::API_KEY,
    &keycloak::CLIENT_SECRET,
    &kickbox::API_KEY,
    &kimi::API_KEY,
    &klaviyo::API_KEY,
    &klingai::SECRET_KEY,
    &kraken::PRIVATE_KEY,
    &kubernetes::BOOTSTRAP_TOKEN,
    &kucoin::ACCESS_TOKEN,
    &kucoin::SECRET_KEY,
    &lacework::API_SECRET,
    &langfuse::SECRET_KEY,
    &langsmith::API_KEY,
    &laravel::APP_KEY,
    &lark::ACCESS_TOKEN,
    &lark::APP_SECRET,
    &launchdarkly::ACCESS_TOKEN,
    &launchdarkly::SDK_KEY,
    &lemonsqueezy::API_KEY,
    &lichess::PERSONAL_ACCESS_TOKEN,
    &lighton::PARADIGM_API_KEY,
    &line::CHANNEL_ACCESS_TOKEN,
    &linear::API_KEY,
    &linear::CLIENT_SECRET,
    &linkedin::ACCESS_TOKEN,
    &linkedin::CLIENT_SECRET,
    &linode::ACCESS_TOKEN,
    &liveblocks::SECRET_KEY,
    &livekit::API_SECRET,
    &llamacloud::API_KEY,
    &lob::API_KEY,
    &lob::PUB_API_KEY,
    &lob::TEST_API_KEY,
    &locationiq::ACCESS_TOKEN,
    &lokalise::API_TOKEN,
    &looker::CLIENT_SECRET,
    &loops::API_KEY,
    &mailchimp::API_KEY,
    &mailersend::API_TOKEN,
    &mailgun::API_KEY,
    &mailgun::PRIVATE_KEY,
    &mailgun::PUBLIC_VALIDATION_KEY,
    &mailjet::SECRET_KEY,
    &mandrill::API_KEY,
    &mapbox::PUBLIC_TOKEN,
    &mapbox::SECRET_TOKEN,
    &mapbox::TEMPORARY_TOKEN,
    &mappedin::API_KEY,
    &mappedin::API_SECRET,
    &mastra::API_KEY,
    &mattermost::ACCESS_TOKEN,
    &maxmind::LEGACY_LICENSE_KEY,
    &maxmind::LICENSE_KEY,
    &mem0::API_KEY,
    &mercadopago::ACCESS_TOKEN,
    &mercury::PRODUCTION_API_TOKEN,
    &mercury::SANDBOX_API_TOKEN,
    &mergify::APPLICATION_KEY,
    &meshy::API_KEY,
    &messagebird::API_TOKEN,
    &messagebird::CLIENT_ID,
    &teams::WEBHOOK,
    &midtrans::CLIENT_KEY,
    &midtrans::SERVER_KEY,
    &minimax::API_KEY,
    &minimax::LICENSE_KEY,
    &mintlify::API_KEY,
    &miro::ACCESS_TOKEN,
    &miro::CLIENT_SECRET,
    &mistral::API_KEY,
    &mixpanel::API_SECRET,
    &modal::TOKEN_ID,
    &modal::TOKEN_SECRET,
    &monday::API_TOKEN,
    &mongodb::ATLAS_PRIVATE_KEY,
    &mongodb::SERVICE_ACCOUNT_ID,
    &mongodb::SERVICE_ACCOUNT_SECRET,
    &moralis::API_KEY,
    &mux::TOKEN_ID,
    &mux::TOKEN_SECRET,
    &nango::SECRET_KEY,
    &nasa::API_KEY,
    &nats::NKEY_SEED,
    &ncbi::API_KEY,
    &neon::API_KEY,
    &neon::ROLE_PASSWORD,
    &netlify::ACCESS_TOKEN,
    &netlify::PERSONAL_ACCESS_TOKEN,
    &newrelic::ADMIN_KEY,
    &newrelic::BROWSER_KEY,
    &newrelic::INSERT_KEY,
    &newrelic::QUERY_KEY,
    &newrelic::LICENSE_KEY,
    &newrelic::MOBILE_TOKEN,
    &newrelic::PIXIE_API_KEY,
    &newrelic::PIXIE_DEPLOY_KEY,
    &newrelic::REST_KEY,
    &newrelic::USER_API_ID,
    &newrelic::USER_KEY,
    &newsapi::API_KEY,
    &ngrok::AUTHTOKEN,
    &ngrok::CREDENTIAL_ID,
    &nightfall::API_KEY,
    &notion::API_TOKEN,
    &notion::LEGACY_SECRET,
    &notion::REFRESH_TOKEN,
    &novu::SECRET_KEY,
    &npm::ACCESS_TOKEN,
    &nuget::API_KEY,
    &numverify::API_KEY,
    &nvidia::API_KEY,
    &nxcloud::ACCESS_TOKEN,
    &nylas::API_KEY,
    &nylas::CLIENT_SECRET,
    &nytimes::ACCESS_TOKEN,
    &octopus::API_KEY,
    &okta::ACCESS_TOKEN,
    &ollama::API_KEY,
    &onelogin::CLIENT_SECRET,
    &onesignal::REST_KEY,
    &onesignal::RICH_TOKEN,
    &onfido::LIVE_TOKEN,
    &onfido::SANDBOX_TOKEN,
    &openai::ADMIN_API_KEY,
    &openai::API_KEY,
    &openai::SESSION_TOKEN,
    &openrouter::API_KEY,
    &openshift::USER_TOKEN,
    &openvsx::ACCESS_TOKEN,
    &openweather::API_KEY,
    &opsgenie::API_KEY,
    &optimizely::ACCESS_TOKEN,
    &orb::API_KEY,
    &ory::API_KEY,
    &ory::SESSION_TOKEN,
    &ovh::APPLICATION_KEY,
    &ovh::APPLICATION_SECRET,
    &ovh::CONSUMER_KEY,
    &owlbot::API_KEY,
    &packagecloud::API_TOKEN,
    &packagist::API_KEY,
    &packagist::API_SECRET,
    &packagist::READ_TOKEN,
    &packagist::UPDATE_TOKEN,
    &paddle::LIVE_API_KEY,
    &paddle::SANDBOX_API_KEY,
    &paddle::WEBHOOK_SECRET,
    &pagarme::LIVE_API_KEY,
    &pagarme::TEST_API_KEY,
    &pagerduty::API_KEY,
    &pagerduty::INTEGRATION_KEY,
    &pandadoc::API_KEY,
    &pangea::SERVICE_TOKEN,
    &particle::ACCESS_TOKEN,
    &pastebin::API_KEY,
    &paypal::CLIENT_ID,
    &paypal::CLIENT_SECRET,
    &paystack::LIVE_SECRET_KEY,
    &paystack::TEST_SECRET_KEY,
    &pdflayer::API_KEY,
    &pendo::INTEGRATION_KEY,
    &pepipost::API_KEY,
    &percy::PROJECT_TOKEN,
    &permitio::API_KEY,
    &perplexity::API_KEY,
    &persona::PRODUCTION_API_KEY,
    &persona::SANDBOX_API_KEY,
    &photoroom::API_KEY,
    &phrase::ACCESS_TOKEN,
    &pinata::API_KEY,
    &pinata::API_SECRET,
    &pinata::JWT,
    &pinecone::API_KEY,
    &pinecone::LEGACY_API_KEY,
    &pingdom::API_TOKEN,
    &pingidentity::CLIENT_SECRET,
    &pinterest::ACCESS_TOKEN,
    &pinterest::REFRESH_TOKEN,
    &pipedrive::API_TOKEN,
    &pirsch::ACCESS_KEY,
    &pivotaltracker::API_TOKEN,
    &plaid::ACCESS_TOKEN,
    &plaid::CLIENT_ID,
    &plaid::SANDBOX_TOKEN,
    &plaid::SECRET_KEY,
    &planetscale::API_TOKEN,
    &planetscale::PASSWORD,
    &planetscale::TOKEN_ID,
    &plivo::AUTH_ID,
    &plivo::AUTH_TOKEN,
    &polar::CLIENT_SECRET,
    &polar::OAUTH_TOKEN,
    &polar::ORGANIZATION_TOKEN,
    &polar::PERSONAL_TOKEN,
    &pollinations::SECRET_KEY,
    &polygon::API_KEY,
    &polymarket::API_KEY,
    &polymarket::API_SECRET,
    &polymarket::PASSPHRASE,
    &portainer::ACCESS_TOKEN,
    &positionstack::API_KEY,
    &posthog::FEATURE_FLAGS_KEY,
    &posthog::OAUTH_TOKEN,
    &posthog::PERSONAL_API_KEY,
    &posthog::PROJECT_API_KEY,
    &postman::API_KEY,
    &postman::COLLECTION_TOKEN,
    &postmark::API_TOKEN,
    &prefect::API_TOKEN,
    &privateai::API_TOKEN,
    &proof::API_KEY,
    &proxmox::API_TOKEN,
    &proxmox::TOKEN_SECRET,
    &pubnub::PUBLISH_KEY,
    &pubnub::SECRET_KEY,
    &pubnub::SUBSCRIBE_KEY,
    &pulumi::ACCESS_TOKEN,
    &pushbullet::ACCESS_TOKEN,
    &pusher::APP_SECRET,
    &pypi::UPLOAD_TOKEN,
    &pyx::USER_KEY,
    &quickbooks::CLIENT_SECRET,
    &rails::MASTER_KEY,
    &railway::API_TOKEN,
    &rainforestpay::PRODUCTION_API_KEY,
    &rainforestpay::SANDBOX_API_KEY,
    &ramp::BUSINESS_TOKEN,
    &ramp::CLIENT_ID,
    &ramp::CLIENT_SECRET,
    &rapidapi::ACCESS_TOKEN,
    &rapidapi::LEGACY_TOKEN,
    &razorpay::KEY_SECRET,
    &razorpay::LIVE_KEY_ID,
    &razorpay::TEST_KEY_ID,
    &readme::API_TOKEN,
    &redirectpizza::API_TOKEN,
    &render::API_KEY,
    &replicate::API_TOKEN,
    &resend::API_KEY,
    &retellai::API_KEY,
    &ringcentral::CLIENT_SECRET,
    &riot::API_KEY,
    &robinhood::API_KEY,
    &rollbar::ACCESS_TOKEN,
    &rootly::API_KEY,
    &rubygems::API_TOKEN,
    &runpod::API_KEY,
    &runway::API_KEY,
    &saladcloud::USER_KEY,
    &salesforce::ACCESS_TOKEN,
    &salesforce::CONSUMER_KEY,
    &salesforce::CONSUMER_SECRET,
    &salesforce::REFRESH_TOKEN,
    &salesloft::API_KEY,
    &samsara::API_TOKEN,
    &sanity::API_TOKEN,
    &saucelabs::ACCESS_KEY,
    &scale::API_KEY,
    &scaleway::ACCESS_KEY,
    &scaleway::SECRET_KEY,
    &scalingo::API_TOKEN,
    &scalr::ACCESS_TOKEN,
    &scraperapi::API_KEY,
    &scrapfly::API_KEY,
    &scrapingbee::API_KEY,
    &seam::API_KEY,
    &securitytrails::API_KEY,
    &segment::LEGACY_KEY,
    &segment::API_TOKEN,
    &sendbird::ACCESS_ID,
    &sendbird::ACCESS_TOKEN,
    &sendgrid::API_KEY,
    &brevo::API_KEY,
    &sentry::ACCESS_TOKEN,
    &sentry::DSN,
    &sentry::ORG_TOKEN,
    &sentry::USER_TOKEN,
    &serpapi::API_KEY,
    &settlemint::APPLICATION_TOKEN,
    &settlemint::PERSONAL_TOKEN,
    &settlemint::SERVICE_TOKEN,
    &shippo::API_TOKEN,
    &shippo::TEST_TOKEN,
    &shodan::API_KEY,
    &shopify::ACCESS_TOKEN,
    &shopify::SHARED_SECRET,
    &shortcut::API_TOKEN,
    &shortcut::LEGACY_API_TOKEN,
    &shutterstock::OAUTH_TOKEN,
    &sidekiq::SECRET,
    &sidekiq::URL,
    &siliconflow::API_KEY,
    &slack::APP_TOKEN,
    &slack::BOT_TOKEN,
    &slack::CONFIG_TOKEN,
    &slack::LEGACY_TOKEN,
    &slack::SESSION_COOKIE,
    &slack::SESSION_TOKEN,
    &slack::USER_TOKEN,
    &slack::WEBHOOK,
    &snowflake::ACCESS_TOKEN,
    &snyk::API_TOKEN,
    &sonar::API_TOKEN,
    &sonar::LEGACY_TOKEN,
    &sourcegraph::ACCESS_TOKEN,
    &sourcegraph::CODY_KEY,
    &sparkpost::API_KEY,
    &splunk::HEC_TOKEN,
    &spotify::ACCESS_TOKEN,
    &spotify::CLIENT_SECRET,
    &sqreen::TOKEN,
    &square::ACCESS_TOKEN,
    &square::OAUTH_SECRET,
    &squarespace::ACCESS_TOKEN,
    &sslmate::API_KEY,
    &sslmate::PREFIXED_KEY,
    &stabilityai::API_KEY,
    &stackhawk::API_KEY,
    &statsig::SERVER_KEY,
    &statuscake::API_TOKEN,
    &statuspage::API_KEY,
    &storyblok::ACCESS_TOKEN,
    &storyblok::MANAGEMENT_TOKEN,
    &strava::CLIENT_SECRET,
    &stream::API_SECRET,
    &stripe::LIVE_RESTRICTED_KEY,
    &stripe::LIVE_SECRET_KEY,
    &stripe::PAYMENT_INTENT_SECRET,
    &stripe::PUBLISHABLE_KEY,
    &stripe::TEST_RESTRICTED_KEY,
    &stripe::TEST_SECRET_KEY,
    &stripe::WEBHOOK_SECRET,
    &stytch::LIVE_SECRET,
    &stytch::TEST_SECRET,
    &sumologic::ACCESS_ID,
    &sumologic::ACCESS_KEY,
    &supabase::ACCESS_TOKEN,
    &supabase::PUBLISHABLE_KEY,
    &supabase::SECRET_KEY,
    &surge::TOKEN,
    &tableau::ACCESS_TOKEN,
    &tailscale::KEY,
    &tavily::API_KEY,
    &tavus::API_KEY,
    &teamcity::ACCESS_TOKEN,
    &teamwork::API_TOKEN,
    &telegram::BOT_TOKEN,
    &telnyx::API_KEY,
    &telnyx::ANY_API_KEY,
    &temporal::API_KEY,
    &tencent::SECRET_ID,
    &tencent::SECRET_KEY,
    &testkube::API_KEY,
    &thingsboard::ACCESS_TOKEN,
    &thunderstore::API_TOKEN,
    &tigris::ACCESS_KEY_ID,
    &tigris::SECRET_ACCESS_KEY,
    &tinybird::TOKEN,
    &todoist::API_TOKEN,
    &together::API_KEY,
    &together::LEGACY_API_KEY,
    &tolgee::PERSONAL_ACCESS_TOKEN,
    &tolgee::PROJECT_API_KEY,
    &totp::SECRET,
    &totp::URI,
    &travis::ACCESS_TOKEN,
    &trello::API_KEY,
    &trello::LEGACY_TOKEN,
    &trello::TOKEN,
    &trendmicro::API_KEY,
    &trendmicro::DEEP_SECURITY_KEY,
    &triggerdev::PERSONAL_ACCESS_TOKEN,
    &triggerdev::SECRET_KEY,
    &truenas::API_KEY,
    &trufflehog::ENTERPRISE_KEY,
    &trufflehog::ENTERPRISE_SECRET,
    &turso::AUTH_TOKEN,
    &twilio::API_KEY,
    &twilio::AUTH_TOKEN,
    &twitch::API_TOKEN,
    &twitch::STREAM_KEY,
    &twitter::ACCESS_SECRET,
    &twitter::ACCESS_TOKEN,
    &twitter::API_KEY,
    &twitter::API_SECRET,
    &twitter::BEARER_TOKEN,
    &typeform::API_TOKEN,
    &ubidots::API_KEY,
    &unkey::ROOT_KEY,
    &unleash::API_TOKEN,
    &unleash::PERSONAL_TOKEN,
    &unsplash::ACCESS_KEY,
    &upcloud::API_TOKEN,
    &upstage::API_KEY,
    &upstage::PREFIXED_KEY,
    &upstash::MANAGEMENT_KEY,
    &upstash::REDIS_TOKEN,
    &upstash::REDIS_URL,
    &uptimerobot::API_KEY,
    &urlscan::API_KEY,
    &valtown::API_TOKEN,
    &vastai::API_KEY,
    &vault::BATCH_TOKEN,
    &vault::LEGACY_TOKEN,
    &vault::RECOVERY_TOKEN,
    &vault::SERVICE_TOKEN,
    &vercel::AI_GATEWAY_KEY,
    &vercel::LEGACY_TOKEN,
    &vercel::TOKEN,
    &virustotal::API_KEY,
    &vkontakte::ACCESS_TOKEN,
    &voiceflow::API_KEY,
    &volcengine::ACCESS_KEY_ID,
    &volcengine::ARK_API_KEY,
    &vonage::API_SECRET,
    &voyageai::API_KEY,
    &vultr::API_KEY,
    &wakatime::API_KEY,
    &wakatime::LEGACY_API_KEY,
    &ethereum::WALLET_MNEMONIC,
    &wandb::API_KEY,
    &wandb::LEGACY_API_KEY,
    &warpstream::API_KEY,
    &weatherapi::API_KEY,
    &weatherstack::API_KEY,
    &webex::ACCESS_TOKEN,
    &webex::CLIENT_SECRET,
    &webflow::API_TOKEN,
    &webflow::LEGACY_TOKEN,
    &wechat::APP_SECRET,
    &wepay::ACCESS_TOKEN,
    &wireguard::PRIVATE_KEY,
    &wise::API_TOKEN,
    &wistia::API_TOKEN,
    &wit::SERVER_TOKEN,
    &wiz::CLIENT_ID,
    &wiz::CLIENT_SECRET,
    &woocommerce::CONSUMER_KEY,
    &woocommerce::CONSUMER_SECRET,
    &workato::API_TOKEN,
    &workos::API_KEY,
    &wpengine::API_PASSWORD,
    &xai::API_KEY,
    &xata::API_KEY,
    &xendit::DEVELOPMENT_KEY,
    &xendit::PRODUCTION_KEY,
    &yahoo::CLIENT_ID,
    &yahoo::CLIENT_SECRET,
    &yandex::ACCESS_TOKEN,
    &yandex::API_KEY,
    &yandex::AWS_ACCESS_TOKEN,
    &yandex::OAUTH_TOKEN,
    &yandex::LEGACY_ACCESS_TOKEN,
    &yelp::API_KEY,
    &yousign::API_KEY,
    &zai::API_KEY,
    &zapier::WEBHOOK_URL,
    &zendesk::API_TOKEN,
    &zerobounce::API_KEY,
    &zerotier::API_TOKEN,
    &zoho::CLIENT_SECRET,
    &zoho::TOKEN,
    &zoom::CLIENT_SECRET,
    &zuplo::API_KEY,
];

/// Letters and digits both: a word is no credential.
fn mixed(secret: &str) -> bool {
    secret.bytes().any(|byte| byte.is_ascii_digit()) && secret.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// Letters of both cases and digits: a name written in one case is no credential.
fn cased(secret: &str) -> bool {
    mixed(secret) && secret.bytes().any(|byte| byte.is_ascii_lowercase()) && secret.bytes().any(|byte| byte.is_ascii_uppercase())
}
