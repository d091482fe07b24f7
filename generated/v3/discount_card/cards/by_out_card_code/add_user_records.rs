// Written by `cargo xtask codegen` from spec/openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md

//! `/v3/discount-card/cards/{out_card_code}/add-user-records`

/// Add user records · 增加用户记录
///
/// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
///
/// ```
/// use wechatpay::v3::discount_card::cards::by_out_card_code::add_user_records::post::{ObjectiveCompletionRecords, Request, RewardUsageRecords};
///
/// let request = Request {
///     objective_completion_records: Some(vec![ObjectiveCompletionRecords {
///         remark: Some("特价商品".into()),
///         ..ObjectiveCompletionRecords::new(
///             "578354545",
///             "123456",
///             "2015-05-20T13:29:35.120+08:00",
///             "INCREASE",
///             "购买商品",
///             1,
///         )
///     }]),
///     reward_usage_records: Some(vec![RewardUsageRecords {
///         remark: Some("特价商品".into()),
///         ..RewardUsageRecords::new(
///             "578354",
///             "123456",
///             "2015-05-20T13:29:35.120+08:00",
///             "INCREASE",
///             "购买商品",
///             1,
///             100,
///         )
///     }]),
///     ..Request::new("6e8369071cd942c0476613f9d1ce9ca3", "87789b2f25177433bcbf407e8e471f95")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add user records · 增加用户记录
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_card_code: impl Into<String>,
            card_template_id: impl Into<String>,
        ) -> Self {
            Self {
                out_card_code: out_card_code.into(),
                card_template_id: card_template_id.into(),
                objective_completion_records: None,
                reward_usage_records: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct ObjectiveCompletionRecords {
        /// objective completion serial number · 目标完成流水号
        pub objective_completion_serial_no: String,
        /// objective ID · 目标ID
        pub objective_id: String,
        /// objective completion time · 目标完成时间
        pub completion_time: String,
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

    impl ObjectiveCompletionRecords {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            objective_completion_serial_no: impl Into<String>,
            objective_id: impl Into<String>,
            completion_time: impl Into<String>,
            completion_type: impl Into<String>,
            description: impl Into<String>,
            completion_count: i64,
        ) -> Self {
            Self {
                objective_completion_serial_no: objective_completion_serial_no.into(),
                objective_id: objective_id.into(),
                completion_time: completion_time.into(),
                completion_type: completion_type.into(),
                description: description.into(),
                completion_count,
                remark: None,
            }
        }
    }

    /// discount usage records · 优惠使用记录
    pub struct RewardUsageRecords {
        /// discount usage record serial number · 优惠使用记录流水号
        pub reward_usage_serial_no: String,
        /// discount ID · 优惠ID
        pub reward_id: String,
        /// discount usage time · 优惠使用时间
        pub usage_time: String,
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

    impl RewardUsageRecords {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            reward_usage_serial_no: impl Into<String>,
            reward_id: impl Into<String>,
            usage_time: impl Into<String>,
            usage_type: impl Into<String>,
            description: impl Into<String>,
            usage_count: i64,
            amount: i64,
        ) -> Self {
            Self {
                reward_usage_serial_no: reward_usage_serial_no.into(),
                reward_id: reward_id.into(),
                usage_time: usage_time.into(),
                usage_type: usage_type.into(),
                description: description.into(),
                usage_count,
                amount,
                remark: None,
            }
        }
    }
}
