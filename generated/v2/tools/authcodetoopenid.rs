// Written by `cargo xtask codegen` from spec/openapi/v2/tools/authcodetoopenid.md

//! `/tools/authcodetoopenid`

/// Query the openid by payment authorisation code · 授权码查询openid
///
/// `POST /tools/authcodetoopenid`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011940944](https://pay.weixin.qq.com/doc/v2/merchant/4011940944)
/// - partner: [4011941724](https://pay.weixin.qq.com/doc/v2/partner/4011941724)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::tools::authcodetoopenid::post::{Request, Required};
///
/// let request = Request::new(Required { appid: "", auth_code: "" });
/// let answer = request.send(&client).await?;
/// let openid = answer.openid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::tools::authcodetoopenid::post::{Request, Required};
///
/// let request = Request::new(Required { appid: "", auth_code: "" })
///     .mch_id("")
///     .sub_appid("")
///     .sub_mch_id("");
/// ```
#[doc(alias("授权码查询openid", "4011940944", "4011941724"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the openid by payment authorisation code · 授权码查询openid
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// authorisation code · 授权码
        pub auth_code: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        auth_code: body("auth_code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// authorisation code · 授权码
        auth_code(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/tools/authcodetoopenid",
            "授权码查询openid",
            "Query the openid by payment authorisation code",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the openid by payment authorisation code · 授权码查询openid
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        sub_openid: body("sub_openid"),
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        openid: body("openid").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 5(&str),
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// user openid · 用户标识
        openid 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;
    }
}
