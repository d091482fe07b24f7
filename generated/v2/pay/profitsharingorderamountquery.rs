// Written by `cargo xtask codegen` from spec/openapi/v2/pay/profitsharingorderamountquery.md

//! `/pay/profitsharingorderamountquery`

/// Query the amount of an order to be shared · 查询订单待分账金额
///
/// `POST /pay/profitsharingorderamountquery`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984132](https://pay.weixin.qq.com/doc/v2/merchant/4011984132)
/// - partner: [4011985079](https://pay.weixin.qq.com/doc/v2/partner/4011985079)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::profitsharingorderamountquery::post::Request;
///
/// let request = Request::new("4208450740201411110007820472");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::profitsharingorderamountquery::post::{Request, SignType};
///
/// let request = Request::new("4208450740201411110007820472")
///     .mch_id("1900000100")
///     .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("查询订单待分账金额", "4011984132", "4011985079"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the amount of an order to be shared · 查询订单待分账金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        transaction_id: body("transaction_id").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/pay/profitsharingorderamountquery",
            "查询订单待分账金额",
            "Query the amount of an order to be shared",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// Query the amount of an order to be shared · 查询订单待分账金额
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// order amount remaining to be shared · 订单剩余待分金额 (fen)
        pub unsplit_amount: Option<crate::Fen>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        mch_id: body("mch_id"),
        transaction_id: body("transaction_id").promised(),
        unsplit_amount: body("unsplit_amount"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;
    }
}
