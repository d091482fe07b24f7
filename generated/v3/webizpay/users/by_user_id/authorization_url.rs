// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/users/{user_id}/authorization-url.md

//! `/v3/webizpay/users/{user_id}/authorization-url`

/// Activate enterprise payment authorisation for an employee as the enterprise merchant · 企业商户发起员工开通企业支付授权
///
/// `POST /v3/webizpay/users/{user_id}/authorization-url`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507153](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::users::by_user_id::authorization_url::post::{ApplicationType, Request, Required};
///
/// let request = Request::new(Required {
///     user_id: "123456",
///     sub_mchid: "43214321",
///     application_type: ApplicationType::H5,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::users::by_user_id::authorization_url::post::{ApplicationType, Request, Required};
///
/// let request = Request::new(Required {
///     user_id: "123456",
///     sub_mchid: "43214321",
///     application_type: ApplicationType::H5,
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("企业商户发起员工开通企业支付授权", "4014507153"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Activate enterprise payment authorisation for an employee as the enterprise merchant · 企业商户发起员工开通企业支付授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// enterprise employee ID · 企业员工ID
        pub user_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
        /// type of the app that initiates authorisation · 发起授权应用类型
        pub application_type: ApplicationType,
    }

    crate::model! { Request {
        user_id: path("user_id").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
        application_type: body("application_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// enterprise employee ID · 企业员工ID
        user_id(&'a str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
        /// type of the app that initiates authorisation · 发起授权应用类型
        application_type(ApplicationType),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/users/{user_id}/authorization-url",
        "企业商户发起员工开通企业支付授权",
        "Activate enterprise payment authorisation for an employee as the enterprise merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// type of the app that initiates authorisation · 发起授权应用类型
        pub enum ApplicationType {
            H5 = "H5",
            Miniprogram = "MINIPROGRAM",
        }
    }

    /// Activate enterprise payment authorisation for an employee as the enterprise merchant · 企业商户发起员工开通企业支付授权
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// enterprise employee ID · 企业员工ID
        pub user_id: Option<String>,
        /// jump link · 跳转链接
        pub authorization_url: Option<String>,
        /// link expiry time · 链接失效时间; as 2018-06-08T10:34:56+08:00
        pub expire_time: Option<crate::Time>,
        /// type of the app that initiates authorisation · 发起授权应用类型
        pub application_type: Option<ApplicationType>,
        /// mini program query parameters · 小程序查询参数
        pub mp_query: Option<String>,
        /// mini program business type · 小程序业务类型
        pub mp_business_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        user_id: body("user_id").promised(),
        authorization_url: body("authorization_url"),
        expire_time: body("expire_time"),
        application_type: body("application_type").promised(),
        mp_query: body("mp_query"),
        mp_business_type: body("mp_business_type"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 1(&str),
        /// enterprise employee ID · 企业员工ID
        user_id 2(&str),
        /// type of the app that initiates authorisation · 发起授权应用类型
        application_type 5(&ApplicationType),
    } }
}
