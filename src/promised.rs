//! Accessors of what the documentation promises of an answer: it is read without an `Option`.
//!
//! Fields stay as they come: one that is missing must not make a payment that went through look as if it
//! failed. Beside the fields that the documentation marks as required stand methods of the same names:
//! what is there is given, and what is not is an error that says so.

use std::error::Error;
use std::fmt;

use crate::model::{FieldProblem, Model, Origin};
use crate::operation::Operation;

/// A field that the documentation promises and that is not there, or could not be read.
///
/// It names the type and the field, the operation or the event that it comes from, and what stood in the
/// field's place where that was another thing. As an `Error` it says whether the
/// operation may have taken effect.
#[derive(Clone)]
pub struct MissingField {
    of: &'static str,
    field: &'static str,
    origin: Origin,
}

impl MissingField {
    /// The type that promises the field: `Response`, `Payment`.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.of
    }

    /// The field, by its name on the wire.
    #[must_use]
    pub fn field(&self) -> &'static str {
        self.field
    }

    /// The fault of what stood in its place; none where nothing did.
    #[must_use]
    pub fn problem(&self) -> Option<&FieldProblem> {
        self.origin.problem(self.field)
    }

    /// The operation whose answer lacks it; none of a notification, and of what no call answered.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.origin.operation()
    }

    /// The event of the notification that lacks it.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.origin.event()
    }

    /// `Request-ID` of the answer that lacks it, which WeChat Pay's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.origin.request_id()
    }

    /// True if it is the answer of an operation that does more than ask: the answer came, and the operation has
    /// most likely been carried out. So it is of what no call answered, of which nothing is known; never of
    /// a notification, or of a query.
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        match (self.operation(), self.event()) {
            (Some(operation), _) => operation.changes_something(),
            (None, Some(_)) => false,
            (None, None) => true,
        }
    }

    /// Writes it without the operation in front, which an error of a call says itself.
    pub(crate) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (of, field) = (self.of, self.field);
        match self.problem() {
            Some(FieldProblem { expected, found, .. }) => {
                write!(f, "{field} of {of} cannot be read: expected {expected}, found {found}")
            }
            None => write!(f, "{of} has no {field}"),
        }
    }
}

impl fmt::Display for MissingField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(message) = self.origin.message() {
            write!(f, "{message}: ")?;
        }
        self.write(f)
    }
}

impl fmt::Debug for MissingField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MissingField({self})")
    }
}

impl PartialEq for MissingField {
    fn eq(&self, other: &Self) -> bool {
        (self.of, self.field, self.problem()) == (other.of, other.field, other.problem())
    }
}

impl Eq for MissingField {}

impl Error for MissingField {}

/// The error of the field of that number.
#[cold]
#[allow(dead_code, reason = "what a family has is promised or not")]
pub(crate) fn missing(model: &dyn Model, field: usize) -> MissingField {
    let table = model.table();
    let field = table.fields.get(field).map_or("", |field| field.name);
    MissingField { of: table.name, field, origin: model.origin().cloned().unwrap_or_default() }
}

/// A list. An empty one is an error where none came, or something that could not be read.
#[allow(dead_code, reason = "what a family has is promised or not")]
pub(crate) fn listed<'l, T>(list: &'l [T], model: &dyn Model, field: usize) -> Result<&'l [T], MissingField> {
    if list.is_empty() {
        let missing = missing(model, field);
        if missing.origin.noted(missing.field).is_some() {
            return Err(missing);
        }
    }
    Ok(list)
}

/// Gives a received struct the accessors of what it promises: `code_url 0(&str)` is the field, its number, and
/// what the accessor gives: `(&str)` lends what is in the `Option`, `(i64)` copies it, `([Item])` lends a list.
#[allow(unused_macros, reason = "without any product family nothing is received")]
macro_rules! promised {
    ($type:ident { $($(#[$doc:meta])* $field:ident $at:literal $gives:tt,)* }) => {
        impl $type {
            $($crate::promised::accessor! { $field $at $gives $(#[$doc])* })*
        }
    };
}

/// The accessor of one field.
#[allow(unused_macros, reason = "without any product family nothing is received")]
macro_rules! accessor {
    ($field:ident $at:literal (&$type:ty) $(#[$doc:meta])*) => {
        $(#[$doc])*
        ///
        /// Promised: an error where it is missing.
        #[inline]
        pub fn $field(&self) -> ::core::result::Result<&$type, $crate::promised::MissingField> {
            match &self.$field {
                Some(value) => Ok(value),
                None => Err($crate::promised::missing(self, $at)),
            }
        }
    };
    ($field:ident $at:literal ([$type:ty]) $(#[$doc:meta])*) => {
        $(#[$doc])*
        ///
        /// Promised: an error where none came; an empty one is a list.
        #[inline]
        pub fn $field(&self) -> ::core::result::Result<&[$type], $crate::promised::MissingField> {
            $crate::promised::listed(&self.$field, self, $at)
        }
    };
    ($field:ident $at:literal ($type:ty) $(#[$doc:meta])*) => {
        $(#[$doc])*
        ///
        /// Promised: an error where it is missing.
        #[inline]
        pub fn $field(&self) -> ::core::result::Result<$type, $crate::promised::MissingField> {
            match self.$field {
                Some(value) => Ok(value),
                None => Err($crate::promised::missing(self, $at)),
            }
        }
    };
}

#[allow(unused_imports, reason = "without any product family nothing is received")]
pub(crate) use {accessor, promised};

#[cfg(test)]
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#[allow(unreachable_pub, reason = "what is generated is public")]
mod tests {
    use super::*;
    use crate::json_string::JsonString;
    use crate::model::{Found, Message, body, decode_damaged, mark};
    use crate::operation::Method;
    use crate::sensitive::Sensitive;

    /// The answer of the tests.
    pub struct Answer {
        /// A text.
        pub number: Option<String>,
        /// A number.
        pub total: Option<i64>,
        /// A person.
        pub name: Option<Sensitive>,
        /// A list that must come.
        pub parts: Vec<Part>,
        /// A document in a text.
        pub detail: Option<JsonString<Vec<Part>>>,
        origin_: Origin,
    }
    crate::model! { Answer: Received {
        number: body("number").promised(),
        total: body("total").promised(),
        name: body("name").promised(),
        parts: body("parts").promised(),
        detail: body("detail").promised(),
    } }
    promised! { Answer {
        /// A text.
        number 0(&str),
        /// A number.
        total 1(i64),
        /// A person.
        name 2(&Sensitive),
        /// A list.
        parts 3([Part]),
        /// A document.
        detail 4(&[Part]),
    } }

    /// A part of it.
    pub struct Part {
        /// A number.
        pub fen: Option<i64>,
        origin_: Origin,
    }
    crate::model! { Part: Received { fen: body("fen").promised() } }
    promised! { Part {
        /// A number.
        fen 0(i64),
    } }

    static WRITE: Operation = Operation::new(Method::Post, "/v3/x", "写", "Write");

    fn read(json: &str) -> Answer {
        let mut answer = <Answer as Model>::blank();
        let met = decode_damaged(&mut answer, json.as_bytes()).unwrap();
        mark(&mut answer, Message::Answer(&WRITE, Some("08F4-0".into())), &met);
        answer
    }

    fn text<T>(missing: Result<T, MissingField>) -> String {
        missing.err().unwrap().to_string()
    }

    #[test]
    fn what_is_there_is_given_as_it_is_used() {
        let answer = read(
            r#"{"number":"n-1","total":"42","name":"张三","parts":[{"fen":1}],"detail":"[{\"fen\":2}]"}"#,
        );
        assert_eq!((answer.number(), answer.total()), (Ok("n-1"), Ok(42)));
        assert_eq!(answer.name().unwrap().expose(), "张三");
        assert_eq!(answer.parts().unwrap()[0].fen(), Ok(1));
        assert_eq!(answer.detail().unwrap()[0].fen(), Ok(2));
    }

    #[test]
    fn what_is_missing_says_where_and_what_stood_there() {
        let answer =
            read(r#"{"number":["a"],"parts":[{"fen":1},{"fen":{}},{"fen":null}],"detail":"[{\"fen\":[]}]"}"#);
        assert_eq!(
            text(answer.number()),
            "POST /v3/x: number of Answer cannot be read: expected a text, found a list"
        );
        assert_eq!(text(answer.total()), "POST /v3/x: Answer has no total");
        let missing = answer.parts().unwrap()[1].fen().unwrap_err();
        assert_eq!((missing.type_name(), missing.field()), ("Part", "fen"));
        let problem = missing.problem().unwrap();
        assert_eq!((problem.path.as_str(), problem.found), ("parts[1].fen", Found::Object));
        assert_eq!(answer.parts().unwrap()[2].fen().unwrap_err().problem(), None);
        assert_eq!(answer.detail().unwrap()[0].fen().unwrap_err().problem().unwrap().path, "detail[0].fen");
        let copied = answer.clone().parts().unwrap()[1].fen().unwrap_err();
        assert_eq!((copied.operation(), copied.request_id()), (Some(&WRITE), Some("08F4-0")));
        assert_eq!(copied, missing);
    }

    #[test]
    fn a_list_that_did_not_come_is_no_empty_list() {
        assert_eq!(read(r#"{"parts":[]}"#).parts().unwrap().len(), 0);
        for json in ["{}", r#"{"parts":null}"#] {
            assert_eq!(text(read(json).parts()), "POST /v3/x: Answer has no parts", "{json}");
        }
        let unreadable = read(r#"{"parts":7}"#).parts().err().unwrap();
        assert_eq!(unreadable.problem().unwrap().found, Found::Number);
        assert!(read(r#"{"parts":[7]}"#).parts().is_err(), "none of it could be read");
    }

    #[test]
    fn only_what_no_call_answered_is_open() {
        let answer: Answer = serde_json::from_str(r#"{"parts":[]}"#).unwrap();
        let missing = answer.total().unwrap_err();
        assert_eq!(missing.to_string(), "Answer has no total");
        assert!(missing.may_have_taken_effect() && missing.operation().is_none());
        let mut told = <Answer as Model>::blank();
        mark(&mut told, Message::Notification("REFUND.SUCCESS".into()), &crate::model::Reading::default());
        let missing = told.total().unwrap_err();
        assert_eq!((missing.event(), missing.may_have_taken_effect()), (Some("REFUND.SUCCESS"), false));
        assert_eq!(missing.to_string(), "REFUND.SUCCESS: Answer has no total");
    }
}
