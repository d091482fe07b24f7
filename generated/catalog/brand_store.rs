// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "brand-store",
    title: "品牌门店（品牌API）",
    english: "Brand API: stores",
    entries: &[
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::bindrecipient::post::Request>("brand::store::brandstores::by_store_id::bindrecipient::post"),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::close::post::Request>("brand::store::brandstores::by_store_id::close::post"),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::delete::Request>("brand::store::brandstores::by_store_id::delete"),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::get::Request>("brand::store::brandstores::by_store_id::get"),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::patch::Request>("brand::store::brandstores::by_store_id::patch"),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::resume::post::Request>("brand::store::brandstores::by_store_id::resume::post"),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::unbindrecipient::post::Request>("brand::store::brandstores::by_store_id::unbindrecipient::post"),
        Entry::endpoint::<crate::brand::store::brandstores::get::Request>("brand::store::brandstores::get"),
        Entry::endpoint::<crate::brand::store::brandstores::post::Request>("brand::store::brandstores::post"),
    ],
};
