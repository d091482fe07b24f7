// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md

//! `/v3/marketing/weekly-discount/activities/{activity_id}/apply`

/// Sign up for a weekly discount activity · 报名周周惠活动
///
/// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::weekly_discount::activities::by_activity_id::apply::post::{Request, Required};
///
/// let request = Request::new(Required {
///     activity_id: "11111",
///     applying_merchant_id: 10000098,
///     store_id: 111111,
/// });
/// let answer = request.send(&client).await?;
/// let success_time = answer.success_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("报名周周惠活动"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Sign up for a weekly discount activity · 报名周周惠活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动ID
        pub activity_id: String,
        /// merchant ID signing up · 报名商户号
        pub applying_merchant_id: i64,
        /// store number of the merchant signing up · 报名商户门店号
        pub store_id: i64,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        applying_merchant_id: body("applying_merchant_id").required(),
        store_id: body("store_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// activity ID · 活动ID
        activity_id(&'a str),
        /// merchant ID signing up · 报名商户号
        applying_merchant_id(i64),
        /// store number of the merchant signing up · 报名商户门店号
        store_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
        "报名周周惠活动",
        "Sign up for a weekly discount activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Sign up for a weekly discount activity · 报名周周惠活动
    #[non_exhaustive]
    pub struct Response {
        /// ID of the activity signed up for · 报名成功的活动ID
        pub activity_id: Option<i64>,
        /// sign-up success time · 报名成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id").promised(),
        success_time: body("success_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// ID of the activity signed up for · 报名成功的活动ID
        activity_id 0(i64),
        /// sign-up success time · 报名成功时间; as 2018-06-08T10:34:56+08:00
        success_time 1(&crate::Time),
    } }
}
