// Written by `cargo xtask codegen` from spec/openapi/v3/transactions/out-trade-no/{out_trade_no}/reverse.md

//! `/v3/transactions/out-trade-no/{out_trade_no}/reverse`

/// Reverse an order by merchant order number · 撤销订单(商户订单号)
///
/// `POST /v3/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transactions::out_trade_no::by_out_trade_no::reverse::post::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transactions::out_trade_no::by_out_trade_no::reverse::post::Request;
///
/// let request = Request::new("1217752501201407033233368018")
///     .mchid("1900000109")
///     .sp_mchid("1900000100")
///     .sub_mchid("1900000109");
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse")]
#[doc(alias("撤销订单(商户订单号)"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an order by merchant order number · 撤销订单(商户订单号)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        mchid: body("mchid"),
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        out_trade_no: path("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        answer: AnswerKind::Empty,
        deprecated: Some(
            "replaced since 2022.09.08; use /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
        ),
        ..Operation::new(
            Method::Post,
            "/v3/transactions/out-trade-no/{out_trade_no}/reverse",
            "撤销订单(商户订单号)",
            "Reverse an order by merchant order number",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
