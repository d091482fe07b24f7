//! The values of expressions.

use serde_json::{Map, Value, json};

use super::uri::Uri;

/// The marks that stand for what JSON cannot say.
pub(super) const MARKS: [&str; 3] = ["$json", "$code", "$meta"];

/// Why a value is known only when the program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    Timestamp,
    Nonce,
    Signature,
    File,
    Header,
    Key,
    Variable,
}

impl Code {
    /// The stand-in for the value in the options.
    pub(super) fn mark(self) -> Value {
        let kind = match self {
            Self::Timestamp => "timestamp",
            Self::Nonce => "nonce",
            Self::Signature => "signature",
            Self::File => "file",
            Self::Header => "header",
            Self::Key => "key",
            Self::Variable => "variable",
        };
        json!({ "$code": kind })
    }
}

/// A value while a block is being read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Worth {
    /// Something that can stand in the options, marks included.
    Data(Value),
    /// The API client, with the path segments chosen so far.
    Api(Vec<String>),
    /// A bare HTTP client, which is given whole addresses.
    Browser,
    Uri(Uri),
    /// A file to upload, with its name and the document that accompanies it.
    Upload {
        name: String,
        meta: Option<Value>,
    },
}

impl Worth {
    pub(super) fn code(kind: Code) -> Self {
        Self::Data(kind.mark())
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Data(Value::String(text.into()))
    }

    /// The value as it can stand in the options.
    pub(super) fn into_data(self) -> Value {
        match self {
            Self::Data(value) => value,
            Self::Upload { meta: None, .. } => Code::File.mark(),
            Self::Upload { meta: Some(meta), .. } => {
                let mut mark = Code::File.mark();
                mark["$meta"] = meta;
                mark
            }
            Self::Uri(uri) => Value::String(uri.to_string()),
            Self::Api(_) | Self::Browser => Code::Variable.mark(),
        }
    }
}

/// The document as it stands inside a string.
pub(super) fn encoded(document: Value) -> Value {
    Value::Object(Map::from_iter([("$json".to_owned(), document)]))
}

/// The document inside the string; what is not known stays as unknown as it was.
pub(super) fn decoded(value: Value) -> Value {
    match value {
        Value::Object(mut entries) if entries.contains_key("$json") => {
            entries.swap_remove("$json").unwrap_or_default()
        }
        Value::String(text) => serde_json::from_str(&text).unwrap_or_default(),
        other => other,
    }
}

/// True if a mark stands here in place of plain data.
pub(super) fn is_mark(value: &Value) -> bool {
    let marked = |entries: &Map<String, Value>| MARKS.iter().any(|mark| entries.contains_key(*mark));
    value.as_object().is_some_and(marked)
}

/// How much room a value takes: one for each value and byte of text in it.
pub(super) fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => 1 + text.len(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(entries) => {
            let entry = |(key, value): (&String, &Value)| key.len() + size(value);
            1 + entries.iter().map(entry).sum::<usize>()
        }
        _ => 1,
    }
}

/// How many lists and objects stand inside each other.
pub(super) fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(entries) => 1 + entries.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
