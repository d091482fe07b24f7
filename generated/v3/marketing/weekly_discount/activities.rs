// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/weekly-discount/activities.md

//! `/v3/marketing/weekly-discount/activities`

pub mod by_activity_id;

/// Query the list of weekly discount activities · 查询周周惠活动列表
///
/// `GET /v3/marketing/weekly-discount/activities`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::weekly_discount::activities::get::{Request, Required};
///
/// let request = Request::new(Required {
///     limit: 5,
///     offset: 10,
///     applying_merchant_id: 10000098,
///     activity_area_code: 110000,
///     activity_scene: "SCAN_CODE_TO_ORDER",
/// });
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::weekly_discount::activities::get::{Request, Required};
///
/// let request = Request::new(Required {
///     limit: 5,
///     offset: 10,
///     applying_merchant_id: 10000098,
///     activity_area_code: 110000,
///     activity_scene: "SCAN_CODE_TO_ORDER",
/// })
/// .store_id(1111111);
/// ```
#[doc(alias("查询周周惠活动列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of weekly discount activities · 查询周周惠活动列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// maximum number of resources · 最大资源条数
        pub limit: i64,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: i64,
        /// merchant ID signing up · 报名商户号
        pub applying_merchant_id: i64,
        /// store number of the merchant signing up · 报名商户门店号
        pub store_id: Option<i64>,
        /// activity distribution region code · 活动投放区域编码
        pub activity_area_code: i64,
        /// distribution scene · 投放场景
        pub activity_scene: String,
    }

    crate::model! { Request {
        limit: query("limit").required(),
        offset: query("offset").required(),
        applying_merchant_id: query("applying_merchant_id").required(),
        store_id: query("store_id"),
        activity_area_code: query("activity_area_code").required(),
        activity_scene: query("activity_scene").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// maximum number of resources · 最大资源条数
        limit(i64),
        /// start position of the requested resource · 请求资源起始位置
        offset(i64),
        /// merchant ID signing up · 报名商户号
        applying_merchant_id(i64),
        /// activity distribution region code · 活动投放区域编码
        activity_area_code(i64),
        /// distribution scene · 投放场景
        activity_scene(&'a str),
    } {
        /// store number of the merchant signing up · 报名商户门店号
        store_id store_id_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/weekly-discount/activities",
        "查询周周惠活动列表",
        "Query the list of weekly discount activities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of weekly discount activities · 查询周周惠活动列表
    #[non_exhaustive]
    pub struct Response {
        /// weekly discount activity details · 周周惠活动详情
        pub data: Vec<response::Data>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// weekly discount activity details · 周周惠活动详情
        data 0([response::Data]),
        /// start position of the requested resource · 请求资源起始位置
        offset 1(i64),
        /// maximum number of resources · 最大资源条数
        limit 2(i64),
        /// total count of resources · 资源总条数
        total_count 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// weekly discount activity details · 周周惠活动详情
        #[non_exhaustive]
        pub struct Data {
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// activity name · 活动名称
            pub activity_name: Option<String>,
            /// activity distribution scene · 活动投放场景
            pub activity_scene: Option<String>,
            /// activity distribution region code · 活动投放区域编码
            pub activity_area_code: Vec<String>,
            /// activity's specified payment method · 活动指定付款方式
            pub activity_limit_pay: Option<String>,
            /// activity discount threshold · 活动优惠门槛 (fen)
            pub activity_transaction_minimum_amount: Option<crate::Fen>,
            /// activity discount amount · 活动优惠金额 (fen)
            pub activity_coupon_amount: Option<crate::Fen>,
            /// activity available weekly cycle · 活动可使用周期
            pub activity_available_week: Vec<String>,
            /// activity budget · 活动预算 (fen)
            pub activity_max_amount: Option<crate::Fen>,
            /// activity daily budget · 活动单天预算 (fen)
            pub activity_max_amount_per_day: Option<crate::Fen>,
            /// activity start time · 活动开始时间
            pub activity_available_begin_time: Option<String>,
            /// activity end time · 活动结束时间
            pub activity_available_end_time: Option<String>,
            /// activity state · 活动状态
            pub activity_state: Option<String>,
            /// activity remark · 活动备注
            pub activity_remark: Option<String>,
            /// activity logo · 活动logo
            pub activity_logo: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            activity_id: body("activity_id"),
            activity_name: body("activity_name").promised(),
            activity_scene: body("activity_scene").promised(),
            activity_area_code: body("activity_area_code").promised(),
            activity_limit_pay: body("activity_limit_pay"),
            activity_transaction_minimum_amount: body("activity_transaction_minimum_amount").promised(),
            activity_coupon_amount: body("activity_coupon_amount").promised(),
            activity_available_week: body("activity_available_week").promised(),
            activity_max_amount: body("activity_max_amount").promised(),
            activity_max_amount_per_day: body("activity_max_amount_per_day"),
            activity_available_begin_time: body("activity_available_begin_time").promised(),
            activity_available_end_time: body("activity_available_end_time").promised(),
            activity_state: body("activity_state").promised(),
            activity_remark: body("activity_remark"),
            activity_logo: body("activity_logo").promised(),
        } }

        crate::promised::promised! { Data {
            /// activity name · 活动名称
            activity_name 1(&str),
            /// activity distribution scene · 活动投放场景
            activity_scene 2(&str),
            /// activity distribution region code · 活动投放区域编码
            activity_area_code 3([String]),
            /// activity discount threshold · 活动优惠门槛 (fen)
            activity_transaction_minimum_amount 5(crate::Fen),
            /// activity discount amount · 活动优惠金额 (fen)
            activity_coupon_amount 6(crate::Fen),
            /// activity available weekly cycle · 活动可使用周期
            activity_available_week 7([String]),
            /// activity budget · 活动预算 (fen)
            activity_max_amount 8(crate::Fen),
            /// activity start time · 活动开始时间
            activity_available_begin_time 10(&str),
            /// activity end time · 活动结束时间
            activity_available_end_time 11(&str),
            /// activity state · 活动状态
            activity_state 12(&str),
            /// activity logo · 活动logo
            activity_logo 14(&str),
        } }
    }
}
