//! The fields of an operation: what came, what went, what differs.

use super::api::Api;
use super::position::{Key, Position};
use super::rust::{Rust, Shape};
use super::{Change, Effect, Kind, Side, facts};

/// The differences between the fields of two states of an operation; those of `passed_over` are
/// accounted for already.
pub(super) fn compare(old: &Api, new: &Api, passed_over: Option<Side>) -> Vec<Change> {
    let kept = |(side, _): &&Key| Some(*side) != passed_over;
    let mut changes = Vec::new();
    for key in old.positions.keys().filter(kept).filter(|key| !new.positions.contains_key(*key)) {
        changes.extend(gone(old, new, key));
    }
    for (key, position) in new.positions.iter().filter(|(key, _)| kept(key)) {
        match old.positions.get(key) {
            None => changes.extend(added(old, new, key)),
            Some(before) => changes.extend(changed(old, key, before, position)),
        }
    }
    renamed_once(changes)
}

fn gone(old: &Api, new: &Api, key: &Key) -> Option<Change> {
    let position = &old.positions[key];
    if lacks(new, key.0, &position.parent) {
        return None;
    }
    let effect = if position.rust.is_some() { Effect::Breaks } else { Effect::Docs };
    let kind = if position.form { Kind::FormGone } else { Kind::FieldGone };
    let change = Change::new(effect, kind).at(key.0, &key.1).between(summary(position), None);
    let rust = position.rust.as_ref().map(|rust| format!("`{}` is gone", rust.name()));
    Some(Change { inside: inside(old, key), ..change.in_rust(rust) })
}

fn added(old: &Api, new: &Api, key: &Key) -> Option<Change> {
    let position = &new.positions[key];
    if lacks(old, key.0, &position.parent) {
        return None;
    }
    let (effect, rust) = match &position.rust {
        None => (Effect::Docs, None),
        Some(rust) => came(old, key.0, &position.parent, rust),
    };
    let kind = if position.form { Kind::FormAdded } else { Kind::FieldAdded };
    let change = Change::new(effect, kind).at(key.0, &key.1).between(None, summary(position));
    Some(Change { inside: inside(new, key), ..change.in_rust(rust) })
}

/// The weight of a new member for who builds its owner: a new argument breaks, unless the owner is new too.
fn came(old: &Api, side: Side, parent: &str, rust: &Rust) -> (Effect, Option<String>) {
    let before = old.positions.get(&(side, parent.to_owned())).and_then(|parent| parent.rust.as_ref());
    let owned = match before {
        _ if rust.group.is_some() => {
            old.positions.values().any(|other| group(other) == rust.group.as_deref())
        }
        Some(before) => matches!(before.shape, Shape::Struct | Shape::Form),
        None => old.constructors.contains(&rust.owner),
    };
    if rust.argument && owned {
        (Effect::Breaks, Some(format!("`{}::new` asks for `{}: {}`", rust.owner, rust.name, rust.ty())))
    } else {
        (Effect::Adds, Some(rust.text()))
    }
}

fn group(position: &Position) -> Option<&str> {
    position.rust.as_ref().and_then(|rust| rust.group.as_deref())
}

/// True if the field above has no place in `api`, so that what is in it goes without saying.
fn lacks(api: &Api, side: Side, parent: &str) -> bool {
    !parent.is_empty() && !api.positions.contains_key(&(side, parent.to_owned()))
}

/// How many places are below `key`.
fn inside(api: &Api, key: &Key) -> usize {
    let below = |(side, path): &&Key| {
        *side == key.0 && path.strip_prefix(key.1.as_str()).is_some_and(|rest| rest.starts_with(['.', '(']))
    };
    api.positions.keys().filter(below).count()
}

/// The type and what else is to know of a field that came or went.
fn summary(position: &Position) -> Option<String> {
    let facts = &position.facts;
    let required = if facts.required { ", required" } else { "" };
    let mark = facts.mark.map(|mark| format!(", {mark}")).unwrap_or_default();
    (!position.form).then(|| format!("{}{required}{mark}", facts.ty))
}

/// A place that is on both sides.
fn changed(api: &Api, key: &Key, old: &Position, new: &Position) -> Vec<Change> {
    let mut changes = facts::compare(old, new);
    // A variant that is gone does not account for a type that is another.
    let both_enums =
        [old, new].iter().all(|of| of.rust.as_ref().is_some_and(|rust| rust.shape == Shape::Enum));
    let accounts = |change: &Change| !(both_enums && change.kind == Kind::ValuesGone);
    let covered = changes.iter().any(|change| change.effect == Effect::Breaks && accounts(change));
    match (&old.rust, &new.rust) {
        (Some(before), Some(after)) if !covered => changes.extend(rust_alone(before, after)),
        (Some(before), None) => {
            let change = Change::new(Effect::Breaks, Kind::RustType).between(before.ty(), None);
            changes.push(change.in_rust(format!("`{}` is gone", before.name())));
        }
        (None, Some(after)) => {
            let (effect, rust) = came(api, key.0, &new.parent, after);
            changes.push(Change::new(effect, Kind::RustType).between(None, after.ty()).in_rust(rust));
        }
        _ => {}
    }
    changes.into_iter().map(|change| change.at(key.0, &key.1)).collect()
}

/// A Rust type that differs though no fact of the field says so.
fn rust_alone(old: &Rust, new: &Rust) -> Option<Change> {
    if old.group != new.group {
        let of = |rust: &Rust| rust.group.clone().unwrap_or_else(|| rust.name());
        return Some(Change::new(Effect::Breaks, Kind::RustType).between(of(old), of(new)));
    }
    if old.ty() == new.ty() && old.shape == new.shape {
        return None;
    }
    let named = old.shape == new.shape && old.shape != Shape::Plain && old.list == new.list;
    let rust = format!("`{}`: `{}` -> `{}`", new.name(), old.ty(), new.ty());
    let change = if named && old.optional == new.optional {
        Change::new(Effect::Breaks, Kind::TypeRenamed).between(old.one.clone(), new.one.clone())
    } else {
        Change::new(Effect::Breaks, Kind::RustType).between(old.ty(), new.ty())
    };
    Some(change.in_rust(rust))
}

/// A type that is called otherwise is so wherever it stands: once is enough.
fn renamed_once(changes: Vec<Change>) -> Vec<Change> {
    let mut seen = std::collections::HashSet::new();
    let mut kept = changes;
    kept.retain(|change| {
        change.kind != Kind::TypeRenamed || seen.insert((change.old.clone(), change.new.clone()))
    });
    kept
}
