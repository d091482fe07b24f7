// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/pay/reverse.md

//! `/secapi/pay/reverse`

/// Reverse an order · 撤销订单
///
/// `POST /secapi/pay/reverse`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011937361](https://pay.weixin.qq.com/doc/v2/merchant/4011937361)
/// - partner: [4012218602](https://pay.weixin.qq.com/doc/v2/partner/4012218602)
/// - global: [4013634900](https://pay.weixin.qq.com/doc/global/v2/zh/4013634900)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::pay::reverse::post::{OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     order: OrderKey::OutTradeNo("1217752501201407033233368018"),
/// });
/// let answer = request.send(&client).await?;
/// let recall = answer.recall()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::pay::reverse::post::{OrderKey, Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     order: OrderKey::OutTradeNo("1217752501201407033233368018"),
/// })
/// .sub_appid("wx8888888888888888")
/// .mch_id("1900000109")
/// .sub_mch_id("1900000100")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("撤销订单", "4011937361", "4012218602", "4013634900"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Reverse an order · 撤销订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        transaction_id: body("transaction_id").one_of(0, 1),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        TransactionId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/pay/reverse",
            "撤销订单",
            "Reverse an order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Reverse an order · 撤销订单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error description · 错误描述
        pub err_code_des: Option<String>,
        /// whether to call again · 是否重调
        pub recall: Option<response::Recall>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        recall: body("recall").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// whether to call again · 是否重调
        recall 11(&response::Recall),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::v2::secapi::pay::facepayreverse::post::response::Recall;
    }
}
