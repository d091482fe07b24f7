// Written by `cargo xtask codegen` from spec/openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md

//! `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`

/// Query a sub-merchant's merchant management records by page · 分页查询子商户名下的商户管理记录
///
/// `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940381](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_manage::mch_manage_records::sub_mchid::by_sub_mchid::get::{ManageRecordType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "123000110",
///     limit: 5,
///     manage_record_type: ManageRecordType::FunctionalLimitRecord,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::mch_manage::mch_manage_records::sub_mchid::by_sub_mchid::get::{ManageRecordState, ManageRecordType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "123000110",
///     limit: 5,
///     manage_record_type: ManageRecordType::FunctionalLimitRecord,
/// })
/// .offset(10)
/// .manage_record_state(ManageRecordState::Pending);
/// ```
#[doc(alias("分页查询子商户名下的商户管理记录", "4014940381"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a sub-merchant's merchant management records by page · 分页查询子商户名下的商户管理记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// maximum number of resources · 最大资源条数
        pub limit: i64,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// merchant management record type · 商户管理记录类型
        pub manage_record_type: ManageRecordType,
        /// merchant management record state · 商户管理记录状态
        pub manage_record_state: Option<ManageRecordState>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        limit: query("limit").required(),
        offset: query("offset"),
        manage_record_type: query("manage_record_type").required(),
        manage_record_state: query("manage_record_state"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// maximum number of resources · 最大资源条数
        limit(i64),
        /// merchant management record type · 商户管理记录类型
        manage_record_type(ManageRecordType),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// merchant management record state · 商户管理记录状态
        manage_record_state manage_record_state_opt(ManageRecordState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
        "分页查询子商户名下的商户管理记录",
        "Query a sub-merchant's merchant management records by page",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::ManageRecordType;

    pub use crate::webhook::v3::managerecord::change::ManageRecordState;

    /// Query a sub-merchant's merchant management records by page · 分页查询子商户名下的商户管理记录
    #[non_exhaustive]
    pub struct Response {
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
        /// merchant management record list · 商户管理记录详情列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::RecoverWay;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::RecoverReason;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::FieldData;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::RepeatedFieldData;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Validator;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::StringCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::EnumCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::EnumFileExts;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::FileCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::TimeIntervalCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::OrderIntervalCheckRule;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Relations;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::RecordFields;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::RequestedItemInfo;

        /// merchant management record list · 商户管理记录详情列表
        #[non_exhaustive]
        pub struct Data {
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// merchant management record ID · 商户管理记录ID
            pub manage_record_id: Option<String>,
            /// merchant management record type · 商户管理记录类型
            pub manage_record_type: Option<super::ManageRecordType>,
            /// restriction time · 管控时间
            pub manage_time: Option<String>,
            /// restriction reason · 管控原因
            pub manage_reason: Option<String>,
            /// restricted function · 限制功能
            pub limit_ability: Option<String>,
            /// way to lift the restriction · 解除管控方式
            pub recover_way: Option<RecoverWay>,
            /// whether submitting materials is allowed · 是否允许提交资料
            pub allow_submit: Option<bool>,
            /// reason why submitting materials is prohibited · 禁止提交资料原因
            pub forbid_submit_reason: Option<String>,
            /// start time for submitting materials · 可提交资料开始时间
            pub submit_start_time: Option<String>,
            /// end time for submitting materials · 可提交资料结束时间
            pub submit_end_time: Option<String>,
            /// merchant management record state · 商户管理记录状态
            pub manage_record_state: Option<super::ManageRecordState>,
            /// restriction lifting time · 解除管控时间
            pub recover_time: Option<String>,
            /// reason for lifting the restriction · 解除管控原因
            pub recover_reason: Option<RecoverReason>,
            /// appeal rejection reason · 申诉驳回原因
            pub reject_reason: Option<String>,
            /// end time for submitting materials · 可提交资料结束时间
            pub approve_time: Option<String>,
            /// information required to be submitted · 要求提交的资料
            pub requested_item_info: Option<crate::JsonString<RequestedItemInfo>>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            sub_mchid: body("sub_mchid"),
            manage_record_id: body("manage_record_id"),
            manage_record_type: body("manage_record_type"),
            manage_time: body("manage_time"),
            manage_reason: body("manage_reason"),
            limit_ability: body("limit_ability"),
            recover_way: body("recover_way"),
            allow_submit: body("allow_submit"),
            forbid_submit_reason: body("forbid_submit_reason"),
            submit_start_time: body("submit_start_time"),
            submit_end_time: body("submit_end_time"),
            manage_record_state: body("manage_record_state"),
            recover_time: body("recover_time"),
            recover_reason: body("recover_reason"),
            reject_reason: body("reject_reason"),
            approve_time: body("approve_time"),
            requested_item_info: body("requested_item_info").mark(Mark::Json),
        } }
    }
}
