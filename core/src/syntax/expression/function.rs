//! The functions that GitHub documents, and how many arguments they take.

/// A function's name, in the case that GitHub's documentation writes it, and how many arguments it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    pub name: &'static str,
    pub minimum: usize,
    pub maximum: usize,
}

impl Signature {
    /// Whether GitHub accepts that many arguments; `case` needs an odd number.
    #[must_use]
    pub fn accepts(&self, arguments: usize) -> bool {
        let paired = self.name == "case" && arguments.is_multiple_of(2);
        self.minimum <= arguments && arguments <= self.maximum && !paired
    }
}

/// The most arguments a function takes (`Byte.MaxValue` in actions/runner's `ExpressionConstants`).
const MANY: usize = 255;

const fn function(name: &'static str, minimum: usize, maximum: usize) -> Signature {
    Signature { name, minimum, maximum }
}

/// Every function (actions/runner: `ExpressionConstants`, `action_yaml.json`, `workflow-v1.0.json`). `success` and `failure` take
/// names of jobs in a job's `if`, and nothing elsewhere.
pub const KNOWN_FUNCTIONS: &[Signature] = &[
    function("always", 0, 0),
    function("cancelled", 0, 0),
    function("case", 3, MANY),
    function("contains", 2, 2),
    function("endsWith", 2, 2),
    function("failure", 0, MANY),
    function("format", 1, MANY),
    function("fromJSON", 1, 1),
    function("hashFiles", 1, MANY),
    function("join", 1, 2),
    function("startsWith", 2, 2),
    function("success", 0, MANY),
    function("toJSON", 1, 1),
];

/// The known function of that name, whatever its case.
#[must_use]
pub fn signature(name: &str) -> Option<&'static Signature> {
    KNOWN_FUNCTIONS.iter().find(|known| known.name.eq_ignore_ascii_case(name))
}

/// The canonical name of a known function that is called as GitHub accepts; None otherwise.
pub(super) fn called(name: &str, arguments: usize) -> Option<&'static str> {
    signature(name).filter(|known| known.accepts(arguments)).map(|known| known.name)
}

pub(super) fn is_status(name: &str) -> bool {
    ["always", "cancelled", "failure", "success"].iter().any(|status| status.eq_ignore_ascii_case(name))
}
