// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaint-notifications.md

//! `/v3/merchant-service/complaint-notifications`

/// Delete a complaint notification URL · 删除投诉通知回调
///
/// `DELETE /v3/merchant-service/complaint-notifications`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012460452](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
/// - partner: [4012460474](https://pay.weixin.qq.com/doc/v3/partner/4012460474)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaint_notifications::delete::Request;
///
/// let request = Request::new();
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除投诉通知回调", "4012460452", "4012460474"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};

    /// Delete a complaint notification URL · 删除投诉通知回调
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
            "/v3/merchant-service/complaint-notifications",
            "删除投诉通知回调",
            "Delete a complaint notification URL",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}

/// Query a complaint notification URL · 查询投诉通知回调
///
/// `GET /v3/merchant-service/complaint-notifications`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012459014](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
/// - partner: [4012459065](https://pay.weixin.qq.com/doc/v3/partner/4012459065)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaint_notifications::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询投诉通知回调", "4012459014", "4012459065"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a complaint notification URL · 查询投诉通知回调
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
        "/v3/merchant-service/complaint-notifications",
        "查询投诉通知回调",
        "Query a complaint notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a complaint notification URL · 查询投诉通知回调
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号; up to 64 characters
        pub mchid: Option<String>,
        /// notification URL · 通知地址; up to 255 characters
        pub url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        url: body("url").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号; up to 64 characters
        mchid 0(&str),
        /// notification URL · 通知地址; up to 255 characters
        url 1(&str),
    } }
}

/// Create a complaint notification URL · 创建投诉通知回调
///
/// `POST /v3/merchant-service/complaint-notifications`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458679](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
/// - partner: [4012458106](https://pay.weixin.qq.com/doc/v3/partner/4012458106)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaint_notifications::post::Request;
///
/// let request = Request::new("https://www.xxx.com/notify");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("创建投诉通知回调", "4012458679", "4012458106"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a complaint notification URL · 创建投诉通知回调
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// notification URL · 通知地址; up to 255 characters
        pub url: String,
    }

    crate::model! { Request {
        url: body("url").required(),
    } }

    crate::sent::sent! { Request(url: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-service/complaint-notifications",
        "创建投诉通知回调",
        "Create a complaint notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Create a complaint notification URL · 创建投诉通知回调
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号; up to 64 characters
        pub mchid: Option<String>,
        /// notification URL · 通知地址; up to 255 characters
        pub url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        url: body("url").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号; up to 64 characters
        mchid 0(&str),
        /// notification URL · 通知地址; up to 255 characters
        url 1(&str),
    } }
}

/// Update a complaint notification URL · 更新投诉通知回调
///
/// `PUT /v3/merchant-service/complaint-notifications`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012459282](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
/// - partner: [4012459287](https://pay.weixin.qq.com/doc/v3/partner/4012459287)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaint_notifications::put::Request;
///
/// let request = Request::new("https://www.xxx.com/notify");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("更新投诉通知回调", "4012459282", "4012459287"))]
pub mod put {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Update a complaint notification URL · 更新投诉通知回调
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// notification URL · 通知地址; up to 255 characters
        pub url: String,
    }

    crate::model! { Request {
        url: body("url").required(),
    } }

    crate::sent::sent! { Request(url: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Put,
        "/v3/merchant-service/complaint-notifications",
        "更新投诉通知回调",
        "Update a complaint notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Update a complaint notification URL · 更新投诉通知回调
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号; up to 64 characters
        pub mchid: Option<String>,
        /// notification URL · 通知地址; up to 255 characters
        pub url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        url: body("url").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号; up to 64 characters
        mchid 0(&str),
        /// notification URL · 通知地址; up to 255 characters
        url 1(&str),
    } }
}
