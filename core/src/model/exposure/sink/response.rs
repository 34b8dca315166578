//! Answers to whoever asked: JSON and text responses of web frameworks, and what a route's function returns.

use super::Shows;
use crate::model::exposure::code::Code;
use crate::model::exposure::receiver::receivers;
use crate::model::exposure::{Sink, block, statement};
use crate::model::reads::language::Language;
use memchr::memmem;

pub(super) fn shows(code: &Code<'_, '_>, at: usize) -> Option<Shows> {
    let word = code.word(at)?;
    if let Some(shows) = statement(code, at, word) {
        return Some(shows);
    }
    if !code.is(at + 1, b'(') {
        return None;
    }
    let receivers = receivers(code, at);
    let nearest = receivers.first().copied();
    let responds = match code.language {
        Language::Python => matches!(
            word,
            "jsonify"
                | "JsonResponse"
                | "JSONResponse"
                | "HttpResponse"
                | "Response"
                | "make_response"
                | "PlainTextResponse"
                | "HTMLResponse"
        ),
        Language::JavaScript => javascript(word, nearest, &receivers, code.word(at.wrapping_sub(1))),
        Language::Go => go(code, at, word, nearest),
        Language::Ruby => word == "render" || word == "json" && nearest.is_none(),
        Language::Php => matches!(
            (word, nearest),
            ("json", Some("response"))
                | ("wp_send_json" | "wp_send_json_success", None)
                | ("withJson", _)
                | ("JsonResponse", None)
        ),
        Language::Jvm => matches!(
            (word, nearest),
            ("ok" | "body", Some("ResponseEntity" | "ok" | "Response" | "status"))
                | ("respond" | "respondText", Some("call"))
                | ("json" | "result", Some("ctx"))
                | ("write" | "print" | "println", Some("getWriter"))
        ),
        Language::CSharp => matches!(
            (word, nearest),
            ("Ok" | "Json" | "Content", None | Some("Results" | "TypedResults"))
                | ("WriteAsync" | "WriteAsJsonAsync", Some("Response"))
        ),
        Language::Rust => matches!((word, nearest), ("Json" | "Html", None) | ("json" | "body", Some("Ok" | "HttpResponse"))),
        _ => false,
    };
    if responds { Shows::arguments(code, Sink::Response, at + 1) } else { None }
}

/// Forms that are no calls: `render json: …`, `ctx.body = …`, a route's `return {…}`.
fn statement(code: &Code<'_, '_>, at: usize, word: &str) -> Option<Shows> {
    let to_end = |from: usize| Shows { sink: Sink::Response, from, to: statement::end(code, from) };
    match (code.language, word) {
        (Language::Ruby, "render") if matches!(code.word(at + 1), Some("json" | "plain" | "text" | "html")) => {
            Some(to_end(at + 1))
        }
        (Language::JavaScript, "body") if code.at().assigns(at + 1) && receivers(code, at).first() == Some(&"ctx") => {
            Some(to_end(at + 2))
        }
        (Language::JavaScript, "props") if code.are(at + 1, ":{") && renders_on_server(code) => {
            Shows::arguments(code, Sink::Response, at + 2)
        }
        (Language::Python, "return") if !code.is_first(at + 1) && is_route(code, at) => Some(to_end(at + 1)),
        _ => None,
    }
}

fn renders_on_server(code: &Code<'_, '_>) -> bool {
    ["getServerSideProps", "getStaticProps"].iter().any(|name| memmem::find(code.text.as_bytes(), name.as_bytes()).is_some())
}

fn javascript(word: &str, nearest: Option<&str>, receivers: &[&str], before: Option<&str>) -> bool {
    let responder = |name: &&str| matches!(*name, "res" | "response" | "reply" | "resp");
    match word {
        "json" | "send" | "end" | "write" | "render" | "jsonp" => {
            receivers.iter().any(responder)
                || matches!((word, nearest), ("json", Some("NextResponse" | "Response" | "ctx" | "c")))
                || word == "json" && nearest.is_none() && before == Some("return")
        }
        "text" | "html" => nearest == Some("c"),
        "Response" | "NextResponse" => before == Some("new"),
        _ => false,
    }
}

fn go(code: &Code<'_, '_>, at: usize, word: &str, nearest: Option<&str>) -> bool {
    let to_writer =
        |at: usize| matches!(code.word(at), Some("w" | "rw" | "writer" | "res")) && code.is(at + 1, b',') && serves(code);
    match (word, nearest) {
        ("JSON" | "IndentedJSON" | "PureJSON" | "String" | "XML" | "YAML", Some("c" | "ctx" | "gc" | "render")) => true,
        ("Encode", Some("NewEncoder")) => {
            let encoder = at.checked_sub(3).and_then(|close| Some((close, code.pair(close)?)));
            let encoder = encoder.or_else(|| at.checked_sub(2).and_then(|close| Some((close, code.pair(close)?))));
            encoder.is_some_and(|(close, open)| {
                close == open + 2 && matches!(code.word(open + 1), Some("w" | "rw" | "writer")) && serves(code)
            })
        }
        ("Write", Some("w" | "rw")) => serves(code),
        ("Fprint" | "Fprintf" | "Fprintln", Some("fmt")) | ("Error", Some("http")) | ("WriteString", Some("io")) => {
            to_writer(at + 2)
        }
        _ => false,
    }
}

fn serves(code: &Code<'_, '_>) -> bool {
    memmem::find(code.text.as_bytes(), b"http.ResponseWriter").is_some()
}

/// Python: the function around has a route's decorator, or is a cloud function's handler.
fn is_route(code: &Code<'_, '_>, at: usize) -> bool {
    const VERBS: &[&str] = &["route", "get", "post", "put", "patch", "delete", "api_route", "api_view", "websocket"];
    const LINES: usize = 400;
    let Some(function) = block::function(code, at) else { return false };
    let name = if code.word(function) == Some("async") { function + 2 } else { function + 1 };
    if matches!(code.word(name), Some("lambda_handler" | "handler")) && code.word(name + 2) == Some("event") {
        return true;
    }
    let column = code.column(function);
    let mut line = function;
    while line > function.saturating_sub(LINES) && line > 0 {
        line -= 1;
        if !code.is_first(line) || code.column(line) > column {
            continue;
        }
        if !code.is(line, b'@') {
            return false;
        }
        let verb = (line + 1..line + 6).take_while(|&at| !code.is(at, b'(')).filter_map(|at| code.word(at)).last();
        if verb.is_some_and(|verb| VERBS.contains(&verb)) {
            return true;
        }
    }
    false
}
