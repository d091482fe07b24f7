// Written by `cargo xtask codegen` from spec/openapi/v2/pay/profitsharingmerchantratioquery.md

//! `/pay/profitsharingmerchantratioquery`

/// Query the maximum profit-sharing ratio · 查询最大分账比例
///
/// `POST /pay/profitsharingmerchantratioquery`
///
/// Official pages · 官方文档:
///
/// - partner: [4011985120](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::profitsharingmerchantratioquery::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let max_ratio = answer.max_ratio()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::profitsharingmerchantratioquery::post::{Request, SignType};
///
/// let request = Request::new()
///     .mch_id("1900000100")
///     .sub_mch_id("1900000109")
///     .brand_mch_id("1900000108")
///     .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("查询最大分账比例", "4011985120"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the maximum profit-sharing ratio · 查询最大分账比例
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// main brand merchant ID · 品牌主商户号
        pub brand_mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request: Default {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        brand_mch_id: body("brand_mch_id"),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// main brand merchant ID · 品牌主商户号
        brand_mch_id brand_mch_id_opt(into String),
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
            "/pay/profitsharingmerchantratioquery",
            "查询最大分账比例",
            "Query the maximum profit-sharing ratio",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// Query the maximum profit-sharing ratio · 查询最大分账比例
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// main brand merchant ID · 品牌主商户号
        pub brand_mch_id: Option<String>,
        /// maximum profit-sharing ratio · 最大分账比例
        pub max_ratio: Option<i64>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id"),
        brand_mch_id: body("brand_mch_id"),
        max_ratio: body("max_ratio").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mch_id 2(&str),
        /// maximum profit-sharing ratio · 最大分账比例
        max_ratio 5(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;
    }
}
