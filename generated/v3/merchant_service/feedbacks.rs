// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/feedbacks.md

//! `/v3/merchant-service/feedbacks`

/// Submit merchant feedback · 商户反馈
///
/// `POST /v3/merchant-service/feedbacks`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::feedbacks::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4200000404201909069117582536",
///     complainted_mchid: "9980456248",
///     feedback_content: "已与用户协商解决",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_service::feedbacks::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4200000404201909069117582536",
///     complainted_mchid: "9980456248",
///     feedback_content: "已与用户协商解决",
/// })
/// .feedback_type(1)
/// .feedback_images(["MediaId"])
/// .launch_confirm_process(true);
/// ```
#[deprecated(note = "offline since 2021.01.08; use /v3/merchant-service/complaints-v2/{complaint_id}/response, /v3/merchant-service/complaints-v2/{complaint_id}/complete")]
#[doc(alias("商户反馈"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit merchant feedback · 商户反馈
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// merchant ID complained about · 被诉商户号
        pub complainted_mchid: String,
        /// feedback content type · 反馈内容类型
        pub feedback_type: Option<i64>,
        /// feedback content · 反馈内容
        pub feedback_content: String,
        /// image evidence · 图片凭证
        pub feedback_images: Option<Vec<String>>,
        /// Mark complaint handling as complete · 反馈处理完成
        pub launch_confirm_process: Option<bool>,
    }

    crate::model! { Request {
        transaction_id: body("transaction_id").required(),
        complainted_mchid: body("complainted_mchid").required(),
        feedback_type: body("feedback_type"),
        feedback_content: body("feedback_content").required(),
        feedback_images: body("feedback_images"),
        launch_confirm_process: body("launch_confirm_process"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// merchant ID complained about · 被诉商户号
        complainted_mchid(&'a str),
        /// feedback content · 反馈内容
        feedback_content(&'a str),
    } {
        /// feedback content type · 反馈内容类型
        feedback_type feedback_type_opt(i64),
        /// image evidence · 图片凭证
        feedback_images feedback_images_opt([into String]),
        /// Mark complaint handling as complete · 反馈处理完成
        launch_confirm_process launch_confirm_process_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        deprecated: Some(
            "offline since 2021.01.08; use /v3/merchant-service/complaints-v2/{complaint_id}/response, /v3/merchant-service/complaints-v2/{complaint_id}/complete",
        ),
        ..Operation::new(
            Method::Post,
            "/v3/merchant-service/feedbacks",
            "商户反馈",
            "Submit merchant feedback",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
