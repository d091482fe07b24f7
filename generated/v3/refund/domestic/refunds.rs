// Written by `cargo xtask codegen` from spec/openapi/v3/refund/domestic/refunds.md

//! `/v3/refund/domestic/refunds`

pub mod by_out_refund_no;
pub mod by_refund_id;

/// Apply for a refund · 申请退款
///
/// `POST /v3/refund/domestic/refunds`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791862](https://pay.weixin.qq.com/doc/v3/merchant/4012791862), [4013070371](https://pay.weixin.qq.com/doc/v3/merchant/4013070371), [4012810597](https://pay.weixin.qq.com/doc/v3/merchant/4012810597), [4012791883](https://pay.weixin.qq.com/doc/v3/merchant/4012791883), [4012791903](https://pay.weixin.qq.com/doc/v3/merchant/4012791903), [4012556524](https://pay.weixin.qq.com/doc/v3/merchant/4012556524), [4013421148](https://pay.weixin.qq.com/doc/v3/merchant/4013421148), [4013421249](https://pay.weixin.qq.com/doc/v3/merchant/4013421249), [4013421340](https://pay.weixin.qq.com/doc/v3/merchant/4013421340), [4013421410](https://pay.weixin.qq.com/doc/v3/merchant/4013421410), [4013071036](https://pay.weixin.qq.com/doc/v3/merchant/4013071036), [4012552567](https://pay.weixin.qq.com/doc/v3/merchant/4012552567), [4012587971](https://pay.weixin.qq.com/doc/v3/merchant/4012587971), [4012647461](https://pay.weixin.qq.com/doc/v3/merchant/4012647461), [4012557131](https://pay.weixin.qq.com/doc/v3/merchant/4012557131)
/// - partner: [4012739034](https://pay.weixin.qq.com/doc/v3/partner/4012739034), [4013080238](https://pay.weixin.qq.com/doc/v3/partner/4013080238), [4012759673](https://pay.weixin.qq.com/doc/v3/partner/4012759673), [4012759727](https://pay.weixin.qq.com/doc/v3/partner/4012759727), [4012760121](https://pay.weixin.qq.com/doc/v3/partner/4012760121), [4012760207](https://pay.weixin.qq.com/doc/v3/partner/4012760207), [4013462113](https://pay.weixin.qq.com/doc/v3/partner/4013462113), [4013462183](https://pay.weixin.qq.com/doc/v3/partner/4013462183), [4013462256](https://pay.weixin.qq.com/doc/v3/partner/4013462256), [4013462579](https://pay.weixin.qq.com/doc/v3/partner/4013462579), [4013080625](https://pay.weixin.qq.com/doc/v3/partner/4013080625), [4012709253](https://pay.weixin.qq.com/doc/v3/partner/4012709253), [4012760527](https://pay.weixin.qq.com/doc/v3/partner/4012760527), [4012886219](https://pay.weixin.qq.com/doc/v3/partner/4012886219), [4012760545](https://pay.weixin.qq.com/doc/v3/partner/4012760545), [4013163605](https://pay.weixin.qq.com/doc/v3/partner/4013163605), [4013138987](https://pay.weixin.qq.com/doc/v3/partner/4013138987)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::refund::domestic::refunds::post::{Amount, AmountRequired, OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     out_refund_no: "1217752501201407033233368018",
///     amount: Amount::new(AmountRequired {
///         refund: Fen(888),
///         total: Fen(888),
///         currency: "CNY",
///     }),
///     order: OrderKey::OutTradeNo("1217752501201407033233368018"),
/// });
/// let answer = request.send(&client).await?;
/// let refund_id = answer.refund_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::refund::domestic::refunds::post::{Account, Amount, AmountRequired, From, FromRequired, FundsAccount, GoodsDetail, GoodsDetailRequired, OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     out_refund_no: "1217752501201407033233368018",
///     amount: Amount::new(AmountRequired {
///         refund: Fen(888),
///         total: Fen(888),
///         currency: "CNY",
///     })
///     .from([From::new(FromRequired { account: Account::Available, amount: Fen(444) })]),
///     order: OrderKey::OutTradeNo("1217752501201407033233368018"),
/// })
/// .sub_mchid("1900000109")
/// .reason("商品已售完")
/// .notify_url("https://weixin.qq.com")
/// .funds_account(FundsAccount::Available)
/// .goods_detail([GoodsDetail::new(GoodsDetailRequired {
///     merchant_goods_id: "1217752501201407033233368018",
///     unit_price: Fen(528800),
///     refund_amount: Fen(528800),
///     refund_quantity: 1,
/// })
/// .wechatpay_goods_id("1001")
/// .goods_name("iPhone6s 16G")]);
/// ```
#[doc(alias("申请退款", "4012791862", "4013070371", "4012810597", "4012791883", "4012791903", "4012556524", "4013421148", "4013421249", "4013421340", "4013421410", "4013071036", "4012552567", "4012587971", "4012647461", "4012557131", "4012739034", "4013080238", "4012759673", "4012759727", "4012760121", "4012760207", "4013462113", "4013462183", "4013462256", "4013462579", "4013080625", "4012709253", "4012760527", "4012886219", "4012760545", "4013163605", "4013138987"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a refund · 申请退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: String,
        /// refund reason · 退款原因; up to 80 characters
        pub reason: Option<String>,
        /// refund result notification URL · 退款结果回调url; up to 256 characters
        pub notify_url: Option<String>,
        /// refund funding source · 退款资金来源
        pub funds_account: Option<FundsAccount>,
        /// amount · 金额信息
        pub amount: Amount,
        /// refunded goods · 退款商品
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// refund account · 退款账户
        pub refund_account: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id").one_of(0, 1),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        out_refund_no: body("out_refund_no").required(),
        reason: body("reason"),
        notify_url: body("notify_url"),
        funds_account: body("funds_account"),
        amount: body("amount").required(),
        goods_detail: body("goods_detail"),
        refund_account: body("refund_account"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no(&'a str),
        /// amount · 金额信息
        amount(Amount),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// refund reason · 退款原因; up to 80 characters
        reason reason_opt(into String),
        /// refund result notification URL · 退款结果回调url; up to 256 characters
        notify_url notify_url_opt(into String),
        /// refund funding source · 退款资金来源
        funds_account funds_account_opt(FundsAccount),
        /// refunded goods · 退款商品
        goods_detail goods_detail_opt([GoodsDetail]),
        /// refund account · 退款账户
        refund_account refund_account_opt(into String),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号; up to 32 characters
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
        TransactionId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/refund/domestic/refunds",
        "申请退款",
        "Apply for a refund",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// refund funding source · 退款资金来源
        pub enum FundsAccount {
            /// paid from the available balance · 从可用余额账户出资
            Available = "AVAILABLE",
            /// only for refunds of prepaid travel deposits · 仅对出行预付押金退款适用
            Unsettled = "UNSETTLED",
            /// only for refunds of prepaid orders · 仅对预付订单退款适用
            Prepaid = "PREPAID",
        }
    }

    crate::open_enum! {
        /// funding account type · 出资账户类型
        pub enum Account {
            /// available balance · 可用余额
            Available = "AVAILABLE",
            /// unavailable balance · 不可用余额
            Unavailable = "UNAVAILABLE",
        }
    }

    /// refund funding accounts and amounts · 退款出资账户及金额
    #[must_use]
    #[non_exhaustive]
    pub struct From {
        /// funding account type · 出资账户类型
        pub account: Account,
        /// funding amount · 出资金额 (fen)
        pub amount: crate::Fen,
    }

    crate::model! { From {
        account: body("account").required(),
        amount: body("amount").required(),
    } }

    crate::sent::sent! { From(FromRequired) {
        /// funding account type · 出资账户类型
        account(Account),
        /// funding amount · 出资金额 (fen)
        amount(crate::Fen),
    } {
    } }

    /// amount · 金额信息
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// refund amount · 退款金额 (fen)
        pub refund: crate::Fen,
        /// refund funding accounts and amounts · 退款出资账户及金额
        pub from: Option<Vec<From>>,
        /// original order amount · 原订单金额 (fen)
        pub total: crate::Fen,
        /// refund currency · 退款币种; up to 16 characters
        pub currency: String,
    }

    crate::model! { Amount {
        refund: body("refund").required(),
        from: body("from"),
        total: body("total").required(),
        currency: body("currency").required(),
    } }

    crate::sent::sent! { Amount(AmountRequired<'a>) {
        /// refund amount · 退款金额 (fen)
        refund(crate::Fen),
        /// original order amount · 原订单金额 (fen)
        total(crate::Fen),
        /// refund currency · 退款币种; up to 16 characters
        currency(&'a str),
    } {
        /// refund funding accounts and amounts · 退款出资账户及金额
        from from_opt([From]),
    } }

    /// refunded goods · 退款商品
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// merchant-side goods code · 商户侧商品编码; up to 32 characters
        pub merchant_goods_id: String,
        /// WeChat-side goods code · 微信侧商品编码; up to 32 characters
        pub wechatpay_goods_id: Option<String>,
        /// goods name · 商品名称; up to 256 characters
        pub goods_name: Option<String>,
        /// goods unit price · 商品单价 (fen)
        pub unit_price: crate::Fen,
        /// goods refund amount · 商品退款金额 (fen)
        pub refund_amount: crate::Fen,
        /// quantity of goods returned · 商品退货数量
        pub refund_quantity: i64,
    }

    crate::model! { GoodsDetail {
        merchant_goods_id: body("merchant_goods_id").required(),
        wechatpay_goods_id: body("wechatpay_goods_id"),
        goods_name: body("goods_name"),
        unit_price: body("unit_price").required(),
        refund_amount: body("refund_amount").required(),
        refund_quantity: body("refund_quantity").required(),
    } }

    crate::sent::sent! { GoodsDetail(GoodsDetailRequired<'a>) {
        /// merchant-side goods code · 商户侧商品编码; up to 32 characters
        merchant_goods_id(&'a str),
        /// goods unit price · 商品单价 (fen)
        unit_price(crate::Fen),
        /// goods refund amount · 商品退款金额 (fen)
        refund_amount(crate::Fen),
        /// quantity of goods returned · 商品退货数量
        refund_quantity(i64),
    } {
        /// WeChat-side goods code · 微信侧商品编码; up to 32 characters
        wechatpay_goods_id wechatpay_goods_id_opt(into String),
        /// goods name · 商品名称; up to 256 characters
        goods_name goods_name_opt(into String),
    } }

    pub use crate::nouns::refund::Refund as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::refund::*;
    }
}
