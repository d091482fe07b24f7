// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/native.md

//! `/v3/pay/partner/transactions/native`

/// Place a Native order · Native下单
///
/// `POST /v3/pay/partner/transactions/native`
///
/// Official pages · 官方文档:
///
/// - partner: [4012738659](https://pay.weixin.qq.com/doc/v3/partner/4012738659), [4012523551](https://pay.weixin.qq.com/doc/v3/partner/4012523551), [4012714902](https://pay.weixin.qq.com/doc/v3/partner/4012714902)
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
/// use wechatpay::v3::pay::partner::transactions::native::post::{Amount, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// });
/// let answer = request.send(&client).await?;
/// let code_url = answer.code_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::partner::transactions::native::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Identity, IdentityRequired, LimitPay, Payer, Request, Required, SceneInfo, SettleInfo, StoreInfo, Type};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100).currency("CNY"),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
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
/// .payer(Payer::new()
///     .identity(Identity::new(IdentityRequired {
///         type_: Type::Idcard,
///         number: "6B46824C852FA29AAC3DCE6BFD852E27",
///         name: "6B46824C852FA29AAC3DCE6BFD852E27",
///     })));
/// ```
#[doc(alias("Native下单", "4012738659", "4012523551", "4012714902"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a Native order · Native下单
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
        pub payer: Option<Payer>,
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
        payer: body("payer"),
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
        /// payer · 支付者
        payer payer_opt(Payer),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::pay::transactions::app::post::Payer;

    /// Place a Native order · Native下单
    #[non_exhaustive]
    pub struct Response {
        /// QR code link · 二维码链接; up to 64 characters
        pub code_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code_url: body("code_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// QR code link · 二维码链接; up to 64 characters
        code_url 0(&str),
    } }
}
