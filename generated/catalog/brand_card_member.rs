// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "brand-card-member",
    title: "品牌会员卡（品牌API）",
    english: "Brand API: member cards",
    entries: &[
        Entry::endpoint::<crate::brand::card_member::cards::by_card_id::get::Request>("brand::card_member::cards::by_card_id::get"),
        Entry::endpoint::<crate::brand::card_member::cards::by_card_id::invalidate::post::Request>("brand::card_member::cards::by_card_id::invalidate::post"),
        Entry::endpoint::<crate::brand::card_member::cards::by_card_id::patch::Request>("brand::card_member::cards::by_card_id::patch"),
        Entry::endpoint::<crate::brand::card_member::cards::get::Request>("brand::card_member::cards::get"),
        Entry::endpoint::<crate::brand::card_member::cards::post::Request>("brand::card_member::cards::post"),
        Entry::endpoint::<crate::brand::card_member::media::image_upload::post::Request>("brand::card_member::media::image_upload::post"),
        Entry::endpoint::<crate::brand::card_member::pre_auth_tokens::post::Request>("brand::card_member::pre_auth_tokens::post"),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::confirm::post::Request>("brand::card_member::user_cards::by_user_card_code::confirm::post"),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::get::Request>("brand::card_member::user_cards::by_user_card_code::get"),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::invalidate::post::Request>("brand::card_member::user_cards::by_user_card_code::invalidate::post"),
        Entry::endpoint::<crate::brand::card_member::user_cards::by_user_card_code::patch::Request>("brand::card_member::user_cards::by_user_card_code::patch"),
        Entry::endpoint::<crate::brand::card_member::user_cards::get::Request>("brand::card_member::user_cards::get"),
        Entry::endpoint::<crate::brand::card_member::user_cards::import_by_openid::post::Request>("brand::card_member::user_cards::import_by_openid::post"),
        Entry::notification::<crate::brand::webhook::brand_member_card::user_card::create::Resource>("brand::webhook::brand_member_card::user_card::create", "用户开通会员卡", "Notification: a user opened the membership card"),
        Entry::notification::<crate::brand::webhook::brand_member_card::user_card::delete::Resource>("brand::webhook::brand_member_card::user_card::delete", "用户删除会员卡", "Notification: a user deleted the membership card"),
    ],
};
