// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}.md

//! `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`

/// Query a second-tier merchant's merchant transfer authorisation state · 查询二级商户商家转账授权状态
///
/// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504209](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::mch_transfer::authorizations::by_sub_mchid::get::Request;
///
/// let request = Request::new("1900001109");
/// let answer = request.send(&client).await?;
/// let authorization_state = answer.authorization_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询二级商户商家转账授权状态", "4013504209"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a second-tier merchant's merchant transfer authorisation state · 查询二级商户商家转账授权状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
        "查询二级商户商家转账授权状态",
        "Query a second-tier merchant's merchant transfer authorisation state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a second-tier merchant's merchant transfer authorisation state · 查询二级商户商家转账授权状态
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// authorisation state · 授权状态
        pub authorization_state: Option<String>,
        /// authorisation time · 授权时间
        pub authorize_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        authorization_state: body("authorization_state").promised(),
        authorize_time: body("authorize_time"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// authorisation state · 授权状态
        authorization_state 1(&str),
    } }
}
