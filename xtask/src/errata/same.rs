//! Rows that are the same on two pages, of which one has them wrong or not at all.

use serde::Deserialize;
use toml::Spanned;

use super::rows::{Side, Wrong, find, nothing, paths, table};
use crate::surface::{Page, Row, Says, Table};

/// Rows of one page that are those of another: with what stands under them, their depth apart.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Same {
    /// The page below `spec/` that is wrong.
    pub page: Spanned<String>,
    /// Its table.
    pub table: Side,
    /// The row they stand under, its names from the top, parted by dots; empty for the table itself.
    pub under: String,
    /// The page below `spec/` that is right.
    pub of: String,
    /// Its table.
    pub of_table: Side,
    /// The names of the rows, at the top of that table.
    pub rows: Vec<String>,
    /// Why they are the same.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
}

impl Same {
    /// Both pages.
    pub(super) fn pages(&self) -> [String; 2] {
        [self.page.get_ref().clone(), self.of.clone()]
    }

    /// Puts each row in the place of the one of its name, or after all of them.
    pub(super) fn apply(&self, pages: &mut [Page]) -> Result<(), Wrong> {
        let right = table(pages, &self.of, None, self.of_table)?.clone();
        let wrong = table(pages, self.page.get_ref(), None, self.table)?;
        let depth = if self.under.is_empty() { 0 } else { self.under.split('.').count() };
        for name in &self.rows {
            let from = position(&right, name)?;
            let rows = right.rows[from.clone()].iter().map(|row| deeper(row, depth)).collect::<Vec<_>>();
            let path = if depth == 0 { name.clone() } else { format!("{}.{name}", self.under) };
            let at = match position(wrong, &path) {
                Ok(known) if wrong.rows[known.clone()] == rows[..] => return Err(nothing()),
                Ok(known) => known,
                Err(_) => {
                    let end = if depth == 0 { wrong.rows.len() } else { position(wrong, &self.under)?.end };
                    end..end
                }
            };
            wrong.rows.splice(at, rows);
        }
        Ok(())
    }
}

/// A row with all that stands under it.
fn position(table: &Table, path: &str) -> Result<std::ops::Range<usize>, Wrong> {
    let paths = paths(&table.rows);
    let start = find(table, path)?;
    let under = format!("{path}.");
    // What is no field has no path; it belongs to the field that follows it.
    let last = paths.iter().rposition(|candidate| candidate.starts_with(&under)).unwrap_or(start);
    Ok(start..last.max(start) + 1)
}

fn deeper(row: &Row, by: usize) -> Row {
    let mut row = row.clone();
    if let Says::Field(field) = &mut row.says {
        field.depth += by;
    }
    row
}
