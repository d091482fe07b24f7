//! Doc comments: what the page calls a thing, what it counts, where to read on.

use super::markup::plain;
use super::official;
use crate::model::{Kind, Label, Operation, Place, Refusal, Version};
use crate::names::{Field, Kind as Shape};
use crate::surface::Unit;

/// `merchant ID · 商户号` as rustdoc shows it, or the thing's `name` where there is no label.
pub(super) fn label(of: &Label, name: &str) -> String {
    if of.is_empty() { format!("`{name}`") } else { of.joined(plain) }
}

/// The doc comment of a field.
pub(super) fn field(field: &Field) -> String {
    let mut text = label(&field.label, &field.wire);
    if let Some(unit) = field.unit {
        text.push_str(&format!(" ({})", counted(unit)));
    }
    if !field.values.is_empty() && field.kind != Shape::Sensitive {
        let value = |value: &String| match field.said.meaning(value) {
            Some(meaning) => format!("`{value}`: {}", meaning.joined(plain)),
            None => format!("`{value}`"),
        };
        text.push_str(&format!(" ({})", field.values.iter().map(value).collect::<Vec<_>>().join(", ")));
    }
    for limit in limits(field) {
        text.push_str(&format!("; {limit}"));
    }
    if field.own {
        text.push_str("; the client's where it is not set");
    }
    if field.place == Place::Header {
        text.push_str(&format!("; the header `{}`", field.wire));
    }
    text
}

/// The English for what a number counts.
pub(super) fn counted(unit: Unit) -> &'static str {
    match unit {
        Unit::Fen => "fen",
        Unit::Yuan => "yuan",
        Unit::Minor => "smallest unit of its currency",
        Unit::Second => "seconds",
        Unit::Minute => "minutes",
        Unit::Day => "days",
    }
}

/// The limits of a field. What is encrypted is longer on the wire than what they are of, and of a list they count what
/// is in it.
pub(super) fn limits(field: &Field) -> Vec<String> {
    if matches!(field.kind, Shape::Enum(_)) { Vec::new() } else { field.said.limits(field.list) }
}

/// The lines that introduce an operation: its HTTP line, its standing, its official pages.
pub(super) fn operation(of: &Operation) -> Vec<String> {
    let mut text = vec![of.title.joined(plain), String::new(), http_line(of), String::new()];
    if let Some(since) = &of.closed {
        let since = if since.is_empty() { String::new() } else { format!(" since {since}") };
        text.extend([format!("Closed to new merchants{since}."), String::new()]);
    }
    if of.client_certificate {
        text.extend(["Needs the merchant's client certificate.".to_owned(), String::new()]);
    }
    let links = official::list(of);
    if links.is_empty() {
        text.pop();
    } else {
        text.extend(links);
    }
    text.extend(refusals(of));
    text
}

/// The refusals that its official pages list, a table.
fn refusals(of: &Operation) -> Vec<String> {
    if of.refusals.is_empty() {
        return Vec::new();
    }
    let head = ["", "| status | code of a refusal | |", "| --- | --- | --- |"].map(str::to_owned);
    let row = |it: &Refusal| format!("| {} | `{}` | {} |", it.status, it.code, it.meaning);
    head.into_iter().chain(of.refusals.iter().map(row)).collect()
}

/// `` `POST /v3/pay/transactions/jsapi` ``, or the event type of a notification.
pub(super) fn http_line(of: &Operation) -> String {
    match (of.kind, of.version) {
        (Kind::Endpoint, _) => format!("`{} {}`", of.method.verb(), of.path),
        (Kind::Notification, Version::V3) => format!("Notification `{}`", event(of)),
        (Kind::Notification, Version::Brand) => format!("Brand notification `{}`", event(of)),
        (Kind::Notification, Version::V2) => format!("v2 notification `{}`", event(of)),
    }
}

/// The event type of a notification.
pub(super) fn event(of: &Operation) -> &str {
    of.event()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_said_once() {
        let shown = |english: &str, text: &str| {
            label(&Label { text: text.to_owned(), english: english.to_owned() }, "name")
        };
        assert_eq!(shown("merchant ID", "商户号"), "merchant ID · 商户号");
        assert_eq!(shown("appid", "AppID"), "appid");
        assert_eq!(
            shown("returned when a_b is `a_b`", "当a_b为`a_b`"),
            r"returned when a\_b is `a_b` · 当a\_b为`a_b`"
        );
        assert_eq!([shown("state", ""), shown("", "状态"), shown("", "")], ["state", "状态", "`name`"]);
    }
}
