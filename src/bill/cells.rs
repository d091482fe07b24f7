//! Where the cells of a row are.

use std::cmp::Ordering;
use std::ops::Range;

use super::RowProblem;
use super::columns::{Columns, Kind};

/// The text between two cells of a row whose cells have backticks.
const BETWEEN: &str = ",`";

/// Up to here is it tried which of the commas with a backtick part cells: columns times pieces.
const TRIED: usize = 1 << 16;

/// The pieces of a row with backticks, as far as its text has come.
#[derive(Default)]
pub(super) struct Pieces(Vec<Range<usize>>);

impl Pieces {
    /// Takes in what `text` has from `start` on, where a line begins.
    pub(super) fn read(&mut self, text: &str, start: usize) {
        let mut begin = self.0.pop().map_or(start + 1, |last| last.start);
        for (at, _) in text.get(start..).unwrap_or_default().match_indices(BETWEEN) {
            self.0.push(begin..start + at);
            begin = start + at + BETWEEN.len();
        }
        self.0.push(begin..text.len());
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The cells of the row, which ends at `end`.
    ///
    /// # Errors
    /// Pieces that do not make one cell a column, or do so in more than one way.
    pub(super) fn cells(
        mut self,
        text: &str,
        end: usize,
        columns: &Columns,
    ) -> Result<Vec<Range<usize>>, RowProblem> {
        let expected = columns.count();
        let whole = text.get(..end).unwrap_or_default();
        let mut kept = whole;
        // A comma, or a comma and an empty cell, that makes no column.
        if columns.comma_may_end_a_row() {
            kept = whole.strip_suffix(',').unwrap_or(whole);
            if self.count() == expected + 1
                && let Some(rest) = whole.strip_suffix(BETWEEN)
            {
                self.0.pop();
                kept = rest;
            }
        }
        if let Some(last) = self.0.last_mut() {
            last.end = kept.len().max(last.start);
        }
        let found = self.count();
        let cells = match found.cmp(&expected) {
            Ordering::Less => None,
            Ordering::Equal => Some(self.0),
            Ordering::Greater => joined(text, &self.0, columns.kinds()),
        };
        cells.ok_or(RowProblem::Cells { expected, found })
    }
}

/// How many pieces a line has.
pub(super) fn pieces_of(line: &str) -> usize {
    line.matches(BETWEEN).count() + 1
}

/// The first piece of a line, without its backtick.
pub(super) fn first_piece(line: &str) -> &str {
    let line = line.strip_prefix('`').unwrap_or(line);
    line.split(BETWEEN).next().unwrap_or_default().trim_end_matches(',')
}

/// The cells of a row without backticks: every comma parts two. One at the end adds nothing.
///
/// # Errors
/// More or fewer than there are columns.
pub(super) fn plain(text: &str, columns: &Columns) -> Result<Vec<Range<usize>>, RowProblem> {
    let expected = columns.count();
    let mut cells = Vec::with_capacity(expected);
    let mut start = 0;
    for cell in text.split(',') {
        let end = start + cell.len();
        let begin = if cell.starts_with('`') { start + 1 } else { start };
        cells.push(begin..end);
        start = end + 1;
    }
    if cells.len() == expected + 1 && cells.last().is_some_and(Range::is_empty) {
        cells.pop();
    }
    let found = cells.len();
    if found == expected { Ok(cells) } else { Err(RowProblem::Cells { expected, found }) }
}

/// Cells of more pieces than columns: some text has a comma and a backtick in it. Which one it is
/// has to follow from what the other columns hold; `None` where it does not, or where two could be.
fn joined(text: &str, pieces: &[Range<usize>], kinds: &[Kind]) -> Option<Vec<Range<usize>>> {
    if pieces.len().checked_mul(kinds.len())? > TRIED {
        return None;
    }
    let fits = |kind: Kind, piece: usize| {
        pieces.get(piece).and_then(|piece| text.get(piece.clone())).is_some_and(|cell| kind.fits(cell))
    };
    // How many ways there are to fill the columns so far with so many pieces: none, one, or more.
    let mut ways = vec![vec![0_u8; pieces.len() + 1]];
    ways.first_mut()?.first_mut().map(|none| *none = 1)?;
    for &kind in kinds {
        let before = ways.last()?;
        let mut after = vec![0_u8; pieces.len() + 1];
        let mut sum = 0_u8;
        for (piece, (here, to)) in before.iter().zip(after.iter_mut().skip(1)).enumerate() {
            sum = sum.saturating_add(*here).min(2);
            *to = if kind == Kind::Text {
                sum
            } else if fits(kind, piece) {
                *here
            } else {
                0
            };
        }
        ways.push(after);
    }
    if ways.last()?.last() != Some(&1) {
        return None;
    }
    // The one way, from its end: the column before ended where there was a way to.
    let mut end = pieces.len();
    let mut cells = Vec::with_capacity(kinds.len());
    for (kind, before) in kinds.iter().zip(&ways).rev() {
        let begin = if *kind == Kind::Text {
            before.get(..end)?.iter().rposition(|ways| *ways == 1)?
        } else {
            end.checked_sub(1)?
        };
        cells.push(pieces.get(begin)?.start..pieces.get(end.checked_sub(1)?)?.end);
        end = begin;
    }
    cells.reverse();
    Some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(line: &str, header: &str) -> Result<Vec<String>, RowProblem> {
        let columns = Columns::of(header);
        let cells = if line.starts_with('`') {
            let mut pieces = Pieces::default();
            pieces.read(line, 0);
            pieces.cells(line, line.len(), &columns)
        } else {
            plain(line, &columns)
        };
        Ok(cells?.into_iter().map(|cell| line[cell].to_owned()).collect())
    }

    fn cells(line: &str, header: &str) -> Vec<String> {
        texts(line, header).unwrap()
    }

    #[test]
    fn a_comma_without_a_backtick_belongs_to_the_value() {
        assert_eq!(cells("`1,`tea, green,`", "a,b,c"), ["1", "tea, green", ""]);
        assert_eq!(cells("`1,`,`3", "a,b,c"), ["1", "", "3"]);
        assert_eq!(cells("`,``quoted`,`", "a,b,c"), ["", "`quoted`", ""]);
        let short = Err(RowProblem::Cells { expected: 3, found: 2 });
        assert_eq!(texts("`1,2,`3", "a,b,c"), short);
    }

    #[test]
    fn cells_without_backticks_are_told_by_their_number() {
        assert_eq!(cells("1,2,3", "a,b,c"), ["1", "2", "3"]);
        assert_eq!(cells("1,,", "a,b,c"), ["1", "", ""]);
        assert!(texts("1,2,3,4,5", "a,b,c").is_err());
    }

    #[test]
    fn a_comma_at_the_end_adds_nothing_where_it_cannot_be_of_a_text() {
        assert_eq!(cells("`1,`2,", "a,b,"), ["1", "2"]);
        assert_eq!(cells("`1,`2,", "a,退款金额"), ["1", "2"]);
        assert_eq!(cells("`1,`2,`", "a,b,"), ["1", "2"]);
        assert_eq!(cells("1,2,", "a,b"), ["1", "2"]);
        assert_eq!(cells("`1,`note,", "a,备注"), ["1", "note,"]);
    }

    #[test]
    fn a_comma_with_a_backtick_in_a_text_is_told_by_the_columns_around_it() {
        let header = "记账时间,备注,业务凭证号,收支金额(元)";
        assert_eq!(
            cells("`2026-08-21 10:00:00,`tea,`hot`,`REF1,`0.02", header),
            ["2026-08-21 10:00:00", "tea,`hot`", "REF1", "0.02"]
        );
        // Two texts side by side: either may have it.
        let unclear = Err(RowProblem::Cells { expected: 3, found: 4 });
        assert_eq!(texts("`2026-08-21,`a,`b,`c", "交易时间,商品名称,商户数据包"), unclear);
    }
}
