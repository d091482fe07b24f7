// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/receivers/delete.md

//! `/v3/profitsharing/receivers/delete`

/// Delete a profit-sharing receiver · 删除分账接收方
///
/// `POST /v3/profitsharing/receivers/delete`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012529590](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
/// - partner: [4012466868](https://pay.weixin.qq.com/doc/v3/partner/4012466868)
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
/// use wechatpay::v3::profitsharing::receivers::delete::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     type_: Type::MerchantId,
///     account: "86693852",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::profitsharing::receivers::delete::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     type_: Type::MerchantId,
///     account: "86693852",
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888889");
/// ```
#[doc(alias("删除分账接收方", "4012529590", "4012466868"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// appid · 应用ID; up to 32 characters
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        pub sub_appid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        pub account: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        type_: body("type").required(),
        account: body("account").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID; up to 32 characters
        appid(&'a str),
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        account(&'a str),
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/profitsharing/receivers/delete",
        "删除分账接收方",
        "Delete a profit-sharing receiver",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::profitsharing::orders::post::Type;

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Option<Type>,
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        pub account: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        type_: body("type").promised(),
        account: body("account").promised(),
    } }

    crate::promised::promised! { Response {
        /// profit-sharing receiver type · 分账接收方类型
        type_ 1(&Type),
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        account 2(&str),
    } }
}
