//! The bounds of XML: its characters, and how much of it is read.

/// The bytes that are read at most: ten times what the largest documented answer takes.
pub const MAX_BYTES: usize = 1 << 20;

/// The elements that may stand in one another; the documentation's deepest answer has four.
pub const MAX_DEPTH: usize = 8;

/// True if XML 1.0 has a place for the character.
pub(super) fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
