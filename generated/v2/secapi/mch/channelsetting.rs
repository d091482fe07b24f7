// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/channelsetting.md

//! `/secapi/mch/channelsetting`

/// Set the channel number for a bank partner's sub-merchant · 银行服务商特约子商户指定渠道号
///
/// `POST /secapi/mch/channelsetting`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::channelsetting::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx931386123456789e",
///     sub_mch_id: "10000101",
///     channel_id: "10000102",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mch::channelsetting::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx931386123456789e",
///     sub_mch_id: "10000101",
///     channel_id: "10000102",
/// })
/// .mch_id("1451234567");
/// ```
#[doc(alias("银行服务商特约子商户指定渠道号"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the channel number for a bank partner's sub-merchant · 银行服务商特约子商户指定渠道号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mch_id: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        channel_id: body("channel_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// sub-merchant ID · 特约商户号
        sub_mch_id(&'a str),
        /// channel partner merchant ID · 渠道商商户号
        channel_id(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/mch/channelsetting",
            "银行服务商特约子商户指定渠道号",
            "Set the channel number for a bank partner's sub-merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the channel number for a bank partner's sub-merchant · 银行服务商特约子商户指定渠道号
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// signature · 签名
        pub sign: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// processing information · 处理信息
        pub result_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mch_id: Option<String>,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        sign: body("sign"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_id: body("mch_id").promised(),
        result_msg: body("result_msg"),
        appid: body("appid").promised(),
        sub_mch_id: body("sub_mch_id").promised(),
        channel_id: body("channel_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// official account appid · 公众账号ID
        appid 8(&str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mch_id 9(&str),
        /// channel partner merchant ID · 渠道商商户号
        channel_id 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
