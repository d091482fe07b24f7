// Written by `cargo xtask codegen` from spec/official/brand/4016279745.md

//! `/brand/marketing/product-coupon/users/{openid}/coupon-bundles`

pub mod by_user_coupon_bundle_id;

/// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles`
///
/// Official pages · 官方文档:
///
/// - brand: [4016279745](https://pay.weixin.qq.com/doc/brand/4016279745)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `USER_ERROR` | The user cannot do this. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupon_bundles::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "…",
///     product_coupon_id: "…",
///     stock_bundle_id: "…",
///     appid: "…",
///     send_request_no: "…",
/// });
/// let answer = request.send(&client).await?;
/// let user_coupon_bundle_id = answer.user_coupon_bundle_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("向用户发放商品券批次组", "4016279745"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// coupon issue request number · 发券请求单号; up to 128 characters; 6 to 128
        pub send_request_no: String,
        /// custom attached information · 自定义附加信息; up to 150 characters
        pub attach: Option<String>,
        /// tag information of the user's product coupon · 用户商品券标签信息
        pub coupon_tag_info: Option<CouponTagInfo>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_bundle_id: body("stock_bundle_id").required(),
        appid: body("appid").required(),
        send_request_no: body("send_request_no").required(),
        attach: body("attach"),
        coupon_tag_info: body("coupon_tag_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号; up to 128 characters; 6 to 128
        send_request_no(&'a str),
    } {
        /// custom attached information · 自定义附加信息; up to 150 characters
        attach attach_opt(into String),
        /// tag information of the user's product coupon · 用户商品券标签信息
        coupon_tag_info coupon_tag_info_opt(CouponTagInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/users/{openid}/coupon-bundles",
        "向用户发放商品券批次组",
        "Issue a product coupon stock bundle to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// user product coupon tag list · 用户商品券标签列表
        pub enum CouponTagList {
            /// membership tag · 会员标签
            Member = "MEMBER",
        }
    }

    /// member tag information · 会员标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// membership card template ID · 会员卡模板ID
        pub member_card_id: Option<String>,
    }

    crate::model! { MemberTagInfo: Default {
        member_card_id: body("member_card_id"),
    } }

    crate::sent::sent! { MemberTagInfo {
        /// membership card template ID · 会员卡模板ID
        member_card_id member_card_id_opt(into String),
    } }

    /// tag information of the user's product coupon · 用户商品券标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<CouponTagList>>,
        /// member tag information · 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
    }

    crate::model! { CouponTagInfo: Default {
        coupon_tag_list: body("coupon_tag_list"),
        member_tag_info: body("member_tag_info"),
    } }

    crate::sent::sent! { CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        coupon_tag_list coupon_tag_list_opt([CouponTagList]),
        /// member tag information · 会员标签信息
        member_tag_info member_tag_info_opt(MemberTagInfo),
    } }

    pub use crate::nouns::user_product_coupon_bundle::UserProductCouponBundle as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::user_product_coupon_bundle::*;
    }
}
