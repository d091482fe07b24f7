//! From the boxes of a page to a deprecation note.

use crate::surface::Standing;

/// Why the operation should not be used any more, if a box says so.
///
/// `deprecated` is an end, `redesigned` and `discarded` name a successor; an operation closed to new
/// merchants is deprecated only where a successor is named.
pub(super) fn note(standings: &[Standing]) -> Option<String> {
    let standing = standings.iter().find(|standing| match standing.class.as_str() {
        "deprecated" | "redesigned" | "discarded" => true,
        "privated" => !standing.pages.is_empty(),
        _ => false,
    })?;
    let since = standing.since.as_ref().map(|since| format!(" since {since}")).unwrap_or_default();
    let state = match standing.class.as_str() {
        "deprecated" => format!("offline{since}"),
        "privated" => format!("closed to new merchants{since}"),
        _ => format!("replaced{since}"),
    };
    let pages: Vec<&str> =
        standing.pages.iter().map(|page| page.strip_prefix("/openapi").unwrap_or(page.as_str())).collect();
    Some(if pages.is_empty() { state } else { format!("{state}; use {}", pages.join(", ")) })
}

/// Since when the operation is closed to new merchants; empty where the page gives no date.
pub(super) fn closed(standings: &[Standing]) -> Option<String> {
    let standing = standings.iter().find(|standing| standing.class == "privated")?;
    Some(standing.since.clone().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surface::Line;

    fn standing(class: &str, pages: &[&str]) -> Vec<Standing> {
        vec![Standing {
            line: Line(1),
            class: class.to_owned(),
            since: Some("2021.11.10".to_owned()),
            pages: pages.iter().map(|page| (*page).to_owned()).collect(),
        }]
    }

    #[test]
    fn an_end_and_a_successor_deprecate() {
        assert_eq!(note(&standing("deprecated", &[])).as_deref(), Some("offline since 2021.11.10"));
        let successor = standing("redesigned", &["/openapi/v3/global/statements"]);
        assert_eq!(note(&successor).as_deref(), Some("replaced since 2021.11.10; use /v3/global/statements"));
    }

    #[test]
    fn closed_to_new_merchants_is_not_an_end() {
        assert_eq!(note(&standing("privated", &[])), None);
        assert_eq!(closed(&standing("privated", &[])).as_deref(), Some("2021.11.10"));
        assert_eq!(note(&standing("need-accessment", &[])), None);
    }
}
