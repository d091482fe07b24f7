// Written by `cargo xtask codegen` from spec/openapi/v3/discount-card/orders/out-trade-no/{out_trade_no}.md

//! `/v3/discount-card/orders/out-trade-no/{out_trade_no}`

/// Query an order by discount card order number · 通过先享卡订单号查询订单
///
/// `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::discount_card::orders::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("6e8369071cd942c0476613f9d1ce9ca3");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "offline since 2020.03.26")]
#[doc(alias("通过先享卡订单号查询订单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an order by discount card order number · 通过先享卡订单号查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some("offline since 2020.03.26"),
        ..Operation::new(
            Method::Get,
            "/v3/discount-card/orders/out-trade-no/{out_trade_no}",
            "通过先享卡订单号查询订单",
            "Query an order by discount card order number",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an order by discount card order number · 通过先享卡订单号查询订单
    #[non_exhaustive]
    pub struct Response {
        /// discount card order number · 先享卡订单号
        pub out_order_no: Option<String>,
        /// discount card ID · 先享卡ID
        pub discount_card_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// WeChat Pay transaction ID · 微信支付交易单号
        pub transaction_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// discount card start time · 先享卡开始时间
        pub card_begin_time: Option<String>,
        /// discount card end time · 先享卡结束时间
        pub card_end_time: Option<String>,
        /// discount card name · 先享卡名称
        pub card_name: Option<String>,
        /// objective description · 目标描述
        pub objective_description: Option<String>,
        /// reward description · 奖励描述
        pub reward_description: Option<String>,
        /// estimated reward amount · 预估奖励金额
        pub estimated_reward_amount: Option<i64>,
        /// online usage instructions · 线上使用说明
        pub online_instructions: Option<String>,
        /// offline usage instructions · 线下使用说明
        pub offline_instructions: Option<String>,
        /// order state · 订单状态
        pub state: Option<String>,
        /// total amount · 总金额
        pub total_amount: Option<i64>,
        /// amount to deduct · 扣除金额
        pub deduction_amount: Option<i64>,
        /// settlement amount · 结算金额
        pub settlement_amount: Option<i64>,
        /// creation time · 创建时间
        pub create_time: Option<String>,
        /// payment time · 支付时间
        pub pay_time: Option<String>,
        /// objective achievement detail list · 目标达成明细列表
        pub objectives: Vec<response::Objectives>,
        /// reward detail list · 奖励明细列表
        pub rewards: Vec<response::Rewards>,
    }

    crate::model! { Response: Default {
        out_order_no: body("out_order_no"),
        discount_card_id: body("discount_card_id"),
        out_trade_no: body("out_trade_no"),
        appid: body("appid"),
        service_id: body("service_id"),
        order_id: body("order_id"),
        transaction_id: body("transaction_id"),
        openid: body("openid"),
        card_begin_time: body("card_begin_time"),
        card_end_time: body("card_end_time"),
        card_name: body("card_name"),
        objective_description: body("objective_description"),
        reward_description: body("reward_description"),
        estimated_reward_amount: body("estimated_reward_amount"),
        online_instructions: body("online_instructions"),
        offline_instructions: body("offline_instructions"),
        state: body("state"),
        total_amount: body("total_amount"),
        deduction_amount: body("deduction_amount"),
        settlement_amount: body("settlement_amount"),
        create_time: body("create_time"),
        pay_time: body("pay_time"),
        objectives: body("objectives"),
        rewards: body("rewards"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// objective achievement detail list · 目标达成明细列表
        #[non_exhaustive]
        pub struct Objectives {
            /// objective serial number · 目标流水号
            pub objective_serial_no: Option<String>,
            /// discount card objective ID · 先享卡目标ID
            pub objective_id: Option<i64>,
            /// objective name · 目标名称
            pub name: Option<String>,
            /// objective unit · 目标单位
            pub unit: Option<String>,
            /// performance description · 履约描述
            pub performance_description: Option<String>,
            /// performance type · 履约类型
            pub performance_type: Option<String>,
            /// objective quantity · 目标数量
            pub count: Option<i64>,
            /// performance time · 履约时间
            pub performance_time: Option<String>,
            /// remark · 备注说明
            pub remark: Option<String>,
        }

        crate::model! { Objectives: Default {
            objective_serial_no: body("objective_serial_no"),
            objective_id: body("objective_id"),
            name: body("name"),
            unit: body("unit"),
            performance_description: body("performance_description"),
            performance_type: body("performance_type"),
            count: body("count"),
            performance_time: body("performance_time"),
            remark: body("remark"),
        } }

        /// reward detail list · 奖励明细列表
        #[non_exhaustive]
        pub struct Rewards {
            /// reward serial number · 奖励流水号
            pub reward_serial_no: Option<String>,
            /// discount card reward ID · 先享卡奖励ID
            pub reward_id: Option<i64>,
            /// reward name · 奖励名称
            pub name: Option<String>,
            /// reward unit · 奖励单位
            pub unit: Option<String>,
            /// reward description · 奖励描述
            pub description: Option<String>,
            /// reward type · 奖励类型
            pub reward_type: Option<String>,
            /// reward quantity · 奖励数量
            pub count: Option<i64>,
            /// reward amount · 奖励金额
            pub amount: Option<i64>,
            /// reward time · 奖励时间
            pub reward_time: Option<String>,
            /// remark · 备注说明
            pub remark: Option<String>,
        }

        crate::model! { Rewards: Default {
            reward_serial_no: body("reward_serial_no"),
            reward_id: body("reward_id"),
            name: body("name"),
            unit: body("unit"),
            description: body("description"),
            reward_type: body("reward_type"),
            count: body("count"),
            amount: body("amount"),
            reward_time: body("reward_time"),
            remark: body("remark"),
        } }
    }
}
