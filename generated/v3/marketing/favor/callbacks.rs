// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/callbacks.md

//! `/v3/marketing/favor/callbacks`

/// Get the message notification URL that was set · 获取已设置的消息通知地址
///
/// `GET /v3/marketing/favor/callbacks`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
///
/// ```
/// use wechatpay::v3::marketing::favor::callbacks::get::Request;
///
/// let request = Request::new("9856888");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the message notification URL that was set · 获取已设置的消息通知地址
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: String,
    }

    crate::model! { Request {
        mchid: query("mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(mchid: impl Into<String>) -> Self {
            Self { mchid: mchid.into() }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/callbacks",
        "获取已设置的消息通知地址",
        "Get the message notification URL that was set",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Get the message notification URL that was set · 获取已设置的消息通知地址
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Response: Default {
        mchid: body("mchid"),
        notify_url: body("notify_url"),
    } }
}

/// Set the message notification URL · 设置消息通知地址
///
/// `POST /v3/marketing/favor/callbacks`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
///
/// ```
/// use wechatpay::v3::marketing::favor::callbacks::post::Request;
///
/// let request = Request {
///     switch: Some(true),
///     ..Request::new("9856888", "https://pay.weixin.qq.com")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the message notification URL · 设置消息通知地址
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: String,
        /// notification URL · 通知url地址
        pub notify_url: String,
        /// notification switch · 回调开关
        pub switch: Option<bool>,
    }

    crate::model! { Request {
        mchid: body("mchid").required(),
        notify_url: body("notify_url").required(),
        switch: body("switch"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(mchid: impl Into<String>, notify_url: impl Into<String>) -> Self {
            Self {
                mchid: mchid.into(),
                notify_url: notify_url.into(),
                switch: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/callbacks",
        "设置消息通知地址",
        "Set the message notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the message notification URL · 设置消息通知地址
    #[non_exhaustive]
    pub struct Response {
        /// modification time · 修改时间
        pub update_time: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Response: Default {
        update_time: body("update_time"),
        notify_url: body("notify_url"),
    } }
}
