// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives.md

//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`

/// Query business representatives of a retail store activity · 查询零售小店活动业务代理
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384347](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
/// - partner: [4012384405](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representatives::get::{Request, Required};
///
/// let request = Request::new(Required { activity_id: "3118550000000004", offset: 0, limit: 10 });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询零售小店活动业务代理", "4012384347", "4012384405"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query business representatives of a retail store activity · 查询零售小店活动业务代理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: String,
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// retail store activity ID · 零售小店活动ID
        activity_id(&'a str),
        /// page number · 分页页码
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
        "查询零售小店活动业务代理",
        "Query business representatives of a retail store activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query business representatives of a retail store activity · 查询零售小店活动业务代理
    #[non_exhaustive]
    pub struct Response {
        /// total count of sales representatives in the retail store activity · 小店活动业代总数
        pub total_count: Option<i64>,
        /// retail store activity representatives · 小店活动业代集合
        pub data: Vec<response::Data>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count"),
        data: body("data"),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
    } }

    crate::promised::promised! { Response {
        /// page number · 分页页码
        offset 2(i64),
        /// page size · 分页大小
        limit 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// retail store activity representatives · 小店活动业代集合
        #[non_exhaustive]
        pub struct Data {
            /// business representative openid · 业务代理的OpenID
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            openid: body("openid").promised(),
        } }

        crate::promised::promised! { Data {
            /// business representative openid · 业务代理的OpenID
            openid 0(&str),
        } }
    }
}
