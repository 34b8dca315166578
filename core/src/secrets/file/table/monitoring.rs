//! Monitoring.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, key, password, token};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        "Grafana's configuration",
        &[At::Name("grafana.ini"), At::Path("grafana/custom.ini"), At::Path("grafana/defaults.ini")],
        Form::Pairs(b"="),
        &[password("admin_password"), password("password"), key("secret_key"), token("client_secret")],
    )
    .of("section", &[]),
    Format::new(
        "Alertmanager's configuration",
        &[At::Ends("alertmanager.yml"), At::Ends("alertmanager.yaml"), At::Path("alertmanager/config.yml")],
        Form::Yaml,
        &[
            password("smtp_auth_password"),
            key("smtp_auth_secret"),
            password("auth_password"),
            password("password"),
            token("opsgenie_api_key"),
            token("service_key"),
            token("routing_key"),
            token("bot_token"),
            token("api_key"),
            token("credentials"),
            token("token"),
        ],
    )
    .of("receiver", &["name"]),
    Format::new(
        "Prometheus' configuration",
        &[At::Ends("prometheus.yml"), At::Ends("prometheus.yaml")],
        Form::Yaml,
        &[password("password"), token("bearer_token"), token("credentials"), key("secret_key"), token("client_secret")],
    )
    .of("job", &["job_name"]),
    Format::new(
        "Zabbix' configuration",
        &[At::Name("zabbix_server.conf"), At::Name("zabbix_proxy.conf"), At::Name("zabbix.conf.php")],
        Form::Pairs(b"="),
        &[password("DBPassword")],
    ),
];
