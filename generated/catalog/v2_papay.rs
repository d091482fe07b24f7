// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-papay",
    title: "扣款服务（v2）",
    english: "v2 recurring debits",
    text: include_str!("../llms-full/v2-papay.txt"),
    entries: &[
        Entry::endpoint::<crate::v2::papay::deletecontract::post::Request>("v2::papay::deletecontract::post").with_pages(&["4011987432", "4011984883", "4011988374"]),
        Entry::endpoint::<crate::v2::papay::entrustweb::get::Request>("v2::papay::entrustweb::get"),
        Entry::endpoint::<crate::v2::papay::h5entrustweb::get::Request>("v2::papay::h5entrustweb::get").with_pages(&["4011987295"]),
        Entry::endpoint::<crate::v2::papay::partner::deletecontract::post::Request>("v2::papay::partner::deletecontract::post").with_pages(&["4011989904"]),
        Entry::endpoint::<crate::v2::papay::partner::entrustweb::get::Request>("v2::papay::partner::entrustweb::get"),
        Entry::endpoint::<crate::v2::papay::partner::h5entrustweb::get::Request>("v2::papay::partner::h5entrustweb::get").with_pages(&["4011988368"]),
        Entry::endpoint::<crate::v2::papay::partner::preentrustweb::post::Request>("v2::papay::partner::preentrustweb::post").with_pages(&["4011988366"]),
        Entry::endpoint::<crate::v2::papay::partner::querycontract::post::Request>("v2::papay::partner::querycontract::post").with_pages(&["4011988379"]),
        Entry::endpoint::<crate::v2::papay::preentrustweb::post::Request>("v2::papay::preentrustweb::post").with_pages(&["4011986804"]),
        Entry::endpoint::<crate::v2::papay::querycontract::post::Request>("v2::papay::querycontract::post").with_pages(&["4011987640"]),
        Entry::endpoint::<crate::v2::pay::contractorder::post::Request>("v2::pay::contractorder::post").with_pages(&["4011987320", "4016608528"]),
        Entry::endpoint::<crate::v2::pay::paporderquery::post::Request>("v2::pay::paporderquery::post").with_pages(&["4013894074"]),
        Entry::endpoint::<crate::v2::pay::pappayapply::post::Request>("v2::pay::pappayapply::post").with_pages(&["4011987377"]),
        Entry::endpoint::<crate::v2::pay::partner::paporderquery::post::Request>("v2::pay::partner::paporderquery::post").with_pages(&["4014113946"]),
        Entry::endpoint::<crate::v2::pay::partner::pappayapply::post::Request>("v2::pay::partner::pappayapply::post").with_pages(&["4011988372"]),
        Entry::v2_notification::<crate::webhook::v2::pap_contract_state_changed::Body>("webhook::v2::pap_contract_state_changed", "扣款服务-签约/解约结果通知(XML)", "Notification: entrusted deduction contract signing or termination result (XML)").with_pages(&["4011987586", "4011988378", "4011989899", "4011989900", "4011989901", "4011989904"]),
    ],
};
