//! The fields that each source has alone, an operation at a time.

use std::fmt::Write as _;

use serde::Serialize;

use crate::model::Operation;
use crate::official::Page;

/// The sources of one operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sources {
    /// The HTTP method.
    pub method: &'static str,
    /// The path, or the notification.
    pub path: String,
    /// The website's page below `spec/`, where it has one.
    pub website: Option<String>,
    /// The official pages, by role and number.
    pub official: Vec<String>,
    /// The request.
    pub request: Alone,
    /// The answer, or the document of a notification.
    pub response: Alone,
}

/// The fields that one source has and the other has not, by names from the top.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Alone {
    /// Only on the website's page.
    pub website: Vec<String>,
    /// Only on official pages.
    pub official: Vec<String>,
}

impl Sources {
    pub(super) fn of(operation: &Operation, pages: &[&Page]) -> Self {
        Self {
            method: operation.method.verb(),
            path: operation.path.clone(),
            website: Some(operation.page.clone()),
            official: pages.iter().map(|page| format!("{}/{}", page.role.word(), page.doc_id)).collect(),
            request: Alone::default(),
            response: Alone::default(),
        }
    }

    /// The sources of what only the official documentation has.
    pub(super) fn lone(operation: &Operation, pages: &[&Page]) -> Self {
        Self { website: None, ..Self::of(operation, pages) }
    }
}

/// For people: the operations that more than one source describes, and those that only the official one has.
#[must_use]
pub fn text(all: &[Sources]) -> String {
    let official: Vec<&Sources> = all.iter().filter(|sources| !sources.official.is_empty()).collect();
    let lone = official.iter().filter(|sources| sources.website.is_none()).count();
    let mut out = String::new();
    for sources in &official {
        let _ = writeln!(out, "{} {}", sources.method, sources.path);
        if let Some(page) = &sources.website {
            let _ = writeln!(out, "  website   spec/{page}");
        }
        let _ = writeln!(out, "  official  {}", sources.official.join(", "));
        for (side, alone) in [("request", &sources.request), ("response", &sources.response)] {
            for (source, names) in [("website", &alone.website), ("official", &alone.official)] {
                for name in names {
                    let _ = writeln!(out, "  {side:<8}  only {source:<8}  {name}");
                }
            }
        }
    }
    let _ = write!(
        out,
        "{} operations of both sources, {} of the website alone, {lone} of the official documentation alone",
        official.len() - lone,
        all.len() - official.len(),
    );
    out
}

/// For scripts: a JSON document.
#[must_use]
pub fn json(all: &[Sources]) -> String {
    serde_json::to_string_pretty(all).unwrap_or_default()
}
