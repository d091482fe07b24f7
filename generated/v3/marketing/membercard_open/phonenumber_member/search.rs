// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/phonenumber-member/search.md

//! `/v3/marketing/membercard-open/phonenumber-member/search`

/// Query a member's card claim state by encrypted mobile number · 通过加密手机号查询会员领卡状态
///
/// `GET /v3/marketing/membercard-open/phonenumber-member/search`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017166232](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
/// - partner: [4017172062](https://pay.weixin.qq.com/doc/v3/partner/4017172062)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::phonenumber_member::search::get::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     encrypted_phone_number: "…",
/// });
/// let answer = request.send(&client).await?;
/// let receive_status = answer.receive_status()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过加密手机号查询会员领卡状态", "4017166232", "4017172062"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query a member's card claim state by encrypted mobile number · 通过加密手机号查询会员领卡状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// encrypted mobile number · 加密手机号
        pub encrypted_phone_number: crate::Sensitive,
    }

    crate::model! { Request {
        card_id: query("card_id").required(),
        encrypted_phone_number: query("encrypted_phone_number").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// encrypted mobile number · 加密手机号
        encrypted_phone_number(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/phonenumber-member/search",
        "通过加密手机号查询会员领卡状态",
        "Query a member's card claim state by encrypted mobile number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a member's card claim state by encrypted mobile number · 通过加密手机号查询会员领卡状态
    #[non_exhaustive]
    pub struct Response {
        /// user claim state · 用户领取状态
        pub receive_status: Option<response::ReceiveStatus>,
        /// user's membership card information · 用户会员卡信息
        pub user_card_information: Option<response::UserCardInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        receive_status: body("receive_status").promised(),
        user_card_information: body("user_card_information"),
    } }

    crate::promised::promised! { Response {
        /// user claim state · 用户领取状态
        receive_status 0(&response::ReceiveStatus),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// user claim state · 用户领取状态
            pub enum ReceiveStatus {
                Unshowed = "UNSHOWED",
                Unreceived = "UNRECEIVED",
                Received = "RECEIVED",
            }
        }

        /// user's membership card information · 用户会员卡信息
        #[non_exhaustive]
        pub struct UserCardInformation {
            /// membership card code · 会员卡code
            pub code: Option<String>,
            /// user openid · 用户标识
            pub openid: Option<String>,
            /// user openid · 用户标识
            pub unionid: Option<String>,
            /// membership card claim time · 会员卡领取时间; as 2018-06-08T10:34:56+08:00
            pub receive_time: Option<crate::Time>,
            /// brand appid · 品牌appid
            pub card_appid: Option<String>,
            /// membership card ID · 会员卡id
            pub card_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserCardInformation: Received {
            code: body("code").promised(),
            openid: body("openid").promised(),
            unionid: body("unionid"),
            receive_time: body("receive_time").promised(),
            card_appid: body("card_appid").promised(),
            card_id: body("card_id").promised(),
        } }

        crate::promised::promised! { UserCardInformation {
            /// membership card code · 会员卡code
            code 0(&str),
            /// user openid · 用户标识
            openid 1(&str),
            /// membership card claim time · 会员卡领取时间; as 2018-06-08T10:34:56+08:00
            receive_time 3(&crate::Time),
            /// brand appid · 品牌appid
            card_appid 4(&str),
            /// membership card ID · 会员卡id
            card_id 5(&str),
        } }
    }
}
