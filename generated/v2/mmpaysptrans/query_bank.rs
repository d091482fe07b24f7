// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaysptrans/query_bank.md

//! `/mmpaysptrans/query_bank`

/// Query an enterprise payment to a bank card · 查询企业付款银行卡
///
/// `POST /mmpaysptrans/query_bank`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011941066](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaysptrans::query_bank::post::Request;
///
/// let request = Request::new("1212121221227");
/// let answer = request.send(&client).await?;
/// let payment_no = answer.payment_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaysptrans::query_bank::post::Request;
///
/// let request = Request::new("1212121221227").mch_id("1900000109");
/// ```
#[doc(alias("查询企业付款银行卡", "4011941066"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query an enterprise payment to a bank card · 查询企业付款银行卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant enterprise payment number · 商户企业付款单号
        pub partner_trade_no: String,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        partner_trade_no: body("partner_trade_no").required(),
    } }

    crate::sent::sent! { Request(partner_trade_no: into String) {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/mmpaysptrans/query_bank",
            "查询企业付款银行卡",
            "Query an enterprise payment to a bank card",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an enterprise payment to a bank card · 查询企业付款银行卡
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
        /// WeChat enterprise payment ID · 微信企业付款单号
        pub payment_no: Option<String>,
        /// bank card number · 银行卡号
        pub bank_no_md5: Option<String>,
        /// user's real name · 用户真实姓名
        pub true_name_md5: Option<String>,
        /// amount paid on behalf · 代付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// payment-on-behalf order state · 代付单状态
        pub status: Option<response::Status>,
        /// fee amount · 手续费金额 (fen)
        pub cmms_amt: Option<crate::Fen>,
        /// merchant order time · 商户下单时间
        pub create_time: Option<String>,
        /// successful payment time · 成功付款时间
        pub pay_succ_time: Option<String>,
        /// failure reason · 失败原因
        pub reason: Option<String>,
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
        payment_no: body("payment_no").promised(),
        bank_no_md5: body("bank_no_md5").promised(),
        true_name_md5: body("true_name_md5").promised(),
        amount: body("amount").promised(),
        status: body("status").promised(),
        cmms_amt: body("cmms_amt").promised(),
        create_time: body("create_time").promised(),
        pay_succ_time: body("pay_succ_time"),
        reason: body("reason"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mch_id 5(&str),
        /// merchant enterprise payment number · 商户企业付款单号
        partner_trade_no 6(&str),
        /// WeChat enterprise payment ID · 微信企业付款单号
        payment_no 7(&str),
        /// bank card number · 银行卡号
        bank_no_md5 8(&str),
        /// user's real name · 用户真实姓名
        true_name_md5 9(&str),
        /// amount paid on behalf · 代付金额 (fen)
        amount 10(crate::Fen),
        /// payment-on-behalf order state · 代付单状态
        status 11(&response::Status),
        /// fee amount · 手续费金额 (fen)
        cmms_amt 12(crate::Fen),
        /// merchant order time · 商户下单时间
        create_time 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;

        crate::open_enum! {
            /// payment-on-behalf order state · 代付单状态
            pub enum Status {
                Success = "SUCCESS",
                Failed = "FAILED",
                Processing = "PROCESSING",
                BankFail = "BANK_FAIL",
            }
        }
    }
}
