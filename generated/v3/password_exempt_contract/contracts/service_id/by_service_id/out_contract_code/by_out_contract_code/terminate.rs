// Written by `cargo xtask codegen` from spec/openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate.md

//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`

/// Terminate a contract by merchant contract number as the merchant · 商户通过商户协议号解约协议
///
/// `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715383)
///
/// ```
/// use wechatpay::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::terminate::post::Request;
///
/// let request = Request::new(12535, "wxwtdk20200910100000", "用户解约");
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Terminate a contract by merchant contract number as the merchant · 商户通过商户协议号解约协议
    pub struct Request {
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// contract termination remark · 解约备注
        pub contract_termination_remark: String,
    }

    crate::model! { Request {
        service_id: path("service_id").required(),
        out_contract_code: path("out_contract_code").required(),
        contract_termination_remark: body("contract_termination_remark").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            service_id: i64,
            out_contract_code: impl Into<String>,
            contract_termination_remark: impl Into<String>,
        ) -> Self {
            Self {
                service_id,
                out_contract_code: out_contract_code.into(),
                contract_termination_remark: contract_termination_remark.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
        "商户通过商户协议号解约协议",
        "Terminate a contract by merchant contract number as the merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Terminate a contract by merchant contract number as the merchant · 商户通过商户协议号解约协议
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: Option<i64>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
    }

    crate::model! { Response: Default {
        mchid: body("mchid"),
        service_id: body("service_id"),
        out_contract_code: body("out_contract_code"),
    } }
}
