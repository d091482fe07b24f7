//! The type cell.

use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;

use crate::surface::pattern;

/// A type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Type {
    /// The type of one value.
    pub kind: Kind,
    /// True if there are many.
    pub list: bool,
    /// The length of the text of one value.
    pub length: Option<Length>,
}

/// The type of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Kind {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// A structure.
    Object,
    /// A file part.
    File,
}

impl Kind {
    /// The words `spec/official/` writes.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::String, "string"),
        (Self::Integer, "integer"),
        (Self::Number, "number"),
        (Self::Boolean, "boolean"),
        (Self::Object, "object"),
        (Self::File, "file"),
    ];
}

/// The length of a text, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Length {
    /// The least; 0 where the page gives the greatest alone.
    pub least: u64,
    /// The greatest.
    pub most: u64,
}

/// A word, then perhaps a number or two: `string(1,32)`, `string[1,32]`, `int(64)`.
static WORD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^([A-Za-z][A-Za-z0-9]*) ?(?:[\[(（] ?(\d+) ?(?:[,，] ?(\d+) ?)?[\])）])?$"));

/// Reads a cell; nothing where it is no type.
pub(super) fn read(cell: &str) -> Option<Type> {
    let cell = cell.trim();
    let lower = cell.to_ascii_lowercase();
    if lower == "array" {
        // What it lists, only the rows under it say.
        return Some(Type { kind: Kind::String, list: true, length: None });
    }
    let list = lower.strip_prefix("array").and_then(|rest| {
        rest.trim().strip_prefix(['[', '<', '('])?.strip_suffix([']', '>', ')']).map(str::len)
    });
    match list {
        Some(_) => {
            let inner = cell[5..].trim();
            let inner = inner.get(1..inner.len() - 1)?;
            one(inner).map(|of| Type { list: true, ..of })
        }
        None => one(cell),
    }
}

fn one(word: &str) -> Option<Type> {
    let found = WORD.captures(word.trim())?;
    let number = |at: usize| found.get(at).and_then(|digits| digits.as_str().parse::<u64>().ok());
    let length = match (number(2), number(3)) {
        (Some(least), Some(most)) => Some(Length { least, most }),
        (Some(most), None) => Some(Length { least: 0, most }),
        _ => None,
    };
    let kind = kind(&found[1])?;
    Some(Type { kind, list: false, length: length.filter(|_| kind == Kind::String) })
}

fn kind(word: &str) -> Option<Kind> {
    Some(match word.to_ascii_lowercase().as_str() {
        "string" => Kind::String,
        "integer" | "int" | "int8" | "int32" | "int64" | "uint32" | "uint64" | "long" => Kind::Integer,
        "number" | "float" | "double" => Kind::Number,
        "boolean" | "bool" => Kind::Boolean,
        "object" | "message" => Kind::Object,
        "file" => Kind::File,
        // The name of a model, which begins with a capital letter.
        _ if word.starts_with(|c: char| c.is_ascii_uppercase()) => Kind::Object,
        _ => return None,
    })
}

impl Type {
    /// As `spec/official/` writes it.
    #[must_use]
    pub fn word(self) -> String {
        let word = Kind::ALL.iter().find(|(kind, _)| *kind == self.kind).map_or("", |(_, word)| word);
        let length = match self.length {
            None => String::new(),
            Some(Length { least: 0, most }) => format!("({most})"),
            Some(Length { least, most }) => format!("({least},{most})"),
        };
        if self.list { format!("array[{word}{length}]") } else { format!("{word}{length}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_type_is_read() {
        for (cell, word) in [
            ("string", "string"),
            ("string(32)", "string(32)"),
            ("string[1,32]", "string(1,32)"),
            ("string(1,1048576)", "string(1,1048576)"),
            ("int", "integer"),
            ("int(64)", "integer"),
            ("uint32", "integer"),
            ("bool", "boolean"),
            ("array", "array[string]"),
            ("array[object]", "array[object]"),
            ("array[string(512)]", "array[string(512)]"),
            ("array[GoodsDetail]", "array[object]"),
            ("TimeRange", "object"),
            ("message", "object"),
        ] {
            assert_eq!(read(cell).map(Type::word).as_deref(), Some(word), "{cell}");
            assert_eq!(read(word).map(Type::word).as_deref(), Some(word), "{word} reads back");
        }
        for cell in ["", "字符串", "strin", "string(32", "array[", "array[]", "2"] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
