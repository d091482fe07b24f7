// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}.md

//! `/v3/marketing/membercard-open/cards/{card_id}`

pub mod codes;
pub mod decrypt_code;
pub mod permission_tokens;
pub mod phone_membercard;
pub mod qrcode;
pub mod rights;
pub mod service_modules;
pub mod upgrade;
pub mod users;

/// Delete a membership card template · 删除会员卡模板
///
/// `DELETE /v3/marketing/membercard-open/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012549682](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
/// - partner: [4012726840](https://pay.weixin.qq.com/doc/v3/partner/4012726840)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::delete::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除会员卡模板", "4012549682", "4012726840"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Delete a membership card template · 删除会员卡模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
    } }

    crate::sent::sent! { Request(card_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Delete,
            "/v3/marketing/membercard-open/cards/{card_id}",
            "删除会员卡模板",
            "Delete a membership card template",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}

/// Query a membership card template · 查询会员卡模板信息
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012547650](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
/// - partner: [4012709168](https://pay.weixin.qq.com/doc/v3/partner/4012709168)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::get::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// let answer = request.send(&client).await?;
/// let brand = answer.brand()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询会员卡模板信息", "4012547650", "4012709168"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a membership card template · 查询会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
    } }

    crate::sent::sent! { Request(card_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/cards/{card_id}",
        "查询会员卡模板信息",
        "Query a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a membership card template · 查询会员卡模板信息
    #[non_exhaustive]
    pub struct Response {
        /// membership card ID · 会员卡id
        pub card_id: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// remaining stock · 剩余库存
        pub remain_quantity: Option<i64>,
        /// membership card state · 会员卡状态
        pub status: Option<response::Status>,
        /// brand information · 品牌信息
        pub brand: Option<response::Brand>,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// membership card logo · 会员卡logo
        pub logo_url: Option<String>,
        /// card name · 卡名称
        pub title: Option<String>,
        /// membership card background image · 会员卡背景图
        pub background_picture_url: Option<String>,
        /// usage instructions · 使用须知
        pub description: Option<String>,
        /// service telephone · 服务电话
        pub service_phone: Option<String>,
        /// member code type · 会员码型
        pub code_type: Option<response::CodeType>,
        /// membership card total stock · 会员卡总库存
        pub total_quantity: Option<i64>,
        /// validity period · 有效期
        pub date_information: Option<response::DateInformation>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<response::CodeMode>,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// initial membership level · 会员初始等级
        pub init_level: Option<String>,
        /// merchant request number · 商户请求单号
        pub out_request_no: Option<String>,
        /// stored-value information · 储值信息
        pub balance_information: Option<response::BalanceInformation>,
        /// card activation information · 开卡信息
        pub user_information_form: Option<response::UserInformationForm>,
        /// merchant's supplementary statement · 商户补充声明
        pub additional_statement: Option<response::AdditionalStatement>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_id: body("card_id").promised(),
        create_time: body("create_time"),
        update_time: body("update_time"),
        remain_quantity: body("remain_quantity"),
        status: body("status"),
        brand: body("brand").promised(),
        appid: body("appid").promised(),
        logo_url: body("logo_url").promised(),
        title: body("title").promised(),
        background_picture_url: body("background_picture_url").promised(),
        description: body("description").promised(),
        service_phone: body("service_phone"),
        code_type: body("code_type").promised(),
        total_quantity: body("total_quantity"),
        date_information: body("date_information").promised(),
        code_mode: body("code_mode").promised(),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        out_request_no: body("out_request_no").promised(),
        balance_information: body("balance_information"),
        user_information_form: body("user_information_form"),
        additional_statement: body("additional_statement"),
    } }

    crate::promised::promised! { Response {
        /// membership card ID · 会员卡id
        card_id 0(&str),
        /// brand information · 品牌信息
        brand 5(&response::Brand),
        /// merchant appid · 商户AppId
        appid 6(&str),
        /// membership card logo · 会员卡logo
        logo_url 7(&str),
        /// card name · 卡名称
        title 8(&str),
        /// membership card background image · 会员卡背景图
        background_picture_url 9(&str),
        /// usage instructions · 使用须知
        description 10(&str),
        /// member code type · 会员码型
        code_type 12(&response::CodeType),
        /// validity period · 有效期
        date_information 14(&response::DateInformation),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode 15(&response::CodeMode),
        /// merchant request number · 商户请求单号
        out_request_no 18(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::membercard_open::cards::get::response::Status;

        pub use crate::v3::marketing::membercard_open::cards::get::response::Brand;

        pub use crate::v3::marketing::membercard_open::cards::get::response::CodeType;

        pub use crate::v3::marketing::membercard_open::cards::get::response::Type;

        pub use crate::v3::marketing::membercard_open::cards::get::response::DateInformation;

        pub use crate::v3::marketing::membercard_open::cards::get::response::CodeMode;

        pub use crate::v3::marketing::membercard_open::cards::get::response::BalanceInformation;

        pub use crate::v3::marketing::membercard_open::cards::get::response::CommonFieldList;

        pub use crate::v3::marketing::membercard_open::cards::get::response::CustomFieldListType;

        pub use crate::v3::marketing::membercard_open::cards::get::response::CustomFieldList;

        pub use crate::v3::marketing::membercard_open::cards::get::response::UserInformationForm;

        pub use crate::v3::marketing::membercard_open::cards::get::response::AdditionalStatement;
    }
}

/// Modify a membership card template · 修改会员卡模板信息
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012549567](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
/// - partner: [4012709882](https://pay.weixin.qq.com/doc/v3/partner/4012709882)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::patch::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::patch::{AdditionalStatement, BalanceInformation, CodeMode, CodeType, CommonFieldList, CustomFieldList, CustomFieldListType, DateInformation, Request, Type, UserInformationForm};
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0")
///     .appid("wxea9c30890f48d5ae")
///     .logo_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
///     .title("微信支付测试卡")
///     .background_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
///     .description("使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有")
///     .service_phone("010-8877xxxx")
///     .total_quantity(5000000)
///     .date_information(DateInformation::new(Type::FixTimeRange)
///         .available_end_time("2030-05-20T13:29:35.120+08:00")
///         .available_day_after_receive(200)
///         .wait_days_after_receive(2)
///         .available_begin_time("2020-05-20T13:29:35.120+08:00"))
///     .need_display_level(true)
///     .init_level("白银会员")
///     .balance_information(BalanceInformation::new()
///         .need_balance(true)
///         .balance_appid("wxea9c30890f48d5ae")
///         .balance_path("pages/balance/balance")
///         .balance_url("https://xxx.com"))
///     .user_information_form(UserInformationForm::new()
///         .can_modify_after_activate(true)
///         .common_field_list([CommonFieldList::UserFormFlagMobile])
///         .custom_field_list([CustomFieldList::new()
///             .type_(CustomFieldListType::Text)
///             .name("喜欢的运动")
///             .values(["string"])]))
///     .additional_statement(AdditionalStatement::new()
///         .title("xxx会员卡使用须知")
///         .url("https://xxx.111.com")
///         .appid("wxea9c30890f48d5ae")
///         .path("pages/statement/statement"))
///     .code_mode(CodeMode::SystemAllocate)
///     .code_type(CodeType::BarCode)
///     .need_dynamic_code(true);
/// ```
#[doc(alias("修改会员卡模板信息", "4012549567", "4012709882"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a membership card template · 修改会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// membership card logo · 会员卡logo
        pub logo_url: Option<String>,
        /// card name · 卡名称
        pub title: Option<String>,
        /// membership card background image · 会员卡背景图
        pub background_picture_url: Option<String>,
        /// usage instructions · 使用须知
        pub description: Option<String>,
        /// service telephone · 服务电话
        pub service_phone: Option<String>,
        /// membership card total stock · 会员卡总库存
        pub total_quantity: Option<i64>,
        /// validity period · 有效期
        pub date_information: Option<DateInformation>,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// initial membership level · 会员初始等级
        pub init_level: Option<String>,
        /// stored-value information · 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// card activation information · 开卡信息
        pub user_information_form: Option<UserInformationForm>,
        /// merchant's supplementary statement · 商户补充声明
        pub additional_statement: Option<AdditionalStatement>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<CodeMode>,
        /// member code type · 会员码型
        pub code_type: Option<CodeType>,
        /// whether to enable dynamic codes · 是否启用动态码
        pub need_dynamic_code: Option<bool>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        appid: body("appid"),
        logo_url: body("logo_url"),
        title: body("title"),
        background_picture_url: body("background_picture_url"),
        description: body("description"),
        service_phone: body("service_phone"),
        total_quantity: body("total_quantity"),
        date_information: body("date_information"),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        balance_information: body("balance_information"),
        user_information_form: body("user_information_form"),
        additional_statement: body("additional_statement"),
        code_mode: body("code_mode"),
        code_type: body("code_type"),
        need_dynamic_code: body("need_dynamic_code"),
    } }

    crate::sent::sent! { Request(card_id: into String) {
        /// merchant appid · 商户AppId
        appid appid_opt(into String),
        /// membership card logo · 会员卡logo
        logo_url logo_url_opt(into String),
        /// card name · 卡名称
        title title_opt(into String),
        /// membership card background image · 会员卡背景图
        background_picture_url background_picture_url_opt(into String),
        /// usage instructions · 使用须知
        description description_opt(into String),
        /// service telephone · 服务电话
        service_phone service_phone_opt(into String),
        /// membership card total stock · 会员卡总库存
        total_quantity total_quantity_opt(i64),
        /// validity period · 有效期
        date_information date_information_opt(DateInformation),
        /// whether to show the membership level · 是否展示会员等级
        need_display_level need_display_level_opt(bool),
        /// initial membership level · 会员初始等级
        init_level init_level_opt(into String),
        /// stored-value information · 储值信息
        balance_information balance_information_opt(BalanceInformation),
        /// card activation information · 开卡信息
        user_information_form user_information_form_opt(UserInformationForm),
        /// merchant's supplementary statement · 商户补充声明
        additional_statement additional_statement_opt(AdditionalStatement),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode code_mode_opt(CodeMode),
        /// member code type · 会员码型
        code_type code_type_opt(CodeType),
        /// whether to enable dynamic codes · 是否启用动态码
        need_dynamic_code need_dynamic_code_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/marketing/membercard-open/cards/{card_id}",
            "修改会员卡模板信息",
            "Modify a membership card template",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::membercard_open::cards::get::response::Type;

    /// validity period · 有效期
    #[must_use]
    #[non_exhaustive]
    pub struct DateInformation {
        /// validity period type · 有效期类型
        pub type_: Type,
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// takes effect N days after claiming · 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
    }

    crate::model! { DateInformation {
        type_: body("type").required(),
        available_end_time: body("available_end_time"),
        available_day_after_receive: body("available_day_after_receive"),
        wait_days_after_receive: body("wait_days_after_receive"),
        available_begin_time: body("available_begin_time"),
    } }

    crate::sent::sent! { DateInformation(type_: Type) {
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// valid within N days after taking effect · 生效后N天内有效
        available_day_after_receive available_day_after_receive_opt(i64),
        /// takes effect N days after claiming · 领取后N天开始生效
        wait_days_after_receive wait_days_after_receive_opt(i64),
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
    } }

    pub use crate::v3::marketing::membercard_open::cards::post::BalanceInformation;

    pub use crate::v3::marketing::membercard_open::cards::get::response::CommonFieldList;

    pub use crate::v3::marketing::membercard_open::cards::get::response::CustomFieldListType;

    pub use crate::v3::marketing::membercard_open::cards::post::CustomFieldList;

    /// card activation information · 开卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct UserInformationForm {
        /// whether modification is allowed · 是否允许修改
        pub can_modify_after_activate: Option<bool>,
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    crate::model! { UserInformationForm: Default {
        can_modify_after_activate: body("can_modify_after_activate"),
        common_field_list: body("common_field_list"),
        custom_field_list: body("custom_field_list"),
    } }

    crate::sent::sent! { UserInformationForm {
        /// whether modification is allowed · 是否允许修改
        can_modify_after_activate can_modify_after_activate_opt(bool),
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        common_field_list common_field_list_opt([CommonFieldList]),
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        custom_field_list custom_field_list_opt([CustomFieldList]),
    } }

    pub use crate::v3::marketing::membercard_open::cards::post::AdditionalStatement;

    pub use crate::v3::marketing::membercard_open::cards::get::response::CodeMode;

    pub use crate::v3::marketing::membercard_open::cards::get::response::CodeType;
}
