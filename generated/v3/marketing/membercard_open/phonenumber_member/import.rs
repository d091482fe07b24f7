// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/phonenumber-member/import.md

//! `/v3/marketing/membercard-open/phonenumber-member/import`

/// Import an encrypted mobile number to remind a member to claim a card · 导入加密手机号提醒会员领卡
///
/// `POST /v3/marketing/membercard-open/phonenumber-member/import`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017166226](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
/// - partner: [4017171998](https://pay.weixin.qq.com/doc/v3/partner/4017171998)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::phonenumber_member::import::post::{MemberInformation, MemberInformationRequired, Request, Required};
///
/// let request = Request::new(Required {
///     member_information: MemberInformation::new(MemberInformationRequired {
///         card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///         registration_time: "2015-05-20T13:29:35.120+08:00".into(),
///     }),
///     encrypted_phone_number: "…",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::phonenumber_member::import::post::{MemberInformation, MemberInformationRequired, Request, Required};
///
/// let request = Request::new(Required {
///     member_information: MemberInformation::new(MemberInformationRequired {
///         card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///         registration_time: "2015-05-20T13:29:35.120+08:00".into(),
///     })
///     .code("478515832665")
///     .membership_number("316510891298"),
///     encrypted_phone_number: "…",
/// })
/// .outer_str("my_card_CARD");
/// ```
#[doc(alias("导入加密手机号提醒会员领卡", "4017166226", "4017171998"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Import an encrypted mobile number to remind a member to claim a card · 导入加密手机号提醒会员领卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// member information · 会员信息
        pub member_information: MemberInformation,
        /// encrypted mobile number · 加密手机号
        pub encrypted_phone_number: crate::Sensitive,
        /// custom scene value · 自定义场景值
        pub outer_str: Option<String>,
    }

    crate::model! { Request {
        member_information: body("member_information").required(),
        encrypted_phone_number: body("encrypted_phone_number").required().mark(Mark::Rsa),
        outer_str: body("outer_str"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// member information · 会员信息
        member_information(MemberInformation),
        /// encrypted mobile number · 加密手机号
        encrypted_phone_number(&'a str),
    } {
        /// custom scene value · 自定义场景值
        outer_str outer_str_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/marketing/membercard-open/phonenumber-member/import",
            "导入加密手机号提醒会员领卡",
            "Import an encrypted mobile number to remind a member to claim a card",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// member information · 会员信息
    #[must_use]
    #[non_exhaustive]
    pub struct MemberInformation {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: Option<String>,
        /// membership card number · 会员卡编号
        pub membership_number: Option<String>,
        /// member registration time · 会员注册时间; as 2018-06-08T10:34:56+08:00
        pub registration_time: crate::Time,
    }

    crate::model! { MemberInformation {
        card_id: body("card_id").required(),
        code: body("code"),
        membership_number: body("membership_number"),
        registration_time: body("registration_time").required(),
    } }

    crate::sent::sent! { MemberInformation(MemberInformationRequired<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// member registration time · 会员注册时间; as 2018-06-08T10:34:56+08:00
        registration_time(crate::Time),
    } {
        /// membership card code · 会员卡code
        code code_opt(into String),
        /// membership card number · 会员卡编号
        membership_number membership_number_opt(into String),
    } }
}
