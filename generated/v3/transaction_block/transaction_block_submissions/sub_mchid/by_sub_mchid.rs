// Written by `cargo xtask codegen` from spec/openapi/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}.md

//! `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`

/// Initiate an appeal against a transaction block · 发起交易拦截申诉
///
/// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940446](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transaction_block::transaction_block_submissions::sub_mchid::by_sub_mchid::post::{RecordFields, Request, Required, SubmitData};
///
/// let request = Request::new(Required {
///     sub_mchid: "123000110",
///     merchant_submit_id: "ABC123456789",
///     submit_data: SubmitData::new([RecordFields::new()]),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transaction_block::transaction_block_submissions::sub_mchid::by_sub_mchid::post::{EnumCheckRule, EnumFileExts, FieldData, FileCheckRule, OrderIntervalCheckRule, RecordFields, Relations, Request, Required, StringCheckRule, SubmitData, TimeIntervalCheckRule, Validator};
///
/// let request = Request::new(Required {
///     sub_mchid: "123000110",
///     merchant_submit_id: "ABC123456789",
///     submit_data: SubmitData::new([RecordFields::new()
///         .item_id("")
///         .field_name("")
///         .name("")
///         .type_(0)
///         .repeated_field_data(vec![FieldData::new()
///             .longitude("")
///             .latitude("")
///             .province("")
///             .city("")
///             .area("")
///             .street("")
///             .address("")
///             .name("")
///             .wechat_order_id("")
///             .merchant_order_id("")
///             .trade_time("")
///             .trade_money_amount("")
///             .trade_goods("")
///             .logistic_flag(0)
///             .evidence_img_list(["凭证图片1"])])
///         .tips("")
///         .placeholder("")
///         .tooltip("")
///         .required(0)
///         .need_encrypt(true)
///         .string_check_rule(StringCheckRule::new()
///             .min_string_length(0)
///             .max_string_length(0)
///             .validator(Validator::Number))
///         .enum_check_rule(EnumCheckRule::new()
///             .min_list_length(0)
///             .max_list_length(0)
///             .enum_values(["string"]))
///         .file_check_rule(FileCheckRule::new()
///             .min_list_length(0)
///             .max_list_length(0)
///             .enum_file_exts([EnumFileExts::Png])
///             .max_file_size(0))
///         .time_interval_check_rule(TimeIntervalCheckRule::new().min_list_length(2).max_list_length(2))
///         .order_interval_check_rule(OrderIntervalCheckRule::new()
///             .min_list_length(0)
///             .max_list_length(0)
///             .enum_file_exts([EnumFileExts::Png])
///             .max_file_size(0))
///         .relations([Relations::new().source_key(0).source_value("")])]),
/// });
/// ```
#[doc(alias("发起交易拦截申诉", "4014940446"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Initiate an appeal against a transaction block · 发起交易拦截申诉
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// merchant-side appeal number · 商户侧申诉单号
        pub merchant_submit_id: String,
        /// materials submitted by the merchant · 商户提交资料内容
        pub submit_data: crate::JsonString<SubmitData>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        merchant_submit_id: body("merchant_submit_id").required(),
        submit_data: body("submit_data").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// merchant-side appeal number · 商户侧申诉单号
        merchant_submit_id(&'a str),
        /// materials submitted by the merchant · 商户提交资料内容
        submit_data(SubmitData),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
        "发起交易拦截申诉",
        "Initiate an appeal against a transaction block",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::FieldData;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Validator;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::StringCheckRule;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::EnumCheckRule;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::EnumFileExts;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::FileCheckRule;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::TimeIntervalCheckRule;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::OrderIntervalCheckRule;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::Relations;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::RecordFields;

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::SubmitData;

    /// Initiate an appeal against a transaction block · 发起交易拦截申诉
    #[non_exhaustive]
    pub struct Response {
        /// transaction block appeal ID · 交易拦截申诉ID
        pub block_submission_id: Option<String>,
        /// submission time · 提交时间
        pub submit_time: Option<String>,
        /// review result · 审核结果
        pub review_result: Option<response::ReviewResult>,
        /// review time · 审核时间
        pub review_time: Option<String>,
        /// review rejection reason · 审核驳回原因
        pub review_reject_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        block_submission_id: body("block_submission_id"),
        submit_time: body("submit_time"),
        review_result: body("review_result"),
        review_time: body("review_time"),
        review_reject_reason: body("review_reject_reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::transaction_block::transaction_block_submissions::by_block_submission_id::get::response::ReviewResult;
    }
}
