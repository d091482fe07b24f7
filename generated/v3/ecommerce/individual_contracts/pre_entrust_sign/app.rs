// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign/app.md

//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`

/// Pre-sign a contract in the app scene · APP场景预签约
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
///
/// Official pages · 官方文档:
///
/// - partner: [4015851472](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567h23787",
///     out_contract_code: "APPLYMENT_00000000001",
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("APP场景预签约", "4015851472"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract in the app scene · APP场景预签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid for contract signing and payment · 签约和付款的AppID
        pub appid: String,
        /// business application number · 业务申请单号
        pub out_contract_code: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_contract_code: body("out_contract_code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid for contract signing and payment · 签约和付款的AppID
        appid(&'a str),
        /// business application number · 业务申请单号
        out_contract_code(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/individual-contracts/pre-entrust-sign/app",
        "APP场景预签约",
        "Pre-sign a contract in the app scene",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-sign a contract in the app scene · APP场景预签约
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
