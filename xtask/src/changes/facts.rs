//! One field on both sides: its facts, each with what it does to the field's Rust.

use super::position::{Facts, Position};
use super::rust::{Rust, Shape};
use super::{Change, Effect, Kind};

/// The page's other word on a field.
pub(super) fn compare(old: &Position, new: &Position) -> Vec<Change> {
    let (before, after) = (&old.facts, &new.facts);
    let both = old.rust.as_ref().zip(new.rust.as_ref());
    let retyped = both.filter(|(old, new)| !old.same_type(new));
    let demanded = both.filter(|(old, new)| old.optional != new.optional);
    // A difference that shows in Rust breaks; one that does not is of another kind.
    let unless =
        |shows: Option<(&Rust, &Rust)>, else_: Effect| if shows.is_some() { Effect::Breaks } else { else_ };
    let mut changes = Vec::new();
    let mut note = |effect, kind, differs: bool, (old, new): (Option<String>, Option<String>), shows| {
        if differs {
            changes.push(Change::new(effect, kind).between(old, new).in_rust(types(shows)));
        }
    };
    let text = |text: &str| Some(text.to_owned());
    let word = |required: bool| text(if required { "required" } else { "optional" });
    let shown = (text(&before.ty), text(&after.ty));
    note(unless(retyped, Effect::Docs), Kind::Type, before.ty != after.ty, shown, retyped);
    let shown = (word(before.required), word(after.required));
    let promise = match both.map(|(old, new)| (old.promised, new.promised)) {
        Some((true, false)) => Effect::Breaks,
        Some((false, true)) => Effect::Adds,
        _ => Effect::Docs,
    };
    note(unless(demanded, promise), Kind::Required, before.required != after.required, shown, demanded);
    let shown = (before.mark.and_then(text), after.mark.and_then(text));
    note(unless(retyped, Effect::Behaviour), Kind::Mark, before.mark != after.mark, shown, retyped);
    let shown = (text(before.place), text(after.place));
    note(unless(retyped, Effect::Behaviour), Kind::Place, before.place != after.place, shown, retyped);
    let shown = (text(&before.label), text(&after.label));
    note(Effect::Docs, Kind::Label, before.label != after.label, shown, None);
    let shown = (before.unit.and_then(text), after.unit.and_then(text));
    // What counts fen has a type of its own, and so has each form of a time.
    let same = before.ty == after.ty;
    let reformed = retyped.filter(|(old, new)| same && old.shape == new.shape);
    let recounted = reformed.filter(|_| before.unit != after.unit);
    note(unless(recounted, Effect::Docs), Kind::Unit, before.unit != after.unit, shown, recounted);
    let of_one = both.map_or((None, None), |(old, new)| (old.one_of.clone(), new.one_of.clone()));
    note(Effect::Breaks, Kind::OneOf, of_one.0 != of_one.1, of_one, None);
    let owned = |values: &[String]| (!values.is_empty()).then(|| values.join(" | "));
    let shown = (owned(&before.finals), owned(&after.finals));
    note(Effect::Behaviour, Kind::Finals, before.finals != after.finals, shown, None);
    let retimed = reformed.filter(|_| before.unit == after.unit && before.said.time != after.said.time);
    let limits = before.said.each_limit().into_iter().zip(after.said.each_limit());
    for (kind, (old, new)) in [Kind::Time, Kind::Length, Kind::Bounds, Kind::Only].into_iter().zip(limits) {
        let rust = retimed.filter(|_| kind == Kind::Time);
        note(unless(rust, Effect::Docs), kind, old != new, (old, new), rust);
    }
    changes.extend(meanings(before, after));
    changes.extend(values(before, after, both));
    changes
}

/// The words for values; those of one that came or went go with it.
fn meanings(old: &Facts, new: &Facts) -> Vec<Change> {
    let of = |facts: &Facts, value: &str| facts.said.meaning(value).map(|words| words.text.clone());
    let moved = |value: &str| {
        let has = |facts: &Facts| facts.values.iter().any(|known| known == value);
        has(old) != has(new)
    };
    let named = |words: Option<String>, value: &str| words.map(|words| format!("{value}: {words}"));
    let known = old.said.meanings.iter();
    let more = new.said.meanings.iter().filter(|meaning| old.said.meaning(&meaning.value).is_none());
    let values = known.chain(more).map(|meaning| meaning.value.as_str()).filter(|value| !moved(value));
    let reworded = values.filter(|value| of(old, value) != of(new, value));
    let change = |value: &str| {
        let (old, new) = (named(of(old, value), value), named(of(new, value), value));
        Change::new(Effect::Docs, Kind::Meaning).between(old, new)
    };
    reworded.map(change).collect()
}

/// `Request.amount`: `Option<String>` -> `Option<i64>`.
fn types(shows: Option<(&Rust, &Rust)>) -> Option<String> {
    shows.map(|(old, new)| format!("`{}`: `{}` -> `{}`", new.name(), old.ty(), new.ty()))
}

fn values(old: &Facts, new: &Facts, rust: Option<(&Rust, &Rust)>) -> Vec<Change> {
    let gone: Vec<&str> =
        old.values.iter().filter(|value| !new.values.contains(value)).map(String::as_str).collect();
    let added: Vec<&str> =
        new.values.iter().filter(|value| !old.values.contains(value)).map(String::as_str).collect();
    match rust {
        Some((before, after)) if before.shape == Shape::Enum && after.shape == Shape::Enum => {
            variants(&gone, &added, before, after)
        }
        // The first values make a type of the string, and the last unmake it.
        _ => {
            let retyped = rust
                .filter(|(old, new)| !old.same_type(new) && [old.shape, new.shape].contains(&Shape::Enum));
            let effect = if retyped.is_some() { Effect::Breaks } else { Effect::Docs };
            let listed = [(Kind::ValuesGone, list(&gone), None), (Kind::ValuesAdded, None, list(&added))];
            let listed = listed.into_iter().filter(|(_, old, new)| old.is_some() || new.is_some());
            listed
                .map(|(kind, old, new)| Change::new(effect, kind).between(old, new).in_rust(types(retyped)))
                .collect()
        }
    }
}

/// The values of an open enum, of which code names the variants.
fn variants(gone: &[&str], added: &[&str], old: &Rust, new: &Rust) -> Vec<Change> {
    let name = |of: &Rust, value: &str| {
        of.variants.iter().find(|(_, wire)| wire == value).map(|(name, _)| name.clone())
    };
    let mut changes = Vec::new();
    let mut respelt = Vec::new();
    let mut lost = Vec::new();
    for &value in gone {
        let variant = name(old, value);
        match added.iter().find(|other| name(new, other) == variant) {
            None => lost.push(value),
            Some(&other) => {
                respelt.push(other);
                let change = Change::new(Effect::Behaviour, Kind::ValueSpelling);
                let rust = variant.map(|variant| format!("`{}::{variant}`", new.one));
                changes.push(change.between(value.to_owned(), other.to_owned()).in_rust(rust));
            }
        }
    }
    let more: Vec<&str> = added.iter().copied().filter(|value| !respelt.contains(value)).collect();
    let shown = |of: &Rust, values: &[&str]| {
        let variants: Vec<String> = values
            .iter()
            .filter_map(|value| name(of, value))
            .map(|variant| format!("`{}::{variant}`", of.one))
            .collect();
        variants.join(", ")
    };
    if let Some(values) = list(&lost) {
        let change = Change::new(Effect::Breaks, Kind::ValuesGone).between(values, None);
        changes.push(change.in_rust(shown(old, &lost)));
    }
    if let Some(values) = list(&more) {
        let change = Change::new(Effect::Adds, Kind::ValuesAdded).between(None, values);
        changes.push(change.in_rust(shown(new, &more)));
    }
    changes
}

/// The values as the pages part them.
fn list(values: &[&str]) -> Option<String> {
    (!values.is_empty()).then(|| values.join(" | "))
}
