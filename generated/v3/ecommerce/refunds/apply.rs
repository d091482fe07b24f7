// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/refunds/apply.md

//! `/v3/ecommerce/refunds/apply`

/// Apply for a refund · 退款申请
///
/// `POST /v3/ecommerce/refunds/apply`
///
/// Official pages · 官方文档:
///
/// - partner: [4012649457](https://pay.weixin.qq.com/doc/v3/partner/4012649457), [4012476892](https://pay.weixin.qq.com/doc/v3/partner/4012476892), [4015251094](https://pay.weixin.qq.com/doc/v3/partner/4015251094), [4015252418](https://pay.weixin.qq.com/doc/v3/partner/4015252418)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::refunds::apply::post::{Amount, AmountRequired, OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     out_refund_no: "1217752501201407033233368018",
///     amount: Amount::new(AmountRequired { refund: Fen(888), total: Fen(888) }),
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
/// use wechatpay::v3::ecommerce::refunds::apply::post::{Account, Amount, AmountRequired, From, FromRequired, FundsAccount, OrderKey, RefundAccount, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     out_refund_no: "1217752501201407033233368018",
///     amount: Amount::new(AmountRequired { refund: Fen(888), total: Fen(888) })
///         .from([From::new(FromRequired { account: Account::Available, amount: Fen(444) })])
///         .currency("CNY"),
///     order: OrderKey::OutTradeNo("1217752501201407033233368018"),
/// })
/// .individual_auth_id("1900000109")
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888888")
/// .combine_mchid("1230000109")
/// .combine_out_trade_no("P20150806125346")
/// .combine_transaction_id("1217752501201407033233368018")
/// .reason("商品已售完")
/// .notify_url("https://weixin.qq.com")
/// .refund_account(RefundAccount::RefundSourceSubMerchant)
/// .funds_account(FundsAccount::Available);
/// ```
#[doc(alias("退款申请", "4012649457", "4012476892", "4015251094", "4015252418"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a refund · 退款申请
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// e-commerce platform appid · 电商平台APPID; up to 32 characters
        pub sp_appid: String,
        /// second-tier merchant appid · 二级商户APPID; up to 32 characters
        pub sub_appid: Option<String>,
        /// repayment partner merchant ID · 还款服务商商户号
        pub combine_mchid: Option<String>,
        /// repayment order number · 还款订单号
        pub combine_out_trade_no: Option<String>,
        /// WeChat Pay transaction ID of the trade order · 交易单微信支付订单号
        pub combine_transaction_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: String,
        /// refund reason · 退款原因; up to 80 characters
        pub reason: Option<String>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// refund result notification URL · 退款结果回调url; up to 256 characters
        pub notify_url: Option<String>,
        /// merchant funding the refund · 退款出资商户
        pub refund_account: Option<RefundAccount>,
        /// fund account · 资金账户
        pub funds_account: Option<FundsAccount>,
    }

    crate::model! { Request {
        individual_auth_id: body("individual_auth_id"),
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid"),
        combine_mchid: body("combine_mchid"),
        combine_out_trade_no: body("combine_out_trade_no"),
        combine_transaction_id: body("combine_transaction_id"),
        transaction_id: body("transaction_id").one_of(0, 1),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        out_refund_no: body("out_refund_no").required(),
        reason: body("reason"),
        amount: body("amount").required(),
        notify_url: body("notify_url"),
        refund_account: body("refund_account"),
        funds_account: body("funds_account"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// e-commerce platform appid · 电商平台APPID; up to 32 characters
        sp_appid(&'a str),
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no(&'a str),
        /// order amount · 订单金额
        amount(Amount),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id individual_auth_id_opt(into String),
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid sub_mchid_opt(into String),
        /// second-tier merchant appid · 二级商户APPID; up to 32 characters
        sub_appid sub_appid_opt(into String),
        /// repayment partner merchant ID · 还款服务商商户号
        combine_mchid combine_mchid_opt(into String),
        /// repayment order number · 还款订单号
        combine_out_trade_no combine_out_trade_no_opt(into String),
        /// WeChat Pay transaction ID of the trade order · 交易单微信支付订单号
        combine_transaction_id combine_transaction_id_opt(into String),
        /// refund reason · 退款原因; up to 80 characters
        reason reason_opt(into String),
        /// refund result notification URL · 退款结果回调url; up to 256 characters
        notify_url notify_url_opt(into String),
        /// merchant funding the refund · 退款出资商户
        refund_account refund_account_opt(RefundAccount),
        /// fund account · 资金账户
        funds_account funds_account_opt(FundsAccount),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号; up to 32 characters
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        TransactionId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/refunds/apply",
        "退款申请",
        "Apply for a refund",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

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

    /// order amount · 订单金额
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
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        refund: body("refund").required(),
        from: body("from"),
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(AmountRequired) {
        /// refund amount · 退款金额 (fen)
        refund(crate::Fen),
        /// original order amount · 原订单金额 (fen)
        total(crate::Fen),
    } {
        /// refund funding accounts and amounts · 退款出资账户及金额
        from from_opt([From]),
        /// refund currency · 退款币种; up to 16 characters
        currency currency_opt(into String),
    } }

    crate::open_enum! {
        /// merchant funding the refund · 退款出资商户
        pub enum RefundAccount {
            /// advanced by the e-commerce platform · 电商平台垫付
            RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
            /// sub-merchant · 二级商户
            RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        }
    }

    crate::open_enum! {
        /// fund account · 资金账户
        pub enum FundsAccount {
            /// available balance · 可用余额
            Available = "AVAILABLE",
            /// unsettled funds · 未结算资金
            Unsettled = "UNSETTLED",
            /// unsettled funds · 未结算资金
            Prepaid = "PREPAID",
        }
    }

    /// Apply for a refund · 退款申请
    #[non_exhaustive]
    pub struct Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: Option<String>,
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: Option<String>,
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// discount refund details · 优惠退款详情
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// merchant funding the refund · 退款出资商户
        pub refund_account: Option<RefundAccount>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        refund_id: body("refund_id").promised(),
        out_refund_no: body("out_refund_no").promised(),
        create_time: body("create_time").promised(),
        amount: body("amount").promised(),
        promotion_detail: body("promotion_detail"),
        refund_account: body("refund_account"),
    } }

    crate::promised::promised! { Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id 0(&str),
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no 1(&str),
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
        /// order amount · 订单金额
        amount 3(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// refund funding accounts and amounts · 退款出资账户及金额
        #[non_exhaustive]
        pub struct From {
            /// funding account type · 出资账户类型
            pub account: Option<super::Account>,
            /// funding amount · 出资金额 (fen)
            pub amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { From: Received {
            account: body("account").promised(),
            amount: body("amount").promised(),
        } }

        crate::promised::promised! { From {
            /// funding account type · 出资账户类型
            account 0(&super::Account),
            /// funding amount · 出资金额 (fen)
            amount 1(crate::Fen),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// refund amount · 退款金额 (fen)
            pub refund: Option<crate::Fen>,
            /// refund funding accounts and amounts · 退款出资账户及金额
            pub from: Vec<From>,
            /// user refund amount · 用户退款金额 (fen)
            pub payer_refund: Option<crate::Fen>,
            /// discount refund amount · 优惠退款金额 (fen)
            pub discount_refund: Option<crate::Fen>,
            /// refund currency · 退款币种; up to 16 characters
            pub currency: Option<String>,
            /// advanced amount · 垫付金额 (fen)
            pub advance: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            refund: body("refund").promised(),
            from: body("from"),
            payer_refund: body("payer_refund").promised(),
            discount_refund: body("discount_refund"),
            currency: body("currency"),
            advance: body("advance"),
        } }

        crate::promised::promised! { Amount {
            /// refund amount · 退款金额 (fen)
            refund 0(crate::Fen),
            /// user refund amount · 用户退款金额 (fen)
            payer_refund 2(crate::Fen),
        } }

        crate::open_enum! {
            /// discount scope · 优惠范围
            pub enum Scope {
                /// coupon for everything · 全场代金券
                Global = "GLOBAL",
                /// discount on single goods · 单品优惠
                Single = "SINGLE",
            }
        }

        crate::open_enum! {
            /// discount type · 优惠类型
            pub enum Type {
                /// coupon · 代金券
                Coupon = "COUPON",
                /// coupon · 优惠券
                Discount = "DISCOUNT",
            }
        }

        /// discount refund details · 优惠退款详情
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID; up to 32 characters
            pub promotion_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// discount refund amount · 优惠退款金额 (fen)
            pub refund_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            promotion_id: body("promotion_id").promised(),
            scope: body("scope").promised(),
            type_: body("type").promised(),
            amount: body("amount").promised(),
            refund_amount: body("refund_amount").promised(),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID; up to 32 characters
            promotion_id 0(&str),
            /// discount scope · 优惠范围
            scope 1(&Scope),
            /// discount type · 优惠类型
            type_ 2(&Type),
            /// coupon face value · 优惠券面额 (fen)
            amount 3(crate::Fen),
            /// discount refund amount · 优惠退款金额 (fen)
            refund_amount 4(crate::Fen),
        } }
    }
}
