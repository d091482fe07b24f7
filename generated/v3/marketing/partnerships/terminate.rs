// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partnerships/terminate.md

//! `/v3/marketing/partnerships/terminate`

/// Terminate a partnership · 终止合作关系
///
/// `POST /v3/marketing/partnerships/terminate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017164460](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
/// - partner: [4017171868](https://pay.weixin.qq.com/doc/v3/partner/4017171868)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partnerships::terminate::post::{AuthorizedData, BusinessType, Partner, Request, Required, Type};
///
/// let request = Request::new(Required {
///     partner: Partner::new(Type::Appid),
///     authorized_data: AuthorizedData::new(BusinessType::FavorStock),
///     idempotency_key: "12345",
/// });
/// let answer = request.send(&client).await?;
/// let terminate_time = answer.terminate_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partnerships::terminate::post::{AuthorizedData, BusinessType, Partner, Request, Required, Type};
///
/// let request = Request::new(Required {
///     partner: Partner::new(Type::Appid).appid("wx4e1916a585d1f4e9").merchant_id("2480029552"),
///     authorized_data: AuthorizedData::new(BusinessType::FavorStock).stock_id("2433405"),
///     idempotency_key: "12345",
/// });
/// ```
#[doc(alias("终止合作关系", "4017164460", "4017171868"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, header};

    /// Terminate a partnership · 终止合作关系
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cooperating party information · 合作方信息
        pub partner: Partner,
        /// authorised data · 被授权数据
        pub authorized_data: AuthorizedData,
        /// business request idempotency value · 业务请求幂等值; the header `Idempotency-Key`
        pub idempotency_key: String,
    }

    crate::model! { Request {
        partner: body("partner").required(),
        authorized_data: body("authorized_data").required(),
        idempotency_key: header("Idempotency-Key").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// cooperating party information · 合作方信息
        partner(Partner),
        /// authorised data · 被授权数据
        authorized_data(AuthorizedData),
        /// business request idempotency value · 业务请求幂等值; the header `Idempotency-Key`
        idempotency_key(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partnerships/terminate",
        "终止合作关系",
        "Terminate a partnership",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partnerships::get::Type;

    pub use crate::v3::marketing::partnerships::build::post::Partner;

    pub use crate::v3::marketing::partnerships::get::BusinessType;

    pub use crate::v3::marketing::partnerships::build::post::AuthorizedData;

    /// Terminate a partnership · 终止合作关系
    #[non_exhaustive]
    pub struct Response {
        /// partnership termination time · 终止合作关系时间
        pub terminate_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        terminate_time: body("terminate_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// partnership termination time · 终止合作关系时间
        terminate_time 0(&str),
    } }
}
