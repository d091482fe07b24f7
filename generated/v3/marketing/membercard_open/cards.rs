// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards.md

//! `/v3/marketing/membercard-open/cards`

pub mod by_card_id;

/// Query the list of membership card templates · 查询会员卡模板列表
///
/// `GET /v3/marketing/membercard-open/cards`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012547108](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
/// - partner: [4012709010](https://pay.weixin.qq.com/doc/v3/partner/4012709010)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 20 });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 20 })
///     .brand_id("1001622624")
///     .appid("wxea9c30890f48d5ae");
/// ```
#[doc(alias("查询会员卡模板列表", "4012547108", "4012709010"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of membership card templates · 查询会员卡模板列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌id
        pub brand_id: Option<String>,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
    }

    crate::model! { Request {
        brand_id: query("brand_id"),
        appid: query("appid"),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// page number · 分页页码
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
        /// brand ID · 品牌id
        brand_id brand_id_opt(into String),
        /// merchant appid · 商户AppId
        appid appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/cards",
        "查询会员卡模板列表",
        "Query the list of membership card templates",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query the list of membership card templates · 查询会员卡模板列表
    #[non_exhaustive]
    pub struct Response {
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// membership card list · 会员卡列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 0(i64),
        /// page size · 分页大小
        limit 1(i64),
        /// page number · 分页页码
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// membership card state · 会员卡状态
            pub enum Status {
                NotApprove = "NOT_APPROVE",
                ApproveFail = "APPROVE_FAIL",
                Approved = "APPROVED",
                Deleted = "DELETED",
            }
        }

        /// brand information · 品牌信息
        #[non_exhaustive]
        pub struct Brand {
            /// brand ID · 品牌id
            pub brand_id: Option<String>,
            /// brand display name · 品牌展示名称
            pub display_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Brand: Received {
            brand_id: body("brand_id").promised(),
            display_name: body("display_name").promised(),
        } }

        crate::promised::promised! { Brand {
            /// brand ID · 品牌id
            brand_id 0(&str),
            /// brand display name · 品牌展示名称
            display_name 1(&str),
        } }

        crate::open_enum! {
            /// member code type · 会员码型
            pub enum CodeType {
                BarCode = "BAR_CODE",
                Qrcode = "QRCODE",
                BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
                NoneCode = "NONE_CODE",
            }
        }

        crate::open_enum! {
            /// validity period type · 有效期类型
            pub enum Type {
                FixTimeRange = "FIX_TIME_RANGE",
                FixTerm = "FIX_TERM",
                Permanent = "PERMANENT",
            }
        }

        /// validity period · 有效期
        #[non_exhaustive]
        pub struct DateInformation {
            /// validity period type · 有效期类型
            pub type_: Option<Type>,
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_day_after_receive: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DateInformation: Received {
            type_: body("type").promised(),
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_day_after_receive: body("available_day_after_receive"),
        } }

        crate::promised::promised! { DateInformation {
            /// validity period type · 有效期类型
            type_ 0(&Type),
        } }

        crate::open_enum! {
            /// membership card code assignment type · 会员卡code分配类型
            pub enum CodeMode {
                SystemAllocate = "SYSTEM_ALLOCATE",
                MerchantDeposit = "MERCHANT_DEPOSIT",
                RealTime = "REAL_TIME",
            }
        }

        /// stored-value information · 储值信息
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// whether stored value is supported · 是否支持储值
            pub need_balance: Option<bool>,
            /// stored-value mini program appid · 储值小程序appid
            pub balance_appid: Option<String>,
            /// stored-value mini program path · 储值小程序path
            pub balance_path: Option<String>,
            /// stored-value URL · 储值url
            pub balance_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { BalanceInformation: Received {
            need_balance: body("need_balance"),
            balance_appid: body("balance_appid"),
            balance_path: body("balance_path"),
            balance_url: body("balance_url"),
        } }

        crate::open_enum! {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub enum CommonFieldList {
                UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
                UserFormFlagSex = "USER_FORM_FLAG_SEX",
                UserFormFlagName = "USER_FORM_FLAG_NAME",
                UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
                UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
                UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
                UserFormFlagCity = "USER_FORM_FLAG_CITY",
            }
        }

        crate::open_enum! {
            /// merchant-defined type of the card opening information field · 商户自定义的开卡信息字段类型
            pub enum CustomFieldListType {
                Text = "TEXT",
                Select = "SELECT",
                Radio = "RADIO",
                CheckBox = "CHECK_BOX",
            }
        }

        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// merchant-defined type of the card opening information field · 商户自定义的开卡信息字段类型
            pub type_: Option<CustomFieldListType>,
            /// field name · 字段名称
            pub name: Option<String>,
            /// field values · 字段值
            pub values: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CustomFieldList: Received {
            type_: body("type"),
            name: body("name"),
            values: body("values"),
        } }

        /// card activation information · 开卡信息
        #[non_exhaustive]
        pub struct UserInformationForm {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub common_field_list: Vec<CommonFieldList>,
            /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
            pub custom_field_list: Vec<CustomFieldList>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserInformationForm: Received {
            common_field_list: body("common_field_list"),
            custom_field_list: body("custom_field_list"),
        } }

        /// merchant's supplementary statement · 商户补充声明
        #[non_exhaustive]
        pub struct AdditionalStatement {
            /// title · 标题
            pub title: Option<String>,
            /// redirect URL · 跳转url
            pub url: Option<String>,
            /// jump mini program appid · 跳转小程序appid
            pub appid: Option<String>,
            /// jump mini program path · 跳转小程序path
            pub path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AdditionalStatement: Received {
            title: body("title"),
            url: body("url"),
            appid: body("appid"),
            path: body("path"),
        } }

        /// membership card list · 会员卡列表
        #[non_exhaustive]
        pub struct Data {
            /// membership card ID · 会员卡id
            pub card_id: Option<String>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            /// remaining stock · 剩余库存
            pub remain_quantity: Option<i64>,
            /// membership card state · 会员卡状态
            pub status: Option<Status>,
            /// brand information · 品牌信息
            pub brand: Option<Brand>,
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
            pub code_type: Option<CodeType>,
            /// membership card total stock · 会员卡总库存
            pub total_quantity: Option<i64>,
            /// validity period · 有效期
            pub date_information: Option<DateInformation>,
            /// membership card code assignment type · 会员卡code分配类型
            pub code_mode: Option<CodeMode>,
            /// whether to show the membership level · 是否展示会员等级
            pub need_display_level: Option<bool>,
            /// initial membership level · 会员初始等级
            pub init_level: Option<String>,
            /// merchant request number · 商户请求单号
            pub out_request_no: Option<String>,
            /// stored-value information · 储值信息
            pub balance_information: Option<BalanceInformation>,
            /// card activation information · 开卡信息
            pub user_information_form: Option<UserInformationForm>,
            /// merchant's supplementary statement · 商户补充声明
            pub additional_statement: Option<AdditionalStatement>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
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

        crate::promised::promised! { Data {
            /// membership card ID · 会员卡id
            card_id 0(&str),
            /// brand information · 品牌信息
            brand 5(&Brand),
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
            code_type 12(&CodeType),
            /// validity period · 有效期
            date_information 14(&DateInformation),
            /// membership card code assignment type · 会员卡code分配类型
            code_mode 15(&CodeMode),
            /// merchant request number · 商户请求单号
            out_request_no 18(&str),
        } }
    }
}

/// Create a membership card template · 创建会员卡模板
///
/// `POST /v3/marketing/membercard-open/cards`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012545584](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
/// - partner: [4012708314](https://pay.weixin.qq.com/doc/v3/partner/4012708314)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::post::{Brand, BrandRequired, CodeMode, CodeType, DateInformation, Request, Required, Type};
///
/// let request = Request::new(Required {
///     appid: "wxea9c30890f48d5ae",
///     logo_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     brand: Brand::new(BrandRequired { brand_id: "1004", display_name: "微信支付" }),
///     title: "微信支付测试卡",
///     background_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     description: "使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有",
///     code_type: CodeType::BarCode,
///     date_information: DateInformation::new(Type::FixTimeRange),
///     code_mode: CodeMode::SystemAllocate,
///     out_request_no: "100002322019090134234sfdf",
/// });
/// let answer = request.send(&client).await?;
/// let card_id = answer.card_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::post::{AdditionalStatement, BalanceInformation, Brand, BrandRequired, CodeMode, CodeType, CommonFieldList, CustomFieldList, CustomFieldListType, DateInformation, Request, Required, Type, UserInformationForm};
///
/// let request = Request::new(Required {
///     appid: "wxea9c30890f48d5ae",
///     logo_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     brand: Brand::new(BrandRequired { brand_id: "1004", display_name: "微信支付" }),
///     title: "微信支付测试卡",
///     background_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     description: "使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有",
///     code_type: CodeType::BarCode,
///     date_information: DateInformation::new(Type::FixTimeRange)
///         .available_begin_time("2020-05-20T13:29:35.120+08:00")
///         .available_end_time("2030-05-20T13:29:35.120+08:00")
///         .available_day_after_receive(200)
///         .wait_days_after_receive(1),
///     code_mode: CodeMode::SystemAllocate,
///     out_request_no: "100002322019090134234sfdf",
/// })
/// .service_phone("010-8877xxxx")
/// .total_quantity(5000000)
/// .need_display_level(true)
/// .init_level("白银会员")
/// .balance_information(BalanceInformation::new()
///     .need_balance(true)
///     .balance_appid("wxea9c30890f48d5ae")
///     .balance_path("pages/balance/balance")
///     .balance_url("https://xxx.com"))
/// .user_information_form(UserInformationForm::new()
///     .common_field_list([CommonFieldList::UserFormFlagMobile])
///     .custom_field_list([CustomFieldList::new()
///         .type_(CustomFieldListType::Text)
///         .name("喜欢的运动")
///         .values(["string"])]))
/// .additional_statement(AdditionalStatement::new()
///     .title("xxx会员卡使用须知")
///     .url("https://xxx.111.com")
///     .appid("wxea9c30890f48d5ae")
///     .path("pages/statement/statement"))
/// .need_dynamic_code(true);
/// ```
#[doc(alias("创建会员卡模板", "4012545584", "4012708314"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a membership card template · 创建会员卡模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant appid · 商户AppId
        pub appid: String,
        /// membership card logo · 会员卡logo
        pub logo_url: String,
        /// brand information · 品牌信息
        pub brand: Brand,
        /// card name · 卡名称
        pub title: String,
        /// membership card background image · 会员卡背景图
        pub background_picture_url: String,
        /// usage instructions · 使用须知
        pub description: String,
        /// service telephone · 服务电话
        pub service_phone: Option<String>,
        /// member code type · 会员码型
        pub code_type: CodeType,
        /// membership card total stock · 会员卡总库存
        pub total_quantity: Option<i64>,
        /// validity period · 有效期
        pub date_information: DateInformation,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: CodeMode,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// initial membership level · 会员初始等级
        pub init_level: Option<String>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// stored-value information · 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// card activation information · 开卡信息
        pub user_information_form: Option<UserInformationForm>,
        /// merchant's supplementary statement · 商户补充声明
        pub additional_statement: Option<AdditionalStatement>,
        /// whether to enable dynamic codes · 是否启用动态码
        pub need_dynamic_code: Option<bool>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        logo_url: body("logo_url").required(),
        brand: body("brand").required(),
        title: body("title").required(),
        background_picture_url: body("background_picture_url").required(),
        description: body("description").required(),
        service_phone: body("service_phone"),
        code_type: body("code_type").required(),
        total_quantity: body("total_quantity"),
        date_information: body("date_information").required(),
        code_mode: body("code_mode").required(),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        out_request_no: body("out_request_no").required(),
        balance_information: body("balance_information"),
        user_information_form: body("user_information_form"),
        additional_statement: body("additional_statement"),
        need_dynamic_code: body("need_dynamic_code"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户AppId
        appid(&'a str),
        /// membership card logo · 会员卡logo
        logo_url(&'a str),
        /// brand information · 品牌信息
        brand(Brand),
        /// card name · 卡名称
        title(&'a str),
        /// membership card background image · 会员卡背景图
        background_picture_url(&'a str),
        /// usage instructions · 使用须知
        description(&'a str),
        /// member code type · 会员码型
        code_type(CodeType),
        /// validity period · 有效期
        date_information(DateInformation),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode(CodeMode),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
    } {
        /// service telephone · 服务电话
        service_phone service_phone_opt(into String),
        /// membership card total stock · 会员卡总库存
        total_quantity total_quantity_opt(i64),
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
        /// whether to enable dynamic codes · 是否启用动态码
        need_dynamic_code need_dynamic_code_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/membercard-open/cards",
        "创建会员卡模板",
        "Create a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// brand information · 品牌信息
    #[must_use]
    #[non_exhaustive]
    pub struct Brand {
        /// brand ID · 品牌id
        pub brand_id: String,
        /// brand display name · 品牌展示名称
        pub display_name: String,
    }

    crate::model! { Brand {
        brand_id: body("brand_id").required(),
        display_name: body("display_name").required(),
    } }

    crate::sent::sent! { Brand(BrandRequired<'a>) {
        /// brand ID · 品牌id
        brand_id(&'a str),
        /// brand display name · 品牌展示名称
        display_name(&'a str),
    } {
    } }

    pub use crate::v3::marketing::membercard_open::cards::get::response::CodeType;

    pub use crate::v3::marketing::membercard_open::cards::get::response::Type;

    /// validity period · 有效期
    #[must_use]
    #[non_exhaustive]
    pub struct DateInformation {
        /// validity period type · 有效期类型
        pub type_: Type,
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// takes effect N days after claiming · 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
    }

    crate::model! { DateInformation {
        type_: body("type").required(),
        available_begin_time: body("available_begin_time"),
        available_end_time: body("available_end_time"),
        available_day_after_receive: body("available_day_after_receive"),
        wait_days_after_receive: body("wait_days_after_receive"),
    } }

    crate::sent::sent! { DateInformation(type_: Type) {
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// valid within N days after taking effect · 生效后N天内有效
        available_day_after_receive available_day_after_receive_opt(i64),
        /// takes effect N days after claiming · 领取后N天开始生效
        wait_days_after_receive wait_days_after_receive_opt(i64),
    } }

    pub use crate::v3::marketing::membercard_open::cards::get::response::CodeMode;

    /// stored-value information · 储值信息
    #[must_use]
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// whether stored value is supported · 是否支持储值
        pub need_balance: Option<bool>,
        /// stored-value mini program appid · 储值小程序appid
        pub balance_appid: Option<String>,
        /// stored-value mini program path · 储值小程序path
        pub balance_path: Option<String>,
        /// stored-value URL · 储值url
        pub balance_url: Option<String>,
    }

    crate::model! { BalanceInformation: Default {
        need_balance: body("need_balance"),
        balance_appid: body("balance_appid"),
        balance_path: body("balance_path"),
        balance_url: body("balance_url"),
    } }

    crate::sent::sent! { BalanceInformation {
        /// whether stored value is supported · 是否支持储值
        need_balance need_balance_opt(bool),
        /// stored-value mini program appid · 储值小程序appid
        balance_appid balance_appid_opt(into String),
        /// stored-value mini program path · 储值小程序path
        balance_path balance_path_opt(into String),
        /// stored-value URL · 储值url
        balance_url balance_url_opt(into String),
    } }

    pub use crate::v3::marketing::membercard_open::cards::get::response::CommonFieldList;

    pub use crate::v3::marketing::membercard_open::cards::get::response::CustomFieldListType;

    /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
    #[must_use]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// merchant-defined type of the card opening information field · 商户自定义的开卡信息字段类型
        pub type_: Option<CustomFieldListType>,
        /// field name · 字段名称
        pub name: Option<String>,
        /// field values · 字段值
        pub values: Option<Vec<String>>,
    }

    crate::model! { CustomFieldList: Default {
        type_: body("type"),
        name: body("name"),
        values: body("values"),
    } }

    crate::sent::sent! { CustomFieldList {
        /// merchant-defined type of the card opening information field · 商户自定义的开卡信息字段类型
        type_ type_opt(CustomFieldListType),
        /// field name · 字段名称
        name name_opt(into String),
        /// field values · 字段值
        values values_opt([into String]),
    } }

    /// card activation information · 开卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct UserInformationForm {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    crate::model! { UserInformationForm: Default {
        common_field_list: body("common_field_list"),
        custom_field_list: body("custom_field_list"),
    } }

    crate::sent::sent! { UserInformationForm {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        common_field_list common_field_list_opt([CommonFieldList]),
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        custom_field_list custom_field_list_opt([CustomFieldList]),
    } }

    /// merchant's supplementary statement · 商户补充声明
    #[must_use]
    #[non_exhaustive]
    pub struct AdditionalStatement {
        /// title · 标题
        pub title: Option<String>,
        /// redirect URL · 跳转url
        pub url: Option<String>,
        /// jump mini program appid · 跳转小程序appid
        pub appid: Option<String>,
        /// jump mini program path · 跳转小程序path
        pub path: Option<String>,
    }

    crate::model! { AdditionalStatement: Default {
        title: body("title"),
        url: body("url"),
        appid: body("appid"),
        path: body("path"),
    } }

    crate::sent::sent! { AdditionalStatement {
        /// title · 标题
        title title_opt(into String),
        /// redirect URL · 跳转url
        url url_opt(into String),
        /// jump mini program appid · 跳转小程序appid
        appid appid_opt(into String),
        /// jump mini program path · 跳转小程序path
        path path_opt(into String),
    } }

    /// Create a membership card template · 创建会员卡模板
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
        pub code_type: Option<CodeType>,
        /// membership card total stock · 会员卡总库存
        pub total_quantity: Option<i64>,
        /// validity period · 有效期
        pub date_information: Option<response::DateInformation>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<CodeMode>,
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
        code_type 12(&CodeType),
        /// validity period · 有效期
        date_information 14(&response::DateInformation),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode 15(&CodeMode),
        /// merchant request number · 商户请求单号
        out_request_no 18(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::membercard_open::cards::get::response::Status;

        pub use crate::v3::marketing::membercard_open::cards::get::response::Brand;

        pub use crate::v3::marketing::membercard_open::cards::get::response::DateInformation;

        pub use crate::v3::marketing::membercard_open::cards::get::response::BalanceInformation;

        pub use crate::v3::marketing::membercard_open::cards::get::response::CustomFieldList;

        pub use crate::v3::marketing::membercard_open::cards::get::response::UserInformationForm;

        pub use crate::v3::marketing::membercard_open::cards::get::response::AdditionalStatement;
    }
}
