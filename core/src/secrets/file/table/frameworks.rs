//! What web frameworks and content systems keep beside their code.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, key, password, token};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        "WordPress' configuration",
        &[At::Ends("wp-config.php")],
        Form::Literals,
        &[
            password("DB_PASSWORD"),
            password("FTP_PASS"),
            key("AUTH_KEY"),
            key("SECURE_AUTH_KEY"),
            key("LOGGED_IN_KEY"),
            key("NONCE_KEY"),
            key("AUTH_SALT"),
            key("SECURE_AUTH_SALT"),
            key("LOGGED_IN_SALT"),
            key("NONCE_SALT"),
        ],
    ),
    Format::new(
        "a content system's configuration",
        &[
            At::Name("configuration.php"),
            At::Name("config.inc.php"),
            At::Name("localsettings.php"),
            At::Path("app/etc/env.php"),
            At::Path("sites/default/settings.php"),
            At::Path("config/parameters.php"),
            At::Name("settings.inc.php"),
            At::Path("typo3conf/localconfiguration.php"),
        ],
        Form::Literals,
        &[
            password("password"),
            password("smtppass"),
            password("wgDBpassword"),
            password("controlpass"),
            key("secret"),
            key("wgSecretKey"),
            key("blowfish_secret"),
            key("hash_salt"),
            key("encryptionKey"),
            password("database_password"),
            password("_DB_PASSWD_"),
        ],
    ),
    Format::new(
        "Laravel's environment",
        &[
            At::Name(".env"),
            At::Ends(".env"),
            At::Name(".env.production"),
            At::Name(".env.local"),
            At::Name(".env.staging"),
            At::Name(".env.testing"),
        ],
        Form::Pairs(b"="),
        &[key("APP_KEY")],
    )
    .marked(&["APP_KEY=base64:"]),
    Format::new(
        "the key file of Rails' credentials",
        &[
            At::Name("master.key"),
            At::Path("credentials/production.key"),
            At::Path("credentials/staging.key"),
            At::Path("credentials/development.key"),
            At::Path("credentials/test.key"),
        ],
        Form::Whole,
        &[key("text")],
    ),
    Format::new(
        "Rails' secrets",
        &[At::Path("config/secrets.yml"), At::Path("config/secrets.yaml")],
        Form::Yaml,
        &[key("secret_key_base"), key("secret_token")],
    )
    .of("environment", &[]),
    Format::new(
        "Rails' secret token",
        &[At::Name("secret_token.rb"), At::Name("session_store.rb")],
        Form::Literals,
        &[key("secret_key_base"), key("secret_token"), key("secret")],
    ),
    Format::new(
        "Rails' database configuration",
        &[At::Path("config/database.yml"), At::Path("config/mongoid.yml")],
        Form::Yaml,
        &[password("password")],
    )
    .of("environment", &[]),
    Format::new(
        "a service's account",
        &[At::Name("client_secret.json"), At::Ends("-firebase-adminsdk.json")],
        Form::Json,
        &[token("client_secret"), token("refresh_token")],
    ),
];
