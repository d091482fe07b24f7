//! An object that stands where a list is documented.

use super::{List, Mut};
use serde_json::Value;

/// An object where a list is documented.
pub(super) enum Wrapped {
    /// The list, which stood in an object of one name of its own: `{"promotion_detail": […]}`.
    List(Value),
    /// The only element.
    Item(Value),
}

/// The place of the object in the list, whose elements know some names.
pub(super) fn wrapped(list: &mut dyn List, object: Value) -> Wrapped {
    let mut known = |name: &str| match list.item_mut(0).fill() {
        Mut::Model(model) => model.table().find(name, 0).is_some(),
        _ => true,
    };
    let mut is_wrapper = |names: &serde_json::Map<String, Value>| {
        names.len() == 1 && names.iter().all(|(name, items)| items.is_array() && !known(name))
    };
    match object {
        Value::Object(names) if is_wrapper(&names) => {
            Wrapped::List(names.into_iter().next().map_or(Value::Null, |(_, items)| items))
        }
        other => Wrapped::Item(other),
    }
}
