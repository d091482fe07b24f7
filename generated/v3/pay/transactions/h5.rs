// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/h5.md

//! `/v3/pay/transactions/h5`

/// Place an H5 order · H5下单
///
/// `POST /v3/pay/transactions/h5`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525153)
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
/// | 403 | `RULE_LIMIT` | A rule of the business does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::pay::transactions::h5::post::{Amount, Detail, GoodsDetail, H5Info, Identity, IdentityType, LimitPay, Payer, Request, SceneInfo, SettleInfo, StoreInfo, Type};
///
/// let request = Request {
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
///     payer: Some(Payer {
///         identity: Some(Identity::new(
///             IdentityType::Idcard,
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///         )),
///         ..Payer::new()
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
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(100)
///         },
///         "https://www.weixin.qq.com/wxpay/pay.php",
///         SceneInfo {
///             device_id: Some("013467007045764".into()),
///             store_info: Some(StoreInfo {
///                 name: Some("腾讯大厦分店".into()),
///                 area_code: Some("440305".into()),
///                 address: Some("广东省深圳市南山区科技中一道10000号".into()),
///                 ..StoreInfo::new("0001")
///             }),
///             ..SceneInfo::new(
///                 "14.23.150.211",
///                 H5Info {
///                     app_name: Some("王者荣耀".into()),
///                     app_url: Some("https://pay.qq.com".into()),
///                     bundle_id: Some("com.tencent.wzryiOS".into()),
///                     package_name: Some("com.tencent.tmgp.sgame".into()),
///                     ..H5Info::new(Type::from("iOSAndroidWap"))
///                 },
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place an H5 order · H5下单
    pub struct Request {
        /// official account appid · 公众号ID
        pub appid: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
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
        pub scene_info: SceneInfo,
        /// payer · 支付者
        pub payer: Option<Payer>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required(),
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
        scene_info: body("scene_info").required(),
        payer: body("payer"),
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
            amount: Amount,
            notify_url: impl Into<String>,
            scene_info: SceneInfo,
        ) -> Self {
            Self {
                appid: appid.into(),
                mchid: mchid.into(),
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
                scene_info,
                payer: None,
                settle_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/transactions/h5",
        "H5下单",
        "Place an H5 order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

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

    crate::open_enum! {
        /// scene type · 场景类型
        pub enum Type {
            Wap = "Wap",
            IOs = "iOS",
            Android = "Android",
        }
    }

    /// H5 scene information · H5场景信息
    pub struct H5Info {
        /// scene type · 场景类型
        pub type_: Type,
        /// app name · 应用名称
        pub app_name: Option<String>,
        /// website URL · 网站URL
        pub app_url: Option<String>,
        /// iOS bundle ID · iOS平台BundleID
        pub bundle_id: Option<String>,
        /// Android package name · Android平台PackageName
        pub package_name: Option<String>,
    }

    crate::model! { H5Info {
        type_: body("type").required(),
        app_name: body("app_name"),
        app_url: body("app_url"),
        bundle_id: body("bundle_id"),
        package_name: body("package_name"),
    } }

    impl H5Info {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(type_: Type) -> Self {
            Self {
                type_,
                app_name: None,
                app_url: None,
                bundle_id: None,
                package_name: None,
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
        /// H5 scene information · H5场景信息
        pub h5_info: H5Info,
    }

    crate::model! { SceneInfo {
        payer_client_ip: body("payer_client_ip").required(),
        device_id: body("device_id"),
        store_info: body("store_info"),
        h5_info: body("h5_info").required(),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(payer_client_ip: impl Into<String>, h5_info: H5Info) -> Self {
            Self {
                payer_client_ip: payer_client_ip.into(),
                device_id: None,
                store_info: None,
                h5_info,
            }
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum IdentityType {
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
        pub type_: IdentityType,
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
            type_: IdentityType,
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

    /// Place an H5 order · H5下单
    #[non_exhaustive]
    pub struct Response {
        /// payment jump link · 支付跳转链接
        pub h5_url: Option<String>,
    }

    crate::model! { Response: Default {
        h5_url: body("h5_url"),
    } }
}
