//! Rows from bytes that arrive in pieces.

use std::sync::Arc;

use super::lines::Lines;
use super::totals::Totals;
use super::{BillError, Row, row};
use crate::crypto::excerpt;

/// Reads the rows of a bill from pieces of bytes, as a download brings them.
///
/// Give it the pieces with [`push`](Self::push), take the rows that are whole with
/// [`next_row`](Self::next_row), and say with [`finish`](Self::finish) that there are no more. It
/// holds what was pushed and not yet taken.
#[derive(Debug, Default)]
pub struct Parser {
    lines: Lines,
    columns: Arc<[String]>,
    rows: Rows,
    summary_columns: Arc<[String]>,
    summary: Vec<Row>,
    totals: Totals,
}

/// How the rows so far were written.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Rows {
    #[default]
    None,
    /// With backticks.
    Marked,
    Plain,
}

impl Parser {
    /// A parser at the beginning of a bill.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes in, whatever their number.
    pub fn push(&mut self, bytes: &[u8]) {
        self.lines.push(bytes);
    }

    /// Says that there are no more bytes; the last line may lack its end.
    pub fn finish(&mut self) {
        self.lines.end();
    }

    /// The next row that is whole; `None` when more bytes are needed, or after the end.
    pub fn next_row(&mut self) -> Option<Result<Row, BillError>> {
        loop {
            let (line, text) = self.lines.next()?;
            match text {
                Ok(text) if text.trim().is_empty() => {}
                Ok(text) => {
                    if let Some(row) = self.line(line, &text) {
                        return Some(row);
                    }
                }
                Err(problem) => {
                    if self.columns.is_empty() {
                        self.lines.stop();
                    }
                    return Some(Err(BillError::row(line, problem)));
                }
            }
        }
    }

    /// The names of the columns, once the first line was read.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(String::as_str)
    }

    /// The rows of the summary, once all rows were taken.
    #[must_use]
    pub fn summary(&self) -> &[Row] {
        &self.summary
    }

    /// As [`Bill::check_totals`](super::Bill::check_totals).
    ///
    /// # Errors
    /// The same.
    pub fn check_totals(&self) -> Result<(), BillError> {
        if !self.lines.has_ended() {
            return Err(BillError::Unfinished);
        }
        self.totals.check(&self.summary)
    }

    /// Reads a line; `None` if it is no row of the bill.
    fn line(&mut self, line: u64, text: &str) -> Option<Result<Row, BillError>> {
        if self.columns.is_empty() {
            return self.header(text).err().map(Err);
        }
        if !self.summary_columns.is_empty() {
            return match Row::new(line, &self.summary_columns, text) {
                Ok(row) => {
                    self.summary.push(row);
                    None
                }
                Err(error) => Some(Err(error)),
            };
        }
        if self.begins_summary(text) {
            self.summary_columns = row::columns(text);
            return None;
        }
        self.rows = if text.starts_with('`') { Rows::Marked } else { Rows::Plain };
        let row = Row::new(line, &self.columns, text);
        self.totals.add(row.as_ref().ok());
        Some(row)
    }

    fn header(&mut self, text: &str) -> Result<(), BillError> {
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.starts_with(['<', '{', '[', '`']) || !text.contains(',') {
            self.lines.stop();
            return Err(BillError::NotABill { beginning: excerpt(text) });
        }
        self.columns = row::columns(text);
        self.totals = Totals::of(&self.columns);
        Ok(())
    }

    /// Whether a line is the header of the summary. Its names speak of totals; where they should
    /// not, it still has no backtick, unlike the rows before it, and another number of columns.
    fn begins_summary(&self, text: &str) -> bool {
        if text.starts_with('`') || text.starts_with(|first: char| first.is_ascii_digit()) {
            return false;
        }
        let first = text.split(',').next().unwrap_or_default().trim();
        let names_a_total = first.contains('总') || first.starts_with("Total") || first.starts_with("total");
        names_a_total || (self.rows != Rows::Plain && row::columns(text).len() != self.columns.len())
    }
}
