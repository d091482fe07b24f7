// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/native.md

//! `/v3/pay/partner/transactions/native`

/// Place a Native order · Native下单
///
/// `POST /v3/pay/partner/transactions/native`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738659)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523551)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714902)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `OUT_TRADE_NO_USED` | The merchant's order number was used already. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::native::post::{Amount, Detail, GoodsDetail, Identity, LimitPay, Payer, Request, SceneInfo, SettleInfo, StoreInfo, Type};
///
/// let request = Request {
///     sub_appid: Some("wxd678efh567hg6999".into()),
///     settle_info: Some(SettleInfo {
///         profit_sharing: Some(true),
///         subsidy_amount: Some(10),
///         ..SettleInfo::new()
///     }),
///     attach: Some("自定义数据".into()),
///     time_expire: Some("2018-06-08T10:34:56+08:00".into()),
///     goods_tag: Some("WXG".into()),
///     limit_pay: Some(vec![LimitPay::NoBalance]),
///     support_fapiao: Some(true),
///     detail: Some(Detail {
///         cost_price: Some(608800),
///         invoice_id: Some("微信123".into()),
///         goods_detail: Some(vec![GoodsDetail {
///             wechatpay_goods_id: Some("1001".into()),
///             goods_name: Some("iPhoneX 256G".into()),
///             ..GoodsDetail::new("商品编码", 1, 828800)
///         }]),
///         ..Detail::new()
///     }),
///     scene_info: Some(SceneInfo {
///         device_id: Some("013467007045764".into()),
///         store_info: Some(StoreInfo {
///             name: Some("腾讯大厦分店".into()),
///             area_code: Some("440305".into()),
///             address: Some("广东省深圳市南山区科技中一道10000号".into()),
///             ..StoreInfo::new("0001")
///         }),
///         ..SceneInfo::new("14.23.150.211")
///     }),
///     payer: Some(Payer {
///         identity: Some(Identity::new(
///             Type::Idcard,
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///         )),
///         ..Payer::new()
///     }),
///     ..Request::new(
///         "wx8888888888888888",
///         "1230000109",
///         "1900000109",
///         "Image形象店-深圳腾大-QQ公仔",
///         "1217752501201407033233368018",
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(100)
///         },
///         "https://www.weixin.qq.com/wxpay/pay.php",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a Native order · Native下单
    pub struct Request {
        /// partner official account appid · 服务商公众号ID
        pub sp_appid: String,
        /// partner merchant ID · 服务商户号
        pub sp_mchid: String,
        /// sub-merchant official account appid · 子商户公众号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// goods description · 商品描述
        pub description: String,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<LimitPay>>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// payer · 支付者
        pub payer: Option<Payer>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        settle_info: body("settle_info"),
        description: body("description").required(),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        amount: body("amount").required(),
        time_expire: body("time_expire"),
        notify_url: body("notify_url").required(),
        goods_tag: body("goods_tag"),
        limit_pay: body("limit_pay"),
        support_fapiao: body("support_fapiao"),
        detail: body("detail"),
        scene_info: body("scene_info"),
        payer: body("payer"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sp_appid: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
            description: impl Into<String>,
            out_trade_no: impl Into<String>,
            amount: Amount,
            notify_url: impl Into<String>,
        ) -> Self {
            Self {
                sp_appid: sp_appid.into(),
                sp_mchid: sp_mchid.into(),
                sub_appid: None,
                sub_mchid: sub_mchid.into(),
                settle_info: None,
                description: description.into(),
                attach: None,
                out_trade_no: out_trade_no.into(),
                amount,
                time_expire: None,
                notify_url: notify_url.into(),
                goods_tag: None,
                limit_pay: None,
                support_fapiao: None,
                detail: None,
                scene_info: None,
                payer: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/partner/transactions/native",
        "Native下单",
        "Place a Native order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// settlement information · 结算信息
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
        /// subsidy top-up amount · 补差金额
        pub subsidy_amount: Option<i64>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
        subsidy_amount: body("subsidy_amount"),
    } }

    impl SettleInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                profit_sharing: None,
                subsidy_amount: None,
            }
        }
    }

    /// order amount · 订单金额
    pub struct Amount {
        /// total amount · 总金额 (fen)
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

    crate::open_enum! {
        /// specified payment method · 指定支付方式
        pub enum LimitPay {
            NoBalance = "no_balance",
            NoCredit = "no_credit",
            NoDebit = "no_debit",
            BalanceOnly = "balance_only",
        }
    }

    /// item list · 单品列表
    pub struct GoodsDetail {
        /// merchant-side goods code · 商户侧商品编码
        pub merchant_goods_id: String,
        /// WeChat-side goods code · 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价 (fen)
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
        /// store number · 门店编号
        pub id: String,
        /// store name · 门店名称
        pub name: Option<String>,
        /// region code · 地区编码
        pub area_code: Option<String>,
        /// detailed address · 详细地址
        pub address: Option<String>,
    }

    crate::model! { StoreInfo {
        id: body("id").required(),
        name: body("name"),
        area_code: body("area_code"),
        address: body("address"),
    } }

    impl StoreInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
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

    crate::open_enum! {
        /// document type · 证件类型
        pub enum Type {
            Idcard = "IDCARD",
            HongkongMacao = "HONGKONG_MACAO",
            HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
            TaiwanResident = "TAIWAN_RESIDENT",
            ForeignResident = "FOREIGN_RESIDENT",
            OverseaPassport = "OVERSEA_PASSPORT",
            PhoneNumber = "PHONE_NUMBER",
        }
    }

    /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
    pub struct Identity {
        /// document type · 证件类型
        pub type_: Type,
        /// encrypted document number · 加密后的证件号
        pub number: crate::Sensitive,
        /// encrypted name · 加密后的姓名
        pub name: crate::Sensitive,
    }

    crate::model! { Identity {
        type_: body("type").required(),
        number: body("number").required().mark(Mark::Rsa),
        name: body("name").required().mark(Mark::Rsa),
    } }

    impl Identity {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            type_: Type,
            number: impl Into<crate::Sensitive>,
            name: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                type_,
                number: number.into(),
                name: name.into(),
            }
        }
    }

    /// payer · 支付者
    pub struct Payer {
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
    }

    crate::model! { Payer: Default {
        identity: body("identity"),
    } }

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { identity: None }
        }
    }

    /// Place a Native order · Native下单
    #[non_exhaustive]
    pub struct Response {
        /// QR code link · 二维码链接
        pub code_url: Option<String>,
    }

    crate::model! { Response: Default {
        code_url: body("code_url"),
    } }
}
