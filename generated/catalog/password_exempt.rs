// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "password-exempt",
    title: "免密支付",
    english: "Password-free payments",
    text: include_str!("../llms-full/password-exempt.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post::Request>("v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post").with_pages(&["4013369177"]),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post::Request>("v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post").with_pages(&["4013369191"]),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::mini_program::post::Request>("v3::password_exempt_contract::contracts::normal::pre_entrust_sign::mini_program::post").with_pages(&["4012472870"]),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::post::Request>("v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::post").with_pages(&["4012472874"]),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::get::Request>("v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::get").with_pages(&["4012472855", "4012715321"]),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::terminate::post::Request>("v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::terminate::post").with_pages(&["4012472858", "4012715383"]),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::post::Request>("v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::post").with_pages(&["4012471269"]),
        Entry::endpoint::<crate::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::post::Request>("v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::post").with_pages(&["4012471272"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::app_with_contract::post::Request>("v3::pay::partner::transactions::app_with_contract::post").with_pages(&["4017019941"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::jsapi_with_contract::post::Request>("v3::pay::partner::transactions::jsapi_with_contract::post").with_pages(&["4012688481", "4012526951", "4017019937"]),
        Entry::endpoint::<crate::v3::pay::transactions::app_with_contract::post::Request>("v3::pay::transactions::app_with_contract::post").with_pages(&["4017019923"]),
        Entry::endpoint::<crate::v3::pay::transactions::jsapi_with_contract::post::Request>("v3::pay::transactions::jsapi_with_contract::post").with_pages(&["4012530178", "4012526910", "4017019911"]),
    ],
};
