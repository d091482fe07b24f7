//! Where a correction applies: a table of a page, and its rows.

use serde::Deserialize;

use super::nearest;
use crate::surface::{Page, Row, Says, Table, TableKind};

/// Which table of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The request.
    Request,
    /// The thing that comes back.
    Response,
}

/// The fault of a correction, and what was expected.
pub(super) type Wrong = (String, String);

pub(super) fn wrong(found: impl Into<String>, expected: impl Into<String>) -> Wrong {
    (found.into(), expected.into())
}

pub(super) fn nothing() -> Wrong {
    wrong("a correction that changes nothing", "the page to be still wrong, or no entry")
}

/// The page at `path`.
pub(super) fn page_of<'p>(pages: &'p mut [Page], path: &str) -> Result<&'p mut Page, Wrong> {
    let page = pages.iter_mut().find(|page| page.path == path);
    page.ok_or_else(|| wrong("a correction of a page that is not there", "a page below spec/"))
}

/// The one table that is meant.
pub(super) fn table<'a>(
    pages: &'a mut [Page],
    page: &str,
    method: Option<&str>,
    side: Side,
) -> Result<&'a mut Table, Wrong> {
    let page = page_of(pages, page)?;
    let mut tables = page
        .operations
        .iter_mut()
        .filter(|operation| method.is_none_or(|method| operation.method.anchor() == method))
        .flat_map(|operation| &mut operation.tables)
        .filter(|table| (table.kind == TableKind::Request) == (side == Side::Request));
    match (tables.next(), tables.next()) {
        (Some(table), None) => Ok(table),
        _ => Err(wrong("a correction that does not say which table", "the method, where a page has several")),
    }
}

/// The place of the row at `path`.
pub(super) fn find(table: &Table, path: &str) -> Result<usize, Wrong> {
    let paths = paths(&table.rows);
    paths.iter().position(|found| found == path).ok_or_else(|| nearest::no_row(&paths, path))
}

/// The dotted path of every row; empty for rows that are no field.
pub(super) fn paths(rows: &[Row]) -> Vec<String> {
    let mut stack: Vec<(usize, &str)> = Vec::new();
    rows.iter()
        .map(|row| {
            let Says::Field(field) = &row.says else { return String::new() };
            stack.retain(|(depth, _)| *depth < field.depth);
            stack.push((field.depth, &field.name));
            stack.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(".")
        })
        .collect()
}
