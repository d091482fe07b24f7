//! A row that is not there, and those that may be meant.

/// How many are shown.
const SHOWN: usize = 3;

/// No row at `path` among `paths`.
pub(super) fn no_row(paths: &[String], path: &str) -> (String, String) {
    let mut near: Vec<(usize, &String)> =
        paths.iter().filter(|known| !known.is_empty()).map(|known| (distance(known, path), known)).collect();
    near.sort();
    let shown: Vec<String> = near.iter().take(SHOWN).map(|(_, known)| format!("`{known}`")).collect();
    let expected = if shown.is_empty() {
        "a row of the page".to_owned()
    } else {
        format!("a row of the page, such as {}", shown.join(", "))
    };
    ("a correction of a row that is not there".to_owned(), expected)
}

/// How far two paths are apart: less where they end alike, since rows move more often than they are renamed.
fn distance(a: &str, b: &str) -> usize {
    let last = |path: &str| path.rsplit('.').next().map(str::to_owned);
    let whole = edits(a, b);
    if last(a) == last(b) { whole / 4 } else { whole }
}

/// How many letters are added, left out or changed.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (at, x) in a.chars().enumerate() {
        let mut row = vec![at + 1];
        for (to, y) in b.iter().enumerate() {
            row.push((above[to] + usize::from(x != *y)).min(above[to + 1] + 1).min(row[to] + 1));
        }
        above = row;
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_rows_are_shown() {
        let paths = ["json", "json.appid", "json.amount.total", "json.payer.openid", ""].map(str::to_owned);
        let expected = "a row of the page, such as `json.payer.openid`, `json.appid`, `json`";
        assert_eq!(no_row(&paths, "json.openid").1, expected);
        assert_eq!(no_row(&[], "json").1, "a row of the page");
    }
}
