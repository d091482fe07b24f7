// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-redpack-and-transfer",
    title: "红包、付款与代金券（v2）",
    english: "v2 red packets, payouts and coupons",
    text: include_str!("../llms-full/v2-redpack-and-transfer.txt"),
    entries: &[
        Entry::endpoint::<crate::v2::mmpaymkttransfers::gethbinfo::post::Request>("v2::mmpaymkttransfers::gethbinfo::post").with_pages(&["4011981612", "4011937431", "4011983160", "4011941290"]),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::gettransferinfo::post::Request>("v2::mmpaymkttransfers::gettransferinfo::post").with_pages(&["4011989767"]),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::Request>("v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post::Request>("v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::promotion::transfers::post::Request>("v2::mmpaymkttransfers::promotion::transfers::post").with_pages(&["4011989673"]),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::query_coupon_stock::post::Request>("v2::mmpaymkttransfers::query_coupon_stock::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::querycouponsinfo::post::Request>("v2::mmpaymkttransfers::querycouponsinfo::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::queryworkwxredpack::post::Request>("v2::mmpaymkttransfers::queryworkwxredpack::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::send_coupon::post::Request>("v2::mmpaymkttransfers::send_coupon::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendgroupredpack::post::Request>("v2::mmpaymkttransfers::sendgroupredpack::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendminiprogramhb::post::Request>("v2::mmpaymkttransfers::sendminiprogramhb::post").with_pages(&["4011974053", "4011937425", "4011941282"]),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendredpack::post::Request>("v2::mmpaymkttransfers::sendredpack::post").with_pages(&["4011974053", "4011937425", "4011983137"]),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendworkwxredpack::post::Request>("v2::mmpaymkttransfers::sendworkwxredpack::post"),
        Entry::endpoint::<crate::v2::mmpaysptrans::pay_bank::post::Request>("v2::mmpaysptrans::pay_bank::post").with_pages(&["4011939840"]),
        Entry::endpoint::<crate::v2::mmpaysptrans::query_bank::post::Request>("v2::mmpaysptrans::query_bank::post").with_pages(&["4011941066"]),
        Entry::endpoint::<crate::v2::risk::getpublickey::post::Request>("v2::risk::getpublickey::post").with_pages(&["4011941097"]),
    ],
};
