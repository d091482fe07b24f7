// Written by `cargo xtask codegen` from spec/openapi/v3/discount-card/cards/{out_card_code}.md

//! `/v3/discount-card/cards/{out_card_code}`

pub mod add_user_records;

/// 查询先享卡订单
///
/// `GET /v3/discount-card/cards/{out_card_code}`
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
///
/// ```
/// use wechatpay::v3::discount_card::cards::by_out_card_code::get::Request;
///
/// let request = Request::new("6e8369071cd942c0476613f9d1ce9ca3");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 查询先享卡订单
    pub struct Request {
        /// 商户领卡号
        pub out_card_code: String,
    }

    crate::model! { Request {
        out_card_code: path("out_card_code").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_card_code: impl Into<String>) -> Self {
            Self {
                out_card_code: out_card_code.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/discount-card/cards/{out_card_code}",
        "查询先享卡订单",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询先享卡订单
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡ID
        pub card_id: Option<String>,
        /// 先享卡模板ID
        pub card_template_id: Option<String>,
        /// 商户领卡号
        pub out_card_code: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 约定时间期限
        pub time_range: Option<response::TimeRange>,
        /// 状态
        pub state: Option<String>,
        /// 未完成约定原因
        pub unfinished_reason: Option<String>,
        /// 享受优惠总金额
        pub total_amount: Option<i64>,
        /// 用户退回优惠的付款信息
        pub pay_information: Option<response::PayInformation>,
        /// 创卡时间
        pub create_time: Option<String>,
        /// 目标列表
        pub objectives: Vec<response::Objectives>,
        /// 优惠列表
        pub rewards: Vec<response::Rewards>,
        /// 邀请者用户标识
        pub sharer_openid: Option<String>,
    }

    crate::model! { Response: Default {
        card_id: body("card_id"),
        card_template_id: body("card_template_id"),
        out_card_code: body("out_card_code"),
        appid: body("appid"),
        mchid: body("mchid"),
        time_range: body("time_range"),
        state: body("state"),
        unfinished_reason: body("unfinished_reason"),
        total_amount: body("total_amount"),
        pay_information: body("pay_information"),
        create_time: body("create_time"),
        objectives: body("objectives"),
        rewards: body("rewards"),
        sharer_openid: body("sharer_openid"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 约定时间期限
        #[non_exhaustive]
        pub struct TimeRange {
            /// 约定开始时间
            pub begin_time: Option<String>,
            /// 约定结束时间
            pub end_time: Option<String>,
        }

        crate::model! { TimeRange: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// 用户退回优惠的付款信息
        #[non_exhaustive]
        pub struct PayInformation {
            /// 付款金额
            pub pay_amount: Option<i64>,
            /// 付款状态
            pub pay_state: Option<String>,
            /// 微信支付订单号
            pub transaction_id: Option<String>,
            /// 支付时间
            pub pay_time: Option<String>,
        }

        crate::model! { PayInformation: Default {
            pay_amount: body("pay_amount"),
            pay_state: body("pay_state"),
            transaction_id: body("transaction_id"),
            pay_time: body("pay_time"),
        } }

        /// 目标完成记录
        #[non_exhaustive]
        pub struct ObjectiveCompletionRecords {
            /// 目标完成流水号
            pub objective_completion_serial_no: Option<String>,
            /// 目标ID
            pub objective_id: Option<String>,
            /// 目标完成时间
            pub completion_time: Option<String>,
            /// 目标完成类型
            pub completion_type: Option<String>,
            /// 目标完成描述
            pub description: Option<String>,
            /// 目标完成数量
            pub completion_count: Option<i64>,
            /// 备注说明
            pub remark: Option<String>,
        }

        crate::model! { ObjectiveCompletionRecords: Default {
            objective_completion_serial_no: body("objective_completion_serial_no"),
            objective_id: body("objective_id"),
            completion_time: body("completion_time"),
            completion_type: body("completion_type"),
            description: body("description"),
            completion_count: body("completion_count"),
            remark: body("remark"),
        } }

        /// 目标列表
        #[non_exhaustive]
        pub struct Objectives {
            /// 目标ID
            pub objective_id: Option<String>,
            /// 目标名称
            pub name: Option<String>,
            /// 目标数量
            pub count: Option<i64>,
            /// 目标单位
            pub unit: Option<String>,
            /// 目标描述
            pub description: Option<String>,
            /// 目标完成记录
            pub objective_completion_records: Vec<ObjectiveCompletionRecords>,
        }

        crate::model! { Objectives: Default {
            objective_id: body("objective_id"),
            name: body("name"),
            count: body("count"),
            unit: body("unit"),
            description: body("description"),
            objective_completion_records: body("objective_completion_records"),
        } }

        /// 优惠使用记录列
        #[non_exhaustive]
        pub struct RewardUsageRecords {
            /// 优惠使用记录流水号
            pub reward_usage_serial_no: Option<String>,
            /// 优惠ID
            pub reward_id: Option<String>,
            /// 优惠使用时间
            pub usage_time: Option<String>,
            /// 优惠使用类型
            pub usage_type: Option<String>,
            /// 优惠使用描述
            pub description: Option<String>,
            /// 优惠使用数量
            pub usage_count: Option<i64>,
            /// 优惠金额
            pub amount: Option<i64>,
            /// 备注说明
            pub remark: Option<String>,
        }

        crate::model! { RewardUsageRecords: Default {
            reward_usage_serial_no: body("reward_usage_serial_no"),
            reward_id: body("reward_id"),
            usage_time: body("usage_time"),
            usage_type: body("usage_type"),
            description: body("description"),
            usage_count: body("usage_count"),
            amount: body("amount"),
            remark: body("remark"),
        } }

        /// 优惠列表
        #[non_exhaustive]
        pub struct Rewards {
            /// 优惠ID
            pub reward_id: Option<String>,
            /// 优惠名称
            pub name: Option<String>,
            /// 优惠数量类型
            pub count_type: Option<String>,
            /// 优惠数量
            pub count: Option<i64>,
            /// 优惠单位
            pub unit: Option<String>,
            /// 优惠金额
            pub amount: Option<i64>,
            /// 优惠描述
            pub description: Option<String>,
            /// 优惠使用记录列
            pub reward_usage_records: Vec<RewardUsageRecords>,
        }

        crate::model! { Rewards: Default {
            reward_id: body("reward_id"),
            name: body("name"),
            count_type: body("count_type"),
            count: body("count"),
            unit: body("unit"),
            amount: body("amount"),
            description: body("description"),
            reward_usage_records: body("reward_usage_records"),
        } }
    }
}
