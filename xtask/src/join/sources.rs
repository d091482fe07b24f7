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
    /// The website's page below `spec/`.
    pub website: String,
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
            website: operation.page.clone(),
            official: pages.iter().map(|page| format!("{}/{}", page.role.word(), page.doc_id)).collect(),
            request: Alone::default(),
            response: Alone::default(),
        }
    }
}

/// For people: the operations that more than one source describes.
#[must_use]
pub fn text(all: &[Sources]) -> String {
    let both: Vec<&Sources> = all.iter().filter(|sources| !sources.official.is_empty()).collect();
    let mut out = String::new();
    for sources in &both {
        let _ = writeln!(out, "{} {}", sources.method, sources.path);
        let _ = writeln!(out, "  website   spec/{}", sources.website);
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
        "{} operations of both sources, {} of the website alone",
        both.len(),
        all.len() - both.len()
    );
    out
}

/// For scripts: a JSON document.
#[must_use]
pub fn json(all: &[Sources]) -> String {
    serde_json::to_string_pretty(all).unwrap_or_default()
}
