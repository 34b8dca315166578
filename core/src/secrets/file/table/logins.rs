//! Logins of command-line tools and databases, and the accounts of a machine.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Field, Format, digest, encoded, hash, known_hash, login, obfuscated, password, token};

/// The one value of a line.
const VALUE: &[Field] = &[password("value")];

const DOCKER: &[Field] = &[login("auth"), token("identitytoken"), token("registrytoken"), password("password")];

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        ".netrc",
        &[At::Name(".netrc"), At::Name("_netrc"), At::Ends(".netrc")],
        Form::Words(b""),
        &[password("password")],
    )
    .of("machine", &["machine"]),
    Format::new(
        ".git-credentials",
        &[At::Name(".git-credentials"), At::Path("git/credentials")],
        Form::Addresses,
        &[password("password"), token("user")],
    )
    .of("host", &[]),
    Format::new(
        "a PostgreSQL password file",
        &[At::Name(".pgpass"), At::Name("pgpass.conf"), At::Name("pgpass")],
        Form::Columns { by: b':', owner: 0, value: 4 },
        VALUE,
    )
    .of("host", &[]),
    Format::new(
        "a NATS server's configuration",
        &[At::Name("nats.conf"), At::Name("nats-server.conf"), At::Ends("/nats.config"), At::Name("gnatsd.conf")],
        Form::Words(b":={},"),
        &[password("password"), password("pass"), token("token")],
    )
    .of("user", &["user", "username"]),
    Format::new(
        "a MySQL option file",
        &[At::Ends("my.cnf"), At::Name("mysql.cnf"), At::Name("client.cnf"), At::Name("my.ini"), At::Name("debian.cnf")],
        Form::Pairs(b"="),
        &[password("password"), password("loose-password"), password("master-password")],
    )
    .of("section", &[]),
    Format::new(
        ".htpasswd",
        &[At::Ends("htpasswd"), At::Ends(".htpasswd.txt")],
        Form::Columns { by: b':', owner: 0, value: 1 },
        &[hash("value")],
    )
    .of("user", &[]),
    Format::new(
        ".htdigest",
        &[At::Ends("htdigest")],
        Form::Columns { by: b':', owner: 0, value: 2 },
        &[digest("value", "an MD5")],
    )
    .of("user", &[]),
    Format::new(
        "the shadow password file",
        &[At::Name("shadow"), At::Name("shadow-"), At::Name("gshadow"), At::Name("master.passwd"), At::Path("etc/passwd")],
        Form::Columns { by: b':', owner: 0, value: 1 },
        &[hash("value")],
    )
    .of("user", &[]),
    Format::new(
        "smbpasswd",
        &[At::Name("smbpasswd")],
        Form::Columns { by: b':', owner: 0, value: 3 },
        &[digest("value", "an NTLM")],
    )
    .of("user", &[]),
    Format::new(
        "an LDIF file",
        &[At::Ends(".ldif")],
        Form::Pairs(b":"),
        &[password("userPassword"), password("olcRootPW"), password("unicodePwd")],
    )
    .of("entry", &["dn"]),
    Format::new(
        "a dump of a database",
        &[At::Ends(".sql"), At::Ends(".dump"), At::Ends(".psql"), At::Ends(".pgsql"), At::Ends(".mysql")],
        Form::Quoted,
        &[known_hash("text")],
    ),
    Format::new(".cvspass", &[At::Name(".cvspass")], Form::Columns { by: b' ', owner: 1, value: 2 }, &[obfuscated("value")]),
    Format::new(
        "Docker's logins",
        &[At::Ends(".dockercfg"), At::Ends(".dockerconfigjson"), At::Path(".docker/config.json")],
        Form::Json,
        DOCKER,
    )
    .of("registry", &[]),
    Format::new(
        "Docker's logins",
        &[At::Name("config.json"), At::Ends("docker-config.json"), At::Ends("dockerconfig.json")],
        Form::Json,
        DOCKER,
    )
    .marked(&["\"auths\""])
    .of("registry", &[]),
    Format::new(
        "a credentials file for a share",
        &[
            At::Ends(".smbcredentials"),
            At::Ends(".smbcred"),
            At::Ends(".cifs"),
            At::Name("smb.credentials"),
            At::Name(".cifscredentials"),
        ],
        Form::Pairs(b"="),
        &[password("password"), password("pass")],
    ),
    Format::new(
        "an LDAP client's configuration",
        &[
            At::Name("ldap.conf"),
            At::Name(".ldaprc"),
            At::Name("ldaprc"),
            At::Name("nslcd.conf"),
            At::Name("pam_ldap.conf"),
            At::Name("libnss-ldap.conf"),
        ],
        Form::Pairs(b" "),
        &[password("bindpw"), password("rootpw"), password("rootbindpw")],
    ),
    Format::new(
        "an LDAP password file",
        &[At::Name("ldap.secret"), At::Name("pam_ldap.secret"), At::Name("libnss-ldap.secret")],
        Form::Whole,
        &[password("text")],
    ),
    Format::new(
        "a database tool's connections",
        &[At::Name("robomongo.json"), At::Name("robo3t.json"), At::Ends(".robomongo")],
        Form::Json,
        &[password("userPassword"), password("sshUserPassword"), password("sshPassphrase"), password("password")],
    )
    .of("server", &["serverHost"]),
    Format::new(
        "DBeaver's data sources",
        &[At::Name("data-sources.json"), At::Ends(".dbeaver-data-sources.xml"), At::Name("data-sources.xml")],
        Form::Json,
        &[password("password")],
    ),
    Format::new("pgAdmin's servers", &[At::Name("servers.json")], Form::Json, &[password("Password"), encoded("SavePassword")])
        .marked(&["\"Servers\""])
        .of("server", &["Name"]),
    Format::new(
        "MongoDB's shell history",
        &[At::Name(".dbshell")],
        Form::Words(b"=:,(){}"),
        &[password("pwd"), password("\"pwd\"")],
    ),
    Format::new(
        "SQL Developer's connections",
        &[At::Name("connections.xml"), At::Name("connections.json")],
        Form::Xml,
        &[obfuscated("password")],
    )
    .marked(&["oracle"]),
];
