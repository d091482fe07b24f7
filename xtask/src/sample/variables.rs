//! The variables a block assigns.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    array::Array,
    nesting::DEEPEST,
    value::{Code, Worth, depth, is_mark, size},
};

/// How much all values together may take, and be moved about, so that `$a = [$a, $a];` repeated ends early.
const ROOM: usize = 4_000_000;

/// The text that is expected of a block that does not end early.
pub(super) const ENDLESS: &str = "variables that do not grow without end";

/// The place inside a variable that an assignment goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// `['key']` or `->key`.
    Key(String),
    /// `[]`.
    Push,
}

/// The values by name.
#[derive(Debug, Default)]
pub(super) struct Variables {
    values: HashMap<String, Worth>,
    used: usize,
}

impl Variables {
    /// The value of a variable; none once the values have grown out of all proportion.
    ///
    /// A variable the block does not assign was assigned before it.
    pub(super) fn read(&mut self, name: &str) -> Option<Worth> {
        let Some(worth) = self.values.get(name) else {
            return Some(unassigned(name));
        };
        if let Worth::Data(value) = worth {
            self.used = self.used.saturating_add(size(value));
        }
        (self.used <= ROOM).then(|| worth.clone())
    }

    /// Assigns.
    ///
    /// # Errors
    /// The text that is expected of a value that is nested too deep, or that takes too much work.
    pub(super) fn assign(&mut self, name: &str, steps: &[Step], worth: Worth) -> Result<(), String> {
        // What it is put into was looked at when that was assigned.
        let deep = match &worth {
            Worth::Data(value) => {
                self.used = self.used.saturating_add(size(value));
                depth(value)
            }
            _ => 0,
        };
        if steps.len() + deep > DEEPEST {
            return Err(format!("a value at most {DEEPEST} deep"));
        }
        let worth = if steps.is_empty() {
            worth
        } else {
            let whole = self.values.remove(name).map(Worth::into_data).unwrap_or_default();
            Worth::Data(placed(whole, steps, worth.into_data(), &mut self.used))
        };
        self.values.insert(name.to_owned(), worth);
        if self.used > ROOM { Err(ENDLESS.to_owned()) } else { Ok(()) }
    }
}

/// Puts a value into another, at the end of the steps; `used` grows by what has to be moved for it.
fn placed(whole: Value, steps: &[Step], value: Value, used: &mut usize) -> Value {
    // What is not known does not become known by adding to it.
    let (Some((step, rest)), false) = (steps.split_first(), is_mark(&whole)) else {
        return if steps.is_empty() { value } else { whole };
    };
    // A key behind others never turns an object into a list, nor a push a list into an object.
    match (step, whole) {
        (Step::Push, Value::Array(mut items)) => {
            items.push(placed(Value::Null, rest, value, used));
            Value::Array(items)
        }
        (Step::Key(key), Value::Object(mut entries)) if !entries.is_empty() => {
            let inner = entries.get_mut(key).map(Value::take).unwrap_or_default();
            entries.insert(key.clone(), placed(inner, rest, value, used));
            Value::Object(entries)
        }
        (step, whole) => placed_anew(whole, step, rest, value, used),
    }
}

/// As [`placed`], where list or object is decided by the keys.
fn placed_anew(whole: Value, step: &Step, rest: &[Step], value: Value, used: &mut usize) -> Value {
    let mut array = Array::from_value(whole);
    match step {
        Step::Push => array.push(placed(Value::Null, rest, value, used)),
        Step::Key(key) => {
            let inner = array.take(key).unwrap_or_default();
            array.insert(key.clone(), placed(inner, rest, value, used));
        }
    }
    *used = used.saturating_add(array.len());
    array.into_value()
}

fn unassigned(name: &str) -> Worth {
    let lower = name.to_ascii_lowercase();
    if lower == "instance" {
        Worth::Api(Vec::new())
    } else if lower.contains("key") || lower.contains("secret") {
        Worth::code(Code::Key)
    } else {
        Worth::code(Code::Variable)
    }
}
