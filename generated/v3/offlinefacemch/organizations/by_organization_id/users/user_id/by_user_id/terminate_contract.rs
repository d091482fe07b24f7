// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md

//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`

/// Terminate a face user's contract · 解除刷脸用户签约关系接口
///
/// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::user_id::by_user_id::terminate_contract::post::{Request, Required};
///
/// let request = Request::new(Required { organization_id: "", user_id: "…" });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("解除刷脸用户签约关系接口"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Terminate a face user's contract · 解除刷脸用户签约关系接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution ID · 机构ID
        pub organization_id: String,
        /// face user ID · 刷脸用户ID
        pub user_id: String,
    }

    crate::model! { Request {
        organization_id: path("organization_id").required(),
        user_id: path("user_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution ID · 机构ID
        organization_id(&'a str),
        /// face user ID · 刷脸用户ID
        user_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
            "解除刷脸用户签约关系接口",
            "Terminate a face user's contract",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
