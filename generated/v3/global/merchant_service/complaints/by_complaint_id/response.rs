// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/complaints/{complaint_id}/response.md

//! `/v3/global/merchant-service/complaints/{complaint_id}/response`

/// Submit a reply · 提交回复
///
/// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
///
/// ```
/// use wechatpay::v3::global::merchant_service::complaints::by_complaint_id::response::post::Request;
///
/// let request = Request {
///     response_images: Some(vec!["file23578_21798531.jpg".into()]),
///     jump_url: Some("https://www.xxx.com/notify".into()),
///     jump_url_text: Some("查看订单详情".into()),
///     ..Request::new("200201820200101080076610000", "1900012181", "已与用户沟通解决")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Submit a reply · 提交回复
    pub struct Request {
        /// complaint ID · 投诉单号
        pub complaint_id: String,
        /// merchant ID complained about · 被诉商户号
        pub complainted_mchid: String,
        /// reply content · 回复内容
        pub response_content: String,
        /// reply images · 回复图片
        pub response_images: Option<Vec<String>>,
        /// jump link · 跳转链接
        pub jump_url: Option<String>,
        /// jump link text · 跳转链接文案
        pub jump_url_text: Option<String>,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        complainted_mchid: body("complainted_mchid").required(),
        response_content: body("response_content").required(),
        response_images: body("response_images"),
        jump_url: body("jump_url"),
        jump_url_text: body("jump_url_text"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            complaint_id: impl Into<String>,
            complainted_mchid: impl Into<String>,
            response_content: impl Into<String>,
        ) -> Self {
            Self {
                complaint_id: complaint_id.into(),
                complainted_mchid: complainted_mchid.into(),
                response_content: response_content.into(),
                response_images: None,
                jump_url: None,
                jump_url_text: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/global/merchant-service/complaints/{complaint_id}/response",
            "提交回复",
            "Submit a reply",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
