// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse.md

//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`

/// Reverse an e-commerce combined entrusted deduction order · 电商合单委托代扣撤销订单
///
/// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
///
/// ```
/// use wechatpay::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::reverse::post::{Request, SubOrders};
///
/// let request = Request {
///     sub_orders: Some(vec![SubOrders {
///         sub_appid: Some("wxd678efh567hg6787".into()),
///         ..SubOrders::new("1900000109", "20150806125346", "1900000109")
///     }]),
///     ..Request::new("P20150806125346", "wxd678efh567hg6787")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an e-commerce combined entrusted deduction order · 电商合单委托代扣撤销订单
    pub struct Request {
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
        /// combined order merchant appid · 合单商户APPID
        pub combine_appid: String,
        /// sub-order information · 子单信息
        pub sub_orders: Option<Vec<SubOrders>>,
    }

    crate::model! { Request {
        combine_out_trade_no: path("combine_out_trade_no").required(),
        combine_appid: body("combine_appid").required(),
        sub_orders: body("sub_orders"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_out_trade_no: impl Into<String>,
            combine_appid: impl Into<String>,
        ) -> Self {
            Self {
                combine_out_trade_no: combine_out_trade_no.into(),
                combine_appid: combine_appid.into(),
                sub_orders: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
            "电商合单委托代扣撤销订单",
            "Reverse an e-commerce combined entrusted deduction order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// sub-order information · 子单信息
    pub struct SubOrders {
        /// sub-order merchant ID · 子单商户号
        pub mchid: String,
        /// merchant order number of the sub-order · 子单商户订单号
        pub out_trade_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// second-tier merchant appid · 二级商户appid
        pub sub_appid: Option<String>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
    } }

    impl SubOrders {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            out_trade_no: impl Into<String>,
            sub_mchid: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                out_trade_no: out_trade_no.into(),
                sub_mchid: sub_mchid.into(),
                sub_appid: None,
            }
        }
    }
}
