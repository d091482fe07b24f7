//! The lines of a bill.

/// A line of a bill: each value behind a grave accent.
pub(super) fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> =
        cells.into_iter().map(|cell| format!("`{}", cell.replace(['\r', '\n', '`'], " "))).collect();
    format!("{}\r\n", cells.join(","))
}
