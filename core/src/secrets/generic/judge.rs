//! The judgement of a value that a name promises: what speaks for a secret and what against, and the verdict that follows.

use crate::rule::{Persona, Precision, Severity};
use crate::secrets::generic::assignment::{Assignment, Operator};
use crate::secrets::generic::context::{Context, Setting, Syntax};
use crate::secrets::generic::evidence::{Evidence, Evidences};
use crate::secrets::generic::innocence::{is_no_value, is_public_format};
use crate::secrets::generic::name::{Naming, Promise};
use crate::secrets::generic::score::{self, Verdict};
use crate::secrets::generic::strength::{self, Strength, is_random};
use crate::secrets::validate::entropy::{self, Charset};
use crate::secrets::validate::{base64, pairs, placeholder, words};

/// A human-chosen password is told by its context: the name, the operator, the file.
#[must_use]
pub fn password(value: &str, assignment: &Assignment<'_>, naming: Naming, context: Context) -> Option<Verdict> {
    if !(3..=128).contains(&value.len()) || !naming.direct && !is_random(value) {
        return None;
    }
    if is_no_value(assignment.name, value, assignment.quoted) || placeholder::is_password_hash(value) {
        return None;
    }
    let encoded = encoded_text(value);
    if encoded.as_deref().is_some_and(|text| placeholder::is_placeholder(assignment.name, text)) {
        return None;
    }
    let strength = strength::strength(encoded.as_deref().unwrap_or(value));
    let evidence = gather(value, assignment, naming, context);
    let expected = match context.setting {
        Setting::Product => strength == Strength::Weak && !takes_words(assignment, context),
        // Service containers live as long as the job.
        Setting::Pipeline => strength <= Strength::Common || strength == Strength::Fair && names_database(assignment.name),
        Setting::Test | Setting::Docs | Setting::Template => strength <= Strength::Common,
    };
    // Who compares with a word asks which of several it is.
    let plain = value.bytes().all(|byte| byte.is_ascii_alphabetic() || b"-_.".contains(&byte));
    let asks = assignment.operator == Operator::Compare && strength == Strength::Fair && plain;
    let is_outcome = assignment.name.eq_ignore_ascii_case("pass") && strength == Strength::Weak;
    let is_example = naming.made_up || context.is_comment && strength < Strength::Strong;
    // What a configuration comments out is its manual, where words are made up that nobody else writes.
    let manual = context.is_comment && matches!(context.syntax, Syntax::Ini | Syntax::Env | Syntax::Yaml);
    let told = if manual || context.setting == Setting::Pipeline { strength::reads(value) } else { strength::is_everyday(value) };
    if told && (expected || asks || is_outcome || is_example) {
        return Some(score::verdict(evidence, strength, context.setting).pedantic());
    }
    // Where it would open something, a password that is no plain word is told, however much like words it reads.
    let opens = context.setting == Setting::Product && strength >= Strength::Fair && naming.direct && !naming.made_up;
    Some(if opens {
        score::told(evidence, strength, context.setting)
    } else {
        score::verdict(evidence, strength, context.setting)
    })
}

/// `POSTGRES_PASSWORD`, `DB_PASS`: in a pipeline, a service container's.
fn names_database(name: &str) -> bool {
    #[rustfmt::skip]
    const DATABASES: &[&str] = &[
        "postgres", "postgresql", "pg", "mysql", "mariadb", "mongo", "mongodb", "redis", "rabbitmq", "clickhouse", "mssql", "sa",
        "db", "database", "minio", "elastic",
    ];
    let is_database = |word: &str| DATABASES.iter().any(|database| word.eq_ignore_ascii_case(database));
    words::split(name).any(is_database) || name.eq_ignore_ascii_case("pgpassword")
}

/// A plain word after this name and operator is a password: in configuration, and where the name is an environment variable's.
fn takes_words(assignment: &Assignment<'_>, context: Context) -> bool {
    let configuration = matches!(context.syntax, Syntax::Env | Syntax::Ini | Syntax::Yaml | Syntax::Shell | Syntax::Sql);
    let shouted = assignment.name.contains('_') && !assignment.name.bytes().any(|byte| byte.is_ascii_lowercase());
    let flag = assignment.operator == Operator::Space && context.syntax == Syntax::Shell;
    configuration && (shouted || flag || context.syntax == Syntax::Env)
}

/// A key or token is told by its randomness, and where it has little, by all the rest.
#[must_use]
pub fn secret(value: &str, assignment: &Assignment<'_>, naming: Naming, context: Context) -> Option<Verdict> {
    if !(5..=1024).contains(&value.len()) || is_no_value(assignment.name, value, assignment.quoted) {
        return None;
    }
    if is_public_format(value) || placeholder::is_password_hash(value) || value.contains("...") || strength::counted(value) > 0.5
    {
        return None;
    }
    if encoded_text(value).is_some_and(|text| !text.contains('{') && !entropy::is_uuid(&text) && !is_random(&text)) {
        return None;
    }
    if !naming.direct && (!is_random(value) || entropy::is_uuid(value)) {
        return None;
    }
    // A word is a setting, a label, a permission: `id-token: write`, `secrets: inherit`.
    if Charset::of(value).digits == 0 && strength::reads(value) && !is_random(value) {
        return None;
    }
    let insecure = value.strip_prefix("django-insecure-");
    let strength = strength::strength(insecure.unwrap_or(value));
    let verdict = score::verdict(gather(value, assignment, naming, context), strength, context.setting);
    if insecure.is_some() && strength == Strength::Random && context.setting == Setting::Product {
        let own = "Django's own generated key";
        return Some(Verdict::new(Severity::High, Precision::High, Persona::Regular, own));
    }
    // In a pipeline a key that is made of words is a label, `shared-key: build-linux`, or a throw-away one.
    let label = context.setting == Setting::Pipeline && strength <= Strength::Common;
    if label || !naming.direct && !matches!(context.setting, Setting::Product | Setting::Template) {
        return Some(verdict.pedantic());
    }
    // A program that runs on its user's machine cannot keep its client secret (RFC 8252, section 8.5).
    let native = placeholder::contains_any(assignment.name, &["oauthclientsecret", "oauth_client_secret", "oauth-client-secret"]);
    let severity = if native || strength < Strength::Random { verdict.severity.min(Severity::High) } else { verdict.severity };
    Some(Verdict { severity, ..verdict })
}

/// A password between a user and a host in an address.
#[must_use]
pub fn address(user: &str, password: &str, operator: Operator, context: Context) -> Verdict {
    let naming = Naming { promise: Promise::Password, direct: true, made_up: false };
    let assignment = Assignment::spoken(user, operator, crate::text::Span::default(), true);
    let strength = strength::strength(password);
    let evidence = gather(password, &assignment, naming, context);
    let is_example = context.is_comment && strength < Strength::Strong;
    let own_name = user.eq_ignore_ascii_case(password);
    let expected = context.setting != Setting::Product && (strength <= Strength::Common || own_name);
    if (own_name || strength::is_everyday(password)) && (expected || is_example) {
        return score::verdict(evidence, strength, context.setting).pedantic();
    }
    let opens = context.setting == Setting::Product && !context.is_comment;
    if opens { score::told(evidence, strength, context.setting) } else { score::verdict(evidence, strength, context.setting) }
}

/// All that can be observed.
fn gather(value: &str, assignment: &Assignment<'_>, naming: Naming, context: Context) -> Evidences {
    let mut evidence = of_name(assignment.name, naming);
    evidence = of_form(evidence, assignment, context);
    evidence = of_characters(evidence, value);
    of_wording(evidence, value, assignment, naming)
}

fn of_name(name: &str, naming: Naming) -> Evidences {
    let password = naming.promise == Promise::Password;
    let key = placeholder::ends_with(name, "key");
    let letters = Charset::of(name);
    Evidences::default()
        .with_if(Evidence::PasswordName, password)
        .with_if(Evidence::SecretName, !password && !key)
        .with_if(Evidence::KeyName, !password && key)
        .with_if(Evidence::VagueName, !naming.direct)
        .with_if(Evidence::MadeUpName, naming.made_up)
        .with_if(Evidence::LoneName, words::split(name).nth(1).is_none())
        .with_if(Evidence::ShoutedName, letters.upper > 0 && letters.lower == 0)
}

fn of_form(evidence: Evidences, assignment: &Assignment<'_>, context: Context) -> Evidences {
    let form = match assignment.operator {
        Operator::Equals => Evidence::Assigned,
        Operator::Colon => Evidence::Mapped,
        Operator::Compare => Evidence::Compared,
        Operator::Comma | Operator::Call => Evidence::Handed,
        Operator::Element => Evidence::Element,
        Operator::Space => Evidence::Flag,
        Operator::Pair => Evidence::Paired,
        Operator::Parameter => Evidence::Parameter,
        Operator::Address => Evidence::Address,
        Operator::Header => Evidence::Header,
        Operator::Said => Evidence::Said,
    };
    let file = match context.syntax {
        Syntax::Code | Syntax::Sql | Syntax::Markup => Evidence::Code,
        Syntax::Quoted | Syntax::Env | Syntax::Ini | Syntax::Yaml | Syntax::Shell => Evidence::Configuration,
        Syntax::Text | Syntax::Opaque => Evidence::Prose,
    };
    evidence
        .with(form)
        .with(file)
        .with_if(Evidence::Bare, !assignment.quoted)
        .with_if(Evidence::Embedded, assignment.embedded)
        .with_if(Evidence::Commented, context.is_comment)
        .with_if(Evidence::TestFile, context.setting == Setting::Test)
        .with_if(Evidence::DocumentFile, matches!(context.setting, Setting::Docs | Setting::Template))
}

fn of_characters(evidence: Evidences, value: &str) -> Evidences {
    let charset = Charset::of(value);
    let letters = charset.lower + charset.upper;
    let separators = value.bytes().filter(|byte| b"-_.:/".contains(byte)).count();
    let marks = charset.symbols + charset.other > separators;
    let mix = match (letters > 0, charset.digits > 0, marks) {
        (true, false, false) if charset.lower > 0 && charset.upper > 0 => Some(Evidence::TwoCases),
        (true, false, false) => Some(Evidence::OneCase),
        (false, true, false) => Some(Evidence::Digits),
        (true, true, false) => Some(Evidence::Alphanumeric),
        (true, false, true) => Some(Evidence::Symbols),
        (true, true, true) => Some(Evidence::AllKinds),
        (false, ..) => None,
    };
    let size = match value.len() {
        ..5 => Some(Evidence::Tiny),
        5..8 => Some(Evidence::Short),
        8..12 => Some(Evidence::Medium),
        12..16 => None,
        16..32 => Some(Evidence::Long),
        32.. => Some(Evidence::VeryLong),
    };
    let evidence = mix.map_or(evidence, |mix| evidence.with(mix));
    let evidence = size.map_or(evidence, |size| evidence.with(size));
    evidence
        .with_if(Evidence::Separators, separators > 0 && !marks)
        .with_if(Evidence::Hexadecimal, value.len() >= 16 && entropy::is_hex(value))
        .with_if(Evidence::Random, is_random(value))
        .with_if(Evidence::Identifier, entropy::is_uuid(value))
}

fn of_wording(evidence: Evidences, value: &str, assignment: &Assignment<'_>, naming: Naming) -> Evidences {
    const ITSELF: &[&str] = &["pass", "secret", "token", "key", "user", "auth", "cred", "pwd"];
    let encoded = encoded_text(value);
    let bits = pairs::bits(value);
    let reading = match bits {
        6.0.. => Some(Evidence::Written),
        2.0.. => Some(Evidence::Wordlike),
        -2.0.. => None,
        -6.0.. => Some(Evidence::Unwritten),
        _ => Some(Evidence::Gibberish),
    };
    let echoes = words::split(assignment.name)
        .any(|word| word.len() > 2 && placeholder::contains_any(value, &[word.to_ascii_lowercase().as_str()]));
    let counted = strength::counted(value) > 0.8;
    let whole = value.bytes().all(|byte| byte.is_ascii_alphabetic()) && strength::is_common(value);
    let evidence = reading.map_or(evidence, |reading| evidence.with(reading));
    evidence
        .with_if(Evidence::Stock, !whole && strength::is_common(value) || counted)
        .with_if(Evidence::WholeStock, whole)
        .with_if(Evidence::TellsItself, placeholder::contains_any(value, ITSELF))
        .with_if(Evidence::EchoesName, echoes)
        .with_if(Evidence::KeyWords, naming.promise == Promise::Secret && (bits >= 2.0 || words::share(value) >= 0.5))
        .with_if(Evidence::Encoded, encoded.is_some())
        .with_if(Evidence::Nested, assignment.nested)
}

/// The text that a value is in base64, as Kubernetes' manifests write them. Random bytes are none, but for one value in three hundred.
fn encoded_text(value: &str) -> Option<String> {
    if value.len() < 8 || !value.len().is_multiple_of(4) {
        return None;
    }
    let text = String::from_utf8(base64::decode(value)?).ok()?;
    let text = text.trim_end_matches(['\r', '\n']);
    (text.len() > 4 && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))).then(|| text.to_owned())
}
