//! Joins what a notification brings, and parts what one event type brings of several kinds.

use super::level::{Level, Side};
use super::part;
use super::sources::Sources;
use crate::decisions::{Decisions, Split};
use crate::model::{About, Operation};
use crate::official::{Page, Part};
use crate::problem::Problems;

/// The pages to join a notification with.
pub(super) struct Noticed<'a> {
    /// The official pages of its event type.
    pub(super) found: &'a [&'a Page],
    /// The things that they tell apart.
    pub(super) splits: &'a [&'a Split],
    /// The website speaks for a role of which no page is at hand.
    pub(super) website_speaks: bool,
}

/// Joins `operation` with its pages; answers the notifications that were split off.
pub(super) fn join(
    operation: &mut Operation,
    noticed: &Noticed<'_>,
    decisions: &Decisions,
    report: &mut Sources,
    problems: &mut Problems,
) -> Vec<Operation> {
    let Noticed { found, splits, website_speaks } = *noticed;
    let mut rest: Vec<&Page> = found.to_vec();
    let mut parted = Vec::new();
    for split in splits {
        let (of_it, others): (Vec<&Page>, Vec<&Page>) = rest.iter().partition(|page| is_of(page, split));
        rest = others;
        let mut other = operation.clone();
        other.page.clone_from(&split.into);
        other.title = split.title.as_str().into();
        if let Some(feature) = &split.feature {
            other.feature.clone_from(feature);
        }
        other.about = Some(About {
            event: operation.event().to_owned(),
            original_type: split.original_type.clone(),
            has: split.has.clone(),
            lacks: None,
        });
        other.links.retain(|link| of_it.iter().any(|page| link.url == page.url));
        let described = Described { page: &split.into, pages: &of_it, website_speaks };
        resource(&mut other, described, decisions, report, problems);
        parted.push(other);
    }
    if let (Some(own), false) = (splits.iter().find_map(|split| split.rest.clone()), splits.is_empty()) {
        operation.about = Some(About {
            event: operation.event().to_owned(),
            original_type: Some(own),
            has: None,
            lacks: splits.iter().find_map(|split| split.has.clone()),
        });
    }
    let page = operation.page.clone();
    let described = Described { page: &page, pages: &rest, website_speaks };
    resource(operation, described, decisions, report, problems);
    parted
}

/// True if the page describes what the split is about.
fn is_of(page: &Page, split: &Split) -> bool {
    let rows = |part: Part| part::rows(page, part);
    let original = rows(Part::Envelope)
        .find(|row| row.path.last().is_some_and(|name| name == "original_type"))
        .and_then(|row| row.says.constant.clone());
    let fits = split.original_type.is_none() || original.is_none() || original == split.original_type;
    fits && split.has.as_ref().is_none_or(|name| rows(Part::Resource).any(|row| row.path == [name.as_str()]))
}

/// The pages that describe a notification of the page `page`.
#[derive(Clone, Copy)]
struct Described<'a> {
    page: &'a str,
    pages: &'a [&'a Page],
    website_speaks: bool,
}

fn resource(
    operation: &mut Operation,
    of: Described<'_>,
    decisions: &Decisions,
    report: &mut Sources,
    problems: &mut Problems,
) {
    let line = operation.line;
    let described: Vec<_> = of
        .pages
        .iter()
        .map(|&page| (page, part::table(page, Part::Resource, Some(line))))
        .filter(|(_, fields)| fields.is_some())
        .collect();
    if described.is_empty() {
        return;
    }
    let Some(document) = super::noun::document_mut(&mut operation.request) else { return };
    let side = Side {
        page: of.page,
        file: of.page,
        table: "resource",
        line,
        answers: true,
        website_speaks: of.website_speaks,
    };
    let mut level = Level::new(side, decisions, &mut report.response, problems);
    document.fields = level.join(&document.fields, &described);
}
