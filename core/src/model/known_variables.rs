//! Variables that images and libraries read by themselves: nothing in the repository need name them for them to be used.

/// Prefixes of what well-known images take.
#[rustfmt::skip]
const IMAGES: &[&str] = &[
    "POSTGRES_", "PG", "MYSQL_", "MARIADB_", "MONGO_", "MONGO_INITDB_", "REDIS_", "RABBITMQ_", "MINIO_", "GF_", "KEYCLOAK_", "KC_", "N8N_", "PGADMIN_",
    "WORDPRESS_", "ELASTIC", "ES_JAVA", "CLICKHOUSE_", "NEO4J_", "INFLUXDB_", "DOCKER_INFLUXDB_", "TRAEFIK_", "SUPERSET_", "AIRFLOW_", "VAULT_", "NATS_",
    "KAFKA_", "ZOOKEEPER_", "CASSANDRA_", "COUCHDB_", "MEILI_", "TYPESENSE_", "QDRANT_", "HASURA_", "GITEA_", "NEXTCLOUD_", "LETSENCRYPT_", "TUNNEL_",
    "PUID", "PGID", "UMASK", "JUPYTER_", "OLLAMA_", "WEAVIATE_", "SONAR_", "MB_", "GHOST_", "MAILPIT_", "MATTERMOST_", "DIRECTUS_", "STRAPI_", "SUPABASE_",
    "COMPOSE_", "PORT_", "IMAGE_", "TAG_",
];

/// Prefixes of what SDKs and frameworks take.
#[rustfmt::skip]
const LIBRARIES: &[&str] = &[
    "AWS_", "AZURE_", "ARM_", "GOOGLE_", "GCLOUD_", "GCP_", "OPENAI_", "ANTHROPIC_", "COHERE_", "MISTRAL_", "GROQ_", "GEMINI_", "HF_", "HUGGINGFACE", "HUGGING_FACE_",
    "LANGCHAIN_", "LANGSMITH_", "LANGFUSE_", "WANDB_", "SENTRY_", "OTEL_", "DD_", "NEW_RELIC_", "DATADOG_", "DJANGO_", "FLASK_", "RAILS_", "RACK_", "SPRING_",
    "ASPNETCORE_", "DOTNET_", "NUXT_", "NITRO_", "NEXT_", "NEXTAUTH_", "AUTH_", "CLERK_", "NEXT_PUBLIC_CLERK_", "VITE_PORT", "GATSBY_", "STORYBOOK_", "SANITY_",
    "TF_", "PULUMI_", "ANSIBLE_", "PYTHON", "NODE_", "NPM_", "YARN_", "PNPM_", "TURBO_", "GUNICORN_", "UVICORN_", "CELERY_", "SQLALCHEMY_", "PRISMA_", "LD_",
    "CLOUDINARY_", "CLOUDFLARE_", "CF_", "VERCEL_", "NETLIFY_", "FLY_", "HEROKU_", "TWILIO_", "STRIPE_CLI", "EXPO_", "LOG_LEVEL", "RUST_", "GOPATH", "GOFLAGS", "JAVA_", "JDK_",
    "BUGSNAG_", "ROLLBAR_", "POSTHOG_", "TAVILY_", "SERPAPI_", "PINECONE_", "ELEVENLABS_", "REPLICATE_", "DENO_", "BUN_", "DOTENV_", "KUBE", "DOCKER_", "LARAVEL_",
];

/// Names that frameworks take as they are.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "DATABASE_URL", "DIRECT_URL", "SHADOW_DATABASE_URL", "SECRET_KEY_BASE", "RAILS_MASTER_KEY", "APP_KEY", "APP_DEBUG", "APP_URL", "APP_NAME", "PORT", "HOST", "TZ",
    "SECRET_KEY", "ALLOWED_HOSTS", "WEB_CONCURRENCY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "DOMAIN", "STACK_NAME", "MIX_ENV", "DATABASE_URI",
];

/// Whether an image or a library reads the variable by itself.
#[must_use]
pub fn is_read_elsewhere(name: &str) -> bool {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    NAMES.contains(&name) || starts(IMAGES) || starts(LIBRARIES)
}
