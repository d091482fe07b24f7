// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md

//! `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`

/// Synchronise the result of exchanging points for a coupon · 同步积分兑券结果
///
/// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
///
/// Official pages · 官方文档:
///
/// - partner: [4015897268](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_points::exchange_coupon::confirm::post::{Request, Required, State};
///
/// let request = Request::new(Required {
///     record_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     exchange_coupon_template_id: "0Flpo7FqTQ",
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_code: "478515832665",
///     state: State::PointExchangeCouponSuccess,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::user_points::exchange_coupon::confirm::post::{Request, Required, State};
///
/// let request = Request::new(Required {
///     record_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     exchange_coupon_template_id: "0Flpo7FqTQ",
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_code: "478515832665",
///     state: State::PointExchangeCouponSuccess,
/// })
/// .coupon_code("123446565767")
/// .fail_reason("积分不足");
/// ```
#[doc(alias("同步积分兑券结果", "4015897268"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise the result of exchanging points for a coupon · 同步积分兑券结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// points-for-coupon exchange ID · 积分兑券ID
        pub record_id: String,
        /// points-for-coupon template ID · 积分兑券模板ID
        pub exchange_coupon_template_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// user openid · 用户标识
        pub openid: String,
        /// membership card code · 会员卡code
        pub user_card_code: String,
        /// points-for-coupon exchange state · 积分兑券状态
        pub state: State,
        /// coupon code of the successful exchange · 兑券成功的券code
        pub coupon_code: Option<String>,
        /// coupon exchange failure reason · 兑券失败原因
        pub fail_reason: Option<String>,
    }

    crate::model! { Request {
        record_id: body("record_id").required(),
        exchange_coupon_template_id: body("exchange_coupon_template_id").required(),
        brand_id: body("brand_id").required(),
        card_id: body("card_id").required(),
        openid: body("openid").required(),
        user_card_code: body("user_card_code").required(),
        state: body("state").required(),
        coupon_code: body("coupon_code"),
        fail_reason: body("fail_reason"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// points-for-coupon exchange ID · 积分兑券ID
        record_id(&'a str),
        /// points-for-coupon template ID · 积分兑券模板ID
        exchange_coupon_template_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// membership card code · 会员卡code
        user_card_code(&'a str),
        /// points-for-coupon exchange state · 积分兑券状态
        state(State),
    } {
        /// coupon code of the successful exchange · 兑券成功的券code
        coupon_code coupon_code_opt(into String),
        /// coupon exchange failure reason · 兑券失败原因
        fail_reason fail_reason_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
        "同步积分兑券结果",
        "Synchronise the result of exchanging points for a coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// points-for-coupon exchange state · 积分兑券状态
        pub enum State {
            PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
            PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
        }
    }

    /// Synchronise the result of exchanging points for a coupon · 同步积分兑券结果
    #[non_exhaustive]
    pub struct Response {
        /// points-for-coupon exchange ID · 积分兑券ID
        pub record_id: Option<String>,
        /// points-for-coupon template ID · 积分兑券模板ID
        pub exchange_coupon_template_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// membership card code · 会员卡code
        pub user_card_code: Option<String>,
        /// points-for-coupon exchange state · 积分兑券状态
        pub state: Option<State>,
        /// coupon code of the successful exchange · 兑券成功的券code
        pub coupon_code: Option<String>,
        /// coupon exchange failure reason · 兑券失败原因
        pub fail_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        record_id: body("record_id").promised(),
        exchange_coupon_template_id: body("exchange_coupon_template_id").promised(),
        brand_id: body("brand_id").promised(),
        card_id: body("card_id").promised(),
        openid: body("openid").promised(),
        user_card_code: body("user_card_code").promised(),
        state: body("state").promised(),
        coupon_code: body("coupon_code"),
        fail_reason: body("fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// points-for-coupon exchange ID · 积分兑券ID
        record_id 0(&str),
        /// points-for-coupon template ID · 积分兑券模板ID
        exchange_coupon_template_id 1(&str),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// membership card template ID · 会员卡模板ID
        card_id 3(&str),
        /// user openid · 用户标识
        openid 4(&str),
        /// membership card code · 会员卡code
        user_card_code 5(&str),
        /// points-for-coupon exchange state · 积分兑券状态
        state 6(&State),
    } }
}
