// Written by `cargo xtask codegen` from spec/openapi/v3/repayment/combine-transactions/partner/prepay.md

//! `/v3/repayment/combine-transactions/partner/prepay`

/// Place a repayment order · 还款下单
///
/// `POST /v3/repayment/combine-transactions/partner/prepay`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
///
/// ```
/// use wechatpay::v3::repayment::combine_transactions::partner::prepay::post::{Amount, AppInfo, CombinePayerInfo, H5Info, Identity, IdentityType, MiniprogramInfo, Request, SettleInfo, SubOrders, Type, WechatWebInfo};
///
/// let request = Request {
///     time_expire: Some("2018-06-08T10:34:56+08:00".into()),
///     notify_url: Some("https://yourapp.com/notify".into()),
///     h5_info: Some(H5Info {
///         app_name: Some("王者荣耀".into()),
///         bundle_id: Some("com.tencent.wzryiOS".into()),
///         package_name: Some("com.tencent.tmgp.sgame".into()),
///         ..H5Info::new("wxd678efh567hg6787", "127.0.0.1", Type::IOs, "https://pay.qq.com")
///     }),
///     app_info: Some(AppInfo::new("wxd678efh567hg6787")),
///     miniprogram_info: Some(MiniprogramInfo::new("wxd678efh567hg6787", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
///     combine_payer_info: Some(CombinePayerInfo {
///         identity: Some(Identity::new(IdentityType::Idcard, "", "")),
///         ..CombinePayerInfo::new()
///     }),
///     wechat_web_info: Some(WechatWebInfo {
///         combine_appid: Some("".into()),
///         openid: Some("".into()),
///         webview_url: Some("".into()),
///         ..WechatWebInfo::new()
///     }),
///     ..Request::new(
///         "1217752501201407033233368018",
///         "1230000109",
///         vec![SubOrders {
///             sub_mchid: Some("1900000109".into()),
///             settle_info: Some(SettleInfo {
///                 profit_sharing: Some(true),
///                 subsidy_amount: Some(10),
///                 ..SettleInfo::new()
///             }),
///             ..SubOrders::new(
///                 "1230000109",
///                 "20150806125346",
///                 Amount::new(10, "CNY"),
///                 "深圳分店",
///                 "某某放心借",
///             )
///         }],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a repayment order · 还款下单
    pub struct Request {
        /// order number of the repayment order · 还款单订单号
        pub combine_out_trade_no: String,
        /// repayment partner merchant ID · 还款服务商商户号
        pub combine_mchid: String,
        /// repayment detail list · 还款明细单信息列表
        pub sub_orders: Vec<SubOrders>,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
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
        combine_mchid: body("combine_mchid").required(),
        sub_orders: body("sub_orders").required(),
        time_expire: body("time_expire"),
        notify_url: body("notify_url"),
        h5_info: body("h5_info"),
        app_info: body("app_info"),
        miniprogram_info: body("miniprogram_info"),
        combine_payer_info: body("combine_payer_info"),
        wechat_web_info: body("wechat_web_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_out_trade_no: impl Into<String>,
            combine_mchid: impl Into<String>,
            sub_orders: Vec<SubOrders>,
        ) -> Self {
            Self {
                combine_out_trade_no: combine_out_trade_no.into(),
                combine_mchid: combine_mchid.into(),
                sub_orders,
                time_expire: None,
                notify_url: None,
                h5_info: None,
                app_info: None,
                miniprogram_info: None,
                combine_payer_info: None,
                wechat_web_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Amount {
        /// quoted amount · 标价金额
        pub total_amount: i64,
        /// quoted currency · 标价币种
        pub currency: String,
    }

    crate::model! { Amount {
        total_amount: body("total_amount").required(),
        currency: body("currency").required(),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total_amount: i64, currency: impl Into<String>) -> Self {
            Self {
                total_amount,
                currency: currency.into(),
            }
        }
    }

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

    /// repayment detail list · 还款明细单信息列表
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

    impl SubOrders {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            out_trade_no: impl Into<String>,
            amount: Amount,
            attach: impl Into<String>,
            description: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                sub_mchid: None,
                out_trade_no: out_trade_no.into(),
                amount,
                attach: attach.into(),
                description: description.into(),
                settle_info: None,
            }
        }
    }

    crate::open_enum! {
        /// scene type · 场景类型
        pub enum Type {
            IOs = "iOS",
            Android = "Android",
            Wap = "Wap",
        }
    }

    /// H5-invoked payment scene information · H5调起支付场景信息
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

    impl H5Info {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_appid: impl Into<String>,
            payer_client_ip: impl Into<String>,
            type_: Type,
            app_url: impl Into<String>,
        ) -> Self {
            Self {
                combine_appid: combine_appid.into(),
                payer_client_ip: payer_client_ip.into(),
                type_,
                app_name: None,
                app_url: app_url.into(),
                bundle_id: None,
                package_name: None,
            }
        }
    }

    /// app-invoked payment scene information · APP调起支付场景信息
    pub struct AppInfo {
        /// repayment partner appid · 还款服务商APPID
        pub combine_appid: String,
    }

    crate::model! { AppInfo {
        combine_appid: body("combine_appid").required(),
    } }

    impl AppInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(combine_appid: impl Into<String>) -> Self {
            Self {
                combine_appid: combine_appid.into(),
            }
        }
    }

    /// mini-program-invoked payment scene information · 小程序调起支付场景信息
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

    impl MiniprogramInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(combine_appid: impl Into<String>, openid: impl Into<String>) -> Self {
            Self {
                combine_appid: combine_appid.into(),
                openid: openid.into(),
            }
        }
    }

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

    /// payer information · 支付者信息
    pub struct CombinePayerInfo {
        /// real-name payment · 实名支付
        pub identity: Option<Identity>,
    }

    crate::model! { CombinePayerInfo: Default {
        identity: body("identity"),
    } }

    impl CombinePayerInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { identity: None }
        }
    }

    /// payment scene information when invoked from a web page in WeChat · 微信内网页调起支付场景信息
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

    impl WechatWebInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                combine_appid: None,
                openid: None,
                webview_url: None,
            }
        }
    }

    /// Place a repayment order · 还款下单
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// payment jump link · 支付跳转链接
        pub h5_url: Option<String>,
    }

    crate::model! { Response: Default {
        prepay_id: body("prepay_id"),
        h5_url: body("h5_url"),
    } }
}
