//! Expressions: literals, arrays, variables and the steps that follow them.

use serde_json::{Number, Value};

use super::{
    Sample, Unreadable,
    array::Array,
    cursor::Cursor,
    lexer::{Kind, Token},
    nesting::DEEPEST,
    text::as_text,
    uri::Uri,
    value::{Code, MARKS, Worth},
    variables::{ENDLESS, Variables},
};

/// The text that stands where a value is wanted but none is understood.
pub(super) const A_VALUE: &str = "a literal value, a variable or a known call";

/// Reads expressions, and keeps the call when it comes to it.
pub(super) struct Reader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) variables: Variables,
    /// The call, once it has been made.
    pub(super) call: Option<Sample>,
    /// The last address that was given a query or a fragment.
    pub(super) link: Option<Uri>,
    depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(cursor: Cursor<'a>) -> Self {
        Self { cursor, variables: Variables::default(), call: None, link: None, depth: 0 }
    }

    /// Values joined by full stops.
    pub(super) fn expression(&mut self) -> Result<Worth, Unreadable> {
        let mut left = self.operand()?;
        while self.cursor.eat(".") {
            let right = self.operand()?;
            left = joined(left, right);
        }
        Ok(left)
    }

    /// A value with what may stand in front of it.
    pub(super) fn operand(&mut self) -> Result<Worth, Unreadable> {
        // Brackets are bounded already; this bounds what nests without them, such as casts.
        if self.depth > 2 * DEEPEST {
            return Err(self.cursor.error("something less nested"));
        }
        self.depth += 1;
        let worth = if self.cursor.eat("-") {
            self.negative()
        } else if self.cursor.sees_name("clone") {
            self.cursor.step();
            self.operand()
        } else if let Some(cast) = self.cast() {
            self.cursor.skip();
            self.operand().map(|worth| converted(cast, worth))
        } else {
            self.primary()
        };
        self.depth -= 1;
        worth
    }

    /// The type in `(string)` and the like, if that comes next.
    fn cast(&self) -> Option<&'a str> {
        let closed = self.cursor.peek_at(2)?.is(")");
        let name = self.cursor.peek_at(1)?;
        let opened = self.cursor.sees("(") && closed && name.kind == Kind::Name;
        let types = ["string", "int", "integer", "float", "bool", "boolean", "array", "object"];
        types.into_iter().find(|t| opened && name.text.eq_ignore_ascii_case(t))
    }

    fn negative(&mut self) -> Result<Worth, Unreadable> {
        let start = self.cursor.at();
        let negated = match self.operand()?.into_data() {
            Value::Number(number) => {
                let whole = number.as_i64().and_then(i64::checked_neg).map(Number::from);
                let float = || number.as_f64().and_then(|float| Number::from_f64(-float));
                whole.or_else(float)
            }
            _ => None,
        };
        let number = negated.ok_or_else(|| self.cursor.error_at(start, "a number after `-`"))?;
        Ok(Worth::Data(Value::Number(number)))
    }

    fn primary(&mut self) -> Result<Worth, Unreadable> {
        let Some(token) = self.cursor.peek() else {
            return Err(self.cursor.error(A_VALUE));
        };
        let worth = match &token.kind {
            Kind::Text(text) => Worth::text(text),
            Kind::Number(number) => Worth::Data(Value::Number(number.clone())),
            Kind::Template => Worth::code(Code::Variable),
            Kind::Variable => return self.variable(token),
            Kind::Name => return self.named(token),
            Kind::Sign if token.is("[") => {
                self.cursor.step();
                return self.array("]").map(Worth::Data);
            }
            Kind::Sign if token.is("(") => return self.grouped(),
            Kind::Sign => return Err(self.cursor.error(A_VALUE)),
        };
        self.cursor.step();
        Ok(worth)
    }

    fn grouped(&mut self) -> Result<Worth, Unreadable> {
        self.cursor.step();
        let worth = self.expression()?;
        self.cursor.expect(")", "`)` after the expression")?;
        self.steps("", worth)
    }

    fn variable(&mut self, token: &Token<'_>) -> Result<Worth, Unreadable> {
        let name = token.text.trim_start_matches('$');
        let Some(worth) = self.variables.read(name) else {
            return Err(self.cursor.error(ENDLESS));
        };
        self.cursor.step();
        self.steps(name, worth)
    }

    /// A word: a constant, or the beginning of something longer.
    fn named(&mut self, token: &Token<'_>) -> Result<Worth, Unreadable> {
        let word = token.text.trim_start_matches('\\').to_ascii_lowercase();
        let called = self.cursor.peek_at(1).is_some_and(|next| next.is("("));
        let value = match word.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            "array" if called => {
                self.cursor.step();
                self.cursor.step();
                return self.array(")").map(Worth::Data);
            }
            "static" | "function" | "fn" => {
                self.skip_closure();
                return Ok(Worth::code(Code::Variable));
            }
            "new" => {
                let worth = self.new_object()?;
                return self.steps("", worth);
            }
            _ => {
                let worth = self.known_call()?;
                return self.steps("", worth);
            }
        };
        self.cursor.step();
        Ok(Worth::Data(value))
    }

    /// Steps over a closure, up to whatever ends an argument.
    fn skip_closure(&mut self) {
        let ends = |token: &Token<'_>| [",", ";", ")", "]", "}"].iter().any(|sign| token.is(sign));
        while self.cursor.peek().is_some_and(|token| !ends(token)) {
            self.cursor.skip();
        }
    }

    /// The entries of an array up to its closing bracket.
    fn array(&mut self, closing: &str) -> Result<Value, Unreadable> {
        let mut array = Array::default();
        while !self.cursor.eat(closing) {
            self.entry(&mut array)?;
            if !self.cursor.sees(closing) {
                let expected = format!("`,` or `{closing}` after the entry");
                self.cursor.expect(",", &expected)?;
            }
        }
        Ok(array.into_value())
    }

    fn entry(&mut self, array: &mut Array) -> Result<(), Unreadable> {
        let start = self.cursor.at();
        let first = self.expression()?.into_data();
        if !self.cursor.eat("=>") {
            array.push(first);
            return Ok(());
        }
        let key = as_text(&first).filter(|key| !MARKS.contains(&key.as_str()));
        let key = key.ok_or_else(|| self.cursor.error_at(start, "a literal key"))?;
        let value = self.expression()?.into_data();
        // PHP lets the last one win; which of the two the page means is for a person to say.
        if array.insert(key, value) {
            return Err(self.cursor.error_at(start, "each key only once"));
        }
        Ok(())
    }

    /// A word that has to come next.
    pub(super) fn name(&mut self, expected: &str) -> Result<&'a str, Unreadable> {
        match self.cursor.peek() {
            Some(token) if token.kind == Kind::Name => {
                self.cursor.step();
                Ok(token.text)
            }
            _ => Err(self.cursor.error(expected)),
        }
    }
}

/// The text of both, or neither's if one is not known.
fn joined(left: Worth, right: Worth) -> Worth {
    let text = |worth: Worth| as_text(&worth.into_data());
    match (text(left), text(right)) {
        (Some(left), Some(right)) => Worth::text(left + &right),
        _ => Worth::code(Code::Variable),
    }
}

/// The value after a cast. Only the casts that change what JSON shows need doing.
fn converted(cast: &str, worth: Worth) -> Worth {
    match (cast, worth) {
        ("object", Worth::Data(Value::Array(items))) if items.is_empty() => {
            Worth::Data(Value::Object(serde_json::Map::new()))
        }
        ("string", Worth::Data(Value::Number(number))) => Worth::text(number.to_string()),
        ("int" | "integer", Worth::Data(Value::String(text))) => match text.parse::<i64>() {
            Ok(number) => Worth::Data(number.into()),
            Err(_) => Worth::code(Code::Variable),
        },
        (_, worth) => worth,
    }
}
