// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse.md

//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`

/// Reverse an order · 撤销
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post::Request;
///
/// let request = Request {
///     sp_appid: Some("wxd678efh567hg6787".into()),
///     sub_appid: Some("wxd678efh567hg6787".into()),
///     ..Request::new("1217752501201407033233368018", "1230000109", "1230000109")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an order · 撤销
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号
        pub sp_mchid: String,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_trade_no: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
        ) -> Self {
            Self {
                out_trade_no: out_trade_no.into(),
                sp_appid: None,
                sp_mchid: sp_mchid.into(),
                sub_appid: None,
                sub_mchid: sub_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
        "撤销",
        "Reverse an order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Reverse an order · 撤销
    #[non_exhaustive]
    pub struct Response {
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
    }

    crate::model! { Response: Default {
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid"),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no"),
    } }
}
