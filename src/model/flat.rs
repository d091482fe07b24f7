//! The flat form of v2: a list of names and texts, with numbers in the names of lists.

use super::encode::Sealing;
use super::{EncodeError, Field, FieldProblem, Model, Mut, Place, Ref, Seal, Slot, wire};

/// The fields of the body as names and texts, in the order of the page, list after list:
/// `coupon_id_0`, `coupon_type_0`, `coupon_id_1`, … What is absent is left out.
///
/// # Errors
/// [`EncodeError::Seal`] when `seal` refuses a sensitive text.
pub fn flat(model: &dyn Model, seal: Option<&dyn Seal>) -> Result<Vec<(String, String)>, EncodeError> {
    flat_filled(model, Place::Body, seal, &|_| None)
}

/// The same of the fields of one place. Where a field is absent, `fill` may say what goes there.
///
/// # Errors
/// [`EncodeError::Seal`] when `seal` refuses a sensitive text.
pub(crate) fn flat_filled(
    model: &dyn Model,
    place: Place,
    seal: Option<&dyn Seal>,
    fill: &dyn Fn(&'static str) -> Option<String>,
) -> Result<Vec<(String, String)>, EncodeError> {
    let table = model.table();
    let sealing = Sealing::new(seal);
    let mut pairs = Vec::new();
    let mut result = Ok(());
    model.read(&mut |slots| {
        let fields = table.fields.iter().zip(slots).filter(|(field, _)| field.place == place);
        result = fields.into_iter().try_for_each(|(field, slot)| match slot.get() {
            Ref::Absent => {
                pairs.extend(fill(field.name).map(|text| (field.name.to_owned(), text)));
                Ok(())
            }
            _ => write_field(field, *slot, &mut Vec::new(), &sealing, &mut pairs),
        });
    });
    result.map(|()| pairs)
}

pub(super) fn write_model(
    model: &dyn Model,
    numbers: &mut Vec<usize>,
    sealing: &Sealing<'_>,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), EncodeError> {
    let table = model.table();
    let mut result = Ok(());
    model.read(&mut |slots| {
        result = table
            .fields
            .iter()
            .zip(slots)
            .try_for_each(|(field, slot)| write_field(field, *slot, numbers, sealing, pairs));
    });
    result
}

fn write_field(
    field: &Field,
    slot: &dyn Slot,
    numbers: &mut Vec<usize>,
    sealing: &Sealing<'_>,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), EncodeError> {
    if let Ref::List(list) = slot.get() {
        let of_models = list.item(0).is_some_and(|item| matches!(item.get(), Ref::Model(_)));
        if of_models || field.family.is_some() {
            for index in 0..list.len() {
                let Some(item) = list.item(index) else { continue };
                numbers.push(index);
                let written = match item.get() {
                    Ref::Model(model) => write_model(model, numbers, sealing, pairs),
                    _ => write_field(field, item, numbers, sealing, pairs),
                };
                numbers.pop();
                written?;
            }
            return Ok(());
        }
    }
    if let Some(text) = wire::text(field, slot, sealing)? {
        pairs.push((numbered(field, numbers), text));
    }
    Ok(())
}

/// The wire name of a field of a family: `$n` is the first number, `$m` the second.
fn numbered(field: &Field, numbers: &[usize]) -> String {
    let mut name = field.family.unwrap_or(field.name).to_owned();
    for (place, number) in ["$n", "$m"].iter().zip(numbers) {
        name = name.replace(place, &number.to_string());
    }
    name
}

/// Reads names and texts into a blank model, by the rules of [`decode`](super::decode), and returns
/// the problems. Unknown names are skipped; of equal names the last one counts.
pub fn read_flat<'a>(
    model: &mut dyn Model,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    for (name, text) in pairs {
        read_pair(model, Pair { name, text }, 0, &mut problems);
    }
    problems
}

/// The elements a list may have: a name with a higher number is unknown.
const LONGEST: usize = 1000;

#[derive(Clone, Copy)]
struct Pair<'a> {
    name: &'a str,
    text: &'a str,
}

/// Puts one text where its name belongs, and says whether it belongs anywhere. `depth` is how many
/// lists lie on the way here, and so how many numbers of the name are spent.
fn read_pair(model: &mut dyn Model, pair: Pair<'_>, depth: usize, problems: &mut Vec<FieldProblem>) -> bool {
    let table = model.table();
    let mut read = false;
    model.edit(&mut |slots| {
        read = table
            .fields
            .iter()
            .zip(slots)
            .any(|(field, slot)| read_field(field, *slot, pair, depth, problems));
    });
    read
}

fn read_field(
    field: &Field,
    slot: &mut dyn Slot,
    pair: Pair<'_>,
    depth: usize,
    problems: &mut Vec<FieldProblem>,
) -> bool {
    let Some(family) = field.family else {
        if field.name == pair.name {
            put(slot, pair, problems);
            return true;
        }
        return read_element(slot, pair, depth, problems);
    };
    let Some(numbers) = numbers_in(family, pair.name) else {
        return false;
    };
    match (numbers.get(depth), slot.fill()) {
        (Some(index), Mut::List(list)) => put(list.item_mut(*index), pair, problems),
        _ => put(slot, pair, problems),
    }
    true
}

/// Looks for the name in the elements of a list of models. The slot stays as it is if it is not there.
fn read_element(slot: &mut dyn Slot, pair: Pair<'_>, depth: usize, problems: &mut Vec<FieldProblem>) -> bool {
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
            read = read_pair(model, pair, depth + 1, problems);
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
    model.edit(&mut |slots| {
        numbers = slots.iter_mut().find_map(|slot| match slot.fill() {
            Mut::List(list) => match list.item_mut(0).fill() {
                Mut::Model(model) => numbers_below(model, name),
                _ => None,
            },
            _ => None,
        });
    });
    numbers
}

fn put(slot: &mut dyn Slot, pair: Pair<'_>, problems: &mut Vec<FieldProblem>) {
    problems.extend(
        super::decode::read_text(slot, pair.text)
            .into_iter()
            .map(|problem| FieldProblem { path: pair.name.to_owned(), ..problem }),
    );
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
