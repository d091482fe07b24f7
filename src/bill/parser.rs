//! Rows from bytes that arrive in pieces.

use std::fmt;

use super::columns::Columns;
use super::lines::{Line, Lines};
use super::open_row::OpenRow;
use super::totals::Totals;
use super::{BillError, Row, RowProblem, cells, summary};
use crate::crypto::excerpt;

/// Reads the rows of a bill from pieces of bytes, as a download brings them.
///
/// Give it the pieces with [`push`](Self::push), take the rows that are whole with
/// [`next_row`](Self::next_row), and say with [`finish`](Self::finish) that there are no more. It
/// holds what was pushed and not yet taken, and the row that may go on in the next line.
#[derive(Default)]
pub struct Parser {
    lines: Lines,
    columns: Option<Columns>,
    open: Option<OpenRow>,
    /// The result of a line beside the row that it ended.
    next: Option<Result<Row, BillError>>,
    summary_columns: Option<Columns>,
    summary: Vec<Row>,
    totals: Totals,
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

    /// The next row that is whole; `None` when more bytes are needed, or after the end. A row is
    /// whole once the line after it has come, since a text in it may go on there.
    pub fn next_row(&mut self) -> Option<Result<Row, BillError>> {
        loop {
            if let Some(row) = self.next.take() {
                return Some(row);
            }
            let Some(line) = self.lines.next() else {
                return if self.lines.has_ended() { self.close() } else { None };
            };
            if let Some(row) = self.line(line) {
                return Some(row);
            }
        }
    }

    /// The names of the columns, once the first line was read.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().flat_map(|columns| columns.names().iter()).map(String::as_str)
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
        if !self.lines.has_ended() || self.open.is_some() || self.next.is_some() {
            return Err(BillError::Unfinished);
        }
        self.totals.check(&self.summary)
    }

    /// Reads a line; `None` if it ends no row of the bill.
    fn line(&mut self, line: Line) -> Option<Result<Row, BillError>> {
        let Some(columns) = &self.columns else {
            return self.header(line).err().map(Err);
        };
        let is_empty = line.problem.is_none() && line.text.trim().is_empty();
        if let Some(columns) = &self.summary_columns {
            if is_empty {
                return None;
            }
            return match read(line, columns) {
                Ok(row) => {
                    self.summary.push(row);
                    None
                }
                Err(error) => Some(Err(error)),
            };
        }
        let open = self.open.as_mut().map(|open| (open.is_full(columns), open));
        if summary::begins(&line.text, open.as_ref().is_none_or(|(is_full, _)| *is_full)) {
            let summary = Columns::of(line.text.trim());
            let row = self.close();
            self.summary_columns = Some(summary);
            return row;
        }
        match open {
            Some((_, open)) if is_empty || open.goes_on_in(&line, columns) => {
                open.push(line, columns);
                None
            }
            None if is_empty => None,
            _ => {
                let row = self.close();
                let next = self.begin(line);
                if row.is_some() {
                    self.next = next;
                    return row;
                }
                next
            }
        }
    }

    fn header(&mut self, line: Line) -> Result<(), BillError> {
        if let Some(problem) = line.problem {
            self.lines.stop();
            return Err(BillError::row(line.number, problem));
        }
        let text = line.text.trim_matches(|letter: char| letter == '\u{feff}' || letter.is_whitespace());
        if text.is_empty() {
            return Ok(());
        }
        if text.starts_with(['<', '{', '[', '`']) || !text.contains(',') {
            self.lines.stop();
            // Rows without a header tell of payers.
            let beginning = if text.starts_with('`') { "`" } else { text };
            return Err(BillError::NotABill { beginning: excerpt(beginning) });
        }
        let columns = Columns::of(text);
        self.totals = Totals::of(columns.names());
        self.columns = Some(columns);
        Ok(())
    }

    /// Begins a row; one without backticks is whole at once.
    fn begin(&mut self, line: Line) -> Option<Result<Row, BillError>> {
        if line.problem.is_some() || line.text.starts_with('`') {
            self.open = Some(OpenRow::new(line));
            return None;
        }
        let row = read(line, self.columns.as_ref()?);
        self.totals.add(row.as_ref().ok());
        Some(row)
    }

    /// The row that is open where no more bytes can come, if it may be over; otherwise it is let go.
    pub(crate) fn break_off(&mut self) -> Option<Result<Row, BillError>> {
        let may_be_over = self.open.as_ref()?.may_be_over(self.columns.as_ref()?);
        if may_be_over { self.close() } else { self.open.take().and(None) }
    }

    /// Ends the row that is open.
    fn close(&mut self) -> Option<Result<Row, BillError>> {
        let (open, columns) = (self.open.take()?, self.columns.as_ref()?);
        let row = open.close(columns).map_err(|(line, problem)| BillError::row(line, problem));
        self.totals.add(row.as_ref().ok());
        Some(row)
    }
}

/// A row of one line.
fn read(line: Line, columns: &Columns) -> Result<Row, BillError> {
    let number = line.number;
    let failed = |problem: RowProblem| BillError::row(number, problem);
    if line.text.starts_with('`') {
        return OpenRow::new(line).close(columns).map_err(|(_, problem)| failed(problem));
    }
    if let Some(problem) = line.problem {
        return Err(failed(problem));
    }
    let cells = cells::plain(&line.text, columns).map_err(failed)?;
    Ok(Row::new(number, columns.names(), line.text, cells))
}

/// Prints the columns and how far it is, not what it holds: payers and orders.
impl fmt::Debug for Parser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parser")
            .field("lines", &self.lines)
            .field("columns", &self.columns.as_ref().map(Columns::names))
            .field("summary", &self.summary)
            .finish_non_exhaustive()
    }
}
