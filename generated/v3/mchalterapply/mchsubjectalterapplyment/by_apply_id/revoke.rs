// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke.md

//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`

/// Revoke a merchant details change application · 撤销资料变更申请单
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
///
/// Official pages · 官方文档:
///
/// - partner: [4014090672](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::mchsubjectalterapplyment::by_apply_id::revoke::post::Request;
///
/// let request = Request::new("20220617143306000013906025001");
/// let answer = request.send(&client).await?;
/// let result = answer.result()?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销资料变更申请单", "4014090672"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a merchant details change application · 撤销资料变更申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay application ID · 微信支付申请单号
        pub apply_id: String,
    }

    crate::model! { Request {
        apply_id: path("apply_id").required(),
    } }

    crate::sent::sent! { Request(apply_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
        "撤销资料变更申请单",
        "Revoke a merchant details change application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke a merchant details change application · 撤销资料变更申请单
    #[non_exhaustive]
    pub struct Response {
        /// revocation state · 撤销状态
        pub result: Option<response::Result>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        result: body("result").promised(),
    } }

    crate::promised::promised! { Response {
        /// revocation state · 撤销状态
        result 0(&response::Result),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// revocation state · 撤销状态
            pub enum Result {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }
    }
}
