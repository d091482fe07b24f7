// Written by `cargo xtask codegen` from spec/openapi/v3/global/customs/redeclare.md

//! `/v3/global/customs/redeclare`

/// Resubmit a customs declaration · 报关重推
///
/// `POST /v3/global/customs/redeclare`
///
/// Official pages · 官方文档:
///
/// - global: [4013025133](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::customs::redeclare::post::{Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::customs::redeclare::post::{Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
/// })
/// .out_trade_no("20150806125346")
/// .transaction_id("1000320306201511078440737890")
/// .sub_order_no("20150806125346")
/// .sub_order_id("1000320306201511078440737891");
/// ```
#[doc(alias("报关重推", "4013025133"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Resubmit a customs declaration · 报关重推
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构APPID
        pub appid: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant sub-order number · 商户子单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子单号
        pub sub_order_id: Option<String>,
        /// customs code · 海关编码
        pub customs: Customs,
        /// merchant's customs filing number · 商户海关备案号
        pub merchant_customs_no: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no"),
        transaction_id: body("transaction_id"),
        sub_order_no: body("sub_order_no"),
        sub_order_id: body("sub_order_id"),
        customs: body("customs").required(),
        merchant_customs_no: body("merchant_customs_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution appid · 机构APPID
        appid(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
        /// customs code · 海关编码
        customs(Customs),
        /// merchant's customs filing number · 商户海关备案号
        merchant_customs_no(&'a str),
    } {
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id transaction_id_opt(into String),
        /// merchant sub-order number · 商户子单号
        sub_order_no sub_order_no_opt(into String),
        /// WeChat sub-order ID · 微信子单号
        sub_order_id sub_order_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/customs/redeclare",
            "报关重推",
            "Resubmit a customs declaration",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::customs::orders::get::Customs;

    /// Resubmit a customs declaration · 报关重推
    #[non_exhaustive]
    pub struct Response {
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// customs declaration state · 报关状态
        pub state: Option<response::State>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子订单号
        pub sub_order_id: Option<String>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub modify_time: Option<crate::Time>,
        /// declaration result explanation · 申报结果说明
        pub explanation: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        state: body("state").promised(),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id").promised(),
        sub_order_no: body("sub_order_no"),
        sub_order_id: body("sub_order_id"),
        modify_time: body("modify_time").promised(),
        explanation: body("explanation"),
    } }

    crate::promised::promised! { Response {
        /// institution appid · 机构APPID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// customs declaration state · 报关状态
        state 2(&response::State),
        /// merchant order number · 商户订单号
        out_trade_no 3(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 4(&str),
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        modify_time 7(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::customs::orders::get::response::State;
    }
}
