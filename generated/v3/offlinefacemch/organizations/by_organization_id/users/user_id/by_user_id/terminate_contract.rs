// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md

//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`

/// Terminate a face user's contract · 解除刷脸用户签约关系接口
///
/// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::user_id::by_user_id::terminate_contract::post::Request;
///
/// let request = Request::new("", "…");
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Terminate a face user's contract · 解除刷脸用户签约关系接口
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(organization_id: impl Into<String>, user_id: impl Into<String>) -> Self {
            Self {
                organization_id: organization_id.into(),
                user_id: user_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
