// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/exposure.md

//! `/v3/pay/partner/transactions/exposure`

/// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
///
/// `POST /v3/pay/partner/transactions/exposure`
///
/// Official pages · 官方文档:
///
/// - partner: [4014326522](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::partner::transactions::exposure::post::{Payer, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_appid: "wxd678efh567hg6999",
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
/// use wechatpay::v3::pay::partner::transactions::exposure::post::{Payer, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_appid: "wxd678efh567hg6999",
///     payer: Payer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .phone_number_hash("ABDEF3445546456B")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     out_trade_no: "1217752501201407033233368018",
/// })
/// .sp_mchid("1230000109")
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("微信分付-支付方式前置服务", "4014326522"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// WeChat Fenfu payment method pre-service · 微信分付-支付方式前置服务
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner appid · 服务商应用ID
        pub sp_appid: String,
        /// partner merchant ID · 服务商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        pub sub_appid: String,
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
        pub sub_mchid: Option<String>,
        /// payer · 支付者
        pub payer: Payer,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_appid: body("sub_appid").required(),
        sub_mchid: body("sub_mchid"),
        payer: body("payer").required(),
        out_trade_no: body("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商应用ID
        sp_appid(&'a str),
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        sub_appid(&'a str),
        /// payer · 支付者
        payer(Payer),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
    } {
        /// partner merchant ID · 服务商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/partner/transactions/exposure",
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
        /// user openid under the partner · 用户服务商标识
        pub sp_openid: Option<String>,
        /// hash of the user's mobile number · 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
        /// user sub-merchant openid · 用户子商户标识
        pub sub_openid: Option<String>,
    }

    crate::model! { Payer: Default {
        sp_openid: body("sp_openid"),
        phone_number_hash: body("phone_number_hash"),
        sub_openid: body("sub_openid"),
    } }

    crate::sent::sent! { Payer {
        /// user openid under the partner · 用户服务商标识
        sp_openid sp_openid_opt(into String),
        /// hash of the user's mobile number · 用户手机号的哈希值
        phone_number_hash phone_number_hash_opt(into String),
        /// user sub-merchant openid · 用户子商户标识
        sub_openid sub_openid_opt(into String),
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
