// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/modifymchinfo.md

//! `/secapi/mch/modifymchinfo`

/// Modify a bank's sub-merchant · 银行特约商户信息修改
///
/// `POST /secapi/mch/modifymchinfo`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::modifymchinfo::post::Request;
///
/// let request = Request::new("11111111");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mch::modifymchinfo::post::Request;
///
/// let request = Request::new("11111111")
///     .mch_id("1230000109")
///     .merchant_shortname("商户简称")
///     .service_phone("075586010000");
/// ```
#[doc(alias("银行特约商户信息修改"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Modify a bank's sub-merchant · 银行特约商户信息修改
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant identification code · 商户识别码
        pub sub_mch_id: String,
        /// merchant short name · 商户简称
        pub merchant_shortname: Option<String>,
        /// customer service telephone · 客服电话
        pub service_phone: Option<String>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        merchant_shortname: body("merchant_shortname"),
        service_phone: body("service_phone"),
    } }

    crate::sent::sent! { Request(sub_mch_id: into String) {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// merchant short name · 商户简称
        merchant_shortname merchant_shortname_opt(into String),
        /// customer service telephone · 客服电话
        service_phone service_phone_opt(into String),
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
            "/secapi/mch/modifymchinfo",
            "银行特约商户信息修改",
            "Modify a bank's sub-merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Modify a bank's sub-merchant · 银行特约商户信息修改
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// processing result · 处理结果
        pub result_code: Option<response::ResultCode>,
        /// processing information · 处理信息
        pub result_msg: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        result_msg: body("result_msg"),
        sign: body("sign"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        nonce_str: body("nonce_str"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
