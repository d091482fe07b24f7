// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/use.md

//! `/v3/marketing/busifavor/coupons/use`

/// Redeem a user's coupon · 核销用户券
///
/// `POST /v3/marketing/busifavor/coupons/use`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465359)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715894)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717390)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::coupons::use_::post::Request;
///
/// let request = Request {
///     stock_id: Some("100088".into()),
///     openid: Some("xsd3434454567676".into()),
///     out_trade_no: Some("190000001".into()),
///     mch_id: Some("190000001".into()),
///     transaction_id: Some("4200000001856498491".into()),
///     ..Request::new(
///         "sxxe34343434",
///         "wx1234567889999",
///         "2015-05-20T13:29:35+08:00",
///         "1002600620019090123143254435",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Redeem a user's coupon · 核销用户券
    pub struct Request {
        /// coupon code · 券code
        pub coupon_code: String,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// redemption request time · 请求核销时间
        pub use_time: String,
        /// redemption request number · 核销请求单据号
        pub use_request_no: String,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// ordering merchant ID · 下单商户号
        pub mch_id: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
    }

    crate::model! { Request {
        coupon_code: body("coupon_code").required(),
        stock_id: body("stock_id"),
        appid: body("appid").required(),
        use_time: body("use_time").required(),
        use_request_no: body("use_request_no").required(),
        openid: body("openid"),
        out_trade_no: body("out_trade_no"),
        mch_id: body("mch_id"),
        transaction_id: body("transaction_id"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            coupon_code: impl Into<String>,
            appid: impl Into<String>,
            use_time: impl Into<String>,
            use_request_no: impl Into<String>,
        ) -> Self {
            Self {
                coupon_code: coupon_code.into(),
                stock_id: None,
                appid: appid.into(),
                use_time: use_time.into(),
                use_request_no: use_request_no.into(),
                openid: None,
                out_trade_no: None,
                mch_id: None,
                transaction_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/coupons/use",
        "核销用户券",
        "Redeem a user's coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Redeem a user's coupon · 核销用户券
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// time the system redeemed the coupon · 系统核销券成功的时间
        pub wechatpay_use_time: Option<String>,
    }

    crate::model! { Response: Default {
        stock_id: body("stock_id"),
        openid: body("openid"),
        wechatpay_use_time: body("wechatpay_use_time"),
    } }
}
