// Written by `cargo xtask codegen` from spec/openapi/v3/global/refunds/id/{refund_id}.md

//! `/v3/global/refunds/id/{refund_id}`

/// Query a single refund by WeChat Pay refund ID · 查询单笔退款(微信支付退款订单号)
///
/// `GET /v3/global/refunds/id/{refund_id}`
///
/// Official pages · 官方文档:
///
/// - global: [4012354684](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::refunds::id::by_refund_id::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let id = answer.id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::refunds::id::by_refund_id::get::Request;
///
/// let request = Request::new("")
///     .mchid("1900000109")
///     .sub_mchid("1900000109")
///     .sp_mchid("1900000100");
/// ```
#[doc(alias("查询单笔退款(微信支付退款订单号)", "4012354684"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a single refund by WeChat Pay refund ID · 查询单笔退款(微信支付退款订单号)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay refund order ID · 微信支付退款订单号
        pub refund_id: String,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        refund_id: path("refund_id").required(),
        mchid: query("mchid"),
        sub_mchid: query("sub_mchid"),
        sp_mchid: query("sp_mchid"),
    } }

    crate::sent::sent! { Request(refund_id: into String) {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/refunds/id/{refund_id}",
            "查询单笔退款(微信支付退款订单号)",
            "Query a single refund by WeChat Pay refund ID",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a single refund by WeChat Pay refund ID · 查询单笔退款(微信支付退款订单号)
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay refund order ID · 微信支付退款订单号
        pub id: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: Option<String>,
        /// WeChat Pay trade order ID · 微信支付交易订单号
        pub transaction_id: Option<String>,
        /// merchant's original trade order number · 商户原交易订单号
        pub out_trade_no: Option<String>,
        /// refund channel · 退款渠道
        pub channel: Option<response::Channel>,
        /// account credited by the refund · 退款入账账户
        pub recv_account: Option<String>,
        /// refund funding source · 退款资金来源
        pub fund_source: Option<response::FundSource>,
        /// refund success time · 退款成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// refund state · 退款状态
        pub status: Option<response::Status>,
        /// refund amount · 退款金额
        pub amount: Option<response::Amount>,
        /// discount refund details · 优惠退款详情
        pub detail: Option<response::Detail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        id: body("id").promised(),
        out_refund_no: body("out_refund_no").promised(),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        channel: body("channel"),
        recv_account: body("recv_account"),
        fund_source: body("fund_source"),
        success_time: body("success_time"),
        create_time: body("create_time").promised(),
        status: body("status").promised(),
        amount: body("amount").promised(),
        detail: body("detail"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay refund order ID · 微信支付退款订单号
        id 0(&str),
        /// merchant refund number · 商户退款单号
        out_refund_no 1(&str),
        /// WeChat Pay trade order ID · 微信支付交易订单号
        transaction_id 2(&str),
        /// merchant's original trade order number · 商户原交易订单号
        out_trade_no 3(&str),
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        create_time 8(&crate::Time),
        /// refund state · 退款状态
        status 9(&response::Status),
        /// refund amount · 退款金额
        amount 10(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::global::refunds::get::response::Channel;

        pub use crate::v3::global::refunds::get::response::FundSource;

        pub use crate::states::RefundStatus as Status;

        pub use crate::v3::global::refunds::get::response::ExchangeRateType;

        pub use crate::v3::global::refunds::get::response::ExchangeRate;

        /// refund amount · 退款金额
        #[non_exhaustive]
        pub struct Amount {
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

        crate::model! { Amount: Received {
            refund: body("refund").promised(),
            currency: body("currency"),
            payer_refund: body("payer_refund").promised(),
            payer_currency: body("payer_currency").promised(),
            exchange_rate: body("exchange_rate").promised(),
        } }

        crate::promised::promised! { Amount {
            /// refund amount · 退款金额 (smallest unit of its currency)
            refund 0(i64),
            /// user refund amount · 用户退款金额 (smallest unit of its currency)
            payer_refund 2(i64),
            /// payment currency · 支付币种
            payer_currency 3(&str),
            /// exchange rate · 汇率
            exchange_rate 4(&ExchangeRate),
        } }

        pub use crate::v3::global::refunds::get::response::Scope;

        pub use crate::v3::global::refunds::get::response::Type;

        pub use crate::v3::global::refunds::post::response::Detail;
    }
}
