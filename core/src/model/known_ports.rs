//! What listens on a port, as far as everyone's habits tell.

/// Services that are meant for their own network: databases, queues, control planes. Whoever reaches them holds what they hold.
#[must_use]
pub fn internal(port: u16) -> Option<&'static str> {
    Some(match port {
        1433 => "SQL Server",
        1521 => "Oracle",
        2375 | 2376 => "Docker",
        2379 | 2380 => "etcd",
        3306 | 33060 => "MySQL",
        4222 | 6222 | 8222 => "NATS",
        5005 => "the debugger of Java",
        5432 => "PostgreSQL",
        5672 | 15672 => "RabbitMQ",
        5984 => "CouchDB",
        6379 => "Redis",
        6333 | 6334 => "Qdrant",
        6443 | 10250 => "Kubernetes",
        7474 | 7687 => "Neo4j",
        8086 => "InfluxDB",
        8123 => "ClickHouse",
        8200 => "Vault",
        8500 => "Consul",
        9042 => "Cassandra",
        9092 => "Kafka",
        9229 | 9230 => "the debugger of Node",
        9200 | 9300 => "Elasticsearch",
        11211 => "Memcached",
        11434 => "Ollama",
        19530 => "Milvus",
        27017..=27019 => "MongoDB",
        _ => return None,
    })
}

/// Web servers, and what is there for strangers: mail, names, tunnels.
#[must_use]
pub fn is_for_everyone(port: u16) -> bool {
    #[rustfmt::skip]
    const WEB: &[u16] = &[
        80, 443, 1313, 1337, 2368, 3000, 3001, 3002, 3003, 3010, 3030, 3100, 3333, 4000, 4173, 4200, 4321, 4443, 5000, 5001, 5173, 5601, 6006, 7000, 7860,
        8000, 8001, 8008, 8010, 8069, 8080, 8081, 8082, 8083, 8084, 8085, 8088, 8090, 8100, 8181, 8443, 8501, 8787, 8800, 8880, 8888,
        9000, 9001, 9080, 9090, 9443, 19006, 24678,
    ];
    const OTHERS: &[u16] = &[20, 21, 22, 25, 53, 110, 143, 465, 587, 853, 993, 995, 1194, 1883, 2222, 5060, 8883, 25565, 51820];
    WEB.contains(&port) || OTHERS.contains(&port)
}
