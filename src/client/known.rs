//! The fields of a request that its client knows, where the request does not say them.
//!
//! A client knows its `mchid`; a partner's is the `sp_mchid`, and of a combined order the `combine_mchid`. Where
//! the documentation requires such a field and it is certainly the caller's own, it has a setter and need not be
//! set. What names others, as `sub_mchid` does, is never filled in.
//!
//! What it was built with besides is for requests that ask for it: [`OF_CLIENT`].

use serde_json::{Map, Value};

use super::core::Core;
use super::of_client::OF_CLIENT;
use crate::model::{Model, Place, Ref};

/// The fields to fill in, by their place.
#[derive(Default)]
pub(crate) struct Known {
    /// Parameters of the query.
    pub(crate) query: Map<String, Value>,
    /// Fields of the body.
    pub(crate) body: Map<String, Value>,
}

impl Known {
    /// The fields of `request` that want what the client knows and have nothing.
    pub(crate) fn of(core: &Core, request: &dyn Model) -> Self {
        let mut known = Self::default();
        let table = request.table();
        request.read(&mut |slots| {
            for (field, slot) in table.fields.iter().zip(slots) {
                let value = match slot.get() {
                    Ref::Absent if field.own => Some(&*core.merchant_id),
                    Ref::Text(OF_CLIENT) => core.of_client.value(field),
                    _ => None,
                };
                let place = if field.place == Place::Query { &mut known.query } else { &mut known.body };
                place.extend(value.map(|value| (field.name.to_owned(), Value::from(value))));
            }
        });
        known
    }
}
