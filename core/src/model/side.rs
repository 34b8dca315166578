//! Where code runs: in a browser, or on a server too.

use serde::{Deserialize, Serialize};

/// Where the code of a package runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// All of it is bundled for a browser.
    Browser,
    /// A framework or a server of its own runs parts of it on the server.
    Server,
}

impl Side {
    /// By the packages that a `package.json` names, or by a file's own word.
    #[must_use]
    pub fn of(path: &str, text: &str) -> Option<Self> {
        const SERVERS: &[&str] = &[
            "\"next\"",
            "\"nuxt",
            "\"@remix-run",
            "\"@sveltejs/kit\"",
            "\"astro\"",
            "\"express\"",
            "\"fastify\"",
            "\"koa\"",
            "\"hono\"",
            "\"@nestjs",
            "\"@react-router/",
            "\"gatsby\"",
            "\"electron\"",
            "\"@tanstack/react-start\"",
            "\"@builder.io/qwik",
            "\"vike\"",
            "\"elysia\"",
            "\"@angular/ssr\"",
            "\"serverless\"",
            "\"firebase-functions\"",
        ];
        const BUNDLERS: &[&str] = &[
            "\"vite\"",
            "\"react-scripts\"",
            "\"@vue/cli-service\"",
            "\"parcel\"",
            "\"@rsbuild/core\"",
            "\"@angular/cli\"",
            "\"@craco/craco\"",
        ];
        let name = path.rsplit('/').next().unwrap_or(path);
        let has = |names: &[&str]| names.iter().any(|name| text.contains(name));
        match () {
            () if is_script(name) => is_for_client(text).then_some(Self::Browser),
            () if name != "package.json" => None,
            () if has(SERVERS) => Some(Self::Server),
            () if has(BUNDLERS) => Some(Self::Browser),
            () => None,
        }
    }
}

/// `"use client"` before any code.
#[must_use]
pub fn is_for_client(text: &str) -> bool {
    const LINES: usize = 10;
    text.lines().take(LINES).any(|line| matches!(line.trim().trim_end_matches(';'), "\"use client\"" | "'use client'"))
}

fn is_script(name: &str) -> bool {
    [".ts", ".tsx", ".js", ".jsx", ".mjs"].iter().any(|end| name.ends_with(end))
}
