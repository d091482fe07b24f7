// Written by `cargo xtask codegen` from spec/openapi/v2/mchrisk/setmchriskcallback.md

//! `/mchrisk/setmchriskcallback`

/// Set the risk notification link · 设置风险通知回调链接
///
/// `POST /mchrisk/setmchriskcallback`
///
/// Official pages · 官方文档:
///
/// - institution: [4011986469](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mchrisk::setmchriskcallback::post::Request;
///
/// let request = Request::new("https://pay.weixin.qq.com/wxpay/risk.action");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mchrisk::setmchriskcallback::post::{Request, SignType};
///
/// let request = Request::new("https://pay.weixin.qq.com/wxpay/risk.action")
///     .mch_id("1900000109")
///     .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("设置风险通知回调链接", "4011986469"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the risk notification link · 设置风险通知回调链接
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商号
        pub mch_id: Option<String>,
        /// notification link · 回调链接
        pub callback_url: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        callback_url: body("callback_url").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(callback_url: into String) {
        /// partner merchant ID · 服务商号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        ..Operation::new(
            Method::Post,
            "/mchrisk/setmchriskcallback",
            "设置风险通知回调链接",
            "Set the risk notification link",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Set the risk notification link · 设置风险通知回调链接
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// partner merchant ID · 服务商号
        pub mch_id: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error description · 错误描述
        pub err_code_des: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        mch_id: body("mch_id").promised(),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商号
        mch_id 2(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
