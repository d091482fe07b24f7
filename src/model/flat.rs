//! The flat form of v2: a list of names and texts, with numbers in the names of lists.

use super::slots_mut;
use super::{Field, FieldProblem, Model, Mut, Reading, Ref, Slot};

/// A function that puts one text into a slot, and returns what it met, the paths relative to the slot.
type Put = fn(&mut dyn Slot, &str) -> Reading;

/// Reads names and texts into a blank model, each text as `put` does it, and returns what it met. Of equal
/// names the last one counts.
pub(super) fn read<'a>(
    model: &mut dyn Model,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    put: Put,
) -> Reading {
    let mut met = Reading::default();
    for (name, text) in pairs {
        if !read_pair(model, Pair { name, text, put }, 0, &mut met) {
            met.unknown("", name);
        }
    }
    met
}

/// The elements a list may have: a name with a higher number is unknown.
const LONGEST: usize = 1000;

#[derive(Clone, Copy)]
struct Pair<'a> {
    name: &'a str,
    text: &'a str,
    put: Put,
}

/// Puts one text where its name belongs, and says whether it belongs anywhere. `depth` is how many
/// lists lie on the way here, and so how many numbers of the name are spent.
fn read_pair(model: &mut dyn Model, pair: Pair<'_>, depth: usize, met: &mut Reading) -> bool {
    let table = model.table();
    let mut read = false;
    model.edit(&mut slots_mut(|slots| {
        read = table.fields.iter().zip(slots).any(|(field, slot)| read_field(field, *slot, pair, depth, met));
    }));
    read
}

fn read_field(field: &Field, slot: &mut dyn Slot, pair: Pair<'_>, depth: usize, met: &mut Reading) -> bool {
    let Some(family) = field.family else {
        if field.name == pair.name {
            put(slot, pair, met);
            return true;
        }
        return read_element(slot, pair, depth, met);
    };
    let Some(numbers) = numbers_in(family, pair.name) else {
        return false;
    };
    match (numbers.get(depth), slot.fill()) {
        (Some(index), Mut::List(list)) => put(list.item_mut(*index), pair, met),
        _ => put(slot, pair, met),
    }
    true
}

/// Looks for the name in the elements of a list of models. The slot stays as it is if it is not there.
fn read_element(slot: &mut dyn Slot, pair: Pair<'_>, depth: usize, met: &mut Reading) -> bool {
    let was_absent = matches!(slot.get(), Ref::Absent | Ref::Empty);
    let mut read = false;
    if let Mut::List(list) = slot.fill() {
        let len = list.len();
        let numbers = match list.item_mut(len).fill() {
            Mut::Model(model) => numbers_below(model, pair.name),
            _ => None,
        };
        list.truncate(len);
        let index = numbers.and_then(|numbers| numbers.get(depth).copied());
        if let Some(Mut::Model(model)) = index.map(|index| list.item_mut(index).fill()) {
            read = read_pair(model, pair, depth + 1, met);
        }
    }
    if was_absent && !read {
        slot.clear();
    }
    read
}

/// The numbers of a name that belongs to a family of this blank model, or of one in its lists.
fn numbers_below(model: &mut dyn Model, name: &str) -> Option<Vec<usize>> {
    let families = model.table().fields.iter().filter_map(|field| field.family);
    if let Some(numbers) = families.into_iter().find_map(|family| numbers_in(family, name)) {
        return Some(numbers);
    }
    let mut numbers = None;
    model.edit(&mut slots_mut(|slots| {
        numbers = slots.iter_mut().find_map(|slot| match slot.fill() {
            Mut::List(list) => match list.item_mut(0).fill() {
                Mut::Model(model) => numbers_below(model, name),
                _ => None,
            },
            _ => None,
        });
    }));
    numbers
}

fn put(slot: &mut dyn Slot, pair: Pair<'_>, met: &mut Reading) {
    let Reading { problems, unknown, .. } = (pair.put)(slot, pair.text);
    let named = |problem| FieldProblem { path: pair.name.to_owned(), ..problem };
    met.problems.extend(problems.into_iter().map(named));
    met.unknown_below(pair.name, unknown);
}

/// The numbers in a name, if it is one of that family: `coupon_$n` and `coupon_7` give 7.
fn numbers_in(family: &str, name: &str) -> Option<Vec<usize>> {
    let mut rest = name;
    let mut numbers = Vec::new();
    let mut parts = family.split('$');
    rest = rest.strip_prefix(parts.next()?)?;
    for part in parts {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        numbers.push(number.parse().ok().filter(|number| *number < LONGEST)?);
        rest = after.strip_prefix(part.get(1..)?)?;
    }
    rest.is_empty().then_some(numbers)
}
