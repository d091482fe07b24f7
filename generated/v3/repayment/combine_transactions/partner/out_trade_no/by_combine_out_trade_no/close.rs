// Written by `cargo xtask codegen` from spec/openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close.md

//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`

/// Close an order as the merchant · 商户关单
///
/// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
///
/// Official pages · 官方文档:
///
/// - partner: [4015124497](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::close::post::{Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "1217752501201407033233368018",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1900000109",
///         out_trade_no: "20150806125346",
///     })],
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::close::post::{Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "1217752501201407033233368018",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1900000109",
///         out_trade_no: "20150806125346",
///     })
///     .sub_mchid("1900000109")],
/// });
/// ```
#[doc(alias("商户关单", "4015124497"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Close an order as the merchant · 商户关单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// order number of the repayment order · 还款单订单号
        pub combine_out_trade_no: String,
        /// repayment detail list · 还款明细单信息列表
        pub sub_orders: Vec<SubOrders>,
    }

    crate::model! { Request {
        combine_out_trade_no: path("combine_out_trade_no").required(),
        sub_orders: body("sub_orders").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// order number of the repayment order · 还款单订单号
        combine_out_trade_no(&'a str),
        /// repayment detail list · 还款明细单信息列表
        sub_orders(Vec<SubOrders>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
            "商户关单",
            "Close an order as the merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// repayment detail list · 还款明细单信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// repayment order's initiating merchant ID · 还款单发起商户号
        pub mchid: String,
        /// order number of the repayment detail · 还款明细单订单号
        pub out_trade_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid"),
    } }

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// repayment order's initiating merchant ID · 还款单发起商户号
        mchid(&'a str),
        /// order number of the repayment detail · 还款明细单订单号
        out_trade_no(&'a str),
    } {
        /// second-tier merchant ID · 二级商户号
        sub_mchid sub_mchid_opt(into String),
    } }
}
