//! A day that there is a bill of.

use crate::clock;

/// A day of Beijing, in Unix seconds: from its first second to that of the next day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day {
    pub(super) from: i64,
    pub(super) to: i64,
}

impl Day {
    pub(super) fn parse(date: &str) -> Option<Self> {
        let from = clock::parse_rfc3339(&format!("{date}T00:00:00+08:00"))?;
        Some(Self { from, to: from.checked_add(86_400)? })
    }
}
