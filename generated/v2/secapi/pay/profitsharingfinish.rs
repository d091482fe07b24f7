// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/pay/profitsharingfinish.md

//! `/secapi/pay/profitsharingfinish`

/// Finish profit sharing · 完结分账
///
/// `POST /secapi/pay/profitsharingfinish`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984076](https://pay.weixin.qq.com/doc/v2/merchant/4011984076)
/// - partner: [4011984879](https://pay.weixin.qq.com/doc/v2/partner/4011984879)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::pay::profitsharingfinish::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     description: "分账已完成",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::pay::profitsharingfinish::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     description: "分账已完成",
/// })
/// .mch_id("1900000100")
/// .sub_mch_id("1900000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("完结分账", "4011984076", "4011984879"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Finish profit sharing · 完结分账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: String,
        /// profit-sharing finish description · 分账完结描述
        pub description: String,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        appid: body("appid").required(),
        sign_type: body("sign_type"),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no(&'a str),
        /// profit-sharing finish description · 分账完结描述
        description(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/pay/profitsharingfinish",
            "完结分账",
            "Finish profit sharing",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// Finish profit sharing · 完结分账
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
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
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 4(&str),
        /// merchant ID · 商户号
        mch_id 5(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 11(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 12(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;
    }
}
