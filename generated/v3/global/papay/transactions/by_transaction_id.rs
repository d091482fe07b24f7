// Written by `cargo xtask codegen` from spec/openapi/v3/global/papay/transactions/{transaction_id}.md

//! `/v3/global/papay/transactions/{transaction_id}`

/// Query an order by WeChat Pay transaction ID · 查询订单(微信支付订单号)
///
/// `GET /v3/global/papay/transactions/{transaction_id}`
///
/// Official pages · 官方文档:
///
/// - global: [4013026988](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::papay::transactions::by_transaction_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询订单(微信支付订单号)", "4013026988"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an order by WeChat Pay transaction ID · 查询订单(微信支付订单号)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/papay/transactions/{transaction_id}",
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
        pub transaction_id: Option<String>,
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
        transaction_id: body("transaction_id").promised(),
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
        transaction_id 7(&str),
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

        crate::open_enum! {
            /// trade type · 交易类型
            pub enum TradeType {
                Jsapi = "JSAPI",
                Native = "NATIVE",
                App = "APP",
                Mweb = "MWEB",
                Micropay = "MICROPAY",
            }
        }

        pub use crate::v3::global::papay::transactions::post::response::Payer;

        pub use crate::v3::global::micropay::transactions::pay::post::response::ExchangeRateType;

        /// exchange rate information · 汇率信息
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

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (smallest unit of its currency)
            pub total: Option<i64>,
            /// amount paid by the user · 用户支付金额 (smallest unit of its currency)
            pub payer_total: Option<i64>,
            /// order's quoted currency · 订单标价币种
            pub currency: Option<String>,
            /// user's payment currency · 用户支付币种
            pub payer_currency: Option<String>,
            /// exchange rate information · 汇率信息
            pub exchange_rate: Option<ExchangeRate>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            payer_total: body("payer_total").promised(),
            currency: body("currency").promised(),
            payer_currency: body("payer_currency").promised(),
            exchange_rate: body("exchange_rate"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (smallest unit of its currency)
            total 0(i64),
            /// amount paid by the user · 用户支付金额 (smallest unit of its currency)
            payer_total 1(i64),
            /// order's quoted currency · 订单标价币种
            currency 2(&str),
            /// user's payment currency · 用户支付币种
            payer_currency 3(&str),
        } }

        pub use crate::v3::global::refunds::get::response::Scope;

        pub use crate::v3::global::refunds::get::response::Type;

        pub use crate::v3::global::papay::transactions::post::response::GoodsDetail;

        pub use crate::v3::global::papay::transactions::post::response::PromotionDetail;
    }
}
