//! Values as texts.

use serde_json::Value;

/// The text of a string or number; none for what PHP would not make the same text of.
pub(super) fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
