//! The fields of a request that its client knows, where the request does not say them.
//!
//! A client knows its `mchid`; a partner's is the `sp_mchid`, and of a combined order the `combine_mchid`. Where
//! the documentation requires such a field and it is certainly the caller's own, it has a setter and need not be
//! set. What names others, as `sub_mchid` does, is never filled in.
//!
//! What it was built with besides is for requests that ask for it: [`OF_CLIENT`].

use super::core::Core;
use super::of_client::OF_CLIENT;
use crate::model::slots;
use crate::model::{Model, Place, Ref};

/// The fields to fill in, by their place.
#[derive(Default)]
pub(crate) struct Known {
    /// Parameters of the query, by name.
    pub(crate) query: Vec<(&'static str, String)>,
    /// Fields of the body, by name.
    pub(crate) body: Vec<(&'static str, String)>,
}

impl Known {
    /// The fields of `request` that want what the client knows and have nothing.
    pub(crate) fn of(core: &Core, request: &dyn Model) -> Self {
        let mut known = Self::default();
        let table = request.table();
        request.read(&mut slots(|slots| {
            for (field, slot) in table.fields.iter().zip(slots) {
                let value = match slot.get() {
                    Ref::Absent if field.own => Some(&*core.merchant_id),
                    Ref::Text(OF_CLIENT) => core.of_client.value(field),
                    _ => None,
                };
                let place = if field.place == Place::Query { &mut known.query } else { &mut known.body };
                place.extend(value.map(|value| (field.name, value.to_owned())));
            }
        }));
        known
    }

    /// True if the field of that name is filled in.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.query.iter().chain(&self.body).any(|(known, _)| *known == name)
    }
}
