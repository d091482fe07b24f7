// Written by `cargo xtask codegen` from spec/openapi/v3/pay/acquiring-bank/transactions/exposure.md

//! `/v3/pay/acquiring-bank/transactions/exposure`

/// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
///
/// `POST /v3/pay/acquiring-bank/transactions/exposure`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
///
/// ```
/// use wechatpay::v3::pay::acquiring_bank::transactions::exposure::post::{Payer, Request};
///
/// let request = Request {
///     acquiring_bank_appid: Some("wx8888888888888888".into()),
///     merchant_appid: Some("wxd678efh567hg6999".into()),
///     ..Request::new(
///         "1356485",
///         "1900000109",
///         "20001111",
///         Payer {
///             acquiring_bank_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///             phone_number_hash: Some("ABDEF3445546456B".into()),
///             merchant_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///             ..Payer::new()
///         },
///         "1217752501201407033233368018",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            acquiring_bank_id: impl Into<String>,
            merchant_id: impl Into<String>,
            channel_id: impl Into<String>,
            payer: Payer,
            out_trade_no: impl Into<String>,
        ) -> Self {
            Self {
                acquiring_bank_id: acquiring_bank_id.into(),
                acquiring_bank_appid: None,
                merchant_id: merchant_id.into(),
                merchant_appid: None,
                channel_id: channel_id.into(),
                payer,
                out_trade_no: out_trade_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                acquiring_bank_openid: None,
                phone_number_hash: None,
                merchant_openid: None,
            }
        }
    }

    /// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
    #[non_exhaustive]
    pub struct Response {
        /// whether showing WeChat Fenfu is recommended · 是否建议曝光微信分付
        pub fqf_exposure: Option<bool>,
        /// exposure credential · 曝光凭证
        pub market_exposure_token: Option<String>,
    }

    crate::model! { Response: Default {
        fqf_exposure: body("fqf_exposure"),
        market_exposure_token: body("market_exposure_token"),
    } }
}
