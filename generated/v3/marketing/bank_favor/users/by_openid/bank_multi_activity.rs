// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/bank-favor/users/{openid}/bank-multi-activity.md

//! `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`

/// Sign a user up for multi-use instant discount activities · 给指定用户报名多笔立减活动
///
/// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014569793](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::bank_favor::users::by_openid::bank_multi_activity::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     stock_id: "100088",
///     activity_id: "186745560",
///     out_request_no: "1002600620019090123143254435",
///     appid: "wx1234567889999",
///     stock_creator_mchid: "9800064",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_id = answer.coupon_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("给指定用户报名多笔立减活动", "4014569793"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Sign a user up for multi-use instant discount activities · 给指定用户报名多笔立减活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识ID
        pub openid: String,
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// activity ID · 活动ID
        pub activity_id: String,
        /// coupon issuing credential · 发券凭证
        pub out_request_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID creating the stock · 创建批次的商户号
        pub stock_creator_mchid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        stock_id: body("stock_id").required(),
        activity_id: body("activity_id").required(),
        out_request_no: body("out_request_no").required(),
        appid: body("appid").required(),
        stock_creator_mchid: body("stock_creator_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识ID
        openid(&'a str),
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// activity ID · 活动ID
        activity_id(&'a str),
        /// coupon issuing credential · 发券凭证
        out_request_no(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant ID creating the stock · 创建批次的商户号
        stock_creator_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
        "给指定用户报名多笔立减活动",
        "Sign a user up for multi-use instant discount activities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Sign a user up for multi-use instant discount activities · 给指定用户报名多笔立减活动
    #[non_exhaustive]
    pub struct Response {
        /// cash coupon ID · 代金券id
        pub coupon_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        coupon_id: body("coupon_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// cash coupon ID · 代金券id
        coupon_id 0(&str),
    } }
}
