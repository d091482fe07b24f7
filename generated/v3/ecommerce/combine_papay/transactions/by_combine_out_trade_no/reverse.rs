// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse.md

//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`

/// Reverse an e-commerce combined entrusted deduction order · 电商合单委托代扣撤销订单
///
/// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
///
/// Official pages · 官方文档:
///
/// - partner: [4012884126](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::reverse::post::{Request, Required};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "P20150806125346",
///     combine_appid: "wxd678efh567hg6787",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::reverse::post::{Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "P20150806125346",
///     combine_appid: "wxd678efh567hg6787",
/// })
/// .sub_orders([SubOrders::new(SubOrdersRequired {
///     mchid: "1900000109",
///     out_trade_no: "20150806125346",
///     sub_mchid: "1900000109",
/// })
/// .sub_appid("wxd678efh567hg6787")]);
/// ```
#[doc(alias("电商合单委托代扣撤销订单", "4012884126"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an e-commerce combined entrusted deduction order · 电商合单委托代扣撤销订单
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no(&'a str),
        /// combined order merchant appid · 合单商户APPID
        combine_appid(&'a str),
    } {
        /// sub-order information · 子单信息
        sub_orders sub_orders_opt([SubOrders]),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// sub-order merchant ID · 子单商户号
        mchid(&'a str),
        /// merchant order number of the sub-order · 子单商户订单号
        out_trade_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
        /// second-tier merchant appid · 二级商户appid
        sub_appid sub_appid_opt(into String),
    } }
}
