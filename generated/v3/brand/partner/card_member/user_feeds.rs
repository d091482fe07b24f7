// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-feeds.md

//! `/v3/brand/partner/card-member/user-feeds`

/// Create a user feed · 创建用户动态信息
///
/// `POST /v3/brand/partner/card-member/user-feeds`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336987](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_feeds::post::{Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     user_card_code: "478515832665",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     out_request_no: "100002322019090134234sfdf",
///     cell_message: "15_1200_1",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("创建用户动态信息", "4015336987"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a user feed · 创建用户动态信息
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// membership card code · 会员卡code
        user_card_code(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// merchant request number · 商家请求单号
        out_request_no(&'a str),
        /// member feed content · 会员动态内容
        cell_message(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id").promised(),
        card_id: body("card_id").promised(),
        user_card_code: body("user_card_code").promised(),
        openid: body("openid").promised(),
        out_request_no: body("out_request_no").promised(),
        cell_message: body("cell_message").promised(),
    } }

    crate::promised::promised! { Response {
        /// brand ID · 品牌ID
        brand_id 0(&str),
        /// membership card template ID · 会员卡模板ID
        card_id 1(&str),
        /// membership card code · 会员卡code
        user_card_code 2(&str),
        /// user openid · 用户标识
        openid 3(&str),
        /// merchant request number · 商家请求单号
        out_request_no 4(&str),
        /// member feed content · 会员动态内容
        cell_message 5(&str),
    } }
}
