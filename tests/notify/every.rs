//! Each of the 102 notifications and the 5 to brands, built from the rows of its pages, the official ones where there are
//! some: signed, encrypted, sent over a socket, opened, typed, and written out again.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;

use axum::routing::post as route;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value, json};
use wechatpay::catalog::{Entry, Kind, entries};
use wechatpay::crypto::{Padding, base64};
use wechatpay::model;
use wechatpay::notify::{Answer, EventType, Notification};

use crate::common::notify::{Message, as_is, notifications, post, public_key};
use crate::common::openssl::merchant;

/// A row of a page's table.
struct Row {
    depth: usize,
    name: String,
    ty: String,
    /// Encrypted for the merchant.
    sealed: bool,
    /// JSON inside a text.
    encoded: bool,
    value: Option<String>,
}

/// The rows of the decrypted resource. Read by hand: nothing here knows the generator.
fn rows(event: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("spec/webhook/v3/{event}.md"));
    let text = std::fs::read_to_string(path).unwrap();
    let table = text.lines().skip_while(|line| !line.starts_with("| 请求参数")).skip(2);
    let rows = table.take_while(|line| line.starts_with('|')).filter(|line| !line.starts_with("| {colspan"));
    let rows = rows.map(row).map(|row| if event == "RECHARGE.CLOSED" { corrected(row) } else { row });
    // The page has the amount that was paid among what is known of the device; `spec/witness.tsv` mends it.
    let astray = |row: &Row| event == "TRANSACTION.FAIL" && row.depth == 4 && row.name == "payer_total";
    rows.filter(|row| row.depth >= 3 && !astray(row)).collect()
}

/// The official pages of an event: the original type each names, and the rows of its resource. Read by
/// hand, too.
fn official(event: &str) -> Vec<(String, Vec<Row>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/official");
    let mut found = Vec::new();
    for role in ["brand", "merchant", "partner"] {
        for file in std::fs::read_dir(root.join(role)).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let events = text.lines().find_map(|line| line.strip_prefix("event_type: ")).unwrap_or_default();
            let table = text.lines().skip_while(|line| *line != "## 解密后资源").skip(3);
            let rows: Vec<Row> = table.take_while(|line| line.starts_with('|')).map(official_row).collect();
            if events.split(", ").any(|one| one == event) && !rows.is_empty() {
                let original = text.lines().find(|line| line.starts_with("| resource.original_type |"));
                let original = original.and_then(|line| line.rsplit_once("<br>"));
                let original = original.map_or("", |(_, word)| word.trim_end_matches(" |"));
                found.push((original.to_owned(), rows));
            }
        }
    }
    found
}

fn official_row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').splitn(4, '|').map(str::trim).collect();
    let [path, ty, _, said] = cells[..] else { panic!("{line}") };
    let many = ty.starts_with("array[");
    let one = ty.trim_start_matches("array[").split(['(', ']']).next().unwrap();
    let value = said.split_once("<br>`").map(|(_, rest)| rest.split('`').next().unwrap().to_owned());
    Row {
        depth: 3 + path.matches('.').count(),
        name: path.rsplit('.').next().unwrap().to_owned(),
        ty: format!("{one}{}", if many { "[]" } else { "" }),
        sealed: said.contains("(加密)"),
        encoded: false,
        value: value.filter(|_| one == "string"),
    }
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_start_matches('|').splitn(3, '|').map(str::trim).collect();
    let [name, ty, said] = cells[..] else { panic!("{line}") };
    let depth = name.split_once("data-indent=").map_or("0", |(_, rest)| &rest[..1]);
    let value = said.contains("枚举值").then(|| {
        // The values stand before the word, after the label.
        let values = said.rsplit("<br/>").next().unwrap();
        values.split('`').nth(1).unwrap_or_default().to_owned()
    });
    Row {
        depth: depth.parse().unwrap(),
        name: name.split_whitespace().next().unwrap().to_owned(),
        ty: ty.split_whitespace().next().unwrap().to_owned(),
        sealed: ty.contains("by-rsa-pubkey"),
        encoded: ty.contains("by-json_encode"),
        value,
    }
}

/// Three rows of one page stand elsewhere than their fields; `spec/errata.toml` says how that is known.
fn corrected(row: Row) -> Row {
    let depth = match row.name.as_str() {
        "employee_type" => 4,
        "online_bank_recharge_info" | "available_recharge_channels" => 3,
        _ => row.depth,
    };
    Row { depth, ..row }
}

/// The document that the rows describe, as it is inside, or as it is on the wire.
fn document(rows: &[Row], path: &str, wire: bool) -> Value {
    let mut object = Map::new();
    let depth = rows.first().map_or(0, |row| row.depth);
    let mut at = 0;
    while at < rows.len() {
        let row = &rows[at];
        let below = rows[at + 1..].iter().take_while(|row| row.depth > depth).count();
        let path = format!("{path}.{}", row.name);
        let value = value(row, &rows[at + 1..=at + below], &path, object.len(), wire);
        match (object.get_mut(&row.name), value) {
            // A field that depends on the kind of the notification has a row for each kind.
            (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
            (_, value) => _ = object.insert(row.name.clone(), value),
        }
        at += 1 + below;
    }
    Value::Object(object)
}

fn value(row: &Row, below: &[Row], path: &str, number: usize, wire: bool) -> Value {
    let text = row.value.clone().unwrap_or_else(|| format!("{path} 张三"));
    let text = if row.sealed && wire { sealed(&text) } else { text };
    match row.ty.as_str() {
        "string" if row.encoded && wire => document(below, path, wire).to_string().into(),
        "string" if row.encoded => document(below, path, wire),
        "string" => text.into(),
        "string[]" => json!([text]),
        "number" | "integer" => json!(number + 1),
        "boolean" => json!(true),
        "object" => document(below, path, wire),
        "object[]" => json!([document(below, path, wire)]),
        other => panic!("{path} is a {other}"),
    }
}

fn sealed(text: &str) -> String {
    base64::encode(&public_key(merchant()).encrypt(Padding::Oaep, text.as_bytes()).unwrap())
}

/// The notifications by event: one event type may bring documents of several kinds.
fn catalog() -> BTreeMap<&'static str, Vec<&'static Entry>> {
    let mut catalog: BTreeMap<&'static str, Vec<&'static Entry>> = BTreeMap::new();
    let told = |entry: &&Entry| {
        entry.module.starts_with("webhook::v3::") || entry.module.starts_with("brand::webhook::")
    };
    for entry in entries().filter(told) {
        match entry.kind {
            Kind::Notification(event) => catalog.entry(event).or_default().push(entry),
            Kind::Endpoint(operation) => panic!("{operation:?}"),
        }
    }
    catalog
}

/// Which of the event's documents it is.
fn entry(of: &[&'static Entry], notification: &Notification) -> &'static Entry {
    let document: Value = serde_json::from_slice(notification.raw()).unwrap();
    let kind = match notification.resource.original_type.as_str() {
        "profitsharing" => "::profitsharing",
        _ if document.get("combine_out_trade_no").is_some() => "::combined",
        _ => "",
    };
    let told = of.iter().find(|entry| !kind.is_empty() && entry.module.ends_with(kind));
    told.or(of.iter().min_by_key(|entry| entry.module.len())).unwrap()
}

/// Answers with what was understood, written as JSON.
async fn understood(notification: Notification) -> Answer {
    assert!(!matches!(notification.event_type, EventType::Unknown(_)));
    let (event, kinds) = catalog().remove_entry(notification.event_type.as_str()).unwrap();
    let mut resource = (entry(&kinds, &notification).blank)();
    let mut problems = notification.decode_into(event, resource.as_mut()).unwrap();
    // The texts here are no times: told, and kept, which is what is compared.
    problems.retain(|problem| problem.found != model::Found::NoTime);
    assert_eq!(problems, [], "{event}");
    let written = model::body_json(resource.as_ref(), None).unwrap();
    Response::new(Bytes::from(written)).into()
}

async fn serve() -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = axum::Router::new().route("/", route(understood)).with_state(notifications());
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

/// JSON inside a text, read, so that what is in it can be compared.
fn unfolded(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name, unfolded(value))).collect())
        }
        Value::Array(items) => items.into_iter().map(unfolded).collect(),
        Value::String(text) if text.starts_with('{') => unfolded(serde_json::from_str(&text).unwrap()),
        other => other,
    }
}

#[tokio::test]
async fn each_of_them_arrives_with_all_its_fields() {
    let to = serve().await;
    let catalog = catalog();
    assert_eq!(catalog.keys().collect::<Vec<_>>(), EventType::VALUES.iter().collect::<Vec<_>>());
    let (mut fields, mut opened, mut wrong) = (0, 0, Vec::new());
    for event in catalog.into_keys() {
        let mut pages = official(event);
        if pages.is_empty() {
            pages.push((String::new(), rows(event)));
        }
        for (original_type, rows) in pages {
            assert!(!rows.is_empty(), "{event} has no fields");
            fields += rows.len();
            opened += rows.iter().filter(|row| row.sealed).count();
            let document_of = |wire| document(&rows, event, wire);
            let message = match original_type.as_str() {
                "" => Message::of(event, &document_of(true)),
                original_type => Message::of_type(event, original_type, &document_of(true)),
            };
            let reply = tokio::task::spawn_blocking(move || post(to, "/", &message, as_is)).await.unwrap();
            assert_eq!(reply.status, 200, "{event}: {}", String::from_utf8_lossy(&reply.body));
            let (found, expected) = (unfolded(reply.json()), document_of(false));
            if found != expected {
                wrong.push(format!("{event}\n  found    {found}\n  expected {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(fields > 1500 && opened == 8, "{fields} fields, {opened} opened");
}
