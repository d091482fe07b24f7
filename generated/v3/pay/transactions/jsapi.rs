// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/jsapi.md

//! `/v3/pay/transactions/jsapi`

/// Place a JSAPI order · JSAPI下单
///
/// `POST /v3/pay/transactions/jsapi`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791897)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525167)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525182)
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
/// use wechatpay::v3::pay::transactions::jsapi::post::{Amount, Detail, GoodsDetail, Identity, LimitPay, Payer, Request, SceneInfo, SettleInfo, StoreInfo, SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, Type};
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
///     settle_info: Some(SettleInfo {
///         profit_sharing: Some(true),
///         ..SettleInfo::new()
///     }),
///     subsidy_info: Some(SubsidyInfo {
///         subsidy_detail: Some(vec![SubsidyDetail::new(SubsidyPeriodType::Period, vec![SubsidyPlan::new(3, 100)])]),
///         ..SubsidyInfo::new()
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
///         Payer {
///             identity: Some(Identity::new(
///                 Type::Idcard,
///                 "6B46824C852FA29AAC3DCE6BFD852E27",
///                 "6B46824C852FA29AAC3DCE6BFD852E27",
///             )),
///             ..Payer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a JSAPI order · JSAPI下单
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
        pub scene_info: Option<SceneInfo>,
        /// payer · 支付者
        pub payer: Payer,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        pub subsidy_info: Option<SubsidyInfo>,
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
        scene_info: body("scene_info"),
        payer: body("payer").required(),
        settle_info: body("settle_info"),
        subsidy_info: body("subsidy_info"),
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
            payer: Payer,
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
                scene_info: None,
                payer,
                settle_info: None,
                subsidy_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/transactions/jsapi",
        "JSAPI下单",
        "Place a JSAPI order",
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
        /// user openid · 用户标识
        pub openid: String,
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
    }

    crate::model! { Payer {
        openid: body("openid").required(),
        identity: body("identity"),
    } }

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(openid: impl Into<String>) -> Self {
            Self {
                openid: openid.into(),
                identity: None,
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

    crate::open_enum! {
        /// interest subsidy plan type · 贴息方案类型
        pub enum SubsidyPeriodType {
            Daily = "DAILY",
            Period = "PERIOD",
        }
    }

    /// interest subsidy plan list · 贴息方案列表
    pub struct SubsidyPlan {
        /// number of interest-subsidised instalments · 贴息期数 (`3`, `6`, `12`)
        pub subsidy_installment_num: i64,
        /// interest subsidy percentage · 贴息比例 (`0`, `100`)
        pub subsidy_percent: i64,
    }

    crate::model! { SubsidyPlan {
        subsidy_installment_num: body("subsidy_installment_num").required(),
        subsidy_percent: body("subsidy_percent").required(),
    } }

    impl SubsidyPlan {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(subsidy_installment_num: i64, subsidy_percent: i64) -> Self {
            Self {
                subsidy_installment_num,
                subsidy_percent,
            }
        }
    }

    /// interest subsidy details list · 贴息详情列表
    pub struct SubsidyDetail {
        /// interest subsidy plan type · 贴息方案类型
        pub subsidy_period_type: SubsidyPeriodType,
        /// interest subsidy plan list · 贴息方案列表
        pub subsidy_plan: Vec<SubsidyPlan>,
    }

    crate::model! { SubsidyDetail {
        subsidy_period_type: body("subsidy_period_type").required(),
        subsidy_plan: body("subsidy_plan").required(),
    } }

    impl SubsidyDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            subsidy_period_type: SubsidyPeriodType,
            subsidy_plan: Vec<SubsidyPlan>,
        ) -> Self {
            Self {
                subsidy_period_type,
                subsidy_plan,
            }
        }
    }

    /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
    pub struct SubsidyInfo {
        /// interest subsidy details list · 贴息详情列表
        pub subsidy_detail: Option<Vec<SubsidyDetail>>,
    }

    crate::model! { SubsidyInfo: Default {
        subsidy_detail: body("subsidy_detail"),
    } }

    impl SubsidyInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { subsidy_detail: None }
        }
    }

    /// Place a JSAPI order · JSAPI下单
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    crate::model! { Response: Default {
        prepay_id: body("prepay_id"),
    } }
}
