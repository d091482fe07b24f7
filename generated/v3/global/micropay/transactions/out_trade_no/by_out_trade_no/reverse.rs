// Written by `cargo xtask codegen` from spec/openapi/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse.md

//! `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`

/// Reverse an order by merchant order number · 撤销订单(商户订单号)
///
/// `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
///
/// ```
/// use wechatpay::v3::global::micropay::transactions::out_trade_no::by_out_trade_no::reverse::post::Request;
///
/// let request = Request::new(
///     "1900000109",
///     "1900000100",
///     "1900000109",
///     "1217752501201407033233368018",
/// );
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an order by merchant order number · 撤销订单(商户订单号)
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: String,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        mchid: body("mchid").required(),
        sp_mchid: body("sp_mchid").required(),
        sub_mchid: body("sub_mchid").required(),
        out_trade_no: path("out_trade_no").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
            out_trade_no: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                sp_mchid: sp_mchid.into(),
                sub_mchid: sub_mchid.into(),
                out_trade_no: out_trade_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
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
