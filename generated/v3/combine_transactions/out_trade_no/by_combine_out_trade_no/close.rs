// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md

//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`

/// 合单关闭订单
///
/// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421130)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421225)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421330)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421404)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551793)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761079)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462102)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462171)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462247)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462566)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709095)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602237)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761093)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015973150)
///
/// ```
/// use wechatpay::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post::{Request, SubOrders};
///
/// let request = Request::new(
///     "",
///     "wxd678efh567hg6787",
///     vec![SubOrders {
///         individual_auth_id: Some("1900000109".into()),
///         sub_mchid: Some("1900000109".into()),
///         sub_appid: Some("wxd678efh567hg6999".into()),
///         ..SubOrders::new("1900000109", "20150806125346")
///     }],
/// );
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 合单关闭订单
    pub struct Request {
        /// 合单商户订单号
        pub combine_out_trade_no: String,
        /// 合单商户appid
        pub combine_appid: String,
        /// 商品单信息
        pub sub_orders: Vec<SubOrders>,
    }

    crate::model! { Request {
        combine_out_trade_no: path("combine_out_trade_no").required(),
        combine_appid: body("combine_appid").required(),
        sub_orders: body("sub_orders").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_out_trade_no: impl Into<String>,
            combine_appid: impl Into<String>,
            sub_orders: Vec<SubOrders>,
        ) -> Self {
            Self {
                combine_out_trade_no: combine_out_trade_no.into(),
                combine_appid: combine_appid.into(),
                sub_orders,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
            "合单关闭订单",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::send::call!(Request);

    /// 商品单信息
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: String,
        /// 商品单商户订单号
        pub out_trade_no: String,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
        individual_auth_id: body("individual_auth_id"),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
    } }

    impl SubOrders {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(mchid: impl Into<String>, out_trade_no: impl Into<String>) -> Self {
            Self {
                mchid: mchid.into(),
                out_trade_no: out_trade_no.into(),
                individual_auth_id: None,
                sub_mchid: None,
                sub_appid: None,
            }
        }
    }
}
