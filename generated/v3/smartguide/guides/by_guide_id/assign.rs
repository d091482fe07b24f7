// Written by `cargo xtask codegen` from spec/openapi/v3/smartguide/guides/{guide_id}/assign.md

//! `/v3/smartguide/guides/{guide_id}/assign`

/// Assign service staff · 服务人员分配
///
/// `POST /v3/smartguide/guides/{guide_id}/assign`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
///
/// ```
/// use wechatpay::v3::smartguide::guides::by_guide_id::assign::post::Request;
///
/// let request = Request {
///     sub_mchid: Some("1234567890".into()),
///     ..Request::new("", "20150806125346")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Assign service staff · 服务人员分配
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(guide_id: impl Into<String>, out_trade_no: impl Into<String>) -> Self {
            Self {
                guide_id: guide_id.into(),
                sub_mchid: None,
                out_trade_no: out_trade_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
