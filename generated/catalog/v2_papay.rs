// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-papay",
    title: "扣款服务（v2）",
    english: "v2 recurring debits",
    entries: &[
        Entry::endpoint::<crate::v2::papay::deletecontract::post::Request>("v2::papay::deletecontract::post"),
        Entry::endpoint::<crate::v2::papay::entrustweb::get::Request>("v2::papay::entrustweb::get"),
        Entry::endpoint::<crate::v2::papay::h5entrustweb::get::Request>("v2::papay::h5entrustweb::get"),
        Entry::endpoint::<crate::v2::papay::partner::deletecontract::post::Request>("v2::papay::partner::deletecontract::post"),
        Entry::endpoint::<crate::v2::papay::partner::entrustweb::get::Request>("v2::papay::partner::entrustweb::get"),
        Entry::endpoint::<crate::v2::papay::partner::h5entrustweb::get::Request>("v2::papay::partner::h5entrustweb::get"),
        Entry::endpoint::<crate::v2::papay::partner::preentrustweb::post::Request>("v2::papay::partner::preentrustweb::post"),
        Entry::endpoint::<crate::v2::papay::partner::querycontract::post::Request>("v2::papay::partner::querycontract::post"),
        Entry::endpoint::<crate::v2::papay::preentrustweb::post::Request>("v2::papay::preentrustweb::post"),
        Entry::endpoint::<crate::v2::papay::querycontract::post::Request>("v2::papay::querycontract::post"),
        Entry::endpoint::<crate::v2::pay::contractorder::post::Request>("v2::pay::contractorder::post"),
        Entry::endpoint::<crate::v2::pay::paporderquery::post::Request>("v2::pay::paporderquery::post"),
        Entry::endpoint::<crate::v2::pay::pappayapply::post::Request>("v2::pay::pappayapply::post"),
        Entry::endpoint::<crate::v2::pay::partner::paporderquery::post::Request>("v2::pay::partner::paporderquery::post"),
        Entry::endpoint::<crate::v2::pay::partner::pappayapply::post::Request>("v2::pay::partner::pappayapply::post"),
        Entry::v2_notification::<crate::webhook::v2::pap_contract_state_changed::Body>("webhook::v2::pap_contract_state_changed", "扣款服务-签约/解约结果通知(XML)", "Notification: entrusted deduction contract signing or termination result (XML)"),
    ],
};
