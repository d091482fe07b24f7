// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/orders/{out_order_no}.md

//! `/v3/global/profit-sharing/orders/{out_order_no}`

/// Query a profit sharing result · 查询分账结果
///
/// `GET /v3/global/profit-sharing/orders/{out_order_no}`
///
/// Official pages · 官方文档:
///
/// - global: [4013024900](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::orders::by_out_order_no::get::Request;
///
/// let request = Request::new("P20150806125346");
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::orders::by_out_order_no::get::Request;
///
/// let request = Request::new("P20150806125346")
///     .sub_mchid("1900000109")
///     .transaction_id("4208450740201411110007820472");
/// ```
#[doc(alias("查询分账结果", "4013024900"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a profit sharing result · 查询分账结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        sub_mchid: query("sub_mchid"),
        transaction_id: query("transaction_id"),
    } }

    crate::sent::sent! { Request(out_order_no: into String) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id transaction_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/profit-sharing/orders/{out_order_no}",
            "查询分账结果",
            "Query a profit sharing result",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a profit sharing result · 查询分账结果
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
