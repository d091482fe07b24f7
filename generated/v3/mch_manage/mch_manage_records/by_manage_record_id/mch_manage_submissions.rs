// Written by `cargo xtask codegen` from spec/openapi/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions.md

//! `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`

/// Submit materials for a specified merchant management record · 对指定商户管理记录提交资料
///
/// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
///
/// ```
/// use wechatpay::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::{EnumCheckRule, EnumFileExts, FieldData, FileCheckRule, OrderIntervalCheckRule, RecordFields, Relations, Request, StringCheckRule, SubmitData, TimeIntervalCheckRule, Validator};
///
/// let request = Request::new(
///     "M1210999900435123451697535102441",
///     "123000110",
///     SubmitData::new(
///         vec![RecordFields {
///             item_id: Some("".into()),
///             field_name: Some("".into()),
///             name: Some("".into()),
///             type_: Some(0),
///             repeated_field_data: Some(vec![FieldData {
///                 longitude: Some("".into()),
///                 latitude: Some("".into()),
///                 province: Some("".into()),
///                 city: Some("".into()),
///                 area: Some("".into()),
///                 street: Some("".into()),
///                 address: Some("".into()),
///                 name: Some("".into()),
///                 wechat_order_id: Some("".into()),
///                 merchant_order_id: Some("".into()),
///                 trade_time: Some("".into()),
///                 trade_money_amount: Some("".into()),
///                 trade_goods: Some("".into()),
///                 logistic_flag: Some(0),
///                 evidence_img_list: Some(vec!["凭证图片1".into()]),
///                 ..FieldData::new()
///             }].into()),
///             tips: Some("".into()),
///             placeholder: Some("".into()),
///             tooltip: Some("".into()),
///             required: Some(0),
///             need_encrypt: Some(true),
///             string_check_rule: Some(StringCheckRule {
///                 min_string_length: Some(0),
///                 max_string_length: Some(0),
///                 validator: Some(Validator::Number),
///                 ..StringCheckRule::new()
///             }),
///             enum_check_rule: Some(EnumCheckRule {
///                 min_list_length: Some(0),
///                 max_list_length: Some(0),
///                 enum_values: Some(vec!["string".into()]),
///                 ..EnumCheckRule::new()
///             }),
///             file_check_rule: Some(FileCheckRule {
///                 min_list_length: Some(0),
///                 max_list_length: Some(0),
///                 enum_file_exts: Some(vec![EnumFileExts::Png]),
///                 max_file_size: Some(0),
///                 ..FileCheckRule::new()
///             }),
///             time_interval_check_rule: Some(TimeIntervalCheckRule {
///                 min_list_length: Some(2),
///                 max_list_length: Some(2),
///                 ..TimeIntervalCheckRule::new()
///             }),
///             order_interval_check_rule: Some(OrderIntervalCheckRule {
///                 min_list_length: Some(0),
///                 max_list_length: Some(0),
///                 enum_file_exts: Some(vec![EnumFileExts::Png]),
///                 max_file_size: Some(0),
///                 ..OrderIntervalCheckRule::new()
///             }),
///             relations: Some(vec![Relations {
///                 source_key: Some(0),
///                 source_value: Some("".into()),
///                 ..Relations::new()
///             }]),
///             ..RecordFields::new()
///         }],
///     ),
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Submit materials for a specified merchant management record · 对指定商户管理记录提交资料
    pub struct Request {
        /// merchant management record ID · 商户管理记录ID
        pub manage_record_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// materials submitted by the merchant · 商户提交资料内容
        pub submit_data: crate::JsonString<SubmitData>,
    }

    crate::model! { Request {
        manage_record_id: path("manage_record_id").required(),
        sub_mchid: body("sub_mchid").required(),
        submit_data: body("submit_data").required().mark(Mark::Json),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            manage_record_id: impl Into<String>,
            sub_mchid: impl Into<String>,
            submit_data: impl Into<crate::JsonString<SubmitData>>,
        ) -> Self {
            Self {
                manage_record_id: manage_record_id.into(),
                sub_mchid: sub_mchid.into(),
                submit_data: submit_data.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
        "对指定商户管理记录提交资料",
        "Submit materials for a specified merchant management record",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// supplementary material item · 补充资料项
    pub struct FieldData {
        /// longitude value · 经度值
        pub longitude: Option<String>,
        /// latitude value · 纬度值
        pub latitude: Option<String>,
        /// province · 省份
        pub province: Option<String>,
        /// city · 城市
        pub city: Option<String>,
        /// region · 区域
        pub area: Option<String>,
        /// street · 街道
        pub street: Option<String>,
        /// detailed address · 详细地址
        pub address: Option<String>,
        /// address name · 地址名
        pub name: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub wechat_order_id: Option<String>,
        /// merchant order number · 商户订单号
        pub merchant_order_id: Option<String>,
        /// transaction time (+08) · 交易时间+08
        pub trade_time: Option<String>,
        /// trade amount · 交易金额
        pub trade_money_amount: Option<String>,
        /// goods of the order under retrieval · 调单商品
        pub trade_goods: Option<String>,
        /// whether it is logistics · 是否物流 (`0`, `1`)
        pub logistic_flag: Option<i64>,
        /// voucher image information · 凭证图片信息
        pub evidence_img_list: Option<Vec<String>>,
    }

    crate::model! { FieldData: Default {
        longitude: body("longitude"),
        latitude: body("latitude"),
        province: body("province"),
        city: body("city"),
        area: body("area"),
        street: body("street"),
        address: body("address"),
        name: body("name"),
        wechat_order_id: body("wechat_order_id"),
        merchant_order_id: body("merchant_order_id"),
        trade_time: body("trade_time"),
        trade_money_amount: body("trade_money_amount"),
        trade_goods: body("trade_goods"),
        logistic_flag: body("logistic_flag"),
        evidence_img_list: body("evidence_img_list"),
    } }

    impl FieldData {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                longitude: None,
                latitude: None,
                province: None,
                city: None,
                area: None,
                street: None,
                address: None,
                name: None,
                wechat_order_id: None,
                merchant_order_id: None,
                trade_time: None,
                trade_money_amount: None,
                trade_goods: None,
                logistic_flag: None,
                evidence_img_list: None,
            }
        }
    }

    crate::open_enum! {
        /// check rules · 校验规则
        pub enum Validator {
            Number = "number",
            Phone = "phone",
            Idcard = "idcard",
            Url = "url",
            Email = "email",
        }
    }

    /// string check rules · 字符串校验规则
    pub struct StringCheckRule {
        /// minimum string length · 字符串最小长度
        pub min_string_length: Option<i64>,
        /// maximum string length · 字符串最大长度
        pub max_string_length: Option<i64>,
        /// check rules · 校验规则
        pub validator: Option<Validator>,
    }

    crate::model! { StringCheckRule: Default {
        min_string_length: body("min_string_length"),
        max_string_length: body("max_string_length"),
        validator: body("validator"),
    } }

    impl StringCheckRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                min_string_length: None,
                max_string_length: None,
                validator: None,
            }
        }
    }

    /// enum check rules · 枚举校验规则
    pub struct EnumCheckRule {
        /// minimum list length · 最小列表长度
        pub min_list_length: Option<i64>,
        /// maximum list length · 最大列表长度
        pub max_list_length: Option<i64>,
        /// list of enumerated options shown to the merchant · 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    crate::model! { EnumCheckRule: Default {
        min_list_length: body("min_list_length"),
        max_list_length: body("max_list_length"),
        enum_values: body("enum_values"),
    } }

    impl EnumCheckRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                min_list_length: None,
                max_list_length: None,
                enum_values: None,
            }
        }
    }

    crate::open_enum! {
        /// allowed extensions of submitted files · 限制提交的文件后缀
        pub enum EnumFileExts {
            Png = "png",
            Jpg = "jpg",
            Jpeg = "jpeg",
            Mp4 = "mp4",
            Avi = "avi",
            Mov = "mov",
            Wmv = "wmv",
            Pdf = "pdf",
            Doc = "doc",
            Docx = "docx",
            Csv = "csv",
            Xlsx = "xlsx",
        }
    }

    /// file check rules · 文件校验规则
    pub struct FileCheckRule {
        /// minimum list length · 最小列表长度
        pub min_list_length: Option<i64>,
        /// maximum list length · 最大列表长度
        pub max_list_length: Option<i64>,
        /// allowed extensions of submitted files · 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<EnumFileExts>>,
        /// limit on submitted file size · 限制文件提交大小
        pub max_file_size: Option<i64>,
    }

    crate::model! { FileCheckRule: Default {
        min_list_length: body("min_list_length"),
        max_list_length: body("max_list_length"),
        enum_file_exts: body("enum_file_exts"),
        max_file_size: body("max_file_size"),
    } }

    impl FileCheckRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                min_list_length: None,
                max_list_length: None,
                enum_file_exts: None,
                max_file_size: None,
            }
        }
    }

    /// time interval check rules · 时间区间校验规则
    pub struct TimeIntervalCheckRule {
        /// minimum list length · 最小列表长度
        pub min_list_length: Option<i64>,
        /// maximum list length · 最大列表长度
        pub max_list_length: Option<i64>,
    }

    crate::model! { TimeIntervalCheckRule: Default {
        min_list_length: body("min_list_length"),
        max_list_length: body("max_list_length"),
    } }

    impl TimeIntervalCheckRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                min_list_length: None,
                max_list_length: None,
            }
        }
    }

    /// order-type check rules · 订单类型校验规则
    pub struct OrderIntervalCheckRule {
        /// minimum list length · 最小列表长度
        pub min_list_length: Option<i64>,
        /// maximum list length · 最大列表长度
        pub max_list_length: Option<i64>,
        /// allowed extensions of submitted files · 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<EnumFileExts>>,
        /// limit on submitted file size · 限制文件提交大小
        pub max_file_size: Option<i64>,
    }

    crate::model! { OrderIntervalCheckRule: Default {
        min_list_length: body("min_list_length"),
        max_list_length: body("max_list_length"),
        enum_file_exts: body("enum_file_exts"),
        max_file_size: body("max_file_size"),
    } }

    impl OrderIntervalCheckRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                min_list_length: None,
                max_list_length: None,
                enum_file_exts: None,
                max_file_size: None,
            }
        }
    }

    /// association rules of the material items · 资料项关联规则集合
    pub struct Relations {
        /// associated material item ID · 关联的资料项ID
        pub source_key: Option<i64>,
        /// associated material item value · 关联的资料项值
        pub source_value: Option<String>,
    }

    crate::model! { Relations: Default {
        source_key: body("source_key"),
        source_value: body("source_value"),
    } }

    impl Relations {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                source_key: None,
                source_value: None,
            }
        }
    }

    /// material items · 资料项集合
    pub struct RecordFields {
        /// material item ID · 资料项ID
        pub item_id: Option<String>,
        /// English name of the material item · 资料项英文名
        pub field_name: Option<String>,
        /// Chinese name of the material item · 资料项中文名
        pub name: Option<String>,
        /// material item type · 资料项类型 (`1`, `2`, `3`, `4`, `5`, `6`)
        pub type_: Option<i64>,
        /// multi-value supplementary material item in `JSON` format · 补充资料项多值`JSON`格式
        pub repeated_field_data: Option<crate::JsonString<Vec<FieldData>>>,
        /// tips for filling in the material item · 资料项填写提示
        pub tips: Option<String>,
        /// placeholder text of the input box · 输入框占位文案
        pub placeholder: Option<String>,
        /// tooltip of the hovering exclamation mark · 叹号悬浮提示语
        pub tooltip: Option<String>,
        /// whether submission is mandatory · 是否必须提交 (`0`, `1`)
        pub required: Option<i64>,
        /// whether the submitted content must be encrypted · 提交内容需要加密
        pub need_encrypt: Option<bool>,
        /// string check rules · 字符串校验规则
        pub string_check_rule: Option<StringCheckRule>,
        /// enum check rules · 枚举校验规则
        pub enum_check_rule: Option<EnumCheckRule>,
        /// file check rules · 文件校验规则
        pub file_check_rule: Option<FileCheckRule>,
        /// time interval check rules · 时间区间校验规则
        pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
        /// order-type check rules · 订单类型校验规则
        pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
        /// association rules of the material items · 资料项关联规则集合
        pub relations: Option<Vec<Relations>>,
    }

    crate::model! { RecordFields: Default {
        item_id: body("item_id"),
        field_name: body("field_name"),
        name: body("name"),
        type_: body("type"),
        repeated_field_data: body("repeated_field_data").mark(Mark::Json),
        tips: body("tips"),
        placeholder: body("placeholder"),
        tooltip: body("tooltip"),
        required: body("required"),
        need_encrypt: body("need_encrypt"),
        string_check_rule: body("string_check_rule"),
        enum_check_rule: body("enum_check_rule"),
        file_check_rule: body("file_check_rule"),
        time_interval_check_rule: body("time_interval_check_rule"),
        order_interval_check_rule: body("order_interval_check_rule"),
        relations: body("relations"),
    } }

    impl RecordFields {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                item_id: None,
                field_name: None,
                name: None,
                type_: None,
                repeated_field_data: None,
                tips: None,
                placeholder: None,
                tooltip: None,
                required: None,
                need_encrypt: None,
                string_check_rule: None,
                enum_check_rule: None,
                file_check_rule: None,
                time_interval_check_rule: None,
                order_interval_check_rule: None,
                relations: None,
            }
        }
    }

    /// materials submitted by the merchant · 商户提交资料内容
    pub struct SubmitData {
        /// material items · 资料项集合
        pub record_fields: Vec<RecordFields>,
    }

    crate::model! { SubmitData {
        record_fields: body("record_fields").required(),
    } }

    impl SubmitData {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(record_fields: Vec<RecordFields>) -> Self {
            Self { record_fields }
        }
    }

    /// Submit materials for a specified merchant management record · 对指定商户管理记录提交资料
    #[non_exhaustive]
    pub struct Response {
        /// merchant management material submission record ID · 商户管理提交资料记录ID
        pub manage_submission_id: Option<String>,
    }

    crate::model! { Response: Default {
        manage_submission_id: body("manage_submission_id"),
    } }
}
