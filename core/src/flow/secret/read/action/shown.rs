//! Inputs that come to where others read them: comments, releases, messages, layers of images, arguments of programs.

use super::{spill, values};
use crate::flow::secret::read::shell;
use crate::model::placed;
use crate::model::public_prefix::{publishes_secret, without_prefix};
use crate::model::secrecy::{Act, Flowing, Sink};
use crate::place::Place;
use crate::syntax::shell::parse;
use crate::syntax::yaml::Entry;
use crate::text::{File, Span};

/// What an action shows of one of its inputs.
pub(super) fn of_input(file: &File<'_>, slug: &str, input: &Entry) -> Vec<Act> {
    let Some(name) = input.key.as_str().map(str::to_ascii_lowercase) else { return Vec::new() };
    if ARGUMENTS.contains(&name.as_str()) && !is_code(slug) {
        return arguments(file, slug, input);
    }
    let known = SHOWN.iter().find(|(known, ..)| *known == slug);
    let sink = match known {
        Some((_, sink, names)) => names.contains(&name.as_str()).then(|| sink.clone()),
        None => SPEAKING.contains(&name.as_str()).then_some(Sink::Post),
    };
    let (Some(sink), Some(scalar)) = (sink, input.value.as_scalar()) else { return Vec::new() };
    let by = format!("{slug}: {name}");
    let of_one = |placed: placed::Placed<'_>| {
        let values = super::of_placed(&placed, file);
        let shown = !values.is_empty()
            && (slug != "docker/bake-action" || overrides_text(&scalar.value, placed.island))
            && !(sink == Sink::Image && is_for_pages(&scalar.value, placed.island));
        shown.then(|| spill(sink.clone(), &by, values, Place::new(file, placed.island_span())))
    };
    placed::expressions(&input.value).into_iter().filter_map(of_one).collect()
}

/// Whether an override of `docker buildx bake` sets what stays in the image: `target.args.NAME=value`, not where its cache lies.
fn overrides_text(text: &str, island: Span) -> bool {
    let line = text.get(..island.start).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
    line.contains(".args.") || line.contains(".labels.") || line.contains(".annotations")
}

/// Whether a value is given by a name that puts it into pages for everyone to read: it is no secret any more than they are.
fn is_for_pages(text: &str, island: Span) -> bool {
    let line = text.get(..island.start).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
    let name = line.split('=').next().unwrap_or_default().trim();
    without_prefix(name).is_some() && !publishes_secret(name)
}

/// Messages that are given to an action as variables.
pub(super) fn of_variable(file: &File<'_>, slug: &str, entry: &Entry) -> Option<Act> {
    let name = entry.key.as_str()?;
    let (_, names) = VARIABLES.iter().find(|(known, _)| *known == slug)?;
    let values = values(file, &entry.value);
    let shown = names.contains(&name) && !values.is_empty();
    shown.then(|| spill(Sink::Post, slug, values, Place::new(file, entry.value.span)))
}

/// Options for a program that the action runs: read as the words of a shell's command.
fn arguments(file: &File<'_>, slug: &str, input: &Entry) -> Vec<Act> {
    let Some(scalar) = input.value.as_scalar().filter(|scalar| scalar.value.contains("${{")) else { return Vec::new() };
    let program = slug.rsplit('/').next().unwrap_or("action");
    let text = format!("{program} {}", scalar.value.replace(['\n', '\r'], " "));
    let shift = program.len() + 1;
    let place = |span: Span| {
        let inside = scalar.span_of(span.start.saturating_sub(shift)..span.end.saturating_sub(shift));
        Place::new(file, inside)
    };
    let pasted = placed::expressions(&input.value);
    let islands: Vec<(Span, Vec<Flowing>)> =
        pasted.iter().map(|placed| (placed.island.shifted(shift), super::of_placed(placed, file))).collect();
    let text = shell::Text {
        text: &text,
        islands: &islands,
        place: &place,
        folder: "",
        home: "",
        traced: false,
        switches: &[],
        editable: shell::Editable::Nothing,
    };
    let mut acts = shell::acts(&text, &parse(text.text));
    acts.retain(|act| matches!(act, Act::Spill(spill) if matches!(spill.sink, Sink::Arguments | Sink::Address | Sink::Verbose)));
    acts
}

fn is_code(slug: &str) -> bool {
    super::CODE.iter().any(|(known, ..)| *known == slug)
}

/// Inputs that are commonly the words of a command.
const ARGUMENTS: &[&str] = &[
    "args",
    "arguments",
    "command",
    "command_options",
    "extra-args",
    "extra_args",
    "flags",
    "options",
    "cli-args",
    "cli_args",
    "tf-args",
];

/// Inputs that say by their name that people read them, of whatever action.
const SPEAKING: &[&str] = &[
    "body",
    "comment",
    "comment-body",
    "comment_body",
    "description",
    "message",
    "msg",
    "notes",
    "release-notes",
    "release_notes",
    "summary",
];

/// What is shown by the actions that are known; their other inputs are not.
const SHOWN: &[(&str, Sink, &[&str])] = &[
    ("peter-evans/create-or-update-comment", Sink::Post, &["body"]),
    ("peter-evans/commit-comment", Sink::Post, &["body"]),
    ("peter-evans/create-issue-from-file", Sink::Post, &["title"]),
    ("peter-evans/create-pull-request", Sink::Post, &["title", "body", "commit-message"]),
    ("marocchino/sticky-pull-request-comment", Sink::Post, &["message", "header"]),
    ("thollander/actions-comment-pull-request", Sink::Post, &["message"]),
    ("actions-cool/maintain-one-comment", Sink::Post, &["body"]),
    ("actions-cool/issues-helper", Sink::Post, &["body", "title", "issue-contents"]),
    ("mshick/add-pr-comment", Sink::Post, &["message", "message-success", "message-failure"]),
    ("unsplash/comment-on-pr", Sink::Post, &["msg"]),
    ("int128/comment-action", Sink::Post, &["post", "update-if-exists", "run"]),
    ("jungwinter/comment", Sink::Post, &["body"]),
    ("dacbd/create-issue-action", Sink::Post, &["title", "body"]),
    ("imjohnbo/issue-bot", Sink::Post, &["title", "body"]),
    ("softprops/action-gh-release", Sink::Post, &["body", "name", "tag_name"]),
    ("ncipollo/release-action", Sink::Post, &["body", "name", "tag"]),
    ("actions/create-release", Sink::Post, &["body", "release_name", "tag_name"]),
    ("marvinpinto/action-automatic-releases", Sink::Post, &["title"]),
    ("endbug/add-and-commit", Sink::Post, &["message", "tag"]),
    ("stefanzweifel/git-auto-commit-action", Sink::Post, &["commit_message"]),
    ("ad-m/github-push-action", Sink::Post, &[]),
    ("8398a7/action-slack", Sink::Post, &["text", "custom_payload", "author_name"]),
    ("slackapi/slack-github-action", Sink::Post, &["payload", "slack-message"]),
    ("act10ns/slack", Sink::Post, &["message"]),
    ("ravsamhq/notify-slack-action", Sink::Post, &["message_format", "footer", "notification_title"]),
    ("appleboy/telegram-action", Sink::Post, &["message"]),
    ("appleboy/discord-action", Sink::Post, &["message"]),
    ("sarisia/actions-status-discord", Sink::Post, &["title", "description", "content"]),
    ("tsickert/discord-webhook", Sink::Post, &["content", "embed-title", "embed-description"]),
    ("dawidd6/action-send-mail", Sink::Post, &["body", "html_body", "subject"]),
    ("louisbrunner/checks-action", Sink::Post, &["output", "output_text_description_file"]),
    ("octokit/request-action", Sink::Post, &["body", "title"]),
    ("docker/build-push-action", Sink::Image, &["build-args", "labels", "annotations"]),
    ("docker/bake-action", Sink::Image, &["set"]),
    ("redhat-actions/buildah-build", Sink::Image, &["build-args", "envs", "labels"]),
    ("mr-smithers-excellent/docker-build-push", Sink::Image, &["buildargs"]),
    ("elgohr/publish-docker-github-action", Sink::Image, &["buildargs"]),
    ("whoan/docker-build-with-cache-action", Sink::Image, &["build_extra_args"]),
    ("openzim/docker-publish-action", Sink::Image, &["build-args"]),
    ("docker/login-action", Sink::Post, &[]),
    ("actions/checkout", Sink::Post, &[]),
    ("actions/cache", Sink::Post, &[]),
    ("snok/container-retention-policy", Sink::Post, &[]),
];

/// Variables whose text is a message (their READMEs).
const VARIABLES: &[(&str, &[&str])] = &[
    ("rtcamp/action-slack-notify", &["SLACK_MESSAGE", "SLACK_TITLE", "SLACK_FOOTER", "MSG_MINIMAL"]),
    ("ilshidur/action-discord", &["DISCORD_EMBEDS"]),
    ("slackapi/slack-github-action", &[]),
];
