// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/authcode/issue.md

//! `/v3/gov/subsidy/zhejiang/authcode/issue`

/// Apply for a category voucher code · 申请品类凭证码
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::issue::post::{CertType, Request};
///
/// let request = Request {
///     openid: Some("".into()),
///     custom_info: Some("".into()),
///     ..Request::new(
///         "A01",
///         "OEimkKuua8igpd+0YDgqF2Z61l=",
///         "…",
///         "330000",
///         CertType::V1,
///         "…",
///         "123",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Apply for a category voucher code · 申请品类凭证码
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            category_id: impl Into<String>,
            name: impl Into<crate::Sensitive>,
            mobile: impl Into<crate::Sensitive>,
            add_code: impl Into<String>,
            cert_type: CertType,
            cert_no: impl Into<crate::Sensitive>,
            req_ssn: impl Into<String>,
        ) -> Self {
            Self {
                category_id: category_id.into(),
                openid: None,
                name: name.into(),
                mobile: mobile.into(),
                add_code: add_code.into(),
                custom_info: None,
                cert_type,
                cert_no: cert_no.into(),
                req_ssn: req_ssn.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        resp_code: body("resp_code"),
        resp_desc: body("resp_desc"),
        auth_code: body("auth_code"),
    } }
}
