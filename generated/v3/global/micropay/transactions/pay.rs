// Written by `cargo xtask codegen` from spec/openapi/v3/global/micropay/transactions/pay.md

//! `/v3/global/micropay/transactions/pay`

/// Submit a payment code payment · 提交付款码支付
///
/// `POST /v3/global/micropay/transactions/pay`
///
/// Official pages · 官方文档:
///
/// - global: [4013010527](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::micropay::transactions::pay::post::{Amount, Request, Required};
///
/// let request = Request::new(Required {
///     description: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     trade_type: "MICROPAY",
///     merchant_category_code: "1011",
///     amount: Amount::new(888),
/// });
/// let answer = request.send(&client).await?;
/// let id = answer.id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::micropay::transactions::pay::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Payer, Request, Required, SceneInfo, StoreInfo, StoreInfoRequired};
///
/// let request = Request::new(Required {
///     description: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     trade_type: "MICROPAY",
///     merchant_category_code: "1011",
///     amount: Amount::new(888).currency("HKD"),
/// })
/// .mchid("1900000109")
/// .appid("wx8888888888888888")
/// .sub_mchid("1900000109")
/// .sp_mchid("1900000100")
/// .sp_appid("wx8888888888888888")
/// .sub_appid("wx8888888888888888")
/// .attach("自定义数据")
/// .goods_tag("WXG")
/// .limit_pay("no_credit")
/// .payer(Payer::new("120061098828009406"))
/// .scene_info(SceneInfo::new()
///     .device_id("013467007045764")
///     .device_ip("128.0.0.1")
///     .payer_client_ip("128.0.0.1")
///     .operator_id("123145")
///     .store_info(StoreInfo::new(StoreInfoRequired {
///         name: "腾讯大厦分店",
///         address: "广东省深圳市南山区科技中一道10000号",
///     })
///     .id("0001")))
/// .detail(Detail::new()
///     .cost_price(608800)
///     .receipt_id("wx123")
///     .goods_detail([GoodsDetail::new(GoodsDetailRequired {
///         goods_id: "商品编码",
///         quantity: 1,
///         price: 528800,
///     })
///     .wxpay_goods_id("1001")
///     .goods_name("iPhone6s 16G")]));
/// ```
#[doc(alias("提交付款码支付", "4013010527"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a payment code payment · 提交付款码支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// institution appid · 机构APPID
        pub sp_appid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// goods description · 商品描述
        pub description: String,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// trade type · 交易类型
        pub trade_type: String,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<String>,
        /// MCC · MCC码
        pub merchant_category_code: String,
        /// payer · 支付者
        pub payer: Option<Payer>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
    }

    crate::model! { Request {
        mchid: body("mchid"),
        appid: body("appid"),
        sub_mchid: body("sub_mchid"),
        sp_mchid: body("sp_mchid"),
        sp_appid: body("sp_appid"),
        sub_appid: body("sub_appid"),
        description: body("description").required(),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        goods_tag: body("goods_tag"),
        trade_type: body("trade_type").required(),
        limit_pay: body("limit_pay"),
        merchant_category_code: body("merchant_category_code").required(),
        payer: body("payer"),
        amount: body("amount").required(),
        scene_info: body("scene_info"),
        detail: body("detail"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// goods description · 商品描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// trade type · 交易类型
        trade_type(&'a str),
        /// MCC · MCC码
        merchant_category_code(&'a str),
        /// order amount · 订单金额
        amount(Amount),
    } {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// appid
        appid appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
        /// institution appid · 机构APPID
        sp_appid sp_appid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
        /// merchant data · 商户数据
        attach attach_opt(into String),
        /// goods tag · 商品标记
        goods_tag goods_tag_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt(into String),
        /// payer · 支付者
        payer payer_opt(Payer),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
        /// discount function · 优惠功能
        detail detail_opt(Detail),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/micropay/transactions/pay",
            "提交付款码支付",
            "Submit a payment code payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// authorisation code · 授权码
        pub auth_code: String,
    }

    crate::model! { Payer {
        auth_code: body("auth_code").required(),
    } }

    crate::sent::sent! { Payer(auth_code: into String) {
    } }

    pub use crate::v3::global::papay::transactions::post::Amount;

    pub use crate::v3::global::transactions::app::post::StoreInfo;

    pub use crate::v3::global::transactions::app::post::StoreInfoRequired;

    pub use crate::v3::global::transactions::app::post::SceneInfo;

    pub use crate::v3::global::transactions::app::post::GoodsDetail;

    pub use crate::v3::global::transactions::app::post::GoodsDetailRequired;

    pub use crate::v3::global::transactions::app::post::Detail;

    /// Submit a payment code payment · 提交付款码支付
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// institution appid · 机构APPID
        pub sp_appid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// discount function · 优惠功能
        pub detail: Vec<response::Detail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        id: body("id").promised(),
        mchid: body("mchid").promised(),
        appid: body("appid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        sp_mchid: body("sp_mchid").promised(),
        sp_appid: body("sp_appid").promised(),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").promised(),
        trade_type: body("trade_type").promised(),
        trade_state: body("trade_state").promised(),
        trade_state_desc: body("trade_state_desc").promised(),
        bank_type: body("bank_type").promised(),
        attach: body("attach"),
        success_time: body("success_time").promised(),
        payer: body("payer"),
        amount: body("amount").promised(),
        detail: body("detail"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay transaction ID · 微信支付订单号
        id 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// appid
        appid 2(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 3(&str),
        /// institution's merchant ID · 机构商户号
        sp_mchid 4(&str),
        /// institution appid · 机构APPID
        sp_appid 5(&str),
        /// merchant order number · 商户订单号
        out_trade_no 7(&str),
        /// trade type · 交易类型
        trade_type 8(&str),
        /// trade state · 交易状态
        trade_state 9(&str),
        /// trade state description · 交易状态描述
        trade_state_desc 10(&str),
        /// payer's bank · 付款银行
        bank_type 11(&str),
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        success_time 13(&crate::Time),
        /// order amount · 订单金额
        amount 15(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid · 用户标识
            pub openid: Option<String>,
            /// user openid (institution) · 用户标识（机构）
            pub sp_openid: Option<String>,
            /// user openid (sub-merchant) · 用户标识（特约商户）
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

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (smallest unit of its currency)
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// amount paid by the user · 用户支付金额 (smallest unit of its currency)
            pub payer_total: Option<i64>,
            /// payment currency type · 支付货币类型
            pub payer_currency: Option<String>,
            /// exchange rate · 汇率
            pub exchange_rate: Option<ExchangeRate>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            currency: body("currency"),
            payer_total: body("payer_total").promised(),
            payer_currency: body("payer_currency"),
            exchange_rate: body("exchange_rate"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (smallest unit of its currency)
            total 0(i64),
            /// amount paid by the user · 用户支付金额 (smallest unit of its currency)
            payer_total 2(i64),
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
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods price · 商品价格 (smallest unit of its currency)
            pub price: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsDetail: Received {
            goods_id: body("goods_id").promised(),
            goods_remark: body("goods_remark"),
            quantity: body("quantity").promised(),
            price: body("price").promised(),
        } }

        crate::promised::promised! { GoodsDetail {
            /// goods code · 商品编码
            goods_id 0(&str),
            /// goods quantity · 商品数量
            quantity 2(i64),
            /// goods price · 商品价格 (smallest unit of its currency)
            price 3(i64),
        } }

        /// discount function · 优惠功能
        #[non_exhaustive]
        pub struct Detail {
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
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// WeChat Pay funding · 微信出资 (smallest unit of its currency)
            pub wechatpay_contribute_amount: Option<i64>,
            /// merchant funding · 商户出资 (smallest unit of its currency)
            pub merchant_contribute_amount: Option<i64>,
            /// other funding · 其他出资 (smallest unit of its currency)
            pub other_contribute_amount: Option<i64>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { Detail: Received {
            promotion_id: body("promotion_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount").promised(),
            currency: body("currency"),
            activity_id: body("activity_id"),
            wechatpay_contribute_amount: body("wechatpay_contribute_amount"),
            merchant_contribute_amount: body("merchant_contribute_amount"),
            other_contribute_amount: body("other_contribute_amount"),
            goods_detail: body("goods_detail"),
        } }

        crate::promised::promised! { Detail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// coupon face value · 优惠券面额 (smallest unit of its currency)
            amount 4(i64),
        } }
    }
}
