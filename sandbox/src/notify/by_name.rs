//! Any notification of the documentation, by name.

use std::cmp::Reverse;

use serde_json::{Map, Value};
use wechatpay::catalog::Entry;
use wechatpay::crypto::Padding;

use super::events::{BRANDS, event_of, event_type, notifications, of_brands};
use super::news::{News, add};
use crate::answer::{self, Setting};
use crate::refusal::Refusal;
use crate::turn::Turn;

/// The v3 notification of an event type. One event type may bring documents of several kinds: it is the
/// one that knows most of `fields`, and of equals the event's own.
fn find(event: &str, fields: &Map<String, Value>) -> Option<&'static Entry> {
    let entries = notifications();
    let known = |entry: &Entry| {
        let blank = (entry.blank)();
        blank.table().fields.iter().filter(|field| fields.contains_key(field.name)).count()
    };
    entries
        .filter(|entry| event_of(entry) == event_type(event))
        .filter(|entry| entry.module.starts_with(BRANDS) == of_brands(event))
        .max_by_key(|entry| (known(entry), Reverse(entry.module.len())))
}

/// The kind of an entry's document: by the event, but for shares, which come as payments.
fn original_type_of(entry: &Entry, event: &str) -> String {
    let event = event.split('.').next().unwrap_or_default().to_lowercase();
    if entry.module.ends_with("::profitsharing") { "profitsharing".to_owned() } else { event }
}

/// Sends a notification with the documented fields: those of `fields`, and the rest invented.
pub(crate) fn send(
    turn: &Turn<'_>,
    event: &str,
    url: &str,
    fields: &Map<String, Value>,
) -> Result<(), Refusal> {
    let turn = &turn.of(text_of(fields, "mchid"));
    let unknown = || Refusal::new(404, "RESOURCE_NOT_EXISTS", format!("没有名为{event}的通知"));
    let entry = find(event, fields).ok_or_else(unknown)?;
    let url = if url.is_empty() { &turn.app.notify_url } else { url };
    if url.is_empty() && turn.app.forward.url().is_none() {
        return Err(Refusal::new(400, "PARAM_ERROR", "没有通知地址"));
    }
    let mut resource = (entry.blank)();
    let setting = Setting { path: event, merchant_id: &turn.merchant.id, url: &turn.app.url, now: turn.now };
    answer::invent(resource.as_mut(), &Value::Object(fields.clone()), &setting);
    let key = turn.merchant.identity.certificate().public_key();
    let document = answer::json(resource.as_ref(), key, Padding::Oaep)?;
    let document: Value = serde_json::from_slice(&document).map_err(|_| Refusal::system_error())?;
    let original_type = original_type_of(entry, event);
    let news =
        News { event, summary: "沙箱触发的通知", original_type: &original_type, url, reference: "" };
    add(turn, &news, &document)
}

/// A field that is a text; empty where it is none.
fn text_of<'a>(fields: &'a Map<String, Value>, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}
