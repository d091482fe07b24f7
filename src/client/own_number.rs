//! The number of whoever calls, where a request wants it and does not say it.
//!
//! A client knows its `mchid`; a partner's is the `sp_mchid`, and of a combined order the `combine_mchid`. Where
//! the documentation requires such a field and it is certainly the caller's own, it has a setter and need not be
//! set. What names others, as `sub_mchid` does, is never filled in.

use serde_json::{Map, Value};

use super::core::Core;
use crate::model::{Model, Place, Ref};

/// The fields to fill in, by their place.
pub(crate) struct OwnNumber {
    /// Parameters of the query.
    pub(crate) query: Map<String, Value>,
    /// Fields of the body.
    pub(crate) body: Map<String, Value>,
}

impl OwnNumber {
    /// The fields of `request` that want the number of the client and have none.
    pub(crate) fn of(core: &Core, request: &dyn Model) -> Self {
        let mut own = Self { query: Map::new(), body: Map::new() };
        let table = request.table();
        if !table.fields.iter().any(|field| field.own) {
            return own;
        }
        request.read(&mut |slots| {
            let fields = table.fields.iter().zip(slots).filter(|(field, _)| field.own);
            for (field, _) in fields.filter(|(_, slot)| matches!(slot.get(), Ref::Absent)) {
                let place = if field.place == Place::Query { &mut own.query } else { &mut own.body };
                place.insert(field.name.to_owned(), Value::String(core.merchant_id.clone()));
            }
        });
        own
    }
}
