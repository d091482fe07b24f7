// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaysptrans/pay_bank.md

//! `/mmpaysptrans/pay_bank`

/// Pay from an enterprise to a bank card · 企业付款到银行卡
///
/// `POST /mmpaysptrans/pay_bank`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011939840](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaysptrans::pay_bank::post::{Request, Required};
///
/// let request = Request::new(Required {
///     partner_trade_no: "1212121221227",
///     enc_bank_no: "…",
///     enc_true_name: "ca775af5f841bdf424b2e6eb86a6e21e",
///     bank_code: "1001",
///     amount: Fen(100000),
/// });
/// let answer = request.send(&client).await?;
/// let payment_no = answer.payment_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::mmpaysptrans::pay_bank::post::{Request, Required};
///
/// let request = Request::new(Required {
///     partner_trade_no: "1212121221227",
///     enc_bank_no: "…",
///     enc_true_name: "ca775af5f841bdf424b2e6eb86a6e21e",
///     bank_code: "1001",
///     amount: Fen(100000),
/// })
/// .mch_id("1900000109")
/// .desc("理财");
/// ```
#[doc(alias("企业付款到银行卡", "4011939840"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pay from an enterprise to a bank card · 企业付款到银行卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant enterprise payment number · 商户企业付款单号
        pub partner_trade_no: String,
        /// payee's bank card number · 收款方银行卡号
        pub enc_bank_no: crate::Sensitive,
        /// payee's user name · 收款方用户名
        pub enc_true_name: crate::Sensitive,
        /// payee's bank of deposit · 收款方开户行
        pub bank_code: String,
        /// payment amount · 付款金额 (fen)
        pub amount: crate::Fen,
        /// payment explanation · 付款说明
        pub desc: Option<String>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        partner_trade_no: body("partner_trade_no").required(),
        enc_bank_no: body("enc_bank_no").required().mark(Mark::Rsa),
        enc_true_name: body("enc_true_name").required().mark(Mark::Rsa),
        bank_code: body("bank_code").required(),
        amount: body("amount").required(),
        desc: body("desc"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant enterprise payment number · 商户企业付款单号
        partner_trade_no(&'a str),
        /// payee's bank card number · 收款方银行卡号
        enc_bank_no(&'a str),
        /// payee's user name · 收款方用户名
        enc_true_name(&'a str),
        /// payee's bank of deposit · 收款方开户行
        bank_code(&'a str),
        /// payment amount · 付款金额 (fen)
        amount(crate::Fen),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// payment explanation · 付款说明
        desc desc_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        sealing: crate::endpoint::Sealing::Bank,
        ..Operation::new(
            Method::Post,
            "/mmpaysptrans/pay_bank",
            "企业付款到银行卡",
            "Pay from an enterprise to a bank card",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pay from an enterprise to a bank card · 企业付款到银行卡
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant enterprise payment number · 商户企业付款单号
        pub partner_trade_no: Option<String>,
        /// amount paid on behalf · 代付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// WeChat enterprise payment ID · 微信企业付款单号
        pub payment_no: Option<String>,
        /// fee amount · 手续费金额 (fen)
        pub cmms_amt: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_id: body("mch_id").promised(),
        partner_trade_no: body("partner_trade_no").promised(),
        amount: body("amount").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        payment_no: body("payment_no").promised(),
        cmms_amt: body("cmms_amt").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mch_id 5(&str),
        /// merchant enterprise payment number · 商户企业付款单号
        partner_trade_no 6(&str),
        /// amount paid on behalf · 代付金额 (fen)
        amount 7(crate::Fen),
        /// WeChat enterprise payment ID · 微信企业付款单号
        payment_no 10(&str),
        /// fee amount · 手续费金额 (fen)
        cmms_amt 11(crate::Fen),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;
    }
}
