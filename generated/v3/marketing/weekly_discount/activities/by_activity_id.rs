// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/weekly-discount/activities/{activity_id}.md

//! `/v3/marketing/weekly-discount/activities/{activity_id}`

pub mod apply;

/// Query a weekly discount activity's details · 查询周周惠活动详情
///
/// `GET /v3/marketing/weekly-discount/activities/{activity_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::weekly_discount::activities::by_activity_id::get::Request;
///
/// let request = Request::new("11111");
/// let answer = request.send(&client).await?;
/// let activity_name = answer.activity_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询周周惠活动详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a weekly discount activity's details · 查询周周惠活动详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动ID
        pub activity_id: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/weekly-discount/activities/{activity_id}",
        "查询周周惠活动详情",
        "Query a weekly discount activity's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a weekly discount activity's details · 查询周周惠活动详情
    #[non_exhaustive]
    pub struct Response {
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

    crate::model! { Response: Received {
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

    crate::promised::promised! { Response {
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
