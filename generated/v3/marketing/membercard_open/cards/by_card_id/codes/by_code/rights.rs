// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`

/// Set membership benefits · 设置会员权益
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012551213](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
/// - partner: [4012729622](https://pay.weixin.qq.com/doc/v3/partner/4012729622)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
///     out_request_no: "100002322019090134234sfdf",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::patch::{Guide, Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
///     out_request_no: "100002322019090134234sfdf",
/// })
/// .before_bonus_value(500)
/// .bonus_value(600)
/// .add_bonus_value(100)
/// .need_inform_bonus(true)
/// .member_price_word("钻石会员尊享8折")
/// .fapiao_jump_word("3张发票可开")
/// .guide(Guide::new()
///     .staff_name("酒店管家-何小明")
///     .head_image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
///     .contact_information_name("微信号")
///     .contact_information_value("weixin123")
///     .phone_number("0755-12345677"));
/// ```
#[doc(alias("设置会员权益", "4012551213", "4012729622"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set membership benefits · 设置会员权益
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// membership card code · 会员卡code
        code(&'a str),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
    } {
        /// member points value before the change · 变更前的会员积分值
        before_bonus_value before_bonus_value_opt(i64),
        /// member points value after the change · 变更后的会员积分值
        bonus_value bonus_value_opt(i64),
        /// member points change value · 会员积分变动值
        add_bonus_value add_bonus_value_opt(i64),
        /// whether to send a points change notification · 是否发送积分变更通知
        need_inform_bonus need_inform_bonus_opt(bool),
        /// member-only price text · 会员专享价文案
        member_price_word member_price_word_opt(into String),
        /// membership fapiao jump text · 会员发票跳转文案
        fapiao_jump_word fapiao_jump_word_opt(into String),
        /// member-exclusive consultation information · 会员专属咨询信息
        guide guide_opt(Guide),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::marketing::membercard_open::cards::by_card_id::rights::patch::Guide;
}
