// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program.md

//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`

/// Pre-sign in a mini program (real-name verification required) · 小程序场景预签约（需要实名验证）
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
///
/// Official pages · 官方文档:
///
/// - partner: [4020023723](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::post::{CredType, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567h23787",
///     out_contract_code: "APPLYMENT_00000000001",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     real_name: "pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tP",
///     cred_type: CredType::IdCard,
///     cred_id: "MZnwEx6zotwIz6ctW2/iQL5z9",
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("小程序场景预签约（需要实名验证）", "4020023723"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-sign in a mini program (real-name verification required) · 小程序场景预签约（需要实名验证）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid for contract signing and payment · 签约和付款的AppID
        pub appid: String,
        /// business application number · 业务申请单号
        pub out_contract_code: String,
        /// individual payee openid · 个人收款方的OpenID
        pub openid: String,
        /// real name · 真实姓名
        pub real_name: crate::Sensitive,
        /// document type · 证件类型
        pub cred_type: CredType,
        /// document number · 件号码
        pub cred_id: crate::Sensitive,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_contract_code: body("out_contract_code").required(),
        openid: body("openid").required(),
        real_name: body("real_name").required().mark(Mark::Rsa),
        cred_type: body("cred_type").required(),
        cred_id: body("cred_id").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid for contract signing and payment · 签约和付款的AppID
        appid(&'a str),
        /// business application number · 业务申请单号
        out_contract_code(&'a str),
        /// individual payee openid · 个人收款方的OpenID
        openid(&'a str),
        /// real name · 真实姓名
        real_name(&'a str),
        /// document type · 证件类型
        cred_type(CredType),
        /// document number · 件号码
        cred_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
        "小程序场景预签约（需要实名验证）",
        "Pre-sign in a mini program (real-name verification required)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::post::CredType;

    /// Pre-sign in a mini program (real-name verification required) · 小程序场景预签约（需要实名验证）
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
