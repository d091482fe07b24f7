//! Where a page contradicts itself: its sample does not fit its own table.

use super::compare::Difference::{
    self, Changed, Elsewhere, EmptyParameter, Lacking, Misfit, Misnamed, Owned, TextForBool, TextForNumber,
    Unlisted,
};

/// What differs by rule, and how often.
pub(crate) const RULES: [(Difference, usize); 3] = [(Owned, 138), (EmptyParameter, 58), (TextForNumber, 0)];

const SEGMENT: &str = "the docs' client spells a segment with a capital letter through this option";
const HELPER: &str = "the docs' media helper computes it";
const PLACE: &str = "the URL holds the parameter, the sample has it elsewhere";
const DIALECT: &str = "the website's sample is of an older form than the official page's table";
const NAME: &str = "the sample calls the path parameter otherwise than the URL";

const SPELT: &str = "the website's sample has the wrong name that its table has";
const LIST: &str = "the website's sample has a list where samples of merchants have the object";

/// What differs once: the operation, the field, how, and why that is the page's mistake.
pub(crate) const MISTAKES: &[(&str, &str, Difference, &str)] = &[
    ("v2::secapi::mch::addinstitutionsub::post", "addinstitutionsub", Unlisted, SEGMENT),
    ("v2::secapi::mch::modifyinstitutionsub::post", "modifyinstitutionsub", Unlisted, SEGMENT),
    ("v2::secapi::mch::queryinstitutionsub::post", "queryinstitutionsub", Unlisted, SEGMENT),
    (
        "v2::wxv::finishhotelbill::post",
        "checked_in",
        TextForBool,
        "a boolean by the table, TRUE in the sample",
    ),
    (
        "v2::wxv::finishrentbill::post",
        "compensation_fee",
        Changed,
        "an amount, of which the sample has the explanation",
    ),
    ("v3::apply4subject::applyment::post", "subject_info.business_license_info", Unlisted, SPELT),
    ("v3::apply4subject::applyment::post", "subject_info.special_operation_info", Unlisted, SPELT),
    ("v3::bank_transfer::batches::out_batch_no::by_out_batch_no::get", "out_batch_no", Elsewhere, PLACE),
    ("v3::ecommerce::applyments::post", "business_addition_desc", Misfit, DIALECT),
    ("v3::ecommerce::applyments::post", "business_addition_pics", Changed, DIALECT),
    ("v3::ecommerce::applyments::post", "qualifications", Changed, DIALECT),
    ("v3::ecommerce::applyments::post", "settlement_info.settlement_id", Misfit, DIALECT),
    ("v3::global::merchant_service::images::upload::post", "meta", Lacking, HELPER),
    ("v3::global::merchants::by_sub_mchid::patch", "sub_mchid", Elsewhere, PLACE),
    ("v3::global::papay::transactions::out_trade_no::by_out_trade_no::get", "transaction_id", Misnamed, NAME),
    ("v3::global::micropay::transactions::pay::post", "detail", Changed, LIST),
    ("v3::global::transactions::app::post", "detail", Changed, LIST),
    ("v3::global::transactions::jsapi::post", "detail", Changed, LIST),
    ("v3::global::transactions::mweb::post", "detail", Changed, LIST),
    ("v3::global::transactions::native::post", "detail", Changed, LIST),
    ("v3::marketing::favor::media::image_upload::post", "meta", Lacking, HELPER),
    ("v3::marketing::favor::stocks::by_stock_id::items::get", "limit", Changed, DIALECT),
    ("v3::marketing::favor::stocks::by_stock_id::merchants::get", "limit", Changed, DIALECT),
    ("v3::marketing::partner::product_coupon::media::upload_image::post", "meta", Lacking, HELPER),
    ("v3::med_ins::refunds::notify::post", "med_refund__gov_fee", Unlisted, SPELT),
    ("v3::med_ins::refunds::notify::post", "med_refund_gov_fee", Lacking, SPELT),
    ("v3::med_ins::refunds::notify::post", "med_refund__other_fee", Unlisted, SPELT),
    ("v3::med_ins::refunds::notify::post", "med_refund_other_fee", Lacking, SPELT),
    ("v3::med_ins::refunds::notify::post", "med_refund__self_fee", Unlisted, SPELT),
    ("v3::med_ins::refunds::notify::post", "med_refund_self_fee", Lacking, SPELT),
    ("v3::merchant::fund::withdraw::bill_type::by_bill_type::get", "bill_type", Elsewhere, PLACE),
    ("v3::merchant::media::upload::post", "meta", Lacking, HELPER),
    ("v3::merchant::media::video_upload::post", "meta", Lacking, HELPER),
    ("v3::merchant_service::images::upload::post", "meta", Lacking, HELPER),
    (
        "v3::offlinefacemch::organizations::by_organization_id::users::user_id::by_user_id::terminate_contract::post",
        "use_id",
        Misnamed,
        NAME,
    ),
    (
        "v3::payscore::users::by_openid::permissions::by_service_id::terminate::post",
        "openid",
        Elsewhere,
        PLACE,
    ),
    (
        "v3::payscore::users::by_openid::permissions::by_service_id::terminate::post",
        "service_id",
        Elsewhere,
        PLACE,
    ),
];
