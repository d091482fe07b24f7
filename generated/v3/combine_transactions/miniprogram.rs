// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/miniprogram.md

//! `/v3/combine-transactions/miniprogram`

/// Place a personal collection order – mini program · 个人收款交易下单-小程序
///
/// `POST /v3/combine-transactions/miniprogram`
///
/// Official pages · 官方文档:
///
/// - partner: [4012602225](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::combine_transactions::miniprogram::post::{Amount, AmountRequired, CombinePayerInfo, Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     combine_payer_info: CombinePayerInfo::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1230000109",
///         individual_auth_id: "1900000109",
///         out_trade_no: "20150806125346",
///         amount: Amount::new(AmountRequired { total_amount: Fen(10), currency: "CNY" }),
///         attach: "深圳分店",
///         description: "Image形象店-深圳腾大-QQ公仔",
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
/// use wechatpay::v3::combine_transactions::miniprogram::post::{Amount, AmountRequired, CombinePayerInfo, OrderServiceType, Request, Required, SceneInfo, SubOrders, SubOrdersRequired, TradeScenario};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     combine_payer_info: CombinePayerInfo::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1230000109",
///         individual_auth_id: "1900000109",
///         out_trade_no: "20150806125346",
///         amount: Amount::new(AmountRequired { total_amount: Fen(10), currency: "CNY" }),
///         attach: "深圳分店",
///         description: "Image形象店-深圳腾大-QQ公仔",
///     })
///     .order_service_type(OrderServiceType::Individualtrade)
///     .individual_name("哈哈哈小店")],
/// })
/// .combine_mchid("1230000109")
/// .scene_info(SceneInfo::new("127.0.0.1").device_id("POS1:1"))
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .notify_url("https://yourapp.com/notify")
/// .trade_scenario(TradeScenario::Recommerce);
/// ```
#[doc(alias("个人收款交易下单-小程序", "4012602225"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a personal collection order – mini program · 个人收款交易下单-小程序
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// platform merchant appid · 平台商户应用ID
        pub combine_appid: String,
        /// platform merchant ID · 平台商户号; the client's where it is not set
        pub combine_mchid: Option<String>,
        /// order number of the trade order · 交易单订单号
        pub combine_out_trade_no: String,
        /// payer · 支付者
        pub combine_payer_info: CombinePayerInfo,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<SubOrders>,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// trade scene · 交易场景
        pub trade_scenario: Option<TradeScenario>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required().own(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        combine_payer_info: body("combine_payer_info").required(),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders").required(),
        time_expire: body("time_expire"),
        notify_url: body("notify_url"),
        trade_scenario: body("trade_scenario"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// platform merchant appid · 平台商户应用ID
        combine_appid(&'a str),
        /// order number of the trade order · 交易单订单号
        combine_out_trade_no(&'a str),
        /// payer · 支付者
        combine_payer_info(CombinePayerInfo),
        /// goods order information · 商品单信息
        sub_orders(Vec<SubOrders>),
    } {
        /// platform merchant ID · 平台商户号; the client's where it is not set
        combine_mchid combine_mchid_opt(into String),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
        /// trade scene · 交易场景
        trade_scenario trade_scenario_opt(TradeScenario),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        front_end: Some(crate::endpoint::FrontEnd::Jsapi),
        ..Operation::new(
            Method::Post,
            "/v3/combine-transactions/miniprogram",
            "个人收款交易下单-小程序",
            "Place a personal collection order – mini program",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::prepay!(Jsapi);

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { CombinePayerInfo {
        openid: body("openid").required(),
    } }

    crate::sent::sent! { CombinePayerInfo(openid: into String) {
    } }

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        payer_client_ip: body("payer_client_ip").required(),
    } }

    crate::sent::sent! { SceneInfo(payer_client_ip: into String) {
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
    } }

    crate::open_enum! {
        /// goods service type · 商品服务类型
        pub enum OrderServiceType {
            Individualtrade = "INDIVIDUALTRADE",
        }
    }

    /// goods order amount · 商品单金额
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

    /// goods order information · 商品单信息
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// goods order's initiating merchant ID · 商品单发起商户号
        pub mchid: String,
        /// goods service type · 商品服务类型
        pub order_service_type: Option<OrderServiceType>,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: String,
        /// platform nickname of the individual payee of the goods order · 商品单个人收款方平台昵称
        pub individual_name: Option<String>,
        /// merchant order number of the goods order · 商品单商户订单号
        pub out_trade_no: String,
        /// goods order amount · 商品单金额
        pub amount: Amount,
        /// attached data · 附加数据
        pub attach: String,
        /// goods description · 商品描述
        pub description: String,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        order_service_type: body("order_service_type"),
        individual_auth_id: body("individual_auth_id").required(),
        individual_name: body("individual_name"),
        out_trade_no: body("out_trade_no").required(),
        amount: body("amount").required(),
        attach: body("attach").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// goods order's initiating merchant ID · 商品单发起商户号
        mchid(&'a str),
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id(&'a str),
        /// merchant order number of the goods order · 商品单商户订单号
        out_trade_no(&'a str),
        /// goods order amount · 商品单金额
        amount(Amount),
        /// attached data · 附加数据
        attach(&'a str),
        /// goods description · 商品描述
        description(&'a str),
    } {
        /// goods service type · 商品服务类型
        order_service_type order_service_type_opt(OrderServiceType),
        /// platform nickname of the individual payee of the goods order · 商品单个人收款方平台昵称
        individual_name individual_name_opt(into String),
    } }

    pub use crate::v3::combine_transactions::app::post::TradeScenario;

    /// Place a personal collection order – mini program · 个人收款交易下单-小程序
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
