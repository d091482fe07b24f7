// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/orders/unfreeze.md

//! `/v3/global/profit-sharing/orders/unfreeze`

/// Unfreeze the remaining funds · 解冻剩余资金
///
/// `POST /v3/global/profit-sharing/orders/unfreeze`
///
/// Official pages · 官方文档:
///
/// - global: [4013024897](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::orders::unfreeze::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     description: "解冻全部剩余资金",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::orders::unfreeze::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     description: "解冻全部剩余资金",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("解冻剩余资金", "4013024897"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Unfreeze the remaining funds · 解冻剩余资金
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: String,
        /// profit-sharing description · 分账描述
        pub description: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no(&'a str),
        /// profit-sharing description · 分账描述
        description(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/profit-sharing/orders/unfreeze",
            "解冻剩余资金",
            "Unfreeze the remaining funds",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Unfreeze the remaining funds · 解冻剩余资金
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// profit-sharing order state · 分账单状态
        pub state: Option<String>,
        /// profit-sharing receiver list · 分账接收方列表
        pub receivers: Vec<response::Receivers>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
        state: body("state").promised(),
        receivers: body("receivers"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 2(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 3(&str),
        /// profit-sharing order state · 分账单状态
        state 4(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::profit_sharing::orders::post::Type;

        pub use crate::v3::global::profit_sharing::orders::post::response::Receivers;
    }
}
