// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "brand-store",
    title: "品牌门店（品牌API）",
    english: "Brand API: stores",
    text: include_str!("../llms-full/brand-store.txt"),
    entries: &[
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::bindrecipient::post::Request>("brand::store::brandstores::by_store_id::bindrecipient::post").with_pages(&["4015782993"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "NOT_FOUND"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::close::post::Request>("brand::store::brandstores::by_store_id::close::post").with_pages(&["4016756637"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "NOT_FOUND"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::delete::Request>("brand::store::brandstores::by_store_id::delete").with_pages(&["4015783019"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "NOT_FOUND"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::get::Request>("brand::store::brandstores::by_store_id::get").with_pages(&["4015783027"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "NOT_FOUND"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::patch::Request>("brand::store::brandstores::by_store_id::patch").with_pages(&["4015783036"]).with_refusals(&[(400, "ALREADY_EXISTS"), (400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "NOT_FOUND"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::resume::post::Request>("brand::store::brandstores::by_store_id::resume::post").with_pages(&["4016756643"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "NOT_FOUND"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::by_store_id::unbindrecipient::post::Request>("brand::store::brandstores::by_store_id::unbindrecipient::post").with_pages(&["4015783007"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "NOT_FOUND"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::get::Request>("brand::store::brandstores::get").with_pages(&["4016756646"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::store::brandstores::post::Request>("brand::store::brandstores::post").with_pages(&["4015782988"]).with_refusals(&[(400, "ALREADY_EXISTS"), (400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
    ],
};
