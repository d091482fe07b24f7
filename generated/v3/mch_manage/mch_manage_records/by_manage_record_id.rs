// Written by `cargo xtask codegen` from spec/openapi/v3/mch-manage/mch-manage-records/{manage_record_id}.md

//! `/v3/mch-manage/mch-manage-records/{manage_record_id}`

pub mod mch_manage_submissions;

/// Query a specified merchant management record of a sub-merchant · 查询子商户下指定商户管理记录
///
/// `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940383](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_manage::mch_manage_records::by_manage_record_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     manage_record_id: "M1210999900435123451697535102441",
///     sub_mchid: "123000110",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询子商户下指定商户管理记录", "4014940383"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a specified merchant management record of a sub-merchant · 查询子商户下指定商户管理记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant management record ID · 商户管理记录ID
        pub manage_record_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        manage_record_id: path("manage_record_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant management record ID · 商户管理记录ID
        manage_record_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mch-manage/mch-manage-records/{manage_record_id}",
        "查询子商户下指定商户管理记录",
        "Query a specified merchant management record of a sub-merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a specified merchant management record of a sub-merchant · 查询子商户下指定商户管理记录
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant management record ID · 商户管理记录ID
        pub manage_record_id: Option<String>,
        /// merchant management record type · 商户管理记录类型
        pub manage_record_type: Option<response::ManageRecordType>,
        /// restriction time · 管控时间
        pub manage_time: Option<String>,
        /// restriction reason · 管控原因
        pub manage_reason: Option<String>,
        /// restricted function · 限制功能
        pub limit_ability: Option<String>,
        /// way to lift the restriction · 解除管控方式
        pub recover_way: Option<response::RecoverWay>,
        /// whether submitting materials is allowed · 是否允许提交资料
        pub allow_submit: Option<bool>,
        /// reason why submitting materials is prohibited · 禁止提交资料原因
        pub forbid_submit_reason: Option<String>,
        /// start time for submitting materials · 可提交资料开始时间
        pub submit_start_time: Option<String>,
        /// end time for submitting materials · 可提交资料结束时间
        pub submit_end_time: Option<String>,
        /// merchant management record state · 商户管理记录状态
        pub manage_record_state: Option<response::ManageRecordState>,
        /// restriction lifting time · 解除管控时间
        pub recover_time: Option<String>,
        /// reason for lifting the restriction · 解除管控原因
        pub recover_reason: Option<response::RecoverReason>,
        /// appeal rejection reason · 申诉驳回原因
        pub reject_reason: Option<String>,
        /// end time for submitting materials · 可提交资料结束时间
        pub approve_time: Option<String>,
        /// information required to be submitted · 要求提交的资料
        pub requested_item_info: Option<crate::JsonString<response::RequestedItemInfo>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
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

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// merchant management record type · 商户管理记录类型
            pub enum ManageRecordType {
                FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
                InvestigateRecord = "INVESTIGATE_RECORD",
            }
        }

        crate::open_enum! {
            /// way to lift the restriction · 解除管控方式
            pub enum RecoverWay {
                SubmitInformation = "SUBMIT_INFORMATION",
                VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
                ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
                Other = "OTHER",
            }
        }

        pub use crate::webhook::v3::managerecord::change::ManageRecordState;

        crate::open_enum! {
            /// reason for lifting the restriction · 解除管控原因
            pub enum RecoverReason {
                MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
                MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
                PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
            }
        }

        /// supplementary material item · 补充资料项
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
            pub evidence_img_list: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FieldData: Received {
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

        /// multi-value supplementary material item in `JSON` format · 补充资料项多值`JSON`格式
        #[non_exhaustive]
        pub struct RepeatedFieldData {
            /// supplementary material item · 补充资料项
            pub field_data: Vec<FieldData>,
            origin_: crate::model::Origin,
        }

        crate::model! { RepeatedFieldData: Received {
            field_data: body("field_data").promised(),
        } }

        crate::promised::promised! { RepeatedFieldData {
            /// supplementary material item · 补充资料项
            field_data 0([FieldData]),
        } }

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
        #[non_exhaustive]
        pub struct StringCheckRule {
            /// minimum string length · 字符串最小长度
            pub min_string_length: Option<i64>,
            /// maximum string length · 字符串最大长度
            pub max_string_length: Option<i64>,
            /// check rules · 校验规则
            pub validator: Option<Validator>,
            origin_: crate::model::Origin,
        }

        crate::model! { StringCheckRule: Received {
            min_string_length: body("min_string_length"),
            max_string_length: body("max_string_length"),
            validator: body("validator"),
        } }

        /// enum check rules · 枚举校验规则
        #[non_exhaustive]
        pub struct EnumCheckRule {
            /// minimum list length · 最小列表长度
            pub min_list_length: Option<i64>,
            /// maximum list length · 最大列表长度
            pub max_list_length: Option<i64>,
            /// list of enumerated options shown to the merchant · 展示给商户看的枚举可选的字段列表
            pub enum_values: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EnumCheckRule: Received {
            min_list_length: body("min_list_length"),
            max_list_length: body("max_list_length"),
            enum_values: body("enum_values"),
        } }

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
        #[non_exhaustive]
        pub struct FileCheckRule {
            /// minimum list length · 最小列表长度
            pub min_list_length: Option<i64>,
            /// maximum list length · 最大列表长度
            pub max_list_length: Option<i64>,
            /// allowed extensions of submitted files · 限制提交的文件后缀
            pub enum_file_exts: Vec<EnumFileExts>,
            /// limit on submitted file size · 限制文件提交大小
            pub max_file_size: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { FileCheckRule: Received {
            min_list_length: body("min_list_length"),
            max_list_length: body("max_list_length"),
            enum_file_exts: body("enum_file_exts"),
            max_file_size: body("max_file_size"),
        } }

        /// time interval check rules · 时间区间校验规则
        #[non_exhaustive]
        pub struct TimeIntervalCheckRule {
            /// minimum list length · 最小列表长度
            pub min_list_length: Option<i64>,
            /// maximum list length · 最大列表长度
            pub max_list_length: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { TimeIntervalCheckRule: Received {
            min_list_length: body("min_list_length"),
            max_list_length: body("max_list_length"),
        } }

        /// order-type check rules · 订单类型校验规则
        #[non_exhaustive]
        pub struct OrderIntervalCheckRule {
            /// minimum list length · 最小列表长度
            pub min_list_length: Option<i64>,
            /// maximum list length · 最大列表长度
            pub max_list_length: Option<i64>,
            /// allowed extensions of submitted files · 限制提交的文件后缀
            pub enum_file_exts: Vec<EnumFileExts>,
            /// limit on submitted file size · 限制文件提交大小
            pub max_file_size: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { OrderIntervalCheckRule: Received {
            min_list_length: body("min_list_length"),
            max_list_length: body("max_list_length"),
            enum_file_exts: body("enum_file_exts"),
            max_file_size: body("max_file_size"),
        } }

        /// association rules of the material items · 资料项关联规则集合
        #[non_exhaustive]
        pub struct Relations {
            /// associated material item ID · 关联的资料项ID
            pub source_key: Option<i64>,
            /// associated material item value · 关联的资料项值
            pub source_value: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Relations: Received {
            source_key: body("source_key"),
            source_value: body("source_value"),
        } }

        /// material items · 资料项集合
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
            pub repeated_field_data: Option<crate::JsonString<RepeatedFieldData>>,
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
            pub relations: Vec<Relations>,
            origin_: crate::model::Origin,
        }

        crate::model! { RecordFields: Received {
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

        /// information required to be submitted · 要求提交的资料
        #[non_exhaustive]
        pub struct RequestedItemInfo {
            /// material items · 资料项集合
            pub record_fields: Vec<RecordFields>,
            origin_: crate::model::Origin,
        }

        crate::model! { RequestedItemInfo: Received {
            record_fields: body("record_fields").promised(),
        } }

        crate::promised::promised! { RequestedItemInfo {
            /// material items · 资料项集合
            record_fields 0([RecordFields]),
        } }
    }
}
