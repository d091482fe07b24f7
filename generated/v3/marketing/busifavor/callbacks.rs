// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/callbacks.md

//! `/v3/marketing/busifavor/callbacks`

/// Query the merchant coupon (busifavor) event notification URL · 查询商家券事件通知地址
///
/// `GET /v3/marketing/busifavor/callbacks`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465557)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716846)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717465)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::callbacks::get::Request;
///
/// let request = Request::new("10000098");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the merchant coupon (busifavor) event notification URL · 查询商家券事件通知地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: String,
    }

    crate::model! { Request {
        mchid: query("mchid").required(),
    } }

    crate::sent::sent! { Request(mchid: into String) {
    } }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/callbacks",
        "查询商家券事件通知地址",
        "Query the merchant coupon (busifavor) event notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the merchant coupon (busifavor) event notification URL · 查询商家券事件通知地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知URL地址
        pub notify_url: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
    }

    crate::model! { Response: Default {
        notify_url: body("notify_url"),
        mchid: body("mchid"),
    } }
}

/// Set the merchant coupon (busifavor) event notification URL · 设置商家券事件通知地址
///
/// `POST /v3/marketing/busifavor/callbacks`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465425)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716835)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717428)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::callbacks::post::Request;
///
/// let request = Request::new("https://pay.weixin.qq.com").mchid("10000098");
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the merchant coupon (busifavor) event notification URL · 设置商家券事件通知地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// notification URL · 通知URL地址
        pub notify_url: String,
    }

    crate::model! { Request {
        mchid: body("mchid"),
        notify_url: body("notify_url").required(),
    } }

    crate::sent::sent! { Request(notify_url: into String) {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
    } }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/callbacks",
        "设置商家券事件通知地址",
        "Set the merchant coupon (busifavor) event notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the merchant coupon (busifavor) event notification URL · 设置商家券事件通知地址
    #[non_exhaustive]
    pub struct Response {
        /// modification time · 修改时间
        pub update_time: Option<String>,
        /// notification URL · 通知URL地址
        pub notify_url: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
    }

    crate::model! { Response: Default {
        update_time: body("update_time"),
        notify_url: body("notify_url"),
        mchid: body("mchid"),
    } }
}
