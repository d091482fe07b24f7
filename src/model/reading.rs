//! Findings of a reading beside the values.

use super::FieldProblem;

/// The most names of a message that are kept: it may have millions.
const AT_MOST: usize = 64;

/// The most letters of a name that are kept.
const LONGEST: usize = 64;

/// The findings of a reading: fields that could not be read, and names that the type does not have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The fields that could not be read and were left empty, and the texts that are damaged.
    pub problems: Vec<FieldProblem>,
    /// The names that no field has, each once and with the names above it: `goods_detail[].colour`, whatever
    /// elements of the list have it. Values are not kept; of a message at most 64 names are, and of a name 64
    /// letters.
    pub unknown: Vec<String>,
    /// The lists that are promised and did not come, which an empty list does not tell.
    pub(crate) absent: Vec<FieldProblem>,
}

impl Reading {
    /// Keeps a name that no field has; `above` is the way to it.
    pub(super) fn unknown(&mut self, above: &str, name: &str) {
        let letters = name.chars().take(LONGEST);
        let shown = letters.map(|letter| if letter.is_control() { '\u{fffd}' } else { letter });
        let joint = if above.is_empty() { "" } else { "." };
        let mut path = format!("{above}{joint}");
        path.extend(shown);
        self.keep(path);
    }

    /// Keeps what a part of the message met, which stands at `above`.
    pub(super) fn unknown_below(&mut self, above: &str, names: Vec<String>) {
        for name in names {
            let joint = if name.starts_with('[') { "" } else { "." };
            self.keep(format!("{above}{joint}{name}"));
        }
    }

    /// Adds the findings of another part of the message.
    #[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
    pub(crate) fn extend(&mut self, other: Self) {
        self.problems.extend(other.problems);
        self.absent.extend(other.absent);
        other.unknown.into_iter().for_each(|name| self.keep(name));
    }

    fn keep(&mut self, path: String) {
        if !self.is_full() && !self.unknown.contains(&path) {
            self.unknown.push(path);
        }
    }

    /// True if no further name is kept.
    pub(super) fn is_full(&self) -> bool {
        self.unknown.len() >= AT_MOST
    }
}
