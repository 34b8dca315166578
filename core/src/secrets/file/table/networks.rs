//! Private networks, wireless networks and dial-up.

use crate::secrets::file::form::Form;
use crate::secrets::file::format::{At, Format, key, login, password};

pub(super) const FORMATS: &[Format] = &[
    Format::new(
        "WireGuard's configuration",
        &[At::Ends(".conf"), At::Ends(".netdev"), At::Ends(".wg")],
        Form::Pairs(b"="),
        &[key("PrivateKey"), key("PresharedKey")],
    )
    .marked(&["[Interface]", "[WireGuard]"])
    .of("section", &[]),
    Format::new(
        "OpenVPN's configuration",
        &[At::Ends(".ovpn"), At::Path("openvpn/client.conf")],
        Form::Xml,
        &[login("auth-user-pass")],
    )
    .marked(&["<auth-user-pass>"]),
    Format::new(
        "IPsec's secrets",
        &[At::Name("ipsec.secrets"), At::Ends(".secrets")],
        Form::Words(b""),
        &[password("PSK"), password("XAUTH"), password("EAP"), password("NTLM"), password("PIN")],
    )
    .marked(&["PSK", "XAUTH", "EAP", "NTLM"]),
    Format::new(
        "swanctl's secrets",
        &[At::Name("swanctl.conf"), At::Path("swanctl/conf.d/secrets.conf")],
        Form::Pairs(b"="),
        &[password("secret")],
    ),
    Format::new(
        "racoon's keys",
        &[At::Path("racoon/psk.txt"), At::Path("etc/psk.txt")],
        Form::Columns { by: b' ', owner: 0, value: 1 },
        &[password("value")],
    )
    .of("peer", &[]),
    Format::new(
        "PPP's secrets",
        &[At::Name("chap-secrets"), At::Name("pap-secrets"), At::Name("l2tp-secrets")],
        Form::Columns { by: b' ', owner: 0, value: 2 },
        &[password("value")],
    )
    .of("client", &[]),
    Format::new(
        "wpa_supplicant's networks",
        &[At::Ends("wpa_supplicant.conf"), At::Ends("wpa-supplicant.conf"), At::Path("etc/wpa_supplicant.conf")],
        Form::Pairs(b"="),
        &[password("psk"), password("password"), password("wep_key0"), password("private_key_passwd"), password("sae_password")],
    )
    .of("network", &["ssid"]),
    Format::new(
        "hostapd's configuration",
        &[At::Ends("hostapd.conf")],
        Form::Pairs(b"="),
        &[
            password("wpa_passphrase"),
            password("wpa_psk"),
            password("sae_password"),
            password("auth_server_shared_secret"),
            password("acct_server_shared_secret"),
            password("wep_key0"),
        ],
    )
    .of("network", &["ssid"]),
    Format::new(
        "hostapd's keys",
        &[At::Name("hostapd.wpa_psk")],
        Form::Columns { by: b' ', owner: 0, value: 1 },
        &[password("value")],
    )
    .of("station", &[]),
    Format::new(
        "NetworkManager's connection",
        &[At::Ends(".nmconnection"), At::Ends(".psk")],
        Form::Pairs(b"="),
        &[
            password("psk"),
            password("password"),
            password("leap-password"),
            password("private-key-password"),
            password("wep-key0"),
            password("Passphrase"),
            password("PreSharedKey"),
            key("private-key"),
        ],
    )
    .of("network", &["ssid"]),
    Format::new(
        "OpenWrt's wireless networks",
        &[At::Path("config/wireless")],
        Form::Words(b""),
        &[password("key"), password("auth_secret")],
    )
    .marked(&["config wifi-iface", "option encryption"])
    .of("network", &["ssid"]),
    Format::new(
        "a RADIUS server's clients",
        &[At::Path("freeradius/clients.conf"), At::Path("raddb/clients.conf"), At::Path("3.0/clients.conf")],
        Form::Pairs(b"="),
        &[password("secret")],
    ),
];
