// Written by `cargo xtask codegen` from spec/openapi/v3/global/papay/contracts/{contract_id}/terminate.md

//! `/v3/global/papay/contracts/{contract_id}/terminate`

/// Apply for contract termination · 申请解约
///
/// `POST /v3/global/papay/contracts/{contract_id}/terminate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
///
/// ```
/// use wechatpay::v3::global::papay::contracts::by_contract_id::terminate::post::Request;
///
/// let request = Request {
///     appid: Some("wxd678efh567hg6787".into()),
///     sp_appid: Some("wx8888888888888888".into()),
///     sub_mchid: Some("1230000109".into()),
///     sub_appid: Some("wxcbda96de0b165484".into()),
///     termination_note: Some("解约原因".into()),
///     ..Request::new("100005698")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Apply for contract termination · 申请解约
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// institution appid · 机构appid
        pub sp_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// contract termination remark · 解约备注
        pub termination_note: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        appid: body("appid"),
        sp_appid: body("sp_appid"),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        termination_note: body("termination_note"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(contract_id: impl Into<String>) -> Self {
            Self {
                contract_id: contract_id.into(),
                appid: None,
                sp_appid: None,
                sub_mchid: None,
                sub_appid: None,
                termination_note: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/global/papay/contracts/{contract_id}/terminate",
            "申请解约",
            "Apply for contract termination",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
