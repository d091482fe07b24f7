// Written by `cargo xtask codegen` from spec/openapi/v3/businesscircle/users/{openid}/points/commit_status.md

//! `/v3/businesscircle/users/{openid}/points/commit_status`

/// Query the pending-points state of a business district member · 商圈会员待积分状态查询
///
/// `GET /v3/businesscircle/users/{openid}/points/commit_status`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534994](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
/// - partner: [4012474129](https://pay.weixin.qq.com/doc/v3/partner/4012474129)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::businesscircle::users::by_openid::points::commit_status::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     brandid: 1000,
///     appid: "wx931386123456789e",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::businesscircle::users::by_openid::points::commit_status::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     brandid: 1000,
///     appid: "wx931386123456789e",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("商圈会员待积分状态查询", "4012534994", "4012474129"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query the pending-points state of a business district member · 商圈会员待积分状态查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// customer openid · 顾客openid
        pub openid: String,
        /// business district merchant ID · 商圈商户ID
        pub sub_mchid: Option<String>,
        /// brand ID · 品牌ID
        pub brandid: i64,
        /// appid · 应用ID
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        sub_mchid: query("sub_mchid"),
        brandid: query("brandid").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// customer openid · 顾客openid
        openid(&'a str),
        /// brand ID · 品牌ID
        brandid(i64),
        /// appid · 应用ID
        appid(&'a str),
    } {
        /// business district merchant ID · 商圈商户ID
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Get,
            "/v3/businesscircle/users/{openid}/points/commit_status",
            "商圈会员待积分状态查询",
            "Query the pending-points state of a business district member",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
}
