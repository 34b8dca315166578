//! What some widely used actions give, and cannot be without, from their own `action.yml` in every release up to 2026-11.

use crate::model::uses::Remote;

/// The outputs that a release of the action declares; an action may give others that it does not declare.
#[must_use]
pub fn outputs(remote: &Remote<'_>) -> Option<impl Iterator<Item = &'static str> + Clone> {
    let slug = remote.slug();
    OUTPUTS.iter().find(|(known, _)| known.eq_ignore_ascii_case(&slug)).map(|(_, outputs)| outputs.split_whitespace())
}

/// The inputs that every release from a major version on asks for; where no version is named, those that all of them ask for.
pub fn required(remote: &Remote<'_>, major: Option<u32>) -> impl Iterator<Item = &'static str> {
    let slug = remote.slug();
    let known = REQUIRED.iter().filter(move |(known, ..)| known.eq_ignore_ascii_case(&slug));
    known.filter(move |(_, from, _)| major.is_some_and(|major| major >= *from)).flat_map(|(.., inputs)| inputs.split_whitespace())
}

const OUTPUTS: &[(&str, &str)] = &[
    ("actions/cache", "cache-hit"),
    ("actions/cache/restore", "cache-hit cache-matched-key cache-primary-key"),
    ("actions/checkout", "commit ref"),
    ("actions/create-github-app-token", "app-slug installation-id token"),
    ("actions/download-artifact", "download-path"),
    ("actions/setup-dotnet", "cache-hit dotnet-version"),
    ("actions/setup-go", "cache-hit go-version"),
    ("actions/setup-java", "cache-hit cache-primary-key distribution path version"),
    ("actions/setup-node", "cache-hit cache-matched-key cache-primary-key node-version"),
    ("actions/setup-python", "cache-hit python-path python-version"),
    ("actions/upload-artifact", "artifact-digest artifact-id artifact-url"),
    ("actions/upload-artifact/merge", "artifact-digest artifact-id artifact-url"),
    ("astral-sh/setup-uv", "cache-hit cache-key python-cache-hit python-version uv-path uv-version uvx-path venv"),
    (
        "aws-actions/configure-aws-credentials",
        "aws-access-key-id aws-account-id aws-expiration aws-secret-access-key aws-session-token",
    ),
    (
        "dependabot/fetch-metadata",
        "alert-state compatibility-score cvss dependency-group dependency-names dependency-type directory ghsa-id maintainer-changes \
         new-version package-ecosystem previous-version target-branch update-type updated-dependencies-json",
    ),
    ("docker/build-push-action", "digest imageid metadata"),
    (
        "docker/metadata-action",
        "annotations bake-file bake-file-annotations bake-file-labels bake-file-tags json labels tag-names tags version",
    ),
    ("docker/setup-buildx-action", "driver endpoint flags name nodes platforms status"),
    (
        "google-github-actions/auth",
        "access_token access_token_expiration auth_token credentials_file_path expiration id_token project_id",
    ),
    ("goreleaser/goreleaser-action", "artifacts metadata"),
    (
        "peter-evans/create-pull-request",
        "pr_number pull-request-branch pull-request-commits-verified pull-request-head-sha pull-request-number pull-request-operation \
         pull-request-url",
    ),
    ("pnpm/action-setup", "bin_dest dest"),
    ("ruby/setup-ruby", "ruby-prefix"),
    ("softprops/action-gh-release", "assets id upload_url url"),
];

const REQUIRED: &[(&str, u32, &str)] = &[
    ("actions/cache", 0, "key path"),
    ("actions/cache/restore", 3, "key path"),
    ("actions/cache/save", 3, "key path"),
    ("actions/create-github-app-token", 2, "private-key"),
    ("actions/github-script", 1, "script"),
    ("actions/upload-artifact", 1, "path"),
    ("aws-actions/configure-aws-credentials", 1, "aws-region"),
];
