//! Kubernetes, Terraform and what else sets machines up.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, encoded_named, named, password, token};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        "a kubeconfig",
        &[
            At::Ends("kubeconfig"),
            At::Path(".kube/config"),
            At::Ends(".kubeconfig"),
            At::Ends("kubeconfig.yaml"),
            At::Ends("kubeconfig.yml"),
            At::Ends("kube-config"),
        ],
        Form::Yaml,
        &[token("token"), password("password"), token("id-token"), token("refresh-token"), token("access-token")],
    )
    .of("user", &["name"]),
    Format::new(
        "a Kubernetes Secret",
        &[At::Ends(".yaml"), At::Ends(".yml")],
        Form::Manifests,
        &[encoded_named("data/*"), named("stringData/*")],
    )
    .marked(&["kind: Secret", "kind: \"Secret\"", "kind: 'Secret'"])
    .of("Secret", &[]),
    Format::new("Terraform's variables", &[At::Ends(".tfvars")], Form::Pairs(b"="), &[named("*")]),
    Format::new("Terraform's variables", &[At::Ends(".tfvars.json")], Form::Json, &[named("*")]),
    Format::new("Terraform's state", &[At::Ends(".tfstate"), At::Ends(".tfstate.backup")], Form::Json, &[named("*")])
        .marked(&["\"resources\"", "\"modules\""])
        .of("resource", &["name"]),
    Format::new(
        "the password file of Ansible's vault",
        &[
            At::Name(".vault_pass"),
            At::Name(".vault_pass.txt"),
            At::Name("vault_pass.txt"),
            At::Name(".vault-pass"),
            At::Name(".vault_password"),
            At::Name("vault_password.txt"),
            At::Name(".vaultpass"),
            At::Name(".vault-password"),
            At::Name("vault-password-file"),
        ],
        Form::Whole,
        &[password("text")],
    ),
    Format::new("dotenvx' keys", &[At::Name(".env.keys")], Form::Pairs(b"="), &[token("DOTENV_PRIVATE_KEY*")]),
    Format::new("the token file of HashiCorp Vault", &[At::Name(".vault-token")], Form::Whole, &[token("text")]),
];
