// Written by `cargo xtask codegen` from spec/openapi/v3/global/transactions/id/{transaction_id}.md

//! `/v3/global/transactions/id/{transaction_id}`

pub mod close;

/// Query an order by WeChat Pay transaction ID · 查询订单(微信支付订单号)
///
/// `GET /v3/global/transactions/id/{transaction_id}`
///
/// Official pages · 官方文档:
///
/// - global: [4013013913](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913), [4012354440](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440), [4012354480](https://pay.weixin.qq.com/doc/global/v3/zh/4012354480), [4012354534](https://pay.weixin.qq.com/doc/global/v3/zh/4012354534), [4012354570](https://pay.weixin.qq.com/doc/global/v3/zh/4012354570), [4012354598](https://pay.weixin.qq.com/doc/global/v3/zh/4012354598), [4013026988](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988), [4012354793](https://pay.weixin.qq.com/doc/global/v3/zh/4012354793), [4013024982](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::transactions::id::by_transaction_id::get::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::transactions::id::by_transaction_id::get::Request;
///
/// let request = Request::new("1217752501201407033233368018")
///     .mchid("1900000109")
///     .sub_mchid("1900000109")
///     .sp_mchid("1900000100");
/// ```
#[doc(alias("查询订单(微信支付订单号)", "4013013913", "4012354440", "4012354480", "4012354534", "4012354570", "4012354598", "4013026988", "4012354793", "4013024982"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an order by WeChat Pay transaction ID · 查询订单(微信支付订单号)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        mchid: query("mchid"),
        sub_mchid: query("sub_mchid"),
        sp_mchid: query("sp_mchid"),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
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
            "/v3/global/transactions/id/{transaction_id}",
            "查询订单(微信支付订单号)",
            "Query an order by WeChat Pay transaction ID",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an order by WeChat Pay transaction ID · 查询订单(微信支付订单号)
    #[non_exhaustive]
    pub struct Response {
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
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub id: Option<String>,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<response::TradeType>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// discount function · 优惠功能
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        appid: body("appid").promised(),
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        sp_appid: body("sp_appid").promised(),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").promised(),
        id: body("id").promised(),
        attach: body("attach"),
        trade_type: body("trade_type").promised(),
        bank_type: body("bank_type").promised(),
        success_time: body("success_time").promised(),
        trade_state: body("trade_state").promised(),
        trade_state_desc: body("trade_state_desc").promised(),
        payer: body("payer").promised(),
        amount: body("amount").promised(),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// appid
        appid 1(&str),
        /// institution's merchant ID · 机构商户号
        sp_mchid 2(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 3(&str),
        /// institution appid · 机构APPID
        sp_appid 4(&str),
        /// merchant order number · 商户订单号
        out_trade_no 6(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        id 7(&str),
        /// trade type · 交易类型
        trade_type 9(&response::TradeType),
        /// payer's bank · 付款银行
        bank_type 10(&str),
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        success_time 11(&crate::Time),
        /// trade state · 交易状态
        trade_state 12(&str),
        /// trade state description · 交易状态描述
        trade_state_desc 13(&str),
        /// payer · 支付者
        payer 14(&response::Payer),
        /// order amount · 订单金额
        amount 15(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::global::papay::transactions::by_transaction_id::get::response::TradeType;

        pub use crate::v3::global::papay::transactions::post::response::Payer;

        pub use crate::v3::global::micropay::transactions::pay::post::response::ExchangeRateType;

        pub use crate::v3::global::papay::transactions::by_transaction_id::get::response::ExchangeRate;

        pub use crate::v3::global::papay::transactions::by_transaction_id::get::response::Amount;

        pub use crate::v3::global::refunds::get::response::Type;

        pub use crate::v3::global::papay::transactions::post::response::GoodsDetail;

        /// discount function · 优惠功能
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<String>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (smallest unit of its currency)
            pub amount: Option<i64>,
            /// discount currency · 优惠币种
            pub currency: Option<String>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// WeChat Pay funding · 微信出资 (smallest unit of its currency)
            pub wxpay_contribute_amount: Option<i64>,
            /// merchant funding · 商户出资 (smallest unit of its currency)
            pub merchant_contribute_amount: Option<i64>,
            /// other funding · 其他出资 (smallest unit of its currency)
            pub other_contribute_amount: Option<i64>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            promotion_id: body("promotion_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount").promised(),
            currency: body("currency").promised(),
            activity_id: body("activity_id"),
            wxpay_contribute_amount: body("wxpay_contribute_amount"),
            merchant_contribute_amount: body("merchant_contribute_amount"),
            other_contribute_amount: body("other_contribute_amount"),
            goods_detail: body("goods_detail"),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// coupon face value · 优惠券面额 (smallest unit of its currency)
            amount 4(i64),
            /// discount currency · 优惠币种
            currency 5(&str),
        } }
    }
}
