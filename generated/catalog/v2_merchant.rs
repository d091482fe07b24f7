// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-merchant",
    title: "商户管理与实名（v2）",
    english: "v2 merchant management and real-name checks",
    text: include_str!("../llms-full/v2-merchant.txt"),
    entries: &[
        Entry::endpoint::<crate::v2::appauth::authindex::get::Request>("v2::appauth::authindex::get").with_pages(&["4011987607", "4011987273"]),
        Entry::endpoint::<crate::v2::appauth::getaccesstoken::get::Request>("v2::appauth::getaccesstoken::get").with_pages(&["4011987607", "4011987273"]),
        Entry::endpoint::<crate::v2::applyment::micro::getstate::post::Request>("v2::applyment::micro::getstate::post"),
        Entry::endpoint::<crate::v2::applyment::micro::getupgradestate::post::Request>("v2::applyment::micro::getupgradestate::post"),
        Entry::endpoint::<crate::v2::applyment::micro::modifyarchives::post::Request>("v2::applyment::micro::modifyarchives::post").with_pages(&["4014115349"]),
        Entry::endpoint::<crate::v2::applyment::micro::modifycontactinfo::post::Request>("v2::applyment::micro::modifycontactinfo::post").with_pages(&["4014115350"]),
        Entry::endpoint::<crate::v2::applyment::micro::signcontract::post::Request>("v2::applyment::micro::signcontract::post"),
        Entry::endpoint::<crate::v2::applyment::micro::submit::post::Request>("v2::applyment::micro::submit::post"),
        Entry::endpoint::<crate::v2::applyment::micro::submitupgrade::post::Request>("v2::applyment::micro::submitupgrade::post"),
        Entry::endpoint::<crate::v2::fund::queryautowithdrawbydate::post::Request>("v2::fund::queryautowithdrawbydate::post").with_pages(&["4014115346"]),
        Entry::endpoint::<crate::v2::fund::reautowithdrawbydate::post::Request>("v2::fund::reautowithdrawbydate::post"),
        Entry::endpoint::<crate::v2::mchrisk::bankquerymchauditinfo::post::Request>("v2::mchrisk::bankquerymchauditinfo::post").with_pages(&["4011986497"]),
        Entry::endpoint::<crate::v2::mchrisk::channelquerymchauditinfo::post::Request>("v2::mchrisk::channelquerymchauditinfo::post").with_pages(&["4011986547"]),
        Entry::endpoint::<crate::v2::mchrisk::querymchrisk::post::Request>("v2::mchrisk::querymchrisk::post").with_pages(&["4011985625"]),
        Entry::endpoint::<crate::v2::mchrisk::setmchriskcallback::post::Request>("v2::mchrisk::setmchriskcallback::post").with_pages(&["4011986469"]),
        Entry::endpoint::<crate::v2::mchrisk::syncmchriskresult::post::Request>("v2::mchrisk::syncmchriskresult::post").with_pages(&["4011986435"]),
        Entry::endpoint::<crate::v2::risk::getcertficates::post::Request>("v2::risk::getcertficates::post").with_pages(&["4014116402"]),
        Entry::endpoint::<crate::v2::risk::getviolation::post::Request>("v2::risk::getviolation::post").with_pages(&["4011985446"]),
        Entry::endpoint::<crate::v2::secapi::mch::addinstitutionsub::post::Request>("v2::secapi::mch::addinstitutionsub::post").with_pages(&["4013636642"]),
        Entry::endpoint::<crate::v2::secapi::mch::addsubdevconfig::post::Request>("v2::secapi::mch::addsubdevconfig::post").with_pages(&["4014115404", "4014115410", "4011985201", "4011985217"]),
        Entry::endpoint::<crate::v2::secapi::mch::channelsetting::post::Request>("v2::secapi::mch::channelsetting::post"),
        Entry::endpoint::<crate::v2::secapi::mch::modifyinstitutionsub::post::Request>("v2::secapi::mch::modifyinstitutionsub::post").with_pages(&["4013636644"]),
        Entry::endpoint::<crate::v2::secapi::mch::modifymchinfo::post::Request>("v2::secapi::mch::modifymchinfo::post"),
        Entry::endpoint::<crate::v2::secapi::mch::queryinstitutionsub::post::Request>("v2::secapi::mch::queryinstitutionsub::post").with_pages(&["4013636643"]),
        Entry::endpoint::<crate::v2::secapi::mch::querysubdevconfig::post::Request>("v2::secapi::mch::querysubdevconfig::post").with_pages(&["4014115413", "4011985252"]),
        Entry::endpoint::<crate::v2::secapi::mch::submchmanage::post::Request>("v2::secapi::mch::submchmanage::post").with_pages(&["4012194260"]),
        Entry::endpoint::<crate::v2::secapi::mch::uploadmedia::post::Request>("v2::secapi::mch::uploadmedia::post").with_pages(&["4013641477"]),
        Entry::endpoint::<crate::v2::secapi::mkt::addrecommendconf::post::Request>("v2::secapi::mkt::addrecommendconf::post").with_pages(&["4014115399"]),
        Entry::endpoint::<crate::v2::secsvc::getrealnameinfo::post::Request>("v2::secsvc::getrealnameinfo::post").with_pages(&["4011987792"]),
        Entry::endpoint::<crate::v2::secsvc::realnameauth::post::Request>("v2::secsvc::realnameauth::post").with_pages(&["4011987263"]),
        Entry::v2_notification::<crate::webhook::v2::transactions_risk_occurred::Body>("webhook::v2::transactions_risk_occurred", "事中-风险交易回调通知银行服务商(XML)", "Notification: in-transaction risk trade, to the bank partner (XML)").with_pages(&["4011986354"]),
    ],
};
