//! What a program takes from files beside it: `from text import show`, `require('./text')`.

use super::Reader;
use super::exports::named;
use super::value::Value;
use crate::flow::read::shell::joined;
use crate::flow::secret::read::of_module;
use crate::model::script_name::ScriptName;
use crate::model::secrecy::{Act, Flowing, RunsScript, Taken};
use crate::syntax::code::{Argument, Expression, Import, Kind};
use crate::text::Span;

/// Where a name comes from.
#[derive(Clone, Debug)]
pub(super) struct Imported {
    /// Where the file may be, the likelier first.
    files: Vec<String>,
    /// What is taken of it; none for the whole.
    name: Option<String>,
}

impl<'t> Reader<'t> {
    pub(super) fn import(&mut self, imports: &'t [Import], span: Span) {
        let mut files_before: Option<Vec<String>> = None;
        for import in imports {
            let files = self.files(&import.module);
            if files.is_empty() {
                continue;
            }
            if files_before.as_ref() != Some(&files) {
                self.takes(&files, ScriptName::SETS.to_owned(), Vec::new(), Vec::new(), span);
                files_before = Some(files.clone());
            }
            self.imports.insert(import.local.clone(), Imported { files, name: import.name.clone() });
        }
    }

    /// `const { show } = require('./text')`: whether the value comes from another file.
    pub(super) fn requires(&mut self, target: &Expression, value: &'t Expression) -> bool {
        let Some(Imported { files, name }) = self.required(value) else { return false };
        self.takes(&files, ScriptName::SETS.to_owned(), Vec::new(), Vec::new(), value.span);
        match &target.kind {
            Kind::Name(local) => {
                self.imports.insert(local.clone(), Imported { files, name });
            }
            Kind::Object(entries) => {
                for (key, local) in entries {
                    if let Kind::Name(local) = &local.kind {
                        self.imports.insert(local.clone(), Imported { files: files.clone(), name: Some(key.clone()) });
                    }
                }
            }
            _ => {}
        }
        true
    }

    fn required(&self, value: &Expression) -> Option<Imported> {
        match &value.kind {
            Kind::Call { callee, arguments } if matches!(&callee.kind, Kind::Name(name) if matches!(name.as_str(), "require" | "import")) =>
            {
                let files = self.files(&arguments.first()?.value.fixed()?);
                (!files.is_empty()).then_some(Imported { files, name: None })
            }
            Kind::Member { object, name } => {
                let whole = self.required(object).filter(|whole| whole.name.is_none())?;
                Some(Imported { name: Some(name.value.clone()), ..whole })
            }
            _ => None,
        }
    }

    /// Calls a function of another file; none where the callee is not one.
    pub(super) fn imported_call(&mut self, callee: &'t Expression, arguments: &'t [Argument], span: Span) -> Option<Value> {
        let imported = self.imported(callee)?;
        let (mut by_place, mut by_name) = (Vec::new(), Vec::new());
        for argument in arguments {
            if let Kind::Function(callback) = &argument.value.kind {
                let _ = self.run(callback, &[]);
                by_place.push(Vec::new());
                continue;
            }
            let value = self.evaluate(&argument.value);
            let told = |value: &Value| value.values().map(|held| self.told(held)).collect::<Vec<Flowing>>();
            by_name.extend(value.fields.iter().map(|(name, field)| (named(name), told(field))));
            match &argument.name {
                Some(name) => by_name.push((named(name), told(&value))),
                None => by_place.push(told(&value)),
            }
        }
        by_name.retain(|(_, values)| !values.is_empty());
        let name = ScriptName::function(imported.name.as_deref().unwrap_or_default());
        Some(self.takes(&imported.files, name, by_place, by_name, span))
    }

    /// What an expression names of another file.
    fn imported(&self, expression: &Expression) -> Option<Imported> {
        match &expression.kind {
            Kind::Name(name) => self.imports.get(name).cloned(),
            Kind::Member { name, .. } => {
                let path = expression.path();
                let module =
                    path.as_deref().and_then(|path| path.rsplit_once('.')).and_then(|(module, _)| self.imports.get(module));
                let whole = module.filter(|module| module.name.is_none()).cloned();
                whole.map(|whole| Imported { name: Some(name.value.clone()), ..whole }).or_else(|| self.required(expression))
            }
            Kind::Call { .. } => self.required(expression),
            _ => None,
        }
    }

    /// A variable of another file.
    pub(super) fn imported_variable(&self, expression: &Expression) -> Option<Value> {
        let imported = self.imported(expression)?;
        let name = imported.name?;
        let taken = |file: &String| {
            self.taken(Taken::File(of_module(file, &name)), &super::shown(self.written(expression.span)), expression.span)
        };
        Some(Value::of_all(imported.files.iter().map(taken).collect()))
    }

    /// Runs a part of another file; gives what it returns.
    fn takes(
        &mut self,
        files: &[String],
        name: String,
        arguments: Vec<Vec<Flowing>>,
        environment: Vec<(String, Vec<Flowing>)>,
        span: Span,
    ) -> Value {
        let place = self.place(span);
        let returns = name != ScriptName::SETS;
        let result = format!("/proc/self/{}/{}", place.path, place.span.start);
        self.acts.push(Act::Run(RunsScript {
            script: ScriptName::Imported { files: files.to_vec(), name },
            folder: self.source.folder.to_owned(),
            arguments,
            environment,
            logged: true,
            result: returns.then(|| result.clone()),
            traced: false,
            place,
        }));
        match returns {
            true => Value::held(self.taken(Taken::File(result), &super::shown(self.written(span)), span)),
            false => Value::default(),
        }
    }

    /// Where a module may be. In Python, what stands beside the script comes first, unless it is one of the language's own.
    fn files(&self, module: &str) -> Vec<String> {
        let Some(home) = self.source.home else { return Vec::new() };
        if module.starts_with("./") || module.starts_with("../") {
            return vec![joined(home, module)];
        }
        let python = self.words.environment.contains(&"os.environ");
        let bare = module.trim_start_matches('.');
        let root = bare.split('.').next().unwrap_or_default();
        if !python || bare.is_empty() || OWN.contains(&root) || module.starts_with("..") {
            return Vec::new();
        }
        let path = bare.replace('.', "/");
        let (beside, below) = (joined(home, &path), joined(self.source.folder, &path));
        if beside == below || module.starts_with('.') { vec![beside] } else { vec![beside, below] }
    }
}

/// Modules of Python's standard library, and those that most scripts install.
const OWN: &[&str] = &[
    "abc",
    "argparse",
    "array",
    "ast",
    "asyncio",
    "atexit",
    "base64",
    "binascii",
    "bisect",
    "boto3",
    "botocore",
    "bs4",
    "calendar",
    "click",
    "collections",
    "concurrent",
    "configparser",
    "contextlib",
    "copy",
    "cryptography",
    "csv",
    "ctypes",
    "dataclasses",
    "datetime",
    "decimal",
    "difflib",
    "django",
    "dotenv",
    "email",
    "enum",
    "errno",
    "fnmatch",
    "functools",
    "gc",
    "getpass",
    "github",
    "glob",
    "google",
    "gzip",
    "hashlib",
    "heapq",
    "hmac",
    "html",
    "http",
    "importlib",
    "inspect",
    "io",
    "ipaddress",
    "itertools",
    "jinja2",
    "json",
    "jwt",
    "logging",
    "math",
    "multiprocessing",
    "numpy",
    "operator",
    "os",
    "packaging",
    "pandas",
    "pathlib",
    "pickle",
    "pkg_resources",
    "platform",
    "pprint",
    "pytest",
    "queue",
    "random",
    "re",
    "requests",
    "rich",
    "secrets",
    "select",
    "setuptools",
    "shlex",
    "shutil",
    "signal",
    "site",
    "socket",
    "sqlite3",
    "ssl",
    "stat",
    "string",
    "struct",
    "subprocess",
    "sys",
    "sysconfig",
    "tarfile",
    "tempfile",
    "textwrap",
    "threading",
    "time",
    "toml",
    "tomli",
    "tomllib",
    "torch",
    "tqdm",
    "traceback",
    "types",
    "typing",
    "typing_extensions",
    "unicodedata",
    "unittest",
    "urllib",
    "urllib3",
    "uuid",
    "warnings",
    "weakref",
    "xml",
    "yaml",
    "zipfile",
    "zlib",
    "__future__",
];
