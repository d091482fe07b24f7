// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate.md

//! `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`

/// Terminate a brand member coupon-issuing activity · 终止品牌会员发券活动
///
/// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
///
/// Official pages · 官方文档:
///
/// - partner: [4016588028](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::membership_activities::by_activity_id::terminate::post::{Request, Required};
///
/// let request = Request::new(Required { activity_id: "371067", brand_id: "1004" });
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("终止品牌会员发券活动", "4016588028"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Terminate a brand member coupon-issuing activity · 终止品牌会员发券活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动ID
        pub activity_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        brand_id: body("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// activity ID · 活动ID
        activity_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
        "终止品牌会员发券活动",
        "Terminate a brand member coupon-issuing activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Terminate a brand member coupon-issuing activity · 终止品牌会员发券活动
    #[non_exhaustive]
    pub struct Response {
        /// merchant request number · 商户请求单号
        pub out_request_no: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// membership card ID · 会员卡ID
        pub card_id: Option<String>,
        /// activity channel · 活动渠道
        pub activity_channel: Option<response::ActivityChannel>,
        /// activity main title · 活动主标题
        pub title: Option<String>,
        /// activity main title · 活动主标题
        pub sub_title: Option<String>,
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: Option<crate::Time>,
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
        /// activity's total stock · 活动总库存
        pub apply_total: Option<i64>,
        /// activity's remaining stock · 活动剩余库存
        pub apply_available: Option<i64>,
        /// product coupon stock list · 商品券批次列表
        pub product_coupon_stock_list: Vec<response::ProductCouponStockList>,
        /// activity ID · 活动ID
        pub activity_id: Option<String>,
        /// activity state · 活动状态
        pub activity_state: Option<response::ActivityState>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub modify_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_request_no: body("out_request_no").promised(),
        brand_id: body("brand_id").promised(),
        card_id: body("card_id").promised(),
        activity_channel: body("activity_channel").promised(),
        title: body("title").promised(),
        sub_title: body("sub_title").promised(),
        begin_time: body("begin_time").promised(),
        end_time: body("end_time").promised(),
        apply_total: body("apply_total").promised(),
        apply_available: body("apply_available").promised(),
        product_coupon_stock_list: body("product_coupon_stock_list").promised(),
        activity_id: body("activity_id").promised(),
        activity_state: body("activity_state").promised(),
        create_time: body("create_time").promised(),
        modify_time: body("modify_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant request number · 商户请求单号
        out_request_no 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// membership card ID · 会员卡ID
        card_id 2(&str),
        /// activity channel · 活动渠道
        activity_channel 3(&response::ActivityChannel),
        /// activity main title · 活动主标题
        title 4(&str),
        /// activity main title · 活动主标题
        sub_title 5(&str),
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        begin_time 6(&crate::Time),
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        end_time 7(&crate::Time),
        /// activity's total stock · 活动总库存
        apply_total 8(i64),
        /// activity's remaining stock · 活动剩余库存
        apply_available 9(i64),
        /// product coupon stock list · 商品券批次列表
        product_coupon_stock_list 10([response::ProductCouponStockList]),
        /// activity ID · 活动ID
        activity_id 11(&str),
        /// activity state · 活动状态
        activity_state 12(&response::ActivityState),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 13(&crate::Time),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        modify_time 14(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::card_member::membership_activities::get::response::ActivityChannel;

        pub use crate::v3::brand::partner::card_member::membership_activities::get::response::ProductCouponStockList;

        pub use crate::v3::brand::partner::card_member::membership_activities::get::ActivityState;
    }
}
