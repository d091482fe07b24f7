// Written by `cargo xtask codegen` from spec/official/brand/4015582712.md

//! `/brand/card-member/cards`

pub mod by_card_id;

/// Query the list of membership card templates · 查询会员卡模板列表
///
/// `GET /brand/card-member/cards`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582712](https://pay.weixin.qq.com/doc/brand/4015582712)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::card_member::cards::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 1, limit: 20 });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询会员卡模板列表", "4015582712"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of membership card templates · 查询会员卡模板列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// state · 状态
        pub state: Option<State>,
        /// page start position · 分页开始位置; at least 0
        pub offset: i64,
        /// page size · 分页大小; 1 to 20
        pub limit: i64,
    }

    crate::model! { Request {
        state: query("state"),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// page start position · 分页开始位置; at least 0
        offset(i64),
        /// page size · 分页大小; 1 to 20
        limit(i64),
    } {
        /// state · 状态
        state state_opt(State),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/card-member/cards",
        "查询会员卡模板列表",
        "Query the list of membership card templates",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// state · 状态
        pub enum State {
            /// in effect · 生效中
            CardEffective = "CARD_EFFECTIVE",
            /// no longer valid · 已失效
            CardInvalid = "CARD_INVALID",
        }
    }

    /// Query the list of membership card templates · 查询会员卡模板列表
    #[non_exhaustive]
    pub struct Response {
        /// membership card template list · 会员卡模板列表
        pub data: Vec<response::Data>,
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page start position · 分页开始位置; at least 0
        pub offset: Option<i64>,
        /// page size · 分页大小; 1 to 20
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 1(i64),
        /// page start position · 分页开始位置; at least 0
        offset 2(i64),
        /// page size · 分页大小; 1 to 20
        limit 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// membership card type · 会员卡类型
            pub enum CardType {
                /// paid for · 付费
                Purchase = "PURCHASE",
                /// ordinary · 普通
                Normal = "NORMAL",
                /// stored value · 储值
                Balance = "BALANCE",
            }
        }

        crate::open_enum! {
            /// membership card code assignment type · 会员卡code分配类型
            pub enum CodeMode {
                /// assigned by the system · 系统分配
                SystemAllocate = "SYSTEM_ALLOCATE",
                /// assigned by the merchant · 商家分配
                MerchantAllocate = "MERCHANT_ALLOCATE",
            }
        }

        crate::open_enum! {
            /// member code display type · 会员码展示类型
            pub enum CodeType {
                /// no code is shown · 不显示任何码型
                NoneCode = "NONE_CODE",
                /// barcode · 条形码
                BarCode = "BAR_CODE",
                /// QR code · 二维码
                QrCode = "QR_CODE",
                /// barcode and QR code · 条形码和二维码
                BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
                /// leads to the merchant's mini program · 跳转商家小程序
                JumpMiniProgram = "JUMP_MINI_PROGRAM",
            }
        }

        /// member code jump information · 会员码跳转信息
        #[non_exhaustive]
        pub struct CodeJumpInformation {
            /// member code jump appid · 会员码跳转AppID; up to 32 characters
            pub jump_appid: Option<String>,
            /// member code jump path · 会员码跳转路径; up to 128 characters
            pub jump_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CodeJumpInformation: Received {
            jump_appid: body("jump_appid"),
            jump_path: body("jump_path"),
        } }

        crate::open_enum! {
            /// validity period type · 有效期类型
            pub enum Type {
                /// valid in this time range · 此时间范围内有效
                FixTimeRange = "FIX_TIME_RANGE",
                /// valid for N days after it was collected · 领取之后N天内有效
                FixTerm = "FIX_TERM",
                /// valid for good once the membership card is activated · 会员卡激活后永久有效
                Permanent = "PERMANENT",
            }
        }

        /// membership card validity period · 会员卡有效期
        #[non_exhaustive]
        pub struct ValidDateInformation {
            /// validity period type · 有效期类型
            pub type_: Option<Type>,
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// valid within N days after claiming · 领取后N天内有效; at most 10958
            pub available_day_after_receive: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ValidDateInformation: Received {
            type_: body("type"),
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_day_after_receive: body("available_day_after_receive"),
        } }

        /// member centre information · 会员中心信息
        #[non_exhaustive]
        pub struct MemberInformation {
            /// member centre jump appid · 会员中心跳转AppID; up to 32 characters
            pub jump_appid: Option<String>,
            /// member centre jump path · 会员中心跳转路径; up to 128 characters
            pub jump_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MemberInformation: Received {
            jump_appid: body("jump_appid").promised(),
            jump_path: body("jump_path").promised(),
        } }

        crate::promised::promised! { MemberInformation {
            /// member centre jump appid · 会员中心跳转AppID; up to 32 characters
            jump_appid 0(&str),
            /// member centre jump path · 会员中心跳转路径; up to 128 characters
            jump_path 1(&str),
        } }

        /// points information · 积分信息
        #[non_exhaustive]
        pub struct PointsInformation {
            /// points jump appid · 积分跳转AppID; up to 32 characters
            pub jump_appid: Option<String>,
            /// points jump path · 积分跳转路径; up to 128 characters
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
            /// stored-value mini program appid · 储值小程序AppID; up to 32 characters
            pub jump_appid: Option<String>,
            /// stored-value mini program path · 储值小程序路径; up to 128 characters
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
            /// paid membership jump appid · 付费会员跳转AppID; up to 32 characters
            pub jump_appid: Option<String>,
            /// paid membership jump path · 付费会员跳转路径; up to 128 characters
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
                /// sex · 性别
                UserFormFlagSex = "USER_FORM_FLAG_SEX",
                /// name · 姓名
                UserFormFlagName = "USER_FORM_FLAG_NAME",
                /// birthday · 生日
                UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
                /// address · 地址
                UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
                /// e-mail · 邮箱
                UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
                /// city · 城市
                UserFormFlagCity = "USER_FORM_FLAG_CITY",
            }
        }

        crate::open_enum! {
            /// field type · 字段类型
            pub enum CustomFieldListType {
                /// several may be chosen · 选择多项
                CheckBox = "CHECK_BOX",
                /// one may be chosen · 选择一项
                Radio = "RADIO",
            }
        }

        /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// field type · 字段类型
            pub type_: Option<CustomFieldListType>,
            /// field name · 字段名称; up to 32 characters
            pub name: Option<String>,
            /// field values · 字段值; up to 8 characters; at most 10 of them
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
            /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段; at most 1 of them
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
            /// merchant request number · 商家请求单号; up to 128 characters
            pub out_request_no: Option<String>,
            /// membership card template ID · 会员卡模板 ID; up to 32 characters
            pub card_id: Option<String>,
            /// brand ID · 品牌ID; up to 32 characters
            pub brand_id: Option<String>,
            /// merchant appid · 商家AppID
            pub appid: Option<String>,
            /// membership card type · 会员卡类型
            pub card_type: Option<CardType>,
            /// card name · 卡名称; up to 10 characters
            pub card_title: Option<String>,
            /// card background colour · 卡背景颜色; up to 7 characters
            pub card_color: Option<String>,
            /// card image · 卡图片; up to 256 characters
            pub card_picture_url: Option<String>,
            /// membership card code assignment type · 会员卡code分配类型
            pub code_mode: Option<CodeMode>,
            /// member code display type · 会员码展示类型
            pub code_type: Option<CodeType>,
            /// member code jump information · 会员码跳转信息
            pub code_jump_information: Option<CodeJumpInformation>,
            /// membership benefits · 会员权益; up to 32 characters
            pub benefits: Option<String>,
            /// notification URL · 回调地址; up to 256 characters
            pub notify_url: Option<String>,
            /// whether to pin to the top · 是否置顶
            pub need_pinned: Option<bool>,
            /// whether to show the membership level · 是否展示会员等级
            pub need_display_level: Option<bool>,
            /// initial membership level · 会员初始等级; up to 10 characters
            pub init_level: Option<String>,
            /// service telephone · 服务电话; up to 32 characters
            pub service_phone: Option<String>,
            /// merchant legal agreement · 商家法务协议; up to 20480 characters
            pub legal_agreement: Option<String>,
            /// membership card validity period · 会员卡有效期
            pub valid_date_information: Option<ValidDateInformation>,
            /// member centre information · 会员中心信息
            pub member_information: Option<MemberInformation>,
            /// points information · 积分信息
            pub points_information: Option<PointsInformation>,
            /// stored-value information · 储值信息
            pub balance_information: Option<BalanceInformation>,
            /// paid membership information · 付费会员信息
            pub purchase_information: Option<PurchaseInformation>,
            /// user's card activation information · 用户开卡信息
            pub user_information: Option<UserInformation>,
            /// state · 状态
            pub state: Option<super::State>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub modify_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            out_request_no: body("out_request_no").promised(),
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
            legal_agreement: body("legal_agreement").promised(),
            valid_date_information: body("valid_date_information").promised(),
            member_information: body("member_information").promised(),
            points_information: body("points_information"),
            balance_information: body("balance_information"),
            purchase_information: body("purchase_information"),
            user_information: body("user_information"),
            state: body("state").promised(),
            create_time: body("create_time").promised(),
            modify_time: body("modify_time").promised(),
        } }

        crate::promised::promised! { Data {
            /// merchant request number · 商家请求单号; up to 128 characters
            out_request_no 0(&str),
            /// membership card template ID · 会员卡模板 ID; up to 32 characters
            card_id 1(&str),
            /// brand ID · 品牌ID; up to 32 characters
            brand_id 2(&str),
            /// merchant appid · 商家AppID
            appid 3(&str),
            /// membership card type · 会员卡类型
            card_type 4(&CardType),
            /// card name · 卡名称; up to 10 characters
            card_title 5(&str),
            /// card background colour · 卡背景颜色; up to 7 characters
            card_color 6(&str),
            /// card image · 卡图片; up to 256 characters
            card_picture_url 7(&str),
            /// membership card code assignment type · 会员卡code分配类型
            code_mode 8(&CodeMode),
            /// member code display type · 会员码展示类型
            code_type 9(&CodeType),
            /// membership benefits · 会员权益; up to 32 characters
            benefits 11(&str),
            /// notification URL · 回调地址; up to 256 characters
            notify_url 12(&str),
            /// merchant legal agreement · 商家法务协议; up to 20480 characters
            legal_agreement 17(&str),
            /// membership card validity period · 会员卡有效期
            valid_date_information 18(&ValidDateInformation),
            /// member centre information · 会员中心信息
            member_information 19(&MemberInformation),
            /// state · 状态
            state 24(&super::State),
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            create_time 25(&crate::Time),
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            modify_time 26(&crate::Time),
        } }
    }
}

/// Create a membership card template · 创建会员卡模板
///
/// `POST /brand/card-member/cards`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582711](https://pay.weixin.qq.com/doc/brand/4015582711)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::card_member::cards::post::{CardType, CodeMode, CodeType, MemberInformation, MemberInformationRequired, Request, Required, ValidDateInformation};
///
/// let request = Request::new(Required {
///     out_request_no: "100002322019090134234sfdf",
///     appid: "wxea9c30890f48d5ae",
///     card_type: CardType::Normal,
///     card_title: "测试卡",
///     card_color: "#FFFF00",
///     card_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
///     code_mode: CodeMode::SystemAllocate,
///     code_type: CodeType::BarCode,
///     benefits: "会员折扣、专属价",
///     notify_url: "https://www.weixin.qq.com/wxpay/notify.php",
///     legal_agreement: "商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。",
///     valid_date_information: ValidDateInformation::new(),
///     member_information: MemberInformation::new(MemberInformationRequired {
///         jump_appid: "wxea9c30a90fs8d3fe",
///         jump_path: "/pages/points/points",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let card_id = answer.card_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("创建会员卡模板", "4015582711"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a membership card template · 创建会员卡模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant request number · 商家请求单号; up to 128 characters
        pub out_request_no: String,
        /// merchant appid · 商家AppID; up to 32 characters
        pub appid: String,
        /// membership card type · 会员卡类型
        pub card_type: CardType,
        /// card name · 卡名称; up to 10 characters
        pub card_title: String,
        /// card background colour · 卡背景颜色; up to 7 characters
        pub card_color: String,
        /// card image · 卡图片; up to 256 characters
        pub card_picture_url: String,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: CodeMode,
        /// member code display type · 会员码展示类型
        pub code_type: CodeType,
        /// member code jump information · 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// membership benefits · 会员权益; up to 32 characters
        pub benefits: String,
        /// notification URL · 回调地址; up to 256 characters
        pub notify_url: String,
        /// whether to pin to the top · 是否置顶
        pub need_pinned: Option<bool>,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// initial membership level · 会员初始等级; up to 10 characters
        pub init_level: Option<String>,
        /// service telephone · 服务电话; up to 32 characters
        pub service_phone: Option<String>,
        /// merchant legal agreement · 商家法务协议; up to 20480 characters
        pub legal_agreement: String,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: ValidDateInformation,
        /// member centre information · 会员中心信息
        pub member_information: MemberInformation,
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
        out_request_no: body("out_request_no").required(),
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
        legal_agreement: body("legal_agreement").required(),
        valid_date_information: body("valid_date_information").required(),
        member_information: body("member_information").required(),
        points_information: body("points_information"),
        balance_information: body("balance_information"),
        purchase_information: body("purchase_information"),
        user_information: body("user_information"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant request number · 商家请求单号; up to 128 characters
        out_request_no(&'a str),
        /// merchant appid · 商家AppID; up to 32 characters
        appid(&'a str),
        /// membership card type · 会员卡类型
        card_type(CardType),
        /// card name · 卡名称; up to 10 characters
        card_title(&'a str),
        /// card background colour · 卡背景颜色; up to 7 characters
        card_color(&'a str),
        /// card image · 卡图片; up to 256 characters
        card_picture_url(&'a str),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode(CodeMode),
        /// member code display type · 会员码展示类型
        code_type(CodeType),
        /// membership benefits · 会员权益; up to 32 characters
        benefits(&'a str),
        /// notification URL · 回调地址; up to 256 characters
        notify_url(&'a str),
        /// merchant legal agreement · 商家法务协议; up to 20480 characters
        legal_agreement(&'a str),
        /// membership card validity period · 会员卡有效期
        valid_date_information(ValidDateInformation),
        /// member centre information · 会员中心信息
        member_information(MemberInformation),
    } {
        /// member code jump information · 会员码跳转信息
        code_jump_information code_jump_information_opt(CodeJumpInformation),
        /// whether to pin to the top · 是否置顶
        need_pinned need_pinned_opt(bool),
        /// whether to show the membership level · 是否展示会员等级
        need_display_level need_display_level_opt(bool),
        /// initial membership level · 会员初始等级; up to 10 characters
        init_level init_level_opt(into String),
        /// service telephone · 服务电话; up to 32 characters
        service_phone service_phone_opt(into String),
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
        "/brand/card-member/cards",
        "创建会员卡模板",
        "Create a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::card_member::cards::get::response::CardType;

    pub use crate::brand::card_member::cards::get::response::CodeMode;

    pub use crate::brand::card_member::cards::get::response::CodeType;

    /// member code jump information · 会员码跳转信息
    #[must_use]
    #[non_exhaustive]
    pub struct CodeJumpInformation {
        /// member code jump appid · 会员码跳转AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// member code jump path · 会员码跳转路径; up to 128 characters
        pub jump_path: Option<String>,
    }

    crate::model! { CodeJumpInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { CodeJumpInformation {
        /// member code jump appid · 会员码跳转AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// member code jump path · 会员码跳转路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    pub use crate::brand::card_member::cards::get::response::Type;

    /// membership card validity period · 会员卡有效期
    #[must_use]
    #[non_exhaustive]
    pub struct ValidDateInformation {
        /// validity period type · 有效期类型
        pub type_: Option<Type>,
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// valid within N days after claiming · 领取后N天内有效; at most 10958
        pub available_day_after_receive: Option<i64>,
    }

    crate::model! { ValidDateInformation: Default {
        type_: body("type"),
        available_begin_time: body("available_begin_time"),
        available_end_time: body("available_end_time"),
        available_day_after_receive: body("available_day_after_receive"),
    } }

    crate::sent::sent! { ValidDateInformation {
        /// validity period type · 有效期类型
        type_ type_opt(Type),
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// valid within N days after claiming · 领取后N天内有效; at most 10958
        available_day_after_receive available_day_after_receive_opt(i64),
    } }

    /// member centre information · 会员中心信息
    #[must_use]
    #[non_exhaustive]
    pub struct MemberInformation {
        /// member centre jump appid · 会员中心跳转AppID; up to 32 characters
        pub jump_appid: String,
        /// member centre jump path · 会员中心跳转路径; up to 128 characters
        pub jump_path: String,
    }

    crate::model! { MemberInformation {
        jump_appid: body("jump_appid").required(),
        jump_path: body("jump_path").required(),
    } }

    crate::sent::sent! { MemberInformation(MemberInformationRequired<'a>) {
        /// member centre jump appid · 会员中心跳转AppID; up to 32 characters
        jump_appid(&'a str),
        /// member centre jump path · 会员中心跳转路径; up to 128 characters
        jump_path(&'a str),
    } {
    } }

    /// points information · 积分信息
    #[must_use]
    #[non_exhaustive]
    pub struct PointsInformation {
        /// points jump appid · 积分跳转AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// points jump path · 积分跳转路径; up to 128 characters
        pub jump_path: Option<String>,
    }

    crate::model! { PointsInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { PointsInformation {
        /// points jump appid · 积分跳转AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// points jump path · 积分跳转路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    /// stored-value information · 储值信息
    #[must_use]
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// stored-value mini program appid · 储值小程序AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// stored-value mini program path · 储值小程序路径; up to 128 characters
        pub jump_path: Option<String>,
    }

    crate::model! { BalanceInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { BalanceInformation {
        /// stored-value mini program appid · 储值小程序AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// stored-value mini program path · 储值小程序路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    /// paid membership information · 付费会员信息
    #[must_use]
    #[non_exhaustive]
    pub struct PurchaseInformation {
        /// paid membership price · 付费会员价格 (fen)
        pub price: Option<crate::Fen>,
        /// paid membership jump appid · 付费会员跳转AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// paid membership jump path · 付费会员跳转路径; up to 128 characters
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
        /// paid membership jump appid · 付费会员跳转AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// paid membership jump path · 付费会员跳转路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    pub use crate::brand::card_member::cards::get::response::CommonFieldList;

    pub use crate::brand::card_member::cards::get::response::CustomFieldListType;

    /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段
    #[must_use]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// field type · 字段类型
        pub type_: Option<CustomFieldListType>,
        /// field name · 字段名称; up to 32 characters
        pub name: Option<String>,
        /// field values · 字段值; up to 8 characters; at most 10 of them
        pub values: Option<Vec<String>>,
    }

    crate::model! { CustomFieldList: Default {
        type_: body("type"),
        name: body("name"),
        values: body("values"),
    } }

    crate::sent::sent! { CustomFieldList {
        /// field type · 字段类型
        type_ type_opt(CustomFieldListType),
        /// field name · 字段名称; up to 32 characters
        name name_opt(into String),
        /// field values · 字段值; up to 8 characters; at most 10 of them
        values values_opt([into String]),
    } }

    /// user's card activation information · 用户开卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段; at most 1 of them
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    crate::model! { UserInformation: Default {
        common_field_list: body("common_field_list"),
        custom_field_list: body("custom_field_list"),
    } }

    crate::sent::sent! { UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        common_field_list common_field_list_opt([CommonFieldList]),
        /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段; at most 1 of them
        custom_field_list custom_field_list_opt([CustomFieldList]),
    } }

    pub use crate::nouns::brand_card::BrandCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_card::*;
    }
}
