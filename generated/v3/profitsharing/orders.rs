// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/orders.md

//! `/v3/profitsharing/orders`

pub mod by_out_order_no;
pub mod unfreeze;

/// Request profit sharing · 请求分账
///
/// `POST /v3/profitsharing/orders`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012524936](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
/// - partner: [4012690683](https://pay.weixin.qq.com/doc/v3/partner/4012690683)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `RULE_LIMIT` | A rule of the business does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::profitsharing::orders::post::{Receivers, ReceiversRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     receivers: vec![Receivers::new(ReceiversRequired {
///         type_: Type::MerchantId,
///         account: "86693852",
///         amount: Fen(888),
///         description: "分给商户A",
///     })],
///     unfreeze_unsplit: true,
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::profitsharing::orders::post::{Receivers, ReceiversRequired, Request, Required, Type};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     receivers: vec![Receivers::new(ReceiversRequired {
///         type_: Type::MerchantId,
///         account: "86693852",
///         amount: Fen(888),
///         description: "分给商户A",
///     })
///     .name("hu89ohu89ohu89o")],
///     unfreeze_unsplit: true,
/// })
/// .sub_mchid("1900000109")
/// .appid("wx8888888888888888")
/// .sub_appid("wx8888888888888889");
/// ```
#[doc(alias("请求分账", "4012524936", "4012690683"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Request profit sharing · 请求分账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// appid · 应用ID; up to 32 characters
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        pub sub_appid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: String,
        /// profit-sharing receiver list · 分账接收方列表; at most 50 of them
        pub receivers: Vec<Receivers>,
        /// whether to unfreeze the remaining unshared funds · 是否解冻剩余未分资金
        pub unfreeze_unsplit: bool,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        receivers: body("receivers").required(),
        unfreeze_unsplit: body("unfreeze_unsplit").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no(&'a str),
        /// profit-sharing receiver list · 分账接收方列表; at most 50 of them
        receivers(Vec<Receivers>),
        /// whether to unfreeze the remaining unshared funds · 是否解冻剩余未分资金
        unfreeze_unsplit(bool),
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// appid · 应用ID; up to 32 characters
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        sub_appid sub_appid_opt(into String),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/profitsharing/orders",
        "请求分账",
        "Request profit sharing",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// profit-sharing receiver type · 分账接收方类型
        pub enum Type {
            /// merchant ID · 商户号
            MerchantId = "MERCHANT_ID",
            /// the person's openid · 个人openid
            PersonalOpenid = "PERSONAL_OPENID",
            /// the person's sub\_openid · 个人sub\_openid
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        }
    }

    /// profit-sharing receiver list · 分账接收方列表
    #[must_use]
    #[non_exhaustive]
    pub struct Receivers {
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方帐号; up to 64 characters
        pub account: String,
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名; up to 1024 characters
        pub name: Option<crate::Sensitive>,
        /// profit-sharing amount · 分账金额 (fen)
        pub amount: crate::Fen,
        /// profit-sharing description · 分账描述; up to 80 characters
        pub description: String,
    }

    crate::model! { Receivers {
        type_: body("type").required(),
        account: body("account").required(),
        name: body("name").mark(Mark::Rsa),
        amount: body("amount").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { Receivers(ReceiversRequired<'a>) {
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方帐号; up to 64 characters
        account(&'a str),
        /// profit-sharing amount · 分账金额 (fen)
        amount(crate::Fen),
        /// profit-sharing description · 分账描述; up to 80 characters
        description(&'a str),
    } {
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名; up to 1024 characters
        name name_opt(into crate::Sensitive),
    } }

    pub use crate::nouns::profitsharing_order::ProfitsharingOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::profitsharing_order::*;
    }
}
