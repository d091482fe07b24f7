// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "brand-card-member",
    title: "品牌会员卡（品牌API）",
    english: "Brand API: member cards",
    text: include_str!("../llms-full/brand-card-member.txt"),
    entries: &[
        Entry::endpoint::<crate::brand::card_member::cards::by_card_id::get::Request>("brand::card_member::cards::by_card_id::get").with_pages(&["4015582715"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::cards::by_card_id::invalidate::post::Request>("brand::card_member::cards::by_card_id::invalidate::post").with_pages(&["4015582724"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::cards::by_card_id::patch::Request>("brand::card_member::cards::by_card_id::patch").with_pages(&["4015582722"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::cards::get::Request>("brand::card_member::cards::get").with_pages(&["4015582712"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::cards::post::Request>("brand::card_member::cards::post").with_pages(&["4015582711"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::media::image_upload::post::Request>("brand::card_member::media::image_upload::post").with_pages(&["4015680641"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::pre_auth_tokens::post::Request>("brand::card_member::pre_auth_tokens::post").with_pages(&["4015582733"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::confirm::post::Request>("brand::card_member::user_cards::by_user_card_code::confirm::post").with_pages(&["4015582750"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::get::Request>("brand::card_member::user_cards::by_user_card_code::get").with_pages(&["4015582716"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::invalidate::post::Request>("brand::card_member::user_cards::by_user_card_code::invalidate::post").with_pages(&["4015582726"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::patch::Request>("brand::card_member::user_cards::by_user_card_code::patch").with_pages(&["4015582719"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::user_cards::get::Request>("brand::card_member::user_cards::get").with_pages(&["4015582718"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::card_member::user_cards::import_by_openid::post::Request>("brand::card_member::user_cards::import_by_openid::post").with_pages(&["4015582744"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "RATELIMIT_EXCEEDED"), (500, "SYSTEM_ERROR")]),
        Entry::notification::<crate::brand::webhook::brand_member_card::user_card::create::Resource>("brand::webhook::brand_member_card::user_card::create", "用户开通会员卡", "Notification: a user opened the membership card").with_pages(&["4015582700"]),
        Entry::notification::<crate::brand::webhook::brand_member_card::user_card::delete::Resource>("brand::webhook::brand_member_card::user_card::delete", "用户删除会员卡", "Notification: a user deleted the membership card").with_pages(&["4015582700"]),
    ],
};
