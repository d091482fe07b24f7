// Written by `cargo xtask codegen` from spec/openapi/v3/businesscircle/points/notify.md

//! `/v3/businesscircle/points/notify`

/// Synchronise business district membership points · 商圈会员积分同步
///
/// `POST /v3/businesscircle/points/notify`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534698](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
/// - partner: [4012474133](https://pay.weixin.qq.com/doc/v3/partner/4012474133)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::businesscircle::points::notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "1217752501201407033233368018",
///     appid: "wx1234567890abcdef",
///     openid: "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
///     earn_points: true,
///     increased_points: 100,
///     points_update_time: "2020-05-20T13:29:35.120+08:00".into(),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::businesscircle::points::notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "1217752501201407033233368018",
///     appid: "wx1234567890abcdef",
///     openid: "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
///     earn_points: true,
///     increased_points: 100,
///     points_update_time: "2020-05-20T13:29:35.120+08:00".into(),
/// })
/// .sub_mchid("1234567890")
/// .no_points_remarks("商品不参与积分活动")
/// .total_points(888888);
/// ```
#[doc(alias("商圈会员积分同步", "4012534698", "4012474133"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise business district membership points · 商圈会员积分同步
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business district merchant ID · 商圈商户ID
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// mini program appid · 小程序appid
        pub appid: String,
        /// customer openid · 顾客openid
        pub openid: String,
        /// whether points are earned · 是否获得积分
        pub earn_points: bool,
        /// points added by the order · 订单新增积分值
        pub increased_points: i64,
        /// points update time · 积分更新时间; as 2018-06-08T10:34:56+08:00
        pub points_update_time: crate::Time,
        /// remark on why no points were earned · 未获得积分的备注信息
        pub no_points_remarks: Option<String>,
        /// customer's total points · 顾客积分总额
        pub total_points: Option<i64>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        earn_points: body("earn_points").required(),
        increased_points: body("increased_points").required(),
        points_update_time: body("points_update_time").required(),
        no_points_remarks: body("no_points_remarks"),
        total_points: body("total_points"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// mini program appid · 小程序appid
        appid(&'a str),
        /// customer openid · 顾客openid
        openid(&'a str),
        /// whether points are earned · 是否获得积分
        earn_points(bool),
        /// points added by the order · 订单新增积分值
        increased_points(i64),
        /// points update time · 积分更新时间; as 2018-06-08T10:34:56+08:00
        points_update_time(crate::Time),
    } {
        /// business district merchant ID · 商圈商户ID
        sub_mchid sub_mchid_opt(into String),
        /// remark on why no points were earned · 未获得积分的备注信息
        no_points_remarks no_points_remarks_opt(into String),
        /// customer's total points · 顾客积分总额
        total_points total_points_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/businesscircle/points/notify",
            "商圈会员积分同步",
            "Synchronise business district membership points",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
