// Written by `cargo xtask codegen` from spec/openapi/v3/ebike/charge/users/{openid}/contract.md

//! `/v3/ebike/charge/users/{openid}/contract`

/// Query a user's state by user openid · 通过用户标识查询用户状态
///
/// `GET /v3/ebike/charge/users/{openid}/contract`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ebike::charge::users::by_openid::contract::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "onqOjjmM1tad-3ROpncN-yUfa6ua",
///     trade_scene: "CHARGE",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ebike::charge::users::by_openid::contract::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "onqOjjmM1tad-3ROpncN-yUfa6ua",
///     trade_scene: "CHARGE",
/// })
/// .sub_mchid("1900000109");
/// ```
#[deprecated(note = "offline since 2019.12.16")]
#[doc(alias("通过用户标识查询用户状态"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a user's state by user openid · 通过用户标识查询用户状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// trade scene · 交易场景
        pub trade_scene: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        sub_mchid: query("sub_mchid"),
        trade_scene: query("trade_scene").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// trade scene · 交易场景
        trade_scene(&'a str),
    } {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some("offline since 2019.12.16"),
        ..Operation::new(
            Method::Get,
            "/v3/ebike/charge/users/{openid}/contract",
            "通过用户标识查询用户状态",
            "Query a user's state by user openid",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user's state by user openid · 通过用户标识查询用户状态
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// charging authorisation deduction contract number · 充电授权扣费协议号
        pub contract_id: Option<String>,
        /// contract state · 协议状态
        pub contract_state: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        openid: body("openid").promised(),
        sub_mchid: body("sub_mchid"),
        contract_id: body("contract_id"),
        contract_state: body("contract_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        mchid 0(&str),
        /// user openid · 用户标识
        openid 1(&str),
        /// contract state · 协议状态
        contract_state 4(&str),
    } }
}
