// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/individual-contracts/{openid}.md

//! `/v3/ecommerce/individual-contracts/{openid}`

/// Query an individual payee's authorisation result · 查询个人收款方授权结果
///
/// `GET /v3/ecommerce/individual-contracts/{openid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012739528](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::individual_contracts::by_openid::get::{PermissionType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     appid: "wxd678efh567h23787",
///     permission_type: PermissionType::IndividualPayee,
/// });
/// let answer = request.send(&client).await?;
/// let individual_auth_id = answer.individual_auth_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询个人收款方授权结果", "4012739528"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an individual payee's authorisation result · 查询个人收款方授权结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// individual payee's openid under the platform appid · 个人收款方在平台appid下的唯一标识
        pub openid: String,
        /// WeChat mini program appid for contract signing and payment · 签约和付款的微信小程序AppID
        pub appid: String,
        /// permission type · 权限类型
        pub permission_type: PermissionType,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        appid: query("appid").required(),
        permission_type: query("permission_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// individual payee's openid under the platform appid · 个人收款方在平台appid下的唯一标识
        openid(&'a str),
        /// WeChat mini program appid for contract signing and payment · 签约和付款的微信小程序AppID
        appid(&'a str),
        /// permission type · 权限类型
        permission_type(PermissionType),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/individual-contracts/{openid}",
        "查询个人收款方授权结果",
        "Query an individual payee's authorisation result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// permission type · 权限类型
        pub enum PermissionType {
            IndividualPayee = "INDIVIDUAL_PAYEE",
        }
    }

    /// Query an individual payee's authorisation result · 查询个人收款方授权结果
    #[non_exhaustive]
    pub struct Response {
        /// authorisation ID · 授权ID
        pub individual_auth_id: Option<String>,
        /// operation time · 操作时间
        pub operation_time: Option<String>,
        /// authorisation state · 授权状态
        pub auth_state: Option<response::AuthState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        individual_auth_id: body("individual_auth_id").promised(),
        operation_time: body("operation_time").promised(),
        auth_state: body("auth_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// authorisation ID · 授权ID
        individual_auth_id 0(&str),
        /// operation time · 操作时间
        operation_time 1(&str),
        /// authorisation state · 授权状态
        auth_state 2(&response::AuthState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// authorisation state · 授权状态
            pub enum AuthState {
                Authorized = "AUTHORIZED",
                Unauthorized = "UNAUTHORIZED",
            }
        }
    }
}
