// Written by `cargo xtask codegen` from spec/openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md

//! `/v3/discount-card/cards/{out_card_code}/add-user-records`

/// Add user records · 增加用户记录
///
/// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::discount_card::cards::by_out_card_code::add_user_records::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_card_code: "6e8369071cd942c0476613f9d1ce9ca3",
///     card_template_id: "87789b2f25177433bcbf407e8e471f95",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::discount_card::cards::by_out_card_code::add_user_records::post::{ObjectiveCompletionRecords, ObjectiveCompletionRecordsRequired, Request, Required, RewardUsageRecords, RewardUsageRecordsRequired};
///
/// let request = Request::new(Required {
///     out_card_code: "6e8369071cd942c0476613f9d1ce9ca3",
///     card_template_id: "87789b2f25177433bcbf407e8e471f95",
/// })
/// .objective_completion_records([ObjectiveCompletionRecords::new(ObjectiveCompletionRecordsRequired {
///     objective_completion_serial_no: "578354545",
///     objective_id: "123456",
///     completion_time: "2015-05-20T13:29:35.120+08:00".into(),
///     completion_type: "INCREASE",
///     description: "购买商品",
///     completion_count: 1,
/// })
/// .remark("特价商品")])
/// .reward_usage_records([RewardUsageRecords::new(RewardUsageRecordsRequired {
///     reward_usage_serial_no: "578354",
///     reward_id: "123456",
///     usage_time: "2015-05-20T13:29:35.120+08:00".into(),
///     usage_type: "INCREASE",
///     description: "购买商品",
///     usage_count: 1,
///     amount: 100,
/// })
/// .remark("特价商品")]);
/// ```
#[doc(alias("增加用户记录"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add user records · 增加用户记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant card claim number · 商户领卡号
        pub out_card_code: String,
        /// card template ID · 卡模板ID
        pub card_template_id: String,
        /// objective completion records · 目标完成记录
        pub objective_completion_records: Option<Vec<ObjectiveCompletionRecords>>,
        /// discount usage records · 优惠使用记录
        pub reward_usage_records: Option<Vec<RewardUsageRecords>>,
    }

    crate::model! { Request {
        out_card_code: path("out_card_code").required(),
        card_template_id: body("card_template_id").required(),
        objective_completion_records: body("objective_completion_records"),
        reward_usage_records: body("reward_usage_records"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant card claim number · 商户领卡号
        out_card_code(&'a str),
        /// card template ID · 卡模板ID
        card_template_id(&'a str),
    } {
        /// objective completion records · 目标完成记录
        objective_completion_records objective_completion_records_opt([ObjectiveCompletionRecords]),
        /// discount usage records · 优惠使用记录
        reward_usage_records reward_usage_records_opt([RewardUsageRecords]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/discount-card/cards/{out_card_code}/add-user-records",
            "增加用户记录",
            "Add user records",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// objective completion records · 目标完成记录
    #[must_use]
    #[non_exhaustive]
    pub struct ObjectiveCompletionRecords {
        /// objective completion serial number · 目标完成流水号
        pub objective_completion_serial_no: String,
        /// objective ID · 目标ID
        pub objective_id: String,
        /// objective completion time · 目标完成时间; as 2018-06-08T10:34:56+08:00
        pub completion_time: crate::Time,
        /// objective completion type · 目标完成类型
        pub completion_type: String,
        /// objective completion description · 目标完成描述
        pub description: String,
        /// objective completion quantity · 目标完成数量
        pub completion_count: i64,
        /// remark · 备注说明
        pub remark: Option<String>,
    }

    crate::model! { ObjectiveCompletionRecords {
        objective_completion_serial_no: body("objective_completion_serial_no").required(),
        objective_id: body("objective_id").required(),
        completion_time: body("completion_time").required(),
        completion_type: body("completion_type").required(),
        description: body("description").required(),
        completion_count: body("completion_count").required(),
        remark: body("remark"),
    } }

    crate::sent::sent! { ObjectiveCompletionRecords(ObjectiveCompletionRecordsRequired<'a>) {
        /// objective completion serial number · 目标完成流水号
        objective_completion_serial_no(&'a str),
        /// objective ID · 目标ID
        objective_id(&'a str),
        /// objective completion time · 目标完成时间; as 2018-06-08T10:34:56+08:00
        completion_time(crate::Time),
        /// objective completion type · 目标完成类型
        completion_type(&'a str),
        /// objective completion description · 目标完成描述
        description(&'a str),
        /// objective completion quantity · 目标完成数量
        completion_count(i64),
    } {
        /// remark · 备注说明
        remark remark_opt(into String),
    } }

    /// discount usage records · 优惠使用记录
    #[must_use]
    #[non_exhaustive]
    pub struct RewardUsageRecords {
        /// discount usage record serial number · 优惠使用记录流水号
        pub reward_usage_serial_no: String,
        /// discount ID · 优惠ID
        pub reward_id: String,
        /// discount usage time · 优惠使用时间; as 2018-06-08T10:34:56+08:00
        pub usage_time: crate::Time,
        /// discount usage type · 优惠使用类型
        pub usage_type: String,
        /// discount usage description · 优惠使用描述
        pub description: String,
        /// quantity · 数量
        pub usage_count: i64,
        /// amount · 金额
        pub amount: i64,
        /// remark · 备注说明
        pub remark: Option<String>,
    }

    crate::model! { RewardUsageRecords {
        reward_usage_serial_no: body("reward_usage_serial_no").required(),
        reward_id: body("reward_id").required(),
        usage_time: body("usage_time").required(),
        usage_type: body("usage_type").required(),
        description: body("description").required(),
        usage_count: body("usage_count").required(),
        amount: body("amount").required(),
        remark: body("remark"),
    } }

    crate::sent::sent! { RewardUsageRecords(RewardUsageRecordsRequired<'a>) {
        /// discount usage record serial number · 优惠使用记录流水号
        reward_usage_serial_no(&'a str),
        /// discount ID · 优惠ID
        reward_id(&'a str),
        /// discount usage time · 优惠使用时间; as 2018-06-08T10:34:56+08:00
        usage_time(crate::Time),
        /// discount usage type · 优惠使用类型
        usage_type(&'a str),
        /// discount usage description · 优惠使用描述
        description(&'a str),
        /// quantity · 数量
        usage_count(i64),
        /// amount · 金额
        amount(i64),
    } {
        /// remark · 备注说明
        remark remark_opt(into String),
    } }
}
