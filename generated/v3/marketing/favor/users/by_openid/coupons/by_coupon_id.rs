// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md

//! `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`

/// Query a cash coupon's details · 查询代金券详情
///
/// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492796)
///
/// ```
/// use wechatpay::v3::marketing::favor::users::by_openid::coupons::by_coupon_id::get::Request;
///
/// let request = Request::new("", "", "");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query a cash coupon's details · 查询代金券详情
    pub struct Request {
        /// user openid · 用户openid
        pub openid: String,
        /// cash coupon ID · 代金券id
        pub coupon_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        coupon_id: path("coupon_id").required(),
        appid: query("appid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            openid: impl Into<String>,
            coupon_id: impl Into<String>,
            appid: impl Into<String>,
        ) -> Self {
            Self {
                openid: openid.into(),
                coupon_id: coupon_id.into(),
                appid: appid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
        "查询代金券详情",
        "Query a cash coupon's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::coupon::Coupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::coupon::*;
    }
}
