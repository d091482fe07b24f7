//! The expected, held against what came.

use serde_json::Value;

/// The first place where what came is not what is expected: objects may have more fields, lists more elements.
pub(super) fn unlike(expected: &Value, found: &Value) -> Option<String> {
    below(expected, found, "")
}

fn below(expected: &Value, found: &Value, path: &str) -> Option<String> {
    match (expected, found) {
        (Value::Object(fields), Value::Object(there)) => fields.iter().find_map(|(name, value)| {
            below(value, there.get(name).unwrap_or(&Value::Null), &format!("{path}/{name}"))
        }),
        (Value::Array(items), Value::Array(there)) => items.iter().enumerate().find_map(|(index, value)| {
            below(value, there.get(index).unwrap_or(&Value::Null), &format!("{path}/{index}"))
        }),
        _ if expected == found => None,
        (_, Value::Null) => Some(format!("{path} is expected to be {expected}, and is not there")),
        _ => Some(format!("{path} is expected to be {expected}, and is {found}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_expected_is_there_among_other_things() {
        let found = json!({ "a": { "b": 1, "c": [1, 2] }, "d": "e" });
        for expected in [json!({}), json!({ "a": { "c": [1] } }), json!({ "d": "e", "a": { "b": 1 } })] {
            assert_eq!(unlike(&expected, &found), None, "{expected}");
        }
        let words = unlike(&json!({ "a": { "c": [1, 3] } }), &found).unwrap();
        assert_eq!(words, "/a/c/1 is expected to be 3, and is 2");
        assert_eq!(unlike(&json!({ "f": 1 }), &found).unwrap(), "/f is expected to be 1, and is not there");
    }
}
