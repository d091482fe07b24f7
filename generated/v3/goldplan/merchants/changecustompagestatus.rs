// Written by `cargo xtask codegen` from spec/openapi/v3/goldplan/merchants/changecustompagestatus.md

//! `/v3/goldplan/merchants/changecustompagestatus`

/// Manage the merchant receipt page · 商家小票管理
///
/// `POST /v3/goldplan/merchants/changecustompagestatus`
///
/// Official pages · 官方文档:
///
/// - partner: [4012473788](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::goldplan::merchants::changecustompagestatus::post::{OperationType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1234567890",
///     operation_type: OperationType::Open,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("商家小票管理", "4012473788"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Manage the merchant receipt page · 商家小票管理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: String,
        /// operation type · 操作类型
        pub operation_type: OperationType,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        operation_type: body("operation_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户ID
        sub_mchid(&'a str),
        /// operation type · 操作类型
        operation_type(OperationType),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/goldplan/merchants/changecustompagestatus",
        "商家小票管理",
        "Manage the merchant receipt page",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// operation type · 操作类型
        pub enum OperationType {
            Open = "OPEN",
            Close = "CLOSE",
        }
    }

    /// Manage the merchant receipt page · 商家小票管理
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: Option<String>,
        /// operation type · 操作类型
        pub operation_type: Option<OperationType>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        operation_type: body("operation_type").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户ID
        sub_mchid 0(&str),
        /// operation type · 操作类型
        operation_type 1(&OperationType),
    } }
}
