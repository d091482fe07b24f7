// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program.md

//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`

/// Pre-sign a contract in the mini program scene · 小程序场景预签约
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
///
/// Official pages · 官方文档:
///
/// - partner: [4020023636](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567h23787",
///     out_contract_code: "APPLYMENT_00000000001",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("小程序场景预签约", "4020023636"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract in the mini program scene · 小程序场景预签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid for contract signing and payment · 签约和付款的AppID
        pub appid: String,
        /// business application number · 业务申请单号
        pub out_contract_code: String,
        /// individual payee openid · 个人收款方的OpenID
        pub openid: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_contract_code: body("out_contract_code").required(),
        openid: body("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid for contract signing and payment · 签约和付款的AppID
        appid(&'a str),
        /// business application number · 业务申请单号
        out_contract_code(&'a str),
        /// individual payee openid · 个人收款方的OpenID
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
        "小程序场景预签约",
        "Pre-sign a contract in the mini program scene",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-sign a contract in the mini program scene · 小程序场景预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing ID · 预签约id
        pub pre_entrustweb_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pre_entrustweb_id: body("pre_entrustweb_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-signing ID · 预签约id
        pre_entrustweb_id 0(&str),
    } }
}
