// Written by `cargo xtask codegen` from spec/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit.md

//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`

/// Submit due diligence materials · 提交尽调资料
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
///
/// Official pages · 官方文档:
///
/// - partner: [4015631033](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::submit::post::{Request, Required};
///
/// let request = Request::new(Required {
///     due_diligence_id: "123000110_2_2190381dakdajois1283i12jo",
///     sub_mchid: "123000110",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::submit::post::{CheckRule, EnumFileExts, RecordFields, Relations, Request, Required, SubmitData};
///
/// let request = Request::new(Required {
///     due_diligence_id: "123000110_2_2190381dakdajois1283i12jo",
///     sub_mchid: "123000110",
/// })
/// .submit_data(SubmitData::new([RecordFields::new()
///     .item_id("")
///     .field_name("")
///     .name("")
///     .type_(0)
///     .tips("")
///     .placeholder("")
///     .tooltip("")
///     .required(0)
///     .check_rule(CheckRule::new()
///         .min_length(0)
///         .max_length(0)
///         .enum_file_exts([EnumFileExts::Png])
///         .max_file_size(0)
///         .enum_keys([1])
///         .enum_values(["string"]))
///     .relations([Relations::new().source_key(0).source_value("")])
///     .need_encrypt(true)]));
/// ```
#[doc(alias("提交尽调资料", "4015631033"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Submit due diligence materials · 提交尽调资料
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// due diligence ID · 尽调单号
        pub due_diligence_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// submitted materials · 提交资料内容
        pub submit_data: Option<crate::JsonString<SubmitData>>,
    }

    crate::model! { Request {
        due_diligence_id: path("due_diligence_id").required(),
        sub_mchid: body("sub_mchid").required(),
        submit_data: body("submit_data").mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// due diligence ID · 尽调单号
        due_diligence_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
        /// submitted materials · 提交资料内容
        submit_data submit_data_opt(into crate::JsonString<SubmitData>),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
        "提交尽调资料",
        "Submit due diligence materials",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::response::EnumFileExts;

    /// check rules · 校验规则
    #[must_use]
    #[non_exhaustive]
    pub struct CheckRule {
        /// minimum string length · 字符串最小长度
        pub min_length: Option<i64>,
        /// maximum string length · 字符串最大长度
        pub max_length: Option<i64>,
        /// allowed extensions of submitted files · 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<EnumFileExts>>,
        /// limit on submitted file size · 限制文件提交大小
        pub max_file_size: Option<i64>,
        /// enum values selectable in the enum field · 枚举可选的字段枚举值
        pub enum_keys: Option<Vec<i64>>,
        /// list of enumerated options shown to the merchant · 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    crate::model! { CheckRule: Default {
        min_length: body("min_length"),
        max_length: body("max_length"),
        enum_file_exts: body("enum_file_exts"),
        max_file_size: body("max_file_size"),
        enum_keys: body("enum_keys"),
        enum_values: body("enum_values"),
    } }

    crate::sent::sent! { CheckRule {
        /// minimum string length · 字符串最小长度
        min_length min_length_opt(i64),
        /// maximum string length · 字符串最大长度
        max_length max_length_opt(i64),
        /// allowed extensions of submitted files · 限制提交的文件后缀
        enum_file_exts enum_file_exts_opt([EnumFileExts]),
        /// limit on submitted file size · 限制文件提交大小
        max_file_size max_file_size_opt(i64),
        /// enum values selectable in the enum field · 枚举可选的字段枚举值
        enum_keys enum_keys_opt([i64]),
        /// list of enumerated options shown to the merchant · 展示给商户看的枚举可选的字段列表
        enum_values enum_values_opt([into String]),
    } }

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::Relations;

    /// material items · 资料项集合
    #[must_use]
    #[non_exhaustive]
    pub struct RecordFields {
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
        pub relations: Option<Vec<Relations>>,
        /// whether the submitted content must be encrypted · 提交内容需要加密
        pub need_encrypt: Option<bool>,
    }

    crate::model! { RecordFields: Default {
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

    crate::sent::sent! { RecordFields {
        /// material item ID · 资料项ID
        item_id item_id_opt(into String),
        /// English name of the material item · 资料项英文名
        field_name field_name_opt(into String),
        /// Chinese name of the material item · 资料项中文名
        name name_opt(into String),
        /// material item type · 资料项类型 (`1`, `2`, `11`, `15`)
        type_ type_opt(i64),
        /// tips for filling in the material item · 资料项填写提示
        tips tips_opt(into String),
        /// placeholder text of the input box · 输入框占位文案
        placeholder placeholder_opt(into String),
        /// tooltip of the hovering exclamation mark · 叹号悬浮提示语
        tooltip tooltip_opt(into String),
        /// whether submission is mandatory · 是否必须提交 (`0`, `1`)
        required required_opt(i64),
        /// check rules · 校验规则
        check_rule check_rule_opt(CheckRule),
        /// association rules of the material items · 资料项关联规则集合
        relations relations_opt([Relations]),
        /// whether the submitted content must be encrypted · 提交内容需要加密
        need_encrypt need_encrypt_opt(bool),
    } }

    /// submitted materials · 提交资料内容
    #[must_use]
    #[non_exhaustive]
    pub struct SubmitData {
        /// material items · 资料项集合
        pub record_fields: Vec<RecordFields>,
    }

    crate::model! { SubmitData {
        record_fields: body("record_fields").required(),
    } }

    crate::sent::sent! { SubmitData(record_fields: [RecordFields]) {
    } }

    /// Submit due diligence materials · 提交尽调资料
    #[non_exhaustive]
    pub struct Response {
        /// due diligence state · 尽调单状态
        pub due_diligence_state: Option<response::DueDiligenceState>,
        /// submission time · 提交时间
        pub submit_time: Option<String>,
        /// materials required for due diligence · 尽调要求提交的资料
        pub submission_template: Option<crate::JsonString<response::SubmissionTemplate>>,
        /// materials already submitted for due diligence · 尽调已经提交的资料
        pub submission_data: Option<crate::JsonString<response::SubmissionData>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        due_diligence_state: body("due_diligence_state"),
        submit_time: body("submit_time"),
        submission_template: body("submission_template").mark(Mark::Json),
        submission_data: body("submission_data").mark(Mark::Json),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::response::DueDiligenceState;

        pub use crate::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::response::CheckRule;

        pub use crate::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::response::RecordFields;

        pub use crate::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::response::SubmissionTemplate;

        pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Relations;

        pub use crate::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::response::SubmissionDataRecordFields;

        pub use crate::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get::response::SubmissionData;
    }
}
