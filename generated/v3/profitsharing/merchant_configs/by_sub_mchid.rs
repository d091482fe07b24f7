// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/merchant-configs/{sub_mchid}.md

//! `/v3/profitsharing/merchant-configs/{sub_mchid}`

/// Query the maximum profit-sharing ratio · 查询最大分账比例
///
/// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012466864](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::profitsharing::merchant_configs::by_sub_mchid::get::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// let max_ratio = answer.max_ratio()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询最大分账比例", "4012466864"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the maximum profit-sharing ratio · 查询最大分账比例
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 32 characters
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
        "/v3/profitsharing/merchant-configs/{sub_mchid}",
        "查询最大分账比例",
        "Query the maximum profit-sharing ratio",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the maximum profit-sharing ratio · 查询最大分账比例
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// maximum profit-sharing ratio · 最大分账比例
        pub max_ratio: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        max_ratio: body("max_ratio").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号; up to 32 characters
        sub_mchid 0(&str),
        /// maximum profit-sharing ratio · 最大分账比例
        max_ratio 1(i64),
    } }
}
