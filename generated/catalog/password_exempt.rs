// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "password-exempt",
    title: "免密支付",
    english: "Password-free payments",
    entries: &[
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post::Request>("v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post"),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post::Request>("v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post"),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::mini_program::post::Request>("v3::password_exempt_contract::contracts::normal::pre_entrust_sign::mini_program::post"),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::post::Request>("v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::post"),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::get::Request>("v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::get"),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::terminate::post::Request>("v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::terminate::post"),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::post::Request>("v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::post"),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::post::Request>("v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::app_with_contract::post::Request>("v3::pay::partner::transactions::app_with_contract::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::jsapi_with_contract::post::Request>("v3::pay::partner::transactions::jsapi_with_contract::post"),
        Entry::endpoint::<crate::v3::pay::transactions::app_with_contract::post::Request>("v3::pay::transactions::app_with_contract::post"),
        Entry::endpoint::<crate::v3::pay::transactions::jsapi_with_contract::post::Request>("v3::pay::transactions::jsapi_with_contract::post"),
    ],
};
