// Written by `cargo xtask codegen` from spec/openapi/v3/discount-card/orders/{out_order_no}.md

//! `/v3/discount-card/orders/{out_order_no}`

/// Query an order by discount card order number · 通过先享卡订单号查询订单
///
/// `GET /v3/discount-card/orders/{out_order_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::discount_card::orders::by_out_order_no::get::Request;
///
/// let request = Request::new("233bcbf407e87789b8e471f251774f95");
/// let answer = request.send(&client).await?;
/// let discount_card_id = answer.discount_card_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过先享卡订单号查询订单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an order by discount card order number · 通过先享卡订单号查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// discount card order number · 先享卡订单号
        pub out_order_no: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
    } }

    crate::sent::sent! { Request(out_order_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/discount-card/orders/{out_order_no}",
        "通过先享卡订单号查询订单",
        "Query an order by discount card order number",
    );
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
            /// performance time · 履约时间; as 2018-06-08T10:34:56+08:00
            pub performance_time: Option<crate::Time>,
            /// remark · 备注说明
            pub remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Objectives: Received {
            objective_serial_no: body("objective_serial_no").promised(),
            objective_id: body("objective_id").promised(),
            name: body("name"),
            unit: body("unit"),
            performance_description: body("performance_description").promised(),
            performance_type: body("performance_type").promised(),
            count: body("count").promised(),
            performance_time: body("performance_time").promised(),
            remark: body("remark"),
        } }

        crate::promised::promised! { Objectives {
            /// objective serial number · 目标流水号
            objective_serial_no 0(&str),
            /// discount card objective ID · 先享卡目标ID
            objective_id 1(i64),
            /// performance description · 履约描述
            performance_description 4(&str),
            /// performance type · 履约类型
            performance_type 5(&str),
            /// objective quantity · 目标数量
            count 6(i64),
            /// performance time · 履约时间; as 2018-06-08T10:34:56+08:00
            performance_time 7(&crate::Time),
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
            /// reward time · 奖励时间; as 2018-06-08T10:34:56+08:00
            pub reward_time: Option<crate::Time>,
            /// remark · 备注说明
            pub remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Rewards: Received {
            reward_serial_no: body("reward_serial_no").promised(),
            reward_id: body("reward_id").promised(),
            name: body("name"),
            unit: body("unit"),
            description: body("description").promised(),
            reward_type: body("reward_type").promised(),
            count: body("count").promised(),
            amount: body("amount").promised(),
            reward_time: body("reward_time").promised(),
            remark: body("remark"),
        } }

        crate::promised::promised! { Rewards {
            /// reward serial number · 奖励流水号
            reward_serial_no 0(&str),
            /// discount card reward ID · 先享卡奖励ID
            reward_id 1(i64),
            /// reward description · 奖励描述
            description 4(&str),
            /// reward type · 奖励类型
            reward_type 5(&str),
            /// reward quantity · 奖励数量
            count 6(i64),
            /// reward amount · 奖励金额
            amount 7(i64),
            /// reward time · 奖励时间; as 2018-06-08T10:34:56+08:00
            reward_time 8(&crate::Time),
        } }
    }
}

/// Update a discount card order · 更新先享卡订单
///
/// `PATCH /v3/discount-card/orders/{out_order_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::discount_card::orders::by_out_order_no::patch::Request;
///
/// let request = Request::new("233bcbf407e87789b8e471f251774f95");
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::discount_card::orders::by_out_order_no::patch::{Objectives, ObjectivesRequired, Request, Rewards, RewardsRequired};
///
/// let request = Request::new("233bcbf407e87789b8e471f251774f95")
///     .objectives([Objectives::new(ObjectivesRequired {
///         objective_serial_no: "578354545",
///         objective_id: 123456,
///         performance_description: "购买商品",
///         performance_type: "INCREASE",
///         count: 1,
///         performance_time: "2015-05-20T13:29:35.120+08:00".into(),
///     })
///     .remark("特价商品")])
///     .rewards([Rewards::new(RewardsRequired {
///         reward_serial_no: "578354",
///         reward_id: 123456,
///         description: "购买商品",
///         reward_type: "INCREASE",
///         count: 1,
///         amount: 100,
///         reward_time: "2015-05-20T13:29:35.120+08:00".into(),
///     })
///     .remark("特价商品")]);
/// ```
#[doc(alias("更新先享卡订单"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a discount card order · 更新先享卡订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// discount card order number · 先享卡订单号
        pub out_order_no: String,
        /// objective achievement detail list · 目标达成明细列表
        pub objectives: Option<Vec<Objectives>>,
        /// reward detail list · 奖励明细列表
        pub rewards: Option<Vec<Rewards>>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        objectives: body("objectives"),
        rewards: body("rewards"),
    } }

    crate::sent::sent! { Request(out_order_no: into String) {
        /// objective achievement detail list · 目标达成明细列表
        objectives objectives_opt([Objectives]),
        /// reward detail list · 奖励明细列表
        rewards rewards_opt([Rewards]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/discount-card/orders/{out_order_no}",
        "更新先享卡订单",
        "Update a discount card order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// objective achievement detail list · 目标达成明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct Objectives {
        /// objective serial number · 目标流水号
        pub objective_serial_no: String,
        /// discount card objective ID · 先享卡目标ID
        pub objective_id: i64,
        /// performance description · 履约描述
        pub performance_description: String,
        /// performance type · 履约类型
        pub performance_type: String,
        /// objective quantity · 目标数量
        pub count: i64,
        /// performance time · 履约时间; as 2018-06-08T10:34:56+08:00
        pub performance_time: crate::Time,
        /// remark · 备注说明
        pub remark: Option<String>,
    }

    crate::model! { Objectives {
        objective_serial_no: body("objective_serial_no").required(),
        objective_id: body("objective_id").required(),
        performance_description: body("performance_description").required(),
        performance_type: body("performance_type").required(),
        count: body("count").required(),
        performance_time: body("performance_time").required(),
        remark: body("remark"),
    } }

    crate::sent::sent! { Objectives(ObjectivesRequired<'a>) {
        /// objective serial number · 目标流水号
        objective_serial_no(&'a str),
        /// discount card objective ID · 先享卡目标ID
        objective_id(i64),
        /// performance description · 履约描述
        performance_description(&'a str),
        /// performance type · 履约类型
        performance_type(&'a str),
        /// objective quantity · 目标数量
        count(i64),
        /// performance time · 履约时间; as 2018-06-08T10:34:56+08:00
        performance_time(crate::Time),
    } {
        /// remark · 备注说明
        remark remark_opt(into String),
    } }

    /// reward detail list · 奖励明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct Rewards {
        /// reward serial number · 奖励流水号
        pub reward_serial_no: String,
        /// discount card reward ID · 先享卡奖励ID
        pub reward_id: i64,
        /// reward description · 奖励描述
        pub description: String,
        /// reward type · 奖励类型
        pub reward_type: String,
        /// reward quantity · 奖励数量
        pub count: i64,
        /// reward amount · 奖励金额
        pub amount: i64,
        /// reward time · 奖励时间; as 2018-06-08T10:34:56+08:00
        pub reward_time: crate::Time,
        /// remark · 备注说明
        pub remark: Option<String>,
    }

    crate::model! { Rewards {
        reward_serial_no: body("reward_serial_no").required(),
        reward_id: body("reward_id").required(),
        description: body("description").required(),
        reward_type: body("reward_type").required(),
        count: body("count").required(),
        amount: body("amount").required(),
        reward_time: body("reward_time").required(),
        remark: body("remark"),
    } }

    crate::sent::sent! { Rewards(RewardsRequired<'a>) {
        /// reward serial number · 奖励流水号
        reward_serial_no(&'a str),
        /// discount card reward ID · 先享卡奖励ID
        reward_id(i64),
        /// reward description · 奖励描述
        description(&'a str),
        /// reward type · 奖励类型
        reward_type(&'a str),
        /// reward quantity · 奖励数量
        count(i64),
        /// reward amount · 奖励金额
        amount(i64),
        /// reward time · 奖励时间; as 2018-06-08T10:34:56+08:00
        reward_time(crate::Time),
    } {
        /// remark · 备注说明
        remark remark_opt(into String),
    } }

    /// Update a discount card order · 更新先享卡订单
    #[non_exhaustive]
    pub struct Response {
        /// discount card order number · 先享卡订单号
        pub out_order_no: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// discount card order number · 先享卡订单号
        out_order_no 0(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 1(&str),
    } }
}
