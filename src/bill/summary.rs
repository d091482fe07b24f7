//! The header of a bill's summary, known by its first name.

/// The first names of the bills that are documented.
const DOCUMENTED: [&str; 2] = ["总交易单数", "资金流水总笔数"];

/// How the first name of other bills begins or what is in it, and how it ends.
const ENDINGS: [&str; 8] = ["数", "数量", "金额", "额", "费", "元)", "元）", "量"];

/// True if a line is the header of the summary. In a bill that is not documented that goes by what
/// the name speaks of, and only `between_rows`, where the line is not needed to fill a row.
pub(super) fn begins(line: &str, between_rows: bool) -> bool {
    let line = line.trim();
    if line.contains('`') {
        return false;
    }
    let mut names = line.strip_suffix(',').unwrap_or(line).split(',').map(str::trim);
    let first = names.next().unwrap_or_default();
    let more = names.clone().count() > 0 && names.all(|name| !name.is_empty());
    if DOCUMENTED.contains(&first) && more {
        return true;
    }
    let speaks_of_totals = ["总", "合计", "汇总"].iter().any(|word| first.contains(word))
        && ENDINGS.iter().any(|ending| first.ends_with(ending));
    let in_english = first.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("total"));
    between_rows && more && (speaks_of_totals || in_english)
}
