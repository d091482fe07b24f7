// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/miniprogram.md

//! `/v3/combine-transactions/miniprogram`

/// Place a personal collection order – mini program · 个人收款交易下单-小程序
///
/// `POST /v3/combine-transactions/miniprogram`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
///
/// ```
/// use wechatpay::v3::combine_transactions::miniprogram::post::{Amount, CombinePayerInfo, OrderServiceType, Request, SceneInfo, SubOrders, TradeScenario};
///
/// let request = Request {
///     scene_info: Some(SceneInfo {
///         device_id: Some("POS1:1".into()),
///         ..SceneInfo::new("127.0.0.1")
///     }),
///     time_expire: Some("2018-06-08T10:34:56+08:00".into()),
///     notify_url: Some("https://yourapp.com/notify".into()),
///     trade_scenario: Some(TradeScenario::Recommerce),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         "1230000109",
///         "P20150806125346",
///         CombinePayerInfo::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///         vec![SubOrders {
///             order_service_type: Some(OrderServiceType::Individualtrade),
///             individual_name: Some("哈哈哈小店".into()),
///             ..SubOrders::new(
///                 "1230000109",
///                 "1900000109",
///                 "20150806125346",
///                 Amount::new(10, "CNY"),
///                 "深圳分店",
///                 "Image形象店-深圳腾大-QQ公仔",
///             )
///         }],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a personal collection order – mini program · 个人收款交易下单-小程序
    pub struct Request {
        /// platform merchant appid · 平台商户应用ID
        pub combine_appid: String,
        /// platform merchant ID · 平台商户号
        pub combine_mchid: String,
        /// order number of the trade order · 交易单订单号
        pub combine_out_trade_no: String,
        /// payer · 支付者
        pub combine_payer_info: CombinePayerInfo,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<SubOrders>,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// trade scene · 交易场景
        pub trade_scenario: Option<TradeScenario>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        combine_payer_info: body("combine_payer_info").required(),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders").required(),
        time_expire: body("time_expire"),
        notify_url: body("notify_url"),
        trade_scenario: body("trade_scenario"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_appid: impl Into<String>,
            combine_mchid: impl Into<String>,
            combine_out_trade_no: impl Into<String>,
            combine_payer_info: CombinePayerInfo,
            sub_orders: Vec<SubOrders>,
        ) -> Self {
            Self {
                combine_appid: combine_appid.into(),
                combine_mchid: combine_mchid.into(),
                combine_out_trade_no: combine_out_trade_no.into(),
                combine_payer_info,
                scene_info: None,
                sub_orders,
                time_expire: None,
                notify_url: None,
                trade_scenario: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/combine-transactions/miniprogram",
        "个人收款交易下单-小程序",
        "Place a personal collection order – mini program",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// payer · 支付者
    pub struct CombinePayerInfo {
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { CombinePayerInfo {
        openid: body("openid").required(),
    } }

    impl CombinePayerInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(openid: impl Into<String>) -> Self {
            Self { openid: openid.into() }
        }
    }

    /// scene information · 场景信息
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

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(payer_client_ip: impl Into<String>) -> Self {
            Self {
                device_id: None,
                payer_client_ip: payer_client_ip.into(),
            }
        }
    }

    crate::open_enum! {
        /// goods service type · 商品服务类型
        pub enum OrderServiceType {
            Individualtrade = "INDIVIDUALTRADE",
        }
    }

    /// goods order amount · 商品单金额
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

    /// goods order information · 商品单信息
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

    impl SubOrders {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            individual_auth_id: impl Into<String>,
            out_trade_no: impl Into<String>,
            amount: Amount,
            attach: impl Into<String>,
            description: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                order_service_type: None,
                individual_auth_id: individual_auth_id.into(),
                individual_name: None,
                out_trade_no: out_trade_no.into(),
                amount,
                attach: attach.into(),
                description: description.into(),
            }
        }
    }

    crate::open_enum! {
        /// trade scene · 交易场景
        pub enum TradeScenario {
            Recommerce = "RECOMMERCE",
        }
    }

    /// Place a personal collection order – mini program · 个人收款交易下单-小程序
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    crate::model! { Response: Default {
        prepay_id: body("prepay_id"),
    } }
}
