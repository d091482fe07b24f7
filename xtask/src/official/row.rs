//! One row of a table of parameters.

use super::{Row, describe, types};
use crate::problem::excerpt;
use crate::surface::Line;

/// The fault of a row: what was found, and what was expected.
pub(super) type Wrong = (String, String);

/// The cells of a row: `|` parts them and closes the row, `\|` is a bar inside one.
pub(super) fn cells(source: &str) -> Vec<&str> {
    let source = source.trim();
    let source = source.strip_prefix('|').unwrap_or(source);
    let mut cells = Vec::new();
    let mut start = 0;
    let mut escaped = false;
    for (at, c) in source.char_indices() {
        if c == '|' && !escaped {
            cells.push(source[start..at].trim());
            start = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    let last = source[start..].trim();
    if !last.is_empty() {
        cells.push(last);
    }
    cells
}

/// True if the line parts a table's header from its rows.
pub(super) fn is_rule(source: &str) -> bool {
    source.contains('-') && source.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// Reads the source of one row.
pub(super) fn read(source: &str, line: usize) -> Result<Row, Wrong> {
    let cells = cells(source);
    // The description may be empty, and a bar in it may have lost its backslash.
    let (Some(name), Some(ty), Some(required)) = (cells.first(), cells.get(1), cells.get(2)) else {
        let found = format!("a row of {} cells, {}", cells.len(), excerpt(source));
        return Err((found, "name, type, 必填 and description".to_owned()));
    };
    let description = cells.get(3..).unwrap_or_default().join(" | ");
    let name = describe::plain(name).trim_matches('`').trim().to_owned();
    let path: Vec<String> =
        name.split('.').map(|step| step.trim().trim_end_matches("[]").to_owned()).collect();
    if path.iter().any(|step| step.is_empty() || step.contains(char::is_whitespace)) {
        return Err((format!("the name {}", excerpt(&name)), "names parted by dots".to_owned()));
    }
    let plain_type = describe::plain(ty);
    let Some(ty) = types::read(&plain_type) else {
        let expected = "string, integer, object, array[…], … perhaps with lengths";
        return Err((format!("the type {}", excerpt(&plain_type)), expected.to_owned()));
    };
    let required = match required.to_lowercase().as_str() {
        "true" | "是" | "必填" => true,
        "false" | "否" | "选填" => false,
        other => return Err((format!("必填 {}", excerpt(other)), "true or false".to_owned())),
    };
    Ok(Row { line: Line(line), path, ty, required, says: describe::read(&description) })
}
