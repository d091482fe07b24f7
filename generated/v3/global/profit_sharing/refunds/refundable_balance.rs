// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/refunds/refundable-balance.md

//! `/v3/global/profit-sharing/refunds/refundable-balance`

/// 查询可供垫付退款实时余额
///
/// `GET /v3/global/profit-sharing/refunds/refundable-balance`
///
/// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
///
/// ```
/// use wechatpay::v3::global::profit_sharing::refunds::refundable_balance::get::Request;
///
/// let request = Request::new();
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// 查询可供垫付退款实时余额
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/profit-sharing/refunds/refundable-balance",
            "查询可供垫付退款实时余额",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询可供垫付退款实时余额
    #[non_exhaustive]
    pub struct Response {
        /// 出资方商户号
        pub sponsor_mchid: Option<String>,
        /// 可供垫付分账退款的实时余额
        pub balance: Option<i64>,
        /// 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Response: Default {
        sponsor_mchid: body("sponsor_mchid"),
        balance: body("balance"),
        currency: body("currency"),
    } }
}
