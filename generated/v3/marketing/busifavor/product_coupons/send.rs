// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/product-coupons/send.md

//! `/v3/marketing/busifavor/product-coupons/send`

/// Issue a product coupon to a user · 向用户发放商品券
///
/// `POST /v3/marketing/busifavor/product-coupons/send`
///
/// Official pages · 官方文档:
///
/// - merchant: [4015594964](https://pay.weixin.qq.com/doc/v3/merchant/4015594964), [4015717364](https://pay.weixin.qq.com/doc/v3/merchant/4015717364), [4015717371](https://pay.weixin.qq.com/doc/v3/merchant/4015717371)
/// - partner: [4015595255](https://pay.weixin.qq.com/doc/v3/partner/4015595255)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::product_coupons::send::post::{CouponType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "xsd3434454567676",
///     appid: "wx1234567889999",
///     stock_id: "12312354",
///     out_request_no: "2335465",
///     coupon_type: CouponType::Normal,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::product_coupons::send::post::{CouponType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "xsd3434454567676",
///     appid: "wx1234567889999",
///     stock_id: "12312354",
///     out_request_no: "2335465",
///     coupon_type: CouponType::Normal,
/// })
/// .coupon_code("202007019999")
/// .member_card_id("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// ```
#[doc(alias("向用户发放商品券", "4015594964", "4015595255", "4015717364", "4015717371"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Issue a product coupon to a user · 向用户发放商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// coupon issuing credential · 发券凭证
        pub out_request_no: String,
        /// coupon code · 券code
        pub coupon_code: Option<String>,
        /// coupon type · 券类型
        pub coupon_type: CouponType,
        /// membership card ID · 会员卡ID
        pub member_card_id: Option<String>,
    }

    crate::model! { Request {
        openid: body("openid").required(),
        appid: body("appid").required(),
        stock_id: body("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        coupon_code: body("coupon_code"),
        coupon_type: body("coupon_type").required(),
        member_card_id: body("member_card_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// coupon issuing credential · 发券凭证
        out_request_no(&'a str),
        /// coupon type · 券类型
        coupon_type(CouponType),
    } {
        /// coupon code · 券code
        coupon_code coupon_code_opt(into String),
        /// membership card ID · 会员卡ID
        member_card_id member_card_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/product-coupons/send",
        "向用户发放商品券",
        "Issue a product coupon to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// coupon type · 券类型
        pub enum CouponType {
            Normal = "NORMAL",
            Member = "MEMBER",
        }
    }

    /// Issue a product coupon to a user · 向用户发放商品券
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// coupon code · 券code
        pub coupon_code: Option<String>,
        /// coupon issuing credential · 发券凭证
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_id: body("stock_id").promised(),
        coupon_code: body("coupon_code").promised(),
        out_request_no: body("out_request_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// coupon stock ID · 批次号
        stock_id 0(&str),
        /// coupon code · 券code
        coupon_code 1(&str),
        /// coupon issuing credential · 发券凭证
        out_request_no 2(&str),
    } }
}
