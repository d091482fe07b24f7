// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/users/{user_id}/authorization-state.md

//! `/v3/webizpay/users/{user_id}/authorization-state`

/// Query an employee's activation and authorisation state as an enterprise merchant · 企业商户查询企业员工开通授权状态
///
/// `GET /v3/webizpay/users/{user_id}/authorization-state`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507163](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::users::by_user_id::authorization_state::get::{Request, Required};
///
/// let request = Request::new(Required { user_id: "123456", sub_mchid: "43214321" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::users::by_user_id::authorization_state::get::{Request, Required};
///
/// let request = Request::new(Required { user_id: "123456", sub_mchid: "43214321" })
///     .sp_mchid("12341234");
/// ```
#[doc(alias("企业商户查询企业员工开通授权状态", "4014507163"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an employee's activation and authorisation state as an enterprise merchant · 企业商户查询企业员工开通授权状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// enterprise employee ID · 企业员工ID
        pub user_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        user_id: path("user_id").required(),
        sp_mchid: query("sp_mchid").required().own(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// enterprise employee ID · 企业员工ID
        user_id(&'a str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/webizpay/users/{user_id}/authorization-state",
        "企业商户查询企业员工开通授权状态",
        "Query an employee's activation and authorisation state as an enterprise merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an employee's activation and authorisation state as an enterprise merchant · 企业商户查询企业员工开通授权状态
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// enterprise employee ID · 企业员工ID
        pub user_id: Option<String>,
        /// WeChat authorisation relation list · 微信授权关系列表
        pub employee_list: Vec<response::EmployeeList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        user_id: body("user_id").promised(),
        employee_list: body("employee_list"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 1(&str),
        /// enterprise employee ID · 企业员工ID
        user_id 2(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v3::webizpay::revoked::AuthorizationState;

        /// WeChat authorisation relation list · 微信授权关系列表
        #[non_exhaustive]
        pub struct EmployeeList {
            /// WeChat authorisation relationship ID · 微信授权关系ID
            pub employee_id: Option<String>,
            /// authorisation state · 授权状态
            pub authorization_state: Option<AuthorizationState>,
            /// authorisation time · 授权时间
            pub authorization_time: Option<String>,
            /// authorisation revocation time · 解除授权时间
            pub authorization_revoked_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EmployeeList: Received {
            employee_id: body("employee_id").promised(),
            authorization_state: body("authorization_state").promised(),
            authorization_time: body("authorization_time").promised(),
            authorization_revoked_time: body("authorization_revoked_time").promised(),
        } }

        crate::promised::promised! { EmployeeList {
            /// WeChat authorisation relationship ID · 微信授权关系ID
            employee_id 0(&str),
            /// authorisation state · 授权状态
            authorization_state 1(&AuthorizationState),
            /// authorisation time · 授权时间
            authorization_time 2(&str),
            /// authorisation revocation time · 解除授权时间
            authorization_revoked_time 3(&str),
        } }
    }
}
