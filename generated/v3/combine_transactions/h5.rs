// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/h5.md

//! `/v3/combine-transactions/h5`

/// Place a combined order (H5 payment) · 合单下单-H5支付
///
/// `POST /v3/combine-transactions/h5`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012556961](https://pay.weixin.qq.com/doc/v3/merchant/4012556961), [4012545879](https://pay.weixin.qq.com/doc/v3/merchant/4012545879)
/// - partner: [4012758208](https://pay.weixin.qq.com/doc/v3/partner/4012758208), [4012707565](https://pay.weixin.qq.com/doc/v3/partner/4012707565), [4012760626](https://pay.weixin.qq.com/doc/v3/partner/4012760626)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `ORDER_CLOSED` | The order is closed. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOAUTH` | The merchant has no permission for it. |
/// | 403 | `OUT_TRADE_NO_USED` | The merchant's order number was used already. |
/// | 403 | `RULELIMIT` | A rule of the business does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `OPENID_MISMATCH` | The openid does not belong to the app. |
/// | 500 | `SYSTEMERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::combine_transactions::h5::post::{Amount, AmountRequired, Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1900000109",
///         attach: "深圳分店",
///         amount: Amount::new(AmountRequired { total_amount: Fen(100), currency: "CNY" }),
///         out_trade_no: "20150806125346",
///         description: "腾讯充值中心-QQ会员充值",
///     })],
///     notify_url: "https://yourapp.com/notify",
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
/// use wechatpay::v3::combine_transactions::h5::post::{Amount, AmountRequired, CombinePayerInfo, H5Info, Identity, IdentityRequired, IdentityType, LimitPay, Request, Required, SceneInfo, SceneInfoRequired, SettleInfo, SubOrders, SubOrdersRequired, Type};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1900000109",
///         attach: "深圳分店",
///         amount: Amount::new(AmountRequired { total_amount: Fen(100), currency: "CNY" }),
///         out_trade_no: "20150806125346",
///         description: "腾讯充值中心-QQ会员充值",
///     })
///     .sub_mchid("1900000109")
///     .goods_tag("WXG")
///     .settle_info(SettleInfo::new().profit_sharing(true).subsidy_amount(10))
///     .sub_appid("wxd678efh567hg6999")],
///     notify_url: "https://yourapp.com/notify",
/// })
/// .combine_mchid("1900000109")
/// .scene_info(SceneInfo::new(SceneInfoRequired {
///     device_id: "POS1:1",
///     payer_client_ip: "14.17.22.32",
/// })
/// .h5_info(H5Info::new(Type::IOs)
///     .app_name("王者荣耀")
///     .app_url("https://pay.qq.com")
///     .bundle_id("com.tencent.wzryiOS")
///     .package_name("com.tencent.tmgp.sgame")))
/// .time_start("2019-12-31T15:59:60+08:00")
/// .time_expire("2019-12-31T15:59:60+08:00")
/// .limit_pay([LimitPay::NoBalance])
/// .combine_payer_info(CombinePayerInfo::new()
///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .identity(Identity::new(IdentityRequired {
///         type_: IdentityType::Idcard,
///         number: "6B46824C852FA29AAC3DCE6BFD852E27",
///         name: "6B46824C852FA29AAC3DCE6BFD852E27",
///     })));
/// ```
#[doc(alias("合单下单-H5支付", "4012556961", "4012545879", "4012758208", "4012707565", "4012760626"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a combined order (H5 payment) · 合单下单-H5支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// combined order merchant appid · 合单商户appid; up to 32 characters
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号; up to 32 characters; the client's where it is not set
        pub combine_mchid: Option<String>,
        /// merchant order number of the combined order · 合单商户订单号; 6 to 32 characters
        pub combine_out_trade_no: String,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<SubOrders>,
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        pub time_start: Option<crate::Time>,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// notification URL · 通知地址; up to 255 characters
        pub notify_url: String,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<LimitPay>>,
        /// payer · 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required().own(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        notify_url: body("notify_url").required(),
        limit_pay: body("limit_pay"),
        combine_payer_info: body("combine_payer_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// combined order merchant appid · 合单商户appid; up to 32 characters
        combine_appid(&'a str),
        /// merchant order number of the combined order · 合单商户订单号; 6 to 32 characters
        combine_out_trade_no(&'a str),
        /// goods order information · 商品单信息
        sub_orders(Vec<SubOrders>),
        /// notification URL · 通知地址; up to 255 characters
        notify_url(&'a str),
    } {
        /// combined order merchant ID · 合单商户号; up to 32 characters; the client's where it is not set
        combine_mchid combine_mchid_opt(into String),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        time_start time_start_opt(into crate::Time),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt([LimitPay]),
        /// payer · 支付者
        combine_payer_info combine_payer_info_opt(CombinePayerInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/combine-transactions/h5",
        "合单下单-H5支付",
        "Place a combined order (H5 payment)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

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
        /// merchant-side device number · 商户端设备号; up to 32 characters
        pub device_id: String,
        /// user client IP · 用户终端IP; up to 45 characters
        pub payer_client_ip: String,
        /// H5 scene information · H5场景信息
        pub h5_info: Option<H5Info>,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id").required(),
        payer_client_ip: body("payer_client_ip").required(),
        h5_info: body("h5_info"),
    } }

    crate::sent::sent! { SceneInfo(SceneInfoRequired<'a>) {
        /// merchant-side device number · 商户端设备号; up to 32 characters
        device_id(&'a str),
        /// user client IP · 用户终端IP; up to 45 characters
        payer_client_ip(&'a str),
    } {
        /// H5 scene information · H5场景信息
        h5_info h5_info_opt(H5Info),
    } }

    pub use crate::v3::combine_transactions::app::post::Amount;

    pub use crate::v3::combine_transactions::app::post::AmountRequired;

    pub use crate::v3::combine_transactions::app::post::SettleInfo;

    /// goods order information · 商品单信息
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// sub-order merchant ID · 子单商户号; up to 32 characters
        pub mchid: String,
        /// attached data · 附加数据; up to 128 characters
        pub attach: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// merchant order number of the goods order · 商品单商户订单号; 6 to 32 characters
        pub out_trade_no: String,
        /// second-tier merchant ID · 二级商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// order discount tag · 订单优惠标记; up to 32 characters
        pub goods_tag: Option<String>,
        /// goods description · 商品描述; up to 127 characters
        pub description: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// sub-merchant appid · 子商户应用ID; for a partner alone
        pub sub_appid: Option<String>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        attach: body("attach").required(),
        amount: body("amount").required(),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid"),
        goods_tag: body("goods_tag"),
        description: body("description").required(),
        settle_info: body("settle_info"),
        sub_appid: body("sub_appid"),
    } }

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// sub-order merchant ID · 子单商户号; up to 32 characters
        mchid(&'a str),
        /// attached data · 附加数据; up to 128 characters
        attach(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// merchant order number of the goods order · 商品单商户订单号; 6 to 32 characters
        out_trade_no(&'a str),
        /// goods description · 商品描述; up to 127 characters
        description(&'a str),
    } {
        /// second-tier merchant ID · 二级商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// order discount tag · 订单优惠标记; up to 32 characters
        goods_tag goods_tag_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
        /// sub-merchant appid · 子商户应用ID; for a partner alone
        sub_appid sub_appid_opt(into String),
    } }

    pub use crate::v3::combine_transactions::app::post::LimitPay;

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
    pub struct CombinePayerInfo {
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
    }

    crate::model! { CombinePayerInfo: Default {
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        identity: body("identity"),
    } }

    crate::sent::sent! { CombinePayerInfo {
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        identity identity_opt(Identity),
    } }

    /// Place a combined order (H5 payment) · 合单下单-H5支付
    #[non_exhaustive]
    pub struct Response {
        /// payment jump link · 支付跳转链接; up to 512 characters
        pub h5_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        h5_url: body("h5_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// payment jump link · 支付跳转链接; up to 512 characters
        h5_url 0(&str),
    } }
}
