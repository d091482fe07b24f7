// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards.md

//! `/v3/marketing/membercard-open/cards`

pub mod by_card_id;

/// Query the list of membership card templates · 查询会员卡模板列表
///
/// `GET /v3/marketing/membercard-open/cards`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709010)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::get::Request;
///
/// let request = Request {
///     brand_id: Some("1001622624".into()),
///     appid: Some("wxea9c30890f48d5ae".into()),
///     ..Request::new(0, 20)
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of membership card templates · 查询会员卡模板列表
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(offset: i64, limit: i64) -> Self {
            Self {
                brand_id: None,
                appid: None,
                offset,
                limit,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        total_count: body("total_count"),
        limit: body("limit"),
        offset: body("offset"),
        data: body("data"),
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
        }

        crate::model! { Brand: Default {
            brand_id: body("brand_id"),
            display_name: body("display_name"),
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
            /// validity period start time · 有效期开始时间
            pub available_begin_time: Option<String>,
            /// validity period end time · 有效期结束时间
            pub available_end_time: Option<String>,
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_day_after_receive: Option<i64>,
        }

        crate::model! { DateInformation: Default {
            type_: body("type"),
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_day_after_receive: body("available_day_after_receive"),
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
        }

        crate::model! { BalanceInformation: Default {
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
        }

        crate::model! { CustomFieldList: Default {
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
        }

        crate::model! { UserInformationForm: Default {
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
        }

        crate::model! { AdditionalStatement: Default {
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
            /// creation time · 创建时间
            pub create_time: Option<String>,
            /// update time · 更新时间
            pub update_time: Option<String>,
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
        }

        crate::model! { Data: Default {
            card_id: body("card_id"),
            create_time: body("create_time"),
            update_time: body("update_time"),
            remain_quantity: body("remain_quantity"),
            status: body("status"),
            brand: body("brand"),
            appid: body("appid"),
            logo_url: body("logo_url"),
            title: body("title"),
            background_picture_url: body("background_picture_url"),
            description: body("description"),
            service_phone: body("service_phone"),
            code_type: body("code_type"),
            total_quantity: body("total_quantity"),
            date_information: body("date_information"),
            code_mode: body("code_mode"),
            need_display_level: body("need_display_level"),
            init_level: body("init_level"),
            out_request_no: body("out_request_no"),
            balance_information: body("balance_information"),
            user_information_form: body("user_information_form"),
            additional_statement: body("additional_statement"),
        } }
    }
}

/// Create a membership card template · 创建会员卡模板
///
/// `POST /v3/marketing/membercard-open/cards`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708314)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::post::{AdditionalStatement, BalanceInformation, Brand, CodeMode, CodeType, CommonFieldList, CustomFieldList, CustomFieldListType, DateInformation, Request, Type, UserInformationForm};
///
/// let request = Request {
///     service_phone: Some("010-8877xxxx".into()),
///     total_quantity: Some(5000000),
///     need_display_level: Some(true),
///     init_level: Some("白银会员".into()),
///     balance_information: Some(BalanceInformation {
///         need_balance: Some(true),
///         balance_appid: Some("wxea9c30890f48d5ae".into()),
///         balance_path: Some("pages/balance/balance".into()),
///         balance_url: Some("https://xxx.com".into()),
///         ..BalanceInformation::new()
///     }),
///     user_information_form: Some(UserInformationForm {
///         common_field_list: Some(vec![CommonFieldList::UserFormFlagMobile]),
///         custom_field_list: Some(vec![CustomFieldList {
///             type_: Some(CustomFieldListType::Text),
///             name: Some("喜欢的运动".into()),
///             values: Some(vec!["string".into()]),
///             ..CustomFieldList::new()
///         }]),
///         ..UserInformationForm::new()
///     }),
///     additional_statement: Some(AdditionalStatement {
///         title: Some("xxx会员卡使用须知".into()),
///         url: Some("https://xxx.111.com".into()),
///         appid: Some("wxea9c30890f48d5ae".into()),
///         path: Some("pages/statement/statement".into()),
///         ..AdditionalStatement::new()
///     }),
///     need_dynamic_code: Some(true),
///     ..Request::new(
///         "wxea9c30890f48d5ae",
///         "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///         Brand::new("1004", "微信支付"),
///         "微信支付测试卡",
///         "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///         "使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有",
///         CodeType::BarCode,
///         DateInformation {
///             available_begin_time: Some("2020-05-20T13:29:35.120+08:00".into()),
///             available_end_time: Some("2030-05-20T13:29:35.120+08:00".into()),
///             available_day_after_receive: Some(200),
///             wait_days_after_receive: Some(1),
///             ..DateInformation::new(Type::FixTimeRange)
///         },
///         CodeMode::SystemAllocate,
///         "100002322019090134234sfdf",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a membership card template · 创建会员卡模板
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appid: impl Into<String>,
            logo_url: impl Into<String>,
            brand: Brand,
            title: impl Into<String>,
            background_picture_url: impl Into<String>,
            description: impl Into<String>,
            code_type: CodeType,
            date_information: DateInformation,
            code_mode: CodeMode,
            out_request_no: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                logo_url: logo_url.into(),
                brand,
                title: title.into(),
                background_picture_url: background_picture_url.into(),
                description: description.into(),
                service_phone: None,
                code_type,
                total_quantity: None,
                date_information,
                code_mode,
                need_display_level: None,
                init_level: None,
                out_request_no: out_request_no.into(),
                balance_information: None,
                user_information_form: None,
                additional_statement: None,
                need_dynamic_code: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl Brand {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_id: impl Into<String>, display_name: impl Into<String>) -> Self {
            Self {
                brand_id: brand_id.into(),
                display_name: display_name.into(),
            }
        }
    }

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
    pub struct DateInformation {
        /// validity period type · 有效期类型
        pub type_: Type,
        /// validity period start time · 有效期开始时间
        pub available_begin_time: Option<String>,
        /// validity period end time · 有效期结束时间
        pub available_end_time: Option<String>,
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

    impl DateInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(type_: Type) -> Self {
            Self {
                type_,
                available_begin_time: None,
                available_end_time: None,
                available_day_after_receive: None,
                wait_days_after_receive: None,
            }
        }
    }

    crate::open_enum! {
        /// membership card code assignment type · 会员卡code分配类型
        pub enum CodeMode {
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantDeposit = "MERCHANT_DEPOSIT",
            RealTime = "REAL_TIME",
        }
    }

    /// stored-value information · 储值信息
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

    impl BalanceInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                need_balance: None,
                balance_appid: None,
                balance_path: None,
                balance_url: None,
            }
        }
    }

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

    impl CustomFieldList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                type_: None,
                name: None,
                values: None,
            }
        }
    }

    /// card activation information · 开卡信息
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

    impl UserInformationForm {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                common_field_list: None,
                custom_field_list: None,
            }
        }
    }

    /// merchant's supplementary statement · 商户补充声明
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

    impl AdditionalStatement {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                title: None,
                url: None,
                appid: None,
                path: None,
            }
        }
    }

    /// Create a membership card template · 创建会员卡模板
    #[non_exhaustive]
    pub struct Response {
        /// membership card ID · 会员卡id
        pub card_id: Option<String>,
        /// creation time · 创建时间
        pub create_time: Option<String>,
        /// update time · 更新时间
        pub update_time: Option<String>,
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
    }

    crate::model! { Response: Default {
        card_id: body("card_id"),
        create_time: body("create_time"),
        update_time: body("update_time"),
        remain_quantity: body("remain_quantity"),
        status: body("status"),
        brand: body("brand"),
        appid: body("appid"),
        logo_url: body("logo_url"),
        title: body("title"),
        background_picture_url: body("background_picture_url"),
        description: body("description"),
        service_phone: body("service_phone"),
        code_type: body("code_type"),
        total_quantity: body("total_quantity"),
        date_information: body("date_information"),
        code_mode: body("code_mode"),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        out_request_no: body("out_request_no"),
        balance_information: body("balance_information"),
        user_information_form: body("user_information_form"),
        additional_statement: body("additional_statement"),
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
        }

        crate::model! { Brand: Default {
            brand_id: body("brand_id"),
            display_name: body("display_name"),
        } }

        /// validity period · 有效期
        #[non_exhaustive]
        pub struct DateInformation {
            /// validity period type · 有效期类型
            pub type_: Option<super::Type>,
            /// validity period start time · 有效期开始时间
            pub available_begin_time: Option<String>,
            /// validity period end time · 有效期结束时间
            pub available_end_time: Option<String>,
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_day_after_receive: Option<i64>,
        }

        crate::model! { DateInformation: Default {
            type_: body("type"),
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_day_after_receive: body("available_day_after_receive"),
        } }

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
        }

        crate::model! { BalanceInformation: Default {
            need_balance: body("need_balance"),
            balance_appid: body("balance_appid"),
            balance_path: body("balance_path"),
            balance_url: body("balance_url"),
        } }

        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// merchant-defined type of the card opening information field · 商户自定义的开卡信息字段类型
            pub type_: Option<super::CustomFieldListType>,
            /// field name · 字段名称
            pub name: Option<String>,
            /// field values · 字段值
            pub values: Vec<String>,
        }

        crate::model! { CustomFieldList: Default {
            type_: body("type"),
            name: body("name"),
            values: body("values"),
        } }

        /// card activation information · 开卡信息
        #[non_exhaustive]
        pub struct UserInformationForm {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub common_field_list: Vec<super::CommonFieldList>,
            /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
            pub custom_field_list: Vec<CustomFieldList>,
        }

        crate::model! { UserInformationForm: Default {
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
        }

        crate::model! { AdditionalStatement: Default {
            title: body("title"),
            url: body("url"),
            appid: body("appid"),
            path: body("path"),
        } }
    }
}
