// Written by `cargo xtask codegen` from spec/openapi/v3/global/transactions/mweb.md

//! `/v3/global/transactions/mweb`

/// Place an H5 payment order · H5支付下单
///
/// `POST /v3/global/transactions/mweb`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
///
/// ```
/// use wechatpay::v3::global::transactions::mweb::post::{Amount, Detail, GoodsDetail, Payer, Request, SceneInfo, StoreInfo};
///
/// let request = Request {
///     mchid: Some("1900000109".into()),
///     appid: Some("wx8888888888888888".into()),
///     sub_mchid: Some("1900000109".into()),
///     sp_mchid: Some("1900000100".into()),
///     sp_appid: Some("wx8888888888888888".into()),
///     sub_appid: Some("".into()),
///     attach: Some("自定义数据".into()),
///     goods_tag: Some("WXG".into()),
///     limit_pay: Some("no_credit".into()),
///     time_start: Some("2018-06-08T10:34:56+08:00".into()),
///     time_expire: Some("2018-06-08T10:34:56+08:00".into()),
///     payer: Some(Payer {
///         openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///         sp_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///         sub_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///         ..Payer::new()
///     }),
///     detail: Some(Detail {
///         cost_price: Some(608800),
///         receipt_id: Some("wx123".into()),
///         goods_detail: Some(vec![GoodsDetail {
///             wxpay_goods_id: Some("1001".into()),
///             goods_name: Some("iPhone6s 16G".into()),
///             ..GoodsDetail::new("12345", 1, 528800)
///         }]),
///         ..Detail::new()
///     }),
///     ..Request::new(
///         "image形象店-深圳腾大- QQ公仔",
///         "https://www.weixin.qq.com/wxpay/pay.php",
///         "1217752501201407033233368018",
///         "MWEB",
///         "1011",
///         Amount {
///             currency: Some("HKD".into()),
///             ..Amount::new(888)
///         },
///         SceneInfo {
///             device_id: Some("013467007045764".into()),
///             device_ip: Some("128.0.0.1".into()),
///             operator_id: Some("123145".into()),
///             ..SceneInfo::new(
///                 "128.0.0.1",
///                 StoreInfo {
///                     id: Some("0001".into()),
///                     ..StoreInfo::new(
///                         "腾讯大厦分店",
///                         "广东省深圳市南山区科技中一道10000号",
///                     )
///                 },
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place an H5 payment order · H5支付下单
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
        /// notification URL · 通知地址
        pub notify_url: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// trade type · 交易类型
        pub trade_type: String,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<String>,
        /// trade start time · 交易起始时间
        pub time_start: Option<String>,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// MCC · MCC码
        pub merchant_category_code: String,
        /// payer · 支付者
        pub payer: Option<Payer>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// scene information · 场景信息
        pub scene_info: SceneInfo,
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
        notify_url: body("notify_url").required(),
        out_trade_no: body("out_trade_no").required(),
        goods_tag: body("goods_tag"),
        trade_type: body("trade_type").required(),
        limit_pay: body("limit_pay"),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        merchant_category_code: body("merchant_category_code").required(),
        payer: body("payer"),
        amount: body("amount").required(),
        scene_info: body("scene_info").required(),
        detail: body("detail"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            description: impl Into<String>,
            notify_url: impl Into<String>,
            out_trade_no: impl Into<String>,
            trade_type: impl Into<String>,
            merchant_category_code: impl Into<String>,
            amount: Amount,
            scene_info: SceneInfo,
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
                notify_url: notify_url.into(),
                out_trade_no: out_trade_no.into(),
                goods_tag: None,
                trade_type: trade_type.into(),
                limit_pay: None,
                time_start: None,
                time_expire: None,
                merchant_category_code: merchant_category_code.into(),
                payer: None,
                amount,
                scene_info,
                detail: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/transactions/mweb",
            "H5支付下单",
            "Place an H5 payment order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// payer · 支付者
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

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                openid: None,
                sp_openid: None,
                sub_openid: None,
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
        pub payer_client_ip: String,
        /// operator ID · 操作员ID
        pub operator_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: StoreInfo,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        device_ip: body("device_ip"),
        payer_client_ip: body("payer_client_ip").required(),
        operator_id: body("operator_id"),
        store_info: body("store_info").required(),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(payer_client_ip: impl Into<String>, store_info: StoreInfo) -> Self {
            Self {
                device_id: None,
                device_ip: None,
                payer_client_ip: payer_client_ip.into(),
                operator_id: None,
                store_info,
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

    /// Place an H5 payment order · H5支付下单
    #[non_exhaustive]
    pub struct Response {
        /// payment jump link · 支付跳转链接
        pub mweb_url: Option<String>,
    }

    crate::model! { Response: Default {
        mweb_url: body("mweb_url"),
    } }
}
