// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/codepay.md

//! `/v3/pay/transactions/codepay`

/// Pay by payment code · 付款码支付
///
/// `POST /v3/pay/transactions/codepay`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
///
/// ```
/// use wechatpay::v3::pay::transactions::codepay::post::{Amount, Detail, GoodsDetail, Payer, Request, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request {
///     attach: Some("自定义数据说明".into()),
///     goods_tag: Some("WXG".into()),
///     support_fapiao: Some(true),
///     detail: Some(Detail {
///         cost_price: Some(608800),
///         invoice_id: Some("微信123".into()),
///         ..Detail::new(
///             vec![GoodsDetail {
///                 wxpay_goods_id: Some("1001".into()),
///                 goods_name: Some("iPhoneX 256G".into()),
///                 ..GoodsDetail::new("1246464644", 1, 528800)
///             }],
///         )
///     }),
///     settle_info: Some(SettleInfo {
///         profit_sharing: Some(true),
///         ..SettleInfo::new()
///     }),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         "1230000109",
///         "Image形象店-深圳腾大-QQ公仔",
///         "1217752501201407033233368018",
///         Payer::new("130061098828009406"),
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(100)
///         },
///         SceneInfo {
///             device_id: Some("013467007045764".into()),
///             device_ip: Some("128.0.0.1".into()),
///             ..SceneInfo::new(
///                 StoreInfo {
///                     id: Some("0001".into()),
///                     out_id: Some("A1111".into()),
///                     ..StoreInfo::new()
///                 },
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay by payment code · 付款码支付
    pub struct Request {
        /// app's appid · 应用AppID
        pub appid: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
        /// goods description · 商品描述
        pub description: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// payer · 支付者
        pub payer: Payer,
        /// order amount · 订单金额
        pub amount: Amount,
        /// scene information · 场景信息
        pub scene_info: SceneInfo,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required(),
        description: body("description").required(),
        out_trade_no: body("out_trade_no").required(),
        attach: body("attach"),
        goods_tag: body("goods_tag"),
        support_fapiao: body("support_fapiao"),
        payer: body("payer").required(),
        amount: body("amount").required(),
        scene_info: body("scene_info").required(),
        detail: body("detail"),
        settle_info: body("settle_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            mchid: impl Into<String>,
            description: impl Into<String>,
            out_trade_no: impl Into<String>,
            payer: Payer,
            amount: Amount,
            scene_info: SceneInfo,
        ) -> Self {
            Self {
                appid: appid.into(),
                mchid: mchid.into(),
                description: description.into(),
                out_trade_no: out_trade_no.into(),
                attach: None,
                goods_tag: None,
                support_fapiao: None,
                payer,
                amount,
                scene_info,
                detail: None,
                settle_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/transactions/codepay",
        "付款码支付",
        "Pay by payment code",
    );
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
        /// store number · 门店编号
        pub id: Option<String>,
        /// merchant-defined code · 商家自定义编码
        pub out_id: Option<String>,
    }

    crate::model! { StoreInfo: Default {
        id: body("id"),
        out_id: body("out_id"),
    } }

    impl StoreInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { id: None, out_id: None }
        }
    }

    /// scene information · 场景信息
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备 IP
        pub device_ip: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: StoreInfo,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        device_ip: body("device_ip"),
        store_info: body("store_info").required(),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(store_info: StoreInfo) -> Self {
            Self {
                device_id: None,
                device_ip: None,
                store_info,
            }
        }
    }

    /// item list · 单品列表
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub merchant_goods_id: String,
        /// WeChat Pay goods code · 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价
        pub unit_price: i64,
    }

    crate::model! { GoodsDetail {
        merchant_goods_id: body("merchant_goods_id").required(),
        wxpay_goods_id: body("wxpay_goods_id"),
        goods_name: body("goods_name"),
        quantity: body("quantity").required(),
        unit_price: body("unit_price").required(),
    } }

    impl GoodsDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            merchant_goods_id: impl Into<String>,
            quantity: i64,
            unit_price: i64,
        ) -> Self {
            Self {
                merchant_goods_id: merchant_goods_id.into(),
                wxpay_goods_id: None,
                goods_name: None,
                quantity,
                unit_price,
            }
        }
    }

    /// discount function · 优惠功能
    pub struct Detail {
        /// original order price · 订单原价
        pub cost_price: Option<i64>,
        /// goods receipt ID · 商品小票ID
        pub invoice_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Vec<GoodsDetail>,
    }

    crate::model! { Detail {
        cost_price: body("cost_price"),
        invoice_id: body("invoice_id"),
        goods_detail: body("goods_detail").required(),
    } }

    impl Detail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(goods_detail: Vec<GoodsDetail>) -> Self {
            Self {
                cost_price: None,
                invoice_id: None,
                goods_detail,
            }
        }
    }

    /// settlement information · 结算信息
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
    } }

    impl SettleInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { profit_sharing: None }
        }
    }

    /// Pay by payment code · 付款码支付
    #[non_exhaustive]
    pub struct Response {
        /// app's appid · 应用AppID
        pub appid: Option<String>,
        /// direct merchant ID · 直连商户号
        pub mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// bank type · 银行类型
        pub bank_type: Option<String>,
        /// payment completion time · 支付完成时间
        pub success_time: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
    }

    crate::model! { Response: Default {
        appid: body("appid"),
        mchid: body("mchid"),
        out_trade_no: body("out_trade_no"),
        transaction_id: body("transaction_id"),
        trade_type: body("trade_type"),
        bank_type: body("bank_type"),
        success_time: body("success_time"),
        trade_state: body("trade_state"),
        trade_state_desc: body("trade_state_desc"),
        attach: body("attach"),
        payer: body("payer"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid · 用户标识
            pub openid: Option<String>,
        }

        crate::model! { Payer: Default {
            openid: body("openid"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额
            pub total: Option<i64>,
            /// amount paid by the user · 用户支付金额
            pub payer_total: Option<i64>,
            /// order amount currency type · 订单金额货币类型
            pub currency: Option<String>,
            /// user's payment currency type · 用户支付货币类型
            pub payer_currency: Option<String>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            payer_total: body("payer_total"),
            currency: body("currency"),
            payer_currency: body("payer_currency"),
        } }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// goods code · 商品编码
            pub goods_id: Option<String>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods unit price · 商品单价
            pub unit_price: Option<i64>,
            /// goods discount amount · 商品优惠金额
            pub discount_amount: Option<i64>,
            /// goods remark · 商品备注
            pub goods_remark: Option<String>,
        }

        crate::model! { GoodsDetail: Default {
            goods_id: body("goods_id"),
            quantity: body("quantity"),
            unit_price: body("unit_price"),
            discount_amount: body("discount_amount"),
            goods_remark: body("goods_remark"),
        } }

        /// discount information · 优惠信息
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub coupon_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<String>,
            /// discount type · 优惠类型
            pub type_: Option<String>,
            /// coupon face value · 优惠券面额
            pub amount: Option<i64>,
            /// activity ID · 活动ID
            pub stock_id: Option<String>,
            /// WeChat Pay funding · 微信出资
            pub wechatpay_contribute: Option<i64>,
            /// merchant funding · 商户出资
            pub merchant_contribute: Option<i64>,
            /// other funding · 其他出资
            pub other_contribute: Option<i64>,
            /// discount currency type · 优惠货币类型
            pub currency: Option<String>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
        }

        crate::model! { PromotionDetail: Default {
            coupon_id: body("coupon_id"),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount"),
            stock_id: body("stock_id"),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            currency: body("currency"),
            goods_detail: body("goods_detail"),
        } }
    }
}
