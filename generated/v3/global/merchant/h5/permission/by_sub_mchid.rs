// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant/h5/permission/{sub_mchid}.md

//! `/v3/global/merchant/h5/permission/{sub_mchid}`

/// Query a sub-merchant's H5 payment permission state · 查询子商户H5支付权限状态
///
/// `GET /v3/global/merchant/h5/permission/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - global: [4013025117](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant::h5::permission::by_sub_mchid::get::Request;
///
/// let request = Request::new("2491935631");
/// let answer = request.send(&client).await?;
/// let authorization_state = answer.authorization_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询子商户H5支付权限状态", "4013025117"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a sub-merchant's H5 payment permission state · 查询子商户H5支付权限状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/merchant/h5/permission/{sub_mchid}",
            "查询子商户H5支付权限状态",
            "Query a sub-merchant's H5 payment permission state",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a sub-merchant's H5 payment permission state · 查询子商户H5支付权限状态
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// H5 payment permission state · H5支付权限状态
        pub authorization_state: Option<response::AuthorizationState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        authorization_state: body("authorization_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// H5 payment permission state · H5支付权限状态
        authorization_state 1(&response::AuthorizationState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// H5 payment permission state · H5支付权限状态
            pub enum AuthorizationState {
                AuthorityToTest = "AUTHORITY_TO_TEST",
                FormalAuthority = "FORMAL_AUTHORITY",
                Authorized = "AUTHORIZED",
                UnderPunishment = "UNDER_PUNISHMENT",
                Unauthorized = "UNAUTHORIZED",
            }
        }
    }
}
