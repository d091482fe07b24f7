//! `:::` boxes that state what has become of an operation.

use std::sync::LazyLock;

use regex::Regex;

use super::markup::Wrong;
use super::pattern::pattern;
use super::{Line, Standing};

/// The words of boxes.
pub const CLASSES: [&str; 12] = [
    "deprecated",
    "discarded",
    "redesigned",
    "privated",
    "need-accessment",
    "need-tbt",
    "confusing",
    "important",
    "parsed",
    "special",
    "specific",
    "unsigned",
];

static OPENING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^:::+ *\w+[^{}]*\{\.im-([a-z-]+)\}$"));
static SINCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"于 *`?(20[0-9.]+)年?`?"));
static PAGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\]\((/(?:openapi|webhook)/[^)]*)\)"));

/// The box that `source` opens, if it is one of these.
pub(super) fn open(source: &str, line: usize) -> Result<Option<Standing>, Wrong> {
    let source = source.trim_end();
    let Some(found) = OPENING.captures(source) else {
        return if source.contains(['{', '}']) || source.contains("im-") {
            Err((
                format!("a box opened by `{source}`"),
                "`::: warning … {.im-deprecated}` and its like".to_owned(),
            ))
        } else {
            Ok(None)
        };
    };
    let class = found[1].to_owned();
    if !CLASSES.contains(&class.as_str()) {
        return Err((format!("an unknown box {{.im-{class}}}"), CLASSES.join(", ")));
    }
    Ok(Some(Standing { line: Line(line), class, since: None, pages: Vec::new() }))
}

/// Takes the facts of one more line of the box.
pub(super) fn more(standing: &mut Standing, source: &str) {
    if standing.since.is_none() {
        standing.since = SINCE.captures(source).map(|found| found[1].to_owned());
    }
    standing.pages.extend(PAGE.captures_iter(source).map(|found| found[1].to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_keeps_its_class_date_and_pages() {
        let mut standing = open("::: danger :no_entry_sign: {.im-deprecated}", 7).unwrap().unwrap();
        more(
            &mut standing,
            "服务已于 `2021.11.10` (北京时间)下线，新接口见[这里](/openapi/v3/bill/tradebill)。",
        );
        assert_eq!(standing.class, "deprecated");
        assert_eq!(standing.since.as_deref(), Some("2021.11.10"));
        assert_eq!(standing.pages, ["/openapi/v3/bill/tradebill"]);
    }

    #[test]
    fn other_boxes_are_not_standings() {
        assert_eq!(open("::: code-group", 1), Ok(None));
        assert_eq!(open("::: tip 固定搭配", 1), Ok(None));
    }

    #[test]
    fn an_unknown_class_or_form_is_a_mistake() {
        for source in [
            "::: danger {.im-depreciated}",
            "::: danger {.deprecated}",
            "::: danger {.im-deprecated",
            "::: danger .im-deprecated",
        ] {
            assert!(open(source, 1).is_err(), "{source}");
        }
    }
}
