// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/etc/contracts/{contract_id}.md

//! `/v3/vehicle/etc/contracts/{contract_id}`

/// Query a contract signing state by merchant ETC binding number · 通过商户ETC绑定号查询签约状态
///
/// `GET /v3/vehicle/etc/contracts/{contract_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012715667](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::etc::contracts::by_contract_id::get::Request;
///
/// let request = Request::new("aAfixCs13LsdKPpfZfDkk2189ssXjfx");
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::vehicle::etc::contracts::by_contract_id::get::Request;
///
/// let request = Request::new("aAfixCs13LsdKPpfZfDkk2189ssXjfx").sub_mchid("1900000109");
/// ```
#[doc(alias("通过商户ETC绑定号查询签约状态", "4012715667"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a contract signing state by merchant ETC binding number · 通过商户ETC绑定号查询签约状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ETC binding number · 商户etc绑定号
        pub contract_id: String,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(contract_id: into String) {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/vehicle/etc/contracts/{contract_id}",
        "通过商户ETC绑定号查询签约状态",
        "Query a contract signing state by merchant ETC binding number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a contract signing state by merchant ETC binding number · 通过商户ETC绑定号查询签约状态
    #[non_exhaustive]
    pub struct Response {
        /// appid initiating the contract signing · 发起签约的appid
        pub appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// user openid in the app initiating the signing · 用户在发起签约APP的标识
        pub sp_openid: Option<String>,
        /// sub-merchant appid · 子商户appid
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// ETC deduction authorisation contract number · ETC扣费授权协议号
        pub contract_id: Option<String>,
        /// ETC binding state · ETC绑定状态
        pub bind_state: Option<String>,
        /// bound licence plate number · 绑定的车牌号
        pub plate_number: Option<String>,
        /// user openid in the sub-app initiating the signing · 用户在发起签约子APP的标识
        pub sub_openid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        sp_mchid: body("sp_mchid").promised(),
        sp_openid: body("sp_openid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        contract_id: body("contract_id").promised(),
        bind_state: body("bind_state").promised(),
        plate_number: body("plate_number").promised(),
        sub_openid: body("sub_openid"),
    } }

    crate::promised::promised! { Response {
        /// appid initiating the contract signing · 发起签约的appid
        appid 0(&str),
        /// partner merchant ID · 服务商商户号
        sp_mchid 1(&str),
        /// user openid in the app initiating the signing · 用户在发起签约APP的标识
        sp_openid 2(&str),
        /// ETC deduction authorisation contract number · ETC扣费授权协议号
        contract_id 5(&str),
        /// ETC binding state · ETC绑定状态
        bind_state 6(&str),
        /// bound licence plate number · 绑定的车牌号
        plate_number 7(&str),
    } }
}
