// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-merchant",
    title: "商户管理与实名（v2）",
    english: "v2 merchant management and real-name checks",
    entries: &[
        Entry::endpoint::<crate::v2::appauth::authindex::get::Request>("v2::appauth::authindex::get"),
        Entry::endpoint::<crate::v2::appauth::getaccesstoken::get::Request>("v2::appauth::getaccesstoken::get"),
        Entry::endpoint::<crate::v2::applyment::micro::getstate::post::Request>("v2::applyment::micro::getstate::post"),
        Entry::endpoint::<crate::v2::applyment::micro::getupgradestate::post::Request>("v2::applyment::micro::getupgradestate::post"),
        Entry::endpoint::<crate::v2::applyment::micro::modifyarchives::post::Request>("v2::applyment::micro::modifyarchives::post"),
        Entry::endpoint::<crate::v2::applyment::micro::modifycontactinfo::post::Request>("v2::applyment::micro::modifycontactinfo::post"),
        Entry::endpoint::<crate::v2::applyment::micro::signcontract::post::Request>("v2::applyment::micro::signcontract::post"),
        Entry::endpoint::<crate::v2::applyment::micro::submit::post::Request>("v2::applyment::micro::submit::post"),
        Entry::endpoint::<crate::v2::applyment::micro::submitupgrade::post::Request>("v2::applyment::micro::submitupgrade::post"),
        Entry::endpoint::<crate::v2::fund::queryautowithdrawbydate::post::Request>("v2::fund::queryautowithdrawbydate::post"),
        Entry::endpoint::<crate::v2::fund::reautowithdrawbydate::post::Request>("v2::fund::reautowithdrawbydate::post"),
        Entry::endpoint::<crate::v2::mchrisk::bankquerymchauditinfo::post::Request>("v2::mchrisk::bankquerymchauditinfo::post"),
        Entry::endpoint::<crate::v2::mchrisk::channelquerymchauditinfo::post::Request>("v2::mchrisk::channelquerymchauditinfo::post"),
        Entry::endpoint::<crate::v2::mchrisk::querymchrisk::post::Request>("v2::mchrisk::querymchrisk::post"),
        Entry::endpoint::<crate::v2::mchrisk::setmchriskcallback::post::Request>("v2::mchrisk::setmchriskcallback::post"),
        Entry::endpoint::<crate::v2::mchrisk::syncmchriskresult::post::Request>("v2::mchrisk::syncmchriskresult::post"),
        Entry::endpoint::<crate::v2::risk::getcertficates::post::Request>("v2::risk::getcertficates::post"),
        Entry::endpoint::<crate::v2::risk::getviolation::post::Request>("v2::risk::getviolation::post"),
        Entry::endpoint::<crate::v2::secapi::mch::addinstitutionsub::post::Request>("v2::secapi::mch::addinstitutionsub::post"),
        Entry::endpoint::<crate::v2::secapi::mch::addsubdevconfig::post::Request>("v2::secapi::mch::addsubdevconfig::post"),
        Entry::endpoint::<crate::v2::secapi::mch::channelsetting::post::Request>("v2::secapi::mch::channelsetting::post"),
        Entry::endpoint::<crate::v2::secapi::mch::modifyinstitutionsub::post::Request>("v2::secapi::mch::modifyinstitutionsub::post"),
        Entry::endpoint::<crate::v2::secapi::mch::modifymchinfo::post::Request>("v2::secapi::mch::modifymchinfo::post"),
        Entry::endpoint::<crate::v2::secapi::mch::queryinstitutionsub::post::Request>("v2::secapi::mch::queryinstitutionsub::post"),
        Entry::endpoint::<crate::v2::secapi::mch::querysubdevconfig::post::Request>("v2::secapi::mch::querysubdevconfig::post"),
        Entry::endpoint::<crate::v2::secapi::mch::submchmanage::post::Request>("v2::secapi::mch::submchmanage::post"),
        Entry::endpoint::<crate::v2::secapi::mch::uploadmedia::post::Request>("v2::secapi::mch::uploadmedia::post"),
        Entry::endpoint::<crate::v2::secapi::mkt::addrecommendconf::post::Request>("v2::secapi::mkt::addrecommendconf::post"),
        Entry::endpoint::<crate::v2::secsvc::getrealnameinfo::post::Request>("v2::secsvc::getrealnameinfo::post"),
        Entry::endpoint::<crate::v2::secsvc::realnameauth::post::Request>("v2::secsvc::realnameauth::post"),
        Entry::v2_notification::<crate::webhook::v2::transactions_risk_occurred::Body>("webhook::v2::transactions_risk_occurred", "事中-风险交易回调通知银行服务商(XML)", "Notification: in-transaction risk trade, to the bank partner (XML)"),
    ],
};
