// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-points/sync.md

//! `/v3/brand/partner/card-member/user-points/sync`

/// Synchronise points balances · 同步积分余额
///
/// `POST /v3/brand/partner/card-member/user-points/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4015897280](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_points::sync::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "100002322019090134234sfdf",
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_code: "478515832665",
///     point_balance: 1000,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("同步积分余额", "4015897280"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise points balances · 同步积分余额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant request number · 商家请求单号
        pub out_request_no: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// user openid · 用户标识
        pub openid: String,
        /// membership card code · 会员卡code
        pub user_card_code: String,
        /// points balance · 积分余额
        pub point_balance: i64,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        brand_id: body("brand_id").required(),
        card_id: body("card_id").required(),
        openid: body("openid").required(),
        user_card_code: body("user_card_code").required(),
        point_balance: body("point_balance").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant request number · 商家请求单号
        out_request_no(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// membership card code · 会员卡code
        user_card_code(&'a str),
        /// points balance · 积分余额
        point_balance(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/user-points/sync",
        "同步积分余额",
        "Synchronise points balances",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Synchronise points balances · 同步积分余额
    #[non_exhaustive]
    pub struct Response {
        /// merchant request number · 商家请求单号
        pub out_request_no: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// membership card code · 会员卡code
        pub user_card_code: Option<String>,
        /// points balance · 积分余额
        pub point_balance: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_request_no: body("out_request_no").promised(),
        brand_id: body("brand_id").promised(),
        card_id: body("card_id").promised(),
        openid: body("openid").promised(),
        user_card_code: body("user_card_code").promised(),
        point_balance: body("point_balance").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant request number · 商家请求单号
        out_request_no 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// membership card template ID · 会员卡模板ID
        card_id 2(&str),
        /// user openid · 用户标识
        openid 3(&str),
        /// membership card code · 会员卡code
        user_card_code 4(&str),
        /// points balance · 积分余额
        point_balance 5(i64),
    } }
}
