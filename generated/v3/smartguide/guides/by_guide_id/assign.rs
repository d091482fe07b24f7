// Written by `cargo xtask codegen` from spec/openapi/v3/smartguide/guides/{guide_id}/assign.md

//! `/v3/smartguide/guides/{guide_id}/assign`

/// Assign service staff · 服务人员分配
///
/// `POST /v3/smartguide/guides/{guide_id}/assign`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012535161](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
/// - partner: [4012474145](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::smartguide::guides::by_guide_id::assign::post::{Request, Required};
///
/// let request = Request::new(Required { guide_id: "", out_trade_no: "20150806125346" });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::smartguide::guides::by_guide_id::assign::post::{Request, Required};
///
/// let request = Request::new(Required { guide_id: "", out_trade_no: "20150806125346" })
///     .sub_mchid("1234567890");
/// ```
#[doc(alias("服务人员分配", "4012535161", "4012474145"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Assign service staff · 服务人员分配
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service staff ID · 服务人员ID
        pub guide_id: String,
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        guide_id: path("guide_id").required(),
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service staff ID · 服务人员ID
        guide_id(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
    } {
        /// sub-merchant ID · 子商户ID
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/smartguide/guides/{guide_id}/assign",
            "服务人员分配",
            "Assign service staff",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
