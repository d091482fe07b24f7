// Written by `cargo xtask codegen` from spec/openapi/v2/deposit/consume.md

//! `/deposit/consume`

/// Consume a deposit · 消费押金
///
/// `POST /deposit/consume`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4011986801](https://pay.weixin.qq.com/doc/v2/partner/4011986801)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::deposit::consume::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     sub_mch_id: "1900000100",
///     transaction_id: "013467007045764",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     consume_fee: Fen(888),
///     fee_type: "CNY",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::deposit::consume::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     sub_mch_id: "1900000100",
///     transaction_id: "013467007045764",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     consume_fee: Fen(888),
///     fee_type: "CNY",
/// })
/// .sub_appid("wx8888888888888888")
/// .mch_id("1900000100")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("消费押金", "4011986801"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Consume a deposit · 消费押金
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
        pub sub_mch_id: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// total deposit amount · 押金总金额 (fen)
        pub total_fee: crate::Fen,
        /// consumed amount · 消费金额 (fen)
        pub consume_fee: crate::Fen,
        /// currency type · 货币类型
        pub fee_type: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        transaction_id: body("transaction_id").required(),
        out_trade_no: body("out_trade_no").required(),
        total_fee: body("total_fee").required(),
        consume_fee: body("consume_fee").required(),
        fee_type: body("fee_type").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// total deposit amount · 押金总金额 (fen)
        total_fee(crate::Fen),
        /// consumed amount · 消费金额 (fen)
        consume_fee(crate::Fen),
        /// currency type · 货币类型
        fee_type(&'a str),
    } {
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
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
            "/deposit/consume",
            "消费押金",
            "Consume a deposit",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// signature type · 签名类型
        pub enum SignType {
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// Consume a deposit · 消费押金
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
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// total deposit amount · 押金总金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// consumed amount · 消费金额 (fen)
        pub consume_fee: Option<crate::Fen>,
        /// currency type · 货币类型
        pub fee_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid").promised(),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        total_fee: body("total_fee").promised(),
        consume_fee: body("consume_fee").promised(),
        fee_type: body("fee_type"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid 3(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// sub-merchant ID · 子商户号
        sub_mch_id 5(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 11(&str),
        /// merchant order number · 商户订单号
        out_trade_no 12(&str),
        /// total deposit amount · 押金总金额 (fen)
        total_fee 13(crate::Fen),
        /// consumed amount · 消费金额 (fen)
        consume_fee 14(crate::Fen),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// return status code · 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// business result · 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }
    }
}
