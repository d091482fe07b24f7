// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import.md

//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`

/// Import a user's membership card by mobile number · 根据手机号导入用户会员卡
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727629)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::phone_membercard::import::post::Request;
///
/// let request = Request {
///     code: Some("478515832665".into()),
///     ..Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "…", "100002322019090134234sfdf")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Import a user's membership card by mobile number · 根据手机号导入用户会员卡
    pub struct Request {
        /// membership card ID · 会员卡ID
        pub card_id: String,
        /// user's encrypted mobile number · 用户加密手机号
        pub encrypted_phone_number: crate::Sensitive,
        /// membership card code · 会员卡code
        pub code: Option<String>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        encrypted_phone_number: body("encrypted_phone_number").required().mark(Mark::Rsa),
        code: body("code"),
        out_request_no: body("out_request_no").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            card_id: impl Into<String>,
            encrypted_phone_number: impl Into<crate::Sensitive>,
            out_request_no: impl Into<String>,
        ) -> Self {
            Self {
                card_id: card_id.into(),
                encrypted_phone_number: encrypted_phone_number.into(),
                code: None,
                out_request_no: out_request_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
        "根据手机号导入用户会员卡",
        "Import a user's membership card by mobile number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Import a user's membership card by mobile number · 根据手机号导入用户会员卡
    #[non_exhaustive]
    pub struct Response {
        /// membership card code · 会员卡code
        pub code: Option<String>,
    }

    crate::model! { Response: Default {
        code: body("code"),
    } }
}
