//! The leniency rules for single values: what may stand in for what.

use super::{Found, Mut, Slot, digits};
use serde_json::{Number, Value};

/// A single value as it stands in JSON.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Text(&'a str),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    /// A number that is none of these, or whose digits matter.
    Digits(&'a str),
    Bool(bool),
}

/// The integers a float holds exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Scalar<'_> {
    pub(super) fn found(self) -> Found {
        match self {
            Self::Text(_) => Found::Text,
            Self::Bool(_) => Found::Bool,
            Self::Integer(_) | Self::Unsigned(_) | Self::Float(_) | Self::Digits(_) => Found::Number,
        }
    }

    /// The value as text; `None` for a number whose digits are lost.
    fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.to_owned()),
            Self::Integer(number) => Some(number.to_string()),
            Self::Unsigned(number) => Some(number.to_string()),
            Self::Float(number) if number.abs() <= EXACT => Some(Number::from_f64(number)?.to_string()),
            Self::Float(_) => None,
            Self::Digits(digits) => Some(digits.to_owned()),
            Self::Bool(truth) => Some(truth.to_string()),
        }
    }

    fn integer(self) -> Option<i64> {
        match self {
            Self::Text(text) => text.parse().ok(),
            Self::Integer(number) => Some(number),
            Self::Unsigned(number) => i64::try_from(number).ok(),
            Self::Float(number) if number.fract() == 0.0 && number.abs() <= EXACT => {
                format!("{number:.0}").parse().ok()
            }
            Self::Digits(digits) => {
                Self::Float(digits.parse().ok().filter(|float: &f64| float.is_finite())?).integer()
            }
            Self::Float(_) | Self::Bool(_) => None,
        }
    }

    fn number(self) -> Option<Number> {
        match self {
            Self::Text(text) => serde_json::from_str(text).ok(),
            Self::Integer(number) => Some(number.into()),
            Self::Unsigned(number) => Some(number.into()),
            Self::Float(number) => Number::from_f64(number),
            Self::Digits(digits) => digits::number(digits),
            Self::Bool(_) => None,
        }
    }

    fn truth(self) -> Option<bool> {
        match self {
            Self::Bool(truth) => Some(truth),
            Self::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Self::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    fn value(self) -> Option<Value> {
        Some(match self {
            Self::Text(text) => text.into(),
            Self::Integer(number) => number.into(),
            Self::Unsigned(number) => number.into(),
            Self::Float(number) => number.into(),
            Self::Digits(digits) => digits::number(digits)?.into(),
            Self::Bool(truth) => truth.into(),
        })
    }
}

/// The fate of a single value.
pub(super) enum Put {
    Done,
    /// It is nothing: an empty text where there is to be a list.
    Nothing,
    /// It cannot be read as what is documented.
    Odd,
    /// It is a float, and the field a text: the digits are to be looked up. Whether it went in.
    Digits(bool),
    /// It is in, as a text, and no time of the field's form.
    Unread,
    /// It is a text, and the field is a JSON document inside a text.
    Document,
    /// It is a text, and the field is a form inside a text.
    Form,
}

/// Puts a single value into a slot, by the leniency rules. The slot may be left half-filled unless
/// the answer is [`Put::Done`].
pub(super) fn put(slot: &mut dyn Slot, scalar: Scalar<'_>) -> Put {
    let target = slot.fill();
    let digits =
        matches!((&target, scalar), (Mut::Text(_) | Mut::Choice(_) | Mut::Sensitive(_), Scalar::Float(_)));
    let done = match target {
        Mut::Text(to) => set(to, scalar.text()),
        Mut::Integer(to) => set(to, scalar.integer()),
        Mut::Number(to) => set(to, scalar.number()),
        Mut::Bool(to) => set(to, scalar.truth()),
        Mut::Choice(to) => match scalar {
            Scalar::Text(text) => {
                to.set(text);
                true
            }
            _ => scalar.text().map(|text| to.set(&text)).is_some(),
        },
        Mut::Sensitive(to) => scalar.text().map(|text| to.replace(text)).is_some(),
        Mut::Time(to, form) => {
            let done = set(to, scalar.text());
            if done && !form.admits(to) {
                return Put::Unread;
            }
            done
        }
        Mut::Untyped(to) => set(to, scalar.value()),
        Mut::Json(_) if matches!(scalar, Scalar::Text(_)) => return Put::Document,
        Mut::Encoded(_) if matches!(scalar, Scalar::Text(_)) => return Put::Form,
        Mut::List(_) if matches!(scalar, Scalar::Text("")) => return Put::Nothing,
        Mut::List(to) => return put(to.item_mut(0), scalar),
        Mut::Json(_) | Mut::Encoded(_) | Mut::File(_) | Mut::Model(_) | Mut::Forms(_) => false,
    };
    match (digits, done) {
        (true, done) => Put::Digits(done),
        (false, true) => Put::Done,
        (false, false) => Put::Odd,
    }
}

fn set<T>(to: &mut T, value: Option<T>) -> bool {
    match value {
        Some(value) => {
            *to = value;
            true
        }
        None => false,
    }
}

/// The documented contents of a slot, in words.
pub(super) fn expected(slot: &Mut<'_>) -> &'static str {
    match slot {
        Mut::Text(_) | Mut::Choice(_) | Mut::Sensitive(_) => "a text",
        Mut::Time(_, form) => form.expected(),
        Mut::Integer(_) => "an integer",
        Mut::Number(_) => "a number",
        Mut::Bool(_) => "a truth value",
        Mut::Untyped(_) => "JSON",
        Mut::File(_) => "a file",
        Mut::Json(_) => "a text that holds JSON",
        Mut::Encoded(_) => "a text that holds a form",
        Mut::Model(_) | Mut::Forms(_) => "an object",
        Mut::List(_) => "a list",
    }
}
