// Written by `cargo xtask codegen` from spec/openapi/v3/global/micropay/transactions/pay.md

//! `/v3/global/micropay/transactions/pay`

/// Submit a payment code payment · 提交付款码支付
///
/// `POST /v3/global/micropay/transactions/pay`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
///
/// ```
/// use wechatpay::v3::global::micropay::transactions::pay::post::{Amount, Detail, GoodsDetail, Payer, Request, SceneInfo, StoreInfo};
///
/// let request = Request {
///     mchid: Some("1900000109".into()),
///     appid: Some("wx8888888888888888".into()),
///     sub_mchid: Some("1900000109".into()),
///     sp_mchid: Some("1900000100".into()),
///     sp_appid: Some("wx8888888888888888".into()),
///     sub_appid: Some("wx8888888888888888".into()),
///     attach: Some("自定义数据".into()),
///     goods_tag: Some("WXG".into()),
///     limit_pay: Some("no_credit".into()),
///     payer: Some(Payer::new("120061098828009406")),
///     scene_info: Some(SceneInfo {
///         device_id: Some("013467007045764".into()),
///         device_ip: Some("128.0.0.1".into()),
///         payer_client_ip: Some("128.0.0.1".into()),
///         operator_id: Some("123145".into()),
///         store_info: Some(StoreInfo {
///             id: Some("0001".into()),
///             ..StoreInfo::new(
///                 "腾讯大厦分店",
///                 "广东省深圳市南山区科技中一道10000号",
///             )
///         }),
///         ..SceneInfo::new()
///     }),
///     detail: Some(Detail {
///         cost_price: Some(608800),
///         receipt_id: Some("wx123".into()),
///         goods_detail: Some(vec![GoodsDetail {
///             wxpay_goods_id: Some("1001".into()),
///             goods_name: Some("iPhone6s 16G".into()),
///             ..GoodsDetail::new("商品编码", 1, 528800)
///         }]),
///         ..Detail::new()
///     }),
///     ..Request::new(
///         "image形象店-深圳腾大- QQ公仔",
///         "1217752501201407033233368018",
///         "MICROPAY",
///         "1011",
///         Amount {
///             currency: Some("HKD".into()),
///             ..Amount::new(888)
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a payment code payment · 提交付款码支付
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            description: impl Into<String>,
            out_trade_no: impl Into<String>,
            trade_type: impl Into<String>,
            merchant_category_code: impl Into<String>,
            amount: Amount,
        ) -> Self {
            Self {
                mchid: None,
                appid: None,
                sub_mchid: None,
                sp_mchid: None,
                sp_appid: None,
                sub_appid: None,
                description: description.into(),
                attach: None,
                out_trade_no: out_trade_no.into(),
                goods_tag: None,
                trade_type: trade_type.into(),
                limit_pay: None,
                merchant_category_code: merchant_category_code.into(),
                payer: None,
                amount,
                scene_info: None,
                detail: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Payer {
        /// authorisation code · 授权码
        pub auth_code: String,
    }

    crate::model! { Payer {
        auth_code: body("auth_code").required(),
    } }

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(auth_code: impl Into<String>) -> Self {
            Self {
                auth_code: auth_code.into(),
            }
        }
    }

    /// order amount · 订单金额
    pub struct Amount {
        /// total amount · 总金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// merchant's store information · 商户门店信息
    pub struct StoreInfo {
        /// number · 编号
        pub id: Option<String>,
        /// name · 名称
        pub name: String,
        /// detailed address · 详细地址
        pub address: String,
    }

    crate::model! { StoreInfo {
        id: body("id"),
        name: body("name").required(),
        address: body("address").required(),
    } }

    impl StoreInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>, address: impl Into<String>) -> Self {
            Self {
                id: None,
                name: name.into(),
                address: address.into(),
            }
        }
    }

    /// scene information · 场景信息
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备IP
        pub device_ip: Option<String>,
        /// user client IP · 用户终端IP
        pub payer_client_ip: Option<String>,
        /// operator ID · 操作员ID
        pub operator_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: Option<StoreInfo>,
    }

    crate::model! { SceneInfo: Default {
        device_id: body("device_id"),
        device_ip: body("device_ip"),
        payer_client_ip: body("payer_client_ip"),
        operator_id: body("operator_id"),
        store_info: body("store_info"),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                device_id: None,
                device_ip: None,
                payer_client_ip: None,
                operator_id: None,
                store_info: None,
            }
        }
    }

    /// item list · 单品列表
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub goods_id: String,
        /// WeChat-side goods code · 微信侧商品编码
        pub wxpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价
        pub price: i64,
    }

    crate::model! { GoodsDetail {
        goods_id: body("goods_id").required(),
        wxpay_goods_id: body("wxpay_goods_id"),
        goods_name: body("goods_name"),
        quantity: body("quantity").required(),
        price: body("price").required(),
    } }

    impl GoodsDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(goods_id: impl Into<String>, quantity: i64, price: i64) -> Self {
            Self {
                goods_id: goods_id.into(),
                wxpay_goods_id: None,
                goods_name: None,
                quantity,
                price,
            }
        }
    }

    /// discount function · 优惠功能
    pub struct Detail {
        /// original order price · 订单原价
        pub cost_price: Option<i64>,
        /// goods receipt ID · 商品小票ID
        pub receipt_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    crate::model! { Detail: Default {
        cost_price: body("cost_price"),
        receipt_id: body("receipt_id"),
        goods_detail: body("goods_detail"),
    } }

    impl Detail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                cost_price: None,
                receipt_id: None,
                goods_detail: None,
            }
        }
    }

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
        /// payment completion time · 支付完成时间
        pub success_time: Option<String>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// discount function · 优惠功能
        pub detail: Vec<response::Detail>,
    }

    crate::model! { Response: Default {
        id: body("id"),
        mchid: body("mchid"),
        appid: body("appid"),
        sub_mchid: body("sub_mchid"),
        sp_mchid: body("sp_mchid"),
        sp_appid: body("sp_appid"),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no"),
        trade_type: body("trade_type"),
        trade_state: body("trade_state"),
        trade_state_desc: body("trade_state_desc"),
        bank_type: body("bank_type"),
        attach: body("attach"),
        success_time: body("success_time"),
        payer: body("payer"),
        amount: body("amount"),
        detail: body("detail"),
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
        }

        crate::model! { Payer: Default {
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
        }

        crate::model! { ExchangeRate: Default {
            type_: body("type"),
            rate: body("rate"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// amount paid by the user · 用户支付金额
            pub payer_total: Option<i64>,
            /// payment currency type · 支付货币类型
            pub payer_currency: Option<String>,
            /// exchange rate · 汇率
            pub exchange_rate: Option<ExchangeRate>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            currency: body("currency"),
            payer_total: body("payer_total"),
            payer_currency: body("payer_currency"),
            exchange_rate: body("exchange_rate"),
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

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// goods code · 商品编码
            pub goods_id: Option<String>,
            /// goods remark · 商品备注
            pub goods_remark: Option<String>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods price · 商品价格
            pub price: Option<i64>,
        }

        crate::model! { GoodsDetail: Default {
            goods_id: body("goods_id"),
            goods_remark: body("goods_remark"),
            quantity: body("quantity"),
            price: body("price"),
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
            /// coupon face value · 优惠券面额
            pub amount: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// WeChat Pay funding · 微信出资
            pub wechatpay_contribute_amount: Option<i64>,
            /// merchant funding · 商户出资
            pub merchant_contribute_amount: Option<i64>,
            /// other funding · 其他出资
            pub other_contribute_amount: Option<i64>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
        }

        crate::model! { Detail: Default {
            promotion_id: body("promotion_id"),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount"),
            currency: body("currency"),
            activity_id: body("activity_id"),
            wechatpay_contribute_amount: body("wechatpay_contribute_amount"),
            merchant_contribute_amount: body("merchant_contribute_amount"),
            other_contribute_amount: body("other_contribute_amount"),
            goods_detail: body("goods_detail"),
        } }
    }
}
