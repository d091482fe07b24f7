// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md

//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`

/// Close a combined order · 合单关闭订单
///
/// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012577452](https://pay.weixin.qq.com/doc/v3/merchant/4012577452), [4013421130](https://pay.weixin.qq.com/doc/v3/merchant/4013421130), [4013421225](https://pay.weixin.qq.com/doc/v3/merchant/4013421225), [4013421330](https://pay.weixin.qq.com/doc/v3/merchant/4013421330), [4013421404](https://pay.weixin.qq.com/doc/v3/merchant/4013421404), [4012551793](https://pay.weixin.qq.com/doc/v3/merchant/4012551793)
/// - partner: [4012761079](https://pay.weixin.qq.com/doc/v3/partner/4012761079), [4013462102](https://pay.weixin.qq.com/doc/v3/partner/4013462102), [4013462171](https://pay.weixin.qq.com/doc/v3/partner/4013462171), [4013462247](https://pay.weixin.qq.com/doc/v3/partner/4013462247), [4013462566](https://pay.weixin.qq.com/doc/v3/partner/4013462566), [4012709095](https://pay.weixin.qq.com/doc/v3/partner/4012709095), [4012602237](https://pay.weixin.qq.com/doc/v3/partner/4012602237), [4012761093](https://pay.weixin.qq.com/doc/v3/partner/4012761093), [4015973150](https://pay.weixin.qq.com/doc/v3/partner/4015973150)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `ORDER_CLOSED` | The order is closed. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOAUTH` | The merchant has no permission for it. |
/// | 403 | `OUT_TRADE_NO_USED` | The merchant's order number was used already. |
/// | 403 | `RULELIMIT` | A rule of the business does not allow it. |
/// | 404 | `ORDERNOTEXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEMERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post::{Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "",
///     combine_appid: "wxd678efh567hg6787",
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
/// use wechatpay::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post::{Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "",
///     combine_appid: "wxd678efh567hg6787",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1900000109",
///         out_trade_no: "20150806125346",
///     })
///     .individual_auth_id("1900000109")
///     .sub_mchid("1900000109")
///     .sub_appid("wxd678efh567hg6999")],
/// });
/// ```
#[doc(alias("合单关闭订单", "4012577452", "4013421130", "4013421225", "4013421330", "4013421404", "4012551793", "4012761079", "4013462102", "4013462171", "4013462247", "4013462566", "4012709095", "4012602237", "4012761093", "4015973150"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Close a combined order · 合单关闭订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number of the combined order · 合单商户订单号; up to 32 characters
        pub combine_out_trade_no: String,
        /// combined order merchant appid · 合单商户appid; up to 32 characters
        pub combine_appid: String,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<SubOrders>,
    }

    crate::model! { Request {
        combine_out_trade_no: path("combine_out_trade_no").required(),
        combine_appid: body("combine_appid").required(),
        sub_orders: body("sub_orders").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number of the combined order · 合单商户订单号; up to 32 characters
        combine_out_trade_no(&'a str),
        /// combined order merchant appid · 合单商户appid; up to 32 characters
        combine_appid(&'a str),
        /// goods order information · 商品单信息
        sub_orders(Vec<SubOrders>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
            "合单关闭订单",
            "Close a combined order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// goods order information · 商品单信息
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// sub-order merchant ID · 子单商户号; up to 32 characters
        pub mchid: String,
        /// merchant order number of the goods order · 商品单商户订单号; up to 32 characters
        pub out_trade_no: String,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// second-tier merchant ID · 二级商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        pub sub_appid: Option<String>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
        individual_auth_id: body("individual_auth_id"),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
    } }

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// sub-order merchant ID · 子单商户号; up to 32 characters
        mchid(&'a str),
        /// merchant order number of the goods order · 商品单商户订单号; up to 32 characters
        out_trade_no(&'a str),
    } {
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id individual_auth_id_opt(into String),
        /// second-tier merchant ID · 二级商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        sub_appid sub_appid_opt(into String),
    } }
}
