//! Whatever the sandbox sends to any of these tests is read through its type: no name of it may be unknown, and no
//! value lost.

use std::collections::BTreeSet;

use serde_json::Value;
use wechatpay::catalog::{Entry, Kind, entries};
use wechatpay::endpoint::AnswerKind;
use wechatpay::model::{self, Model, Required};

/// The operation that answers at an address; none where its family is not built in.
fn operation(method: &str, target: &str) -> Option<&'static Entry> {
    let path = target.split('?').next().unwrap().trim_start_matches("/hk");
    let fits = |entry: &&Entry| match entry.kind {
        Kind::Endpoint(operation) => {
            operation.method.as_str() == method
                && operation.answer == AnswerKind::Json
                && !operation.is_v2()
                && is_at(operation.path, path)
        }
        Kind::Notification(_) => false,
    };
    // Where two fit, the one with a word in place of a parameter.
    entries().filter(fits).min_by_key(|entry| entry.module.matches("by_").count())
}

fn is_at(template: &str, path: &str) -> bool {
    let same = |(template, step): (&str, &str)| match template.split_once('{') {
        Some((before, rest)) => {
            let after = rest.split_once('}').unwrap().1;
            step.len() > before.len() + after.len() && step.starts_with(before) && step.ends_with(after)
        }
        None => template == step,
    };
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(same)
}

/// Fails if a successful answer has something that its type has not.
#[track_caller]
pub(crate) fn answer(method: &str, target: &str, body: &[u8]) {
    let Some(entry) = operation(method, target) else { return };
    let Ok(document @ Value::Object(_)) = serde_json::from_slice(body) else { return };
    whole((entry.blank_response)().as_mut(), &document, &format!("{method} {target}"));
}

/// Fails if the document of a notification has something that its type has not.
#[track_caller]
pub(crate) fn notification(event: &str, original_type: &str, document: &Value) {
    let kind = match original_type {
        "profitsharing" => "::profitsharing",
        _ if document.get("combine_out_trade_no").is_some() => "::combined",
        _ => "",
    };
    let is = |entry: &&Entry| {
        matches!(entry.kind, Kind::Notification(name) if name == event)
            && !entry.module.starts_with("webhook::v2")
    };
    let of_event: Vec<_> = entries().filter(is).collect();
    let told = of_event.iter().find(|entry| !kind.is_empty() && entry.module.ends_with(kind));
    let Some(entry) = told.or(of_event.iter().min_by_key(|entry| entry.module.len())) else { return };
    whole((entry.blank)().as_mut(), document, event);
}

/// What is sent and no page has: of which message, and the name.
const WITHOUT_A_PAGE: [(&str, &str); 2] = [
    // Published samples of the notification have it, and the website's table does not.
    ("MCHTRANSFER.BATCH.FINISHED", "mchid"),
    // The sandbox gives back what the request had.
    ("/v3/pay/transactions/codepay", "scene_info"),
];

#[track_caller]
fn whole(model: &mut dyn Model, document: &Value, of: &str) {
    let mut document = document.clone();
    for (_, name) in WITHOUT_A_PAGE.iter().filter(|(message, _)| of.contains(message)) {
        document.as_object_mut().unwrap().remove(*name);
    }
    let document = &document;
    let bytes = document.to_string().into_bytes();
    let met = model::read_into(model, &bytes, Required::Ignore).unwrap();
    assert!(met.problems.is_empty() && met.unknown.is_empty(), "{of}: {met:?} in {document}");
    let written = serde_json::from_slice(&model::body_json(model, None).unwrap()).unwrap();
    let mut lost = BTreeSet::new();
    compare("", document, &written, &mut lost);
    assert!(lost.is_empty(), "{of} loses {lost:?} of {document}");
}

fn compare(path: &str, sent: &Value, read: &Value, lost: &mut BTreeSet<String>) {
    match (sent, read) {
        (Value::Object(names), Value::Object(_)) => {
            for (name, value) in names {
                compare(&format!("{path}/{name}"), value, read.get(name).unwrap_or(&Value::Null), lost);
            }
        }
        (Value::Array(items), Value::Array(read)) if items.len() == read.len() => {
            items.iter().zip(read).for_each(|(item, read)| compare(path, item, read, lost));
        }
        (Value::Array(items), Value::Null) if items.is_empty() => {}
        _ if sent == read => {}
        _ => _ = lost.insert(path.to_owned()),
    }
}

#[test]
#[should_panic(expected = "unknown: [\"colour\"]")]
fn an_unknown_name_is_found() {
    answer("GET", "/v3/pay/transactions/id/1?mchid=1", br#"{"trade_state":"SUCCESS","colour":"red"}"#);
}

#[test]
#[should_panic(expected = "amount")]
fn a_lost_value_is_found() {
    notification("TRANSACTION.SUCCESS", "transaction", &serde_json::json!({ "amount": 7 }));
}
