// Written by `cargo xtask codegen` from spec/openapi/v3/transactions/out-trade-no/{out_trade_no}/close.md

//! `/v3/transactions/out-trade-no/{out_trade_no}/close`

/// Close an order by merchant order number · 关闭订单(商户订单号)
///
/// `POST /v3/transactions/out-trade-no/{out_trade_no}/close`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transactions::out_trade_no::by_out_trade_no::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     mchid: "1230000109",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transactions::out_trade_no::by_out_trade_no::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     mchid: "1230000109",
/// })
/// .sub_mchid("1230000109")
/// .sp_mchid("1230000109");
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/transactions/out-trade-no/{out_trade_no}/close")]
#[doc(alias("关闭订单(商户订单号)"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Close an order by merchant order number · 关闭订单(商户订单号)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        mchid: body("mchid").required(),
        sub_mchid: body("sub_mchid"),
        sp_mchid: body("sp_mchid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
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
            "replaced since 2022.09.08; use /v3/global/transactions/out-trade-no/{out_trade_no}/close",
        ),
        ..Operation::new(
            Method::Post,
            "/v3/transactions/out-trade-no/{out_trade_no}/close",
            "关闭订单(商户订单号)",
            "Close an order by merchant order number",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
