// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-feeds.md

//! `/v3/brand/partner/card-member/user-feeds`

/// Create a user feed · 创建用户动态信息
///
/// `POST /v3/brand/partner/card-member/user-feeds`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::user_feeds::post::Request;
///
/// let request = Request::new(
///     "1004",
///     "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     "478515832665",
///     "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     "100002322019090134234sfdf",
///     "15_1200_1",
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a user feed · 创建用户动态信息
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// membership card code · 会员卡code
        pub user_card_code: String,
        /// user openid · 用户标识
        pub openid: String,
        /// merchant request number · 商家请求单号
        pub out_request_no: String,
        /// member feed content · 会员动态内容
        pub cell_message: String,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        card_id: body("card_id").required(),
        user_card_code: body("user_card_code").required(),
        openid: body("openid").required(),
        out_request_no: body("out_request_no").required(),
        cell_message: body("cell_message").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            brand_id: impl Into<String>,
            card_id: impl Into<String>,
            user_card_code: impl Into<String>,
            openid: impl Into<String>,
            out_request_no: impl Into<String>,
            cell_message: impl Into<String>,
        ) -> Self {
            Self {
                brand_id: brand_id.into(),
                card_id: card_id.into(),
                user_card_code: user_card_code.into(),
                openid: openid.into(),
                out_request_no: out_request_no.into(),
                cell_message: cell_message.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/user-feeds",
        "创建用户动态信息",
        "Create a user feed",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Create a user feed · 创建用户动态信息
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// membership card code · 会员卡code
        pub user_card_code: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// merchant request number · 商家请求单号
        pub out_request_no: Option<String>,
        /// member feed content · 会员动态内容
        pub cell_message: Option<String>,
    }

    crate::model! { Response: Default {
        brand_id: body("brand_id"),
        card_id: body("card_id"),
        user_card_code: body("user_card_code"),
        openid: body("openid"),
        out_request_no: body("out_request_no"),
        cell_message: body("cell_message"),
    } }
}
