// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/authcode/cancel.md

//! `/v3/gov/subsidy/zhejiang/authcode/cancel`

/// Revoke the pre-redemption of a category voucher code · 品类凭证码预核销撤销
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::cancel::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_serial_no: "",
///     cred_frozen_no: "",
///     trans_date: "",
///     trans_time: "",
///     auth_code: "",
///     req_ssn: "123",
/// });
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
#[doc(alias("品类凭证码预核销撤销", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke the pre-redemption of a category voucher code · 品类凭证码预核销撤销
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// integrator's request serial number · 接入方请求流水号
        pub sp_serial_no: String,
        /// freeze serial number · 冻结流水号
        pub cred_frozen_no: String,
        /// transaction date · 交易日期
        pub trans_date: String,
        /// trade time · 交易时间
        pub trans_time: String,
        /// category voucher code · 品类凭证码
        pub auth_code: String,
        /// request serial number · 请求流水号
        pub req_ssn: String,
    }

    crate::model! { Request {
        sp_serial_no: body("sp_serial_no").required(),
        cred_frozen_no: body("cred_frozen_no").required(),
        trans_date: body("trans_date").required(),
        trans_time: body("trans_time").required(),
        auth_code: body("auth_code").required(),
        req_ssn: body("req_ssn").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// integrator's request serial number · 接入方请求流水号
        sp_serial_no(&'a str),
        /// freeze serial number · 冻结流水号
        cred_frozen_no(&'a str),
        /// transaction date · 交易日期
        trans_date(&'a str),
        /// trade time · 交易时间
        trans_time(&'a str),
        /// category voucher code · 品类凭证码
        auth_code(&'a str),
        /// request serial number · 请求流水号
        req_ssn(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/authcode/cancel",
        "品类凭证码预核销撤销",
        "Revoke the pre-redemption of a category voucher code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke the pre-redemption of a category voucher code · 品类凭证码预核销撤销
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
