// Written by `cargo xtask codegen` from spec/openapi/v3/repayment/combine-transactions/partner/prepay.md

//! `/v3/repayment/combine-transactions/partner/prepay`

/// Place a repayment order · 还款下单
///
/// `POST /v3/repayment/combine-transactions/partner/prepay`
///
/// Official pages · 官方文档:
///
/// - partner: [4015124463](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::repayment::combine_transactions::partner::prepay::post::{Amount, AmountRequired, Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "1217752501201407033233368018",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1230000109",
///         out_trade_no: "20150806125346",
///         amount: Amount::new(AmountRequired { total_amount: Fen(10), currency: "CNY" }),
///         attach: "深圳分店",
///         description: "某某放心借",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::repayment::combine_transactions::partner::prepay::post::{Amount, AmountRequired, AppInfo, CombinePayerInfo, H5Info, H5InfoRequired, Identity, IdentityRequired, IdentityType, MiniprogramInfo, MiniprogramInfoRequired, Request, Required, SettleInfo, SubOrders, SubOrdersRequired, Type, WechatWebInfo};
///
/// let request = Request::new(Required {
///     combine_out_trade_no: "1217752501201407033233368018",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1230000109",
///         out_trade_no: "20150806125346",
///         amount: Amount::new(AmountRequired { total_amount: Fen(10), currency: "CNY" }),
///         attach: "深圳分店",
///         description: "某某放心借",
///     })
///     .sub_mchid("1900000109")
///     .settle_info(SettleInfo::new().profit_sharing(true).subsidy_amount(10))],
/// })
/// .combine_mchid("1230000109")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .notify_url("https://yourapp.com/notify")
/// .h5_info(H5Info::new(H5InfoRequired {
///     combine_appid: "wxd678efh567hg6787",
///     payer_client_ip: "127.0.0.1",
///     type_: Type::IOs,
///     app_url: "https://pay.qq.com",
/// })
/// .app_name("王者荣耀")
/// .bundle_id("com.tencent.wzryiOS")
/// .package_name("com.tencent.tmgp.sgame"))
/// .app_info(AppInfo::new("wxd678efh567hg6787"))
/// .miniprogram_info(MiniprogramInfo::new(MiniprogramInfoRequired {
///     combine_appid: "wxd678efh567hg6787",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
/// }))
/// .combine_payer_info(CombinePayerInfo::new()
///     .identity(Identity::new(IdentityRequired {
///         type_: IdentityType::Idcard,
///         number: "",
///         name: "",
///     })))
/// .wechat_web_info(WechatWebInfo::new().combine_appid("").openid("").webview_url(""));
/// ```
#[doc(alias("还款下单", "4015124463"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a repayment order · 还款下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// order number of the repayment order · 还款单订单号
        pub combine_out_trade_no: String,
        /// repayment partner merchant ID · 还款服务商商户号; the client's where it is not set
        pub combine_mchid: Option<String>,
        /// repayment detail list · 还款明细单信息列表
        pub sub_orders: Vec<SubOrders>,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// H5-invoked payment scene information · H5调起支付场景信息
        pub h5_info: Option<H5Info>,
        /// app-invoked payment scene information · APP调起支付场景信息
        pub app_info: Option<AppInfo>,
        /// mini-program-invoked payment scene information · 小程序调起支付场景信息
        pub miniprogram_info: Option<MiniprogramInfo>,
        /// payer information · 支付者信息
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// payment scene information when invoked from a web page in WeChat · 微信内网页调起支付场景信息
        pub wechat_web_info: Option<WechatWebInfo>,
    }

    crate::model! { Request {
        combine_out_trade_no: body("combine_out_trade_no").required(),
        combine_mchid: body("combine_mchid").required().own(),
        sub_orders: body("sub_orders").required(),
        time_expire: body("time_expire"),
        notify_url: body("notify_url"),
        h5_info: body("h5_info"),
        app_info: body("app_info"),
        miniprogram_info: body("miniprogram_info"),
        combine_payer_info: body("combine_payer_info"),
        wechat_web_info: body("wechat_web_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// order number of the repayment order · 还款单订单号
        combine_out_trade_no(&'a str),
        /// repayment detail list · 还款明细单信息列表
        sub_orders(Vec<SubOrders>),
    } {
        /// repayment partner merchant ID · 还款服务商商户号; the client's where it is not set
        combine_mchid combine_mchid_opt(into String),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
        /// H5-invoked payment scene information · H5调起支付场景信息
        h5_info h5_info_opt(H5Info),
        /// app-invoked payment scene information · APP调起支付场景信息
        app_info app_info_opt(AppInfo),
        /// mini-program-invoked payment scene information · 小程序调起支付场景信息
        miniprogram_info miniprogram_info_opt(MiniprogramInfo),
        /// payer information · 支付者信息
        combine_payer_info combine_payer_info_opt(CombinePayerInfo),
        /// payment scene information when invoked from a web page in WeChat · 微信内网页调起支付场景信息
        wechat_web_info wechat_web_info_opt(WechatWebInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/repayment/combine-transactions/partner/prepay",
        "还款下单",
        "Place a repayment order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// quoted amount · 标价金额 (fen)
        pub total_amount: crate::Fen,
        /// quoted currency · 标价币种
        pub currency: String,
    }

    crate::model! { Amount {
        total_amount: body("total_amount").required(),
        currency: body("currency").required(),
    } }

    crate::sent::sent! { Amount(AmountRequired<'a>) {
        /// quoted amount · 标价金额 (fen)
        total_amount(crate::Fen),
        /// quoted currency · 标价币种
        currency(&'a str),
    } {
    } }

    /// settlement information · 结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
        /// subsidy top-up amount · 补差金额 (fen)
        pub subsidy_amount: Option<crate::Fen>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
        subsidy_amount: body("subsidy_amount"),
    } }

    crate::sent::sent! { SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        profit_sharing profit_sharing_opt(bool),
        /// subsidy top-up amount · 补差金额 (fen)
        subsidy_amount subsidy_amount_opt(into crate::Fen),
    } }

    /// repayment detail list · 还款明细单信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// repayment order's initiating merchant ID · 还款单发起商户号
        pub mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// order number of the repayment detail · 还款明细单订单号
        pub out_trade_no: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// attached data · 附加数据
        pub attach: String,
        /// goods description · 商品描述
        pub description: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no").required(),
        amount: body("amount").required(),
        attach: body("attach").required(),
        description: body("description").required(),
        settle_info: body("settle_info"),
    } }

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// repayment order's initiating merchant ID · 还款单发起商户号
        mchid(&'a str),
        /// order number of the repayment detail · 还款明细单订单号
        out_trade_no(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// attached data · 附加数据
        attach(&'a str),
        /// goods description · 商品描述
        description(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
    } }

    crate::open_enum! {
        /// scene type · 场景类型
        pub enum Type {
            IOs = "iOS",
            Android = "Android",
            Wap = "Wap",
        }
    }

    /// H5-invoked payment scene information · H5调起支付场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct H5Info {
        /// repayment partner appid · 还款服务商APPID
        pub combine_appid: String,
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
        /// scene type · 场景类型
        pub type_: Type,
        /// app name · 应用名称
        pub app_name: Option<String>,
        /// website URL · 网站URL
        pub app_url: String,
        /// iOS bundle ID · iOS平台BundleID
        pub bundle_id: Option<String>,
        /// Android package name · Android平台PackageName
        pub package_name: Option<String>,
    }

    crate::model! { H5Info {
        combine_appid: body("combine_appid").required(),
        payer_client_ip: body("payer_client_ip").required(),
        type_: body("type").required(),
        app_name: body("app_name"),
        app_url: body("app_url").required(),
        bundle_id: body("bundle_id"),
        package_name: body("package_name"),
    } }

    crate::sent::sent! { H5Info(H5InfoRequired<'a>) {
        /// repayment partner appid · 还款服务商APPID
        combine_appid(&'a str),
        /// user client IP · 用户终端IP
        payer_client_ip(&'a str),
        /// scene type · 场景类型
        type_(Type),
        /// website URL · 网站URL
        app_url(&'a str),
    } {
        /// app name · 应用名称
        app_name app_name_opt(into String),
        /// iOS bundle ID · iOS平台BundleID
        bundle_id bundle_id_opt(into String),
        /// Android package name · Android平台PackageName
        package_name package_name_opt(into String),
    } }

    /// app-invoked payment scene information · APP调起支付场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct AppInfo {
        /// repayment partner appid · 还款服务商APPID
        pub combine_appid: String,
    }

    crate::model! { AppInfo {
        combine_appid: body("combine_appid").required(),
    } }

    crate::sent::sent! { AppInfo(combine_appid: into String) {
    } }

    /// mini-program-invoked payment scene information · 小程序调起支付场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct MiniprogramInfo {
        /// repayment partner appid · 还款服务商APPID
        pub combine_appid: String,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { MiniprogramInfo {
        combine_appid: body("combine_appid").required(),
        openid: body("openid").required(),
    } }

    crate::sent::sent! { MiniprogramInfo(MiniprogramInfoRequired<'a>) {
        /// repayment partner appid · 还款服务商APPID
        combine_appid(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
    } {
    } }

    crate::open_enum! {
        /// type · 类型
        pub enum IdentityType {
            Idcard = "IDCARD",
            HongkongMacao = "HONGKONG_MACAO",
            HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
            TaiwanResident = "TAIWAN_RESIDENT",
            ForeignResident = "FOREIGN_RESIDENT",
            OverseaPassport = "OVERSEA_PASSPORT",
            TaiwanCompatriotPermit = "TAIWAN_COMPATRIOT_PERMIT",
        }
    }

    /// real-name payment · 实名支付
    #[must_use]
    #[non_exhaustive]
    pub struct Identity {
        /// type · 类型
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
        /// type · 类型
        type_(IdentityType),
        /// encrypted document number · 加密后的证件号
        number(&'a str),
        /// encrypted name · 加密后的姓名
        name(&'a str),
    } {
    } }

    /// payer information · 支付者信息
    #[must_use]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// real-name payment · 实名支付
        pub identity: Option<Identity>,
    }

    crate::model! { CombinePayerInfo: Default {
        identity: body("identity"),
    } }

    crate::sent::sent! { CombinePayerInfo {
        /// real-name payment · 实名支付
        identity identity_opt(Identity),
    } }

    /// payment scene information when invoked from a web page in WeChat · 微信内网页调起支付场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct WechatWebInfo {
        /// repayment partner appid · 还款服务商APPID
        pub combine_appid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// web business scene URL · 网页经营场景URL
        pub webview_url: Option<String>,
    }

    crate::model! { WechatWebInfo: Default {
        combine_appid: body("combine_appid"),
        openid: body("openid"),
        webview_url: body("webview_url"),
    } }

    crate::sent::sent! { WechatWebInfo {
        /// repayment partner appid · 还款服务商APPID
        combine_appid combine_appid_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// web business scene URL · 网页经营场景URL
        webview_url webview_url_opt(into String),
    } }

    /// Place a repayment order · 还款下单
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// payment jump link · 支付跳转链接
        pub h5_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        prepay_id: body("prepay_id"),
        h5_url: body("h5_url"),
    } }
}
