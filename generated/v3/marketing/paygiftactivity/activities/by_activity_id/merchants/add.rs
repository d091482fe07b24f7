// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add.md

//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`

/// Add coupon-issuing merchant IDs to an activity · 新增活动发券商户号
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012466671](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
/// - partner: [4012466735](https://pay.weixin.qq.com/doc/v3/partner/4012466735)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post::Request;
///
/// let request = Request::new("").merchant_id_list(["string"]).add_request_no("");
/// ```
#[doc(alias("新增活动发券商户号", "4012466671", "4012466735"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add coupon-issuing merchant IDs to an activity · 新增活动发券商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动id
        pub activity_id: String,
        /// coupon-issuing merchant IDs · 发券商户号
        pub merchant_id_list: Option<Vec<String>>,
        /// business request number · 请求业务单据号
        pub add_request_no: Option<String>,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        merchant_id_list: body("merchant_id_list"),
        add_request_no: body("add_request_no"),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
        /// coupon-issuing merchant IDs · 发券商户号
        merchant_id_list merchant_id_list_opt([into String]),
        /// business request number · 请求业务单据号
        add_request_no add_request_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
        "新增活动发券商户号",
        "Add coupon-issuing merchant IDs to an activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Add coupon-issuing merchant IDs to an activity · 新增活动发券商户号
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        pub add_time: Option<crate::Time>,
        /// list of coupon-issuing merchant IDs that failed rule validation · 未通过规则校验的发券商户号列表
        pub invalid_merchant_id_list: Vec<response::InvalidMerchantIdList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id"),
        add_time: body("add_time"),
        invalid_merchant_id_list: body("invalid_merchant_id_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of coupon-issuing merchant IDs that failed rule validation · 未通过规则校验的发券商户号列表
        #[non_exhaustive]
        pub struct InvalidMerchantIdList {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// reason for being invalid · 无效原因
            pub invalid_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { InvalidMerchantIdList: Received {
            mchid: body("mchid"),
            invalid_reason: body("invalid_reason"),
        } }
    }
}
