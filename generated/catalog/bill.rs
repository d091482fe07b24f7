// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "bill",
    title: "账单",
    english: "Bills",
    entries: &[
        Entry::endpoint::<crate::v3::bill::fundflowbill::get::Request>("v3::bill::fundflowbill::get"),
        Entry::endpoint::<crate::v3::bill::sub_merchant_fundflowbill::get::Request>("v3::bill::sub_merchant_fundflowbill::get"),
        Entry::endpoint::<crate::v3::bill::tradebill::get::Request>("v3::bill::tradebill::get"),
        Entry::endpoint::<crate::v3::billdownload::file::get::Request>("v3::billdownload::file::get"),
    ],
};
