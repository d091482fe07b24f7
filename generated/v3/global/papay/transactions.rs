// Written by `cargo xtask codegen` from spec/openapi/v3/global/papay/transactions.md

//! `/v3/global/papay/transactions`

pub mod by_transaction_id;
pub mod out_trade_no;

/// Make a payment deduction · 支付扣款
///
/// `POST /v3/global/papay/transactions`
///
/// Official pages · 官方文档:
///
/// - global: [4013015482](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::papay::transactions::post::{Amount, Request, Required};
///
/// let request = Request::new(Required {
///     description: "image形象店-深圳腾大- QQ公仔",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     out_trade_no: "1217752501201407033233368018",
///     merchant_category_code: "1011",
///     contract_id: "100005698",
///     amount: Amount::new(888),
/// });
/// let answer = request.send(&client).await?;
/// let transaction_id = answer.transaction_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::papay::transactions::post::{Amount, Request, Required, SceneInfo};
///
/// let request = Request::new(Required {
///     description: "image形象店-深圳腾大- QQ公仔",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     out_trade_no: "1217752501201407033233368018",
///     merchant_category_code: "1011",
///     contract_id: "100005698",
///     amount: Amount::new(888).currency("HKD"),
/// })
/// .appid("wxd678efh567hg6787")
/// .sp_appid("wx8888888888888888")
/// .sub_mchid("1230000109")
/// .sub_appid("wxcbda96de0b165484")
/// .attach("自定义数据")
/// .goods_tag("WXG")
/// .scene_info(SceneInfo::new().device_id("013467007045764").device_ip("128.0.0.1"));
/// ```
#[doc(alias("支付扣款", "4013015482"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Make a payment deduction · 支付扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// institution appid · 机构appid
        pub sp_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// goods description · 商品描述
        pub description: String,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// MCC · MCC码
        pub merchant_category_code: String,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
    }

    crate::model! { Request {
        appid: body("appid"),
        sp_appid: body("sp_appid"),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        description: body("description").required(),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        out_trade_no: body("out_trade_no").required(),
        goods_tag: body("goods_tag"),
        merchant_category_code: body("merchant_category_code").required(),
        contract_id: body("contract_id").required(),
        amount: body("amount").required(),
        scene_info: body("scene_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// goods description · 商品描述
        description(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// MCC · MCC码
        merchant_category_code(&'a str),
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// order amount · 订单金额
        amount(Amount),
    } {
        /// institution appid · 机构APPID
        appid appid_opt(into String),
        /// institution appid · 机构appid
        sp_appid sp_appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// merchant data · 商户数据
        attach attach_opt(into String),
        /// goods tag · 商品标记
        goods_tag goods_tag_opt(into String),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/papay/transactions",
            "支付扣款",
            "Make a payment deduction",
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
        /// total amount · 总金额 (smallest unit of its currency)
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(total: i64) {
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备IP
        pub device_ip: Option<String>,
    }

    crate::model! { SceneInfo: Default {
        device_id: body("device_id"),
        device_ip: body("device_ip"),
    } }

    crate::sent::sent! { SceneInfo {
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
        /// merchant device IP · 商户端设备IP
        device_ip device_ip_opt(into String),
    } }

    /// Make a payment deduction · 支付扣款
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
        pub trade_state: Option<response::TradeState>,
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
        mchid: body("mchid"),
        appid: body("appid"),
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid"),
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
        trade_state 12(&response::TradeState),
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
                Auth = "AUTH",
            }
        }

        pub use crate::states::TradeState;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid · 用户标识
            pub openid: Option<String>,
            /// institution user openid · 机构用户标识
            pub sp_openid: Option<String>,
            /// sub-merchant user openid · 子商户用户标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            openid: body("openid"),
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }

        crate::open_enum! {
            /// exchange rate type · 汇率类型
            pub enum ExchangeRateType {
                SettlementRate = "SETTLEMENT_RATE",
                UserpaymentRate = "USERPAYMENT_RATE",
            }
        }

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

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// goods code · 商品编码
            pub goods_id: Option<String>,
            /// goods remark · 商品备注
            pub goods_remark: Option<String>,
            /// goods discount amount · 商品优惠金额 (smallest unit of its currency)
            pub discount_amount: Option<i64>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods price · 商品价格 (smallest unit of its currency)
            pub price: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsDetail: Received {
            goods_id: body("goods_id").promised(),
            goods_remark: body("goods_remark"),
            discount_amount: body("discount_amount").promised(),
            quantity: body("quantity").promised(),
            price: body("price").promised(),
        } }

        crate::promised::promised! { GoodsDetail {
            /// goods code · 商品编码
            goods_id 0(&str),
            /// goods discount amount · 商品优惠金额 (smallest unit of its currency)
            discount_amount 2(i64),
            /// goods quantity · 商品数量
            quantity 3(i64),
            /// goods price · 商品价格 (smallest unit of its currency)
            price 4(i64),
        } }

        /// discount function · 优惠功能
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
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
