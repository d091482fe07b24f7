//! Two states, operation by operation.

use std::collections::BTreeSet;

use super::operation::{self, http};
use super::pair::{Pair, pairs};
use super::{Change, Effect, Group, Input, Kind, Report};
use crate::model::Operation;
use crate::names;
use crate::problem::Problems;

/// How `new` differs from `old`.
///
/// # Errors
/// Names that run into each other, on either side.
pub fn compare(old: &Input, new: &Input) -> Result<Report, Problems> {
    let before = names::plan(&old.operations).map_err(|wrong| old.placed(wrong))?;
    let after = names::plan(&new.operations).map_err(|wrong| new.placed(wrong))?;
    let mut groups = vec![features(&old.operations, &new.operations)];
    groups.extend(pairs(&before, &after).into_iter().filter_map(group));
    groups.retain(|group| !group.changes.is_empty());
    groups.sort_by(|a, b| key(a).cmp(&key(b)));
    let notes = [old, new]
        .into_iter()
        .flat_map(|input| input.notes.iter().map(|note| format!("{}: {note}", input.name)));
    let untranslated = new.untranslated.filter(|count| *count > 0).map(|count| {
        let labels = if count == 1 { "label" } else { "labels" };
        format!("{}: {count} {labels} without English, for which `cargo xtask glossary` adds lines", new.name)
    });
    Ok(Report {
        names: [old.name.clone(), new.name.clone()],
        operations: [old.operations.len(), new.operations.len()],
        groups,
        notes: notes.chain(untranslated).collect(),
    })
}

/// Breaking changes come first.
fn key(group: &Group) -> (Option<Effect>, Option<&str>) {
    (group.changes.iter().map(|change| change.effect).min(), group.module.as_deref())
}

fn group(pair: Pair<'_, '_>) -> Option<Group> {
    let changes = match pair {
        (Some(old), Some(new)) => operation::compare(old, new),
        (Some(old), None) => {
            vec![
                Change::new(Effect::Breaks, Kind::OperationGone)
                    .between(old.operation.title.text.clone(), None),
            ]
        }
        (None, Some(new)) => {
            vec![
                Change::new(Effect::Adds, Kind::OperationAdded)
                    .between(None, new.operation.title.text.clone()),
            ]
        }
        (None, None) => Vec::new(),
    };
    let (old, new) = pair;
    let shown = new.or(old)?;
    Some(Group {
        module: Some(shown.path.join("::")),
        http: Some(http(shown.operation)),
        feature: Some(shown.operation.feature.clone()).filter(|feature| !feature.is_empty()),
        changes,
    })
}

/// The features that have operations on one side only.
fn features(old: &[Operation], new: &[Operation]) -> Group {
    let of = |operations: &[Operation]| -> BTreeSet<String> {
        let named = operations.iter().filter(|operation| !operation.feature.is_empty());
        named.map(|operation| operation.feature.clone()).collect()
    };
    let (before, after) = (of(old), of(new));
    let gone = before.difference(&after);
    let came = after.difference(&before);
    let gone = gone.map(|name| Change::new(Effect::Breaks, Kind::FeatureGone).between(name.clone(), None));
    let came = came.map(|name| Change::new(Effect::Adds, Kind::FeatureAdded).between(None, name.clone()));
    Group { module: None, http: None, feature: None, changes: gone.chain(came).collect() }
}
