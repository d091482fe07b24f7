// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-redpack-and-transfer",
    title: "红包、付款与代金券（v2）",
    english: "v2 red packets, payouts and coupons",
    entries: &[
        Entry::endpoint::<crate::v2::mmpaymkttransfers::gethbinfo::post::Request>("v2::mmpaymkttransfers::gethbinfo::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::gettransferinfo::post::Request>("v2::mmpaymkttransfers::gettransferinfo::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::Request>("v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post::Request>("v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::promotion::transfers::post::Request>("v2::mmpaymkttransfers::promotion::transfers::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::query_coupon_stock::post::Request>("v2::mmpaymkttransfers::query_coupon_stock::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::querycouponsinfo::post::Request>("v2::mmpaymkttransfers::querycouponsinfo::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::queryworkwxredpack::post::Request>("v2::mmpaymkttransfers::queryworkwxredpack::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::send_coupon::post::Request>("v2::mmpaymkttransfers::send_coupon::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendgroupredpack::post::Request>("v2::mmpaymkttransfers::sendgroupredpack::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendminiprogramhb::post::Request>("v2::mmpaymkttransfers::sendminiprogramhb::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendredpack::post::Request>("v2::mmpaymkttransfers::sendredpack::post"),
        Entry::endpoint::<crate::v2::mmpaymkttransfers::sendworkwxredpack::post::Request>("v2::mmpaymkttransfers::sendworkwxredpack::post"),
        Entry::endpoint::<crate::v2::mmpaysptrans::pay_bank::post::Request>("v2::mmpaysptrans::pay_bank::post"),
        Entry::endpoint::<crate::v2::mmpaysptrans::query_bank::post::Request>("v2::mmpaysptrans::query_bank::post"),
        Entry::endpoint::<crate::v2::risk::getpublickey::post::Request>("v2::risk::getpublickey::post"),
    ],
};
