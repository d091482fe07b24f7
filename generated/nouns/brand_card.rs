// Written by `cargo xtask codegen`

//! a brand's template of membership cards, as it is made, queried and changed · 品牌会员卡模板
//!
//! Brought by
//! - `GET /brand/card-member/cards/{card_id}`
//! - `POST /brand/card-member/cards/{card_id}/invalidate`
//! - `PATCH /brand/card-member/cards/{card_id}`
//! - `POST /brand/card-member/cards`

use crate::model::body;

/// a brand's template of membership cards, as it is made, queried and changed · 品牌会员卡模板
#[non_exhaustive]
pub struct BrandCard {
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
    pub state: Option<State>,
    /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
    pub modify_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { BrandCard: Received {
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

crate::promised::promised! { BrandCard {
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
    state 24(&State),
    /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
    create_time 25(&crate::Time),
    /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
    modify_time 26(&crate::Time),
} }

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

crate::open_enum! {
    /// state · 状态
    pub enum State {
        /// in effect · 生效中
        CardEffective = "CARD_EFFECTIVE",
        /// no longer valid · 已失效
        CardInvalid = "CARD_INVALID",
    }
}
