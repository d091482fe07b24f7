// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}.md

//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`

/// Query the details of a retail store activity's store · 查询小店活动门店详情
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384379](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
/// - partner: [4012384437](https://pay.weixin.qq.com/doc/v3/partner/4012384437)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::by_store_code::get::{Request, Required};
///
/// let request = Request::new(Required { brand_id: "1001", store_code: "abc_001" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询小店活动门店详情", "4012384379", "4012384437"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the details of a retail store activity's store · 查询小店活动门店详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store code · 门店编码
        pub store_code: String,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
        store_code: path("store_code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// store code · 门店编码
        store_code(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        "查询小店活动门店详情",
        "Query the details of a retail store activity's store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the details of a retail store activity's store · 查询小店活动门店详情
    #[non_exhaustive]
    pub struct Response {
        /// store code · 门店编码
        pub store_code: Option<String>,
        /// store name · 门店名称
        pub store_name: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        store_code: body("store_code"),
        store_name: body("store_name"),
    } }
}
