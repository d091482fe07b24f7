// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/contracts/pre-entrust-sign.md

//! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`

pub mod mini_program;

/// Pre-sign a contract by the app method · APP方式预签约
///
/// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
///
/// Official pages · 官方文档:
///
/// - partner: [4012881608](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_display_account: "微信代扣用户A",
///     notify_url: "https://yourapp.com/notify",
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_display_account: "微信代扣用户A",
///     notify_url: "https://yourapp.com/notify",
/// })
/// .return_app(true)
/// .attach("example_attach");
/// ```
#[doc(alias("APP方式预签约", "4012881608"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract by the app method · APP方式预签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant appid · 商户APPID
        pub appid: String,
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        pub plan_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// notification URL · 回调通知地址
        pub notify_url: String,
        /// flag for returning to the app · 返回app标识
        pub return_app: Option<bool>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        plan_id: body("plan_id").required(),
        out_contract_code: body("out_contract_code").required(),
        contract_display_account: body("contract_display_account").required(),
        notify_url: body("notify_url").required(),
        return_app: body("return_app"),
        attach: body("attach"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户APPID
        appid(&'a str),
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        plan_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
        /// notification URL · 回调通知地址
        notify_url(&'a str),
    } {
        /// flag for returning to the app · 返回app标识
        return_app return_app_opt(bool),
        /// merchant data package · 商户数据包
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
        "APP方式预签约",
        "Pre-sign a contract by the app method",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-sign a contract by the app method · APP方式预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing ID · 预签约Id
        pub pre_entrustweb_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        pub plan_id: Option<i64>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pre_entrustweb_id: body("pre_entrustweb_id").promised(),
        mchid: body("mchid").promised(),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-signing ID · 预签约Id
        pre_entrustweb_id 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        plan_id 2(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code 3(&str),
    } }
}
