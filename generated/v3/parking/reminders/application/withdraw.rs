// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/application/withdraw.md

//! `/v3/parking/reminders/application/withdraw`

/// Withdraw a car park onboarding application · 撤回停车场进件申请
///
/// `POST /v3/parking/reminders/application/withdraw`
///
/// Official pages · 官方文档:
///
/// - partner: [4019557799](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::application::withdraw::post::{Request, Required};
///
/// let request = Request::new(Required {
///     parking_lot_audit_no: "PLA202604230001",
///     out_parking_lot_id: "lot_sz_tencent_001",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("撤回停车场进件申请", "4019557799"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Withdraw a car park onboarding application · 撤回停车场进件申请
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// car park onboarding review number · 停车场进件审核单号
        parking_lot_audit_no(&'a str),
        /// merchant car park ID · 商户停车场ID
        out_parking_lot_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
