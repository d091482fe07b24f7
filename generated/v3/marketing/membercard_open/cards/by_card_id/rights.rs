// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/rights.md

//! `/v3/marketing/membercard-open/cards/{card_id}/rights`

/// Set benefit items of a membership card template · 设置会员卡模板权益项
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012551219](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
/// - partner: [4012729618](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::rights::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     show_bonus: true,
///     show_favor: true,
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::rights::patch::{Bonus, BonusRequired, Fapiao, Favor, FavorModuleTitle, Guide, MemberPriceTitle, Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     show_bonus: true,
///     show_favor: true,
/// })
/// .bonus(Bonus::new(BonusRequired {
///     init_bonus: 100,
///     bonus_value_word: "我的积分",
///     bonus_cost_word: "500积分=2小时免费停车券",
/// })
/// .bonus_cost_title("积分兑换")
/// .bonus_jump_word("更多礼品")
/// .bonus_jump_appid("wxea9c30a90fs8d3fe")
/// .bonus_jump_path("/pages/bonus/bonus")
/// .bonus_support_appid("wxea9c30a90fs8d3fe")
/// .bonus_support_path("pages/selfbonus/selfbonus"))
/// .favor(Favor::new(true)
///     .member_price_word("周二会员全场八折")
///     .member_price_appid("wxea9c30a90fs8d3fe")
///     .member_price_path("pages/favor/favor")
///     .member_price_title(MemberPriceTitle::MemberPrice)
///     .favor_module_title(FavorModuleTitle::Favor))
/// .show_fapiao(true)
/// .fapiao(Fapiao::new()
///     .fapiao_jump_word("查看我的发票")
///     .fapiao_jump_appid("wxea9c30a90fs8d3fe")
///     .fapiao_jump_path("pages/fapiao/fapiao"))
/// .show_guide(true)
/// .guide(Guide::new()
///     .staff_name("酒店管家-何小明")
///     .head_image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
///     .contact_information_name("微信号")
///     .contact_information_value("weixin123")
///     .phone_number("0755-12345677"));
/// ```
#[doc(alias("设置会员卡模板权益项", "4012551219", "4012729618"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set benefit items of a membership card template · 设置会员卡模板权益项
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// whether to show member points · 是否展示会员积分
        pub show_bonus: bool,
        /// whether to show the member discount · 是否展示会员优惠
        pub show_favor: bool,
        /// member points · 会员积分
        pub bonus: Option<Bonus>,
        /// member discount · 会员优惠
        pub favor: Option<Favor>,
        /// whether to show the membership fapiao · 是否展示会员发票
        pub show_fapiao: Option<bool>,
        /// membership fapiao · 会员发票
        pub fapiao: Option<Fapiao>,
        /// whether to show member-exclusive consultation · 是否展示会员专属咨询
        pub show_guide: Option<bool>,
        /// member-exclusive consultation information · 会员专属咨询信息
        pub guide: Option<Guide>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        show_bonus: body("show_bonus").required(),
        show_favor: body("show_favor").required(),
        bonus: body("bonus"),
        favor: body("favor"),
        show_fapiao: body("show_fapiao"),
        fapiao: body("fapiao"),
        show_guide: body("show_guide"),
        guide: body("guide"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// whether to show member points · 是否展示会员积分
        show_bonus(bool),
        /// whether to show the member discount · 是否展示会员优惠
        show_favor(bool),
    } {
        /// member points · 会员积分
        bonus bonus_opt(Bonus),
        /// member discount · 会员优惠
        favor favor_opt(Favor),
        /// whether to show the membership fapiao · 是否展示会员发票
        show_fapiao show_fapiao_opt(bool),
        /// membership fapiao · 会员发票
        fapiao fapiao_opt(Fapiao),
        /// whether to show member-exclusive consultation · 是否展示会员专属咨询
        show_guide show_guide_opt(bool),
        /// member-exclusive consultation information · 会员专属咨询信息
        guide guide_opt(Guide),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/marketing/membercard-open/cards/{card_id}/rights",
            "设置会员卡模板权益项",
            "Set benefit items of a membership card template",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// member points · 会员积分
    #[must_use]
    #[non_exhaustive]
    pub struct Bonus {
        /// initial member points value · 会员初始积分值
        pub init_bonus: i64,
        /// points value text · 积分值文案
        pub bonus_value_word: String,
        /// points value item title · 积分价值项标题
        pub bonus_cost_title: Option<String>,
        /// points worth item text · 积分价值项文案
        pub bonus_cost_word: String,
        /// points jump text · 积分跳转文案
        pub bonus_jump_word: Option<String>,
        /// points jump appid · 积分跳转appid
        pub bonus_jump_appid: Option<String>,
        /// points jump path · 积分跳转path
        pub bonus_jump_path: Option<String>,
        /// self-service points jump appid · 自助积分跳转appid
        pub bonus_support_appid: Option<String>,
        /// self-service points jump path · 自助积分跳转path
        pub bonus_support_path: Option<String>,
    }

    crate::model! { Bonus {
        init_bonus: body("init_bonus").required(),
        bonus_value_word: body("bonus_value_word").required(),
        bonus_cost_title: body("bonus_cost_title"),
        bonus_cost_word: body("bonus_cost_word").required(),
        bonus_jump_word: body("bonus_jump_word"),
        bonus_jump_appid: body("bonus_jump_appid"),
        bonus_jump_path: body("bonus_jump_path"),
        bonus_support_appid: body("bonus_support_appid"),
        bonus_support_path: body("bonus_support_path"),
    } }

    crate::sent::sent! { Bonus(BonusRequired<'a>) {
        /// initial member points value · 会员初始积分值
        init_bonus(i64),
        /// points value text · 积分值文案
        bonus_value_word(&'a str),
        /// points worth item text · 积分价值项文案
        bonus_cost_word(&'a str),
    } {
        /// points value item title · 积分价值项标题
        bonus_cost_title bonus_cost_title_opt(into String),
        /// points jump text · 积分跳转文案
        bonus_jump_word bonus_jump_word_opt(into String),
        /// points jump appid · 积分跳转appid
        bonus_jump_appid bonus_jump_appid_opt(into String),
        /// points jump path · 积分跳转path
        bonus_jump_path bonus_jump_path_opt(into String),
        /// self-service points jump appid · 自助积分跳转appid
        bonus_support_appid bonus_support_appid_opt(into String),
        /// self-service points jump path · 自助积分跳转path
        bonus_support_path bonus_support_path_opt(into String),
    } }

    crate::open_enum! {
        /// member-exclusive price title · 会员专享价标题
        pub enum MemberPriceTitle {
            MemberPrice = "MEMBER_PRICE",
            MemberActivity = "MEMBER_ACTIVITY",
        }
    }

    crate::open_enum! {
        /// membership discount section name · 会员优惠栏目名称
        pub enum FavorModuleTitle {
            Favor = "FAVOR",
            Vip = "VIP",
        }
    }

    /// member discount · 会员优惠
    #[must_use]
    #[non_exhaustive]
    pub struct Favor {
        /// whether to show coupons · 是否展示优惠券
        pub show_coupon: bool,
        /// member-only price text · 会员专享价文案
        pub member_price_word: Option<String>,
        /// member price jump appid · 会员专享价跳转appid
        pub member_price_appid: Option<String>,
        /// member price jump path · 会员专享价跳转path
        pub member_price_path: Option<String>,
        /// member-exclusive price title · 会员专享价标题
        pub member_price_title: Option<MemberPriceTitle>,
        /// membership discount section name · 会员优惠栏目名称
        pub favor_module_title: Option<FavorModuleTitle>,
    }

    crate::model! { Favor {
        show_coupon: body("show_coupon").required(),
        member_price_word: body("member_price_word"),
        member_price_appid: body("member_price_appid"),
        member_price_path: body("member_price_path"),
        member_price_title: body("member_price_title"),
        favor_module_title: body("favor_module_title"),
    } }

    crate::sent::sent! { Favor(show_coupon: bool) {
        /// member-only price text · 会员专享价文案
        member_price_word member_price_word_opt(into String),
        /// member price jump appid · 会员专享价跳转appid
        member_price_appid member_price_appid_opt(into String),
        /// member price jump path · 会员专享价跳转path
        member_price_path member_price_path_opt(into String),
        /// member-exclusive price title · 会员专享价标题
        member_price_title member_price_title_opt(MemberPriceTitle),
        /// membership discount section name · 会员优惠栏目名称
        favor_module_title favor_module_title_opt(FavorModuleTitle),
    } }

    /// membership fapiao · 会员发票
    #[must_use]
    #[non_exhaustive]
    pub struct Fapiao {
        /// fapiao jump text · 发票跳转文案
        pub fapiao_jump_word: Option<String>,
        /// fapiao jump appid · 发票跳转AppID
        pub fapiao_jump_appid: Option<String>,
        /// fapiao jump path · 发票跳转path
        pub fapiao_jump_path: Option<String>,
    }

    crate::model! { Fapiao: Default {
        fapiao_jump_word: body("fapiao_jump_word"),
        fapiao_jump_appid: body("fapiao_jump_appid"),
        fapiao_jump_path: body("fapiao_jump_path"),
    } }

    crate::sent::sent! { Fapiao {
        /// fapiao jump text · 发票跳转文案
        fapiao_jump_word fapiao_jump_word_opt(into String),
        /// fapiao jump appid · 发票跳转AppID
        fapiao_jump_appid fapiao_jump_appid_opt(into String),
        /// fapiao jump path · 发票跳转path
        fapiao_jump_path fapiao_jump_path_opt(into String),
    } }

    /// member-exclusive consultation information · 会员专属咨询信息
    #[must_use]
    #[non_exhaustive]
    pub struct Guide {
        /// contact's name · 联系人名字
        pub staff_name: Option<String>,
        /// contact person's avatar · 联系人头像
        pub head_image_url: Option<String>,
        /// contact details · 联系方式
        pub contact_information_name: Option<String>,
        /// contact information value · 联系信息值
        pub contact_information_value: Option<String>,
        /// contact telephone · 联系电话
        pub phone_number: Option<String>,
    }

    crate::model! { Guide: Default {
        staff_name: body("staff_name"),
        head_image_url: body("head_image_url"),
        contact_information_name: body("contact_information_name"),
        contact_information_value: body("contact_information_value"),
        phone_number: body("phone_number"),
    } }

    crate::sent::sent! { Guide {
        /// contact's name · 联系人名字
        staff_name staff_name_opt(into String),
        /// contact person's avatar · 联系人头像
        head_image_url head_image_url_opt(into String),
        /// contact details · 联系方式
        contact_information_name contact_information_name_opt(into String),
        /// contact information value · 联系信息值
        contact_information_value contact_information_value_opt(into String),
        /// contact telephone · 联系电话
        phone_number phone_number_opt(into String),
    } }
}
