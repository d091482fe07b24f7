//! A sample as the parts of a call.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::compare::Difference;
use super::page::Page;

/// The parts of a call, documents in strings being strings already.
#[derive(Default)]
pub(crate) struct Call {
    /// The fields of the body: of `json`, of `xml`, or of the `meta` of an upload.
    pub(crate) body: Map<String, Value>,
    /// The fields of the query string.
    pub(crate) query: Map<String, Value>,
    /// The headers.
    pub(crate) headers: Map<String, Value>,
    /// The path parameters, and what the docs' client takes besides.
    pub(crate) path: Map<String, Value>,
    /// What was amiss already.
    pub(crate) differences: BTreeSet<(String, Difference)>,
}

/// What the docs' PHP client takes as options and puts into no message.
const OPTIONS: [&str; 7] = ["base_uri", "security", "nonceless", "sink", "handler", "timeout", "fragment"];

impl Call {
    /// Takes a page's sample apart.
    pub(crate) fn of(page: &Page, template: &str) -> Option<Self> {
        let mut call = Self::default();
        for (name, value) in page.sample.as_ref()? {
            match (name.as_str(), written(value)) {
                ("json" | "xml", Value::Object(fields)) => call.body = fields,
                ("query", Value::Object(fields)) => call.query = fields,
                ("headers", Value::Object(fields)) => call.headers = fields,
                ("body", _) => call.body = upload(value),
                // An empty PHP array may be either.
                ("json" | "xml" | "query", Value::Array(none)) if none.is_empty() => {}
                (option, _) if OPTIONS.contains(&option) => {}
                (_, text @ Value::String(_)) => _ = call.path.insert(name.clone(), text),
                (name, other) => panic!("a sample with {name}: {other}"),
            }
        }
        call.settle(template);
        Some(call)
    }

    /// Puts the path parameters of the template where they belong, and something into empty ones.
    fn settle(&mut self, template: &str) {
        let names: Vec<&str> =
            template.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
        for &name in &names {
            let stray = self.path.keys().find(|stray| !names.contains(&stray.as_str())).cloned();
            if let Some(stray) = stray.filter(|_| !self.path.contains_key(name))
                && let Some(value) = self.path.remove(&stray)
            {
                self.differences.insert((stray, Difference::Misnamed));
                self.path.insert(name.to_owned(), value);
            }
            if let Some(value) = self.query.remove(name).or_else(|| self.body.remove(name)) {
                self.differences.insert((name.to_owned(), Difference::Elsewhere));
                self.path.insert(name.to_owned(), value);
            }
            if self.path.get(name).is_some_and(|value| value == "") {
                self.differences.insert((name.to_owned(), Difference::EmptyParameter));
                self.path.insert(name.to_owned(), json!("1"));
            }
        }
    }

    /// Everything as one object: no page uses a name twice.
    pub(crate) fn whole(&self) -> Value {
        let parts = [&self.path, &self.query, &self.headers, &self.body];
        Value::Object(
            parts.into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())).collect(),
        )
    }
}

/// A value as it is sent: a document in a string is a string, and what is computed by code is a text
/// that says so.
fn written(value: &Value) -> Value {
    match value {
        Value::Object(object) => match (object.get("$json"), object.get("$code")) {
            (Some(document), _) => Value::String(written(document).to_string()),
            (None, Some(code)) if code == "timestamp" => json!("1530000000"),
            (None, Some(code)) if object.len() == 1 => json!(format!("computed {code}")),
            _ => Value::Object(object.iter().map(|(name, value)| (name.clone(), written(value))).collect()),
        },
        Value::Array(list) => Value::Array(list.iter().map(written).collect()),
        other => other.clone(),
    }
}

/// The fields of a multipart body: `meta` as the docs' media helper builds it, or a list of parts.
/// File parts are no JSON; an upload's `meta` without literal values is not known.
fn upload(body: &Value) -> Map<String, Value> {
    if let Some(parts) = body.as_array() {
        let part = |part: &Value| Some((part["name"].as_str()?.to_owned(), written(&part["content"])));
        let texts = parts.iter().filter(|part| part.get("filename").is_none());
        return texts.filter_map(part).collect();
    }
    let meta = body.get("$meta").map(|meta| ("meta".to_owned(), Value::String(written(meta).to_string())));
    meta.into_iter().collect()
}
