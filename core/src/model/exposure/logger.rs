//! Which names are loggers', and which methods of a logger write.

/// Whether a receiver is a logger by its name: `log`, `logger`, `self._logger`, `console`.
pub(super) fn is_logger(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "console",
        "slog",
        "klog",
        "glog",
        "zap",
        "sugar",
        "logrus",
        "winston",
        "pino",
        "timber",
        "structlog",
        "loguru",
        "lgr",
        "logging",
        "log4j",
        "zerolog",
    ];
    const OTHERS: &[&str] =
        &["dialog", "catalog", "blog", "backlog", "changelog", "prolog", "weblog", "datalog", "epilog", "analog", "binlog"];
    let lower = name.trim_start_matches(['$', '@', '_']).trim_end_matches('_').to_ascii_lowercase();
    if OTHERS.iter().any(|other| lower.ends_with(other)) {
        return false;
    }
    lower.ends_with("logger") || lower.ends_with("log") || NAMES.contains(&lower.as_str())
}

/// Whether a method of a logger writes what it is given: `info`, `Infof`, `warnContext`, `LogError`.
pub(super) fn writes(method: &str) -> bool {
    const LEVELS: &[&str] = &[
        "debug",
        "info",
        "warn",
        "warning",
        "error",
        "critical",
        "fatal",
        "exception",
        "trace",
        "log",
        "notice",
        "alert",
        "emergency",
        "panic",
        "print",
        "verbose",
        "silly",
        "fine",
        "finer",
        "finest",
        "severe",
        "information",
        "dir",
        "table",
        "success",
        "dpanic",
        "printf",
        "println",
        "msg",
        "http",
        "d",
        "v",
        "i",
        "w",
        "e",
        "wtf",
        "err",
        "timber",
    ];
    let lower = method.to_ascii_lowercase();
    let level = |text: &str| LEVELS.contains(&text);
    let stripped = ["context", "ctx", "f", "w", "ln", "s"].iter().filter_map(|suffix| lower.strip_suffix(suffix)).any(level);
    let prefixed = lower.strip_prefix("log").is_some_and(level);
    level(&lower) || stripped || prefixed
}

/// Whether a method of a logger keeps a value for a later line: `WithField("token", token)`, `.Str("token", token)`.
pub(super) fn keeps(method: &str) -> bool {
    const KEEPS: &[&str] = &[
        "withfield",
        "withfields",
        "with",
        "str",
        "any",
        "interface",
        "addkeyvalue",
        "addargument",
        "bind",
        "child",
        "withvalues",
        "field",
        "bytes",
        "stringer",
        "withcontext",
        "addcontext",
        "setcontext",
    ];
    KEEPS.contains(&method.to_ascii_lowercase().as_str())
}
