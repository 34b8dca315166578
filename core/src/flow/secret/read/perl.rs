//! What programs in Perl do with values, and one-liners in PHP, whose expressions are read in the same way.

use super::code::Effect::*;
use super::code::{self, Index, Source, Words};
use crate::model::secrecy::{Act, TurnKind::*};
use crate::syntax::code::{Language, parse};

#[must_use]
pub(in crate::flow) fn acts(source: &Source<'_>) -> Vec<Act> {
    code::acts(&parse(source.text, Language::Perl), source, &PERL)
}

#[must_use]
pub(in crate::flow) fn php(source: &Source<'_>) -> Vec<Act> {
    code::acts(&parse(source.text, Language::Perl), source, &PHP)
}

/// From perlfunc and the pages of the modules that come with Perl.
static PERL: Words = Words {
    environment: &["ENV"],
    arguments: &[("ARGV", 0)],
    plain_members: &[],
    functions: &[
        ("print", Prints),
        ("say", Prints),
        ("printf", Prints),
        ("warn", Prints),
        ("die", Prints),
        ("sprintf", Keeps),
        ("scalar", Keeps),
        ("ucfirst", Turns(Encoded)),
        ("join", Keeps),
        ("Dumper", Keeps),
        ("values", Keeps),
        ("keys", Hides),
        ("length", Hides),
        ("defined", Hides),
        ("exists", Hides),
        ("substr", Turns(Part)),
        ("split", Turns(Part)),
        ("reverse", Turns(Encoded)),
        ("uc", Turns(Encoded)),
        ("lc", Turns(Encoded)),
        ("unpack", Turns(Encoded)),
        ("encode_base64", Turns(Known)),
        ("decode_base64", Turns(Decoded)),
        ("md5_hex", Turns(Digest)),
        ("sha256_hex", Turns(Digest)),
        ("sha1_hex", Turns(Digest)),
        ("decode_json", Parses),
        ("system", Runs),
        ("exec", Runs),
    ],
    prints_results: false,
    ignores_case: false,
    bare_methods: false,
    walks_characters: false,
    index: Index::new(),
};

/// From PHP's manual.
static PHP: Words = Words {
    environment: &["_ENV", "_SERVER"],
    arguments: &[("argv", 1)],
    plain_members: &[],
    functions: &[
        ("echo", Prints),
        ("print", Prints),
        ("printf", Prints),
        ("vprintf", Prints),
        ("print_r", Prints),
        ("var_dump", Prints),
        ("var_export", Prints),
        ("error_log", Prints),
        ("die", Prints),
        ("exit", Prints),
        ("fwrite", Prints),
        ("fputs", Prints),
        ("sprintf", Keeps),
        ("implode", Keeps),
        ("trim", Keeps),
        ("rtrim", Keeps),
        ("json_encode", Keeps),
        ("getenv", Environment),
        ("strlen", Hides),
        ("mb_strlen", Hides),
        ("empty", Hides),
        ("isset", Hides),
        ("count", Hides),
        ("array_keys", Hides),
        ("substr", Turns(Part)),
        ("mb_substr", Turns(Part)),
        ("explode", Turns(Part)),
        ("str_split", Turns(Part)),
        ("str_replace", Turns(Part)),
        ("strrev", Turns(Encoded)),
        ("strtoupper", Turns(Encoded)),
        ("strtolower", Turns(Encoded)),
        ("str_rot13", Turns(Encoded)),
        ("bin2hex", Turns(Encoded)),
        ("base64_encode", Turns(Known)),
        ("urlencode", Turns(Known)),
        ("rawurlencode", Turns(Known)),
        ("base64_decode", Turns(Decoded)),
        ("hash", Turns(Digest)),
        ("md5", Turns(Digest)),
        ("sha1", Turns(Digest)),
        ("crc32", Turns(Digest)),
        ("hash_hmac", Turns(Digest)),
        ("password_hash", Turns(Digest)),
        ("json_decode", Parses),
        ("file_put_contents", WritesFile),
        ("file_get_contents", ReadsFile),
        ("shell_exec", Runs),
        ("passthru", Runs),
        ("system", Runs),
        ("exec", Runs),
    ],
    prints_results: false,
    ignores_case: true,
    bare_methods: false,
    walks_characters: false,
    index: Index::new(),
};
