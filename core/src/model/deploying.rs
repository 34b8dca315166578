//! Steps that change what runs elsewhere: a deployment to a server, a cluster, a cloud.

use crate::model::scripted::invocation::{self, Invocation};
use crate::model::step::{Does, Step};
use crate::syntax::yaml::Node;
use crate::text::Span;
use aho_corasick::packed::{Config, Searcher};
use std::sync::LazyLock;

/// The action or command by which a step deploys: where it stands, and its name.
#[must_use]
pub fn deploys(step: &Step<'_>) -> Option<(Span, String)> {
    match &step.does {
        Does::Uses(uses, _) => {
            let slug = ACTIONS.iter().find(|slug| uses.is(slug))?;
            // azure/static-web-apps-deploy takes a preview down, too.
            let closes = step.input("action").and_then(Node::as_str) == Some("close");
            (!closes).then(|| (uses.span(), (*slug).to_owned()))
        }
        Does::Run(run) => {
            let text = run.script.as_str()?;
            // Reading a script costs more than looking for its words.
            static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| Config::new().builder().extend(HINTS).build());
            if SEARCHER.as_ref().is_some_and(|searcher| searcher.find(text).is_none()) {
                return None;
            }
            invocation::invocations(run).iter().find_map(|call| Some((call.span, of_invocation(&call.behind_runners())?)))
        }
        Does::Nothing => None,
    }
}

fn of_invocation(invocation: &Invocation) -> Option<String> {
    let tries = ["--dry-run", "--dryrun", "--help", "--check", "--noop"];
    if invocation.arguments.iter().any(|word| tries.iter().any(|option| word.start.starts_with(option))) {
        return None;
    }
    let program = invocation.program.as_str();
    if matches!(program, "rsync" | "scp") {
        let last = invocation.operands(&[]).last().is_some_and(|word| word.start.contains(':') || word.text.is_none());
        return last.then(|| program.to_owned());
    }
    let words: Vec<&str> = invocation.arguments.iter().filter_map(|word| word.text.as_deref()).collect();
    let said = |verbs: &str| verbs.split(' ').all(|verb| words.contains(&verb));
    let (_, verbs) = COMMANDS.iter().find(|(name, verbs)| *name == program && !verbs.is_empty() && said(verbs))?;
    Some(format!("{program} {verbs}"))
}

/// From each action's own documentation.
const ACTIONS: &[&str] = &[
    "akhileshns/heroku-deploy",
    "amondnet/vercel-action",
    "appleboy/scp-action",
    "appleboy/ssh-action",
    "aws-actions/amazon-ecs-deploy-task-definition",
    "aws-actions/aws-cloudformation-github-deploy",
    "aws-actions/aws-lambda-deploy",
    "azure/aks-deploy",
    "azure/arm-deploy",
    "azure/container-apps-deploy-action",
    "azure/functions-action",
    "azure/k8s-deploy",
    "azure/static-web-apps-deploy",
    "azure/webapps-deploy",
    "burnett01/rsync-deployments",
    "cloudflare/pages-action",
    "cloudflare/wrangler-action",
    "digitalocean/app_action",
    "easingthemes/ssh-deploy",
    "einaregilsson/beanstalk-deploy",
    "firebaseextended/action-hosting-deploy",
    "google-github-actions/deploy-appengine",
    "google-github-actions/deploy-cloud-functions",
    "google-github-actions/deploy-cloudrun",
    "nwtgck/actions-netlify",
    "samkirkland/ftp-deploy-action",
];

/// One of these is in every command that deploys: the programs' own names are too short to look for.
const HINTS: &[&str] = &[
    "apply",
    "deploy",
    "image",
    "pulumi",
    "railway",
    "release",
    "rollout",
    "rsync",
    "scp",
    "sync",
    "update-",
    "containerapp",
    "upgrade",
    "--prod",
];

/// Programs, and the words that make them deploy.
const COMMANDS: &[(&str, &str)] = &[
    ("argocd", "app sync"),
    ("aws", "cloudformation deploy"),
    ("aws", "ecs update-service"),
    ("aws", "lambda update-function-code"),
    ("aws", "s3 sync"),
    ("az", "webapp deploy"),
    ("az", "containerapp update"),
    ("cap", "deploy"),
    ("cdk", "deploy"),
    ("eb", "deploy"),
    ("firebase", "deploy"),
    ("fly", "deploy"),
    ("flyctl", "deploy"),
    ("gcloud", "app deploy"),
    ("gcloud", "run deploy"),
    ("gcloud", "functions deploy"),
    ("heroku", "container:release"),
    ("helm", "upgrade"),
    ("kamal", "deploy"),
    ("kubectl", "apply"),
    ("kubectl", "rollout restart"),
    ("kubectl", "set image"),
    ("netlify", "deploy --prod"),
    ("pulumi", "up"),
    ("railway", "up"),
    ("rsync", ""),
    ("sam", "deploy"),
    ("scp", ""),
    ("serverless", "deploy"),
    ("sls", "deploy"),
    ("terraform", "apply"),
    ("tofu", "apply"),
    ("vercel", "--prod"),
    ("wrangler", "deploy"),
];
