//! Services as they run: what several compose files say of one, put together.
//!
//! Compose merges `compose.override.yaml` into `compose.yaml` by itself, and others where the command line names them; a file beside the main one is
//! taken to be meant for that. What a file says later wins, ports and env files are added up (Compose specification, "Merge").

use crate::model::compose::fact::{ComposeFact, ServiceFact};
use crate::model::env_contract::join;
use crate::model::facts::EnvKey;
use crate::model::path_role::folder_of;
use crate::model::repository::Repository;
use std::collections::BTreeMap;

/// One service and the files that it is put together from.
#[derive(Clone, Debug)]
pub struct Running {
    pub service: ServiceFact,
    /// The folder that paths count from: that of the first file.
    pub folder: String,
}

/// How deep `extends` is followed.
const DEPTH: usize = 8;

/// Each compose file's services as they run with it.
#[must_use]
pub fn running(repository: &Repository<'_>) -> Vec<Running> {
    let files: BTreeMap<&str, &ComposeFact> =
        repository.files.iter().filter_map(|file| Some((file.path, file.facts.compose.as_ref()?))).collect();
    let mut all = Vec::new();
    for (&path, &fact) in &files {
        let base = base_of(path, &files).filter(|base| *base != path);
        for service in &fact.services {
            let mut whole = extended(path, service, &files, DEPTH);
            let below = base.and_then(|base| Some((base, files.get(base)?)));
            let below =
                below.and_then(|(base, fact)| Some((base, fact.services.iter().find(|other| other.name == service.name)?)));
            if let Some((base, below)) = below {
                whole = merged(extended(base, below, &files, DEPTH), &whole);
            }
            all.push(Running { service: whole, folder: folder_of(path).to_owned() });
        }
    }
    all
}

/// The main compose file of a file's folder.
fn base_of<'r>(path: &str, files: &BTreeMap<&'r str, &ComposeFact>) -> Option<&'r str> {
    const NAMES: [&str; 4] = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
    let folder = folder_of(path);
    NAMES.iter().find_map(|name| files.get_key_value(join(folder, name).as_str()).map(|(base, _)| *base))
}

/// A service with what it builds on.
fn extended(path: &str, service: &ServiceFact, files: &BTreeMap<&str, &ComposeFact>, depth: usize) -> ServiceFact {
    let below = || {
        let depth = depth.checked_sub(1)?;
        let extends = service.extends.as_ref()?;
        let file = extends.file.as_ref().map_or(Some(path.to_owned()), |file| resolve(folder_of(path), file))?;
        let (file, fact) = files.get_key_value(file.as_str())?;
        let below = fact.services.iter().find(|other| other.name == extends.service)?;
        Some(extended(file, below, files, depth))
    };
    below().map_or_else(|| service.clone(), |below| merged(below, service))
}

/// The second over the first.
fn merged(mut below: ServiceFact, above: &ServiceFact) -> ServiceFact {
    below.name.clone_from(&above.name);
    // `!reset` and `!override` let nothing of what is below through.
    let anew = |key: &str| above.anew.iter().any(|replaced| replaced == key);
    if anew("environment") {
        below.variables.clear();
    }
    if anew("ports") {
        below.ports.clear();
    }
    if anew("env_file") {
        below.env_files.clear();
    }
    below.variables.retain(|variable| !above.variables.iter().any(|other| other.name == variable.name));
    below.variables.extend(above.variables.iter().cloned());
    // What is nearest comes first: there a finding is told, and mended.
    below.ports.splice(0..0, above.ports.iter().cloned());
    below.env_files.extend(above.env_files.iter().cloned());
    below.image = above.image.clone().or(below.image);
    below.guarded |= above.guarded;
    below
}

/// A path from a folder, `./` and `../` resolved; none where it leaves the repository or is a variable's.
#[must_use]
pub fn resolve(folder: &str, path: &str) -> Option<String> {
    if path.starts_with(['/', '~']) || path.contains('$') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The keys of an env file of the repository, those of its template where only that is shared.
#[must_use]
pub fn env_keys<'r>(repository: &Repository<'r>, path: &str) -> Option<&'r [EnvKey]> {
    const ENDS: [&str; 6] = ["", ".example", ".sample", ".template", ".dist", "-example"];
    ENDS.iter().find_map(|end| keys_of(repository, &format!("{path}{end}")))
}

/// The keys of an env file of the repository.
#[must_use]
pub fn keys_of<'r>(repository: &Repository<'r>, path: &str) -> Option<&'r [EnvKey]> {
    let at = repository.files.binary_search_by(|file| file.path.cmp(path)).ok()?;
    repository.files.get(at)?.facts.env_file.as_ref().map(|fact| fact.keys.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_count_from_their_folder() {
        for (folder, path, full) in [
            ("", "./a.txt", Some("a.txt")),
            ("b", "../a.txt", Some("a.txt")),
            ("b", "c/./a", Some("b/c/a")),
            ("", "../a", None),
            ("", "/run/a", None),
            ("", "${X}/a", None),
        ] {
            assert_eq!(resolve(folder, path).as_deref(), full, "{folder} {path}");
        }
    }
}
