// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}.md

//! `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`

/// Query contract signing information by business application number · 根据业务申请单号查签约信息
///
/// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015851492](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::individual_contracts::out_contract_code::by_out_contract_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_contract_code: "APPLYMENT_00000000001",
///     appid: "wxd678efh567h23787",
/// });
/// let answer = request.send(&client).await?;
/// let signed_time = answer.signed_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("根据业务申请单号查签约信息", "4015851492"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query contract signing information by business application number · 根据业务申请单号查签约信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请单号
        pub out_contract_code: String,
        /// WeChat mini program appid for contract signing and payment · 签约和付款的微信小程序AppID
        pub appid: String,
    }

    crate::model! { Request {
        out_contract_code: path("out_contract_code").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请单号
        out_contract_code(&'a str),
        /// WeChat mini program appid for contract signing and payment · 签约和付款的微信小程序AppID
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
        "根据业务申请单号查签约信息",
        "Query contract signing information by business application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query contract signing information by business application number · 根据业务申请单号查签约信息
    #[non_exhaustive]
    pub struct Response {
        /// authorisation ID · 授权ID
        pub individual_auth_id: Option<String>,
        /// contract signing time · 签约时间
        pub signed_time: Option<String>,
        /// authorisation state · 授权状态
        pub auth_state: Option<response::AuthState>,
        /// user openid · 用户OpenID
        pub individual_openid: Option<String>,
        /// real-name authorisation result · 实名授权结果
        pub real_name_auth_result: Option<response::RealNameAuthResult>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        individual_auth_id: body("individual_auth_id"),
        signed_time: body("signed_time").promised(),
        auth_state: body("auth_state").promised(),
        individual_openid: body("individual_openid"),
        real_name_auth_result: body("real_name_auth_result"),
    } }

    crate::promised::promised! { Response {
        /// contract signing time · 签约时间
        signed_time 1(&str),
        /// authorisation state · 授权状态
        auth_state 2(&response::AuthState),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::ecommerce::individual_contracts::by_openid::get::response::AuthState;

        crate::open_enum! {
            /// app authorisation scope · 应用授权作用域
            pub enum Scope {
                PayRealname = "pay_realname",
            }
        }

        /// real-name authorisation result · 实名授权结果
        #[non_exhaustive]
        pub struct RealNameAuthResult {
            /// app authorisation scope · 应用授权作用域
            pub scope: Option<Scope>,
            /// access token · 访问令牌
            pub access_token: Option<String>,
            /// access token expiry time · 访问令牌过期时间
            pub access_token_expire_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RealNameAuthResult: Received {
            scope: body("scope").promised(),
            access_token: body("access_token").promised(),
            access_token_expire_time: body("access_token_expire_time").promised(),
        } }

        crate::promised::promised! { RealNameAuthResult {
            /// app authorisation scope · 应用授权作用域
            scope 0(&Scope),
            /// access token · 访问令牌
            access_token 1(&str),
            /// access token expiry time · 访问令牌过期时间
            access_token_expire_time 2(&str),
        } }
    }
}
