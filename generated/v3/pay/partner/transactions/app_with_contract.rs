// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/app-with-contract.md

//! `/v3/pay/partner/transactions/app-with-contract`

/// Place an app order with contract signing · APP下单并签约
///
/// `POST /v3/pay/partner/transactions/app-with-contract`
///
/// Official pages · 官方文档:
///
/// - partner: [4017019941](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::partner::transactions::app_with_contract::post::{Amount, ContractInfo, ContractInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     amount: Amount::new(100),
///     contract_info: ContractInfo::new(ContractInfoRequired {
///         plan_id: "3484306348",
///         contract_mchid: "1200009811",
///         contract_appid: "wxcbda96de0b165486",
///         contract_code: "100001256",
///         request_serial: "1695",
///         contract_display_account: "123456",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::partner::transactions::app_with_contract::post::{Amount, ContractInfo, ContractInfoRequired, Detail, GoodsDetail, GoodsDetailRequired, Request, Required, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     amount: Amount::new(100).currency("CNY"),
///     contract_info: ContractInfo::new(ContractInfoRequired {
///         plan_id: "3484306348",
///         contract_mchid: "1200009811",
///         contract_appid: "wxcbda96de0b165486",
///         contract_code: "100001256",
///         request_serial: "1695",
///         contract_display_account: "123456",
///     })
///     .contract_notify_url("https://yoursite.com"),
/// })
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6999")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .attach("自定义数据")
/// .goods_tag("WXG")
/// .settle_info(SettleInfo::new().profit_sharing(true))
/// .support_fapiao(true)
/// .detail(Detail::new([GoodsDetail::new(GoodsDetailRequired {
///     merchant_goods_id: "1246464644",
///     quantity: 1,
///     unit_price: Fen(528800),
/// })
/// .wechatpay_goods_id("1001")
/// .goods_name("iPhoneX 256G")])
/// .cost_price(608800)
/// .invoice_id("微信123"))
/// .scene_info(SceneInfo::new("14.23.150.211")
///     .device_id("013467007045764")
///     .store_info(StoreInfo::new()
///         .id("0001")
///         .name("腾讯大厦分店")
///         .area_code("440305")
///         .address("广东省深圳市南山区科技中一道10000号")));
/// ```
#[doc(alias("APP下单并签约", "4017019941"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place an app order with contract signing · APP下单并签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner appid · 服务商应用ID
        pub sp_appid: String,
        /// partner merchant ID · 服务商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
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
        pub notify_url: String,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// contract authorisation information · 签约授权信息
        pub contract_info: ContractInfo,
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
        notify_url: body("notify_url").required(),
        goods_tag: body("goods_tag"),
        settle_info: body("settle_info"),
        support_fapiao: body("support_fapiao"),
        amount: body("amount").required(),
        detail: body("detail"),
        scene_info: body("scene_info"),
        contract_info: body("contract_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商应用ID
        sp_appid(&'a str),
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
        sub_mchid(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// contract authorisation information · 签约授权信息
        contract_info(ContractInfo),
    } {
        /// partner merchant ID · 服务商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        sub_appid sub_appid_opt(into String),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        support_fapiao support_fapiao_opt(bool),
        /// discount function · 优惠功能
        detail detail_opt(Detail),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        front_end: Some(crate::endpoint::FrontEnd::App),
        ..Operation::new(
            Method::Post,
            "/v3/pay/partner/transactions/app-with-contract",
            "APP下单并签约",
            "Place an app order with contract signing",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::prepay!(App);

    pub use crate::v3::pay::transactions::app_with_contract::post::SettleInfo;

    pub use crate::v3::pay::transactions::app_with_contract::post::Amount;

    pub use crate::v3::pay::transactions::app_with_contract::post::GoodsDetail;

    pub use crate::v3::pay::transactions::app_with_contract::post::GoodsDetailRequired;

    pub use crate::v3::pay::transactions::app_with_contract::post::Detail;

    pub use crate::v3::pay::transactions::app_with_contract::post::StoreInfo;

    pub use crate::v3::pay::transactions::app_with_contract::post::SceneInfo;

    pub use crate::v3::pay::transactions::app_with_contract::post::ContractInfo;

    pub use crate::v3::pay::transactions::app_with_contract::post::ContractInfoRequired;

    /// Place an app order with contract signing · APP下单并签约
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
