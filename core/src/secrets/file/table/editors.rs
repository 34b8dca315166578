//! File transfer, remote desktops, and editors that upload what they save.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, encoded, obfuscated, password};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        "FileZilla's sites",
        &[
            At::Name("sitemanager.xml"),
            At::Name("recentservers.xml"),
            At::Name("filezilla.xml"),
            At::Name("filezilla server.xml"),
        ],
        Form::Xml,
        &[encoded("Pass[base64]"), password("Pass")],
    )
    .of("host", &["Host"]),
    Format::new(
        "WinSCP's sessions",
        &[At::Name("winscp.ini")],
        Form::Pairs(b"="),
        &[obfuscated("Password"), obfuscated("ProxyPasswordEnc")],
    )
    .of("session", &[]),
    Format::new("WS_FTP's sites", &[At::Name("ws_ftp.ini")], Form::Pairs(b"="), &[obfuscated("PWD")]).of("site", &[]),
    Format::new("Total Commander's sites", &[At::Name("wcx_ftp.ini")], Form::Pairs(b"="), &[obfuscated("password")])
        .of("site", &[]),
    Format::new(
        "an editor's uploads",
        &[
            At::Name("sftp.json"),
            At::Name("sftp-config.json"),
            At::Name("sftp-config-alt.json"),
            At::Name(".ftpconfig"),
            At::Name("ftpconfig.json"),
            At::Name(".sftpconfig.json"),
            At::Name(".remote-sync.json"),
            At::Name("remote-sync.json"),
            At::Name("deployment-config.json"),
            At::Name(".ftpsync_settings"),
            At::Name("ftpsync.settings"),
            At::Name(".ftppass"),
            At::Name("ftp-simple.json"),
            At::Name("ftp-kr.json"),
            At::Name("ftp-sync.json"),
        ],
        Form::Json,
        &[password("password"), password("pass"), password("passphrase"), password("ssh_key_passphrase")],
    )
    .of("host", &["host", "hostname"]),
    Format::new(
        "an IDE's servers",
        &[At::Name("webservers.xml"), At::Path(".idea/deployment.xml"), At::Name("sshconfigs.xml")],
        Form::Xml,
        &[obfuscated("fileTransfer/password"), obfuscated("*/password"), obfuscated("*/passphrase")],
    )
    .of("host", &["host"]),
    Format::new(
        "an IDE's data sources",
        &[At::Name("datasources.xml"), At::Name("datasources.local.xml"), At::Name("datasources.ids")],
        Form::Xml,
        &[password("property/password"), password("*/password"), password("password")],
    )
    .of("data source", &[]),
    Format::new(
        "mRemoteNG's connections",
        &[At::Name("confcons.xml")],
        Form::Xml,
        &[obfuscated("*/Password"), obfuscated("Node/Password")],
    )
    .of("connection", &["Name"]),
    Format::new(
        "a VNC server's configuration",
        &[At::Name("ultravnc.ini"), At::Name("tightvnc.ini")],
        Form::Pairs(b"="),
        &[obfuscated("passwd"), obfuscated("passwd2")],
    ),
    Format::new(
        "a VNC connection",
        &[At::Ends(".vnc")],
        Form::Pairs(b"="),
        &[obfuscated("password"), obfuscated("proxypassword")],
    )
    .of("host", &["Host"]),
    Format::new("a remote desktop's file", &[At::Ends(".rdp")], Form::Pairs(b":"), &[password("password")]),
    Format::new(
        "Remmina's connection",
        &[At::Ends(".remmina")],
        Form::Pairs(b"="),
        &[obfuscated("password"), obfuscated("ssh_tunnel_password"), obfuscated("ssh_password")],
    )
    .of("server", &["server"]),
    Format::new(
        "lftp's settings",
        &[At::Path(".lftp/bookmarks"), At::Path("lftp/bookmarks")],
        Form::Addresses,
        &[password("password")],
    )
    .of("host", &[]),
];
