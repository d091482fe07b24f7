// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke.md

//! `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`

/// Revoke a super administrator change application · 撤销超管变更申请单
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
///
/// Official pages · 官方文档:
///
/// - partner: [4015617919](https://pay.weixin.qq.com/doc/v3/partner/4015617919)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::revoke::post::Request;
///
/// let request = Request::new("20220617143306000013906025001");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销超管变更申请单", "4015617919"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a super administrator change application · 撤销超管变更申请单
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
        "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
        "撤销超管变更申请单",
        "Revoke a super administrator change application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke a super administrator change application · 撤销超管变更申请单
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单号
        pub apply_id: Option<String>,
        /// application state · 申请单状态
        pub state: Option<response::State>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        apply_id: body("apply_id"),
        state: body("state"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get::response::State;
    }
}
