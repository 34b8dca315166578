//! The keys of an action's metadata (`action-v1.0.json`).

use super::Shape::{Any, ByKey, Each, Either, Flag, Keys, List, Loose, Nothing, See, Text};
use super::{Scope, Shape, condition, key, scoped};

const STEP: Scope = Scope::GITHUB
    .and(Scope::INPUTS)
    .and(Scope::STRATEGY)
    .and(Scope::MATRIX)
    .and(Scope::STEPS)
    .and(Scope::JOB)
    .and(Scope::RUNNER)
    .and(Scope::ENV)
    .and(Scope::HASH_FILES);

const DEFAULT: Scope =
    Scope::GITHUB.and(Scope::STRATEGY).and(Scope::MATRIX).and(Scope::JOB).and(Scope::RUNNER).and(Scope::HASH_FILES);

/// The root takes any key: GitHub leaves unknown ones alone.
pub static ACTION: Shape = Loose(
    "the action",
    &[
        key("name", Text),
        key("author", Text),
        key("description", Text),
        key("inputs", Either(&[Nothing, Each(&INPUT)])),
        key("outputs", Either(&[Nothing, Each(&OUTPUT)])),
        key("runs", ByKey(&[("steps", See(&COMPOSITE)), ("image", See(&DOCKER))], &NODE)),
        key("branding", Any),
    ],
);

static INPUT: Shape = Either(&[
    Nothing,
    Keys(
        "an input of an action",
        &[
            key("description", Text),
            key("required", Any),
            scoped("default", DEFAULT, Text),
            key("deprecationMessage", Text),
            key("type", Any),
            key("options", Any),
        ],
    ),
]);

static OUTPUT: Shape =
    Either(&[Nothing, Keys("an output of an action", &[key("description", Text), scoped("value", STEP, Text)])]);

static COMPOSITE: Shape = Keys("`runs` of a composite action", &[key("using", Text), key("steps", List(&STEP_SHAPE))]);

static DOCKER: Shape = Keys(
    "`runs` of a Docker action",
    &[
        key("using", Text),
        key("image", Text),
        key("entrypoint", Text),
        scoped("args", Scope::INPUTS, Any),
        scoped("env", Scope::INPUTS, Any),
        key("pre-entrypoint", Text),
        key("pre-if", Text),
        key("post-entrypoint", Text),
        key("post-if", Text),
    ],
);

static NODE: Shape = Keys(
    "`runs` of a JavaScript action",
    &[
        key("using", Text),
        key("main", Text),
        key("pre", Text),
        key("pre-if", Text),
        key("post", Text),
        key("post-if", Text),
        key("plugin", Text),
    ],
);

static STEP_SHAPE: Shape = ByKey(&[("uses", See(&USES_STEP))], &RUN_STEP);

static RUN_STEP: Shape = Keys(
    "a composite action's step with `run`",
    &[
        scoped("name", STEP, Text),
        key("id", Text),
        condition(STEP.and(Scope::STATUS)),
        scoped("run", STEP, Text),
        scoped("shell", STEP, Text),
        scoped("env", STEP, Each(&Text)),
        scoped("continue-on-error", STEP, Flag),
        scoped("working-directory", STEP, Text),
    ],
);

static USES_STEP: Shape = Keys(
    "a composite action's step with `uses`",
    &[
        scoped("name", STEP, Text),
        key("id", Text),
        condition(STEP.and(Scope::STATUS)),
        key("uses", Text),
        scoped("with", STEP, Each(&Text)),
        scoped("env", STEP, Each(&Text)),
        scoped("continue-on-error", STEP, Flag),
    ],
);
