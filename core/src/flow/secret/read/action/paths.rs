//! Files that actions give away: artifacts, caches, pages.

use super::{flowing, spill};
use crate::flow::read::shell::joined;
use crate::model::secrecy::{Act, Sink, Taken};
use crate::model::step::Step;
use crate::model::upload::{is_hidden, leaves_hidden_out};
use crate::model::workflow::Site;
use crate::place::Place;
use crate::syntax::yaml::Node;
use crate::text::{File, Span};

/// What of the files that a step names comes to others.
pub(super) fn acts(file: &File<'_>, site: Site<'_, '_>, slug: &str) -> Vec<Act> {
    let step = site.step;
    let Some((_, sink, input)) = GIVES.iter().find(|(known, ..)| *known == slug) else { return Vec::new() };
    let Some(node) = step.input(input) else { return Vec::new() };
    let made = |path: &str| site.earlier().any(|step| makes(step, path));
    let hidden = leaves_hidden_out(file, step);
    let paths = lines(node).into_iter().filter(|(path, _)| !(hidden && is_hidden(path)));
    let taken: fn(String) -> Taken = if hidden { Taken::Visible } else { Taken::File };
    paths.flat_map(|(path, span)| of_path(&path, sink, slug, Place::new(file, span), made(&path), taken)).collect()
}

/// Whether a step names a file, and so may have written it: what it writes is followed.
fn makes(step: &Step<'_>, path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    step.run().and_then(|run| run.script.as_str()).is_some_and(|script| script.contains(name))
}

/// `made` says that an earlier step names the file.
fn of_path(path: &str, sink: &Sink, slug: &str, place: Place, made: bool, taken: fn(String) -> Taken) -> Vec<Act> {
    let home = path.replace("$HOME", "~").replace("${{ env.HOME }}", "~").replace("/home/runner", "~").replace("/root", "~");
    let home = home.replace("${{ runner.temp }}", "/RUNNER_TEMP").replace("${{ github.workspace }}/", "");
    let plain = home.trim_end_matches('/');
    let name = if plain.starts_with(['~', '/']) { plain.to_owned() } else { joined("", plain) };
    // What is known to be in the file comes first; what such files usually hold is told where nothing is known.
    let mut values = vec![flowing(taken(name), path, place.clone())];
    if CREDENTIALS.contains(&plain) || !made && holds_credentials(plain) {
        values.push(flowing(Taken::Minted { registered: true }, path, place.clone()));
    }
    vec![spill(sink.clone(), slug, values, place)]
}

/// The paths of an input, each on a line; those that are left out begin with `!`.
fn lines(node: &Node) -> Vec<(String, Span)> {
    let scalars = node.items();
    let mut found = Vec::new();
    for scalar in scalars.iter().filter_map(Node::as_scalar) {
        let mut start = 0;
        for line in scalar.value.split_inclusive('\n') {
            let trimmed = line.trim();
            let at = start + line.find(trimmed).unwrap_or(0);
            start += line.len();
            if !trimmed.is_empty() && !trimmed.starts_with('!') && !trimmed.starts_with('#') {
                found.push((trimmed.to_owned(), scalar.span_of(at..at + trimmed.len())));
            }
        }
    }
    found
}

/// Actions that store or publish files, and the input that names them.
const GIVES: &[(&str, Sink, &str)] = &[
    ("actions/upload-artifact", Sink::Artifact, "path"),
    ("actions/upload-artifact/merge", Sink::Artifact, "pattern"),
    ("actions/upload-pages-artifact", Sink::Artifact, "path"),
    ("actions/upload-release-asset", Sink::Artifact, "asset_path"),
    ("softprops/action-gh-release", Sink::Artifact, "files"),
    ("ncipollo/release-action", Sink::Artifact, "artifacts"),
    ("svenstaro/upload-release-action", Sink::Artifact, "file"),
    ("peaceiris/actions-gh-pages", Sink::Artifact, "publish_dir"),
    ("jamesives/github-pages-deploy-action", Sink::Artifact, "folder"),
    ("crazy-max/ghaction-github-pages", Sink::Artifact, "build_dir"),
    ("marocchino/sticky-pull-request-comment", Sink::Post, "path"),
    ("peter-evans/create-or-update-comment", Sink::Post, "body-path"),
    ("actions/cache", Sink::Cache, "path"),
    ("actions/cache/save", Sink::Cache, "path"),
    ("buildjet/cache", Sink::Cache, "path"),
    ("runs-on/cache", Sink::Cache, "path"),
    ("whywaita/actions-cache-s3", Sink::Cache, "path"),
];

/// Whether a file, by its name, holds what somebody logs in with: settings with secrets, private keys.
fn holds_credentials(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let template = ["example", "sample", "template", "dist", "test", "default", "schema", "ci"];
    let dotenv =
        name == ".env" || name.strip_prefix(".env.").is_some_and(|rest| !template.iter().any(|part| rest.contains(part)));
    let key = ["id_rsa", "id_ed25519", "id_ecdsa", ".netrc", ".git-credentials", ".pypirc", ".pgpass", "kubeconfig"]
        .contains(&name.as_str());
    let stored = [".p12", ".pfx", ".jks", ".keystore", ".ppk", ".kdbx"].iter().any(|end| name.ends_with(end));
    dotenv || key || stored || name.ends_with(".key") && !name.ends_with("public.key") && !name.ends_with("pub.key")
}

/// Files in which tools keep what they log in with.
const CREDENTIALS: &[&str] = &[
    "~/.aws",
    "~/.aws/credentials",
    "~/.azure",
    "~/.cargo/credentials",
    "~/.cargo/credentials.toml",
    "~/.config/gcloud",
    "~/.config/gh",
    "~/.config/gh/hosts.yml",
    "~/.docker",
    "~/.docker/config.json",
    "~/.git-credentials",
    "~/.gnupg",
    "~/.gem/credentials",
    "~/.kube",
    "~/.kube/config",
    "~/.m2/settings.xml",
    "~/.netrc",
    "~/.npmrc",
    "~/.pypirc",
    "~/.ssh",
    "~/.ssh/id_rsa",
    "~/.ssh/id_ed25519",
    "~/.terraform.d/credentials.tfrc.json",
];
