//! Package managers, build tools and code hosts.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, encoded, login, named, password, token};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        ".npmrc",
        &[At::Name(".npmrc"), At::Name("npmrc"), At::Name("auth.ini")],
        Form::Pairs(b"="),
        &[token("*_authToken"), login("*_auth"), encoded("*_password")],
    ),
    Format::new(".yarnrc.yml", &[At::Name(".yarnrc.yml")], Form::Yaml, &[token("npmAuthToken"), login("npmAuthIdent")])
        .of("scope", &[]),
    Format::new(".pypirc", &[At::Name(".pypirc"), At::Name("pypirc")], Form::Pairs(b"=:"), &[password("password")])
        .of("section", &[]),
    Format::new(
        "RubyGems' credentials",
        &[At::Path(".gem/credentials"), At::Path("gem/credentials")],
        Form::Yaml,
        &[token("*api_key"), token("*_key"), token("github")],
    ),
    Format::new(
        "Cargo's credentials",
        &[At::Path(".cargo/credentials.toml"), At::Path(".cargo/credentials"), At::Name("credentials.toml")],
        Form::Pairs(b"="),
        &[token("token")],
    )
    .of("section", &[]),
    Format::new(
        "NuGet's configuration",
        &[At::Name("nuget.config")],
        Form::Xml,
        &[password("add/ClearTextPassword"), token("apikeys/*")],
    ),
    Format::new(
        "Maven's settings",
        &[At::Ends("settings.xml"), At::Name("settings-security.xml")],
        Form::Xml,
        &[password("password"), password("passphrase")],
    )
    .marked(&["<server>", "<proxy>", "settingsSecurity"])
    .of("server", &["id"]),
    Format::new("Gradle's properties", &[At::Name("gradle.properties")], Form::Pairs(b"=:"), &[named("*")]),
    Format::new(
        "sbt's credentials",
        &[At::Path(".sbt/.credentials"), At::Path(".ivy2/.credentials"), At::Name(".credentials")],
        Form::Pairs(b"="),
        &[password("password")],
    )
    .of("host", &["host"]),
    Format::new(
        "Composer's logins",
        &[At::Name("auth.json")],
        Form::Json,
        &[
            password("*/password"),
            token("github-oauth/*"),
            token("gitlab-oauth/*"),
            token("gitlab-token/*"),
            token("bearer/*"),
            token("bitbucket-oauth/consumer-secret"),
            token("*/consumer-secret"),
        ],
    )
    .marked(&["\"http-basic\"", "\"github-oauth\"", "\"gitlab-oauth\"", "\"gitlab-token\"", "\"bearer\"", "\"bitbucket-oauth\""])
    .of("host", &[]),
    Format::new(
        "a code host's logins",
        &[At::Path("gh/hosts.yml"), At::Path(".config/hub"), At::Path("glab-cli/config.yml"), At::Path("tea/config.yml")],
        Form::Yaml,
        &[token("oauth_token"), token("token")],
    )
    .of("host", &[]),
    Format::new(
        "Jenkins' credentials",
        &[At::Name("credentials.xml"), At::Name("config.xml"), At::Ends(".publish_over_ssh.bapsshpublisherplugin.xml")],
        Form::Xml,
        &[password("password"), password("passphrase"), token("secret"), token("apiToken"), token("secretBytes")],
    )
    .marked(&["com.cloudbees.plugins.credentials", "jenkins.", "hudson."])
    .of("id", &["id"]),
    Format::new(
        "Chef's knife configuration",
        &[At::Name("knife.rb"), At::Name("config.rb")],
        Form::Literals,
        &[password("knife_password"), password("ssh_password"), password("winrm_password")],
    ),
    Format::new("pip's configuration", &[At::Name("pip.conf"), At::Name("pip.ini")], Form::Pairs(b"="), &[password("password")]),
    Format::new(
        "Poetry's logins",
        &[At::Path("pypoetry/auth.toml")],
        Form::Pairs(b"="),
        &[password("password"), token("*token*"), token("*")],
    ),
    Format::new("Conda's configuration", &[At::Name(".condarc")], Form::Yaml, &[password("*password"), token("*token")]),
];
