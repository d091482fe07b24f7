// Written by `cargo xtask codegen` from spec/openapi/v3/global/papay/contracts/out-contract-code/{out_contract_code}.md

//! `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`

/// Query a contract by merchant contract number · 商户协议号查询签约
///
/// `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
///
/// Official pages · 官方文档:
///
/// - global: [4013015477](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::papay::contracts::out_contract_code::by_out_contract_code::get::Request;
///
/// let request = Request::new("100005698");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::papay::contracts::out_contract_code::by_out_contract_code::get::Request;
///
/// let request = Request::new("100005698")
///     .appid("wxd678efh567hg6787")
///     .sub_mchid("1230000109")
///     .sp_appid("wx8888888888888888")
///     .sp_mchid("3200000001")
///     .sub_appid("wxcbda96de0b165484");
/// ```
#[doc(alias("商户协议号查询签约", "4013015477"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a contract by merchant contract number · 商户协议号查询签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// contract number · 签约协议号
        pub out_contract_code: String,
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution appid · 机构appid
        pub sp_appid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        out_contract_code: path("out_contract_code").required(),
        appid: query("appid"),
        sub_mchid: query("sub_mchid"),
        sp_appid: query("sp_appid"),
        sp_mchid: query("sp_mchid"),
        sub_appid: query("sub_appid"),
    } }

    crate::sent::sent! { Request(out_contract_code: into String) {
        /// institution appid · 机构APPID
        appid appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution appid · 机构appid
        sp_appid sp_appid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
            "商户协议号查询签约",
            "Query a contract by merchant contract number",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a contract by merchant contract number · 商户协议号查询签约
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution appid · 机构appid
        pub sp_appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: Option<String>,
        /// template ID · 模板ID
        pub plan_id: Option<i64>,
        /// merchant-side contract number · 商户侧签约协议号
        pub out_contract_code: Option<String>,
        /// user account display name · 用户账户展示名称
        pub user_display_name: Option<String>,
        /// contract state · 协议状态
        pub state: Option<String>,
        /// contract signing time · 协议签署时间
        pub signed_time: Option<String>,
        /// contract signing time · 协议签署时间
        pub terminated_time: Option<String>,
        /// contract termination method · 协议解约方式
        pub termination_mode: Option<String>,
        /// contract termination remark · 解约备注
        pub termination_note: Option<String>,
        /// user openid under the merchant appid · 商户appid下的用户标识
        pub openid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid"),
        appid: body("appid"),
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid"),
        sub_appid: body("sub_appid"),
        contract_id: body("contract_id"),
        plan_id: body("plan_id"),
        out_contract_code: body("out_contract_code"),
        user_display_name: body("user_display_name"),
        state: body("state"),
        signed_time: body("signed_time"),
        terminated_time: body("terminated_time"),
        termination_mode: body("termination_mode"),
        termination_note: body("termination_note"),
        openid: body("openid"),
    } }
}
