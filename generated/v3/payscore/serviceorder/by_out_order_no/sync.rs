// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/sync.md

//! `/v3/payscore/serviceorder/{out_order_no}/sync`

/// Synchronise a service order's information · 同步服务订单信息
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012587962](https://pay.weixin.qq.com/doc/v3/merchant/4012587962), [4012647431](https://pay.weixin.qq.com/doc/v3/merchant/4012647431)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_ORDER_STATE` | The order is in a state that does not allow it. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `ORDER_CANCELED` | The order was cancelled. |
/// | 400 | `ORDER_DONE` | The order is done already. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::sync::post::{Detail, Request, Required, Type};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
///     type_: Type::OrderPaid,
///     detail: Detail::new("20091225091210"),
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("同步服务订单信息", "4012587962", "4012647431"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Synchronise a service order's information · 同步服务订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        pub out_order_no: String,
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: String,
        /// service ID · 服务ID; up to 32 characters
        pub service_id: String,
        /// scene type · 场景类型
        pub type_: Type,
        /// content information details · 内容信息详情
        pub detail: Detail,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        type_: body("type").required(),
        detail: body("detail").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        out_order_no(&'a str),
        /// official account appid · 公众账号ID; up to 32 characters
        appid(&'a str),
        /// service ID · 服务ID; up to 32 characters
        service_id(&'a str),
        /// scene type · 场景类型
        type_(Type),
        /// content information details · 内容信息详情
        detail(Detail),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/sync",
        "同步服务订单信息",
        "Synchronise a service order's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// scene type · 场景类型
        pub enum Type {
            /// payment of the order received · 订单收款成功
            OrderPaid = "Order_Paid",
        }
    }

    /// content information details · 内容信息详情
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// collection success time · 收款成功时间; as 20180608103456
        pub paid_time: crate::CompactTime,
    }

    crate::model! { Detail {
        paid_time: body("paid_time").required(),
    } }

    crate::sent::sent! { Detail(paid_time: into crate::CompactTime) {
    } }

    pub use crate::nouns::payscore_order::PayscoreOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payscore_order::*;
    }
}
