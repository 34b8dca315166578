//! A file from the network that an image takes up without a look at it.

use crate::audit::{Audit, Check, Context};
use crate::model::build::Build;
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dockerfile::Keyword;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unverified-download"),
        family: Family::Config,
        title: text("Image takes up a download unseen"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A Dockerfile's `ADD` takes a file from an address without `--checksum=`. Over plain `http:` it is medium, and for everyone. Git repositories (`ADD https://github.com/a/b.git#v1`) are left alone.",
            ),
            why: text(
                "Whoever controls the address, or the line to it, decides what is in the image, and two builds of one commit may differ.",
            ),
            fix: text("`ADD --checksum=sha256:… https://…`, or `RUN curl` with a comparison of the checksum behind it."),
        },
    },
    checks: &[Check::Dockerfile(check)],
};

fn check(build: &Build<'_>, cx: &mut Context<'_>) {
    let text = build.file.text;
    for instruction in build.file.instructions.iter().filter(|instruction| instruction.keyword == Keyword::Add) {
        if instruction.has_flag(text, "checksum") {
            continue;
        }
        for word in instruction.words() {
            let address = word.span.of(text);
            let plain = address.starts_with("http://");
            if !plain && !address.starts_with("https://") || address.contains(".git") {
                continue;
            }
            let earnest = Occasion::of(cx.file.path).is_earnest();
            let finding = cx.report(word.span, "What comes from here is taken into the image without a look at it");
            if plain && earnest {
                finding.severity(Severity::Medium).persona(Persona::Regular);
            }
        }
    }
}
