// Written by `cargo xtask codegen` from spec/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}.md

//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`

pub mod submit;
pub mod upload;

/// Query a sub-merchant's enhanced due diligence order · 查询子商户强化尽调单信息
///
/// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015631048](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     due_diligence_id: "123000110_2_2190381dakdajois1283i12jo",
///     sub_mchid: "123000110",
/// });
/// let answer = request.send(&client).await?;
/// let due_diligence_state = answer.due_diligence_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询子商户强化尽调单信息", "4015631048"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a sub-merchant's enhanced due diligence order · 查询子商户强化尽调单信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// due diligence ID · 尽调单号
        pub due_diligence_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        due_diligence_id: path("due_diligence_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// due diligence ID · 尽调单号
        due_diligence_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
        "查询子商户强化尽调单信息",
        "Query a sub-merchant's enhanced due diligence order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a sub-merchant's enhanced due diligence order · 查询子商户强化尽调单信息
    #[non_exhaustive]
    pub struct Response {
        /// due diligence ID · 尽调单号
        pub due_diligence_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// due diligence state · 尽调单状态
        pub due_diligence_state: Option<response::DueDiligenceState>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<crate::JsonString<response::RejectReason>>,
        /// deadline · 截止时间
        pub deadline_time: Option<String>,
        /// termination time · 终止时间
        pub terminal_time: Option<String>,
        /// submission time · 提交时间
        pub submit_time: Option<String>,
        /// rejection time · 驳回时间
        pub reject_time: Option<String>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub complete_time: Option<crate::Time>,
        /// materials required for due diligence · 尽调要求提交的资料
        pub submission_template: Option<crate::JsonString<response::SubmissionTemplate>>,
        /// materials already submitted for due diligence · 尽调已经提交的资料
        pub submission_data: Option<crate::JsonString<response::SubmissionData>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        due_diligence_id: body("due_diligence_id").promised(),
        sub_mchid: body("sub_mchid").promised(),
        due_diligence_state: body("due_diligence_state").promised(),
        reject_reason: body("reject_reason").mark(Mark::Json),
        deadline_time: body("deadline_time").promised(),
        terminal_time: body("terminal_time"),
        submit_time: body("submit_time"),
        reject_time: body("reject_time"),
        complete_time: body("complete_time"),
        submission_template: body("submission_template").mark(Mark::Json),
        submission_data: body("submission_data").mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// due diligence ID · 尽调单号
        due_diligence_id 0(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 1(&str),
        /// due diligence state · 尽调单状态
        due_diligence_state 2(&response::DueDiligenceState),
        /// deadline · 截止时间
        deadline_time 4(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// due diligence state · 尽调单状态
            pub enum DueDiligenceState {
                DueDiligenceStateCollecting = "DUE_DILIGENCE_STATE_COLLECTING",
                DueDiligenceStateAuditing = "DUE_DILIGENCE_STATE_AUDITING",
                DueDiligenceStateRejected = "DUE_DILIGENCE_STATE_REJECTED",
                DueDiligenceStateExpired = "DUE_DILIGENCE_STATE_EXPIRED",
                DueDiligenceStateCancelled = "DUE_DILIGENCE_STATE_CANCELLED",
                DueDiligenceStateFinished = "DUE_DILIGENCE_STATE_FINISHED",
            }
        }

        /// review reasons · 审核原因集合
        #[non_exhaustive]
        pub struct AuditDetailByItem {
            /// review result · 审核结果
            pub audit_result: Option<i64>,
            /// reviewed material item ID · 审核的资料项ID
            pub item_id: Option<i64>,
            /// review result shown to the merchant · 展示给商户的审核结果
            pub reject_reason_to_merchant: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AuditDetailByItem: Received {
            audit_result: body("audit_result"),
            item_id: body("item_id"),
            reject_reason_to_merchant: body("reject_reason_to_merchant"),
        } }

        /// rejection reason · 驳回原因
        #[non_exhaustive]
        pub struct RejectReason {
            /// review reasons · 审核原因集合
            pub audit_detail_by_item: Vec<AuditDetailByItem>,
            origin_: crate::model::Origin,
        }

        crate::model! { RejectReason: Received {
            audit_detail_by_item: body("audit_detail_by_item"),
        } }

        crate::open_enum! {
            /// allowed extensions of submitted files · 限制提交的文件后缀
            pub enum EnumFileExts {
                Png = "png",
                Jpg = "jpg",
                Jpeg = "jpeg",
            }
        }

        /// check rules · 校验规则
        #[non_exhaustive]
        pub struct CheckRule {
            /// minimum string length · 字符串最小长度
            pub min_length: Option<i64>,
            /// maximum string length · 字符串最大长度
            pub max_length: Option<i64>,
            /// allowed extensions of submitted files · 限制提交的文件后缀
            pub enum_file_exts: Vec<EnumFileExts>,
            /// limit on submitted file size · 限制文件提交大小
            pub max_file_size: Option<i64>,
            /// enum values selectable in the enum field · 枚举可选的字段枚举值
            pub enum_keys: Vec<i64>,
            /// list of enumerated options shown to the merchant · 展示给商户看的枚举可选的字段列表
            pub enum_values: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CheckRule: Received {
            min_length: body("min_length"),
            max_length: body("max_length"),
            enum_file_exts: body("enum_file_exts"),
            max_file_size: body("max_file_size"),
            enum_keys: body("enum_keys"),
            enum_values: body("enum_values"),
        } }

        /// material items · 资料项集合
        #[non_exhaustive]
        pub struct RecordFields {
            /// check rules · 校验规则
            pub check_rule: Option<CheckRule>,
            /// whether modifying the content is allowed · 是否允许修改内容 (`0`, `1`)
            pub disabled: Option<i64>,
            /// material item value (single-value type) · 资料项值(单值类型)
            pub field_data: Option<String>,
            /// English name of the material item · 资料项英文名
            pub field_name: Option<String>,
            /// whether to hide the material item · 是否隐藏资料项
            pub hidden: Option<i64>,
            /// material item ID · 资料项ID
            pub item_id: Option<String>,
            /// Chinese name of the material item · 资料项中文名
            pub name: Option<String>,
            /// whether the submitted content must be encrypted · 提交内容需要加密
            pub need_encrypt: Option<bool>,
            /// placeholder text for input · 输入占位文案
            pub placeholder: Option<String>,
            /// whether required · 是否必填 (`0`, `1`)
            pub required: Option<i64>,
            /// tips for filling in the material item · 资料项填写提示
            pub tips: Option<String>,
            /// tooltip of the hovering exclamation mark · 叹号悬浮提示语
            pub tooltip: Option<String>,
            /// material item type · 资料项类型 (`1`, `2`, `11`, `15`)
            pub type_: Option<i64>,
            /// whether "long-term" may be ticked for the date type · 日期类型是否可勾选“长期有效” (`0`, `1`)
            pub use_permanently_date: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { RecordFields: Received {
            check_rule: body("check_rule"),
            disabled: body("disabled"),
            field_data: body("field_data"),
            field_name: body("field_name"),
            hidden: body("hidden"),
            item_id: body("item_id"),
            name: body("name"),
            need_encrypt: body("need_encrypt"),
            placeholder: body("placeholder"),
            required: body("required"),
            tips: body("tips"),
            tooltip: body("tooltip"),
            type_: body("type"),
            use_permanently_date: body("use_permanently_date"),
        } }

        /// materials required for due diligence · 尽调要求提交的资料
        #[non_exhaustive]
        pub struct SubmissionTemplate {
            /// material items · 资料项集合
            pub record_fields: Vec<RecordFields>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubmissionTemplate: Received {
            record_fields: body("record_fields").promised(),
        } }

        crate::promised::promised! { SubmissionTemplate {
            /// material items · 资料项集合
            record_fields 0([RecordFields]),
        } }

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Relations;

        /// material items · 资料项集合
        #[non_exhaustive]
        pub struct SubmissionDataRecordFields {
            /// material item ID · 资料项ID
            pub item_id: Option<String>,
            /// English name of the material item · 资料项英文名
            pub field_name: Option<String>,
            /// Chinese name of the material item · 资料项中文名
            pub name: Option<String>,
            /// material item type · 资料项类型 (`1`, `2`, `11`, `15`)
            pub type_: Option<i64>,
            /// tips for filling in the material item · 资料项填写提示
            pub tips: Option<String>,
            /// placeholder text of the input box · 输入框占位文案
            pub placeholder: Option<String>,
            /// tooltip of the hovering exclamation mark · 叹号悬浮提示语
            pub tooltip: Option<String>,
            /// whether submission is mandatory · 是否必须提交 (`0`, `1`)
            pub required: Option<i64>,
            /// check rules · 校验规则
            pub check_rule: Option<CheckRule>,
            /// association rules of the material items · 资料项关联规则集合
            pub relations: Vec<Relations>,
            /// whether the submitted content must be encrypted · 提交内容需要加密
            pub need_encrypt: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubmissionDataRecordFields: Received {
            item_id: body("item_id"),
            field_name: body("field_name"),
            name: body("name"),
            type_: body("type"),
            tips: body("tips"),
            placeholder: body("placeholder"),
            tooltip: body("tooltip"),
            required: body("required"),
            check_rule: body("check_rule"),
            relations: body("relations"),
            need_encrypt: body("need_encrypt"),
        } }

        /// materials already submitted for due diligence · 尽调已经提交的资料
        #[non_exhaustive]
        pub struct SubmissionData {
            /// material items · 资料项集合
            pub record_fields: Vec<SubmissionDataRecordFields>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubmissionData: Received {
            record_fields: body("record_fields").promised(),
        } }

        crate::promised::promised! { SubmissionData {
            /// material items · 资料项集合
            record_fields 0([SubmissionDataRecordFields]),
        } }
    }
}
