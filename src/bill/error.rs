//! Errors of bills.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;
use std::io;

use rust_decimal::Decimal;

/// The fault of a bill.
#[derive(Debug)]
#[non_exhaustive]
pub enum BillError {
    /// The bill could not be read.
    Read(io::Error),
    /// A JSON or XML document in place of a bill: an error message of the server, perhaps.
    NotABill {
        /// How it begins, cut after 64 characters.
        beginning: String,
    },
    /// A row is wrong. The rows after it can be read all the same.
    Row {
        /// Its line; the first is 1.
        line: u64,
        /// The fault.
        problem: RowProblem,
    },
    /// The totals were asked for before the bill was read to its end.
    Unfinished,
    /// The bill has no summary, or one that is not known here. A bill that was cut short has none.
    NoSummary,
    /// The rows do not add up to the summary.
    Totals {
        /// The column of the summary.
        column: &'static str,
        /// The sum in the summary.
        summary: Decimal,
        /// The sum of the rows; `None` where a row could not be read.
        rows: Option<Decimal>,
    },
}

/// The fault of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RowProblem {
    /// It is not UTF-8.
    NotUtf8,
    /// It is longer than any row of a bill.
    TooLong,
    /// It has another number of cells than there are columns.
    Cells {
        /// The number of columns.
        expected: usize,
        /// The number of cells.
        found: usize,
    },
    /// The bill has no column of that name.
    NoColumn {
        /// The name.
        name: String,
    },
    /// A cell that is to be an amount and is none.
    Amount {
        /// The name of its column.
        column: String,
        /// Its contents where they are short and begin as an amount does, and otherwise `…`: it may be what
        /// somebody wrote.
        found: String,
    },
}

impl BillError {
    pub(super) fn row(line: u64, problem: RowProblem) -> Self {
        Self::Row { line, problem }
    }
}

impl fmt::Display for BillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => write!(f, "cannot read the bill: {error}"),
            Self::NotABill { beginning } => write!(f, "no bill, but a document that begins {beginning:?}"),
            Self::Row { line, problem } => write!(f, "line {line} of the bill: {problem}"),
            Self::Unfinished => f.write_str("the bill was not read to its end"),
            Self::NoSummary => f.write_str("the bill has no summary that is known: it may be cut short"),
            Self::Totals { column, summary, rows: Some(rows) } => {
                write!(f, "the bill's {column} is {summary}, and its rows add up to {rows}")
            }
            Self::Totals { column, summary, rows: None } => {
                write!(f, "the bill's {column} is {summary}, and not all of its rows can be read")
            }
        }
    }
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => f.write_str("it is not UTF-8"),
            Self::TooLong => f.write_str("it is longer than any row of a bill"),
            Self::Cells { expected, found } => {
                write!(f, "it has {found} cells, and there are {expected} columns")
            }
            Self::NoColumn { name } => write!(f, "there is no column {name:?}"),
            Self::Amount { column, found } => write!(f, "{column} is {found:?}, which is no amount"),
        }
    }
}

impl Error for BillError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Read(error) => Some(error),
            Self::Row { problem, .. } => Some(problem),
            _ => None,
        };
        unsaid(self, source)
    }
}

impl Error for RowProblem {}
