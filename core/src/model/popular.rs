//! The inputs of the actions that are used most, from their own `action.yml` in every release up to 2026-08.

pub mod interface;

use crate::model::uses::{Reference, Remote};

/// An action and all inputs that one of its releases takes.
#[derive(Clone, Copy, Debug)]
pub struct Popular {
    pub slug: &'static str,
    /// The first and the last major version that was looked at.
    pub first: u32,
    pub last: u32,
    /// Separated by spaces: `name` is there in all of them, `name:2-3` from version 2 to 3, `name:4` from version 4 on.
    inputs: &'static str,
}

/// Whether an action takes an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    Yes,
    /// No release ever did.
    Never,
    /// Other major versions do, from the first to the last.
    OtherVersions(u32, u32),
}

impl Popular {
    /// The inputs that the major version takes, or that any does.
    pub fn inputs(&self, major: Option<u32>) -> impl Iterator<Item = &'static str> {
        let (first, last) = (self.first, self.last);
        let inputs = self.inputs.split_whitespace().map(move |input| range(input, first, last));
        inputs.filter(move |&(_, from, to)| major.is_none_or(|major| from <= major && major <= to)).map(|(name, _, _)| name)
    }

    /// Whether the input is taken; versions that were not looked at are taken to have all inputs.
    #[must_use]
    pub fn takes(&self, name: &str, major: Option<u32>) -> Takes {
        let mut inputs = self.inputs.split_whitespace().map(|input| range(input, self.first, self.last));
        let Some((_, from, to)) = inputs.find(|(known, _, _)| known.eq_ignore_ascii_case(name)) else {
            return if major.is_some_and(|major| major > self.last) { Takes::Yes } else { Takes::Never };
        };
        match major.filter(|&major| self.first <= major && major <= self.last) {
            Some(major) if major < from || to < major => Takes::OtherVersions(from, to),
            _ => Takes::Yes,
        }
    }
}

fn range(input: &'static str, first: u32, last: u32) -> (&'static str, u32, u32) {
    let Some((name, range)) = input.split_once(':') else { return (input, first, last) };
    let (from, to) = range.split_once('-').unwrap_or((range, ""));
    (name, from.parse().unwrap_or(first), to.parse().unwrap_or(last))
}

#[must_use]
pub fn popular(remote: &Remote<'_>) -> Option<&'static Popular> {
    let slug = remote.slug();
    POPULAR.iter().find(|popular| popular.slug.eq_ignore_ascii_case(&slug))
}

/// The major version that a reference names: 4 for `v4` and `v4.1.2`.
#[must_use]
pub fn major(reference: &Reference<'_>) -> Option<u32> {
    let Reference::Symbolic(name) = reference else { return None };
    let mut parts = name.strip_prefix('v').unwrap_or(name).split('.');
    let major = parts.next()?.parse().ok()?;
    parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(major)
}

const fn popular_action(slug: &'static str, first: u32, last: u32, inputs: &'static str) -> Popular {
    Popular { slug, first, last, inputs }
}

#[rustfmt::skip]
const POPULAR: &[Popular] = &[
    popular_action("actions/attest", 0, 4,
        "create-storage-record:3 github-token predicate predicate-path predicate-type push-to-registry sbom-path:4 \
         show-summary:1 subject-checksums:2 subject-digest subject-name subject-path subject-version:4"),
    popular_action("actions/attest-build-provenance", 0, 4,
        "create-storage-record:3 github-token predicate:4 predicate-path:4 predicate-type:4 push-to-registry \
         show-summary:1 subject-checksums:2 subject-digest subject-name subject-path"),
    popular_action("actions/cache", 0, 5,
        "enablecrossosarchive:3 fail-on-cache-miss:3 key lookup-only:3 path restore-keys save-always:4 upload-chunk-size:2"),
    popular_action("actions/cache/restore", 3, 5,
        "enablecrossosarchive fail-on-cache-miss key lookup-only path restore-keys"),
    popular_action("actions/cache/save", 3, 5,
        "enablecrossosarchive key path upload-chunk-size"),
    popular_action("actions/checkout", 1, 7,
        "allow-unsafe-pr-checkout:2 clean fetch-depth fetch-tags:3 filter:4 github-server-url:3 lfs path \
         persist-credentials:2 ref repository set-safe-directory:2 show-progress:4 sparse-checkout:3 \
         sparse-checkout-cone-mode:3 ssh-key:2 ssh-known-hosts:2 ssh-strict:2 ssh-user:4 submodules token"),
    popular_action("actions/configure-pages", 0, 5,
        "enablement:1 generator_config_file:1 static_site_generator token"),
    popular_action("actions/create-github-app-token", 1, 3,
        "app-id app_id:1-1 client-id:3 github-api-url owner permission-actions permission-administration \
         permission-artifact-metadata:3 permission-attestations:3 permission-checks permission-codespaces \
         permission-contents permission-custom-properties-for-organizations:2 permission-dependabot-secrets \
         permission-deployments permission-discussions:3 permission-email-addresses \
         permission-enterprise-custom-properties-for-organizations:2 permission-environments permission-followers \
         permission-git-ssh-keys permission-gpg-keys permission-interaction-limits permission-issues permission-members \
         permission-merge-queues:3 permission-metadata permission-organization-administration \
         permission-organization-announcement-banners permission-organization-copilot-seat-management \
         permission-organization-custom-org-roles permission-organization-custom-properties \
         permission-organization-custom-roles permission-organization-events permission-organization-hooks \
         permission-organization-packages permission-organization-personal-access-token-requests \
         permission-organization-personal-access-tokens permission-organization-plan permission-organization-projects \
         permission-organization-secrets permission-organization-self-hosted-runners permission-organization-user-blocking \
         permission-packages permission-pages permission-profile permission-pull-requests \
         permission-repository-custom-properties permission-repository-hooks permission-repository-projects \
         permission-secret-scanning-alerts permission-secrets permission-security-events permission-single-file \
         permission-starring permission-statuses permission-team-discussions permission-vulnerability-alerts \
         permission-workflows private-key private_key:1-1 repositories skip-token-revoke skip_token_revoke:1-1"),
    popular_action("actions/dependency-review-action", 1, 4,
        "allow-dependencies-licenses:3 allow-ghsas:2 allow-licenses:2 base-ref:2 comment-summary-in-pr:3 config-file:2 \
         deny-groups:3 deny-licenses:2 deny-packages:3 external-repo-token:3 fail-on-scopes:2 fail-on-severity:2 \
         head-ref:2 license-check:3 repo-token retry-on-snapshot-warnings:3 retry-on-snapshot-warnings-timeout:3 \
         show-openssf-scorecard:4 show-patched-versions:4 vulnerability-check:3 warn-on-openssf-scorecard-level:4 \
         warn-only:4"),
    popular_action("actions/deploy-pages", 1, 5,
        "artifact_name conclusion:1-2 emit_telemetry:1-2 error_count preview reporting_interval timeout token"),
    popular_action("actions/download-artifact", 1, 8,
        "artifact-ids:4 digest-mismatch:8 github-token:4 merge-multiple:4 name path pattern:4 repository:4 run-id:4 \
         skip-decompress:8"),
    popular_action("actions/first-interaction", 1, 3,
        "issue-message:1-1 issue_message:2 pr-message:1-1 pr_message:2 repo-token:1-1 repo_token:2"),
    popular_action("actions/github-script", 0, 8,
        "base-url:7 debug github-token previews result-encoding retries:6 retry-exempt-status-codes:6 script user-agent"),
    popular_action("actions/labeler", 2, 7,
        "configuration-path dot:4 pr-number:4 repo-token sync-labels"),
    popular_action("actions/setup-dotnet", 1, 6,
        "architecture:5 cache:3 cache-dependency-path:3 config-file dotnet-channel:5 dotnet-quality:3 dotnet-version \
         global-json-file:2 include-prerelease:1-2 owner source-url version:1-1 workloads:5"),
    popular_action("actions/setup-go", 1, 7,
        "architecture:3 cache:3 cache-dependency-path:3 check-latest:2 go-download-base-url:6 go-version go-version-file:3 \
         stable:2-2 token:2 version:1-1"),
    popular_action("actions/setup-java", 1, 5,
        "architecture cache:2 cache-dependency-path:4 check-latest:2 distribution:2 gpg-passphrase gpg-private-key \
         java-package java-version java-version-file:3 jdk-file:5 jdkfile job-status:2 mvn-toolchain-id:3 \
         mvn-toolchain-vendor:3 overwrite-settings:2 server-id server-password server-username set-default:5 settings-path \
         show-download-progress:5 token:3 verify-signature:5 verify-signature-public-key:5 version:1-1"),
    popular_action("actions/setup-node", 1, 7,
        "always-auth:1-6 architecture:2 cache:2 cache-dependency-path:2 check-latest:2 mirror:4 mirror-token:4 \
         node-version node-version-file:2 package-manager-cache:5 registry-url scope token:2 version:1-2"),
    popular_action("actions/setup-python", 1, 7,
        "allow-prereleases:4 architecture cache:2 cache-dependency-path:2 check-latest:4 freethreaded:5 pip-install:6-6 \
         pip-version:6 python-version python-version-file:4 token:2 update-environment:4 version:1-1"),
    popular_action("actions/stale", 1, 10,
        "any-of-issue-labels:3 any-of-labels:3 any-of-pr-labels:3 ascending:3 close-issue-label:3 close-issue-message:3 \
         close-issue-reason:5 close-pr-label:3 close-pr-message:3 days-before-close days-before-issue-close:3 \
         days-before-issue-stale:3 days-before-pr-close:3 days-before-pr-stale:3 days-before-stale debug-only:2 \
         delete-branch:3 enable-statistics:3 exempt-all-assignees:3 exempt-all-issue-assignees:3 \
         exempt-all-issue-milestones:3 exempt-all-milestones:3 exempt-all-pr-assignees:3 exempt-all-pr-milestones:3 \
         exempt-assignees:3 exempt-draft-pr:4 exempt-issue-assignees:3 exempt-issue-label:1-1 exempt-issue-labels:2 \
         exempt-issue-milestones:3 exempt-milestones:3 exempt-pr-assignees:3 exempt-pr-label:1-1 exempt-pr-labels:2 \
         exempt-pr-milestones:3 ignore-issue-updates:4 ignore-pr-updates:4 ignore-updates:4 include-only-assigned:5 \
         labels-to-add-when-unstale:4 labels-to-remove-when-stale:8 labels-to-remove-when-unstale:4 only-issue-labels:3 \
         only-issue-types:10 only-labels:2 only-pr-labels:3 operations-per-run remove-issue-stale-when-updated:3 \
         remove-pr-stale-when-updated:3 remove-stale-when-updated:3 repo-token skip-stale-issue-message:3-3 \
         skip-stale-pr-message:3-3 sort-by:10 stale-issue-label stale-issue-message stale-pr-label stale-pr-message \
         start-date:3"),
    popular_action("actions/upload-artifact", 1, 7,
        "archive:7 compression-level:4 if-no-files-found:2 include-hidden-files:3 name overwrite:4 path retention-days:2"),
    popular_action("actions/upload-artifact/merge", 4, 7,
        "compression-level delete-merged include-hidden-files name pattern retention-days separate-directories"),
    popular_action("actions/upload-pages-artifact", 0, 5,
        "include-hidden-files:5 name:1 path retention-days"),
    popular_action("aquasecurity/trivy-action", 0, 0,
        "artifact-type cache cache-dir docker-host exit-code format github-pat hide-progress ignore-policy ignore-unfixed \
         image-ref input limit-severities-for-sarif list-all-pkgs output scan-ref scan-type scanners security-checks \
         severity skip-dirs skip-files skip-setup-trivy template tf-vars timeout token-setup-trivy trivy-config \
         trivyignores version vuln-type"),
    popular_action("astral-sh/setup-uv", 1, 10,
        "activate-environment:6 add-problem-matchers:6 cache-dependency-glob cache-local-path cache-python:7 cache-suffix \
         checksum download-from-astral-mirror:8 enable-cache github-token ignore-empty-workdir:5 ignore-nothing-to-cache:4 \
         manifest-file:6 no-project:8 prune-cache:3 pyproject-file:5-5 python-version:4 quiet:8 resolution-strategy:7 \
         restore-cache:6 save-cache:6 server-url:6-6 tool-bin-dir:3 tool-dir:3 uv-file:5-5 venv-path:7 version \
         version-file:6 working-directory:6"),
    popular_action("aws-actions/configure-aws-credentials", 1, 6,
        "action-timeout-s:5 allowed-account-ids:5 audience aws-access-key-id aws-profile:6 aws-region \
         aws-secret-access-key aws-session-token custom-tags:6 disable-retry:3 force-skip-oidc:5 http-proxy:2 \
         inline-session-policy:2 managed-session-policies:2 mask-aws-account-id no-proxy:5 output-credentials:3 \
         output-env-credentials:4 overwrite-aws-profile:6 retry-max-attempts:3 role-chaining:2 role-duration-seconds \
         role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround:3 \
         sts-endpoint:6 transitive-tag-keys:6 unset-current-credentials:3 use-existing-credentials:4 \
         web-identity-token-file"),
    popular_action("codecov/codecov-action", 0, 5,
        "aws_curl_args:1-1 base_sha:5 binary:5 codecov_curl_args:1-1 codecov_yml_path:4 commit_parent:1 directory:1 \
         disable_file_fixes:4 disable_safe_directory:4 disable_search:4 disable_telem:5 dry_run:2 env_vars:1 exclude:4 \
         fail_ci_if_error:1 file:0-4 files:1 flags force:5 full_report:3-3 functionalities:1-3 gcov:3-3 gcov_args:1 \
         gcov_executable:1 gcov_ignore:3 gcov_include:3 gcov_path_exclude:1-1 gcov_path_include:1-1 gcov_prefix:1-1 \
         gcov_root_dir:1-1 git_service:4 handle_no_reports_found:4 job_code:4 move_coverage_to_trash:1-3 name \
         network_filter:1 network_prefix:3 os:2 override_branch:1 override_build:1 override_build_url:4 override_commit:1 \
         override_pr:1 override_tag:1-3 path_to_write_report:1-1 plugin:4-4 plugins:4 recurse_submodules:5 report_code:4 \
         report_type:5 root_dir:1 run_command:5 skip_validation:5 slug:2 swift:3-3 swift_project:3 token \
         upstream_proxy:3-3 url:2 use_legacy_upload_endpoint:4 use_oidc:4 use_pypi:5 verbose:1 version:2 \
         working-directory:1 xcode:3-3 xcode_archive_path:3-3 xcode_derived_data:1-1 xcode_package:1-1 xtra_args:3-3 \
         yml:1-1"),
    popular_action("denoland/setup-deno", 1, 2,
        "cache:2 cache-hash:2 deno-binary-name deno-version deno-version-file"),
    popular_action("docker/build-push-action", 1, 7,
        "add-hosts:2 add_git_labels:1-1 allow:2 always_pull:1-1 annotations:5 attests:3 build-args:2 build-contexts:2 \
         build_args:1-1 builder:2 cache-from:2 cache-to:2 cache_froms:1-1 call:6 cgroup-parent:2 context:2 dockerfile:1-1 \
         file:2 github-token:2 labels load:2 network:2 no-cache:2 no-cache-filters:3 outputs:2 password:1-1 path:1-1 \
         platforms:2 provenance:3 pull:2 push registry:1-1 repository:1-1 sbom:3 secret-envs:5 secret-files:2 secrets:2 \
         shm-size:2 ssh:2 tag_with_ref:1-1 tag_with_sha:1-1 tags target ulimit:2 username:1-1"),
    popular_action("docker/login-action", 1, 4,
        "ecr logout password registry registry-auth:3 scope:3 username"),
    popular_action("docker/metadata-action", 1, 6,
        "annotations:5 bake-target:2 context:4 flavor:2 github-token images label-custom:1-1 labels:2 sep-annotations:5 \
         sep-labels sep-tags tag-coerce-tag:1-1 tag-custom:1-1 tag-custom-only:1-1 tag-edge:1-1 tag-edge-branch:1-1 \
         tag-latest:1-1 tag-latest-match:1-1 tag-match:1-1 tag-match-group:1-1 tag-match-latest:1-1 tag-schedule:1-1 \
         tag-semver:1-1 tag-sha:1-1 tags:2"),
    popular_action("docker/setup-buildx-action", 1, 4,
        "append:2 buildkitd-config:3 buildkitd-config-inline:3 buildkitd-flags cache-binary:3 cleanup:2 config:1-3 \
         config-inline:1-3 driver driver-opts endpoint github_token:2-2 install:1-3 keep-state:3 name:3 platforms:2 use \
         version"),
    popular_action("docker/setup-qemu-action", 1, 4,
        "cache-image:3 image platforms reset:4"),
    popular_action("dorny/paths-filter", 1, 4,
        "base:2 filters githubtoken:1-1 initial-fetch-depth:2 list-files:2 predicate-quantifier:3 ref:2 token \
         working-directory:2"),
    popular_action("golangci/golangci-lint-action", 0, 9,
        "annotations:5-5 args cache-invalidation-interval:5 debug:9 directory:0-0 experimental:9 flags:0-0 format:0-0 \
         github-token github_token:0-0 install-mode:3 install-only:9 only-new-issues:1 problem-matchers:6 \
         skip-build-cache:2-4 skip-cache:3 skip-go-installation:2-2 skip-pkg-cache:2-4 skip-save-cache:5 verify:6 version \
         version-file:9 working-directory:1"),
    popular_action("google-github-actions/auth", 0, 3,
        "access_token_lifetime access_token_scopes access_token_subject activate_credentials_file:0-0 audience backoff:0-2 \
         backoff_limit:0-2 cleanup_credentials create_credentials_file credentials_json delegates \
         export_environment_variables id_token_audience id_token_include_email lifetime:0-0 project_id request_reason:2 \
         retries:0-2 service_account token_format universe:2 workload_identity_provider"),
    popular_action("googleapis/release-please-action", 1, 4,
        "always-link-local:3-3 bootstrap-sha:3-3 bump-minor-pre-major:1-3 bump-patch-for-minor-pre-major:2-3 \
         changelog-host:3 changelog-notes-type:3-3 changelog-path:2-3 changelog-types:2-3 clean:2-3 command:2-3 \
         commit-search-depth:3-3 component:3-3 config-file:2 default-branch:2-3 draft:3-3 draft-pull-request:3-3 \
         extra-files:3-3 fork:2 github-api-url:2 github-graphql-url:2 group-pull-request-title-pattern:3-3 \
         include-component-in-tag:4 include-v-in-tag:3-3 labels:3-3 last-release-sha:3-3 manifest-file:2 monorepo-tags:1-3 \
         package-name:1-3 path plugins:3-3 prerelease:3-3 proxy-server:3 pull-request-header:3-3 \
         pull-request-title-pattern:2-3 release-as:3-3 release-labels:3-3 release-search-depth:3-3 release-type repo-url:2 \
         separate-pull-requests:3-3 sequential-calls:3-3 signoff:2-3 skip-github-pull-request:4 skip-github-release:3 \
         skip-labeling:3-3 snapshot-labels:3-3 tag-separator:3-3 target-branch:4 token version-file:2-3 \
         versioning-strategy:3-3 verssion-file:2-2"),
    popular_action("goreleaser/goreleaser-action", 0, 7,
        "args distribution:2 github-token:4-4 install-only:2 key:0-1 version version-file:7 workdir:1"),
    popular_action("gradle/actions/setup-gradle", 0, 6,
        "add-job-summary add-job-summary-as-pr-comment allow-snapshot-wrappers:4 arguments:3 artifact-retention-days \
         build-root-directory:3-3 build-scan-publish:3 build-scan-terms-of-service-agree:3-3 \
         build-scan-terms-of-service-url:3-3 build-scan-terms-of-use-agree:3 build-scan-terms-of-use-url:3 cache-cleanup:4 \
         cache-disabled cache-encryption-key cache-overwrite-existing cache-provider:6 cache-read-only cache-write-only \
         dependency-graph dependency-graph-continue-on-failure dependency-graph-exclude-configurations:4 \
         dependency-graph-exclude-projects:4 dependency-graph-include-configurations:4 dependency-graph-include-projects:4 \
         dependency-graph-report-dir:4 develocity-access-key:3 develocity-allow-untrusted-server:3 \
         develocity-capture-file-fingerprints:3 develocity-ccud-plugin-version:3 develocity-enforce-url:3 \
         develocity-injection-enabled:3 develocity-plugin-version:3 develocity-token-expiry:3 develocity-url:3 \
         generate-job-summary:3-3 github-token gradle-home-cache-cleanup gradle-home-cache-excludes \
         gradle-home-cache-includes gradle-home-cache-strict-match:3 gradle-plugin-repository-password:3 \
         gradle-plugin-repository-url:3 gradle-plugin-repository-username:3 gradle-version validate-wrappers:3 \
         workflow-job-context"),
    popular_action("gradle/actions/wrapper-validation", 3, 6,
        "allow-checksums allow-snapshots min-wrapper-count"),
    popular_action("gradle/actions/dependency-submission", 0, 6,
        "add-job-summary:3 add-job-summary-as-pr-comment:3 additional-arguments:3 allow-snapshot-wrappers:4 \
         artifact-retention-days:3 build-root-directory build-scan-publish:3 build-scan-terms-of-service-agree:3-3 \
         build-scan-terms-of-service-url:3-3 build-scan-terms-of-use-agree:3 build-scan-terms-of-use-url:3 cache-cleanup:4 \
         cache-disabled:3 cache-encryption-key cache-overwrite-existing:3 cache-provider:6 cache-read-only:3 \
         cache-write-only:3 dependency-graph:3 dependency-graph-action:0-0 dependency-graph-continue-on-failure:3 \
         dependency-graph-exclude-configurations:4 dependency-graph-exclude-projects:4 \
         dependency-graph-include-configurations:4 dependency-graph-include-projects:4 dependency-graph-report-dir:4 \
         dependency-resolution-task:3 develocity-access-key:3 develocity-token-expiry:3 generate-job-summary:3-3 \
         github-token:3 gradle-home-cache-cleanup:3 gradle-home-cache-excludes:3 gradle-home-cache-includes:3 \
         gradle-home-cache-strict-match:3 gradle-version validate-wrappers:4 workflow-job-context:3"),
    popular_action("hashicorp/setup-terraform", 1, 4,
        "cli_config_credentials_hostname cli_config_credentials_token terraform_version terraform_wrapper"),
    popular_action("ossf/scorecard-action", 0, 2,
        "file_mode:2 internal_default_token:1 internal_publish_base_url:2 publish_results repo_token results_file \
         results_format"),
    popular_action("oven-sh/setup-bun", 0, 2,
        "bun-download-url:1 bun-version bun-version-file:2 custom-download-url:0-0 github-token:0-0 misc-test-builds:0-0 \
         no-cache:1 registries:2 registry-url:1 repository:0-0 scope:1 token:2"),
    popular_action("peaceiris/actions-gh-pages", 2, 4,
        "allow_empty_commit:3 cname:3 commit_message:3 commitmessage:2-2 deploy_key:3 destination_dir:3 disable_nojekyll:3 \
         emptycommits:2-2 enable_jekyll:3 exclude_assets:3 external_repository:3 force_orphan:3 forceorphan:2-2 \
         full_commit_message:3 github_token:3 keep_files:3 keepfiles:2-2 personal_token:3 publish_branch:3 publish_dir:3 \
         tag_message:3 tag_name:3 tagmessage:2-2 tagname:2-2 tagoverwrite:2-2 user_email:3 user_name:3 useremail:2-2 \
         username:2-2"),
    popular_action("peter-evans/create-pull-request", 1, 8,
        "add-paths:3 assignees author:2 author-email:1-1 author-name:1-1 base body body-path:5 branch branch-suffix \
         branch-token:7 commit-message committer:2 committer-email:1-1 committer-name:1-1 delete-branch:3 draft:2 \
         git-token:6-6 gpg-sign:3-3 labels maintainer-can-modify:7 milestone path:2 project:1-2 project-column:1-2 \
         push-to-fork:3 request-to-parent:2-2 reviewers sign-commits:7 signoff:3 team-reviewers title token"),
    popular_action("pnpm/action-setup", 1, 4,
        "bin_dest:1-1 dest package_json_file:2 registry:1-1 run_install standalone:2 version"),
    popular_action("pypa/gh-action-pypi-publish", 1, 1,
        "attestations packages-dir packages_dir password print-hash print_hash repository-url repository_url skip-existing \
         skip_existing user verbose verify-metadata verify_metadata"),
    popular_action("release-drafter/release-drafter", 5, 7,
        "commitish config-name disable-autolabeler disable-releaser dry-run:7 filter-by-range:7 footer header \
         include-pre-releases:6 initial-commits-since:6 latest name prerelease prerelease-identifier publish tag token:7 \
         version"),
    popular_action("ruby/setup-ruby", 1, 1,
        "bundler bundler-cache cache-version ruby-version rubygems self-hosted token windows-toolchain working-directory"),
    popular_action("sigstore/cosign-installer", 0, 4,
        "cosign-release install-dir:2 use-sudo:2"),
    popular_action("slackapi/slack-github-action", 1, 4,
        "api:2 channel-id:1-1 errors:2 message:1-1 method:2 payload payload-delimiter payload-file-path \
         payload-file-path-parsed:1-1 payload-templated:2 proxy:2 retries:2 slack-message:1-1 token:2 update-ts:1-1 \
         webhook:2 webhook-type:2 who-to-greet:1-1"),
    popular_action("softprops/action-gh-release", 0, 3,
        "append_body body body-path:0-0 body_path discussion_category_name draft fail_on_unmatched_files files \
         generate_release_notes make_latest:2 name overwrite_files:2 prerelease preserve_order:2 previous_tag:2 repository \
         tag_name target_commitish token working_directory:2"),
    popular_action("step-security/harden-runner", 0, 2,
        "allowed-endpoints api-key:2 deploy-on-self-hosted-vm:2 disable-file-monitoring:2 disable-sudo:2 \
         disable-sudo-and-containers:2 disable-telemetry:1 egress-policy:1 policy:2 token:1 use-policy-store:2"),
    popular_action("Swatinem/rust-cache", 1, 2,
        "add-job-id-key:2 add-rust-environment-hash-key:2 cache-all-crates:2 cache-bin:2 cache-directories:2 \
         cache-on-failure cache-provider:2 cache-targets:2 cache-workspace-crates:2 cmd-format:2 env-vars:2 key \
         lookup-only:2 prefix-key:2 save-if:2 shared-key:2 sharedkey:1-1 target-dir:1-1 working-directory:1-1 workspaces:2"),
    popular_action("github/codeql-action/init", 1, 4,
        "analysis-kinds:3 build-mode:2 check-run-id:3 config:2 config-file db-location debug debug-artifact-name \
         debug-database-name dependency-caching:2 external-repository-token languages matrix packs quality-queries:3 \
         queries ram registries setup-python-dependencies source-root threads token tools trap-caching"),
    popular_action("github/codeql-action/analyze", 1, 4,
        "add-snippets category check_name checkout_path cleanup-level expect-error matrix output \
         post-processed-sarif-path:3 ram ref sha skip-queries threads token upload upload-database wait-for-processing"),
    popular_action("github/codeql-action/upload-sarif", 1, 4,
        "category checkout_path matrix ref sarif_file sha token wait-for-processing"),
    popular_action("github/codeql-action/autobuild", 1, 4,
        "matrix token working-directory"),
];
