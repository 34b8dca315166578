//! How the images of well-known services let people in: which variables hold the password, which switch it off, and what holds where none is set.

use crate::model::image::Image;

/// One kind of service.
#[derive(Clone, Copy, Debug)]
pub struct Door {
    /// As one would call it.
    pub title: &'static str,
    /// Words of the image's name, its last part.
    images: &'static [&'static str],
    pub passwords: &'static [&'static str],
    /// Variables with the values by which everyone is let in.
    pub switches: &'static [(&'static str, &'static [&'static str])],
    /// What holds without a password of one's own; none where the service does not start so, or nobody knows.
    pub without: Option<&'static str>,
    /// Where it listens; empty for any port.
    pub ports: &'static [u16],
}

const YES: &[&str] = &["yes", "true", "1", "on"];
const NO: &[&str] = &["false", "no", "0", "off"];

#[rustfmt::skip]
const DOORS: &[Door] = &[
    Door { title: "PostgreSQL", images: &["postgres", "postgis", "timescaledb", "pgvector", "postgresql"], passwords: &["POSTGRES_PASSWORD", "POSTGRESQL_PASSWORD"],
        switches: &[("POSTGRES_HOST_AUTH_METHOD", &["trust"]), ("ALLOW_EMPTY_PASSWORD", YES)], without: None, ports: &[5432] },
    Door { title: "MySQL", images: &["mysql", "mariadb", "percona"], passwords: &["MYSQL_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD", "MYSQL_PASSWORD", "MARIADB_PASSWORD"],
        switches: &[("MYSQL_ALLOW_EMPTY_PASSWORD", YES), ("MARIADB_ALLOW_EMPTY_ROOT_PASSWORD", YES), ("ALLOW_EMPTY_PASSWORD", YES)], without: None, ports: &[3306] },
    Door { title: "MongoDB", images: &["mongo", "mongodb"], passwords: &["MONGO_INITDB_ROOT_PASSWORD", "MONGODB_ROOT_PASSWORD"],
        switches: &[], without: Some("asks for no password"), ports: &[27017] },
    Door { title: "Redis", images: &["redis", "valkey", "redis-stack", "redis-stack-server", "keydb"], passwords: &["REDIS_PASSWORD", "VALKEY_PASSWORD"],
        switches: &[("ALLOW_EMPTY_PASSWORD", YES)], without: Some("asks for no password"), ports: &[6379] },
    Door { title: "RabbitMQ", images: &["rabbitmq"], passwords: &["RABBITMQ_DEFAULT_PASS", "RABBITMQ_PASSWORD"], switches: &[], without: Some("lets in `guest`"), ports: &[5672, 15672] },
    Door { title: "MinIO", images: &["minio"], passwords: &["MINIO_ROOT_PASSWORD", "MINIO_SECRET_KEY"], switches: &[], without: Some("lets in `minioadmin`"), ports: &[9000, 9001] },
    Door { title: "Grafana", images: &["grafana", "grafana-oss", "grafana-enterprise"], passwords: &["GF_SECURITY_ADMIN_PASSWORD"], switches: &[],
        without: Some("lets in `admin` by the password `admin`"), ports: &[3000] },
    Door { title: "Elasticsearch", images: &["elasticsearch", "opensearch"], passwords: &["ELASTIC_PASSWORD", "OPENSEARCH_INITIAL_ADMIN_PASSWORD"],
        switches: &[("xpack.security.enabled", NO), ("DISABLE_SECURITY_PLUGIN", YES), ("plugins.security.disabled", YES)], without: None, ports: &[9200] },
    Door { title: "Neo4j", images: &["neo4j"], passwords: &["NEO4J_AUTH"], switches: &[("NEO4J_AUTH", &["none"])], without: None, ports: &[7474, 7687] },
    Door { title: "ClickHouse", images: &["clickhouse", "clickhouse-server"], passwords: &["CLICKHOUSE_PASSWORD"], switches: &[], without: None, ports: &[8123, 9000] },
    Door { title: "SQL Server", images: &["server", "azure-sql-edge", "mssql"], passwords: &["SA_PASSWORD", "MSSQL_SA_PASSWORD"], switches: &[], without: None, ports: &[1433] },
    Door { title: "CouchDB", images: &["couchdb"], passwords: &["COUCHDB_PASSWORD"], switches: &[], without: None, ports: &[5984] },
    Door { title: "InfluxDB", images: &["influxdb"], passwords: &["DOCKER_INFLUXDB_INIT_PASSWORD", "INFLUXDB_ADMIN_PASSWORD"], switches: &[], without: None, ports: &[8086] },
    Door { title: "Memcached", images: &["memcached"], passwords: &["MEMCACHED_PASSWORD"], switches: &[], without: Some("asks for no password"), ports: &[11211] },
    Door { title: "pgAdmin", images: &["pgadmin4", "pgadmin"], passwords: &["PGADMIN_DEFAULT_PASSWORD"], switches: &[], without: None, ports: &[] },
    Door { title: "Keycloak", images: &["keycloak"], passwords: &["KEYCLOAK_ADMIN_PASSWORD", "KC_BOOTSTRAP_ADMIN_PASSWORD", "KEYCLOAK_PASSWORD"], switches: &[], without: None, ports: &[8080, 8443] },
    Door { title: "mongo-express", images: &["mongo-express"], passwords: &["ME_CONFIG_BASICAUTH_PASSWORD"], switches: &[("ME_CONFIG_BASICAUTH", NO)], without: None, ports: &[8081] },
    Door { title: "Vault", images: &["vault"], passwords: &["VAULT_DEV_ROOT_TOKEN_ID"], switches: &[], without: None, ports: &[8200] },
];

/// Any other service: whoever knows the administrator's password is in.
const OTHER: Door = Door { title: "the service", images: &[], passwords: &[], switches: &[], without: None, ports: &[] };

impl Door {
    #[must_use]
    pub fn of(image: Option<&str>) -> Self {
        let name = image.map_or("", |image| Image::parse(image).name).rsplit('/').next().unwrap_or_default();
        DOORS.iter().find(|door| door.images.contains(&name)).copied().unwrap_or(OTHER)
    }

    #[must_use]
    pub fn leads_through(&self, port: u16) -> bool {
        self.ports.is_empty() || self.ports.contains(&port)
    }

    /// Whether a variable holds the password that lets people in.
    #[must_use]
    pub fn is_password(&self, name: &str) -> bool {
        let admin = || self.images.is_empty() && (name.ends_with("ADMIN_PASSWORD") || name.ends_with("ROOT_PASSWORD"));
        self.passwords.contains(&name) || admin()
    }

    /// Whether a variable is the file that a password is read from: `POSTGRES_PASSWORD_FILE`, `GF_SECURITY_ADMIN_PASSWORD__FILE`.
    #[must_use]
    pub fn is_password_file(&self, name: &str) -> bool {
        name.strip_suffix("_FILE").is_some_and(|name| self.is_password(name.trim_end_matches('_')))
    }
}
