// Written by `cargo xtask codegen` from spec/openapi/v3/refund/domestic/refunds.md

//! `/v3/refund/domestic/refunds`

pub mod by_out_refund_no;
pub mod by_refund_id;

/// Apply for a refund · 申请退款
///
/// `POST /v3/refund/domestic/refunds`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070371)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810597)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791883)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791903)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421148)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421249)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421340)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421410)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071036)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552567)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587971)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647461)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557131)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739034)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080238)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759673)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759727)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760121)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760207)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462113)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462183)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462256)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462579)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080625)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709253)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760527)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886219)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760545)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163605)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138987)
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
/// use wechatpay::v3::refund::domestic::refunds::post::{Account, Amount, From, FundsAccount, GoodsDetail, Request};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     transaction_id: Some("1217752501201407033233368018".into()),
///     out_trade_no: Some("1217752501201407033233368018".into()),
///     reason: Some("商品已售完".into()),
///     notify_url: Some("https://weixin.qq.com".into()),
///     funds_account: Some(FundsAccount::Available),
///     goods_detail: Some(vec![GoodsDetail {
///         wechatpay_goods_id: Some("1001".into()),
///         goods_name: Some("iPhone6s 16G".into()),
///         ..GoodsDetail::new("1217752501201407033233368018", 528800, 528800, 1)
///     }]),
///     ..Request::new(
///         "1217752501201407033233368018",
///         Amount {
///             from: Some(vec![From::new(Account::Available, 444)]),
///             ..Amount::new(888, 888, "CNY")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a refund · 申请退款
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: String,
        /// refund reason · 退款原因
        pub reason: Option<String>,
        /// refund result notification URL · 退款结果回调url
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
        transaction_id: body("transaction_id"),
        out_trade_no: body("out_trade_no"),
        out_refund_no: body("out_refund_no").required(),
        reason: body("reason"),
        notify_url: body("notify_url"),
        funds_account: body("funds_account"),
        amount: body("amount").required(),
        goods_detail: body("goods_detail"),
        refund_account: body("refund_account"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_refund_no: impl Into<String>, amount: Amount) -> Self {
            Self {
                sub_mchid: None,
                transaction_id: None,
                out_trade_no: None,
                out_refund_no: out_refund_no.into(),
                reason: None,
                notify_url: None,
                funds_account: None,
                amount,
                goods_detail: None,
                refund_account: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
            Available = "AVAILABLE",
            Unsettled = "UNSETTLED",
            Prepaid = "PREPAID",
        }
    }

    crate::open_enum! {
        /// funding account type · 出资账户类型
        pub enum Account {
            Available = "AVAILABLE",
            Unavailable = "UNAVAILABLE",
        }
    }

    /// refund funding accounts and amounts · 退款出资账户及金额
    pub struct From {
        /// funding account type · 出资账户类型
        pub account: Account,
        /// funding amount · 出资金额 (fen)
        pub amount: i64,
    }

    crate::model! { From {
        account: body("account").required(),
        amount: body("amount").required(),
    } }

    impl From {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(account: Account, amount: i64) -> Self {
            Self { account, amount }
        }
    }

    /// amount · 金额信息
    pub struct Amount {
        /// refund amount · 退款金额 (fen)
        pub refund: i64,
        /// refund funding accounts and amounts · 退款出资账户及金额
        pub from: Option<Vec<From>>,
        /// original order amount · 原订单金额 (fen)
        pub total: i64,
        /// refund currency · 退款币种
        pub currency: String,
    }

    crate::model! { Amount {
        refund: body("refund").required(),
        from: body("from"),
        total: body("total").required(),
        currency: body("currency").required(),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(refund: i64, total: i64, currency: impl Into<String>) -> Self {
            Self {
                refund,
                from: None,
                total,
                currency: currency.into(),
            }
        }
    }

    /// refunded goods · 退款商品
    pub struct GoodsDetail {
        /// merchant-side goods code · 商户侧商品编码
        pub merchant_goods_id: String,
        /// WeChat-side goods code · 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods unit price · 商品单价 (fen)
        pub unit_price: i64,
        /// goods refund amount · 商品退款金额 (fen)
        pub refund_amount: i64,
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

    impl GoodsDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            merchant_goods_id: impl Into<String>,
            unit_price: i64,
            refund_amount: i64,
            refund_quantity: i64,
        ) -> Self {
            Self {
                merchant_goods_id: merchant_goods_id.into(),
                wechatpay_goods_id: None,
                goods_name: None,
                unit_price,
                refund_amount,
                refund_quantity,
            }
        }
    }

    pub use crate::nouns::refund::Refund as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::refund::*;
    }
}
