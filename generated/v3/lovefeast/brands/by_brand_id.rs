// Written by `cargo xtask codegen` from spec/openapi/v3/lovefeast/brands/{brand_id}.md

//! `/v3/lovefeast/brands/{brand_id}`

/// Query a love feast brand · 查询爱心餐品牌信息
///
/// `GET /v3/lovefeast/brands/{brand_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012472863](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
/// - partner: [4012466619](https://pay.weixin.qq.com/doc/v3/partner/4012466619)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::lovefeast::brands::by_brand_id::get::Request;
///
/// let request = Request::new("2250");
/// let answer = request.send(&client).await?;
/// let donate_count = answer.donate_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询爱心餐品牌信息", "4012472863", "4012466619"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a love feast brand · 查询爱心餐品牌信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/lovefeast/brands/{brand_id}",
        "查询爱心餐品牌信息",
        "Query a love feast brand",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a love feast brand · 查询爱心餐品牌信息
    #[non_exhaustive]
    pub struct Response {
        /// donation quantity · 捐赠数量
        pub donate_count: Option<i64>,
        /// quantity of meals served · 供餐数量
        pub consume_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        donate_count: body("donate_count").promised(),
        consume_count: body("consume_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// donation quantity · 捐赠数量
        donate_count 0(i64),
        /// quantity of meals served · 供餐数量
        consume_count 1(i64),
    } }
}
