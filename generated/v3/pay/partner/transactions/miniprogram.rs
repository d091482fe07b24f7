// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/miniprogram.md

//! `/v3/pay/partner/transactions/miniprogram`

/// Place a mini program payment order · 小程序支付下单
///
/// `POST /v3/pay/partner/transactions/miniprogram`
///
/// Official pages · 官方文档:
///
/// - partner: [4012886115](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::partner::transactions::miniprogram::post::{Amount, Payer, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100),
///     payer: Payer::new(),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::partner::transactions::miniprogram::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Payer, Request, Required, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(100).currency("CNY"),
///     payer: Payer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
/// })
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6999")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .attach("自定义数据")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
/// .goods_tag("WXG")
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
/// .scene_info(SceneInfo::new()
///     .payer_client_ip("14.23.150.211")
///     .device_id("013467007045764")
///     .store_info(StoreInfo::new().id("0001").out_id("example_out_id")))
/// .settle_info(SettleInfo::new().profit_sharing(true));
/// ```
#[doc(alias("小程序支付下单", "4012886115"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a mini program payment order · 小程序支付下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner official account appid · 服务商公众号ID
        pub sp_appid: String,
        /// partner merchant ID · 服务商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// goods description · 商品描述
        pub description: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// payer · 支付者
        pub payer: Payer,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        description: body("description").required(),
        out_trade_no: body("out_trade_no").required(),
        time_expire: body("time_expire"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        goods_tag: body("goods_tag"),
        support_fapiao: body("support_fapiao"),
        amount: body("amount").required(),
        payer: body("payer").required(),
        detail: body("detail"),
        scene_info: body("scene_info"),
        settle_info: body("settle_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner official account appid · 服务商公众号ID
        sp_appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// payer · 支付者
        payer(Payer),
    } {
        /// partner merchant ID · 服务商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant official account appid · 子商户公众号ID
        sub_appid sub_appid_opt(into String),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        support_fapiao support_fapiao_opt(bool),
        /// discount function · 优惠功能
        detail detail_opt(Detail),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        front_end: Some(crate::endpoint::FrontEnd::Jsapi),
        ..Operation::new(
            Method::Post,
            "/v3/pay/partner/transactions/miniprogram",
            "小程序支付下单",
            "Place a mini program payment order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::prepay!(Jsapi);

    pub use crate::v3::pay::transactions::codepay::post::Amount;

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// user openid · 用户标识
        pub sp_openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
    }

    crate::model! { Payer: Default {
        sp_openid: body("sp_openid"),
        sub_openid: body("sub_openid"),
    } }

    crate::sent::sent! { Payer {
        /// user openid · 用户标识
        sp_openid sp_openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
    } }

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
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
        /// merchant-side goods code · 商户侧商品编码
        merchant_goods_id(&'a str),
        /// goods quantity · 商品数量
        quantity(i64),
        /// goods unit price · 商品单价 (fen)
        unit_price(crate::Fen),
    } {
        /// WeChat-side goods code · 微信侧商品编码
        wechatpay_goods_id wechatpay_goods_id_opt(into String),
        /// goods name · 商品名称
        goods_name goods_name_opt(into String),
    } }

    /// discount function · 优惠功能
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// original order price · 订单原价 (fen)
        pub cost_price: Option<crate::Fen>,
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

    crate::sent::sent! { Detail {
        /// original order price · 订单原价 (fen)
        cost_price cost_price_opt(into crate::Fen),
        /// goods receipt ID · 商品小票ID
        invoice_id invoice_id_opt(into String),
        /// item list · 单品列表
        goods_detail goods_detail_opt([GoodsDetail]),
    } }

    pub use crate::v3::pay::transactions::codepay::post::StoreInfo;

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// user client IP · 用户终端IP
        pub payer_client_ip: Option<String>,
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: Option<StoreInfo>,
    }

    crate::model! { SceneInfo: Default {
        payer_client_ip: body("payer_client_ip"),
        device_id: body("device_id"),
        store_info: body("store_info"),
    } }

    crate::sent::sent! { SceneInfo {
        /// user client IP · 用户终端IP
        payer_client_ip payer_client_ip_opt(into String),
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
        /// merchant's store information · 商户门店信息
        store_info store_info_opt(StoreInfo),
    } }

    pub use crate::v3::pay::transactions::codepay::post::SettleInfo;

    /// Place a mini program payment order · 小程序支付下单
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        prepay_id: body("prepay_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// prepay ID · 预支付交易会话标识
        prepay_id 0(&str),
    } }
}
