//! The report for scripts.
//!
//! One object:
//!
//! - `old`, `new`: what was compared, as it was asked for.
//! - `summary`: `operations` (`old`, `new`, `added`, `gone`, `changed`), the number of differences of
//!   each effect (`breaks`, `behaviour`, `warns`, `adds`, `docs`), `bump` (`major`, `minor`, `patch` or
//!   null), `version` and `next`.
//! - `changes`: a list, in the order of the text. Each has `module`, `http` and `feature` (null for the
//!   crate as a whole), and [`Change`]'s `effect`, `kind`, `side`, `path`, `old`, `new`, `rust`, `inside`.
//! - `notes`: what could not be told, a text each.

use serde::Serialize;

use super::{Bump, Change, Effect, Group, Kind, Report, Version};

#[derive(Serialize)]
struct Document<'a> {
    old: &'a str,
    new: &'a str,
    summary: Summary,
    changes: Vec<Entry<'a>>,
    notes: &'a [String],
}

#[derive(Serialize)]
struct Summary {
    operations: Operations,
    breaks: usize,
    behaviour: usize,
    warns: usize,
    adds: usize,
    docs: usize,
    bump: Option<Bump>,
    version: String,
    next: String,
}

#[derive(Serialize)]
struct Operations {
    old: usize,
    new: usize,
    added: usize,
    gone: usize,
    changed: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    group: &'a Group,
    #[serde(flatten)]
    change: &'a Change,
}

/// The report as one JSON object.
#[must_use]
pub fn json(report: &Report, version: Version) -> String {
    let bump = Bump::of(report, version);
    let entries = |group| move |change| Entry { group, change };
    let document = Document {
        old: &report.names[0],
        new: &report.names[1],
        summary: Summary {
            operations: Operations {
                old: report.operations[0],
                new: report.operations[1],
                added: report.count_of(Kind::OperationAdded),
                gone: report.count_of(Kind::OperationGone),
                changed: report.changed(),
            },
            breaks: report.count(Effect::Breaks),
            behaviour: report.count(Effect::Behaviour),
            warns: report.count(Effect::Warns),
            adds: report.count(Effect::Adds),
            docs: report.count(Effect::Docs),
            bump,
            version: version.to_string(),
            next: version.after(bump).to_string(),
        },
        changes: report.groups.iter().flat_map(|group| group.changes.iter().map(entries(group))).collect(),
        notes: &report.notes,
    };
    serde_json::to_string_pretty(&document).unwrap_or_default()
}
