// Written by `cargo xtask codegen` from spec/openapi/v3/global/transactions/mweb.md

//! `/v3/global/transactions/mweb`

/// Place an H5 payment order · H5支付下单
///
/// `POST /v3/global/transactions/mweb`
///
/// Official pages · 官方文档:
///
/// - global: [4013014399](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::transactions::mweb::post::{Amount, Request, Required, SceneInfo, SceneInfoRequired, StoreInfo, StoreInfoRequired};
///
/// let request = Request::new(Required {
///     description: "image形象店-深圳腾大- QQ公仔",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     out_trade_no: "1217752501201407033233368018",
///     trade_type: "MWEB",
///     merchant_category_code: "1011",
///     amount: Amount::new(888),
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         payer_client_ip: "128.0.0.1",
///         store_info: StoreInfo::new(StoreInfoRequired {
///             name: "腾讯大厦分店",
///             address: "广东省深圳市南山区科技中一道10000号",
///         }),
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let mweb_url = answer.mweb_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::transactions::mweb::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Payer, Request, Required, SceneInfo, SceneInfoRequired, StoreInfo, StoreInfoRequired};
///
/// let request = Request::new(Required {
///     description: "image形象店-深圳腾大- QQ公仔",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     out_trade_no: "1217752501201407033233368018",
///     trade_type: "MWEB",
///     merchant_category_code: "1011",
///     amount: Amount::new(888).currency("HKD"),
///     scene_info: SceneInfo::new(SceneInfoRequired {
///         payer_client_ip: "128.0.0.1",
///         store_info: StoreInfo::new(StoreInfoRequired {
///             name: "腾讯大厦分店",
///             address: "广东省深圳市南山区科技中一道10000号",
///         })
///         .id("0001"),
///     })
///     .device_id("013467007045764")
///     .device_ip("128.0.0.1")
///     .operator_id("123145"),
/// })
/// .mchid("1900000109")
/// .appid("wx8888888888888888")
/// .sub_mchid("1900000109")
/// .sp_mchid("1900000100")
/// .sp_appid("wx8888888888888888")
/// .sub_appid("")
/// .attach("自定义数据")
/// .goods_tag("WXG")
/// .limit_pay("no_credit")
/// .time_start("2018-06-08T10:34:56+08:00")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .payer(Payer::new()
///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
/// .detail(Detail::new()
///     .cost_price(608800)
///     .receipt_id("wx123")
///     .goods_detail([GoodsDetail::new(GoodsDetailRequired {
///         goods_id: "12345",
///         quantity: 1,
///         price: 528800,
///     })
///     .wxpay_goods_id("1001")
///     .goods_name("iPhone6s 16G")]));
/// ```
#[doc(alias("H5支付下单", "4013014399"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place an H5 payment order · H5支付下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// institution appid · 机构APPID
        pub sp_appid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// goods description · 商品描述
        pub description: String,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// trade type · 交易类型
        pub trade_type: String,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<String>,
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        pub time_start: Option<crate::Time>,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// MCC · MCC码
        pub merchant_category_code: String,
        /// payer · 支付者
        pub payer: Option<Payer>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// scene information · 场景信息
        pub scene_info: SceneInfo,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
    }

    crate::model! { Request {
        mchid: body("mchid"),
        appid: body("appid"),
        sub_mchid: body("sub_mchid"),
        sp_mchid: body("sp_mchid"),
        sp_appid: body("sp_appid"),
        sub_appid: body("sub_appid"),
        description: body("description").required(),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        out_trade_no: body("out_trade_no").required(),
        goods_tag: body("goods_tag"),
        trade_type: body("trade_type").required(),
        limit_pay: body("limit_pay"),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        merchant_category_code: body("merchant_category_code").required(),
        payer: body("payer"),
        amount: body("amount").required(),
        scene_info: body("scene_info").required(),
        detail: body("detail"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// goods description · 商品描述
        description(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// trade type · 交易类型
        trade_type(&'a str),
        /// MCC · MCC码
        merchant_category_code(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// scene information · 场景信息
        scene_info(SceneInfo),
    } {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// appid
        appid appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
        /// institution appid · 机构APPID
        sp_appid sp_appid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
        /// merchant data · 商户数据
        attach attach_opt(into String),
        /// goods tag · 商品标记
        goods_tag goods_tag_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt(into String),
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        time_start time_start_opt(into crate::Time),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// payer · 支付者
        payer payer_opt(Payer),
        /// discount function · 优惠功能
        detail detail_opt(Detail),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/transactions/mweb",
            "H5支付下单",
            "Place an H5 payment order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::transactions::app::post::Payer;

    pub use crate::v3::global::papay::transactions::post::Amount;

    pub use crate::v3::global::transactions::app::post::StoreInfo;

    pub use crate::v3::global::transactions::app::post::StoreInfoRequired;

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备IP
        pub device_ip: Option<String>,
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
        /// operator ID · 操作员ID
        pub operator_id: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: StoreInfo,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        device_ip: body("device_ip"),
        payer_client_ip: body("payer_client_ip").required(),
        operator_id: body("operator_id"),
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
        /// merchant device IP · 商户端设备IP
        device_ip device_ip_opt(into String),
        /// operator ID · 操作员ID
        operator_id operator_id_opt(into String),
    } }

    pub use crate::v3::global::transactions::app::post::GoodsDetail;

    pub use crate::v3::global::transactions::app::post::GoodsDetailRequired;

    pub use crate::v3::global::transactions::app::post::Detail;

    /// Place an H5 payment order · H5支付下单
    #[non_exhaustive]
    pub struct Response {
        /// payment jump link · 支付跳转链接
        pub mweb_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mweb_url: body("mweb_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// payment jump link · 支付跳转链接
        mweb_url 0(&str),
    } }
}
