// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient.md

//! `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`

/// Unbind a receiving merchant ID · 解绑收款商户号
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
///
/// Official pages · 官方文档:
///
/// - partner: [4015783188](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::unbindrecipient::post::{Request, Required};
///
/// let request = Request::new(Required {
///     store_id: "20488000",
///     brand_id: "123456789",
///     mchid: "1230000109",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("解绑收款商户号", "4015783188"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Unbind a receiving merchant ID · 解绑收款商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store's receiving merchant ID · 门店收款商户号
        pub mchid: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        brand_id: body("brand_id").required(),
        mchid: body("mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// store's receiving merchant ID · 门店收款商户号
        mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
        "解绑收款商户号",
        "Unbind a receiving merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Unbind a receiving merchant ID · 解绑收款商户号
    #[non_exhaustive]
    pub struct Response {
        /// unbinding failure reason · 解绑失败原因
        pub failed_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        failed_reason: body("failed_reason"),
    } }
}
