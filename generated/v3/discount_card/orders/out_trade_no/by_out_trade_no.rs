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
/// let out_order_no = answer.out_order_no()?;
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
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// payment time · 支付时间; as 2018-06-08T10:34:56+08:00
        pub pay_time: Option<crate::Time>,
        /// objective achievement detail list · 目标达成明细列表
        pub objectives: Vec<response::Objectives>,
        /// reward detail list · 奖励明细列表
        pub rewards: Vec<response::Rewards>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_no: body("out_order_no").promised(),
        discount_card_id: body("discount_card_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        appid: body("appid").promised(),
        service_id: body("service_id").promised(),
        order_id: body("order_id").promised(),
        transaction_id: body("transaction_id"),
        openid: body("openid").promised(),
        card_begin_time: body("card_begin_time").promised(),
        card_end_time: body("card_end_time").promised(),
        card_name: body("card_name").promised(),
        objective_description: body("objective_description").promised(),
        reward_description: body("reward_description").promised(),
        estimated_reward_amount: body("estimated_reward_amount").promised(),
        online_instructions: body("online_instructions"),
        offline_instructions: body("offline_instructions"),
        state: body("state").promised(),
        total_amount: body("total_amount"),
        deduction_amount: body("deduction_amount"),
        settlement_amount: body("settlement_amount"),
        create_time: body("create_time").promised(),
        pay_time: body("pay_time"),
        objectives: body("objectives"),
        rewards: body("rewards"),
    } }

    crate::promised::promised! { Response {
        /// discount card order number · 先享卡订单号
        out_order_no 0(&str),
        /// discount card ID · 先享卡ID
        discount_card_id 1(&str),
        /// merchant order number · 商户订单号
        out_trade_no 2(&str),
        /// official account appid · 公众账号ID
        appid 3(&str),
        /// service ID · 服务ID
        service_id 4(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 5(&str),
        /// user openid · 用户标识
        openid 7(&str),
        /// discount card start time · 先享卡开始时间
        card_begin_time 8(&str),
        /// discount card end time · 先享卡结束时间
        card_end_time 9(&str),
        /// discount card name · 先享卡名称
        card_name 10(&str),
        /// objective description · 目标描述
        objective_description 11(&str),
        /// reward description · 奖励描述
        reward_description 12(&str),
        /// estimated reward amount · 预估奖励金额
        estimated_reward_amount 13(i64),
        /// order state · 订单状态
        state 16(&str),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 20(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::discount_card::orders::by_out_order_no::get::response::Objectives;

        pub use crate::v3::discount_card::orders::by_out_order_no::get::response::Rewards;
    }
}
