// Written by `cargo xtask codegen` from spec/openapi/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign.md

//! `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`

/// Pre-sign a contract in the post-payment scene (partner mode) · 服务商模式支付后场景预签约
///
/// `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471272](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     sub_appid: "wxd678efh567hg6787",
///     service_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     notify_url: "https://yourapp.com/notify",
///     contract_display_account: "微信代扣用户A",
///     prepay_id: "wx201410272009395522657a690389285100",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     sub_appid: "wxd678efh567hg6787",
///     service_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     notify_url: "https://yourapp.com/notify",
///     contract_display_account: "微信代扣用户A",
///     prepay_id: "wx201410272009395522657a690389285100",
/// })
/// .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
/// .sub_openid("wxd678efh567hg6787");
/// ```
#[doc(alias("服务商模式支付后场景预签约", "4012471272"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract in the post-payment scene (partner mode) · 服务商模式支付后场景预签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant appid · 商户AppID
        pub sp_appid: String,
        /// user openid · 用户标识
        pub sp_openid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户AppID
        pub sub_appid: String,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// notification URL · 回调通知地址
        pub notify_url: String,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: String,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_openid: body("sp_openid"),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid").required(),
        sub_openid: body("sub_openid"),
        service_id: body("service_id").required(),
        out_contract_code: body("out_contract_code").required(),
        notify_url: body("notify_url").required(),
        contract_display_account: body("contract_display_account").required(),
        prepay_id: body("prepay_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户AppID
        sp_appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// sub-merchant appid · 子商户AppID
        sub_appid(&'a str),
        /// password-exempt payment service ID · 免密支付服务ID
        service_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// notification URL · 回调通知地址
        notify_url(&'a str),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
        /// prepay ID · 预支付交易会话标识
        prepay_id(&'a str),
    } {
        /// user openid · 用户标识
        sp_openid sp_openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",
        "服务商模式支付后场景预签约",
        "Pre-sign a contract in the post-payment scene (partner mode)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-sign a contract in the post-payment scene (partner mode) · 服务商模式支付后场景预签约
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: Option<i64>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        service_id: body("service_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 1(&str),
        /// password-exempt payment service ID · 免密支付服务ID
        service_id 2(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code 3(&str),
    } }
}
