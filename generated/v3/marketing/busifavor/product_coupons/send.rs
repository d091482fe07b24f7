// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/product-coupons/send.md

//! `/v3/marketing/busifavor/product-coupons/send`

/// Issue a product coupon to a user · 向用户发放商品券
///
/// `POST /v3/marketing/busifavor/product-coupons/send`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015595255)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717364)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717371)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::product_coupons::send::post::{CouponType, Request};
///
/// let request = Request {
///     coupon_code: Some("202007019999".into()),
///     member_card_id: Some("pbLatjvWOibDc5-TBnbUk1pD12o0".into()),
///     ..Request::new(
///         "xsd3434454567676",
///         "wx1234567889999",
///         "12312354",
///         "2335465",
///         CouponType::Normal,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Issue a product coupon to a user · 向用户发放商品券
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            openid: impl Into<String>,
            appid: impl Into<String>,
            stock_id: impl Into<String>,
            out_request_no: impl Into<String>,
            coupon_type: CouponType,
        ) -> Self {
            Self {
                openid: openid.into(),
                appid: appid.into(),
                stock_id: stock_id.into(),
                out_request_no: out_request_no.into(),
                coupon_code: None,
                coupon_type,
                member_card_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        stock_id: body("stock_id"),
        coupon_code: body("coupon_code"),
        out_request_no: body("out_request_no"),
    } }
}
