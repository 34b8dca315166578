//! The two rules of credential files.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub(super) static LOGIN: Rule = Rule {
    id: text("secret-in-credential-file"),
    family: Family::Secret,
    title: text("Program's login file holds a secret"),
    severity: Severity::Critical,
    precision: Precision::High,
    persona: Persona::Regular,
    kind: Some(text("Login in a credential file")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &["gitleaks:hashicorp-tf-password", "gitleaks:kubernetes-secret-yaml", "gitleaks:nuget-config-password"],
    docs: Docs {
        what: text(
            "A file in which a program keeps its logins holds one, in the field where its format has it: `.netrc`, `.git-credentials`, `.pgpass`, `.my.cnf`, `.npmrc`, `.yarnrc.yml`, `.pypirc`, \
             Docker's and Kubernetes' configurations, Kubernetes Secrets, Terraform's variables and states, `wp-config.php`, Rails' and Ansible's keys, FileZilla, WinSCP and the uploads of editors, \
             database tools, mail and chat programs, storage and cloud command lines, package managers, VPNs, wireless networks, remote desktops, monitoring. \
             What is in base64 is decoded, and obfuscated passwords count as what they are. References, placeholders and what is encrypted (ansible-vault, SOPS, age, sealed secrets, dotenvx, \
             Maven's and Jenkins' own) are not reported. A plain word counts as a password here, with a lower severity.",
        ),
        why: text(
            "Such a file names the machine, the user and the secret together, and the program that reads it asks nothing else. Whoever has the repository can log in.",
        ),
        fix: text(
            "Change the password or revoke the token first. Then remove the file from git, ignore it by name, and let the program take the value from the environment, a keychain or a secret store.",
        ),
    },
};

pub(super) static HASH: Rule = Rule {
    id: text("password-hash"),
    family: Family::Secret,
    title: text("Hash of a password is in a file"),
    severity: Severity::Medium,
    precision: Precision::High,
    persona: Persona::Regular,
    kind: Some(text("Password hash")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &["noseyparker:np.pwhash.1", "noseyparker:np.netrc.1"],
    docs: Docs {
        what: text(
            "The hash of somebody's password stands in a file that programs check logins against, or in a dump of a database: `.htpasswd`, `shadow`, `smbpasswd`, LDIF, SQL. The kind is named: \
             bcrypt, yescrypt, scrypt, Argon2, the crypt family, PBKDF2, phpass, SSHA, NTLM, MySQL's and PostgreSQL's own. Kinds that were made to be slow have low severity. \
             Locked accounts are not reported, and in tests, documentation and templates hashes are for the pedantic persona.",
        ),
        why: text(
            "A hash can be tried offline with billions of guesses a second where its kind is quick, and people choose what can be guessed. Once found, the password opens this login and every other where it was reused.",
        ),
        fix: text(
            "Have the passwords changed, then remove the hashes from the repository; create accounts when you deploy, and seed tests with made-up ones.",
        ),
    },
};
