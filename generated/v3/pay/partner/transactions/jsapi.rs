// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/jsapi.md

//! `/v3/pay/partner/transactions/jsapi`

/// Place a JSAPI order · JSAPI下单
///
/// `POST /v3/pay/partner/transactions/jsapi`
///
/// Official pages · 官方文档:
///
/// - partner: [4012738519](https://pay.weixin.qq.com/doc/v3/partner/4012738519), [4012759974](https://pay.weixin.qq.com/doc/v3/partner/4012759974), [4012523593](https://pay.weixin.qq.com/doc/v3/partner/4012523593), [4012523579](https://pay.weixin.qq.com/doc/v3/partner/4012523579), [4012714678](https://pay.weixin.qq.com/doc/v3/partner/4012714678), [4012714911](https://pay.weixin.qq.com/doc/v3/partner/4012714911)
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
/// use wechatpay::v3::pay::partner::transactions::jsapi::post::{Amount, Payer, Request, Required, UserKey};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     payer: Payer::new(UserKey::SubOpenid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::partner::transactions::jsapi::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Identity, IdentityRequired, LimitPay, Payer, Request, Required, SceneInfo, SettleInfo, StoreInfo, SubsidyDetail, SubsidyDetailRequired, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, SubsidyPlanRequired, Type, UserKey};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100).currency("CNY"),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     payer: Payer::new(UserKey::SubOpenid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
///         .identity(Identity::new(IdentityRequired {
///             type_: Type::Idcard,
///             number: "6B46824C852FA29AAC3DCE6BFD852E27",
///             name: "6B46824C852FA29AAC3DCE6BFD852E27",
///         })),
/// })
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6999")
/// .settle_info(SettleInfo::new().profit_sharing(true).subsidy_amount(10))
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
/// .subsidy_info(SubsidyInfo::new()
///     .subsidy_detail([SubsidyDetail::new(SubsidyDetailRequired {
///         subsidy_period_type: SubsidyPeriodType::Period,
///         subsidy_plan: vec![SubsidyPlan::new(SubsidyPlanRequired {
///             subsidy_installment_num: 3,
///             subsidy_percent: 100,
///         })],
///     })]));
/// ```
#[doc(alias("JSAPI下单", "4012738519", "4012759974", "4012523593", "4012523579", "4012714678", "4012714911"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a JSAPI order · JSAPI下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner official account appid · 服务商公众号ID; up to 32 characters
        pub sp_appid: String,
        /// partner merchant ID · 服务商户号; up to 32 characters; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号ID; up to 32 characters
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号; up to 32 characters
        pub sub_mchid: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
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
        pub payer: Payer,
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        pub subsidy_info: Option<SubsidyInfo>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required().own(),
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
        payer: body("payer").required(),
        subsidy_info: body("subsidy_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner official account appid · 服务商公众号ID; up to 32 characters
        sp_appid(&'a str),
        /// sub-merchant ID · 子商户号; up to 32 characters
        sub_mchid(&'a str),
        /// goods description · 商品描述; up to 127 characters
        description(&'a str),
        /// merchant order number · 商户订单号; 6 to 32 characters
        out_trade_no(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// notification URL · 通知地址; up to 255 characters
        notify_url(&'a str),
        /// payer · 支付者
        payer(Payer),
    } {
        /// partner merchant ID · 服务商户号; up to 32 characters; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant official account appid · 子商户公众号ID; up to 32 characters
        sub_appid sub_appid_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
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
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        subsidy_info subsidy_info_opt(SubsidyInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        front_end: Some(crate::endpoint::FrontEnd::Jsapi),
        ..Operation::new(
            Method::Post,
            "/v3/pay/partner/transactions/jsapi",
            "JSAPI下单",
            "Place a JSAPI order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::prepay!(Jsapi);

    pub use crate::v3::pay::partner::transactions::app::post::SettleInfo;

    pub use crate::v3::pay::transactions::app::post::Amount;

    pub use crate::v3::pay::transactions::app::post::LimitPay;

    pub use crate::v3::pay::transactions::app::post::GoodsDetail;

    pub use crate::v3::pay::transactions::app::post::GoodsDetailRequired;

    pub use crate::v3::pay::transactions::app::post::Detail;

    pub use crate::v3::pay::transactions::app::post::StoreInfo;

    pub use crate::v3::pay::transactions::app::post::SceneInfo;

    pub use crate::v3::pay::transactions::app::post::Type;

    pub use crate::v3::pay::transactions::app::post::Identity;

    pub use crate::v3::pay::transactions::app::post::IdentityRequired;

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// user service openid · 用户服务标识; up to 128 characters
        pub sp_openid: Option<String>,
        /// user sub-openid · 用户子标识; up to 128 characters
        pub sub_openid: Option<String>,
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
    }

    crate::model! { Payer {
        sp_openid: body("sp_openid").one_of(0, 1),
        sub_openid: body("sub_openid").one_of(0, 0),
        identity: body("identity"),
    } }

    crate::sent::sent! { Payer one of {
        /// the user, in exactly one way
        user: UserKey {
            SubOpenid (sub_openid) [sub_openid],
            SpOpenid (sp_openid) [sp_openid],
        },
    } {
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        identity identity_opt(Identity),
    } }

    /// Exactly one way to say the user.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum UserKey<'a> {
        /// user sub-openid · 用户子标识; up to 128 characters
        SubOpenid(&'a str),
        /// user service openid · 用户服务标识; up to 128 characters
        SpOpenid(&'a str),
    }

    pub use crate::v3::pay::transactions::app::post::SubsidyPeriodType;

    pub use crate::v3::pay::transactions::app::post::SubsidyPlan;

    pub use crate::v3::pay::transactions::app::post::SubsidyPlanRequired;

    pub use crate::v3::pay::transactions::app::post::SubsidyDetail;

    pub use crate::v3::pay::transactions::app::post::SubsidyDetailRequired;

    pub use crate::v3::pay::transactions::app::post::SubsidyInfo;

    /// Place a JSAPI order · JSAPI下单
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
