//! Reusable workflows that other repositories publish, and what the job that calls them must grant, from their own documentation.

use super::{Known, identity, known, read, write};

pub(super) static KNOWN: &[Known] = &[
    known("slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml", "", GENERIC),
    known("slsa-framework/slsa-github-generator/.github/workflows/builder_go_slsa3.yml", "", GENERIC),
    known("slsa-framework/slsa-github-generator/.github/workflows/builder_nodejs_slsa3.yml", "", GENERIC),
    known("slsa-framework/slsa-github-generator/.github/workflows/builder_maven_slsa3.yml", "", GENERIC),
    known("slsa-framework/slsa-github-generator/.github/workflows/builder_gradle_slsa3.yml", "", GENERIC),
    known("slsa-framework/slsa-github-generator/.github/workflows/builder_bazel_slsa3.yml", "", GENERIC),
    known(
        "slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml",
        "",
        &[read("actions"), identity(), write("packages")],
    ),
    known(
        "slsa-framework/slsa-github-generator/.github/workflows/builder_docker-based_slsa3.yml",
        "",
        &[read("actions"), identity(), write("contents"), write("packages")],
    ),
    known(
        "google/osv-scanner-action/.github/workflows/osv-scanner-reusable.yml",
        "",
        &[read("actions"), read("contents"), write("security-events")],
    ),
    known(
        "google/osv-scanner-action/.github/workflows/osv-scanner-reusable-pr.yml",
        "",
        &[read("actions"), read("contents"), write("security-events")],
    ),
    known("asottile/workflows/.github/workflows/tox.yml", "", &[read("contents")]),
];

const GENERIC: &[super::Wants] = &[read("actions"), identity(), write("contents")];
