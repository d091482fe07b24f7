// Written by `cargo xtask codegen` from spec/openapi/v3/global/papay/contracts/{contract_id}/terminate.md

//! `/v3/global/papay/contracts/{contract_id}/terminate`

/// Apply for contract termination · 申请解约
///
/// `POST /v3/global/papay/contracts/{contract_id}/terminate`
///
/// Official pages · 官方文档:
///
/// - global: [4013015478](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::papay::contracts::by_contract_id::terminate::post::Request;
///
/// let request = Request::new("100005698");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::papay::contracts::by_contract_id::terminate::post::Request;
///
/// let request = Request::new("100005698")
///     .appid("wxd678efh567hg6787")
///     .sp_appid("wx8888888888888888")
///     .sub_mchid("1230000109")
///     .sub_appid("wxcbda96de0b165484")
///     .termination_note("解约原因");
/// ```
#[doc(alias("申请解约", "4013015478"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Apply for contract termination · 申请解约
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(contract_id: into String) {
        /// institution appid · 机构APPID
        appid appid_opt(into String),
        /// institution appid · 机构appid
        sp_appid sp_appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// contract termination remark · 解约备注
        termination_note termination_note_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
