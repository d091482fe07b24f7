// Written by `cargo xtask codegen` from spec/openapi/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions.md

//! `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`

/// Submit materials for a specified merchant management record · 对指定商户管理记录提交资料
///
/// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940417](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::{RecordFields, Request, Required, SubmitData};
///
/// let request = Request::new(Required {
///     manage_record_id: "M1210999900435123451697535102441",
///     sub_mchid: "123000110",
///     submit_data: SubmitData::new([RecordFields::new()]),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post::{EnumCheckRule, EnumFileExts, FieldData, FileCheckRule, OrderIntervalCheckRule, RecordFields, Relations, Request, Required, StringCheckRule, SubmitData, TimeIntervalCheckRule, Validator};
///
/// let request = Request::new(Required {
///     manage_record_id: "M1210999900435123451697535102441",
///     sub_mchid: "123000110",
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
#[doc(alias("对指定商户管理记录提交资料", "4014940417"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Submit materials for a specified merchant management record · 对指定商户管理记录提交资料
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant management record ID · 商户管理记录ID
        manage_record_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// materials submitted by the merchant · 商户提交资料内容
        submit_data(SubmitData),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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
        /// transaction time (+08) · 交易时间+08; as 2018-06-08T10:34:56+08:00
        pub trade_time: Option<crate::Time>,
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

    crate::sent::sent! { FieldData {
        /// longitude value · 经度值
        longitude longitude_opt(into String),
        /// latitude value · 纬度值
        latitude latitude_opt(into String),
        /// province · 省份
        province province_opt(into String),
        /// city · 城市
        city city_opt(into String),
        /// region · 区域
        area area_opt(into String),
        /// street · 街道
        street street_opt(into String),
        /// detailed address · 详细地址
        address address_opt(into String),
        /// address name · 地址名
        name name_opt(into String),
        /// WeChat Pay transaction ID · 微信支付订单号
        wechat_order_id wechat_order_id_opt(into String),
        /// merchant order number · 商户订单号
        merchant_order_id merchant_order_id_opt(into String),
        /// transaction time (+08) · 交易时间+08; as 2018-06-08T10:34:56+08:00
        trade_time trade_time_opt(into crate::Time),
        /// trade amount · 交易金额
        trade_money_amount trade_money_amount_opt(into String),
        /// goods of the order under retrieval · 调单商品
        trade_goods trade_goods_opt(into String),
        /// whether it is logistics · 是否物流 (`0`, `1`)
        logistic_flag logistic_flag_opt(i64),
        /// voucher image information · 凭证图片信息
        evidence_img_list evidence_img_list_opt([into String]),
    } }

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::Validator;

    /// string check rules · 字符串校验规则
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { StringCheckRule {
        /// minimum string length · 字符串最小长度
        min_string_length min_string_length_opt(i64),
        /// maximum string length · 字符串最大长度
        max_string_length max_string_length_opt(i64),
        /// check rules · 校验规则
        validator validator_opt(Validator),
    } }

    /// enum check rules · 枚举校验规则
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { EnumCheckRule {
        /// minimum list length · 最小列表长度
        min_list_length min_list_length_opt(i64),
        /// maximum list length · 最大列表长度
        max_list_length max_list_length_opt(i64),
        /// list of enumerated options shown to the merchant · 展示给商户看的枚举可选的字段列表
        enum_values enum_values_opt([into String]),
    } }

    pub use crate::v3::mch_manage::mch_manage_records::by_manage_record_id::get::response::EnumFileExts;

    /// file check rules · 文件校验规则
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { FileCheckRule {
        /// minimum list length · 最小列表长度
        min_list_length min_list_length_opt(i64),
        /// maximum list length · 最大列表长度
        max_list_length max_list_length_opt(i64),
        /// allowed extensions of submitted files · 限制提交的文件后缀
        enum_file_exts enum_file_exts_opt([EnumFileExts]),
        /// limit on submitted file size · 限制文件提交大小
        max_file_size max_file_size_opt(i64),
    } }

    /// time interval check rules · 时间区间校验规则
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { TimeIntervalCheckRule {
        /// minimum list length · 最小列表长度
        min_list_length min_list_length_opt(i64),
        /// maximum list length · 最大列表长度
        max_list_length max_list_length_opt(i64),
    } }

    /// order-type check rules · 订单类型校验规则
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { OrderIntervalCheckRule {
        /// minimum list length · 最小列表长度
        min_list_length min_list_length_opt(i64),
        /// maximum list length · 最大列表长度
        max_list_length max_list_length_opt(i64),
        /// allowed extensions of submitted files · 限制提交的文件后缀
        enum_file_exts enum_file_exts_opt([EnumFileExts]),
        /// limit on submitted file size · 限制文件提交大小
        max_file_size max_file_size_opt(i64),
    } }

    /// association rules of the material items · 资料项关联规则集合
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Relations {
        /// associated material item ID · 关联的资料项ID
        source_key source_key_opt(i64),
        /// associated material item value · 关联的资料项值
        source_value source_value_opt(into String),
    } }

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

    crate::sent::sent! { RecordFields {
        /// material item ID · 资料项ID
        item_id item_id_opt(into String),
        /// English name of the material item · 资料项英文名
        field_name field_name_opt(into String),
        /// Chinese name of the material item · 资料项中文名
        name name_opt(into String),
        /// material item type · 资料项类型 (`1`, `2`, `3`, `4`, `5`, `6`)
        type_ type_opt(i64),
        /// multi-value supplementary material item in `JSON` format · 补充资料项多值`JSON`格式
        repeated_field_data repeated_field_data_opt(into crate::JsonString<Vec<FieldData>>),
        /// tips for filling in the material item · 资料项填写提示
        tips tips_opt(into String),
        /// placeholder text of the input box · 输入框占位文案
        placeholder placeholder_opt(into String),
        /// tooltip of the hovering exclamation mark · 叹号悬浮提示语
        tooltip tooltip_opt(into String),
        /// whether submission is mandatory · 是否必须提交 (`0`, `1`)
        required required_opt(i64),
        /// whether the submitted content must be encrypted · 提交内容需要加密
        need_encrypt need_encrypt_opt(bool),
        /// string check rules · 字符串校验规则
        string_check_rule string_check_rule_opt(StringCheckRule),
        /// enum check rules · 枚举校验规则
        enum_check_rule enum_check_rule_opt(EnumCheckRule),
        /// file check rules · 文件校验规则
        file_check_rule file_check_rule_opt(FileCheckRule),
        /// time interval check rules · 时间区间校验规则
        time_interval_check_rule time_interval_check_rule_opt(TimeIntervalCheckRule),
        /// order-type check rules · 订单类型校验规则
        order_interval_check_rule order_interval_check_rule_opt(OrderIntervalCheckRule),
        /// association rules of the material items · 资料项关联规则集合
        relations relations_opt([Relations]),
    } }

    /// materials submitted by the merchant · 商户提交资料内容
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

    /// Submit materials for a specified merchant management record · 对指定商户管理记录提交资料
    #[non_exhaustive]
    pub struct Response {
        /// merchant management material submission record ID · 商户管理提交资料记录ID
        pub manage_submission_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        manage_submission_id: body("manage_submission_id"),
    } }
}
