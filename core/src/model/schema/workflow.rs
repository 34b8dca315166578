//! The keys of a workflow (`workflow-v1.0.json`).

use super::Shape::{Any, ByKey, Each, Either, Flag, Keys, List, Loose, Nothing, Number, See, Text, Words};
use super::{Scope, Shape, condition, key, scoped};

const RUN_NAME: Scope = Scope::GITHUB.and(Scope::INPUTS).and(Scope::VARS);
const NEEDS: Scope = RUN_NAME.and(Scope::NEEDS);
const STRATEGY: Scope = NEEDS.and(Scope::STRATEGY).and(Scope::MATRIX);
const RUNNER_NO_SECRETS: Scope = STRATEGY.and(Scope::STEPS).and(Scope::JOB).and(Scope::RUNNER).and(Scope::ENV);
const RUNNER: Scope = RUNNER_NO_SECRETS.and(Scope::SECRETS);
const STEP: Scope = RUNNER.and(Scope::HASH_FILES);
const CREDENTIALS: Scope = Scope::GITHUB.and(Scope::INPUTS).and(Scope::VARS).and(Scope::SECRETS).and(Scope::ENV);

static TEXTS: Shape = Either(&[Text, List(&Text)]);

pub static WORKFLOW: Shape = Keys(
    "the workflow",
    &[
        key("name", Text),
        scoped("run-name", RUN_NAME, Text),
        key("on", Either(&[See(&ON), Text, List(&Text)])),
        key("permissions", See(&PERMISSIONS)),
        scoped("env", RUN_NAME.and(Scope::SECRETS), Each(&Text)),
        key("defaults", See(&DEFAULTS)),
        scoped("concurrency", RUN_NAME, See(&CONCURRENCY)),
        key("jobs", Each(&JOB)),
        // Changelog of 2026-07: who may write the cache.
        key("cache-mode", Words(&["read", "none", "write", "write-only"])),
        // Said of a workflow in a starter collection or read by other programs: GitHub accepts it.
        key("description", Text),
    ],
);

/// The events with structure below them; of the others, `event::EVENTS` knows.
static ON: Shape = Loose(
    "`on`",
    &[
        key("workflow_call", Either(&[Nothing, See(&WORKFLOW_CALL)])),
        key("workflow_dispatch", Either(&[Nothing, See(&WORKFLOW_DISPATCH)])),
        key("schedule", Either(&[List(&CRON), Any])),
    ],
);

static CRON: Shape = Keys("a schedule", &[key("cron", Text), key("timezone", Text)]);

static WORKFLOW_CALL: Shape = Keys(
    "`workflow_call`",
    &[key("inputs", Each(&CALL_INPUT)), key("secrets", Each(&CALL_SECRET)), key("outputs", Each(&CALL_OUTPUT))],
);

static CALL_INPUT: Shape = Keys(
    "an input of `workflow_call`",
    &[
        key("description", Text),
        key("type", Words(&["string", "boolean", "number"])),
        key("required", Flag),
        scoped("default", RUN_NAME, Text),
        key("deprecationMessage", Text),
    ],
);

static CALL_SECRET: Shape =
    Either(&[Nothing, Keys("a secret of `workflow_call`", &[key("description", Text), key("required", Flag)])]);

static CALL_OUTPUT: Shape =
    Keys("an output of `workflow_call`", &[key("description", Text), scoped("value", RUN_NAME.and(Scope::JOBS), Text)]);

static WORKFLOW_DISPATCH: Shape = Keys("`workflow_dispatch`", &[key("inputs", Each(&DISPATCH_INPUT))]);

static DISPATCH_INPUT: Shape = Either(&[
    Nothing,
    Keys(
        "an input of `workflow_dispatch`",
        &[
            key("description", Text),
            key("type", Words(&["string", "boolean", "number", "environment", "choice"])),
            key("required", Flag),
            key("default", Text),
            key("options", List(&Text)),
            key("deprecationMessage", Text),
        ],
    ),
]);

const LEVEL: Shape = Words(&["read", "write", "none"]);

static PERMISSIONS: Shape = Either(&[
    Words(&["read-all", "write-all"]),
    Nothing,
    Keys(
        "`permissions`",
        &[
            key("actions", LEVEL),
            key("artifact-metadata", LEVEL),
            key("attestations", LEVEL),
            key("checks", LEVEL),
            key("code-quality", LEVEL),
            key("contents", LEVEL),
            key("copilot-requests", Words(&["write", "none"])),
            key("deployments", LEVEL),
            key("discussions", LEVEL),
            key("drives", LEVEL),
            key("id-token", Words(&["write", "none"])),
            key("issues", LEVEL),
            key("models", Words(&["read", "none"])),
            key("packages", LEVEL),
            key("pages", LEVEL),
            key("pull-requests", LEVEL),
            key("repository-projects", LEVEL),
            key("security-events", LEVEL),
            key("statuses", LEVEL),
            key("vulnerability-alerts", Words(&["read", "none"])),
        ],
    ),
]);

static DEFAULTS: Shape =
    Keys("`defaults`", &[key("run", Keys("`defaults.run`", &[key("shell", Text), key("working-directory", Text)]))]);

static CONCURRENCY: Shape = Either(&[
    Text,
    Keys("`concurrency`", &[key("group", Text), key("cancel-in-progress", Flag), key("queue", Words(&["single", "max"]))]),
]);

pub static JOB: Shape = ByKey(&[("uses", See(&CALLING_JOB))], &OWN_JOB);

static CALLING_JOB: Shape = Keys(
    "a job that calls a workflow",
    &[
        scoped("name", STRATEGY, Text),
        key("uses", Text),
        scoped("with", STRATEGY, Each(&Text)),
        scoped("secrets", STRATEGY.and(Scope::SECRETS), Either(&[Words(&["inherit"]), Each(&Text)])),
        key("needs", See(&TEXTS)),
        condition(NEEDS.and(Scope::STATUS)),
        key("permissions", See(&PERMISSIONS)),
        scoped("concurrency", STRATEGY, See(&CONCURRENCY)),
        scoped("strategy", NEEDS, See(&MATRIX)),
        key("cache-mode", Words(&["read", "none", "write", "write-only"])),
    ],
);

static OWN_JOB: Shape = Keys(
    "a job",
    &[
        key("needs", See(&TEXTS)),
        condition(NEEDS.and(Scope::STATUS)),
        scoped("strategy", NEEDS, See(&MATRIX)),
        scoped("name", STRATEGY, Text),
        scoped(
            "runs-on",
            STRATEGY,
            Either(&[Text, List(&Text), Keys("`runs-on`", &[key("group", Text), key("labels", See(&TEXTS))])]),
        ),
        scoped("timeout-minutes", STRATEGY, Number),
        scoped("cancel-timeout-minutes", STRATEGY, Number),
        scoped("continue-on-error", STRATEGY, Flag),
        scoped("container", STRATEGY, Either(&[Text, See(&CONTAINER)])),
        scoped("services", STRATEGY, Each(&SERVICE)),
        scoped("env", STRATEGY.and(Scope::SECRETS), Each(&Text)),
        scoped("environment", STRATEGY, Either(&[Text, See(&ENVIRONMENT)])),
        key("permissions", See(&PERMISSIONS)),
        scoped("concurrency", STRATEGY, See(&CONCURRENCY)),
        scoped("outputs", RUNNER, Each(&Text)),
        scoped("defaults", STRATEGY.and(Scope::ENV), See(&DEFAULTS)),
        key("steps", List(&STEP_SHAPE)),
        scoped("snapshot", STRATEGY, Any),
        key("cache-mode", Words(&["read", "none", "write", "write-only"])),
    ],
);

static MATRIX: Shape = Keys(
    "`strategy`",
    &[key("fail-fast", Flag), key("max-parallel", Number), key("matrix", Either(&[Each(&MATRIX_VALUE), Text]))],
);

/// What a matrix holds: its scalars are of interest for their expressions.
static MATRIX_VALUE: Shape = Either(&[Text, List(&MATRIX_VALUE), Each(&MATRIX_VALUE), Nothing]);

static ENVIRONMENT: Shape =
    Keys("`environment`", &[key("name", Text), scoped("url", RUNNER_NO_SECRETS, Text), key("deployment", Flag)]);

static ENV_OF_CONTAINER: Shape = Each(&Text);

static CREDENTIAL_KEYS: Shape = Either(&[Keys("`credentials`", &[key("username", Text), key("password", Text)]), Text]);

static CONTAINER: Shape = Keys(
    "`container`",
    &[
        key("image", Text),
        key("options", Text),
        scoped("env", RUNNER, See(&ENV_OF_CONTAINER)),
        key("ports", Either(&[List(&Text), Text])),
        key("volumes", Either(&[List(&Text), Text])),
        scoped("credentials", CREDENTIALS, See(&CREDENTIAL_KEYS)),
    ],
);

static SERVICE: Shape = Either(&[
    Text,
    Keys(
        "a service",
        &[
            key("image", Text),
            key("options", Text),
            scoped("env", RUNNER, See(&ENV_OF_CONTAINER)),
            key("ports", Either(&[List(&Text), Text])),
            key("volumes", Either(&[List(&Text), Text])),
            scoped("credentials", CREDENTIALS, See(&CREDENTIAL_KEYS)),
            key("entrypoint", Text),
            key("command", Text),
        ],
    ),
]);

const STEP_IF: Scope = RUNNER_NO_SECRETS.and(Scope::STATUS).and(Scope::HASH_FILES);

static STEP_SHAPE: Shape = ByKey(
    &[
        ("uses", See(&USES_STEP)),
        ("run", See(&RUN_STEP)),
        ("parallel", See(&PARALLEL)),
        ("wait", See(&WAIT)),
        ("wait-all", See(&WAIT)),
        ("cancel", See(&WAIT)),
    ],
    &RUN_STEP,
);

static RUN_STEP: Shape = Keys(
    "a step with `run`",
    &[
        scoped("name", STEP, Text),
        key("id", Text),
        condition(STEP_IF),
        scoped("timeout-minutes", STEP, Number),
        scoped("run", STEP, Text),
        scoped("continue-on-error", STEP, Flag),
        scoped("env", STEP, Each(&Text)),
        scoped("working-directory", STEP, Text),
        key("shell", Text),
        key("background", Flag),
    ],
);

static USES_STEP: Shape = Keys(
    "a step with `uses`",
    &[
        scoped("name", STEP, Text),
        key("id", Text),
        condition(STEP_IF),
        scoped("continue-on-error", STEP, Flag),
        scoped("timeout-minutes", STEP, Number),
        key("uses", Text),
        scoped("with", STEP, Each(&Text)),
        scoped("env", STEP, Each(&Text)),
        key("background", Flag),
    ],
);

static PARALLEL: Shape = Keys("a `parallel` block", &[key("parallel", List(&FLAT_STEP)), key("name", Text), key("id", Text)]);

/// A step within a block, which holds no further block.
static FLAT_STEP: Shape = ByKey(&[("uses", See(&USES_STEP))], &RUN_STEP);

static WAIT: Shape = Keys(
    "a waiting step",
    &[
        scoped("name", STEP, Text),
        key("id", Text),
        scoped("continue-on-error", STEP, Flag),
        key("wait", See(&TEXTS)),
        key("wait-all", Any),
        key("cancel", Text),
    ],
);
