// Written by `cargo xtask codegen` from spec/openapi/v3/discount-card/cards/{out_card_code}.md

//! `/v3/discount-card/cards/{out_card_code}`

pub mod add_user_records;

/// Query a discount card order · 查询先享卡订单
///
/// `GET /v3/discount-card/cards/{out_card_code}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::discount_card::cards::by_out_card_code::get::Request;
///
/// let request = Request::new("6e8369071cd942c0476613f9d1ce9ca3");
/// let answer = request.send(&client).await?;
/// let card_id = answer.card_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询先享卡订单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a discount card order · 查询先享卡订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant card claim number · 商户领卡号
        pub out_card_code: String,
    }

    crate::model! { Request {
        out_card_code: path("out_card_code").required(),
    } }

    crate::sent::sent! { Request(out_card_code: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/discount-card/cards/{out_card_code}",
        "查询先享卡订单",
        "Query a discount card order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a discount card order · 查询先享卡订单
    #[non_exhaustive]
    pub struct Response {
        /// discount card ID · 先享卡ID
        pub card_id: Option<String>,
        /// discount card template ID · 先享卡模板ID
        pub card_template_id: Option<String>,
        /// merchant card claim number · 商户领卡号
        pub out_card_code: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// agreed time limit · 约定时间期限
        pub time_range: Option<response::TimeRange>,
        /// state · 状态
        pub state: Option<String>,
        /// reason the commitment was not completed · 未完成约定原因
        pub unfinished_reason: Option<String>,
        /// total amount of discounts enjoyed · 享受优惠总金额
        pub total_amount: Option<i64>,
        /// payment information for the user's returned discount · 用户退回优惠的付款信息
        pub pay_information: Option<response::PayInformation>,
        /// card creation time · 创卡时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// objective list · 目标列表
        pub objectives: Vec<response::Objectives>,
        /// discount list · 优惠列表
        pub rewards: Vec<response::Rewards>,
        /// inviter user openid · 邀请者用户标识
        pub sharer_openid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_id: body("card_id").promised(),
        card_template_id: body("card_template_id").promised(),
        out_card_code: body("out_card_code").promised(),
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        time_range: body("time_range").promised(),
        state: body("state").promised(),
        unfinished_reason: body("unfinished_reason"),
        total_amount: body("total_amount"),
        pay_information: body("pay_information"),
        create_time: body("create_time").promised(),
        objectives: body("objectives"),
        rewards: body("rewards"),
        sharer_openid: body("sharer_openid"),
    } }

    crate::promised::promised! { Response {
        /// discount card ID · 先享卡ID
        card_id 0(&str),
        /// discount card template ID · 先享卡模板ID
        card_template_id 1(&str),
        /// merchant card claim number · 商户领卡号
        out_card_code 2(&str),
        /// official account appid · 公众账号ID
        appid 3(&str),
        /// merchant ID · 商户号
        mchid 4(&str),
        /// agreed time limit · 约定时间期限
        time_range 5(&response::TimeRange),
        /// state · 状态
        state 6(&str),
        /// card creation time · 创卡时间; as 2018-06-08T10:34:56+08:00
        create_time 10(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// agreed time limit · 约定时间期限
        #[non_exhaustive]
        pub struct TimeRange {
            /// agreed start time · 约定开始时间
            pub begin_time: Option<String>,
            /// agreed end time · 约定结束时间; as 20180608103456
            pub end_time: Option<crate::CompactTime>,
            origin_: crate::model::Origin,
        }

        crate::model! { TimeRange: Received {
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { TimeRange {
            /// agreed start time · 约定开始时间
            begin_time 0(&str),
            /// agreed end time · 约定结束时间; as 20180608103456
            end_time 1(&crate::CompactTime),
        } }

        /// payment information for the user's returned discount · 用户退回优惠的付款信息
        #[non_exhaustive]
        pub struct PayInformation {
            /// payment amount · 付款金额
            pub pay_amount: Option<i64>,
            /// payment state · 付款状态
            pub pay_state: Option<String>,
            /// WeChat Pay transaction ID · 微信支付订单号
            pub transaction_id: Option<String>,
            /// payment time · 支付时间; as 2018-06-08T10:34:56+08:00
            pub pay_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { PayInformation: Received {
            pay_amount: body("pay_amount").promised(),
            pay_state: body("pay_state").promised(),
            transaction_id: body("transaction_id"),
            pay_time: body("pay_time"),
        } }

        crate::promised::promised! { PayInformation {
            /// payment amount · 付款金额
            pay_amount 0(i64),
            /// payment state · 付款状态
            pay_state 1(&str),
        } }

        /// objective completion records · 目标完成记录
        #[non_exhaustive]
        pub struct ObjectiveCompletionRecords {
            /// objective completion serial number · 目标完成流水号
            pub objective_completion_serial_no: Option<String>,
            /// objective ID · 目标ID
            pub objective_id: Option<String>,
            /// objective completion time · 目标完成时间; as 2018-06-08T10:34:56+08:00
            pub completion_time: Option<crate::Time>,
            /// objective completion type · 目标完成类型
            pub completion_type: Option<String>,
            /// objective completion description · 目标完成描述
            pub description: Option<String>,
            /// objective completion quantity · 目标完成数量
            pub completion_count: Option<i64>,
            /// remark · 备注说明
            pub remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ObjectiveCompletionRecords: Received {
            objective_completion_serial_no: body("objective_completion_serial_no").promised(),
            objective_id: body("objective_id").promised(),
            completion_time: body("completion_time").promised(),
            completion_type: body("completion_type").promised(),
            description: body("description").promised(),
            completion_count: body("completion_count").promised(),
            remark: body("remark"),
        } }

        crate::promised::promised! { ObjectiveCompletionRecords {
            /// objective completion serial number · 目标完成流水号
            objective_completion_serial_no 0(&str),
            /// objective ID · 目标ID
            objective_id 1(&str),
            /// objective completion time · 目标完成时间; as 2018-06-08T10:34:56+08:00
            completion_time 2(&crate::Time),
            /// objective completion type · 目标完成类型
            completion_type 3(&str),
            /// objective completion description · 目标完成描述
            description 4(&str),
            /// objective completion quantity · 目标完成数量
            completion_count 5(i64),
        } }

        /// objective list · 目标列表
        #[non_exhaustive]
        pub struct Objectives {
            /// objective ID · 目标ID
            pub objective_id: Option<String>,
            /// objective name · 目标名称
            pub name: Option<String>,
            /// objective quantity · 目标数量
            pub count: Option<i64>,
            /// objective unit · 目标单位
            pub unit: Option<String>,
            /// objective description · 目标描述
            pub description: Option<String>,
            /// objective completion records · 目标完成记录
            pub objective_completion_records: Vec<ObjectiveCompletionRecords>,
            origin_: crate::model::Origin,
        }

        crate::model! { Objectives: Received {
            objective_id: body("objective_id").promised(),
            name: body("name").promised(),
            count: body("count").promised(),
            unit: body("unit").promised(),
            description: body("description"),
            objective_completion_records: body("objective_completion_records"),
        } }

        crate::promised::promised! { Objectives {
            /// objective ID · 目标ID
            objective_id 0(&str),
            /// objective name · 目标名称
            name 1(&str),
            /// objective quantity · 目标数量
            count 2(i64),
            /// objective unit · 目标单位
            unit 3(&str),
        } }

        /// discount usage records · 优惠使用记录列
        #[non_exhaustive]
        pub struct RewardUsageRecords {
            /// discount usage record serial number · 优惠使用记录流水号
            pub reward_usage_serial_no: Option<String>,
            /// discount ID · 优惠ID
            pub reward_id: Option<String>,
            /// discount usage time · 优惠使用时间; as 2018-06-08T10:34:56+08:00
            pub usage_time: Option<crate::Time>,
            /// discount usage type · 优惠使用类型
            pub usage_type: Option<String>,
            /// discount usage description · 优惠使用描述
            pub description: Option<String>,
            /// quantity of discounts used · 优惠使用数量
            pub usage_count: Option<i64>,
            /// discount amount · 优惠金额
            pub amount: Option<i64>,
            /// remark · 备注说明
            pub remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RewardUsageRecords: Received {
            reward_usage_serial_no: body("reward_usage_serial_no").promised(),
            reward_id: body("reward_id").promised(),
            usage_time: body("usage_time").promised(),
            usage_type: body("usage_type").promised(),
            description: body("description").promised(),
            usage_count: body("usage_count").promised(),
            amount: body("amount").promised(),
            remark: body("remark"),
        } }

        crate::promised::promised! { RewardUsageRecords {
            /// discount usage record serial number · 优惠使用记录流水号
            reward_usage_serial_no 0(&str),
            /// discount ID · 优惠ID
            reward_id 1(&str),
            /// discount usage time · 优惠使用时间; as 2018-06-08T10:34:56+08:00
            usage_time 2(&crate::Time),
            /// discount usage type · 优惠使用类型
            usage_type 3(&str),
            /// discount usage description · 优惠使用描述
            description 4(&str),
            /// quantity of discounts used · 优惠使用数量
            usage_count 5(i64),
            /// discount amount · 优惠金额
            amount 6(i64),
        } }

        /// discount list · 优惠列表
        #[non_exhaustive]
        pub struct Rewards {
            /// discount ID · 优惠ID
            pub reward_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount quantity type · 优惠数量类型
            pub count_type: Option<String>,
            /// discount quantity · 优惠数量
            pub count: Option<i64>,
            /// discount unit · 优惠单位
            pub unit: Option<String>,
            /// discount amount · 优惠金额
            pub amount: Option<i64>,
            /// discount description · 优惠描述
            pub description: Option<String>,
            /// discount usage records · 优惠使用记录列
            pub reward_usage_records: Vec<RewardUsageRecords>,
            origin_: crate::model::Origin,
        }

        crate::model! { Rewards: Received {
            reward_id: body("reward_id").promised(),
            name: body("name").promised(),
            count_type: body("count_type").promised(),
            count: body("count").promised(),
            unit: body("unit").promised(),
            amount: body("amount").promised(),
            description: body("description"),
            reward_usage_records: body("reward_usage_records"),
        } }

        crate::promised::promised! { Rewards {
            /// discount ID · 优惠ID
            reward_id 0(&str),
            /// discount name · 优惠名称
            name 1(&str),
            /// discount quantity type · 优惠数量类型
            count_type 2(&str),
            /// discount quantity · 优惠数量
            count 3(i64),
            /// discount unit · 优惠单位
            unit 4(&str),
            /// discount amount · 优惠金额
            amount 5(i64),
        } }
    }
}
