// Written by `cargo xtask codegen` from spec/openapi/v3/businesscircle/parkings.md

//! `/v3/businesscircle/parkings`

/// Synchronise the parking state of a business district member · 商圈会员停车状态同步
///
/// `POST /v3/businesscircle/parkings`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012535502](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
/// - partner: [4012474127](https://pay.weixin.qq.com/doc/v3/partner/4012474127)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::businesscircle::parkings::post::{Request, Required};
///
/// let request = Request::new(Required {
///     brandid: 1000,
///     appid: "wx931386123456789e",
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plate_number: "粤B888888",
///     state: "IN",
///     time: "2022-06-01T10:43:39+08:00",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::businesscircle::parkings::post::{Request, Required};
///
/// let request = Request::new(Required {
///     brandid: 1000,
///     appid: "wx931386123456789e",
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plate_number: "粤B888888",
///     state: "IN",
///     time: "2022-06-01T10:43:39+08:00",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("商圈会员停车状态同步", "4012535502", "4012474127"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise the parking state of a business district member · 商圈会员停车状态同步
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business district merchant ID · 商圈商户ID
        pub sub_mchid: Option<String>,
        /// brand ID · 品牌ID
        pub brandid: i64,
        /// appid · 应用ID
        pub appid: String,
        /// user openid · 用户标识
        pub openid: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// state · 状态
        pub state: String,
        /// time · 时间
        pub time: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        brandid: body("brandid").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        plate_number: body("plate_number").required(),
        state: body("state").required(),
        time: body("time").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brandid(i64),
        /// appid · 应用ID
        appid(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// state · 状态
        state(&'a str),
        /// time · 时间
        time(&'a str),
    } {
        /// business district merchant ID · 商圈商户ID
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/businesscircle/parkings",
            "商圈会员停车状态同步",
            "Synchronise the parking state of a business district member",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
