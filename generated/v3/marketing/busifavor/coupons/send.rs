// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/send.md

//! `/v3/marketing/busifavor/coupons/send`

/// Issue a coupon to a user · 向用户发券
///
/// `POST /v3/marketing/busifavor/coupons/send`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::coupons::send::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "xsd3434454567676",
///     appid: "wx1234567889999",
///     stock_id: "100088",
///     out_request_no: "1002600620019090123143254435",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::coupons::send::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "xsd3434454567676",
///     appid: "wx1234567889999",
///     stock_id: "100088",
///     out_request_no: "1002600620019090123143254435",
/// })
/// .coupon_code("sxxe34343434");
/// ```
#[doc(alias("向用户发券"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Issue a coupon to a user · 向用户发券
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
    }

    crate::model! { Request {
        openid: body("openid").required(),
        appid: body("appid").required(),
        stock_id: body("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        coupon_code: body("coupon_code"),
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
    } {
        /// coupon code · 券code
        coupon_code coupon_code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/coupons/send",
        "向用户发券",
        "Issue a coupon to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Issue a coupon to a user · 向用户发券
    #[non_exhaustive]
    pub struct Response {
        /// result of issuing the coupon · 发券结果
        pub send_coupon_result: Option<response::SendCouponResult>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        send_coupon_result: body("send_coupon_result"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// result of issuing the coupon · 发券结果
        #[non_exhaustive]
        pub struct SendCouponResult {
            /// coupon stock ID · 批次号
            pub stock_id: Option<String>,
            /// coupon issuing credential · 发券凭证
            pub out_request_no: Option<String>,
            /// coupon code · 券code
            pub coupon_code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { SendCouponResult: Received {
            stock_id: body("stock_id").promised(),
            out_request_no: body("out_request_no"),
            coupon_code: body("coupon_code"),
        } }

        crate::promised::promised! { SendCouponResult {
            /// coupon stock ID · 批次号
            stock_id 0(&str),
        } }
    }
}
