// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants.md

//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`

pub mod add;
pub mod delete;

/// Query an activity's coupon-issuing merchant IDs · 查询活动发券商户号
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012466149](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
/// - partner: [4012466191](https://pay.weixin.qq.com/doc/v3/partner/4012466191)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get::Request;
///
/// let request = Request::new("").offset(0).limit(20);
/// ```
#[doc(alias("查询活动发券商户号", "4012466149", "4012466191"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an activity's coupon-issuing merchant IDs · 查询活动发券商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动id
        pub activity_id: String,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
        "查询活动发券商户号",
        "Query an activity's coupon-issuing merchant IDs",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query an activity's coupon-issuing merchant IDs · 查询活动发券商户号
    #[non_exhaustive]
    pub struct Response {
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// total count · 总数
        pub total_count: Option<i64>,
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// result set · 结果集
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        activity_id: body("activity_id"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// merchant name · 商户名称
            pub merchant_name: Option<String>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            mchid: body("mchid"),
            merchant_name: body("merchant_name"),
            create_time: body("create_time"),
            update_time: body("update_time"),
        } }
    }
}
