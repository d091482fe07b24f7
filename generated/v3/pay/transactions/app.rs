// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/app.md

//! `/v3/pay/transactions/app`

/// Place an app order · APP下单
///
/// `POST /v3/pay/transactions/app`
///
/// Official pages · 官方文档:
///
/// - merchant: [4013070347](https://pay.weixin.qq.com/doc/v3/merchant/4013070347), [4012525136](https://pay.weixin.qq.com/doc/v3/merchant/4012525136)
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
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::app::post::{Amount, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::transactions::app::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Identity, IdentityRequired, LimitPay, Payer, Request, Required, SceneInfo, SettleInfo, StoreInfo, SubsidyDetail, SubsidyDetailRequired, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, SubsidyPlanRequired, Type};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100).currency("CNY"),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// })
/// .mchid("1230000109")
/// .attach("自定义数据")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .goods_tag("WXG")
/// .limit_pay([LimitPay::NoBalance])
/// .support_fapiao(true)
/// .detail(Detail::new()
///     .cost_price(608800)
///     .invoice_id("微信123")
///     .goods_detail([GoodsDetail::new(GoodsDetailRequired {
///         merchant_goods_id: "商品编码",
///         quantity: 1,
///         unit_price: Fen(828800),
///     })
///     .wechatpay_goods_id("1001")
///     .goods_name("iPhoneX 256G")]))
/// .scene_info(SceneInfo::new("14.23.150.211")
///     .device_id("013467007045764")
///     .store_info(StoreInfo::new("0001")
///         .name("腾讯大厦分店")
///         .area_code("440305")
///         .address("广东省深圳市南山区科技中一道10000号")))
/// .payer(Payer::new()
///     .identity(Identity::new(IdentityRequired {
///         type_: Type::Idcard,
///         number: "6B46824C852FA29AAC3DCE6BFD852E27",
///         name: "6B46824C852FA29AAC3DCE6BFD852E27",
///     })))
/// .settle_info(SettleInfo::new().profit_sharing(true))
/// .subsidy_info(SubsidyInfo::new()
///     .subsidy_detail([SubsidyDetail::new(SubsidyDetailRequired {
///         subsidy_period_type: SubsidyPeriodType::Period,
///         subsidy_plan: vec![SubsidyPlan::new(SubsidyPlanRequired {
///             subsidy_installment_num: 3,
///             subsidy_percent: 100,
///         })],
///     })]));
/// ```
#[doc(alias("APP下单", "4013070347", "4012525136"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place an app order · APP下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众号ID; up to 32 characters
        pub appid: String,
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        pub mchid: Option<String>,
        /// goods description · 商品描述; up to 127 characters
        pub description: String,
        /// attached data · 附加数据; up to 128 characters
        pub attach: Option<String>,
        /// merchant order number · 商户订单号; 6 to 32 characters
        pub out_trade_no: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// notification URL · 通知地址; up to 255 characters
        pub notify_url: String,
        /// order discount tag · 订单优惠标记; up to 32 characters
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
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        pub subsidy_info: Option<SubsidyInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required().own(),
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
        settle_info: body("settle_info"),
        subsidy_info: body("subsidy_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众号ID; up to 32 characters
        appid(&'a str),
        /// goods description · 商品描述; up to 127 characters
        description(&'a str),
        /// merchant order number · 商户订单号; 6 to 32 characters
        out_trade_no(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// notification URL · 通知地址; up to 255 characters
        notify_url(&'a str),
    } {
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        mchid mchid_opt(into String),
        /// attached data · 附加数据; up to 128 characters
        attach attach_opt(into String),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// order discount tag · 订单优惠标记; up to 32 characters
        goods_tag goods_tag_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt([LimitPay]),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        support_fapiao support_fapiao_opt(bool),
        /// discount function · 优惠功能
        detail detail_opt(Detail),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
        /// payer · 支付者
        payer payer_opt(Payer),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        subsidy_info subsidy_info_opt(SubsidyInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        front_end: Some(crate::endpoint::FrontEnd::App),
        ..Operation::new(
            Method::Post,
            "/v3/pay/transactions/app",
            "APP下单",
            "Place an app order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::prepay!(App);

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total amount · 总金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型; up to 16 characters
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(total: into crate::Fen) {
        /// currency type · 货币类型; up to 16 characters
        currency currency_opt(into String),
    } }

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
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// merchant-side goods code · 商户侧商品编码; up to 32 characters
        pub merchant_goods_id: String,
        /// WeChat-side goods code · 微信侧商品编码; up to 32 characters
        pub wechatpay_goods_id: Option<String>,
        /// goods name · 商品名称; up to 256 characters
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价 (fen)
        pub unit_price: crate::Fen,
    }

    crate::model! { GoodsDetail {
        merchant_goods_id: body("merchant_goods_id").required(),
        wechatpay_goods_id: body("wechatpay_goods_id"),
        goods_name: body("goods_name"),
        quantity: body("quantity").required(),
        unit_price: body("unit_price").required(),
    } }

    crate::sent::sent! { GoodsDetail(GoodsDetailRequired<'a>) {
        /// merchant-side goods code · 商户侧商品编码; up to 32 characters
        merchant_goods_id(&'a str),
        /// goods quantity · 商品数量
        quantity(i64),
        /// goods unit price · 商品单价 (fen)
        unit_price(crate::Fen),
    } {
        /// WeChat-side goods code · 微信侧商品编码; up to 32 characters
        wechatpay_goods_id wechatpay_goods_id_opt(into String),
        /// goods name · 商品名称; up to 256 characters
        goods_name goods_name_opt(into String),
    } }

    /// discount function · 优惠功能
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// original order price · 订单原价 (fen)
        pub cost_price: Option<crate::Fen>,
        /// goods receipt ID · 商品小票ID; up to 32 characters
        pub invoice_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    crate::model! { Detail: Default {
        cost_price: body("cost_price"),
        invoice_id: body("invoice_id"),
        goods_detail: body("goods_detail"),
    } }

    crate::sent::sent! { Detail {
        /// original order price · 订单原价 (fen)
        cost_price cost_price_opt(into crate::Fen),
        /// goods receipt ID · 商品小票ID; up to 32 characters
        invoice_id invoice_id_opt(into String),
        /// item list · 单品列表
        goods_detail goods_detail_opt([GoodsDetail]),
    } }

    /// merchant's store information · 商户门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// store number · 门店编号; up to 32 characters
        pub id: String,
        /// store name · 门店名称; up to 256 characters
        pub name: Option<String>,
        /// region code · 地区编码; up to 32 characters
        pub area_code: Option<String>,
        /// detailed address · 详细地址; up to 512 characters
        pub address: Option<String>,
    }

    crate::model! { StoreInfo {
        id: body("id").required(),
        name: body("name"),
        area_code: body("area_code"),
        address: body("address"),
    } }

    crate::sent::sent! { StoreInfo(id: into String) {
        /// store name · 门店名称; up to 256 characters
        name name_opt(into String),
        /// region code · 地区编码; up to 32 characters
        area_code area_code_opt(into String),
        /// detailed address · 详细地址; up to 512 characters
        address address_opt(into String),
    } }

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// user client IP · 用户终端IP; up to 45 characters
        pub payer_client_ip: String,
        /// merchant-side device number · 商户端设备号; up to 32 characters
        pub device_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: Option<StoreInfo>,
    }

    crate::model! { SceneInfo {
        payer_client_ip: body("payer_client_ip").required(),
        device_id: body("device_id"),
        store_info: body("store_info"),
    } }

    crate::sent::sent! { SceneInfo(payer_client_ip: into String) {
        /// merchant-side device number · 商户端设备号; up to 32 characters
        device_id device_id_opt(into String),
        /// merchant's store information · 商户门店信息
        store_info store_info_opt(StoreInfo),
    } }

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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Identity(IdentityRequired<'a>) {
        /// document type · 证件类型
        type_(Type),
        /// encrypted document number · 加密后的证件号
        number(&'a str),
        /// encrypted name · 加密后的姓名
        name(&'a str),
    } {
    } }

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
    }

    crate::model! { Payer: Default {
        identity: body("identity"),
    } }

    crate::sent::sent! { Payer {
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        identity identity_opt(Identity),
    } }

    /// settlement information · 结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
    } }

    crate::sent::sent! { SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        profit_sharing profit_sharing_opt(bool),
    } }

    crate::open_enum! {
        /// interest subsidy plan type · 贴息方案类型
        pub enum SubsidyPeriodType {
            Daily = "DAILY",
            Period = "PERIOD",
        }
    }

    /// interest subsidy plan list · 贴息方案列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { SubsidyPlan(SubsidyPlanRequired) {
        /// number of interest-subsidised instalments · 贴息期数 (`3`, `6`, `12`)
        subsidy_installment_num(i64),
        /// interest subsidy percentage · 贴息比例 (`0`, `100`)
        subsidy_percent(i64),
    } {
    } }

    /// interest subsidy details list · 贴息详情列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { SubsidyDetail(SubsidyDetailRequired) {
        /// interest subsidy plan type · 贴息方案类型
        subsidy_period_type(SubsidyPeriodType),
        /// interest subsidy plan list · 贴息方案列表
        subsidy_plan(Vec<SubsidyPlan>),
    } {
    } }

    /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
    #[must_use]
    #[non_exhaustive]
    pub struct SubsidyInfo {
        /// interest subsidy details list · 贴息详情列表
        pub subsidy_detail: Option<Vec<SubsidyDetail>>,
    }

    crate::model! { SubsidyInfo: Default {
        subsidy_detail: body("subsidy_detail"),
    } }

    crate::sent::sent! { SubsidyInfo {
        /// interest subsidy details list · 贴息详情列表
        subsidy_detail subsidy_detail_opt([SubsidyDetail]),
    } }

    /// Place an app order · APP下单
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识; up to 64 characters
        pub prepay_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        prepay_id: body("prepay_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// prepay ID · 预支付交易会话标识; up to 64 characters
        prepay_id 0(&str),
    } }
}
