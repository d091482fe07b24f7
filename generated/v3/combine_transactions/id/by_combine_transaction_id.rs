// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/id/{combine_transaction_id}.md

//! `/v3/combine-transactions/id/{combine_transaction_id}`

/// Query a personal collection transaction by WeChat Pay transaction ID · 个人收款交易通过微信支付订单号查单
///
/// `GET /v3/combine-transactions/id/{combine_transaction_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012602242](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::combine_transactions::id::by_combine_transaction_id::get::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// let answer = request.send(&client).await?;
/// let combine_appid = answer.combine_appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("个人收款交易通过微信支付订单号查单", "4012602242"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a personal collection transaction by WeChat Pay transaction ID · 个人收款交易通过微信支付订单号查单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID of the trade order · 交易单微信支付订单号
        pub combine_transaction_id: String,
    }

    crate::model! { Request {
        combine_transaction_id: path("combine_transaction_id").required(),
    } }

    crate::sent::sent! { Request(combine_transaction_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/combine-transactions/id/{combine_transaction_id}",
        "个人收款交易通过微信支付订单号查单",
        "Query a personal collection transaction by WeChat Pay transaction ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a personal collection transaction by WeChat Pay transaction ID · 个人收款交易通过微信支付订单号查单
    #[non_exhaustive]
    pub struct Response {
        /// platform merchant appid · 平台商户应用ID
        pub combine_appid: Option<String>,
        /// platform merchant ID · 平台商户号
        pub combine_mchid: Option<String>,
        /// order number of the trade order · 交易单订单号
        pub combine_out_trade_no: Option<String>,
        /// WeChat Pay transaction ID of the trade order · 交易单微信支付订单号
        pub combine_transaction_id: Option<String>,
        /// payer · 支付者
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// scene information · 场景信息
        pub scene_info: Option<response::SceneInfo>,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<response::SubOrders>,
        /// trade scene · 交易场景
        pub trade_scenario: Option<response::TradeScenario>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        combine_appid: body("combine_appid").promised(),
        combine_mchid: body("combine_mchid").promised(),
        combine_out_trade_no: body("combine_out_trade_no").promised(),
        combine_transaction_id: body("combine_transaction_id").promised(),
        combine_payer_info: body("combine_payer_info"),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders"),
        trade_scenario: body("trade_scenario"),
    } }

    crate::promised::promised! { Response {
        /// platform merchant appid · 平台商户应用ID
        combine_appid 0(&str),
        /// platform merchant ID · 平台商户号
        combine_mchid 1(&str),
        /// order number of the trade order · 交易单订单号
        combine_out_trade_no 2(&str),
        /// WeChat Pay transaction ID of the trade order · 交易单微信支付订单号
        combine_transaction_id 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// user openid · 用户标识
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CombinePayerInfo: Received {
            openid: body("openid"),
        } }

        /// scene information · 场景信息
        #[non_exhaustive]
        pub struct SceneInfo {
            /// merchant-side device number · 商户端设备号
            pub device_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { SceneInfo: Received {
            device_id: body("device_id"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// quoted amount · 标价金额 (fen)
            pub total_amount: Option<crate::Fen>,
            /// cash payment amount · 现金支付金额 (fen)
            pub payer_amount: Option<crate::Fen>,
            /// quoted currency · 标价币种
            pub currency: Option<String>,
            /// cash payment currency · 现金支付币种
            pub payer_currency: Option<String>,
            /// settlement exchange rate · 结算汇率
            pub settlement_rate: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total_amount: body("total_amount").promised(),
            payer_amount: body("payer_amount").promised(),
            currency: body("currency").promised(),
            payer_currency: body("payer_currency").promised(),
            settlement_rate: body("settlement_rate"),
        } }

        crate::promised::promised! { Amount {
            /// quoted amount · 标价金额 (fen)
            total_amount 0(crate::Fen),
            /// cash payment amount · 现金支付金额 (fen)
            payer_amount 1(crate::Fen),
            /// quoted currency · 标价币种
            currency 2(&str),
            /// cash payment currency · 现金支付币种
            payer_currency 3(&str),
        } }

        /// goods order information · 商品单信息
        #[non_exhaustive]
        pub struct SubOrders {
            /// goods order's initiating merchant ID · 商品单发起商户号
            pub mchid: Option<String>,
            /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
            pub individual_auth_id: Option<String>,
            /// platform nickname of the individual payee of the goods order · 商品单个人收款方平台昵称
            pub individual_name: Option<String>,
            /// merchant order number of the goods order · 商品单商户订单号
            pub out_trade_no: Option<String>,
            /// WeChat Pay transaction ID · 微信支付订单号
            pub transaction_id: Option<String>,
            /// trade type · 交易类型
            pub trade_type: Option<String>,
            /// trade state · 交易状态
            pub trade_state: Option<String>,
            /// payer's bank · 付款银行
            pub bank_type: Option<String>,
            /// attached data · 附加数据
            pub attach: Option<String>,
            /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// order amount · 订单金额
            pub amount: Option<Amount>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubOrders: Received {
            mchid: body("mchid").promised(),
            individual_auth_id: body("individual_auth_id").promised(),
            individual_name: body("individual_name"),
            out_trade_no: body("out_trade_no").promised(),
            transaction_id: body("transaction_id"),
            trade_type: body("trade_type"),
            trade_state: body("trade_state").promised(),
            bank_type: body("bank_type"),
            attach: body("attach"),
            success_time: body("success_time"),
            amount: body("amount"),
        } }

        crate::promised::promised! { SubOrders {
            /// goods order's initiating merchant ID · 商品单发起商户号
            mchid 0(&str),
            /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
            individual_auth_id 1(&str),
            /// merchant order number of the goods order · 商品单商户订单号
            out_trade_no 3(&str),
            /// trade state · 交易状态
            trade_state 6(&str),
        } }

        pub use crate::v3::combine_transactions::app::post::TradeScenario;
    }
}
