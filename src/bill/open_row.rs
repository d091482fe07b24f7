//! A row with backticks, until it is known where it ends.
//!
//! What people wrote may have newlines in it, and then its row goes on in the next line. Only that
//! line tells: it has no backtick at its beginning, or the row before it lacks cells.

use super::cells::{Pieces, first_piece, pieces_of};
use super::columns::{Columns, Kind};
use super::lines::{LONGEST, Line};
use super::{Row, RowProblem};

/// The bytes of a date without the time of day; a number of people's is mostly shorter.
const SHORTEST_TIME: usize = "20260801".len();

fn is_time(cell: &str) -> bool {
    cell.len() >= SHORTEST_TIME && Kind::Time.fits(cell)
}

pub(super) struct OpenRow {
    /// The line it begins in.
    line: u64,
    text: String,
    pieces: Pieces,
    /// Where it ends, if only empty lines follow.
    end: usize,
    /// The end of its last line.
    line_end: &'static str,
    /// True if it has more than one line.
    goes_on: bool,
    problem: Option<RowProblem>,
}

impl OpenRow {
    pub(super) fn new(line: Line) -> Self {
        let mut pieces = Pieces::default();
        pieces.read(&line.text, 0);
        Self {
            line: line.number,
            end: line.text.len(),
            text: line.text,
            pieces,
            line_end: line.end,
            goes_on: false,
            problem: line.problem,
        }
    }

    /// True if it has a cell for each column.
    pub(super) fn is_full(&self, columns: &Columns) -> bool {
        self.pieces.count() >= columns.count()
    }

    /// True if a line that is not empty belongs to this row.
    pub(super) fn goes_on_in(&self, line: &Line, columns: &Columns) -> bool {
        if !line.text.starts_with('`') {
            // Were this row over, another would begin here. A full one may have a text with what looks
            // like the ends of cells in it.
            return true;
        }
        let (count, pieces) = (columns.count(), pieces_of(&line.text));
        if columns.first_is_a_time() {
            // Where this row begins with a time, the others do.
            return !is_time(first_piece(&line.text))
                && (pieces != count || is_time(first_piece(&self.text)));
        }
        // The cell that is cut and the one that goes on are one.
        !self.is_full(columns) && self.pieces.count() + pieces - 1 <= count
    }

    /// True if it has a cell for each column and its line has ended: a row, if it does not go on.
    pub(super) fn may_be_over(&self, columns: &Columns) -> bool {
        self.pieces.count() == columns.count() && !self.line_end.is_empty()
    }

    /// Takes a line in.
    pub(super) fn push(&mut self, line: Line, columns: &Columns) {
        let is_a_row = line.text.starts_with('`') && pieces_of(&line.text) == columns.count();
        if is_a_row && columns.count() > 1 {
            // It could as well be a row of its own, after one that was cut.
            let found = self.pieces.count();
            self.problem.get_or_insert(RowProblem::Cells { expected: columns.count(), found });
        }
        if let Some(problem) = line.problem {
            self.problem.get_or_insert(problem);
        }
        if self.text.len() + line.text.len() > LONGEST {
            self.problem.get_or_insert(RowProblem::TooLong);
        }
        if self.problem.is_some() {
            return;
        }
        self.text.push_str(self.line_end);
        let start = self.text.len();
        self.text.push_str(&line.text);
        self.pieces.read(&self.text, start);
        self.line_end = line.end;
        if !line.text.trim().is_empty() {
            self.end = self.text.len();
            self.goes_on = true;
        }
    }

    /// The row, to which nothing is to come.
    ///
    /// # Errors
    /// Its line, and what is wrong with it.
    pub(super) fn close(self, columns: &Columns) -> Result<Row, (u64, RowProblem)> {
        let Self { line, mut text, pieces, end, goes_on, problem, .. } = self;
        let failed = |problem| (line, problem);
        if let Some(problem) = problem {
            return Err(failed(problem));
        }
        let found = pieces.count();
        let cells = pieces.cells(&text, end, columns).map_err(failed)?;
        text.truncate(end);
        let row = Row::new(line, columns.names(), text, cells);
        let fits = || {
            columns
                .kinds()
                .iter()
                .enumerate()
                .all(|(index, kind)| row.at(index).is_some_and(|cell| kind.fits(cell)))
        };
        // A newline where none can be: some line is missing cells.
        if goes_on && !fits() {
            return Err(failed(RowProblem::Cells { expected: columns.count(), found }));
        }
        Ok(row)
    }
}
