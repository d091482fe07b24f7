//! Rows, and the columns they stand in.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::columns::same;
use super::{BillError, RowProblem};

/// A row of a bill: texts by the names of their columns.
///
/// Names are the bill's own, in Chinese; brackets may be written in ASCII or full width. A text has
/// the commas and newlines that were written.
#[derive(Clone)]
pub struct Row {
    line: u64,
    columns: Arc<[String]>,
    text: String,
    /// Where the cells are in `text`, as many as there are columns.
    cells: Vec<Range<usize>>,
}

impl Row {
    pub(super) fn new(line: u64, columns: &Arc<[String]>, text: String, cells: Vec<Range<usize>>) -> Self {
        Self { line, columns: Arc::clone(columns), text, cells }
    }

    /// The line of the bill that it begins in; the first is 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The text in the column of that name, as it is, without its backtick; `None` if there is no
    /// such column. Where several have one name, this is the first.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.at(self.find(name, 0)?)
    }

    /// The amount in the column of that name, in yuan; `None` if the cell is empty or there is no
    /// such column.
    ///
    /// # Errors
    /// A cell that holds something else.
    pub fn amount(&self, name: &str) -> Result<Option<Decimal>, BillError> {
        self.find(name, 0).map_or(Ok(None), |index| self.amount_at(index))
    }

    /// The names of all columns with their texts, in the order of the bill.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.cells.iter().filter_map(|cell| self.text.get(cell.clone()));
        self.columns.iter().map(String::as_str).zip(texts)
    }

    /// The number of the column of that name. Looks at `expected` first and goes round from there,
    /// so that columns in the documented order are found at once.
    pub(super) fn find(&self, name: &str, expected: usize) -> Option<usize> {
        let count = self.columns.len();
        let start = if expected < count { expected } else { 0 };
        let is_it = |index: &usize| self.columns.get(*index).is_some_and(|column| same(column, name));
        (start..count).chain(0..start).find(is_it)
    }

    pub(super) fn at(&self, index: usize) -> Option<&str> {
        self.text.get(self.cells.get(index)?.clone())
    }

    pub(super) fn amount_at(&self, index: usize) -> Result<Option<Decimal>, BillError> {
        let text = self.at(index).unwrap_or_default().trim();
        if text.is_empty() {
            return Ok(None);
        }
        decimal(text).map(Some).ok_or_else(|| {
            let column = self.columns.get(index).cloned().unwrap_or_default();
            BillError::row(self.line, RowProblem::Amount { column, found: shown(text) })
        })
    }
}

/// A cell as errors show it: whole where it is much like an amount. Columns that moved bring names of people
/// here, and their numbers.
fn shown(text: &str) -> String {
    let begins = text.starts_with(|letter: char| letter.is_ascii_digit() || "+-.¥".contains(letter));
    if begins && text.chars().count() <= 10 { text.to_owned() } else { "…".to_owned() }
}

/// Prints the line and the columns, not what is in them: payers and orders.
impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("line", &self.line)
            .field("columns", &self.columns)
            .finish_non_exhaustive()
    }
}

/// The cells of a row, read in the order the documentation has.
pub(super) struct Cells<'a> {
    row: &'a Row,
    next: usize,
}

impl<'a> Cells<'a> {
    pub(super) fn of(row: &'a Row) -> Self {
        Self { row, next: 0 }
    }

    /// The column that has one of these names.
    fn find(&mut self, names: &[&str]) -> Option<usize> {
        let index = names.iter().find_map(|name| self.row.find(name, self.next))?;
        self.next = index + 1;
        Some(index)
    }

    /// A text that may be missing.
    pub(super) fn text(&mut self, names: &[&str]) -> Option<String> {
        let text = self.row.at(self.find(names)?)?;
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A text in which `0` says that there is none.
    pub(super) fn number(&mut self, names: &[&str]) -> Option<String> {
        self.text(names).filter(|text| text != "0")
    }

    pub(super) fn amount(&mut self, names: &[&str]) -> Result<Option<Decimal>, BillError> {
        self.find(names).map_or(Ok(None), |index| self.row.amount_at(index))
    }

    /// A text whose column tells this kind of bill from others.
    pub(super) fn required(&mut self, name: &str) -> Result<String, BillError> {
        let text = self.find(&[name]).and_then(|index| self.row.at(index));
        text.map(str::to_owned)
            .ok_or_else(|| BillError::row(self.row.line, RowProblem::NoColumn { name: name.to_owned() }))
    }
}

/// An amount as bills write it: `42`, `42.00`, `-0.05940`. Nothing else: no exponent, no grouping.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(whole) && is_number(fraction) { Decimal::from_str_exact(text).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_plain_decimals() {
        for (text, written) in [("42", "42"), ("0.10", "0.10"), ("-0.05940", "-0.05940"), ("007.5", "7.5")] {
            assert_eq!(decimal(text).map(|yuan| yuan.to_string()).as_deref(), Some(written));
        }
        for text in ["", "-", "+1", "1e2", "1_000", "1,000", ".5", "5.", "1.2.3", "￥1", "NaN", "0.60%"] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert_eq!(decimal(&"9".repeat(40)), None);
        assert_eq!(decimal(&format!("0.{}", "1".repeat(40))), None);
    }
}
