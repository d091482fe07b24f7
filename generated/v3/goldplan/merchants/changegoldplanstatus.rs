// Written by `cargo xtask codegen` from spec/openapi/v3/goldplan/merchants/changegoldplanstatus.md

//! `/v3/goldplan/merchants/changegoldplanstatus`

/// Manage the gold plan · 点金计划管理
///
/// `POST /v3/goldplan/merchants/changegoldplanstatus`
///
/// Official pages · 官方文档:
///
/// - partner: [4012473796](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::goldplan::merchants::changegoldplanstatus::post::{OperationType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1234567890",
///     operation_type: OperationType::Open,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::goldplan::merchants::changegoldplanstatus::post::{OperationPayScene, OperationType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1234567890",
///     operation_type: OperationType::Open,
/// })
/// .operation_pay_scene(OperationPayScene::JsapiAndMiniprogram);
/// ```
#[doc(alias("点金计划管理", "4012473796"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Manage the gold plan · 点金计划管理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: String,
        /// operation type · 操作类型
        pub operation_type: OperationType,
        /// payment scene · 支付场景
        pub operation_pay_scene: Option<OperationPayScene>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        operation_type: body("operation_type").required(),
        operation_pay_scene: body("operation_pay_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户ID
        sub_mchid(&'a str),
        /// operation type · 操作类型
        operation_type(OperationType),
    } {
        /// payment scene · 支付场景
        operation_pay_scene operation_pay_scene_opt(OperationPayScene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/goldplan/merchants/changegoldplanstatus",
        "点金计划管理",
        "Manage the gold plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::goldplan::merchants::changecustompagestatus::post::OperationType;

    crate::open_enum! {
        /// payment scene · 支付场景
        pub enum OperationPayScene {
            JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
            Jsapi = "JSAPI",
            Miniprogram = "MINIPROGRAM",
        }
    }

    /// Manage the gold plan · 点金计划管理
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户ID
        sub_mchid 0(&str),
    } }
}
