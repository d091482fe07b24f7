//! PHP's one array type, told apart into JSON's list and object.

use serde_json::{Map, Value};

/// An array as it is being filled. PHP takes `7` and `'7'` for the same key, so text will do.
#[derive(Debug, Default)]
pub(super) struct Array {
    entries: Map<String, Value>,
    next: i64,
}

impl Array {
    /// The entries of a list or an object, to be added to.
    pub(super) fn from_value(value: Value) -> Self {
        let mut array = Self::default();
        match value {
            Value::Array(items) => items.into_iter().for_each(|item| array.push(item)),
            Value::Object(entries) => {
                for (key, value) in entries {
                    array.insert(key, value);
                }
            }
            _ => {}
        }
        array
    }

    /// Adds a value under the next free number.
    pub(super) fn push(&mut self, value: Value) {
        self.insert(self.next.to_string(), value);
    }

    /// Adds or replaces a value. Returns whether the key was there already.
    pub(super) fn insert(&mut self, key: String, value: Value) -> bool {
        if let Some(number) = canonical(&key) {
            self.next = self.next.max(number.saturating_add(1));
        }
        self.entries.insert(key, value).is_some()
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Takes out a value to change it; [`Array::insert`] then puts it back in its place.
    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        self.entries.get_mut(key).map(Value::take)
    }

    /// A list if the keys are 0, 1, 2 … in order, as `json_encode` decides it; otherwise an object.
    pub(super) fn into_value(self) -> Value {
        let mut keys = self.entries.keys().enumerate();
        if keys.all(|(at, key)| *key == at.to_string()) {
            return Value::Array(self.entries.into_iter().map(|(_, value)| value).collect());
        }
        Value::Object(self.entries)
    }
}

/// The number that PHP makes of this key, if it does.
fn canonical(key: &str) -> Option<i64> {
    let number: i64 = key.parse().ok()?;
    (number.to_string() == key).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn filled(keys: &[&str]) -> Value {
        let mut array = Array::default();
        for key in keys {
            match *key {
                "" => array.push(json!("pushed")),
                key => {
                    array.insert(key.to_owned(), json!(key));
                }
            }
        }
        array.into_value()
    }

    #[test]
    fn keys_decide_between_list_and_object() {
        assert_eq!(filled(&[]), json!([]));
        assert_eq!(filled(&["0", "1"]), json!(["0", "1"]));
        assert_eq!(filled(&["1", "0"]), json!({"1": "1", "0": "0"}));
        assert_eq!(filled(&["01"]), json!({"01": "01"}));
        assert_eq!(filled(&["a", ""]), json!({"a": "a", "0": "pushed"}));
        assert_eq!(filled(&["5", ""]), json!({"5": "5", "6": "pushed"}));
    }

    #[test]
    fn a_key_given_twice_keeps_its_place() {
        let mut array = Array::from_value(json!({"a": 1, "b": 2}));
        assert!(array.insert("a".into(), json!(3)));
        assert_eq!(array.into_value().to_string(), r#"{"a":3,"b":2}"#);
    }
}
