// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/cards.md

//! `/v3/brand/partner/card-member/cards`

pub mod by_card_id;

/// Query the list of membership card templates · 查询会员卡模板列表
///
/// `GET /v3/brand/partner/card-member/cards`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336976](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::cards::get::Request;
///
/// let request = Request::new("1004");
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::cards::get::{Request, State};
///
/// let request = Request::new("1004").state(State::CardEffective).offset(0).limit(20);
/// ```
#[doc(alias("查询会员卡模板列表", "4015336976"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of membership card templates · 查询会员卡模板列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌id
        pub brand_id: String,
        /// state · 状态
        pub state: Option<State>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        state: query("state"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
        /// state · 状态
        state state_opt(State),
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/card-member/cards",
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

    crate::open_enum! {
        /// state · 状态
        pub enum State {
            CardEffective = "CARD_EFFECTIVE",
            CardInvalid = "CARD_INVALID",
        }
    }

    /// Query the list of membership card templates · 查询会员卡模板列表
    #[non_exhaustive]
    pub struct Response {
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// membership card template list · 会员卡模板列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 0(i64),
        /// page number · 分页页码
        offset 1(i64),
        /// page size · 分页大小
        limit 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        crate::open_enum! {
            /// membership card code assignment type · 会员卡code分配类型
            pub enum CodeMode {
                SystemAllocate = "SYSTEM_ALLOCATE",
                MerchantAllocate = "MERCHANT_ALLOCATE",
            }
        }

        crate::open_enum! {
            /// member code type · 会员码型
            pub enum CodeType {
                NoneCode = "NONE_CODE",
                BarCode = "BAR_CODE",
                QrCode = "QR_CODE",
                BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
                JumpMiniProgram = "JUMP_MINI_PROGRAM",
            }
        }

        /// member code jump information · 会员码跳转信息
        #[non_exhaustive]
        pub struct CodeJumpInformation {
            /// member code jump appid · 会员码跳转AppID
            pub jump_appid: Option<String>,
            /// member code jump path · 会员码跳转路径
            pub jump_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CodeJumpInformation: Received {
            jump_appid: body("jump_appid"),
            jump_path: body("jump_path"),
        } }

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        /// points information · 积分信息
        #[non_exhaustive]
        pub struct PointsInformation {
            /// points jump appid · 积分跳转AppID
            pub jump_appid: Option<String>,
            /// points jump path · 积分跳转路径
            pub jump_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PointsInformation: Received {
            jump_appid: body("jump_appid"),
            jump_path: body("jump_path"),
        } }

        /// stored-value information · 储值信息
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// stored-value mini program appid · 储值小程序AppID
            pub jump_appid: Option<String>,
            /// stored-value mini program path · 储值小程序路径
            pub jump_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { BalanceInformation: Received {
            jump_appid: body("jump_appid"),
            jump_path: body("jump_path"),
        } }

        /// paid membership information · 付费会员信息
        #[non_exhaustive]
        pub struct PurchaseInformation {
            /// paid membership price · 付费会员价格 (fen)
            pub price: Option<crate::Fen>,
            /// paid membership jump appid · 付费会员跳转AppID
            pub jump_appid: Option<String>,
            /// paid membership jump path · 付费会员跳转路径
            pub jump_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PurchaseInformation: Received {
            price: body("price"),
            jump_appid: body("jump_appid"),
            jump_path: body("jump_path"),
        } }

        crate::open_enum! {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub enum CommonFieldList {
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
                CheckBox = "CHECK_BOX",
                Radio = "RADIO",
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

        /// user's card activation information · 用户开卡信息
        #[non_exhaustive]
        pub struct UserInformation {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub common_field_list: Vec<CommonFieldList>,
            /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
            pub custom_field_list: Vec<CustomFieldList>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserInformation: Received {
            common_field_list: body("common_field_list"),
            custom_field_list: body("custom_field_list"),
        } }

        /// membership card template list · 会员卡模板列表
        #[non_exhaustive]
        pub struct Data {
            /// membership card template ID · 会员卡模板ID
            pub card_id: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// merchant appid · 商户AppId
            pub appid: Option<String>,
            /// membership card type · 会员卡类型
            pub card_type: Option<CardType>,
            /// card name · 卡名称
            pub card_title: Option<String>,
            /// card background colour · 卡背景颜色
            pub card_color: Option<String>,
            /// card background image URL · 卡背景图URL
            pub card_picture_url: Option<String>,
            /// membership card code assignment type · 会员卡code分配类型
            pub code_mode: Option<CodeMode>,
            /// member code type · 会员码型
            pub code_type: Option<CodeType>,
            /// member code jump information · 会员码跳转信息
            pub code_jump_information: Option<CodeJumpInformation>,
            /// membership benefits · 会员权益
            pub benefits: Option<String>,
            /// notification URL · 回调地址
            pub notify_url: Option<String>,
            /// whether to pin to the top · 是否置顶
            pub need_pinned: Option<bool>,
            /// whether to show the membership level · 是否展示会员等级
            pub need_display_level: Option<bool>,
            /// initial membership level · 会员初始等级
            pub init_level: Option<String>,
            /// service telephone · 服务电话
            pub service_phone: Option<String>,
            /// merchant legal agreement · 商家法务协议
            pub legal_agreement: Option<String>,
            /// membership card validity period · 会员卡有效期
            pub valid_date_information: Option<ValidDateInformation>,
            /// points information · 积分信息
            pub points_information: Option<PointsInformation>,
            /// stored-value information · 储值信息
            pub balance_information: Option<BalanceInformation>,
            /// paid membership information · 付费会员信息
            pub purchase_information: Option<PurchaseInformation>,
            /// user's card activation information · 用户开卡信息
            pub user_information: Option<UserInformation>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            card_id: body("card_id").promised(),
            brand_id: body("brand_id").promised(),
            appid: body("appid").promised(),
            card_type: body("card_type").promised(),
            card_title: body("card_title").promised(),
            card_color: body("card_color").promised(),
            card_picture_url: body("card_picture_url").promised(),
            code_mode: body("code_mode").promised(),
            code_type: body("code_type").promised(),
            code_jump_information: body("code_jump_information"),
            benefits: body("benefits").promised(),
            notify_url: body("notify_url").promised(),
            need_pinned: body("need_pinned"),
            need_display_level: body("need_display_level"),
            init_level: body("init_level"),
            service_phone: body("service_phone"),
            legal_agreement: body("legal_agreement"),
            valid_date_information: body("valid_date_information").promised(),
            points_information: body("points_information"),
            balance_information: body("balance_information"),
            purchase_information: body("purchase_information"),
            user_information: body("user_information"),
        } }

        crate::promised::promised! { Data {
            /// membership card template ID · 会员卡模板ID
            card_id 0(&str),
            /// brand ID · 品牌ID
            brand_id 1(&str),
            /// merchant appid · 商户AppId
            appid 2(&str),
            /// membership card type · 会员卡类型
            card_type 3(&CardType),
            /// card name · 卡名称
            card_title 4(&str),
            /// card background colour · 卡背景颜色
            card_color 5(&str),
            /// card background image URL · 卡背景图URL
            card_picture_url 6(&str),
            /// membership card code assignment type · 会员卡code分配类型
            code_mode 7(&CodeMode),
            /// member code type · 会员码型
            code_type 8(&CodeType),
            /// membership benefits · 会员权益
            benefits 10(&str),
            /// notification URL · 回调地址
            notify_url 11(&str),
            /// membership card validity period · 会员卡有效期
            valid_date_information 17(&ValidDateInformation),
        } }
    }
}

/// Create a membership card template · 创建会员卡模板
///
/// `POST /v3/brand/partner/card-member/cards`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336970](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::cards::post::{CardType, CodeMode, CodeType, Request, Required, Type, ValidDateInformation};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     appid: "wxea9c30890f48d5ae",
///     card_type: CardType::Purchase,
///     card_title: "测试卡",
///     card_color: "#FFFF00",
///     card_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     code_mode: CodeMode::SystemAllocate,
///     code_type: CodeType::NoneCode,
///     benefits: "会员折扣、专属价",
///     notify_url: "https://www.weixin.qq.com/wxpay/notify.php",
///     valid_date_information: ValidDateInformation::new(Type::FixTimeRange),
/// });
/// let answer = request.send(&client).await?;
/// let card_id = answer.card_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::cards::post::{BalanceInformation, CardType, CodeJumpInformation, CodeMode, CodeType, CommonFieldList, CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, Request, Required, Type, UserInformation, ValidDateInformation};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     appid: "wxea9c30890f48d5ae",
///     card_type: CardType::Purchase,
///     card_title: "测试卡",
///     card_color: "#FFFF00",
///     card_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     code_mode: CodeMode::SystemAllocate,
///     code_type: CodeType::NoneCode,
///     benefits: "会员折扣、专属价",
///     notify_url: "https://www.weixin.qq.com/wxpay/notify.php",
///     valid_date_information: ValidDateInformation::new(Type::FixTimeRange)
///         .available_begin_time("2020-05-20T13:29:35.120+08:00")
///         .available_end_time("2030-05-20T13:29:35.120+08:00")
///         .available_day_after_receive(200),
/// })
/// .code_jump_information(CodeJumpInformation::new()
///     .jump_appid("wxea9c30a90fs8d3fe")
///     .jump_path("/pages/code/code"))
/// .need_pinned(true)
/// .need_display_level(true)
/// .init_level("白银会员")
/// .service_phone("010-8877xxxx")
/// .legal_agreement("商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。")
/// .points_information(PointsInformation::new()
///     .jump_appid("wxea9c30a90fs8d3fe")
///     .jump_path("/pages/points/points"))
/// .balance_information(BalanceInformation::new()
///     .jump_appid("wxea9c30a90fs8d3fe")
///     .jump_path("/pages/balance/balance"))
/// .purchase_information(PurchaseInformation::new()
///     .price(100)
///     .jump_appid("wxea9c30a90fs8d3fe")
///     .jump_path("/pages/purchase/purchase"))
/// .user_information(UserInformation::new()
///     .common_field_list([CommonFieldList::UserFormFlagSex])
///     .custom_field_list([CustomFieldList::new()
///         .type_(CustomFieldListType::CheckBox)
///         .name("喜欢的运动")
///         .values(["篮球"])]));
/// ```
#[doc(alias("创建会员卡模板", "4015336970"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a membership card template · 创建会员卡模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// merchant appid · 商户AppId
        pub appid: String,
        /// membership card type · 会员卡类型
        pub card_type: CardType,
        /// card name · 卡名称
        pub card_title: String,
        /// card background colour · 卡背景颜色
        pub card_color: String,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: String,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: CodeMode,
        /// member code type · 会员码型
        pub code_type: CodeType,
        /// member code jump information · 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// membership benefits · 会员权益
        pub benefits: String,
        /// notification URL · 回调地址
        pub notify_url: String,
        /// whether to pin to the top · 是否置顶
        pub need_pinned: Option<bool>,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// initial membership level · 会员初始等级
        pub init_level: Option<String>,
        /// service telephone · 服务电话
        pub service_phone: Option<String>,
        /// merchant legal agreement · 商家法务协议
        pub legal_agreement: Option<String>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: ValidDateInformation,
        /// points information · 积分信息
        pub points_information: Option<PointsInformation>,
        /// stored-value information · 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// paid membership information · 付费会员信息
        pub purchase_information: Option<PurchaseInformation>,
        /// user's card activation information · 用户开卡信息
        pub user_information: Option<UserInformation>,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        appid: body("appid").required(),
        card_type: body("card_type").required(),
        card_title: body("card_title").required(),
        card_color: body("card_color").required(),
        card_picture_url: body("card_picture_url").required(),
        code_mode: body("code_mode").required(),
        code_type: body("code_type").required(),
        code_jump_information: body("code_jump_information"),
        benefits: body("benefits").required(),
        notify_url: body("notify_url").required(),
        need_pinned: body("need_pinned"),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        service_phone: body("service_phone"),
        legal_agreement: body("legal_agreement"),
        valid_date_information: body("valid_date_information").required(),
        points_information: body("points_information"),
        balance_information: body("balance_information"),
        purchase_information: body("purchase_information"),
        user_information: body("user_information"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// merchant appid · 商户AppId
        appid(&'a str),
        /// membership card type · 会员卡类型
        card_type(CardType),
        /// card name · 卡名称
        card_title(&'a str),
        /// card background colour · 卡背景颜色
        card_color(&'a str),
        /// card background image URL · 卡背景图URL
        card_picture_url(&'a str),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode(CodeMode),
        /// member code type · 会员码型
        code_type(CodeType),
        /// membership benefits · 会员权益
        benefits(&'a str),
        /// notification URL · 回调地址
        notify_url(&'a str),
        /// membership card validity period · 会员卡有效期
        valid_date_information(ValidDateInformation),
    } {
        /// member code jump information · 会员码跳转信息
        code_jump_information code_jump_information_opt(CodeJumpInformation),
        /// whether to pin to the top · 是否置顶
        need_pinned need_pinned_opt(bool),
        /// whether to show the membership level · 是否展示会员等级
        need_display_level need_display_level_opt(bool),
        /// initial membership level · 会员初始等级
        init_level init_level_opt(into String),
        /// service telephone · 服务电话
        service_phone service_phone_opt(into String),
        /// merchant legal agreement · 商家法务协议
        legal_agreement legal_agreement_opt(into String),
        /// points information · 积分信息
        points_information points_information_opt(PointsInformation),
        /// stored-value information · 储值信息
        balance_information balance_information_opt(BalanceInformation),
        /// paid membership information · 付费会员信息
        purchase_information purchase_information_opt(PurchaseInformation),
        /// user's card activation information · 用户开卡信息
        user_information user_information_opt(UserInformation),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/cards",
        "创建会员卡模板",
        "Create a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

    pub use crate::v3::brand::partner::card_member::cards::get::response::CodeMode;

    pub use crate::v3::brand::partner::card_member::cards::get::response::CodeType;

    /// member code jump information · 会员码跳转信息
    #[must_use]
    #[non_exhaustive]
    pub struct CodeJumpInformation {
        /// member code jump appid · 会员码跳转AppID
        pub jump_appid: Option<String>,
        /// member code jump path · 会员码跳转路径
        pub jump_path: Option<String>,
    }

    crate::model! { CodeJumpInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { CodeJumpInformation {
        /// member code jump appid · 会员码跳转AppID
        jump_appid jump_appid_opt(into String),
        /// member code jump path · 会员码跳转路径
        jump_path jump_path_opt(into String),
    } }

    pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

    /// membership card validity period · 会员卡有效期
    #[must_use]
    #[non_exhaustive]
    pub struct ValidDateInformation {
        /// validity period type · 有效期类型
        pub type_: Type,
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
    }

    crate::model! { ValidDateInformation {
        type_: body("type").required(),
        available_begin_time: body("available_begin_time"),
        available_end_time: body("available_end_time"),
        available_day_after_receive: body("available_day_after_receive"),
    } }

    crate::sent::sent! { ValidDateInformation(type_: Type) {
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// valid within N days after taking effect · 生效后N天内有效
        available_day_after_receive available_day_after_receive_opt(i64),
    } }

    /// points information · 积分信息
    #[must_use]
    #[non_exhaustive]
    pub struct PointsInformation {
        /// points jump appid · 积分跳转AppID
        pub jump_appid: Option<String>,
        /// points jump path · 积分跳转路径
        pub jump_path: Option<String>,
    }

    crate::model! { PointsInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { PointsInformation {
        /// points jump appid · 积分跳转AppID
        jump_appid jump_appid_opt(into String),
        /// points jump path · 积分跳转路径
        jump_path jump_path_opt(into String),
    } }

    /// stored-value information · 储值信息
    #[must_use]
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// stored-value mini program appid · 储值小程序AppID
        pub jump_appid: Option<String>,
        /// stored-value mini program path · 储值小程序路径
        pub jump_path: Option<String>,
    }

    crate::model! { BalanceInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { BalanceInformation {
        /// stored-value mini program appid · 储值小程序AppID
        jump_appid jump_appid_opt(into String),
        /// stored-value mini program path · 储值小程序路径
        jump_path jump_path_opt(into String),
    } }

    /// paid membership information · 付费会员信息
    #[must_use]
    #[non_exhaustive]
    pub struct PurchaseInformation {
        /// paid membership price · 付费会员价格 (fen)
        pub price: Option<crate::Fen>,
        /// paid membership jump appid · 付费会员跳转AppID
        pub jump_appid: Option<String>,
        /// paid membership jump path · 付费会员跳转路径
        pub jump_path: Option<String>,
    }

    crate::model! { PurchaseInformation: Default {
        price: body("price"),
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { PurchaseInformation {
        /// paid membership price · 付费会员价格 (fen)
        price price_opt(into crate::Fen),
        /// paid membership jump appid · 付费会员跳转AppID
        jump_appid jump_appid_opt(into String),
        /// paid membership jump path · 付费会员跳转路径
        jump_path jump_path_opt(into String),
    } }

    pub use crate::v3::brand::partner::card_member::cards::get::response::CommonFieldList;

    pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldListType;

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

    /// user's card activation information · 用户开卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    crate::model! { UserInformation: Default {
        common_field_list: body("common_field_list"),
        custom_field_list: body("custom_field_list"),
    } }

    crate::sent::sent! { UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        common_field_list common_field_list_opt([CommonFieldList]),
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        custom_field_list custom_field_list_opt([CustomFieldList]),
    } }

    /// Create a membership card template · 创建会员卡模板
    #[non_exhaustive]
    pub struct Response {
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// membership card type · 会员卡类型
        pub card_type: Option<CardType>,
        /// card name · 卡名称
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<CodeMode>,
        /// member code type · 会员码型
        pub code_type: Option<CodeType>,
        /// member code jump information · 会员码跳转信息
        pub code_jump_information: Option<response::CodeJumpInformation>,
        /// membership benefits · 会员权益
        pub benefits: Option<String>,
        /// notification URL · 回调地址
        pub notify_url: Option<String>,
        /// whether to pin to the top · 是否置顶
        pub need_pinned: Option<bool>,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// initial membership level · 会员初始等级
        pub init_level: Option<String>,
        /// service telephone · 服务电话
        pub service_phone: Option<String>,
        /// merchant legal agreement · 商家法务协议
        pub legal_agreement: Option<String>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// points information · 积分信息
        pub points_information: Option<response::PointsInformation>,
        /// stored-value information · 储值信息
        pub balance_information: Option<response::BalanceInformation>,
        /// paid membership information · 付费会员信息
        pub purchase_information: Option<response::PurchaseInformation>,
        /// user's card activation information · 用户开卡信息
        pub user_information: Option<response::UserInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_id: body("card_id").promised(),
        brand_id: body("brand_id").promised(),
        appid: body("appid").promised(),
        card_type: body("card_type").promised(),
        card_title: body("card_title").promised(),
        card_color: body("card_color").promised(),
        card_picture_url: body("card_picture_url").promised(),
        code_mode: body("code_mode").promised(),
        code_type: body("code_type").promised(),
        code_jump_information: body("code_jump_information"),
        benefits: body("benefits").promised(),
        notify_url: body("notify_url").promised(),
        need_pinned: body("need_pinned"),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        service_phone: body("service_phone"),
        legal_agreement: body("legal_agreement"),
        valid_date_information: body("valid_date_information").promised(),
        points_information: body("points_information"),
        balance_information: body("balance_information"),
        purchase_information: body("purchase_information"),
        user_information: body("user_information"),
    } }

    crate::promised::promised! { Response {
        /// membership card template ID · 会员卡模板ID
        card_id 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// merchant appid · 商户AppId
        appid 2(&str),
        /// membership card type · 会员卡类型
        card_type 3(&CardType),
        /// card name · 卡名称
        card_title 4(&str),
        /// card background colour · 卡背景颜色
        card_color 5(&str),
        /// card background image URL · 卡背景图URL
        card_picture_url 6(&str),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode 7(&CodeMode),
        /// member code type · 会员码型
        code_type 8(&CodeType),
        /// membership benefits · 会员权益
        benefits 10(&str),
        /// notification URL · 回调地址
        notify_url 11(&str),
        /// membership card validity period · 会员卡有效期
        valid_date_information 17(&response::ValidDateInformation),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeJumpInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PointsInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::BalanceInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PurchaseInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::UserInformation;
    }
}
