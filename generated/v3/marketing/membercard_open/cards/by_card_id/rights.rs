// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/rights.md

//! `/v3/marketing/membercard-open/cards/{card_id}/rights`

/// Set benefit items of a membership card template · 设置会员卡模板权益项
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::rights::patch::{Bonus, Fapiao, Favor, FavorModuleTitle, Guide, MemberPriceTitle, Request};
///
/// let request = Request {
///     bonus: Some(Bonus {
///         bonus_cost_title: Some("积分兑换".into()),
///         bonus_jump_word: Some("更多礼品".into()),
///         bonus_jump_appid: Some("wxea9c30a90fs8d3fe".into()),
///         bonus_jump_path: Some("/pages/bonus/bonus".into()),
///         bonus_support_appid: Some("wxea9c30a90fs8d3fe".into()),
///         bonus_support_path: Some("pages/selfbonus/selfbonus".into()),
///         ..Bonus::new(100, "我的积分", "500积分=2小时免费停车券")
///     }),
///     favor: Some(Favor {
///         member_price_word: Some("周二会员全场八折".into()),
///         member_price_appid: Some("wxea9c30a90fs8d3fe".into()),
///         member_price_path: Some("pages/favor/favor".into()),
///         member_price_title: Some(MemberPriceTitle::MemberPrice),
///         favor_module_title: Some(FavorModuleTitle::Favor),
///         ..Favor::new(true)
///     }),
///     show_fapiao: Some(true),
///     fapiao: Some(Fapiao {
///         fapiao_jump_word: Some("查看我的发票".into()),
///         fapiao_jump_appid: Some("wxea9c30a90fs8d3fe".into()),
///         fapiao_jump_path: Some("pages/fapiao/fapiao".into()),
///         ..Fapiao::new()
///     }),
///     show_guide: Some(true),
///     guide: Some(Guide {
///         staff_name: Some("酒店管家-何小明".into()),
///         head_image_url: Some("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into()),
///         contact_information_name: Some("微信号".into()),
///         contact_information_value: Some("weixin123".into()),
///         phone_number: Some("0755-12345677".into()),
///         ..Guide::new()
///     }),
///     ..Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0", true, true)
/// };
/// ```
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set benefit items of a membership card template · 设置会员卡模板权益项
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(card_id: impl Into<String>, show_bonus: bool, show_favor: bool) -> Self {
            Self {
                card_id: card_id.into(),
                show_bonus,
                show_favor,
                bonus: None,
                favor: None,
                show_fapiao: None,
                fapiao: None,
                show_guide: None,
                guide: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl Bonus {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            init_bonus: i64,
            bonus_value_word: impl Into<String>,
            bonus_cost_word: impl Into<String>,
        ) -> Self {
            Self {
                init_bonus,
                bonus_value_word: bonus_value_word.into(),
                bonus_cost_title: None,
                bonus_cost_word: bonus_cost_word.into(),
                bonus_jump_word: None,
                bonus_jump_appid: None,
                bonus_jump_path: None,
                bonus_support_appid: None,
                bonus_support_path: None,
            }
        }
    }

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

    impl Favor {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(show_coupon: bool) -> Self {
            Self {
                show_coupon,
                member_price_word: None,
                member_price_appid: None,
                member_price_path: None,
                member_price_title: None,
                favor_module_title: None,
            }
        }
    }

    /// membership fapiao · 会员发票
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

    impl Fapiao {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                fapiao_jump_word: None,
                fapiao_jump_appid: None,
                fapiao_jump_path: None,
            }
        }
    }

    /// member-exclusive consultation information · 会员专属咨询信息
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

    impl Guide {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                staff_name: None,
                head_image_url: None,
                contact_information_name: None,
                contact_information_value: None,
                phone_number: None,
            }
        }
    }
}
