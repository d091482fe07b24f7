//! A sandbox that runs somewhere: asked, and told to do something.

use serde_json::{Value, json};

use crate::args::At;
use crate::call::print_json_or;
use crate::failure::{Failure, Kind};
use crate::request;
use crate::settings::Source;

/// Where a sandbox is, unless something else is said.
const USUAL: &str = "http://127.0.0.1:8089";

/// The sandbox that is meant: the one that is named, that of the settings, or the one that is where it usually is.
pub(crate) fn place(at: &At, source: &Source) -> String {
    let set = || source.read().ok()?.get("host").map(str::to_owned);
    at.at.clone().or_else(set).unwrap_or_else(|| USUAL.to_owned())
}

/// Asks a sandbox for something, or tells it to do something.
pub(crate) async fn ask(at: &str, what: &str, body: Option<&Value>) -> Result<Value, Failure> {
    let url = format!("{}/sandbox/{what}", at.trim_end_matches('/'));
    let away = |error: reqwest::Error| {
        Failure::new(Kind::Later, format!("no sandbox at {at} ({error}): `wechatpay sandbox` starts one"))
    };
    let http = reqwest::Client::new();
    let request = match body {
        None => http.get(&url),
        Some(body) => http.post(&url).header("Content-Type", "application/json").body(body.to_string()),
    };
    let answer = request.send().await.map_err(away)?;
    let status = answer.status();
    let text = answer.text().await.map_err(away)?;
    let value: Value = serde_json::from_str(&text).map_err(|_| {
        Failure::new(Kind::Untrusted, format!("what is at {at} is no sandbox (status {status})"))
    })?;
    if status.is_success() {
        return Ok(value);
    }
    let said = value["message"].as_str().unwrap_or_default();
    Err(Failure::new(Kind::Refused, format!("the sandbox refuses: {said}")))
}

/// Has a notification sent by its event.
pub(crate) async fn trigger(
    at: &str,
    (event, url): (&str, Option<&str>),
    fields: &[String],
    as_json: bool,
) -> Result<(), Failure> {
    let fields = request::fields(None, fields)?;
    let body = json!({ "event": event, "url": url.unwrap_or_default(), "fields": fields });
    let told = ask(at, "notify", Some(&body)).await?;
    let whither = url.map_or_else(|| " is sent".to_owned(), |url| format!(" goes to {url}"));
    print_json_or(as_json, &told, || format!("{event}{whither}\n"));
    Ok(())
}

/// Has a notification sent again: the latest, or the latest that has this id or is about this number.
pub(crate) async fn resend(at: &str, what: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let list = ask(at, "notifications", None).await?;
    let list = list["notifications"].as_array().cloned().unwrap_or_default();
    let wanted = |one: &&Value| what.is_none_or(|what| one["id"] == what || one["reference"] == what);
    let found = list.iter().find(wanted).ok_or_else(|| match what {
        Some(what) => Failure::input(format!("the sandbox has no notification {what}, and none about it")),
        None => Failure::input("the sandbox has sent no notification so far"),
    })?;
    ask(at, "redeliver", Some(&json!({ "id": found["id"] }))).await?;
    let text = |name: &str| found[name].as_str().unwrap_or_default();
    let again = json!({ "id": found["id"], "event": found["event"], "reference": found["reference"] });
    print_json_or(as_json, &again, || format!("{} {} is sent again\n", text("event"), text("id")));
    Ok(())
}
