// Written by `cargo xtask codegen` from spec/openapi/v3/pay/acquiring-bank/transactions/exposure.md

//! `/v3/pay/acquiring-bank/transactions/exposure`

/// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
///
/// `POST /v3/pay/acquiring-bank/transactions/exposure`
///
/// Official pages · 官方文档:
///
/// - partner: [4014326541](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::acquiring_bank::transactions::exposure::post::{Payer, Request, Required};
///
/// let request = Request::new(Required {
///     acquiring_bank_id: "1356485",
///     merchant_id: "1900000109",
///     channel_id: "20001111",
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
/// use wechatpay::v3::pay::acquiring_bank::transactions::exposure::post::{Payer, Request, Required};
///
/// let request = Request::new(Required {
///     acquiring_bank_id: "1356485",
///     merchant_id: "1900000109",
///     channel_id: "20001111",
///     payer: Payer::new()
///         .acquiring_bank_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .phone_number_hash("ABDEF3445546456B")
///         .merchant_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     out_trade_no: "1217752501201407033233368018",
/// })
/// .acquiring_bank_appid("wx8888888888888888")
/// .merchant_appid("wxd678efh567hg6999");
/// ```
#[doc(alias("微信分付-支付方式前置服务", "4014326541"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// acquiring institution ID · 从业机构号
        pub acquiring_bank_id: String,
        /// acquiring institution app's appid · 从业机构应用AppID
        pub acquiring_bank_appid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub merchant_id: String,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub merchant_appid: Option<String>,
        /// channel partner merchant ID · 渠道商户号
        pub channel_id: String,
        /// payer · 支付者
        pub payer: Payer,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        acquiring_bank_id: body("acquiring_bank_id").required(),
        acquiring_bank_appid: body("acquiring_bank_appid"),
        merchant_id: body("merchant_id").required(),
        merchant_appid: body("merchant_appid"),
        channel_id: body("channel_id").required(),
        payer: body("payer").required(),
        out_trade_no: body("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// acquiring institution ID · 从业机构号
        acquiring_bank_id(&'a str),
        /// sub-merchant ID · 特约商户号
        merchant_id(&'a str),
        /// channel partner merchant ID · 渠道商户号
        channel_id(&'a str),
        /// payer · 支付者
        payer(Payer),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
    } {
        /// acquiring institution app's appid · 从业机构应用AppID
        acquiring_bank_appid acquiring_bank_appid_opt(into String),
        /// sub-merchant app's appid · 特约商户应用AppID
        merchant_appid merchant_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/acquiring-bank/transactions/exposure",
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
        pub acquiring_bank_openid: Option<String>,
        /// hash of the user's mobile number · 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
        /// user openid (merchant) · 用户标识（商户）
        pub merchant_openid: Option<String>,
    }

    crate::model! { Payer: Default {
        acquiring_bank_openid: body("acquiring_bank_openid"),
        phone_number_hash: body("phone_number_hash"),
        merchant_openid: body("merchant_openid"),
    } }

    crate::sent::sent! { Payer {
        /// user openid · 用户标识
        acquiring_bank_openid acquiring_bank_openid_opt(into String),
        /// hash of the user's mobile number · 用户手机号的哈希值
        phone_number_hash phone_number_hash_opt(into String),
        /// user openid (merchant) · 用户标识（商户）
        merchant_openid merchant_openid_opt(into String),
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
