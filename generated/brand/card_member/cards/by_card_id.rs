// Written by `cargo xtask codegen` from spec/official/brand/4015582715.md

//! `/brand/card-member/cards/{card_id}`

pub mod invalidate;

/// Query a membership card template · 查询会员卡模板信息
///
/// `GET /brand/card-member/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582715](https://pay.weixin.qq.com/doc/brand/4015582715)
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
/// use wechatpay::brand::card_member::cards::by_card_id::get::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询会员卡模板信息", "4015582715"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a membership card template · 查询会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
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
        "/brand/card-member/cards/{card_id}",
        "查询会员卡模板信息",
        "Query a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::brand_card::BrandCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_card::*;
    }
}

/// Modify a membership card template · 修改会员卡模板信息
///
/// `PATCH /brand/card-member/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582722](https://pay.weixin.qq.com/doc/brand/4015582722)
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
/// use wechatpay::brand::card_member::cards::by_card_id::patch::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("修改会员卡模板信息", "4015582722"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a membership card template · 修改会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        pub card_id: String,
        /// card name · 卡名称; up to 10 characters
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色; up to 7 characters
        pub card_color: Option<String>,
        /// card image · 卡图片; up to 256 characters
        pub card_picture_url: Option<String>,
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
        /// service telephone · 服务电话; up to 32 characters
        pub service_phone: Option<String>,
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
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        card_title: body("card_title"),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        code_jump_information: body("code_jump_information"),
        benefits: body("benefits"),
        notify_url: body("notify_url"),
        need_pinned: body("need_pinned"),
        need_display_level: body("need_display_level"),
        service_phone: body("service_phone"),
        valid_date_information: body("valid_date_information"),
        member_information: body("member_information"),
        points_information: body("points_information"),
        balance_information: body("balance_information"),
        purchase_information: body("purchase_information"),
        user_information: body("user_information"),
    } }

    crate::sent::sent! { Request(card_id: into String) {
        /// card name · 卡名称; up to 10 characters
        card_title card_title_opt(into String),
        /// card background colour · 卡背景颜色; up to 7 characters
        card_color card_color_opt(into String),
        /// card image · 卡图片; up to 256 characters
        card_picture_url card_picture_url_opt(into String),
        /// member code jump information · 会员码跳转信息
        code_jump_information code_jump_information_opt(CodeJumpInformation),
        /// membership benefits · 会员权益; up to 32 characters
        benefits benefits_opt(into String),
        /// notification URL · 回调地址; up to 256 characters
        notify_url notify_url_opt(into String),
        /// whether to pin to the top · 是否置顶
        need_pinned need_pinned_opt(bool),
        /// whether to show the membership level · 是否展示会员等级
        need_display_level need_display_level_opt(bool),
        /// service telephone · 服务电话; up to 32 characters
        service_phone service_phone_opt(into String),
        /// membership card validity period · 会员卡有效期
        valid_date_information valid_date_information_opt(ValidDateInformation),
        /// member centre information · 会员中心信息
        member_information member_information_opt(MemberInformation),
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
        "/brand/card-member/cards/{card_id}",
        "修改会员卡模板信息",
        "Modify a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::card_member::cards::post::CodeJumpInformation;

    pub use crate::brand::card_member::cards::get::response::Type;

    pub use crate::brand::card_member::cards::post::ValidDateInformation;

    pub use crate::brand::card_member::cards::post::MemberInformation;

    pub use crate::brand::card_member::cards::post::MemberInformationRequired;

    pub use crate::brand::card_member::cards::post::PointsInformation;

    pub use crate::brand::card_member::cards::post::BalanceInformation;

    pub use crate::brand::card_member::cards::post::PurchaseInformation;

    pub use crate::brand::card_member::cards::get::response::CommonFieldList;

    pub use crate::brand::card_member::cards::get::response::CustomFieldListType;

    pub use crate::brand::card_member::cards::post::CustomFieldList;

    pub use crate::brand::card_member::cards::post::UserInformation;

    pub use crate::nouns::brand_card::BrandCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_card::*;
    }
}
