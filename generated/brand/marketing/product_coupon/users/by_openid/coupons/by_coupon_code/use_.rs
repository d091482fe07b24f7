// Written by `cargo xtask codegen` from spec/official/brand/4015736433.md

//! `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`

/// Redeem a user's product coupon · 核销用户商品券
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736433](https://pay.weixin.qq.com/doc/brand/4015736433), [4016427398](https://pay.weixin.qq.com/doc/brand/4016427398)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::use_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "Code_123456",
///     openid: "…",
///     product_coupon_id: "…",
///     stock_id: "…",
///     appid: "…",
///     use_time: "…".into(),
///     out_request_no: "…",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_state = answer.coupon_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("核销用户商品券", "4015736433", "4016427398"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Redeem a user's product coupon · 核销用户商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user product coupon code · 用户商品券Code; up to 40 characters
        pub coupon_code: String,
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
        pub use_time: crate::Time,
        /// redemption request number · 核销请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// redemption store ID · 核销门店ID
        pub store_id: Option<String>,
        /// information of the associated WeChat Pay order · 关联微信支付订单信息
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
        pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
        /// discount amount · 优惠金额 (fen); at least 0
        pub saved_amount: Option<crate::Fen>,
    }

    crate::model! { Request {
        coupon_code: path("coupon_code").required(),
        openid: path("openid").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id").required(),
        appid: body("appid").required(),
        use_time: body("use_time").required(),
        out_request_no: body("out_request_no").required(),
        store_id: body("store_id"),
        associated_order_info: body("associated_order_info"),
        associated_pay_score_order_info: body("associated_pay_score_order_info"),
        saved_amount: body("saved_amount"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user product coupon code · 用户商品券Code; up to 40 characters
        coupon_code(&'a str),
        /// user openid · 用户OpenID
        openid(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
        use_time(crate::Time),
        /// redemption request number · 核销请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
    } {
        /// redemption store ID · 核销门店ID
        store_id store_id_opt(into String),
        /// information of the associated WeChat Pay order · 关联微信支付订单信息
        associated_order_info associated_order_info_opt(AssociatedOrderInfo),
        /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
        associated_pay_score_order_info associated_pay_score_order_info_opt(AssociatedPayScoreOrderInfo),
        /// discount amount · 优惠金额 (fen); at least 0
        saved_amount saved_amount_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
        "核销用户商品券",
        "Redeem a user's product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// information of the associated WeChat Pay order · 关联微信支付订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct AssociatedOrderInfo {
        /// WeChat Pay transaction ID · 微信支付单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { AssociatedOrderInfo: Default {
        transaction_id: body("transaction_id"),
        out_trade_no: body("out_trade_no"),
        mchid: body("mchid"),
        sub_mchid: body("sub_mchid"),
    } }

    crate::sent::sent! { AssociatedOrderInfo {
        /// WeChat Pay transaction ID · 微信支付单号
        transaction_id transaction_id_opt(into String),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// information of the associated WeChat Pay Score order · 关联微信支付分订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct AssociatedPayScoreOrderInfo {
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { AssociatedPayScoreOrderInfo: Default {
        order_id: body("order_id"),
        out_order_no: body("out_order_no"),
        mchid: body("mchid"),
        sub_mchid: body("sub_mchid"),
    } }

    crate::sent::sent! { AssociatedPayScoreOrderInfo {
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id order_id_opt(into String),
        /// merchant service order number · 商户服务订单号
        out_order_no out_order_no_opt(into String),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    pub use crate::nouns::user_product_coupon::UserProductCoupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::user_product_coupon::*;
    }
}
