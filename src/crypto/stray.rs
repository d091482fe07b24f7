//! The marks that a copied text or a file of settings leaves around a key.

use std::fmt;

/// A letter that stands before or behind a key and is no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stray {
    /// A space or a tab, of whatever width.
    Blank,
    /// A line feed or a carriage return.
    LineBreak,
    /// A quote.
    Quote,
    /// A byte order mark, or another letter that cannot be seen.
    Invisible,
}

impl Stray {
    /// The stray letter at the beginning or end of a key, if there is one.
    pub(crate) fn around(key: &[u8]) -> Option<Self> {
        let text = str::from_utf8(key).ok()?;
        [text.chars().next_back(), text.chars().next()].into_iter().flatten().find_map(Self::of)
    }

    fn of(letter: char) -> Option<Self> {
        match letter {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(Self::LineBreak),
            '"' | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}' => Some(Self::Quote),
            _ if letter.is_whitespace() => Some(Self::Blank),
            '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' => Some(Self::Invisible),
            _ if letter.is_control() => Some(Self::Invisible),
            _ => None,
        }
    }
}

impl fmt::Display for Stray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Blank => "a blank at its beginning or end",
            Self::LineBreak => "a line break (CR or LF) at its beginning or end",
            Self::Quote => "a quote at its beginning or end",
            Self::Invisible => "an invisible character at its beginning or end",
        })
    }
}
