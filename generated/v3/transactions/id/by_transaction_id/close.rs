// Written by `cargo xtask codegen` from spec/openapi/v3/transactions/id/{transaction_id}/close.md

//! `/v3/transactions/id/{transaction_id}/close`

/// Close an order by WeChat Pay transaction ID · 关闭订单(微信支付订单号)
///
/// `POST /v3/transactions/id/{transaction_id}/close`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transactions::id::by_transaction_id::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "1217752501201407033233368018",
///     mchid: "1230000109",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transactions::id::by_transaction_id::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "1217752501201407033233368018",
///     mchid: "1230000109",
/// })
/// .sub_mchid("1230000109")
/// .sp_mchid("1230000109");
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/transactions/id/{transaction_id}/close")]
#[doc(alias("关闭订单(微信支付订单号)"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Close an order by WeChat Pay transaction ID · 关闭订单(微信支付订单号)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        mchid: body("mchid").required(),
        sub_mchid: body("sub_mchid"),
        sp_mchid: body("sp_mchid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// direct merchant ID · 直连商户号
        mchid(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        answer: AnswerKind::Empty,
        deprecated: Some(
            "replaced since 2022.09.08; use /v3/global/transactions/id/{transaction_id}/close",
        ),
        ..Operation::new(
            Method::Post,
            "/v3/transactions/id/{transaction_id}/close",
            "关闭订单(微信支付订单号)",
            "Close an order by WeChat Pay transaction ID",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
