//! Reads the facts out of a PHP sample block: which call it makes, and with which values.
//!
//! Only the subset of PHP that the documentation's samples use is understood. Whatever else turns
//! up is an [`Unreadable`] with its line, so that a new spelling in the docs is seen and not
//! guessed at. Nothing is executed, and no program text leaves this module as a value.
//!
//! Three marks stand in the options for what JSON cannot say by itself:
//!
//! - `{"$json": document}`: the value is a string that holds this document, JSON-encoded. The
//!   document is a list as often as it is an object.
//! - `{"$code": kind}`: the value is worked out when the program runs. The kinds are `timestamp`,
//!   `nonce`, `signature`, `file`, `header`, `key` and `variable`.
//! - `{"$code": "file", "$meta": document}`: an upload whose accompanying document the block
//!   spells out.

mod array;
mod calls;
mod cursor;
mod escapes;
mod expression;
mod lexer;
mod nesting;
mod route;
mod statement;
mod text;
mod uri;
mod value;
mod variables;

use serde_json::{Map, Value};

/// One call as a sample block spells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The HTTP method in capitals; none where the block builds an address for a browser.
    pub method: Option<String>,
    /// The path without a leading slash, its parameters in braces: `v3/refunds/{refund_id}`.
    pub path: Option<String>,
    /// The options of the call, in the order of the block.
    pub options: Map<String, Value>,
}

/// Why a block could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line within the block, counted from 1.
    pub line: usize,
    /// The text found there, shortened.
    pub found: String,
    /// The text that should have stood there.
    pub expected: String,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { line, found, expected } = self;
        write!(f, "line {line}: found `{found}`, expected {expected}")
    }
}

impl std::error::Error for Unreadable {}

/// How many characters of the block an error quotes.
const QUOTED: usize = 60;

impl Unreadable {
    /// An error about `found`, of which only the first line is quoted, and not all of a long one.
    fn new(line: usize, found: &str, expected: impl Into<String>) -> Self {
        let first = found.lines().next().unwrap_or_default();
        let mut quoted: String = first.chars().take(QUOTED).collect();
        if quoted.len() < found.len() {
            quoted.push('…');
        }
        Self { line, found: quoted, expected: expected.into() }
    }
}

/// Reads the first call of a block.
///
/// # Errors
///
/// When the block is not well-formed, uses something outside the subset, or makes no call.
pub fn read(block: &str) -> Result<Sample, Unreadable> {
    let tokens = lexer::tokens(block)?;
    let closings = nesting::closings(&tokens)?;
    statement::first_call(cursor::Cursor::new(&tokens, &closings))
}
