//! `:::` boxes that state what has become of an operation.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern::pattern;
use super::{Line, Standing};

static OPENING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^:::+ *\w+.*\{\.im-([a-z-]+)\}"));
static SINCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"于 *`?(20[0-9.]+)年?`?"));
static PAGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\]\((/(?:openapi|webhook)/[^)]*)\)"));

/// The box that begins with `paragraph`, if it is one of these.
pub(super) fn open(paragraph: &str, line: usize) -> Option<Standing> {
    let class = OPENING.captures(paragraph)?[1].to_owned();
    let mut standing = Standing { line: Line(line), class, since: None, pages: Vec::new() };
    more(&mut standing, paragraph);
    Some(standing)
}

/// Takes the facts of one more paragraph of the box; true at its end.
pub(super) fn more(standing: &mut Standing, paragraph: &str) -> bool {
    if standing.since.is_none() {
        standing.since = SINCE.captures(paragraph).map(|found| found[1].to_owned());
    }
    standing.pages.extend(PAGE.captures_iter(paragraph).map(|found| found[1].to_owned()));
    ends(paragraph)
}

/// Whether the box ends with `paragraph`.
pub(super) fn ends(paragraph: &str) -> bool {
    paragraph.lines().any(|line| line.trim_end() == ":::")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_keeps_its_class_date_and_pages() {
        let mut standing = open("::: danger :no_entry_sign: {.im-deprecated}", 7).unwrap();
        assert!(!more(
            &mut standing,
            "服务已于 `2021.11.10` (北京时间)下线，新接口见[这里](/openapi/v3/bill/tradebill)。"
        ));
        assert!(more(&mut standing, ":::"));
        assert_eq!(standing.class, "deprecated");
        assert_eq!(standing.since.as_deref(), Some("2021.11.10"));
        assert_eq!(standing.pages, ["/openapi/v3/bill/tradebill"]);
    }

    #[test]
    fn other_boxes_are_not_standings() {
        assert_eq!(open("::: code-group", 1), None);
        assert_eq!(open("::: tip 固定搭配", 1), None);
    }
}
