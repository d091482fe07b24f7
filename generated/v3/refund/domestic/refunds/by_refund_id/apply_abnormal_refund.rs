// Written by `cargo xtask codegen` from spec/openapi/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund.md

//! `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`

/// Initiate an abnormal refund · 发起异常退款
///
/// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791864](https://pay.weixin.qq.com/doc/v3/merchant/4012791864), [4013070379](https://pay.weixin.qq.com/doc/v3/merchant/4013070379), [4012810603](https://pay.weixin.qq.com/doc/v3/merchant/4012810603), [4012791885](https://pay.weixin.qq.com/doc/v3/merchant/4012791885), [4012791905](https://pay.weixin.qq.com/doc/v3/merchant/4012791905), [4013420988](https://pay.weixin.qq.com/doc/v3/merchant/4013420988), [4013421164](https://pay.weixin.qq.com/doc/v3/merchant/4013421164), [4013421269](https://pay.weixin.qq.com/doc/v3/merchant/4013421269), [4013421352](https://pay.weixin.qq.com/doc/v3/merchant/4013421352), [4013421429](https://pay.weixin.qq.com/doc/v3/merchant/4013421429), [4013071193](https://pay.weixin.qq.com/doc/v3/merchant/4013071193)
/// - partner: [4013335389](https://pay.weixin.qq.com/doc/v3/partner/4013335389), [4013080240](https://pay.weixin.qq.com/doc/v3/partner/4013080240), [4013351901](https://pay.weixin.qq.com/doc/v3/partner/4013351901), [4013352066](https://pay.weixin.qq.com/doc/v3/partner/4013352066), [4013352278](https://pay.weixin.qq.com/doc/v3/partner/4013352278), [4013461907](https://pay.weixin.qq.com/doc/v3/partner/4013461907), [4013462123](https://pay.weixin.qq.com/doc/v3/partner/4013462123), [4013462191](https://pay.weixin.qq.com/doc/v3/partner/4013462191), [4013462286](https://pay.weixin.qq.com/doc/v3/partner/4013462286), [4013462582](https://pay.weixin.qq.com/doc/v3/partner/4013462582), [4013080627](https://pay.weixin.qq.com/doc/v3/partner/4013080627), [4017150905](https://pay.weixin.qq.com/doc/v3/partner/4017150905)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::refund::domestic::refunds::by_refund_id::apply_abnormal_refund::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     out_refund_no: "1217752501201407033233368018",
///     type_: Type::UserBankCard,
/// });
/// let answer = request.send(&client).await?;
/// let transaction_id = answer.transaction_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::refund::domestic::refunds::by_refund_id::apply_abnormal_refund::post::{BankType, Request, Required, Type};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     out_refund_no: "1217752501201407033233368018",
///     type_: Type::UserBankCard,
/// })
/// .sub_mchid("1900000109")
/// .bank_type(BankType::CmbDebit)
/// .bank_account("…")
/// .real_name("UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd");
/// ```
#[doc(alias("发起异常退款", "4012791864", "4013070379", "4012810603", "4012791885", "4012791905", "4013420988", "4013421164", "4013421269", "4013421352", "4013421429", "4013071193", "4013335389", "4013080240", "4013351901", "4013352066", "4013352278", "4013461907", "4013462123", "4013462191", "4013462286", "4013462582", "4013080627", "4017150905"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Initiate an abnormal refund · 发起异常退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: String,
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: String,
        /// handling method of the abnormal refund · 异常退款处理方式
        pub type_: Type,
        /// bank of deposit · 开户银行
        pub bank_type: Option<BankType>,
        /// receiving bank card number · 收款银行卡号; up to 1024 characters
        pub bank_account: Option<crate::Sensitive>,
        /// receiving user's name · 收款用户姓名; up to 1024 characters
        pub real_name: Option<crate::Sensitive>,
    }

    crate::model! { Request {
        refund_id: path("refund_id").required(),
        sub_mchid: body("sub_mchid"),
        out_refund_no: body("out_refund_no").required(),
        type_: body("type").required(),
        bank_type: body("bank_type"),
        bank_account: body("bank_account").mark(Mark::Rsa),
        real_name: body("real_name").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id(&'a str),
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no(&'a str),
        /// handling method of the abnormal refund · 异常退款处理方式
        type_(Type),
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// bank of deposit · 开户银行
        bank_type bank_type_opt(BankType),
        /// receiving bank card number · 收款银行卡号; up to 1024 characters
        bank_account bank_account_opt(into crate::Sensitive),
        /// receiving user's name · 收款用户姓名; up to 1024 characters
        real_name real_name_opt(into crate::Sensitive),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
        "发起异常退款",
        "Initiate an abnormal refund",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// handling method of the abnormal refund · 异常退款处理方式
        pub enum Type {
            /// refunded to the user's bank card · 退款到用户银行卡
            UserBankCard = "USER_BANK_CARD",
            /// refunded to the bank account of the merchant of the trade · 退款至交易商户银行账户
            MerchantBankCard = "MERCHANT_BANK_CARD",
        }
    }

    crate::open_enum! {
        /// bank of deposit · 开户银行
        pub enum BankType {
            CmbDebit = "CMB_DEBIT",
            CommDebit = "COMM_DEBIT",
            AbcDebit = "ABC_DEBIT",
            CcbDebit = "CCB_DEBIT",
            IcbcDebit = "ICBC_DEBIT",
            BocDebit = "BOC_DEBIT",
            PabDebit = "PAB_DEBIT",
            SpdbDebit = "SPDB_DEBIT",
            CiticDebit = "CITIC_DEBIT",
            CebDebit = "CEB_DEBIT",
            CmbcDebit = "CMBC_DEBIT",
            CibDebit = "CIB_DEBIT",
            GdbDebit = "GDB_DEBIT",
            PsbcDebit = "PSBC_DEBIT",
            NbcbDebit = "NBCB_DEBIT",
        }
    }

    pub use crate::nouns::refund::Refund as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::refund::*;
    }
}
