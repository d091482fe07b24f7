//! The facts of the official pages, read by hand, so that nothing here knows the generator: their samples come
//! back whole, and each role's smallest request is one.

mod exceptions;
mod page;

use std::collections::{BTreeMap, BTreeSet};

use exceptions::{SAMPLES, SMALLEST};
use page::{Page, Place};
use serde_json::{Map, Value};
use wechatpay::catalog::{Entry, Kind, entries};
use wechatpay::endpoint::Operation;
use wechatpay::model::{self, Found, Model, Required};

/// The operation of a page, if it is one of an operation.
fn called(page: &Page) -> Option<(&'static Entry, &'static Operation)> {
    let (method, path) = page.call.as_ref()?;
    let found = entries().find_map(|entry| match entry.kind {
        Kind::Endpoint(operation) if operation.method.as_str() == method && operation.path == path => {
            Some((entry, operation))
        }
        _ => None,
    });
    Some(found.unwrap_or_else(|| panic!("{}: {method} {path} is no operation", page.name)))
}

/// The notification that a document of this event is, as a router tells them apart.
fn told(page: &Page, event: &str, document: &Value) -> &'static Entry {
    let brand = page.name.starts_with("brand/");
    let kind = match page.original_type.as_str() {
        "profitsharing" => "::profitsharing",
        _ if document.get("combine_out_trade_no").is_some() => "::combined",
        _ => "",
    };
    let of_event = entries().filter(|entry| {
        matches!(entry.kind, Kind::Notification(name) if name == event)
            && entry.module.starts_with("brand::") == brand
    });
    let of_event: Vec<_> = of_event.collect();
    let told = of_event.iter().find(|entry| !kind.is_empty() && entry.module.ends_with(kind));
    let own = of_event.iter().min_by_key(|entry| entry.module.len());
    told.or(own).unwrap_or_else(|| panic!("{}: {event} is no notification", page.name))
}

fn written(model: &dyn Model) -> Value {
    serde_json::from_slice(&model::body_json(model, None).unwrap()).unwrap()
}

/// The names of what is in a document and not in what was read of it, from the top, without places in lists.
fn lost(path: &str, sample: &Value, read: &Value, into: &mut BTreeSet<String>) {
    match (sample, read) {
        (Value::Object(names), Value::Object(_)) => {
            for (name, value) in names {
                let joint = if path.is_empty() { "" } else { "." };
                let read = read.get(name).unwrap_or(&Value::Null);
                lost(&format!("{path}{joint}{name}"), value, read, into);
            }
        }
        (Value::Array(items), Value::Array(read)) if items.len() == read.len() => {
            items.iter().zip(read).for_each(|(item, read)| lost(path, item, read, into));
        }
        // JSON inside a text may be spaced otherwise.
        (Value::String(one), Value::String(other)) if one.starts_with(['{', '[']) => {
            let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
            if parsed(one) != parsed(other) {
                into.insert(path.to_owned());
            }
        }
        _ if sample == read => {}
        // One in place of a list of one, and a number in a text, are read for what they are.
        (Value::Object(_), Value::Array(read)) if read.len() == 1 => lost(path, sample, &read[0], into),
        (Value::String(text), Value::Number(number)) if *text == number.to_string() => {}
        // What holds nothing says as much as what is not there.
        (Value::Array(items), Value::Null) if items.is_empty() => {}
        (Value::Object(names), Value::Null) if names.is_empty() => {}
        _ => _ = into.insert(path.to_owned()),
    }
}

/// What is lost of a document that is read into this model; `?` before a time that cannot be read.
fn lost_in(model: &mut dyn Model, document: &Value) -> BTreeSet<String> {
    let bytes = document.to_string().into_bytes();
    let problems = model::decode_into(model, &bytes, Required::Ignore).unwrap();
    let unread = problems.iter().filter(|problem| problem.found == Found::NoTime);
    let mut paths: BTreeSet<_> = unread.map(|problem| format!("?{}", problem.path)).collect();
    lost("", document, &written(model), &mut paths);
    paths
}

/// Both lists are whole: what is found is an exception, and an exception is found.
#[track_caller]
fn compare(found: &BTreeSet<(String, String)>, known: &[(&str, &str, &str)]) {
    let known: BTreeSet<_> =
        known.iter().map(|(page, path, _)| ((*page).to_owned(), (*path).to_owned())).collect();
    let new: Vec<_> = found.difference(&known).map(|(page, path)| format!("{page} {path}")).collect();
    assert!(new.is_empty(), "{}", new.join("\n"));
    let gone: Vec<_> = known.difference(found).collect();
    assert!(gone.is_empty(), "exceptions that are none: {gone:?}");
}

#[test]
fn every_sample_of_an_answer_and_of_a_notification_is_read_whole() {
    let (mut answers, mut documents, mut found) = (0, 0, BTreeSet::new());
    for page in page::all() {
        for sample in &page.answers {
            let models: Vec<Box<dyn Model>> = match called(&page) {
                Some((entry, _)) => vec![(entry.blank_response)()],
                None if sample.get("resource").is_some() || page.is_reply(sample) => continue,
                None => page.events.iter().map(|event| (told(&page, event, sample).blank)()).collect(),
            };
            *if page.call.is_some() { &mut answers } else { &mut documents } += models.len();
            for mut model in models {
                found.extend(
                    lost_in(model.as_mut(), sample).into_iter().map(|path| (page.name.clone(), path)),
                );
            }
        }
    }
    assert!(answers >= 190 && documents >= 15, "{answers} answers, {documents} documents");
    compare(&found, &SAMPLES);
}

#[test]
fn every_sample_of_a_request_is_sent_as_it_stands() {
    let (mut requests, mut found) = (0, BTreeSet::new());
    for page in page::all() {
        let Some((entry, _)) = called(&page) else { continue };
        for sample in &page.requests {
            requests += 1;
            let mut request = (entry.blank)();
            let paths = lost_in(request.as_mut(), sample);
            found.extend(paths.into_iter().map(|path| (page.name.clone(), path)));
            let mut more = BTreeSet::new();
            lost("", &written(request.as_ref()), sample, &mut more);
            found.extend(more.into_iter().map(|path| (page.name.clone(), format!("+{path}"))));
        }
    }
    assert!(requests > 0);
    compare(&found, &[]);
}

/// What is wrong with the smallest request that a page's role may send.
fn wrong_in_smallest(page: &Page, entry: &Entry, operation: &Operation) -> BTreeSet<String> {
    let of = |place| page.smallest(place);
    let (path, query, body) = (of(Place::Path), of(Place::Query), of(Place::Body));
    let whole: Map<String, Value> = [&path, &query, &body]
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let mut request = (entry.blank)();
    let mut wrong = BTreeSet::new();
    for field in request.table().fields.iter().filter(|field| field.required) {
        if field.place != model::Place::Header && !whole.contains_key(field.name) {
            wrong.insert(format!("wants {}", field.name));
        }
    }
    let bytes = Value::Object(whole).to_string().into_bytes();
    let problems = model::decode_into(request.as_mut(), &bytes, Required::Check).unwrap();
    let problem = |problem: &model::FieldProblem| format!("{problem}").replace("[0]", "");
    // The texts here are no times.
    wrong.extend(problems.iter().filter(|problem| problem.found != Found::NoTime).map(problem));
    let has_body = request.table().fields.iter().any(|field| field.place == model::Place::Body);
    if has_body {
        let (sent, expected) = (written(request.as_ref()), Value::Object(body));
        let (mut less, mut more) = (BTreeSet::new(), BTreeSet::new());
        lost("", &expected, &sent, &mut less);
        lost("", &sent, &expected, &mut more);
        wrong.extend(less.iter().map(|path| format!("loses {path}")));
        wrong.extend(more.difference(&less).map(|path| format!("sends {path}")));
    }
    let sent = model::query_of(request.as_ref(), None).unwrap();
    let names: BTreeSet<_> =
        sent.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name).collect();
    let expected: BTreeSet<_> = query.keys().map(String::as_str).collect();
    if names != expected {
        wrong.insert(format!("asks for {names:?}, not {expected:?}"));
    }
    if let Err(error) = model::path_of(operation.path, request.as_ref()) {
        wrong.insert(error.to_string());
    }
    wrong
}

/// Of every page: a direct merchant, a partner and a brand may send what their page requires and no more.
#[test]
fn each_roles_smallest_request_is_one() {
    let (mut found, mut roles) = (BTreeSet::new(), BTreeMap::<_, BTreeSet<String>>::new());
    for page in page::all() {
        let Some((entry, operation)) = called(&page) else { continue };
        let role = page.name.split('/').next().unwrap().to_owned();
        roles.entry(entry.module).or_default().insert(role);
        // One page calls its file an object.
        let blank = (entry.blank)();
        let takes_file = blank.table().fields.iter().any(|field| field.place == model::Place::File);
        if page.is_upload() || takes_file {
            continue;
        }
        let wrong = wrong_in_smallest(&page, entry, operation);
        found.extend(wrong.into_iter().map(|said| (page.name.clone(), said)));
    }
    let several = roles.values().filter(|roles| roles.len() > 1).count();
    assert!(several >= 19, "{several} operations of several roles");
    compare(&found, &SMALLEST);
}
