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
        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeMode;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeJumpInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PointsInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::BalanceInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PurchaseInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CommonFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldListType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::State;
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
        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeMode;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeJumpInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PointsInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::BalanceInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PurchaseInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CommonFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldListType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::State;
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

    pub use crate::v3::brand::partner::card_member::cards::post::CodeJumpInformation;

    pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

    pub use crate::v3::brand::partner::card_member::cards::post::ValidDateInformation;

    pub use crate::v3::brand::partner::card_member::cards::post::PointsInformation;

    pub use crate::v3::brand::partner::card_member::cards::post::BalanceInformation;

    pub use crate::v3::brand::partner::card_member::cards::post::PurchaseInformation;

    pub use crate::v3::brand::partner::card_member::cards::get::response::CommonFieldList;

    pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldListType;

    pub use crate::v3::brand::partner::card_member::cards::post::CustomFieldList;

    pub use crate::v3::brand::partner::card_member::cards::post::UserInformation;

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
        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeMode;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeJumpInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PointsInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::BalanceInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PurchaseInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::State;
    }
}
