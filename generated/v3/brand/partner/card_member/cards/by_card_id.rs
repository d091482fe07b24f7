// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/cards/{card_id}.md

//! `/v3/brand/partner/card-member/cards/{card_id}`

pub mod invalidate;

/// Delete a membership card template · 删除会员卡模板
///
/// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336972](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::cards::by_card_id::delete::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     brand_id: "1004",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("删除会员卡模板", "4015336972"))]
pub mod delete {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Delete a membership card template · 删除会员卡模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// brand ID · 品牌id
        pub brand_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        brand_id: query("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// brand ID · 品牌id
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Delete,
        "/v3/brand/partner/card-member/cards/{card_id}",
        "删除会员卡模板",
        "Delete a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Delete a membership card template · 删除会员卡模板
    #[non_exhaustive]
    pub struct Response {
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// membership card type · 会员卡类型
        pub card_type: Option<response::CardType>,
        /// card name · 卡名称
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<response::CodeMode>,
        /// member code type · 会员码型
        pub code_type: Option<response::CodeType>,
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
        /// state · 状态
        pub state: Option<response::State>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
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
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// membership card template ID · 会员卡模板ID
        card_id 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// merchant appid · 商户AppId
        appid 2(&str),
        /// membership card type · 会员卡类型
        card_type 3(&response::CardType),
        /// card name · 卡名称
        card_title 4(&str),
        /// card background colour · 卡背景颜色
        card_color 5(&str),
        /// card background image URL · 卡背景图URL
        card_picture_url 6(&str),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode 7(&response::CodeMode),
        /// member code type · 会员码型
        code_type 8(&response::CodeType),
        /// membership benefits · 会员权益
        benefits 10(&str),
        /// notification URL · 回调地址
        notify_url 11(&str),
        /// membership card validity period · 会员卡有效期
        valid_date_information 17(&response::ValidDateInformation),
        /// state · 状态
        state 22(&response::State),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 23(&crate::Time),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 24(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// membership card type · 会员卡类型
            pub enum CardType {
                Purchase = "PURCHASE",
                Normal = "NORMAL",
                Balance = "BALANCE",
            }
        }

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

        crate::open_enum! {
            /// validity period type · 有效期类型
            pub enum Type {
                FixTimeRange = "FIX_TIME_RANGE",
                FixTerm = "FIX_TERM",
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
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_day_after_receive: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ValidDateInformation: Received {
            type_: body("type").promised(),
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_day_after_receive: body("available_day_after_receive"),
        } }

        crate::promised::promised! { ValidDateInformation {
            /// validity period type · 有效期类型
            type_ 0(&Type),
        } }

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

        crate::open_enum! {
            /// state · 状态
            pub enum State {
                CardEffective = "CARD_EFFECTIVE",
                CardInvalid = "CARD_INVALID",
            }
        }
    }
}

/// Query a membership card template · 查询会员卡模板信息
///
/// `GET /v3/brand/partner/card-member/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336974](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::cards::by_card_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     brand_id: "1004",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询会员卡模板信息", "4015336974"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a membership card template · 查询会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// brand ID · 品牌id
        pub brand_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        brand_id: query("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// brand ID · 品牌id
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/card-member/cards/{card_id}",
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
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// membership card type · 会员卡类型
        pub card_type: Option<response::CardType>,
        /// card name · 卡名称
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<response::CodeMode>,
        /// member code type · 会员码型
        pub code_type: Option<response::CodeType>,
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
        /// state · 状态
        pub state: Option<response::State>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
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
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// membership card template ID · 会员卡模板ID
        card_id 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// merchant appid · 商户AppId
        appid 2(&str),
        /// membership card type · 会员卡类型
        card_type 3(&response::CardType),
        /// card name · 卡名称
        card_title 4(&str),
        /// card background colour · 卡背景颜色
        card_color 5(&str),
        /// card background image URL · 卡背景图URL
        card_picture_url 6(&str),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode 7(&response::CodeMode),
        /// member code type · 会员码型
        code_type 8(&response::CodeType),
        /// membership benefits · 会员权益
        benefits 10(&str),
        /// notification URL · 回调地址
        notify_url 11(&str),
        /// membership card validity period · 会员卡有效期
        valid_date_information 17(&response::ValidDateInformation),
        /// state · 状态
        state 22(&response::State),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 23(&crate::Time),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 24(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CardType;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CodeMode;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CodeType;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CodeJumpInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::Type;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::ValidDateInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::PointsInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::BalanceInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::PurchaseInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CommonFieldList;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CustomFieldListType;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::State;
    }
}

/// Modify a membership card template · 修改会员卡模板信息
///
/// `PATCH /v3/brand/partner/card-member/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336977](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::cards::by_card_id::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     brand_id: "1004",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::cards::by_card_id::patch::{BalanceInformation, CodeJumpInformation, CommonFieldList, CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, Request, Required, Type, UserInformation, ValidDateInformation};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     brand_id: "1004",
/// })
/// .card_title("测试卡")
/// .card_color("#FFFF00")
/// .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
/// .code_jump_information(CodeJumpInformation::new()
///     .jump_appid("wxea9c30a90fs8d3fe")
///     .jump_path("/pages/code/code"))
/// .benefits("会员折扣、专属价")
/// .notify_url("https://www.weixin.qq.com/wxpay/notify.php")
/// .need_pinned(true)
/// .need_display_level(true)
/// .init_level("白银会员")
/// .service_phone("010-8877xxxx")
/// .legal_agreement("商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。")
/// .valid_date_information(ValidDateInformation::new(Type::FixTimeRange)
///     .available_begin_time("2020-05-20T13:29:35.120+08:00")
///     .available_end_time("2030-05-20T13:29:35.120+08:00")
///     .available_day_after_receive(200))
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
#[doc(alias("修改会员卡模板信息", "4015336977"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a membership card template · 修改会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// card name · 卡名称
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
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
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        brand_id: body("brand_id").required(),
        card_title: body("card_title"),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        code_jump_information: body("code_jump_information"),
        benefits: body("benefits"),
        notify_url: body("notify_url"),
        need_pinned: body("need_pinned"),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        service_phone: body("service_phone"),
        legal_agreement: body("legal_agreement"),
        valid_date_information: body("valid_date_information"),
        points_information: body("points_information"),
        balance_information: body("balance_information"),
        purchase_information: body("purchase_information"),
        user_information: body("user_information"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
        /// card name · 卡名称
        card_title card_title_opt(into String),
        /// card background colour · 卡背景颜色
        card_color card_color_opt(into String),
        /// card background image URL · 卡背景图URL
        card_picture_url card_picture_url_opt(into String),
        /// member code jump information · 会员码跳转信息
        code_jump_information code_jump_information_opt(CodeJumpInformation),
        /// membership benefits · 会员权益
        benefits benefits_opt(into String),
        /// notification URL · 回调地址
        notify_url notify_url_opt(into String),
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
        /// membership card validity period · 会员卡有效期
        valid_date_information valid_date_information_opt(ValidDateInformation),
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
        Method::Patch,
        "/v3/brand/partner/card-member/cards/{card_id}",
        "修改会员卡模板信息",
        "Modify a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

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

    pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::Type;

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

    pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CommonFieldList;

    pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CustomFieldListType;

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

    /// Modify a membership card template · 修改会员卡模板信息
    #[non_exhaustive]
    pub struct Response {
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// membership card type · 会员卡类型
        pub card_type: Option<response::CardType>,
        /// card name · 卡名称
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<response::CodeMode>,
        /// member code type · 会员码型
        pub code_type: Option<response::CodeType>,
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
        /// state · 状态
        pub state: Option<response::State>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
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
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// membership card template ID · 会员卡模板ID
        card_id 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// merchant appid · 商户AppId
        appid 2(&str),
        /// membership card type · 会员卡类型
        card_type 3(&response::CardType),
        /// card name · 卡名称
        card_title 4(&str),
        /// card background colour · 卡背景颜色
        card_color 5(&str),
        /// card background image URL · 卡背景图URL
        card_picture_url 6(&str),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode 7(&response::CodeMode),
        /// member code type · 会员码型
        code_type 8(&response::CodeType),
        /// membership benefits · 会员权益
        benefits 10(&str),
        /// notification URL · 回调地址
        notify_url 11(&str),
        /// membership card validity period · 会员卡有效期
        valid_date_information 17(&response::ValidDateInformation),
        /// state · 状态
        state 22(&response::State),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 23(&crate::Time),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 24(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CardType;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CodeMode;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CodeType;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CodeJumpInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::ValidDateInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::PointsInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::BalanceInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::PurchaseInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::State;
    }
}
