// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/qualifications/claim.md

//! `/v3/gov/subsidy/zhejiang/qualifications/claim`

/// Claim a qualification · 领取资格
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::qualifications::claim::post::{Request, Required};
///
/// let request = Request::new(Required {
///     cate_code: "A01",
///     cert_no: "…",
///     name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     tel: "…",
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
/// use wechatpay::v3::gov::subsidy::zhejiang::qualifications::claim::post::{CertType, Request, Required};
///
/// let request = Request::new(Required {
///     cate_code: "A01",
///     cert_no: "…",
///     name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     tel: "…",
///     req_ssn: "123",
/// })
/// .cert_type(CertType::V1);
/// ```
#[doc(alias("领取资格", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Claim a qualification · 领取资格
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// goods category code · 品类编码
        pub cate_code: String,
        /// identity document number · 证件号码
        pub cert_no: crate::Sensitive,
        /// name · 姓名
        pub name: crate::Sensitive,
        /// mobile number · 手机号
        pub tel: crate::Sensitive,
        /// document type · 证件类型
        pub cert_type: Option<CertType>,
        /// request serial number · 请求流水号
        pub req_ssn: String,
    }

    crate::model! { Request {
        cate_code: body("cate_code").required(),
        cert_no: body("cert_no").required().mark(Mark::Rsa),
        name: body("name").required().mark(Mark::Rsa),
        tel: body("tel").required().mark(Mark::Rsa),
        cert_type: body("cert_type"),
        req_ssn: body("req_ssn").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// goods category code · 品类编码
        cate_code(&'a str),
        /// identity document number · 证件号码
        cert_no(&'a str),
        /// name · 姓名
        name(&'a str),
        /// mobile number · 手机号
        tel(&'a str),
        /// request serial number · 请求流水号
        req_ssn(&'a str),
    } {
        /// document type · 证件类型
        cert_type cert_type_opt(CertType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/qualifications/claim",
        "领取资格",
        "Claim a qualification",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::zhejiang::authcode::issue::post::CertType;

    /// Claim a qualification · 领取资格
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
    } }
}
