// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund.md

//! `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`

/// Initiate an abnormal refund · 发起异常退款
///
/// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
///
/// Official pages · 官方文档:
///
/// - partner: [4012649274](https://pay.weixin.qq.com/doc/v3/partner/4012649274), [4015181616](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post::{Request, Required, Type};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     sub_mchid: "1900000109",
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
/// use wechatpay::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post::{BankType, Request, Required, Type};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     sub_mchid: "1900000109",
///     out_refund_no: "1217752501201407033233368018",
///     type_: Type::UserBankCard,
/// })
/// .individual_auth_id("1900000109")
/// .bank_type(BankType::IcbcDebit)
/// .bank_account("…")
/// .real_name("UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd");
/// ```
#[doc(alias("发起异常退款", "4012649274", "4015181616"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Initiate an abnormal refund · 发起异常退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: String,
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// individual payee acceptance authorisation ID · 个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
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
        sub_mchid: body("sub_mchid").required(),
        individual_auth_id: body("individual_auth_id"),
        out_refund_no: body("out_refund_no").required(),
        type_: body("type").required(),
        bank_type: body("bank_type"),
        bank_account: body("bank_account").mark(Mark::Rsa),
        real_name: body("real_name").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id(&'a str),
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no(&'a str),
        /// handling method of the abnormal refund · 异常退款处理方式
        type_(Type),
    } {
        /// individual payee acceptance authorisation ID · 个人收款方受理授权ID
        individual_auth_id individual_auth_id_opt(into String),
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
        "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
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

    /// Initiate an abnormal refund · 发起异常退款
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay refund ID · 微信支付退款号; up to 32 characters
        pub refund_id: Option<String>,
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: Option<String>,
        /// refund channel · 退款渠道
        pub channel: Option<response::Channel>,
        /// account credited by the refund · 退款入账账户; up to 64 characters
        pub user_received_account: Option<String>,
        /// refund success time · 退款成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// refund state · 退款状态
        pub status: Option<response::Status>,
        /// fund account · 资金账户
        pub funds_account: Option<response::FundsAccount>,
        /// amount · 金额信息
        pub amount: Option<response::Amount>,
        /// discount refund information · 优惠退款信息
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// merchant funding the refund · 退款出资商户
        pub refund_account: Option<response::RefundAccount>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        refund_id: body("refund_id").promised(),
        out_refund_no: body("out_refund_no").promised(),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        channel: body("channel"),
        user_received_account: body("user_received_account"),
        success_time: body("success_time"),
        create_time: body("create_time").promised(),
        status: body("status").promised(),
        funds_account: body("funds_account"),
        amount: body("amount").promised(),
        promotion_detail: body("promotion_detail"),
        refund_account: body("refund_account"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay refund ID · 微信支付退款号; up to 32 characters
        refund_id 0(&str),
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no 1(&str),
        /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
        transaction_id 2(&str),
        /// merchant order number · 商户订单号; up to 32 characters
        out_trade_no 3(&str),
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        create_time 7(&crate::Time),
        /// refund state · 退款状态
        status 8(&response::Status),
        /// amount · 金额信息
        amount 10(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// refund channel · 退款渠道
            pub enum Channel {
                /// refunded the way it was paid · 原路退款
                Original = "ORIGINAL",
                /// returned to the balance · 退回到余额
                Balance = "BALANCE",
                /// the original account has a problem: refunded to another balance account · 原账户异常退到其他余额账户
                OtherBalance = "OTHER_BALANCE",
                /// the original bank card has a problem: refunded to another bank card · 原银行卡异常退到其他银行卡
                OtherBankcard = "OTHER_BANKCARD",
            }
        }

        pub use crate::states::RefundStatus as Status;

        crate::open_enum! {
            /// fund account · 资金账户
            pub enum FundsAccount {
                /// unsettled funds · 未结算资金
                Unsettled = "UNSETTLED",
                /// available balance · 可用余额
                Available = "AVAILABLE",
                /// unavailable balance · 不可用余额
                Unavailable = "UNAVAILABLE",
                /// operations account · 运营户
                Operation = "OPERATION",
                /// basic account · 基本账户
                Basic = "BASIC",
                /// basic digital yuan account · 数字人民币基本账户
                EcnyBasic = "ECNY_BASIC",
            }
        }

        pub use crate::v3::ecommerce::refunds::apply::post::Account;

        pub use crate::v3::ecommerce::refunds::apply::post::response::From;

        /// amount · 金额信息
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

        pub use crate::v3::ecommerce::refunds::apply::post::response::Scope;

        pub use crate::v3::ecommerce::refunds::apply::post::response::Type;

        /// discount refund information · 优惠退款信息
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

        pub use crate::v3::ecommerce::refunds::apply::post::RefundAccount;
    }
}
