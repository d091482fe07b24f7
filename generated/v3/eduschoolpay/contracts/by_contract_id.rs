// Written by `cargo xtask codegen` from spec/openapi/v3/eduschoolpay/contracts/{contract_id}.md

//! `/v3/eduschoolpay/contracts/{contract_id}`

pub mod terminate;

/// Query a contract by contract number · 通过协议号查询签约
///
/// `GET /v3/eduschoolpay/contracts/{contract_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012468959](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::eduschoolpay::contracts::by_contract_id::get::Request;
///
/// let request = Request::new("2045011120563805041758214605");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过协议号查询签约", "4012468959"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a contract by contract number · 通过协议号查询签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// contract number · 签约协议号
        pub contract_id: String,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
    } }

    crate::sent::sent! { Request(contract_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/eduschoolpay/contracts/{contract_id}",
        "通过协议号查询签约",
        "Query a contract by contract number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a contract by contract number · 通过协议号查询签约
    #[non_exhaustive]
    pub struct Response {
        /// contract number · 签约协议号
        pub contract_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant appid · 商户appid
        pub appid: Option<String>,
        /// user openid under the merchant appid · 商户appid下的用户标识
        pub openid: Option<String>,
        /// contract template number · 签约模板号
        pub plan_id: Option<String>,
        /// contract signing state · 签约状态
        pub contract_status: Option<String>,
        /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// external contract number · 外部签约号
        pub out_contract_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        contract_id: body("contract_id").promised(),
        mchid: body("mchid").promised(),
        appid: body("appid").promised(),
        openid: body("openid").promised(),
        plan_id: body("plan_id").promised(),
        contract_status: body("contract_status").promised(),
        create_time: body("create_time").promised(),
        out_contract_code: body("out_contract_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// contract number · 签约协议号
        contract_id 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// merchant appid · 商户appid
        appid 2(&str),
        /// user openid under the merchant appid · 商户appid下的用户标识
        openid 3(&str),
        /// contract template number · 签约模板号
        plan_id 4(&str),
        /// contract signing state · 签约状态
        contract_status 5(&str),
        /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
        create_time 6(&crate::Time),
        /// external contract number · 外部签约号
        out_contract_code 7(&str),
    } }
}
