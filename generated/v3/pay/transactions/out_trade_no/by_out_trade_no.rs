// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/pay/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

/// Query by merchant order number · 商户订单号查询
///
/// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791859)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070356)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791838)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791880)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791900)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526919)
///
/// ```
/// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("1217752501201407033233368018", "1230000109");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query by merchant order number · 商户订单号查询
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        mchid: query("mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_trade_no: impl Into<String>, mchid: impl Into<String>) -> Self {
            Self {
                out_trade_no: out_trade_no.into(),
                mchid: mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/pay/transactions/out-trade-no/{out_trade_no}",
        "商户订单号查询",
        "Query by merchant order number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::payment::Payment as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payment::*;
    }
}
