//! What a request lost or changed on its way from the sample to the wire.

use serde_json::Value;
use std::collections::BTreeSet;

/// How a sample and what was written differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Difference {
    /// By rule: the sample holds what the runtime sees to, and the request has no field for.
    Owned,
    /// By rule: the sample leaves a path parameter empty. A stand-in takes its place.
    EmptyParameter,
    /// By rule: the sample has a text with digits, the table a number.
    TextForNumber,
    /// The sample names a field the table lacks.
    Unlisted,
    /// The sample has no value for a field that is required.
    Lacking,
    /// The sample has a path parameter in its body or query string.
    Elsewhere,
    /// The sample calls a path parameter otherwise than the URL.
    Misnamed,
    /// The sample has a text for a truth value that is written otherwise.
    TextForBool,
    /// The sample's value does not fit the table's type: it was reported, and left out.
    Misfit,
    /// The sample's text is no time of the documented form: it was reported, and kept.
    NoTime,
    /// A field is encrypted that the page does not mark, or the other way round.
    Sealing,
    /// Anything else.
    Changed,
}

/// What the runtime sees to.
const OWNED: [&str; 5] = ["Wechatpay-Serial", "Accept-Encoding", "Content-Type", "sign", "nonce_str"];

/// What the tests' encryption puts before a text.
pub(crate) const SEALED: &str = "sealed: ";

/// Compares two values, collecting differences by path; list indices are left out of paths.
pub(crate) struct Comparison<'a> {
    /// The paths the page marks as encrypted.
    pub(crate) sensitive: &'a BTreeSet<String>,
    /// Paths the reader reported.
    pub(crate) reported: BTreeSet<String>,
    /// What was found.
    pub(crate) differences: BTreeSet<(String, Difference)>,
    /// How many texts were sealed.
    pub(crate) sealed: usize,
}

impl Comparison<'_> {
    /// Compares the fields of two objects.
    pub(crate) fn objects<'v>(
        &mut self,
        path: &str,
        sample: impl IntoIterator<Item = (&'v String, &'v Value)>,
        written: impl IntoIterator<Item = (&'v String, &'v Value)>,
    ) {
        let mut written: Vec<_> = written.into_iter().collect();
        for (name, value) in sample {
            let path = join(path, name);
            match written.iter().position(|(other, _)| *other == name) {
                Some(at) => self.values(&path, value, written.swap_remove(at).1),
                None => self.lost(path, value),
            }
        }
        for (name, value) in written {
            self.added(join(path, name), value);
        }
    }

    fn lost(&mut self, path: String, sample: &Value) {
        let difference = match path.as_str() {
            _ if self.reported.contains(&path) => Difference::Misfit,
            name if OWNED.contains(&name) && !sample.is_null() => Difference::Owned,
            _ => Difference::Unlisted,
        };
        self.differences.insert((path, difference));
    }

    /// A required field is always written, be it empty.
    fn added(&mut self, path: String, written: &Value) {
        let difference = if is_blank(written) { Difference::Lacking } else { Difference::Changed };
        self.differences.insert((path, difference));
    }

    fn values(&mut self, path: &str, sample: &Value, written: &Value) {
        let difference = match (sample, written) {
            (Value::Object(sample), Value::Object(written)) => return self.objects(path, sample, written),
            (Value::Array(sample), Value::Array(written)) if sample.len() == written.len() => {
                return sample
                    .iter()
                    .zip(written)
                    .for_each(|(sample, written)| self.values(path, sample, written));
            }
            (Value::String(sample), Value::String(written)) => return self.texts(path, sample, written),
            (sample, written) if sample == written => return,
            (Value::String(text), Value::Number(number)) if *text == number.to_string() => {
                Difference::TextForNumber
            }
            (_, written) if self.reported.contains(path) && is_blank(written) => Difference::Misfit,
            _ => Difference::Changed,
        };
        self.differences.insert((path.to_owned(), difference));
    }

    fn texts(&mut self, path: &str, sample: &str, written: &str) {
        let (sealed, text) = match written.strip_prefix(SEALED) {
            Some(text) => (true, text),
            None => (false, written),
        };
        self.sealed += usize::from(sealed);
        if sealed != (self.sensitive.contains(path) && !sample.is_empty()) {
            self.differences.insert((path.to_owned(), Difference::Sealing));
        }
        if sample == text {
            return;
        }
        match (document(sample), document(text)) {
            (Some(sample), Some(written)) => self.values(path, &sample, &written),
            _ if text.parse::<bool>().is_ok() && sample.eq_ignore_ascii_case(text) => {
                self.differences.insert((path.to_owned(), Difference::TextForBool));
            }
            _ if self.reported.contains(path) && text.is_empty() => {
                self.differences.insert((path.to_owned(), Difference::Misfit));
            }
            _ => {
                self.differences.insert((path.to_owned(), Difference::Changed));
            }
        }
    }
}

/// The document in a text, if it holds one.
fn document(text: &str) -> Option<Value> {
    text.starts_with(['{', '[']).then(|| serde_json::from_str(text).ok()).flatten()
}

/// What a required field holds that nobody filled in.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty() || document(text).is_some_and(|document| is_blank(&document)),
        Value::Number(number) => number.as_i64() == Some(0),
        Value::Bool(truth) => !truth,
        Value::Object(fields) => fields.values().all(is_blank),
        Value::Array(list) => list.is_empty(),
        Value::Null => false,
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
