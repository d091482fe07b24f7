//! A value in a model, by the names it has on the wire.

use crate::model::{Model, Ref};

/// The text of what stands at a path, such as `["amount", "total"]`; none where nothing or an empty text does.
/// Numbers come as their digits.
pub(crate) fn text_at(model: &dyn Model, path: &[&str]) -> Option<String> {
    let (name, rest) = path.split_first()?;
    let at = model.table().fields.iter().position(|field| field.name == *name)?;
    let mut text = None;
    model.read(&mut |slots| {
        text = slots.get(at).and_then(|slot| match slot.get() {
            Ref::Model(inner) if !rest.is_empty() => text_at(inner, rest),
            value if rest.is_empty() => text_of(&value),
            _ => None,
        });
    });
    text.filter(|text| !text.is_empty())
}

fn text_of(value: &Ref<'_>) -> Option<String> {
    match value {
        Ref::Text(text) => Some((*text).to_owned()),
        Ref::Integer(number) => Some(number.to_string()),
        Ref::Number(number) => Some(number.to_string()),
        Ref::Choice(choice) => Some(choice.text().to_owned()),
        Ref::Sensitive(text) => Some(text.expose().to_owned()),
        _ => None,
    }
}

/// Calls `each` for the models in a list, in their order; false where there is no such list.
pub(crate) fn each_in(model: &dyn Model, name: &str, each: &mut dyn FnMut(&dyn Model)) -> bool {
    let Some(at) = model.table().fields.iter().position(|field| field.name == name) else { return false };
    let mut is_list = false;
    model.read(&mut |slots| {
        let Some(Ref::List(list)) = slots.get(at).map(|slot| slot.get()) else { return };
        is_list = true;
        for index in 0..list.len() {
            if let Some(Ref::Model(inner)) = list.item(index).map(|item| item.get()) {
                each(inner);
            }
        }
    });
    is_list
}
