// Written by `cargo xtask codegen` from spec/openapi/v3/global/refunds.md

//! `/v3/global/refunds`

pub mod id;
pub mod out_refund_no;

/// Query all refunds · 查询所有退款
///
/// `GET /v3/global/refunds`
///
/// Official pages · 官方文档:
///
/// - global: [4012354686](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::refunds::get::{OrderKey, Request, Required};
///
/// let request = Request::new(Required { offset: 0, count: 10, order: OrderKey::OutTradeNo("") });
/// let answer = request.send(&client).await?;
/// let id = answer.id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::refunds::get::{OrderKey, Request, Required};
///
/// let request = Request::new(Required { offset: 0, count: 10, order: OrderKey::OutTradeNo("") })
///     .mchid("1900000109")
///     .sub_mchid("1900000109")
///     .sp_mchid("1900000100");
/// ```
#[doc(alias("查询所有退款", "4012354686"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query all refunds · 查询所有退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// record start position · 记录起始位置
        pub offset: i64,
        /// number of entries per page · 每页笔数
        pub count: i64,
    }

    crate::model! { Request {
        transaction_id: query("transaction_id").one_of(0, 1),
        out_trade_no: query("out_trade_no").one_of(0, 0),
        mchid: query("mchid"),
        sub_mchid: query("sub_mchid"),
        sp_mchid: query("sp_mchid"),
        offset: query("offset").required(),
        count: query("count").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// record start position · 记录起始位置
        offset(i64),
        /// number of entries per page · 每页笔数
        count(i64),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号
        TransactionId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/refunds",
            "查询所有退款",
            "Query all refunds",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query all refunds · 查询所有退款
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay trade order ID · 微信支付交易订单号
        pub id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// merchant's original trade order number · 商户原交易订单号
        pub out_trade_no: Option<String>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// refund list · 退款单列表
        pub data: Vec<response::Data>,
        /// total number of refunds of the order · 订单总退款次数
        pub total_num: Option<i64>,
        /// number of refunds returned this time · 本次返回退款单数
        pub current_total_num: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        id: body("id").promised(),
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        sp_mchid: body("sp_mchid").promised(),
        out_trade_no: body("out_trade_no").promised(),
        amount: body("amount").promised(),
        data: body("data").promised(),
        total_num: body("total_num").promised(),
        current_total_num: body("current_total_num").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay trade order ID · 微信支付交易订单号
        id 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 2(&str),
        /// institution's merchant ID · 机构商户号
        sp_mchid 3(&str),
        /// merchant's original trade order number · 商户原交易订单号
        out_trade_no 4(&str),
        /// order amount · 订单金额
        amount 5(&response::Amount),
        /// refund list · 退款单列表
        data 6([response::Data]),
        /// total number of refunds of the order · 订单总退款次数
        total_num 7(i64),
        /// number of refunds returned this time · 本次返回退款单数
        current_total_num 8(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (smallest unit of its currency)
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// amount paid by the user · 用户支付金额 (smallest unit of its currency)
            pub payer_total: Option<i64>,
            /// payment currency · 支付币种
            pub payer_currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            currency: body("currency"),
            payer_total: body("payer_total").promised(),
            payer_currency: body("payer_currency").promised(),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (smallest unit of its currency)
            total 0(i64),
            /// amount paid by the user · 用户支付金额 (smallest unit of its currency)
            payer_total 2(i64),
            /// payment currency · 支付币种
            payer_currency 3(&str),
        } }

        crate::open_enum! {
            /// refund channel · 退款渠道
            pub enum Channel {
                Original = "ORIGINAL",
                Balance = "BALANCE",
                OtherBalance = "OTHER_BALANCE",
                OtherBankcard = "OTHER_BANKCARD",
            }
        }

        crate::open_enum! {
            /// refund funding source · 退款资金来源
            pub enum FundSource {
                RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
                RefundSourceRechArgeFunds = "REFUND_SOURCE_REchARGE_FUNDS",
            }
        }

        pub use crate::states::RefundStatus as Status;

        crate::open_enum! {
            /// exchange rate type · 汇率类型
            pub enum ExchangeRateType {
                UserpaymentRate = "USERPAYMENT_RATE",
                SettlementRate = "SETTLEMENT_RATE",
            }
        }

        /// exchange rate · 汇率
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// exchange rate type · 汇率类型
            pub type_: Option<ExchangeRateType>,
            /// exchange rate value · 汇率值
            pub rate: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ExchangeRate: Received {
            type_: body("type"),
            rate: body("rate"),
        } }

        /// refund amount · 退款金额
        #[non_exhaustive]
        pub struct DataAmount {
            /// refund amount · 退款金额 (smallest unit of its currency)
            pub refund: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// user refund amount · 用户退款金额 (smallest unit of its currency)
            pub payer_refund: Option<i64>,
            /// payment currency · 支付币种
            pub payer_currency: Option<String>,
            /// exchange rate · 汇率
            pub exchange_rate: Option<ExchangeRate>,
            origin_: crate::model::Origin,
        }

        crate::model! { DataAmount: Received {
            refund: body("refund").promised(),
            currency: body("currency"),
            payer_refund: body("payer_refund").promised(),
            payer_currency: body("payer_currency").promised(),
            exchange_rate: body("exchange_rate").promised(),
        } }

        crate::promised::promised! { DataAmount {
            /// refund amount · 退款金额 (smallest unit of its currency)
            refund 0(i64),
            /// user refund amount · 用户退款金额 (smallest unit of its currency)
            payer_refund 2(i64),
            /// payment currency · 支付币种
            payer_currency 3(&str),
            /// exchange rate · 汇率
            exchange_rate 4(&ExchangeRate),
        } }

        crate::open_enum! {
            /// discount scope · 优惠范围
            pub enum Scope {
                Global = "GLOBAL",
                Single = "SINGLE",
            }
        }

        crate::open_enum! {
            /// discount type · 优惠类型
            pub enum Type {
                Coupon = "COUPON",
                Discount = "DISCOUNT",
            }
        }

        /// discount refund details · 优惠退款详情
        #[non_exhaustive]
        pub struct RefundDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (smallest unit of its currency)
            pub amount: Option<i64>,
            /// coupon refund amount · 优惠券退款额 (smallest unit of its currency)
            pub refund_amount: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RefundDetail: Received {
            promotion_id: body("promotion_id").promised(),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount"),
            refund_amount: body("refund_amount"),
            currency: body("currency").promised(),
        } }

        crate::promised::promised! { RefundDetail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// currency type · 货币类型
            currency 5(&str),
        } }

        /// refund list · 退款单列表
        #[non_exhaustive]
        pub struct Data {
            /// WeChat refund ID · 微信退款单号
            pub id: Option<String>,
            /// merchant refund number · 商户退款单号
            pub out_refund_no: Option<String>,
            /// refund channel · 退款渠道
            pub channel: Option<Channel>,
            /// account credited by the refund · 退款入账账户
            pub recv_account: Option<String>,
            /// refund funding source · 退款资金来源
            pub fund_source: Option<FundSource>,
            /// refund success time · 退款成功时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// refund state · 退款状态
            pub status: Option<Status>,
            /// refund amount · 退款金额
            pub amount: Option<DataAmount>,
            /// discount refund details · 优惠退款详情
            pub refund_detail: Option<RefundDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            id: body("id").promised(),
            out_refund_no: body("out_refund_no").promised(),
            channel: body("channel"),
            recv_account: body("recv_account"),
            fund_source: body("fund_source"),
            success_time: body("success_time"),
            create_time: body("create_time").promised(),
            status: body("status").promised(),
            amount: body("amount").promised(),
            refund_detail: body("refund_detail"),
        } }

        crate::promised::promised! { Data {
            /// WeChat refund ID · 微信退款单号
            id 0(&str),
            /// merchant refund number · 商户退款单号
            out_refund_no 1(&str),
            /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
            create_time 6(&crate::Time),
            /// refund state · 退款状态
            status 7(&Status),
            /// refund amount · 退款金额
            amount 8(&DataAmount),
        } }
    }
}

/// Apply for a refund · 申请退款
///
/// `POST /v3/global/refunds`
///
/// Official pages · 官方文档:
///
/// - global: [4012354681](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::refunds::post::{OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     out_refund_no: "1217752501201407033233368018",
///     order: OrderKey::OutTradeNo(""),
/// });
/// let answer = request.send(&client).await?;
/// let id = answer.id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::refunds::post::{Amount, AmountRequired, OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     out_refund_no: "1217752501201407033233368018",
///     order: OrderKey::OutTradeNo(""),
/// })
/// .mchid("1900000109")
/// .appid("wx8888888888888888")
/// .sp_mchid("1900000100")
/// .sub_mchid("1900000109")
/// .sp_appid("wx8888888888888888")
/// .sub_appid("wx8888888888888888")
/// .reason("商品已售完")
/// .amount(Amount::new(AmountRequired { refund: 888, total: 888, currency: "CNY" }))
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("申请退款", "4012354681"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a refund · 申请退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution appid · 机构APPID
        pub sp_appid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: String,
        /// refund reason · 退款原因
        pub reason: Option<String>,
        /// order amount · 订单金额
        pub amount: Option<Amount>,
        /// refund notification URL · 退款通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        mchid: body("mchid"),
        appid: body("appid"),
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid"),
        sub_appid: body("sub_appid"),
        transaction_id: body("transaction_id").one_of(0, 1),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        out_refund_no: body("out_refund_no").required(),
        reason: body("reason"),
        amount: body("amount"),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant refund number · 商户退款单号
        out_refund_no(&'a str),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// appid
        appid appid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution appid · 机构APPID
        sp_appid sp_appid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
        /// refund reason · 退款原因
        reason reason_opt(into String),
        /// order amount · 订单金额
        amount amount_opt(Amount),
        /// refund notification URL · 退款通知地址
        notify_url notify_url_opt(into String),
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
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/refunds",
            "申请退款",
            "Apply for a refund",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// refund amount · 退款金额 (smallest unit of its currency)
        pub refund: i64,
        /// original order amount · 原订单金额 (smallest unit of its currency)
        pub total: i64,
        /// refund currency · 退款币种
        pub currency: String,
    }

    crate::model! { Amount {
        refund: body("refund").required(),
        total: body("total").required(),
        currency: body("currency").required(),
    } }

    crate::sent::sent! { Amount(AmountRequired<'a>) {
        /// refund amount · 退款金额 (smallest unit of its currency)
        refund(i64),
        /// original order amount · 原订单金额 (smallest unit of its currency)
        total(i64),
        /// refund currency · 退款币种
        currency(&'a str),
    } {
    } }

    /// Apply for a refund · 申请退款
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay refund order ID · 微信支付退款订单号
        pub id: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: Option<String>,
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// refund amount · 退款金额
        pub amount: Option<response::Amount>,
        /// discount refund details · 优惠退款详情
        pub detail: Option<response::Detail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        id: body("id").promised(),
        out_refund_no: body("out_refund_no").promised(),
        create_time: body("create_time").promised(),
        amount: body("amount").promised(),
        detail: body("detail"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay refund order ID · 微信支付退款订单号
        id 0(&str),
        /// merchant refund number · 商户退款单号
        out_refund_no 1(&str),
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
        /// refund amount · 退款金额
        amount 3(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::global::refunds::get::response::ExchangeRateType;

        pub use crate::v3::global::refunds::get::response::ExchangeRate;

        /// refund amount · 退款金额
        #[non_exhaustive]
        pub struct Amount {
            /// refund amount · 退款金额 (smallest unit of its currency)
            pub refund: Option<i64>,
            /// refund currency · 退款币种
            pub currency: Option<String>,
            /// user refund amount · 用户退款金额 (smallest unit of its currency)
            pub payer_refund: Option<i64>,
            /// payment currency · 支付币种
            pub payer_currency: Option<String>,
            /// exchange rate · 汇率
            pub exchange_rate: Option<ExchangeRate>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            refund: body("refund").promised(),
            currency: body("currency").promised(),
            payer_refund: body("payer_refund").promised(),
            payer_currency: body("payer_currency").promised(),
            exchange_rate: body("exchange_rate").promised(),
        } }

        crate::promised::promised! { Amount {
            /// refund amount · 退款金额 (smallest unit of its currency)
            refund 0(i64),
            /// refund currency · 退款币种
            currency 1(&str),
            /// user refund amount · 用户退款金额 (smallest unit of its currency)
            payer_refund 2(i64),
            /// payment currency · 支付币种
            payer_currency 3(&str),
            /// exchange rate · 汇率
            exchange_rate 4(&ExchangeRate),
        } }

        pub use crate::v3::global::refunds::get::response::Scope;

        pub use crate::v3::global::refunds::get::response::Type;

        /// discount refund details · 优惠退款详情
        #[non_exhaustive]
        pub struct Detail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (smallest unit of its currency)
            pub amount: Option<i64>,
            /// coupon refund amount · 优惠券退款额 (smallest unit of its currency)
            pub refund_amount: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Detail: Received {
            promotion_id: body("promotion_id").promised(),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount"),
            refund_amount: body("refund_amount"),
            currency: body("currency").promised(),
        } }

        crate::promised::promised! { Detail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// currency type · 货币类型
            currency 5(&str),
        } }
    }
}
