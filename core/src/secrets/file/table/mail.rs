//! Mail and chat programs, and what else people talk over.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, login, named, password};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        "Mutt's configuration",
        &[At::Name(".muttrc"), At::Name("muttrc"), At::Name("neomuttrc"), At::Name(".neomuttrc"), At::Path(".mutt/passwords")],
        Form::Pairs(b"="),
        &[password("imap_pass"), password("smtp_pass"), password("pop_pass"), password("nntp_pass"), password("my_*")],
    ),
    Format::new(
        "msmtp's configuration",
        &[At::Name(".msmtprc"), At::Name("msmtprc"), At::Path("msmtp/config")],
        Form::Pairs(b" "),
        &[password("password")],
    )
    .of("host", &["host"]),
    Format::new(
        "fetchmail's configuration",
        &[At::Name(".fetchmailrc"), At::Name("fetchmailrc")],
        Form::Words(b","),
        &[password("password"), password("pass")],
    )
    .of("server", &["poll", "server", "skip"]),
    Format::new(
        "esmtp's configuration",
        &[At::Name(".esmtprc"), At::Name("esmtprc")],
        Form::Pairs(b"= "),
        &[password("password")],
    )
    .of("host", &["hostname"]),
    Format::new(
        "ssmtp's configuration",
        &[At::Name("ssmtp.conf"), At::Name("revaliases")],
        Form::Pairs(b"="),
        &[password("AuthPass")],
    )
    .of("host", &["mailhub"]),
    Format::new(
        "offlineimap's configuration",
        &[At::Name(".offlineimaprc"), At::Name("offlineimaprc"), At::Path("offlineimap/config")],
        Form::Pairs(b"="),
        &[password("remotepass"), password("localpass")],
    )
    .of("section", &[]),
    Format::new(
        "mbsync's configuration",
        &[At::Name(".mbsyncrc"), At::Name("mbsyncrc"), At::Name("isyncrc")],
        Form::Pairs(b" "),
        &[password("Pass")],
    )
    .of("host", &["Host"]),
    Format::new(
        "getmail's configuration",
        &[At::Name("getmailrc"), At::Path(".getmail/getmailrc")],
        Form::Pairs(b"="),
        &[password("password")],
    )
    .of("section", &[]),
    Format::new(
        "Postfix' logins",
        &[At::Name("sasl_passwd"), At::Name("sasl_password")],
        Form::Columns { by: b' ', owner: 0, value: 1 },
        &[login("value")],
    )
    .of("host", &[]),
    Format::new(
        "irssi's configuration",
        &[At::Path(".irssi/config"), At::Path("irssi/config")],
        Form::Words(b"=;,(){}"),
        &[password("password"), password("sasl_password"), password("autosendcmd_password")],
    )
    .of("server", &["address"]),
    Format::new(
        "WeeChat's configuration",
        &[
            At::Path("weechat/irc.conf"),
            At::Path(".weechat/irc.conf"),
            At::Path("weechat/relay.conf"),
            At::Path(".weechat/relay.conf"),
        ],
        Form::Pairs(b"="),
        &[password("*password"), password("*_secret")],
    ),
    Format::new(
        "HexChat's servers",
        &[At::Name("servlist.conf"), At::Name("servlist_.conf")],
        Form::Pairs(b"="),
        &[password("P")],
    )
    .of("server", &["S"]),
    Format::new(
        "Pidgin's accounts",
        &[At::Path(".purple/accounts.xml"), At::Name("accounts.xml")],
        Form::Xml,
        &[password("password")],
    )
    .marked(&["<protocol>prpl-"])
    .of("account", &["name"]),
    Format::new(
        "Ventrilo's configuration",
        &[At::Name("ventrilo_srv.ini")],
        Form::Pairs(b"="),
        &[password("AdminPassword"), password("Password"), password("RemotePassword")],
    ),
    Format::new(
        "a voice server's configuration",
        &[At::Name("murmur.ini"), At::Name("mumble-server.ini"), At::Name("ts3server.ini")],
        Form::Pairs(b"="),
        &[
            password("serverpassword"),
            password("icesecretread"),
            password("icesecretwrite"),
            password("dbPassword"),
            password("password"),
        ],
    ),
    Format::new(
        "Asterisk's configuration",
        &[
            At::Name("sip.conf"),
            At::Name("pjsip.conf"),
            At::Name("manager.conf"),
            At::Name("iax.conf"),
            At::Name("voicemail.conf"),
        ],
        Form::Pairs(b"="),
        &[password("secret"), password("password")],
    )
    .of("section", &[]),
    Format::new("a game server's configuration", &[At::Name("server.properties")], Form::Pairs(b"="), &[named("rcon.password")]),
];
