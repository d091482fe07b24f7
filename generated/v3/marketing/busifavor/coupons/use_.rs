// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/use.md

//! `/v3/marketing/busifavor/coupons/use`

/// Redeem a user's coupon · 核销用户券
///
/// `POST /v3/marketing/busifavor/coupons/use`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465292](https://pay.weixin.qq.com/doc/v3/merchant/4012465292), [4015715894](https://pay.weixin.qq.com/doc/v3/merchant/4015715894), [4015717390](https://pay.weixin.qq.com/doc/v3/merchant/4015717390)
/// - partner: [4012465359](https://pay.weixin.qq.com/doc/v3/partner/4012465359)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::coupons::use_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "sxxe34343434",
///     appid: "wx1234567889999",
///     use_time: "2015-05-20T13:29:35+08:00".into(),
///     use_request_no: "1002600620019090123143254435",
/// });
/// let answer = request.send(&client).await?;
/// let wechatpay_use_time = answer.wechatpay_use_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::coupons::use_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "sxxe34343434",
///     appid: "wx1234567889999",
///     use_time: "2015-05-20T13:29:35+08:00".into(),
///     use_request_no: "1002600620019090123143254435",
/// })
/// .stock_id("100088")
/// .openid("xsd3434454567676")
/// .out_trade_no("190000001")
/// .mch_id("190000001")
/// .transaction_id("4200000001856498491");
/// ```
#[doc(alias("核销用户券", "4012465292", "4012465359", "4015715894", "4015717390"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Redeem a user's coupon · 核销用户券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon code · 券code
        pub coupon_code: String,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// redemption request time · 请求核销时间; as 2018-06-08T10:34:56+08:00
        pub use_time: crate::Time,
        /// redemption request number · 核销请求单据号
        pub use_request_no: String,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// ordering merchant ID · 下单商户号
        pub mch_id: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
    }

    crate::model! { Request {
        coupon_code: body("coupon_code").required(),
        stock_id: body("stock_id"),
        appid: body("appid").required(),
        use_time: body("use_time").required(),
        use_request_no: body("use_request_no").required(),
        openid: body("openid"),
        out_trade_no: body("out_trade_no"),
        mch_id: body("mch_id"),
        transaction_id: body("transaction_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon code · 券code
        coupon_code(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// redemption request time · 请求核销时间; as 2018-06-08T10:34:56+08:00
        use_time(crate::Time),
        /// redemption request number · 核销请求单据号
        use_request_no(&'a str),
    } {
        /// coupon stock ID · 批次号
        stock_id stock_id_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// ordering merchant ID · 下单商户号
        mch_id mch_id_opt(into String),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id transaction_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/coupons/use",
        "核销用户券",
        "Redeem a user's coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Redeem a user's coupon · 核销用户券
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// time the system redeemed the coupon · 系统核销券成功的时间
        pub wechatpay_use_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_id: body("stock_id").promised(),
        openid: body("openid").promised(),
        wechatpay_use_time: body("wechatpay_use_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// coupon stock ID · 批次号
        stock_id 0(&str),
        /// user openid · 用户标识
        openid 1(&str),
        /// time the system redeemed the coupon · 系统核销券成功的时间
        wechatpay_use_time 2(&str),
    } }
}
