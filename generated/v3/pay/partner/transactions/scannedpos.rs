// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/scannedpos.md

//! `/v3/pay/partner/transactions/scannedpos`

/// Place a scan payment order · 扫码支付下单
///
/// `POST /v3/pay/partner/transactions/scannedpos`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::scannedpos::post::{Amount, Detail, GoodsDetail, Payer, Request, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request {
///     sp_appid: Some("wx8888888888888888".into()),
///     sub_appid: Some("wxd678efh567hg6999".into()),
///     time_expire: Some("2018-06-08T10:34:56+08:00".into()),
///     attach: Some("自定义数据".into()),
///     notify_url: Some("https://www.weixin.qq.com/wxpay/pay.php".into()),
///     goods_tag: Some("WXG".into()),
///     support_fapiao: Some(true),
///     detail: Some(Detail {
///         cost_price: Some(1),
///         invoice_id: Some("wx123".into()),
///         goods_detail: Some(vec![GoodsDetail {
///             wechatpay_goods_id: Some("微信支付定义的统一商品编号（没有可不传）".into()),
///             goods_name: Some("iPhone6s 16G".into()),
///             ..GoodsDetail::new(
///                 "由半角的大小写字母、数字、中划线、下划线中的一种或几种组成",
///                 1,
///                 528800,
///             )
///         }]),
///         ..Detail::new()
///     }),
///     settle_info: Some(SettleInfo {
///         profit_sharing: Some(true),
///         ..SettleInfo::new()
///     }),
///     ..Request::new(
///         "1230000109",
///         "1900000109",
///         "Image形象店-深圳腾大-QQ公仔",
///         "1217752501201407033233368018",
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(888)
///         },
///         Payer {
///             sp_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///             sub_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///             ..Payer::new()
///         },
///         SceneInfo {
///             device_id: Some("013467007045764".into()),
///             ..SceneInfo::new(
///                 "14.23.150.211",
///                 StoreInfo {
///                     id: Some("0001".into()),
///                     out_id: Some("example_out_id".into()),
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

    /// Place a scan payment order · 扫码支付下单
    pub struct Request {
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号
        pub sp_mchid: String,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
        /// goods description · 商品描述
        pub description: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// payer · 支付者
        pub payer: Payer,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// scene information · 场景信息
        pub scene_info: SceneInfo,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        description: body("description").required(),
        out_trade_no: body("out_trade_no").required(),
        time_expire: body("time_expire"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        goods_tag: body("goods_tag"),
        support_fapiao: body("support_fapiao"),
        amount: body("amount").required(),
        payer: body("payer").required(),
        detail: body("detail"),
        scene_info: body("scene_info").required(),
        settle_info: body("settle_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
            description: impl Into<String>,
            out_trade_no: impl Into<String>,
            amount: Amount,
            payer: Payer,
            scene_info: SceneInfo,
        ) -> Self {
            Self {
                sp_appid: None,
                sp_mchid: sp_mchid.into(),
                sub_appid: None,
                sub_mchid: sub_mchid.into(),
                description: description.into(),
                out_trade_no: out_trade_no.into(),
                time_expire: None,
                attach: None,
                notify_url: None,
                goods_tag: None,
                support_fapiao: None,
                amount,
                payer,
                detail: None,
                scene_info,
                settle_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/partner/transactions/scannedpos",
        "扫码支付下单",
        "Place a scan payment order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

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

    /// payer · 支付者
    pub struct Payer {
        /// user openid · 用户标识
        pub sp_openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
    }

    crate::model! { Payer: Default {
        sp_openid: body("sp_openid"),
        sub_openid: body("sub_openid"),
    } }

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                sp_openid: None,
                sub_openid: None,
            }
        }
    }

    /// item list · 单品列表
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub merchant_goods_id: String,
        /// WeChat-side goods code · 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价
        pub unit_price: i64,
    }

    crate::model! { GoodsDetail {
        merchant_goods_id: body("merchant_goods_id").required(),
        wechatpay_goods_id: body("wechatpay_goods_id"),
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
                wechatpay_goods_id: None,
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
        /// goods receipt ID · 商品小票 ID
        pub invoice_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    crate::model! { Detail: Default {
        cost_price: body("cost_price"),
        invoice_id: body("invoice_id"),
        goods_detail: body("goods_detail"),
    } }

    impl Detail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                cost_price: None,
                invoice_id: None,
                goods_detail: None,
            }
        }
    }

    /// merchant's store information · 商户门店信息
    pub struct StoreInfo {
        /// store ID · 门店ID
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
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: StoreInfo,
    }

    crate::model! { SceneInfo {
        payer_client_ip: body("payer_client_ip").required(),
        device_id: body("device_id"),
        store_info: body("store_info").required(),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(payer_client_ip: impl Into<String>, store_info: StoreInfo) -> Self {
            Self {
                payer_client_ip: payer_client_ip.into(),
                device_id: None,
                store_info,
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

    /// Place a scan payment order · 扫码支付下单
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    crate::model! { Response: Default {
        prepay_id: body("prepay_id"),
    } }
}
