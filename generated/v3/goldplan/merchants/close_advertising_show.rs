// Written by `cargo xtask codegen` from spec/openapi/v3/goldplan/merchants/close-advertising-show.md

//! `/v3/goldplan/merchants/close-advertising-show`

/// Close advertising display · 关闭广告展示
///
/// `POST /v3/goldplan/merchants/close-advertising-show`
///
/// Official pages · 官方文档:
///
/// - partner: [4012473781](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::goldplan::merchants::close_advertising_show::post::Request;
///
/// let request = Request::new("1900000109");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("关闭广告展示", "4012473781"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Close advertising display · 关闭广告展示
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/goldplan/merchants/close-advertising-show",
            "关闭广告展示",
            "Close advertising display",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
