// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/app-with-contract.md

//! `/v3/pay/transactions/app-with-contract`

/// Place an app order with contract signing · APP下单并签约
///
/// `POST /v3/pay/transactions/app-with-contract`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017019923](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::app_with_contract::post::{Amount, ContractInfo, ContractInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
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
/// use wechatpay::v3::pay::transactions::app_with_contract::post::{Amount, ContractInfo, ContractInfoRequired, Detail, GoodsDetail, GoodsDetailRequired, Request, Required, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
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
/// .mchid("1230000109")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .attach("自定义数据说明")
/// .goods_tag("WXG")
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
///         .address("广东省深圳市南山区科技中一道10000号")))
/// .settle_info(SettleInfo::new().profit_sharing(true));
/// ```
#[doc(alias("APP下单并签约", "4017019923"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place an app order with contract signing · APP下单并签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众号ID
        pub appid: String,
        /// direct merchant ID · 直连商户号; the client's where it is not set
        pub mchid: Option<String>,
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
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// contract authorisation information · 签约授权信息
        pub contract_info: ContractInfo,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required().own(),
        description: body("description").required(),
        out_trade_no: body("out_trade_no").required(),
        time_expire: body("time_expire"),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        goods_tag: body("goods_tag"),
        support_fapiao: body("support_fapiao"),
        amount: body("amount").required(),
        detail: body("detail"),
        scene_info: body("scene_info"),
        settle_info: body("settle_info"),
        contract_info: body("contract_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众号ID
        appid(&'a str),
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
        /// direct merchant ID · 直连商户号; the client's where it is not set
        mchid mchid_opt(into String),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// attached data · 附加数据
        attach attach_opt(into String),
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
        front_end: Some(crate::endpoint::FrontEnd::App),
        ..Operation::new(
            Method::Post,
            "/v3/pay/transactions/app-with-contract",
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

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total amount · 总金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(total: into crate::Fen) {
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// merchant-side goods code · 商户侧商品编码
        pub merchant_goods_id: String,
        /// WeChat Pay goods code · 微信支付商品编码
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
        /// WeChat Pay goods code · 微信支付商品编码
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
        pub goods_detail: Vec<GoodsDetail>,
    }

    crate::model! { Detail {
        cost_price: body("cost_price"),
        invoice_id: body("invoice_id"),
        goods_detail: body("goods_detail").required(),
    } }

    crate::sent::sent! { Detail(goods_detail: [GoodsDetail]) {
        /// original order price · 订单原价 (fen)
        cost_price cost_price_opt(into crate::Fen),
        /// goods receipt ID · 商品小票ID
        invoice_id invoice_id_opt(into String),
    } }

    /// merchant's store information · 商户门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// store number · 门店编号
        pub id: Option<String>,
        /// store name · 门店名称
        pub name: Option<String>,
        /// region code · 地区编码
        pub area_code: Option<String>,
        /// detailed address · 详细地址
        pub address: Option<String>,
    }

    crate::model! { StoreInfo: Default {
        id: body("id"),
        name: body("name"),
        area_code: body("area_code"),
        address: body("address"),
    } }

    crate::sent::sent! { StoreInfo {
        /// store number · 门店编号
        id id_opt(into String),
        /// store name · 门店名称
        name name_opt(into String),
        /// region code · 地区编码
        area_code area_code_opt(into String),
        /// detailed address · 详细地址
        address address_opt(into String),
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
        pub store_info: Option<StoreInfo>,
    }

    crate::model! { SceneInfo {
        payer_client_ip: body("payer_client_ip").required(),
        device_id: body("device_id"),
        store_info: body("store_info"),
    } }

    crate::sent::sent! { SceneInfo(payer_client_ip: into String) {
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
        /// merchant's store information · 商户门店信息
        store_info store_info_opt(StoreInfo),
    } }

    /// settlement information · 结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
    } }

    crate::sent::sent! { SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        profit_sharing profit_sharing_opt(bool),
    } }

    /// contract authorisation information · 签约授权信息
    #[must_use]
    #[non_exhaustive]
    pub struct ContractInfo {
        /// template ID · 模板ID
        pub plan_id: String,
        /// contract-signing merchant ID · 签约商户号
        pub contract_mchid: String,
        /// contract signing appid · 签约AppID
        pub contract_appid: String,
        /// contract number · 签约协议号
        pub contract_code: String,
        /// request serial number · 请求序列号
        pub request_serial: String,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// contract signing notification URL · 签约信息通知URL
        pub contract_notify_url: Option<String>,
    }

    crate::model! { ContractInfo {
        plan_id: body("plan_id").required(),
        contract_mchid: body("contract_mchid").required(),
        contract_appid: body("contract_appid").required(),
        contract_code: body("contract_code").required(),
        request_serial: body("request_serial").required(),
        contract_display_account: body("contract_display_account").required(),
        contract_notify_url: body("contract_notify_url"),
    } }

    crate::sent::sent! { ContractInfo(ContractInfoRequired<'a>) {
        /// template ID · 模板ID
        plan_id(&'a str),
        /// contract-signing merchant ID · 签约商户号
        contract_mchid(&'a str),
        /// contract signing appid · 签约AppID
        contract_appid(&'a str),
        /// contract number · 签约协议号
        contract_code(&'a str),
        /// request serial number · 请求序列号
        request_serial(&'a str),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
    } {
        /// contract signing notification URL · 签约信息通知URL
        contract_notify_url contract_notify_url_opt(into String),
    } }

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
