// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/profitsharing/receivers/delete.md

//! `/v3/ecommerce/profitsharing/receivers/delete`

/// Delete a profit-sharing receiver · 删除分账接收方
///
/// `POST /v3/ecommerce/profitsharing/receivers/delete`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
///
/// ```
/// use wechatpay::v3::ecommerce::profitsharing::receivers::delete::post::Request;
///
/// let request = Request::new("wx8888888888888888", "MERCHANT_ID", "190001001");
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Delete a profit-sharing receiver · 删除分账接收方
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// receiver type · 接收方类型
        pub type_: String,
        /// receiver's account · 接收方账号
        pub account: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        type_: body("type").required(),
        account: body("account").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            type_: impl Into<String>,
            account: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                type_: type_.into(),
                account: account.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/profitsharing/receivers/delete",
        "删除分账接收方",
        "Delete a profit-sharing receiver",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[non_exhaustive]
    pub struct Response {
        /// receiver type · 接收方类型
        pub type_: Option<String>,
        /// receiver's account · 接收方账号
        pub account: Option<String>,
    }

    crate::model! { Response: Default {
        type_: body("type"),
        account: body("account"),
    } }
}
