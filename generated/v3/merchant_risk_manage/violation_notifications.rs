// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-risk-manage/violation-notifications.md

//! `/v3/merchant-risk-manage/violation-notifications`

/// Delete the merchant violation notification URL · 删除商户违规通知回调地址
///
/// `DELETE /v3/merchant-risk-manage/violation-notifications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471334](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::violation_notifications::delete::Request;
///
/// let request = Request::new();
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除商户违规通知回调地址", "4012471334"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};

    /// Delete the merchant violation notification URL · 删除商户违规通知回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Delete,
            "/v3/merchant-risk-manage/violation-notifications",
            "删除商户违规通知回调地址",
            "Delete the merchant violation notification URL",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}

/// Query the merchant violation notification URL · 查询商户违规通知回调地址
///
/// `GET /v3/merchant-risk-manage/violation-notifications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471327](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::violation_notifications::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商户违规通知回调地址", "4012471327"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the merchant violation notification URL · 查询商户违规通知回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant-risk-manage/violation-notifications",
        "查询商户违规通知回调地址",
        "Query the merchant violation notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the merchant violation notification URL · 查询商户违规通知回调地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url"),
    } }
}

/// Create the merchant violation notification URL · 创建商户违规通知回调地址
///
/// `POST /v3/merchant-risk-manage/violation-notifications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471333](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::violation_notifications::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_risk_manage::violation_notifications::post::Request;
///
/// let request = Request::new().notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("创建商户违规通知回调地址", "4012471333"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create the merchant violation notification URL · 创建商户违规通知回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request: Default {
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request {
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-risk-manage/violation-notifications",
        "创建商户违规通知回调地址",
        "Create the merchant violation notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Create the merchant violation notification URL · 创建商户违规通知回调地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url"),
    } }
}

/// Modify the merchant violation notification URL · 修改商户违规通知回调地址
///
/// `PUT /v3/merchant-risk-manage/violation-notifications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471330](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::violation_notifications::put::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_risk_manage::violation_notifications::put::Request;
///
/// let request = Request::new().notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("修改商户违规通知回调地址", "4012471330"))]
pub mod put {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Modify the merchant violation notification URL · 修改商户违规通知回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// notification link · 通知链接
        pub notify_url: Option<String>,
    }

    crate::model! { Request: Default {
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request {
        /// notification link · 通知链接
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Put,
        "/v3/merchant-risk-manage/violation-notifications",
        "修改商户违规通知回调地址",
        "Modify the merchant violation notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Modify the merchant violation notification URL · 修改商户违规通知回调地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url"),
    } }
}
