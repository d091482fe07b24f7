// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-links/cancel-applyment.md

//! `/v3/brand/card/card-links/cancel-applyment`

/// Revoke a transaction-linked card configuration application · 撤销交易连接名片配置申请
///
/// `POST /v3/brand/card/card-links/cancel-applyment`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
///
/// ```
/// use wechatpay::v3::brand::card::card_links::cancel_applyment::post::Request;
///
/// let request = Request::new("1900013511_10000", "1004");
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke a transaction-linked card configuration application · 撤销交易连接名片配置申请
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        business_code: body("business_code").required(),
        brand_id: body("brand_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(business_code: impl Into<String>, brand_id: impl Into<String>) -> Self {
            Self {
                business_code: business_code.into(),
                brand_id: brand_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/card/card-links/cancel-applyment",
        "撤销交易连接名片配置申请",
        "Revoke a transaction-linked card configuration application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke a transaction-linked card configuration application · 撤销交易连接名片配置申请
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
    }

    crate::model! { Response: Default {
        business_code: body("business_code"),
    } }
}
