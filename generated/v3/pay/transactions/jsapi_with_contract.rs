// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/jsapi-with-contract.md

//! `/v3/pay/transactions/jsapi-with-contract`

/// Place a JSAPI order with authorisation or contract signing · JSAPI下单并授权/签约
///
/// `POST /v3/pay/transactions/jsapi-with-contract`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012530178)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526910)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017019911)
///
/// ```
/// use wechatpay::v3::pay::transactions::jsapi_with_contract::post::{Amount, ContractInfo, Detail, GoodsDetail, Payer, Request, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request {
///     time_expire: Some("2018-06-08T10:34:56+08:00".into()),
///     attach: Some("自定义数据说明".into()),
///     goods_tag: Some("WXG".into()),
///     support_fapiao: Some(true),
///     detail: Some(Detail {
///         cost_price: Some(608800),
///         invoice_id: Some("微信123".into()),
///         ..Detail::new(
///             vec![GoodsDetail {
///                 wechatpay_goods_id: Some("1001".into()),
///                 goods_name: Some("iPhoneX 256G".into()),
///                 ..GoodsDetail::new("1246464644", 1, 528800)
///             }],
///         )
///     }),
///     scene_info: Some(SceneInfo {
///         device_id: Some("013467007045764".into()),
///         store_info: Some(StoreInfo {
///             id: Some("0001".into()),
///             name: Some("腾讯大厦分店".into()),
///             area_code: Some("440305".into()),
///             address: Some("广东省深圳市南山区科技中一道10000号".into()),
///             ..StoreInfo::new()
///         }),
///         ..SceneInfo::new("14.23.150.211")
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
///         "https://www.weixin.qq.com/wxpay/pay.php",
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(100)
///         },
///         Payer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///         ContractInfo {
///             token: Some("201710180325670965".into()),
///             password_free_contract_id: Some("201710180325670965".into()),
///             plan_id: Some("3484306348".into()),
///             contract_mchid: Some("1200009811".into()),
///             contract_appid: Some("wxcbda96de0b165486".into()),
///             contract_code: Some("100001256".into()),
///             request_serial: Some("1695".into()),
///             contract_display_account: Some("123456".into()),
///             contract_notify_url: Some("https://yoursite.com".into()),
///             ..ContractInfo::new()
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a JSAPI order with authorisation or contract signing · JSAPI下单并授权/签约
    pub struct Request {
        /// official account appid · 公众号ID
        pub appid: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
        /// goods description · 商品描述
        pub description: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
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
        pub scene_info: Option<SceneInfo>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// contract authorisation information · 签约授权信息
        pub contract_info: ContractInfo,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required(),
        description: body("description").required(),
        out_trade_no: body("out_trade_no").required(),
        time_expire: body("time_expire"),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        goods_tag: body("goods_tag"),
        support_fapiao: body("support_fapiao"),
        amount: body("amount").required(),
        payer: body("payer").required(),
        detail: body("detail"),
        scene_info: body("scene_info"),
        settle_info: body("settle_info"),
        contract_info: body("contract_info").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appid: impl Into<String>,
            mchid: impl Into<String>,
            description: impl Into<String>,
            out_trade_no: impl Into<String>,
            notify_url: impl Into<String>,
            amount: Amount,
            payer: Payer,
            contract_info: ContractInfo,
        ) -> Self {
            Self {
                appid: appid.into(),
                mchid: mchid.into(),
                description: description.into(),
                out_trade_no: out_trade_no.into(),
                time_expire: None,
                attach: None,
                notify_url: notify_url.into(),
                goods_tag: None,
                support_fapiao: None,
                amount,
                payer,
                detail: None,
                scene_info: None,
                settle_info: None,
                contract_info,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/transactions/jsapi-with-contract",
        "JSAPI下单并授权/签约",
        "Place a JSAPI order with authorisation or contract signing",
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
        pub openid: String,
    }

    crate::model! { Payer {
        openid: body("openid").required(),
    } }

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(openid: impl Into<String>) -> Self {
            Self { openid: openid.into() }
        }
    }

    /// item list · 单品列表
    pub struct GoodsDetail {
        /// merchant-side goods code · 商户侧商品编码
        pub merchant_goods_id: String,
        /// WeChat Pay goods code · 微信支付商品编码
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

    /// merchant's store information · 商户门店信息
    pub struct StoreInfo {
        /// store number · 门店编号
        pub id: Option<String>,
        /// store name · 门店名称
        pub name: Option<String>,
        /// region code · 地区编码
        pub area_code: Option<String>,
        /// detailed address · 详细地址
        pub address: Option<String>,
    }

    crate::model! { StoreInfo: Default {
        id: body("id"),
        name: body("name"),
        area_code: body("area_code"),
        address: body("address"),
    } }

    impl StoreInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: None,
                name: None,
                area_code: None,
                address: None,
            }
        }
    }

    /// scene information · 场景信息
    pub struct SceneInfo {
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: Option<StoreInfo>,
    }

    crate::model! { SceneInfo {
        payer_client_ip: body("payer_client_ip").required(),
        device_id: body("device_id"),
        store_info: body("store_info"),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(payer_client_ip: impl Into<String>) -> Self {
            Self {
                payer_client_ip: payer_client_ip.into(),
                device_id: None,
                store_info: None,
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

    /// contract authorisation information · 签约授权信息
    pub struct ContractInfo {
        /// entrusted deduction pre-authorisation token · 扣费服务预授权token
        pub token: Option<String>,
        /// password-exempt contract ID · 免密协议ID
        pub password_free_contract_id: Option<String>,
        /// template ID · 模板ID
        pub plan_id: Option<String>,
        /// contract-signing merchant ID · 签约商户号
        pub contract_mchid: Option<String>,
        /// contract signing appid · 签约AppID
        pub contract_appid: Option<String>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// request serial number · 请求序列号
        pub request_serial: Option<String>,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// contract signing notification URL · 签约信息通知URL
        pub contract_notify_url: Option<String>,
    }

    crate::model! { ContractInfo: Default {
        token: body("token"),
        password_free_contract_id: body("password_free_contract_id"),
        plan_id: body("plan_id"),
        contract_mchid: body("contract_mchid"),
        contract_appid: body("contract_appid"),
        contract_code: body("contract_code"),
        request_serial: body("request_serial"),
        contract_display_account: body("contract_display_account"),
        contract_notify_url: body("contract_notify_url"),
    } }

    impl ContractInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                token: None,
                password_free_contract_id: None,
                plan_id: None,
                contract_mchid: None,
                contract_appid: None,
                contract_code: None,
                request_serial: None,
                contract_display_account: None,
                contract_notify_url: None,
            }
        }
    }

    /// Place a JSAPI order with authorisation or contract signing · JSAPI下单并授权/签约
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    crate::model! { Response: Default {
        prepay_id: body("prepay_id"),
    } }
}
