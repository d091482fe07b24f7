// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/scannedpos.md

//! `/v3/pay/partner/transactions/scannedpos`

/// Place a scan payment order · 扫码支付下单
///
/// `POST /v3/pay/partner/transactions/scannedpos`
///
/// Official pages · 官方文档:
///
/// - partner: [4012492476](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::partner::transactions::scannedpos::post::{Amount, Payer, Request, Required, SceneInfo, SceneInfoRequired, StoreInfo};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(888),
///     payer: Payer::new(),
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         payer_client_ip: "14.23.150.211",
///         store_info: StoreInfo::new(),
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let prepay_id = answer.prepay_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::partner::transactions::scannedpos::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Payer, Request, Required, SceneInfo, SceneInfoRequired, SettleInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     amount: Amount::new(888).currency("CNY"),
///     payer: Payer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         payer_client_ip: "14.23.150.211",
///         store_info: StoreInfo::new().id("0001").out_id("example_out_id"),
///     })
///     .device_id("013467007045764"),
/// })
/// .sp_appid("wx8888888888888888")
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6999")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .attach("自定义数据")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
/// .goods_tag("WXG")
/// .support_fapiao(true)
/// .detail(Detail::new()
///     .cost_price(1)
///     .invoice_id("wx123")
///     .goods_detail([GoodsDetail::new(GoodsDetailRequired {
///         merchant_goods_id: "由半角的大小写字母、数字、中划线、下划线中的一种或几种组成",
///         quantity: 1,
///         unit_price: Fen(528800),
///     })
///     .wechatpay_goods_id("微信支付定义的统一商品编号（没有可不传）")
///     .goods_name("iPhone6s 16G")]))
/// .settle_info(SettleInfo::new().profit_sharing(true));
/// ```
#[doc(alias("扫码支付下单", "4012492476"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a scan payment order · 扫码支付下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 特约商户号
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
        pub scene_info: SceneInfo,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid"),
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
        scene_info: body("scene_info").required(),
        settle_info: body("settle_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 特约商户号
        sub_mchid(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// payer · 支付者
        payer(Payer),
        /// scene information · 场景信息
        scene_info(SceneInfo),
    } {
        /// cooperating partner's appid · 合作伙伴应用AppID
        sp_appid sp_appid_opt(into String),
        /// cooperating partner's merchant ID · 合作伙伴商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant app's appid · 特约商户应用AppID
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
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/partner/transactions/scannedpos",
        "扫码支付下单",
        "Place a scan payment order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::pay::transactions::codepay::post::Amount;

    pub use crate::v3::pay::partner::transactions::miniprogram::post::Payer;

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// goods code · 商品编码
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
        /// goods code · 商品编码
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
        /// goods receipt ID · 商品小票 ID
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
        /// goods receipt ID · 商品小票 ID
        invoice_id invoice_id_opt(into String),
        /// item list · 单品列表
        goods_detail goods_detail_opt([GoodsDetail]),
    } }

    /// merchant's store information · 商户门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// store ID · 门店ID
        pub id: Option<String>,
        /// merchant-defined code · 商家自定义编码
        pub out_id: Option<String>,
    }

    crate::model! { StoreInfo: Default {
        id: body("id"),
        out_id: body("out_id"),
    } }

    crate::sent::sent! { StoreInfo {
        /// store ID · 门店ID
        id id_opt(into String),
        /// merchant-defined code · 商家自定义编码
        out_id out_id_opt(into String),
    } }

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: StoreInfo,
    }

    crate::model! { SceneInfo {
        payer_client_ip: body("payer_client_ip").required(),
        device_id: body("device_id"),
        store_info: body("store_info").required(),
    } }

    crate::sent::sent! { SceneInfo(SceneInfoRequired<'a>) {
        /// user client IP · 用户终端IP
        payer_client_ip(&'a str),
        /// merchant's store information · 商户门店信息
        store_info(StoreInfo),
    } {
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
    } }

    pub use crate::v3::pay::transactions::codepay::post::SettleInfo;

    /// Place a scan payment order · 扫码支付下单
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
