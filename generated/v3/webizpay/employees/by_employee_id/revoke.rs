// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/employees/{employee_id}/revoke.md

//! `/v3/webizpay/employees/{employee_id}/revoke`

/// Revoke an employee's enterprise payment authorisation as the enterprise merchant · 企业商户发起解除员工企业支付授权
///
/// `POST /v3/webizpay/employees/{employee_id}/revoke`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507156](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::employees::by_employee_id::revoke::post::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     sub_mchid: "43214321",
/// });
/// let answer = request.send(&client).await?;
/// let user_id = answer.user_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::employees::by_employee_id::revoke::post::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     sub_mchid: "43214321",
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("企业商户发起解除员工企业支付授权", "4014507156"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke an employee's enterprise payment authorisation as the enterprise merchant · 企业商户发起解除员工企业支付授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        employee_id: path("employee_id").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id(&'a str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/employees/{employee_id}/revoke",
        "企业商户发起解除员工企业支付授权",
        "Revoke an employee's enterprise payment authorisation as the enterprise merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke an employee's enterprise payment authorisation as the enterprise merchant · 企业商户发起解除员工企业支付授权
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// merchant enterprise employee ID · 商户企业员工ID
        pub user_id: Option<String>,
        /// employee's enterprise payment permission state · 员工企业支付权限状态
        pub authorization_state: Option<response::AuthorizationState>,
        /// expiry time of the employee's enterprise payment · 员工企业支付失效时间
        pub authorization_revoked_time: Option<String>,
        /// invalidation reason · 作废原因
        pub reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        user_id: body("user_id").promised(),
        authorization_state: body("authorization_state").promised(),
        authorization_revoked_time: body("authorization_revoked_time").promised(),
        reason: body("reason").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 1(&str),
        /// merchant enterprise employee ID · 商户企业员工ID
        user_id 2(&str),
        /// employee's enterprise payment permission state · 员工企业支付权限状态
        authorization_state 3(&response::AuthorizationState),
        /// expiry time of the employee's enterprise payment · 员工企业支付失效时间
        authorization_revoked_time 4(&str),
        /// invalidation reason · 作废原因
        reason 5(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// employee's enterprise payment permission state · 员工企业支付权限状态
            pub enum AuthorizationState {
                Revoked = "REVOKED",
                Authorized = "AUTHORIZED",
            }
        }
    }
}
