// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/h5.md

//! `/v3/pay/transactions/h5`

/// Place an H5 order · H5下单
///
/// `POST /v3/pay/transactions/h5`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791834](https://pay.weixin.qq.com/doc/v3/merchant/4012791834), [4012525153](https://pay.weixin.qq.com/doc/v3/merchant/4012525153)
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
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::h5::post::{Amount, H5Info, Request, Required, SceneInfo, SceneInfoRequired, Type};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         payer_client_ip: "14.23.150.211",
///         h5_info: H5Info::new(Type::from("iOSAndroidWap")),
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let h5_url = answer.h5_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::transactions::h5::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, H5Info, Identity, IdentityRequired, IdentityType, LimitPay, Payer, Request, Required, SceneInfo, SceneInfoRequired, SettleInfo, StoreInfo, Type};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100).currency("CNY"),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         payer_client_ip: "14.23.150.211",
///         h5_info: H5Info::new(Type::from("iOSAndroidWap"))
///             .app_name("王者荣耀")
///             .app_url("https://pay.qq.com")
///             .bundle_id("com.tencent.wzryiOS")
///             .package_name("com.tencent.tmgp.sgame"),
///     })
///     .device_id("013467007045764")
///     .store_info(StoreInfo::new("0001")
///         .name("腾讯大厦分店")
///         .area_code("440305")
///         .address("广东省深圳市南山区科技中一道10000号")),
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
/// .payer(Payer::new()
///     .identity(Identity::new(IdentityRequired {
///         type_: IdentityType::Idcard,
///         number: "6B46824C852FA29AAC3DCE6BFD852E27",
///         name: "6B46824C852FA29AAC3DCE6BFD852E27",
///     })))
/// .settle_info(SettleInfo::new().profit_sharing(true));
/// ```
#[doc(alias("H5下单", "4012791834", "4012525153"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place an H5 order · H5下单
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
        pub scene_info: SceneInfo,
        /// payer · 支付者
        pub payer: Option<Payer>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
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
        scene_info: body("scene_info").required(),
        payer: body("payer"),
        settle_info: body("settle_info"),
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
        /// scene information · 场景信息
        scene_info(SceneInfo),
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
        /// payer · 支付者
        payer payer_opt(Payer),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::pay::transactions::app::post::Amount;

    pub use crate::v3::pay::transactions::app::post::LimitPay;

    pub use crate::v3::pay::transactions::app::post::GoodsDetail;

    pub use crate::v3::pay::transactions::app::post::GoodsDetailRequired;

    pub use crate::v3::pay::transactions::app::post::Detail;

    pub use crate::v3::pay::transactions::app::post::StoreInfo;

    crate::open_enum! {
        /// scene type · 场景类型
        pub enum Type {
            Wap = "Wap",
            IOs = "iOS",
            Android = "Android",
        }
    }

    /// H5 scene information · H5场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct H5Info {
        /// scene type · 场景类型
        pub type_: Type,
        /// app name · 应用名称; up to 64 characters
        pub app_name: Option<String>,
        /// website URL · 网站URL; up to 128 characters
        pub app_url: Option<String>,
        /// iOS bundle ID · iOS平台BundleID; up to 128 characters
        pub bundle_id: Option<String>,
        /// Android package name · Android平台PackageName; up to 128 characters
        pub package_name: Option<String>,
    }

    crate::model! { H5Info {
        type_: body("type").required(),
        app_name: body("app_name"),
        app_url: body("app_url"),
        bundle_id: body("bundle_id"),
        package_name: body("package_name"),
    } }

    crate::sent::sent! { H5Info(type_: Type) {
        /// app name · 应用名称; up to 64 characters
        app_name app_name_opt(into String),
        /// website URL · 网站URL; up to 128 characters
        app_url app_url_opt(into String),
        /// iOS bundle ID · iOS平台BundleID; up to 128 characters
        bundle_id bundle_id_opt(into String),
        /// Android package name · Android平台PackageName; up to 128 characters
        package_name package_name_opt(into String),
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
        /// H5 scene information · H5场景信息
        pub h5_info: H5Info,
    }

    crate::model! { SceneInfo {
        payer_client_ip: body("payer_client_ip").required(),
        device_id: body("device_id"),
        store_info: body("store_info"),
        h5_info: body("h5_info").required(),
    } }

    crate::sent::sent! { SceneInfo(SceneInfoRequired<'a>) {
        /// user client IP · 用户终端IP; up to 45 characters
        payer_client_ip(&'a str),
        /// H5 scene information · H5场景信息
        h5_info(H5Info),
    } {
        /// merchant-side device number · 商户端设备号; up to 32 characters
        device_id device_id_opt(into String),
        /// merchant's store information · 商户门店信息
        store_info store_info_opt(StoreInfo),
    } }

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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Identity(IdentityRequired<'a>) {
        /// document type · 证件类型
        type_(IdentityType),
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

    pub use crate::v3::pay::transactions::app::post::SettleInfo;

    /// Place an H5 order · H5下单
    #[non_exhaustive]
    pub struct Response {
        /// payment jump link · 支付跳转链接; up to 256 characters
        pub h5_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        h5_url: body("h5_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// payment jump link · 支付跳转链接; up to 256 characters
        h5_url 0(&str),
    } }
}
