// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`

/// Set membership benefits · 设置会员权益
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729622)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::patch::{Guide, Request};
///
/// let request = Request {
///     before_bonus_value: Some(500),
///     bonus_value: Some(600),
///     add_bonus_value: Some(100),
///     need_inform_bonus: Some(true),
///     member_price_word: Some("钻石会员尊享8折".into()),
///     fapiao_jump_word: Some("3张发票可开".into()),
///     guide: Some(Guide {
///         staff_name: Some("酒店管家-何小明".into()),
///         head_image_url: Some("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into()),
///         contact_information_name: Some("微信号".into()),
///         contact_information_value: Some("weixin123".into()),
///         phone_number: Some("0755-12345677".into()),
///         ..Guide::new()
///     }),
///     ..Request::new(
///         "pbLatjvWOibDc5-TBnbUk1pD12o0",
///         "478515832665",
///         "100002322019090134234sfdf",
///     )
/// };
/// ```
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set membership benefits · 设置会员权益
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: String,
        /// member points value before the change · 变更前的会员积分值
        pub before_bonus_value: Option<i64>,
        /// member points value after the change · 变更后的会员积分值
        pub bonus_value: Option<i64>,
        /// member points change value · 会员积分变动值
        pub add_bonus_value: Option<i64>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// whether to send a points change notification · 是否发送积分变更通知
        pub need_inform_bonus: Option<bool>,
        /// member-only price text · 会员专享价文案
        pub member_price_word: Option<String>,
        /// membership fapiao jump text · 会员发票跳转文案
        pub fapiao_jump_word: Option<String>,
        /// member-exclusive consultation information · 会员专属咨询信息
        pub guide: Option<Guide>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: path("code").required(),
        before_bonus_value: body("before_bonus_value"),
        bonus_value: body("bonus_value"),
        add_bonus_value: body("add_bonus_value"),
        out_request_no: body("out_request_no").required(),
        need_inform_bonus: body("need_inform_bonus"),
        member_price_word: body("member_price_word"),
        fapiao_jump_word: body("fapiao_jump_word"),
        guide: body("guide"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            card_id: impl Into<String>,
            code: impl Into<String>,
            out_request_no: impl Into<String>,
        ) -> Self {
            Self {
                card_id: card_id.into(),
                code: code.into(),
                before_bonus_value: None,
                bonus_value: None,
                add_bonus_value: None,
                out_request_no: out_request_no.into(),
                need_inform_bonus: None,
                member_price_word: None,
                fapiao_jump_word: None,
                guide: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
            "设置会员权益",
            "Set membership benefits",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

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
