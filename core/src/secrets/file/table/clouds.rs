//! Clouds' command lines, and tools for storage.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, key, obfuscated, password, token};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        "AWS' credentials",
        &[At::Path(".aws/credentials"), At::Path(".aws/config"), At::Path("aws/credentials")],
        Form::Pairs(b"="),
        &[key("aws_secret_access_key"), token("aws_session_token"), token("aws_security_token")],
    )
    .of("profile", &[]),
    Format::new(
        "gcloud's credentials",
        &[At::Name("application_default_credentials.json"), At::Name("adc.json"), At::Path("gcloud/credentials")],
        Form::Json,
        &[token("refresh_token"), token("client_secret"), token("access_token")],
    ),
    Format::new(
        "Azure's tokens",
        &[
            At::Name("accesstokens.json"),
            At::Name("msal_token_cache.json"),
            At::Name("azureprofile.json"),
            At::Name("service_principal_entries.json"),
        ],
        Form::Json,
        &[token("accessToken"), token("refreshToken"), token("secret"), token("client_secret"), password("password")],
    ),
    Format::new(
        "Azure's publishing profile",
        &[At::Ends(".publishsettings"), At::Ends(".pubxml.user")],
        Form::Xml,
        &[password("publishProfile/userPWD"), password("*/userPWD"), password("Password")],
    )
    .of("profile", &["profileName"]),
    Format::new(
        "Databricks' configuration",
        &[At::Name(".databrickscfg"), At::Name("databrickscfg")],
        Form::Pairs(b"="),
        &[token("token"), password("password"), token("client_secret"), token("azure_client_secret")],
    )
    .of("profile", &[]),
    Format::new(
        "SnowSQL's configuration",
        &[
            At::Path(".snowsql/config"),
            At::Path("snowsql/config"),
            At::Path(".snowflake/config.toml"),
            At::Path(".snowflake/connections.toml"),
        ],
        Form::Pairs(b"="),
        &[password("password"), password("private_key_passphrase"), token("token")],
    )
    .of("section", &[]),
    Format::new(
        "s3cmd's configuration",
        &[At::Name(".s3cfg"), At::Name("s3cfg"), At::Ends(".s3cfg")],
        Form::Pairs(b"="),
        &[key("secret_key"), password("gpg_passphrase"), token("access_token")],
    )
    .of("section", &[]),
    Format::new(
        "boto's configuration",
        &[At::Name(".boto"), At::Name("boto.cfg")],
        Form::Pairs(b"="),
        &[key("aws_secret_access_key"), key("gs_secret_access_key"), token("gs_oauth2_refresh_token"), password("proxy_pass")],
    )
    .of("section", &[]),
    Format::new(
        "s3fs' credentials",
        &[At::Name(".passwd-s3fs"), At::Name("passwd-s3fs")],
        Form::Columns { by: b':', owner: 0, value: 1 },
        &[key("value")],
    )
    .of("key id", &[]),
    Format::new(
        "rclone's configuration",
        &[At::Name("rclone.conf"), At::Name(".rclone.conf")],
        Form::Pairs(b"="),
        &[
            obfuscated("pass"),
            obfuscated("password"),
            obfuscated("password2"),
            obfuscated("key_file_pass"),
            key("secret_access_key"),
            token("client_secret"),
            key("account_key"),
            token("bearer_token"),
        ],
    )
    .of("remote", &[]),
    Format::new(
        "a cloud's command line's configuration",
        &[At::Path("doctl/config.yaml"), At::Path(".fly/config.yml"), At::Path("scw/config.yaml")],
        Form::Yaml,
        &[token("access-token"), token("access_token"), token("secret_key")],
    ),
    Format::new(
        "a cloud's command line's configuration",
        &[At::Path(".oci/config"), At::Path("hcloud/cli.toml"), At::Path(".linode-cli"), At::Path("linode-cli")],
        Form::Pairs(b"="),
        &[token("token"), password("pass_phrase")],
    )
    .of("section", &[]),
    Format::new(
        "a cloud's command line's configuration",
        &[
            At::Path(".bluemix/config.json"),
            At::Path(".aliyun/config.json"),
            At::Path(".netlify/config.json"),
            At::Path(".vercel/auth.json"),
            At::Name(".civo.json"),
        ],
        Form::Json,
        &[token("token"), token("*Token"), token("access_key_secret"), token("apikeys/*")],
    ),
    Format::new(
        "Terraform's logins",
        &[At::Name(".terraformrc"), At::Name("terraform.rc"), At::Name("credentials.tfrc.json")],
        Form::Pairs(b"=:"),
        &[token("token")],
    ),
    Format::new(
        "Duplicity's or restic's password file",
        &[At::Name(".restic-password"), At::Name("restic-password"), At::Name("restic.pass")],
        Form::Whole,
        &[password("text")],
    ),
];
