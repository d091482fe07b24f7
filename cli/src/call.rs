//! Any operation, with what it would send shown first, and a question before anything that may move money.

use std::io::{BufRead, IsTerminal, Read, Write};

use serde_json::{Value, json};
use wechatpay::catalog::{Entry, Kind};
use wechatpay::endpoint::{AnswerKind, Method, Operation};
use wechatpay::model::{self, EncodeError, Model, Seal, SealError};

use crate::args::CallArgs;
use crate::failure::{self, Failure};
use crate::paint::{BOLD, DIM, YELLOW, painted};
use crate::settings::Source;
use crate::{find, request};

/// Stands in what is shown where ciphertext goes: what is personal stays between the two ends.
struct Hidden;

impl Seal for Hidden {
    fn seal(&self, _: &str) -> Result<String, SealError> {
        Ok("(encrypted)".to_owned())
    }
}

pub(crate) async fn run(arguments: &CallArgs, source: &Source, as_json: bool) -> Result<(), Failure> {
    let entry = find::one(&arguments.operation)?;
    let Kind::Endpoint(operation) = entry.kind else {
        return Err(Failure::input("a notification is not called; WeChat Pay sends it"));
    };
    match operation.answer {
        AnswerKind::Json | AnswerKind::Xml | AnswerKind::Empty => {}
        AnswerKind::File(_) => {
            return Err(Failure::input(
                "it answers with a file: `wechatpay bill get`, or the library's `download`",
            ));
        }
        AnswerKind::Redirect => {
            return Err(Failure::input("it is a URL for the user's browser: the library's `redirect_url`"));
        }
    }
    let settings = source.read();
    let merchant = settings.as_ref().ok().and_then(|settings| settings.merchant_id()).map(str::to_owned);
    let fields = request::fields(document(arguments)?, &arguments.fields)?;
    let request = request::build(entry, operation, fields, merchant.as_deref())?;
    let shown = shown(operation, request.as_ref()).map_err(Failure::input)?;
    if arguments.dry_run {
        print_json_or(as_json, &shown, || text(&shown));
        return Ok(());
    }
    let settings = settings?;
    if !only_asks(operation) && !arguments.yes {
        anstream::eprintln!("{}{} for {}", text(&shown), painted(YELLOW, "This is sent"), settings.origin);
        confirm()?;
    }
    send(&settings.client()?, entry, request.as_ref(), as_json).await
}

async fn send(
    client: &wechatpay::Client,
    entry: &'static Entry,
    request: &dyn Model,
    as_json: bool,
) -> Result<(), Failure> {
    let answer = client.call(entry, request).await?;
    for problem in answer.problems() {
        anstream::eprintln!("{} {problem}", painted(YELLOW, "a field that cannot be read:"));
    }
    if let (false, Some(id)) = (as_json, answer.request_id()) {
        anstream::eprintln!("{}", painted(DIM, &format!("{} · Request-ID {id}", answer.http_status())));
    }
    // As it was signed, so that what is encrypted for the merchant stays so on a screen and in a log.
    let body = String::from_utf8_lossy(answer.body());
    match serde_json::from_str::<Value>(&body) {
        Ok(value) => anstream::println!("{value:#}"),
        Err(_) if body.is_empty() && as_json => anstream::println!("{{}}"),
        Err(_) if as_json => anstream::println!("{}", json!({ "body": body })),
        Err(_) if body.is_empty() => {}
        Err(_) => anstream::println!("{body}"),
    }
    Ok(())
}

fn document(arguments: &CallArgs) -> Result<Option<Value>, Failure> {
    let Some(data) = &arguments.data else { return Ok(None) };
    let text = match data.strip_prefix('@') {
        Some("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(Failure::input)?;
            text
        }
        Some(file) => {
            std::fs::read_to_string(file).map_err(|error| Failure::input(format!("{file}: {error}")))?
        }
        None => data.clone(),
    };
    serde_json::from_str(&text)
        .map(Some)
        .map_err(|error| Failure::input(format!("the JSON of --data: {error}")))
}

/// True if nothing changes by it.
fn only_asks(operation: &Operation) -> bool {
    operation.method == Method::Get || operation.asks
}

/// The message on the wire, but for signatures and ciphertext.
fn shown(operation: &Operation, request: &dyn Model) -> Result<Value, EncodeError> {
    let mut url = model::path_of(operation.path, request)?;
    let mut shown = json!({ "method": operation.method.as_str() });
    if operation.is_v2() {
        let fields = model::flat(request, Some(&Hidden))?;
        shown["fields"] = fields.into_iter().map(|(name, value)| (name, json!(value))).collect();
    } else {
        let query = model::query_of(request, Some(&Hidden))?;
        if !query.is_empty() {
            url = format!("{url}?{query}");
        }
        let body = model::body_json(request, Some(&Hidden))?;
        let body = serde_json::from_slice(&body).map_err(EncodeError::Json)?;
        if operation.method != Method::Get && operation.method != Method::Delete {
            shown["body"] = body;
        }
        let headers = model::headers(request)?;
        if !headers.is_empty() {
            shown["headers"] =
                headers.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect();
        }
    }
    shown["path"] = json!(url);
    Ok(shown)
}

fn text(shown: &Value) -> String {
    let part = |name: &str| shown[name].as_str().unwrap_or_default();
    let mut text = format!("{}\n", painted(BOLD, &format!("{} {}", part("method"), part("path"))));
    for name in ["headers", "body", "fields"] {
        if let Some(value) = shown.get(name) {
            text.push_str(&format!("{value:#}\n"));
        }
    }
    text
}

/// Asks a person; where nobody is there to answer, the answer is no.
fn confirm() -> Result<(), Failure> {
    let declined = |why: &str| Err(Failure::new(failure::Kind::Declined, why));
    if !std::io::stdin().is_terminal() {
        return declined(
            "it changes something, perhaps money: nothing was sent. Say --yes, or --dry-run to look",
        );
    }
    let mut stderr = std::io::stderr();
    let _ = write!(stderr, "Send it? [y/N] ").and_then(|()| stderr.flush());
    let mut answer = String::new();
    let _ = std::io::stdin().lock().read_line(&mut answer);
    match answer.trim() {
        "y" | "Y" | "yes" | "是" => Ok(()),
        _ => declined("nothing was sent"),
    }
}

/// Prints a value as JSON, or what is for people.
pub(crate) fn print_json_or(as_json: bool, value: &Value, text: impl FnOnce() -> String) {
    if as_json { anstream::println!("{value:#}") } else { anstream::print!("{}", text()) }
}
