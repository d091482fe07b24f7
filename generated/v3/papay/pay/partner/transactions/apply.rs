// Written by `cargo xtask codegen` from spec/openapi/v3/papay/pay/partner/transactions/apply.md

//! `/v3/papay/pay/partner/transactions/apply`

/// Request a deduction · 受理扣款
///
/// `POST /v3/papay/pay/partner/transactions/apply`
///
/// Official pages · 官方文档:
///
/// - partner: [4012468586](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::pay::partner::transactions::apply::post::{Amount, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     out_trade_no: "1217752501201407033233368018",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     transaction_notify_url: "https://www.qq.com/",
///     contract_id: "123124412412423431",
///     amount: Amount::new(1),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::pay::partner::transactions::apply::post::{Amount, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     out_trade_no: "1217752501201407033233368018",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     transaction_notify_url: "https://www.qq.com/",
///     contract_id: "123124412412423431",
///     amount: Amount::new(1).currency("CNY"),
/// })
/// .sub_appid("wxd678efh567hg6787")
/// .goods_tag("DISCOUNTS")
/// .attach("自定义数据");
/// ```
#[doc(alias("受理扣款", "4012468586"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a deduction · 受理扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid · 应用ID
        pub sp_appid: String,
        /// sub-merchant merchant ID · 子商户号商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户的AppID
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// goods description · 商品描述
        pub description: String,
        /// notification URL · 通知地址
        pub transaction_notify_url: String,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// deduction amount · 扣费金额信息
        pub amount: Amount,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").required(),
        description: body("description").required(),
        transaction_notify_url: body("transaction_notify_url").required(),
        contract_id: body("contract_id").required(),
        amount: body("amount").required(),
        goods_tag: body("goods_tag"),
        attach: body("attach"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        sp_appid(&'a str),
        /// sub-merchant merchant ID · 子商户号商户号
        sub_mchid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// notification URL · 通知地址
        transaction_notify_url(&'a str),
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// deduction amount · 扣费金额信息
        amount(Amount),
    } {
        /// sub-merchant appid · 子商户的AppID
        sub_appid sub_appid_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/pay/partner/transactions/apply",
        "受理扣款",
        "Request a deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::papay::pay::transactions::apply::post::Amount;

    /// Request a deduction · 受理扣款
    #[non_exhaustive]
    pub struct Response {
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// deduction amount · 扣费金额信息
        pub amount: Option<response::Amount>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_trade_no: body("out_trade_no").promised(),
        amount: body("amount").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        out_trade_no 0(&str),
        /// deduction amount · 扣费金额信息
        amount 1(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::papay::pay::transactions::apply::post::response::Amount;
    }
}
