// Written by `cargo xtask codegen` from spec/openapi/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program.md

//! `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`

/// Pre-sign a contract in the mini program scene (e-commerce mode) · 电商收付通模式小程序场景预签约
///
/// `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
///
/// Official pages · 官方文档:
///
/// - partner: [4013369177](https://pay.weixin.qq.com/doc/v3/partner/4013369177)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     service_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     notify_url: "https://yourapp.com/notify",
///     contract_display_account: "微信代扣用户A",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("电商收付通模式小程序场景预签约", "4013369177"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract in the mini program scene (e-commerce mode) · 电商收付通模式小程序场景预签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant appid · 商户AppID
        pub appid: String,
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// notification URL · 回调通知地址
        pub notify_url: String,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        out_contract_code: body("out_contract_code").required(),
        notify_url: body("notify_url").required(),
        contract_display_account: body("contract_display_account").required(),
        openid: body("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户AppID
        appid(&'a str),
        /// password-exempt payment service ID · 免密支付服务ID
        service_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// notification URL · 回调通知地址
        notify_url(&'a str),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
        "电商收付通模式小程序场景预签约",
        "Pre-sign a contract in the mini program scene (e-commerce mode)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-sign a contract in the mini program scene (e-commerce mode) · 电商收付通模式小程序场景预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing ID · 预签约ID
        pub pre_entrustweb_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: Option<i64>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        /// appid of the mini program to jump to for contract signing · 跳转签约的小程序AppID
        pub sign_mp_appid: Option<String>,
        /// path of the mini program to jump to for contract signing · 跳转签约的小程序路径
        pub sign_mp_path: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pre_entrustweb_id: body("pre_entrustweb_id").promised(),
        mchid: body("mchid").promised(),
        service_id: body("service_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        sign_mp_appid: body("sign_mp_appid").promised(),
        sign_mp_path: body("sign_mp_path").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-signing ID · 预签约ID
        pre_entrustweb_id 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// password-exempt payment service ID · 免密支付服务ID
        service_id 2(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code 3(&str),
        /// appid of the mini program to jump to for contract signing · 跳转签约的小程序AppID
        sign_mp_appid 4(&str),
        /// path of the mini program to jump to for contract signing · 跳转签约的小程序路径
        sign_mp_path 5(&str),
    } }
}
