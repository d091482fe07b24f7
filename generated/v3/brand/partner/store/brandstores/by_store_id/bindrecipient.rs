// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/store/brandstores/{store_id}/bindrecipient.md

//! `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`

/// Bind a receiving merchant ID · 绑定收款商户号
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
///
/// Official pages · 官方文档:
///
/// - partner: [4015783177](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::bindrecipient::post::{Request, Required};
///
/// let request = Request::new(Required {
///     store_id: "20488000",
///     brand_id: "123456789",
///     mchid: "1230000109",
///     company_name: "腾讯科技（深圳）有限公司",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("绑定收款商户号", "4015783177"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Bind a receiving merchant ID · 绑定收款商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store's receiving merchant ID · 门店收款商户号
        pub mchid: String,
        /// store's collection entity · 门店收款主体
        pub company_name: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        brand_id: body("brand_id").required(),
        mchid: body("mchid").required(),
        company_name: body("company_name").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// store's receiving merchant ID · 门店收款商户号
        mchid(&'a str),
        /// store's collection entity · 门店收款主体
        company_name(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
        "绑定收款商户号",
        "Bind a receiving merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Bind a receiving merchant ID · 绑定收款商户号
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// brand store ID · 品牌门店ID
        pub store_id: Option<String>,
        /// store's receiving merchant ID · 门店收款商户号
        pub mchid: Option<String>,
        /// store's collection entity · 门店收款主体
        pub company_name: Option<String>,
        /// payment-receiving binding state · 收款绑定状态
        pub recipient_state: Option<response::RecipientState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id"),
        store_id: body("store_id"),
        mchid: body("mchid"),
        company_name: body("company_name"),
        recipient_state: body("recipient_state"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::store::brandstores::get::response::RecipientState;
    }
}
