// Written by `cargo xtask codegen` from spec/openapi/v3/brand/profitsharing/receivers/delete.md

//! `/v3/brand/profitsharing/receivers/delete`

/// Delete a profit-sharing receiver · 删除分账接收方
///
/// `POST /v3/brand/profitsharing/receivers/delete`
///
/// Official pages · 官方文档:
///
/// - partner: [4012467103](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::profitsharing::receivers::delete::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     brand_mchid: "1900000108",
///     appid: "wx8888888888888888",
///     type_: Type::MerchantId,
///     account: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::profitsharing::receivers::delete::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     brand_mchid: "1900000108",
///     appid: "wx8888888888888888",
///     type_: Type::MerchantId,
///     account: "1900000109",
/// })
/// .sub_appid("wx8888888888888889");
/// ```
#[doc(alias("删除分账接收方", "4012467103"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方账号
        pub account: String,
    }

    crate::model! { Request {
        brand_mchid: body("brand_mchid").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        type_: body("type").required(),
        account: body("account").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// main brand merchant ID · 品牌主商户号
        brand_mchid(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方账号
        account(&'a str),
    } {
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/profitsharing/receivers/delete",
        "删除分账接收方",
        "Delete a profit-sharing receiver",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::brand::profitsharing::orders::get::response::Type;

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[non_exhaustive]
    pub struct Response {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Option<Type>,
        /// profit-sharing receiver's account · 分账接收方账号
        pub account: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_mchid: body("brand_mchid").promised(),
        type_: body("type").promised(),
        account: body("account").promised(),
    } }

    crate::promised::promised! { Response {
        /// main brand merchant ID · 品牌主商户号
        brand_mchid 0(&str),
        /// profit-sharing receiver type · 分账接收方类型
        type_ 1(&Type),
        /// profit-sharing receiver's account · 分账接收方账号
        account 2(&str),
    } }
}
