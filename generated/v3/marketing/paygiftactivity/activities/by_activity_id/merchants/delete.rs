// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete.md

//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`

/// Delete coupon-issuing merchant IDs from an activity · 删除活动发券商户号
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012466787](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
/// - partner: [4012466827](https://pay.weixin.qq.com/doc/v3/partner/4012466827)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post::Request;
///
/// let request = Request::new("")
///     .merchant_id_list(["100123456"])
///     .delete_request_no("100002322019090134234sfdf");
/// ```
#[doc(alias("删除活动发券商户号", "4012466787", "4012466827"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Delete coupon-issuing merchant IDs from an activity · 删除活动发券商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动id
        pub activity_id: String,
        /// coupon-issuing merchant IDs to delete · 删除的发券商户号
        pub merchant_id_list: Option<Vec<String>>,
        /// merchant request number · 商户请求单号
        pub delete_request_no: Option<String>,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        merchant_id_list: body("merchant_id_list"),
        delete_request_no: body("delete_request_no"),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
        /// coupon-issuing merchant IDs to delete · 删除的发券商户号
        merchant_id_list merchant_id_list_opt([into String]),
        /// merchant request number · 商户请求单号
        delete_request_no delete_request_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
        "删除活动发券商户号",
        "Delete coupon-issuing merchant IDs from an activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Delete coupon-issuing merchant IDs from an activity · 删除活动发券商户号
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        pub delete_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id"),
        delete_time: body("delete_time"),
    } }
}
