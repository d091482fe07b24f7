//! Every sample of the documentation, through the typed request and out again.
//!
//! A sample is read into the request of its operation, and what the request then writes must be the
//! sample: path, query, headers, body, with exactly the marked fields encrypted. Where it is not, the
//! page contradicts itself, and `mistakes.rs` says so.

mod call;
mod compare;
mod mistakes;
mod page;
mod v2;

use call::Call;
use compare::{Comparison, Difference, SEALED};
use mistakes::{MISTAKES, RULES};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use wechatpay::catalog::{Entry, Kind, entries};
use wechatpay::endpoint::Operation;
use wechatpay::model::{self, FieldProblem, Found, Model, Required, Seal, SealError};
use wechatpay::xml;

/// Marks what it is given, so that it can be found again.
struct Tag;

impl Seal for Tag {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        Ok(format!("{SEALED}{plaintext}"))
    }
}

/// What became of one sample.
struct Tried {
    differences: BTreeSet<(String, Difference)>,
    sealed: usize,
}

/// Reads the sample of an operation and writes it out again; `None` where the page has no sample.
fn try_sample(entry: &Entry, operation: &Operation) -> Option<Tried> {
    let page = page::read(operation);
    let call = Call::of(&page, operation.path)?;
    let mut request = (entry.blank)();
    let v2 = operation.is_v2();
    let problems = if v2 { read_v2(request.as_mut(), &call) } else { read_v3(request.as_mut(), &call) };
    let mut comparison = Comparison {
        sensitive: &page.sensitive,
        reported: problems.iter().map(|problem| without_indices(&problem.path)).collect(),
        differences: call.differences.clone(),
        sealed: 0,
    };
    let body = if v2 { flat(request.as_ref()) } else { json(request.as_ref()) };
    let sent = if v2 { texts(&call.body) } else { call.body.clone() };
    let unread = problems.iter().filter(|problem| problem.found == Found::NoTime);
    let unread = unread.map(|problem| (without_indices(&problem.path), Difference::NoTime));
    comparison.differences.extend(unread);
    comparison.objects("", &sent, &body);
    comparison.objects("", &texts(&call.query), &query(request.as_ref()));
    comparison.objects("", &texts(&call.headers), &headers(request.as_ref()));
    comparison.objects("", &call.path, &path(operation, request.as_ref()));
    Some(Tried { differences: comparison.differences, sealed: comparison.sealed })
}

fn read_v3(request: &mut dyn Model, call: &Call) -> Vec<FieldProblem> {
    let bytes = call.whole().to_string();
    model::decode_into(request, bytes.as_bytes(), Required::Ignore)
        .unwrap_or_else(|error| panic!("{error}: {bytes}"))
}

fn read_v2(request: &mut dyn Model, call: &Call) -> Vec<FieldProblem> {
    let Value::Object(whole) = call.whole() else { return Vec::new() };
    let pairs: Vec<_> = whole.iter().map(|(name, value)| (name.as_str(), text(value))).collect();
    let text = xml::write("xml", pairs.iter().map(|(name, text)| (*name, text.as_str())));
    let document = xml::read(text.unwrap_or_else(|error| panic!("{error}")).as_bytes());
    document.unwrap_or_else(|error| panic!("{error}")).read_into(request)
}

/// The body as JSON.
fn json(request: &dyn Model) -> Map<String, Value> {
    let bytes = model::body_json(request, Some(&Tag)).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{error}"))
}

/// The body as the names and texts of v2.
fn flat(request: &dyn Model) -> Map<String, Value> {
    let pairs = model::flat(request, Some(&Tag)).unwrap_or_else(|error| panic!("{error}"));
    pairs.into_iter().map(|(name, text)| (name, Value::String(text))).collect()
}

fn query(request: &dyn Model) -> Map<String, Value> {
    let query = model::query_of(request, Some(&Tag)).unwrap_or_else(|error| panic!("{error}"));
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, text)| (percent_decoded(name), Value::String(percent_decoded(text)))).collect()
}

fn headers(request: &dyn Model) -> Map<String, Value> {
    let headers = model::headers(request).unwrap_or_else(|error| panic!("{error}"));
    headers.into_iter().map(|(name, text)| (name.to_owned(), Value::String(text))).collect()
}

/// The path parameters, taken out of the path by the template.
fn path(operation: &Operation, request: &dyn Model) -> Map<String, Value> {
    let Ok(path) = model::path_of(operation.path, request) else { return Map::new() };
    assert_eq!(path.split('/').count(), operation.path.split('/').count(), "{path}");
    let segments = operation.path.split('/').zip(path.split('/'));
    let parameters = segments.filter_map(|(template, segment)| {
        let (before, rest) = template.split_once('{')?;
        let (name, after) = rest.split_once('}')?;
        Some((name.to_owned(), segment.strip_prefix(before)?.strip_suffix(after)?))
    });
    parameters.map(|(name, text)| (name, Value::String(percent_decoded(text)))).collect()
}

/// Values as they stand outside JSON.
fn texts(values: &Map<String, Value>) -> Map<String, Value> {
    values.iter().map(|(name, value)| (name.clone(), Value::String(text(value)))).collect()
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16)).unwrap_or_default();
            let (high, low) = (digit(), digit());
            bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

/// `goods[2].name` as `goods.name`.
fn without_indices(path: &str) -> String {
    let names = path.split('[').map(|part| part.split_once(']').map_or(part, |(_, after)| after));
    names.collect()
}

/// The differences of every sample, how many samples there are, and how many texts were sealed.
fn try_all() -> (BTreeSet<(&'static str, String, Difference)>, usize, usize) {
    let mut differences = BTreeSet::new();
    let (mut tried, mut sealed) = (0, 0);
    for entry in entries() {
        let Kind::Endpoint(operation) = entry.kind else { continue };
        // Their pages are the official documentation's: tests/client/brand_samples.rs.
        if operation.is_brands() {
            continue;
        }
        let Some(sample) = try_sample(entry, operation) else { continue };
        tried += 1;
        sealed += sample.sealed;
        differences.extend(sample.differences.into_iter().map(|(path, found)| (entry.module, path, found)));
    }
    (differences, tried, sealed)
}

#[test]
fn every_sample_comes_out_as_it_went_in() {
    let (differences, tried, sealed) = try_all();
    assert_eq!((tried, sealed), (1144, 235), "samples tried, texts encrypted");
    for (rule, count) in RULES {
        let found = differences.iter().filter(|(_, _, found)| *found == rule).count();
        assert_eq!(found, count, "{rule:?}");
    }
    let by_rule = |found: &Difference| RULES.iter().any(|(rule, _)| rule == found);
    let found: BTreeSet<_> = differences
        .iter()
        .filter(|(_, _, found)| !by_rule(found))
        .map(|(module, path, found)| (*module, path.as_str(), *found))
        .collect();
    let listed: BTreeSet<_> =
        MISTAKES.iter().map(|(module, path, found, _)| (*module, *path, *found)).collect();
    assert_eq!(listed.len(), MISTAKES.len(), "a mistake is listed twice");
    let news: Vec<_> = found.difference(&listed).collect();
    assert!(news.is_empty(), "not as the sample says, look at the page: {news:#?}");
    let mended: Vec<_> = listed.difference(&found).collect();
    assert!(mended.is_empty(), "no mistakes of the docs any more, drop them from the list: {mended:#?}");
}
