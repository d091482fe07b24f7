// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/exposure.md

//! `/v3/pay/transactions/exposure`

/// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
///
/// `POST /v3/pay/transactions/exposure`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014326314](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::exposure::post::{Payer, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     payer: Payer::new(),
///     out_trade_no: "1217752501201407033233368018",
/// });
/// let answer = request.send(&client).await?;
/// let fqf_exposure = answer.fqf_exposure()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::transactions::exposure::post::{Payer, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     payer: Payer::new()
///         .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .phone_number_hash("ABDEF3445546456B"),
///     out_trade_no: "1217752501201407033233368018",
/// })
/// .mchid("1230000109");
/// ```
#[doc(alias("微信分付-支付方式前置服务", "4014326314"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// direct merchant ID · 直连商户号
        pub mchid: Option<String>,
        /// app's appid · 应用AppID
        pub appid: String,
        /// payer · 支付者
        pub payer: Payer,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        mchid: body("mchid"),
        appid: body("appid").required(),
        payer: body("payer").required(),
        out_trade_no: body("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// app's appid · 应用AppID
        appid(&'a str),
        /// payer · 支付者
        payer(Payer),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
    } {
        /// direct merchant ID · 直连商户号
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/transactions/exposure",
        "微信分付-支付方式前置服务",
        "WeChat Fenfu payment method pre-service",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// hash of the user's mobile number · 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
    }

    crate::model! { Payer: Default {
        openid: body("openid"),
        phone_number_hash: body("phone_number_hash"),
    } }

    crate::sent::sent! { Payer {
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// hash of the user's mobile number · 用户手机号的哈希值
        phone_number_hash phone_number_hash_opt(into String),
    } }

    /// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
    #[non_exhaustive]
    pub struct Response {
        /// whether showing WeChat Fenfu is recommended · 是否建议曝光微信分付
        pub fqf_exposure: Option<bool>,
        /// exposure credential · 曝光凭证
        pub market_exposure_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        fqf_exposure: body("fqf_exposure").promised(),
        market_exposure_token: body("market_exposure_token"),
    } }

    crate::promised::promised! { Response {
        /// whether showing WeChat Fenfu is recommended · 是否建议曝光微信分付
        fqf_exposure 0(bool),
    } }
}
