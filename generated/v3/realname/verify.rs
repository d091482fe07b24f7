// Written by `cargo xtask codegen` from spec/openapi/v3/realname/verify.md

//! `/v3/realname/verify`

/// Check real-name information · 实名信息校验
///
/// `GET /v3/realname/verify`
///
/// Official pages · 官方文档:
///
/// - partner: [4013735179](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::realname::verify::get::{Request, Required};
///
/// let request = Request::new(Required {
///     credential_type: 1,
///     encrypted_credential_id: "InhziTSUwVqxfKp9M5nGCSjF395VL",
///     encrypted_name: "InhziTSUwVqxfKp9M5nGCSjF395VL",
///     wxp_trade_no: "442100010320250122523549415021",
/// });
/// let answer = request.send(&client).await?;
/// let verify_result = answer.verify_result()?;
/// # Ok(()) }
/// ```
#[doc(alias("实名信息校验", "4013735179"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Check real-name information · 实名信息校验
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// document type of the ordering user's account · 下单用户账户的证件类型 (`1`, `2`, `5`, `9`, `12`, `17`, `19`)
        pub credential_type: i64,
        /// encrypted document number of the ordering user · 加密后的下单用户证件号
        pub encrypted_credential_id: crate::Sensitive,
        /// encrypted name of the ordering user · 加密后的下单用户姓名
        pub encrypted_name: crate::Sensitive,
        /// WeChat Pay transaction ID · 微信支付交易单号
        pub wxp_trade_no: String,
    }

    crate::model! { Request {
        credential_type: query("credential_type").required(),
        encrypted_credential_id: query("encrypted_credential_id").required().mark(Mark::Rsa),
        encrypted_name: query("encrypted_name").required().mark(Mark::Rsa),
        wxp_trade_no: query("wxp_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// document type of the ordering user's account · 下单用户账户的证件类型 (`1`, `2`, `5`, `9`, `12`, `17`, `19`)
        credential_type(i64),
        /// encrypted document number of the ordering user · 加密后的下单用户证件号
        encrypted_credential_id(&'a str),
        /// encrypted name of the ordering user · 加密后的下单用户姓名
        encrypted_name(&'a str),
        /// WeChat Pay transaction ID · 微信支付交易单号
        wxp_trade_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/realname/verify",
        "实名信息校验",
        "Check real-name information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Check real-name information · 实名信息校验
    #[non_exhaustive]
    pub struct Response {
        /// real-name comparison result · 实名比对结果 (`0`, `1`)
        pub verify_result: Option<i64>,
        /// error information · 错误信息
        pub err_message: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        verify_result: body("verify_result").promised(),
        err_message: body("err_message"),
    } }

    crate::promised::promised! { Response {
        /// real-name comparison result · 实名比对结果 (`0`, `1`)
        verify_result 0(i64),
    } }
}
