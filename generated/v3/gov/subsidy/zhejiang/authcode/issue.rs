// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/authcode/issue.md

//! `/v3/gov/subsidy/zhejiang/authcode/issue`

/// Apply for a category voucher code · 申请品类凭证码
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::issue::post::{CertType, Request, Required};
///
/// let request = Request::new(Required {
///     category_id: "A01",
///     name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     mobile: "…",
///     add_code: "330000",
///     cert_type: CertType::V1,
///     cert_no: "…",
///     req_ssn: "123",
/// });
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::issue::post::{CertType, Request, Required};
///
/// let request = Request::new(Required {
///     category_id: "A01",
///     name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     mobile: "…",
///     add_code: "330000",
///     cert_type: CertType::V1,
///     cert_no: "…",
///     req_ssn: "123",
/// })
/// .openid("")
/// .custom_info("");
/// ```
#[doc(alias("申请品类凭证码", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Apply for a category voucher code · 申请品类凭证码
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// goods category code · 品类编码
        pub category_id: String,
        /// user openid · 用户id
        pub openid: Option<String>,
        /// name · 姓名
        pub name: crate::Sensitive,
        /// mobile number · 手机号
        pub mobile: crate::Sensitive,
        /// district or county code · 区县编码
        pub add_code: String,
        /// custom field · 自定义域
        pub custom_info: Option<String>,
        /// document type · 证件类型
        pub cert_type: CertType,
        /// identity document number · 证件号码
        pub cert_no: crate::Sensitive,
        /// request serial number · 请求流水号
        pub req_ssn: String,
    }

    crate::model! { Request {
        category_id: body("category_id").required(),
        openid: body("openid"),
        name: body("name").required().mark(Mark::Rsa),
        mobile: body("mobile").required().mark(Mark::Rsa),
        add_code: body("add_code").required(),
        custom_info: body("custom_info"),
        cert_type: body("cert_type").required(),
        cert_no: body("cert_no").required().mark(Mark::Rsa),
        req_ssn: body("req_ssn").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// goods category code · 品类编码
        category_id(&'a str),
        /// name · 姓名
        name(&'a str),
        /// mobile number · 手机号
        mobile(&'a str),
        /// district or county code · 区县编码
        add_code(&'a str),
        /// document type · 证件类型
        cert_type(CertType),
        /// identity document number · 证件号码
        cert_no(&'a str),
        /// request serial number · 请求流水号
        req_ssn(&'a str),
    } {
        /// user openid · 用户id
        openid openid_opt(into String),
        /// custom field · 自定义域
        custom_info custom_info_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/authcode/issue",
        "申请品类凭证码",
        "Apply for a category voucher code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// document type · 证件类型
        pub enum CertType {
            V1 = "1",
            V2 = "2",
            V3 = "3",
            V4 = "4",
            V5 = "5",
        }
    }

    /// Apply for a category voucher code · 申请品类凭证码
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// category voucher code · 品类凭证码
        pub auth_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
        auth_code: body("auth_code"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
    } }
}
