// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/application/withdraw.md

//! `/v3/parking/reminders/application/withdraw`

/// Withdraw a car park onboarding application · 撤回停车场进件申请
///
/// `POST /v3/parking/reminders/application/withdraw`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
///
/// ```
/// use wechatpay::v3::parking::reminders::application::withdraw::post::Request;
///
/// let request = Request::new("PLA202604230001", "lot_sz_tencent_001");
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Withdraw a car park onboarding application · 撤回停车场进件申请
    pub struct Request {
        /// car park onboarding review number · 停车场进件审核单号
        pub parking_lot_audit_no: String,
        /// merchant car park ID · 商户停车场ID
        pub out_parking_lot_id: String,
    }

    crate::model! { Request {
        parking_lot_audit_no: body("parking_lot_audit_no").required(),
        out_parking_lot_id: body("out_parking_lot_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            parking_lot_audit_no: impl Into<String>,
            out_parking_lot_id: impl Into<String>,
        ) -> Self {
            Self {
                parking_lot_audit_no: parking_lot_audit_no.into(),
                out_parking_lot_id: out_parking_lot_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/parking/reminders/application/withdraw",
            "撤回停车场进件申请",
            "Withdraw a car park onboarding application",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
