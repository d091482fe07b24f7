// Written by `cargo xtask codegen` from spec/openapi/v3/industry-coupon/tokens.md

//! `/v3/industry-coupon/tokens`

/// Place a travel coupon card-switching component prepay order · 出行券切卡组件预下单
///
/// `POST /v3/industry-coupon/tokens`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012553563](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
/// - partner: [4012715654](https://pay.weixin.qq.com/doc/v3/partner/4012715654)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::industry_coupon::tokens::post::{CouponList, CouponListRequired, Request, Required};
///
/// let request = Request::new(Required {
///     open_id: "obLatjrR8kUDlj4-nofQsPAJAAFI",
///     coupon_list: vec![CouponList::new(CouponListRequired {
///         stock_id: 16474341,
///         coupon_id: "11004999626",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("出行券切卡组件预下单", "4012553563", "4012715654"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a travel coupon card-switching component prepay order · 出行券切卡组件预下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub open_id: String,
        /// travel coupon list · 出行券列表
        pub coupon_list: Vec<CouponList>,
    }

    crate::model! { Request {
        open_id: body("open_id").required(),
        coupon_list: body("coupon_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        open_id(&'a str),
        /// travel coupon list · 出行券列表
        coupon_list(Vec<CouponList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/industry-coupon/tokens",
        "出行券切卡组件预下单",
        "Place a travel coupon card-switching component prepay order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// travel coupon list · 出行券列表
    #[must_use]
    #[non_exhaustive]
    pub struct CouponList {
        /// coupon stock ID · 批次号
        pub stock_id: i64,
        /// coupon ID · 券ID
        pub coupon_id: String,
    }

    crate::model! { CouponList {
        stock_id: body("stock_id").required(),
        coupon_id: body("coupon_id").required(),
    } }

    crate::sent::sent! { CouponList(CouponListRequired<'a>) {
        /// coupon stock ID · 批次号
        stock_id(i64),
        /// coupon ID · 券ID
        coupon_id(&'a str),
    } {
    } }

    /// Place a travel coupon card-switching component prepay order · 出行券切卡组件预下单
    #[non_exhaustive]
    pub struct Response {
        /// card-switching component token value · 切卡组件token值
        pub token: Option<String>,
        /// token expiry time · token过期时间
        pub expires_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        token: body("token"),
        expires_time: body("expires_time"),
    } }
}
