//! Cargo.lock: which version of a package, and what a package's tree is made of.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::process::Result;

pub(crate) struct Lockfile {
    packages: Vec<Package>,
}

/// One `[[package]]`: its text as it stands, and what is read from it.
struct Package {
    text: String,
    name: String,
    version: String,
    /// `name`, or `name version` where one name has several.
    dependencies: Vec<String>,
}

impl Lockfile {
    pub(crate) fn read(path: &Path) -> Result<Lockfile> {
        let text = fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        Ok(Lockfile { packages: text.split("[[package]]\n").skip(1).map(Package::parse).collect() })
    }

    pub(crate) fn version(&self, name: &str) -> Result<String> {
        let package = self.packages.iter().find(|package| package.name == name);
        package.map(|package| package.version.clone()).ok_or_else(|| format!("Cargo.lock has no {name}"))
    }

    /// The text of a package and of everything it depends on, in the file's order.
    pub(crate) fn tree(&self, root: &str) -> String {
        let mut reached = BTreeSet::new();
        let mut open = vec![root];
        while let Some(wanted) = open.pop() {
            for (index, package) in self.packages.iter().enumerate().filter(|(_, package)| package.answers_to(wanted)) {
                if reached.insert(index) {
                    open.extend(package.dependencies.iter().map(String::as_str));
                }
            }
        }
        let texts = self.packages.iter().enumerate().filter(|(index, _)| reached.contains(index));
        texts.map(|(_, package)| package.text.as_str()).collect()
    }
}

impl Package {
    fn parse(text: &str) -> Package {
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            line.unwrap_or_default().trim_matches('"').to_owned()
        };
        let entries = text.lines().filter_map(|line| line.strip_prefix(" \"")?.strip_suffix("\","));
        Package {
            name: value("name"),
            version: value("version"),
            dependencies: entries.map(str::to_owned).collect(),
            text: text.trim_end().to_owned() + "\n\n",
        }
    }

    fn answers_to(&self, wanted: &str) -> bool {
        let mut words = wanted.split(' ');
        words.next() == Some(self.name.as_str()) && words.next().is_none_or(|version| version == self.version)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lockfile, Package};

    fn lockfile() -> Lockfile {
        let packages = [
            "name = \"a\"\nversion = \"1.0.0\"\ndependencies = [\n \"b 2.0.0\",\n]\n",
            "name = \"b\"\nversion = \"1.0.0\"\n",
            "name = \"b\"\nversion = \"2.0.0\"\ndependencies = [\n \"a\",\n]\n",
        ];
        Lockfile { packages: packages.map(Package::parse).into() }
    }

    #[test]
    fn a_tree_holds_the_version_that_is_meant_and_survives_a_circle() {
        let tree = lockfile().tree("a");
        assert_eq!(tree.matches("name = ").count(), 2);
        assert!(tree.contains("2.0.0") && !tree.contains("name = \"b\"\nversion = \"1.0.0\""));
    }

    #[test]
    fn a_version_is_read_and_a_missing_package_is_said() {
        assert_eq!(lockfile().version("a").unwrap(), "1.0.0");
        assert!(lockfile().version("c").unwrap_err().contains("no c"));
    }
}
