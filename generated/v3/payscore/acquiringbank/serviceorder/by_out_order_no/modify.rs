// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify.md

//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`

/// Modify the amount of a WeChat Pay Score order as an acquiring institution · 从业机构修改微信支付分订单金额
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
///
/// Official pages · 官方文档:
///
/// - partner: [4012691363](https://pay.weixin.qq.com/doc/v3/partner/4012691363), [4013194282](https://pay.weixin.qq.com/doc/v3/partner/4013194282)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::modify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     total_amount: Fen(50000),
///     reason: "用户投诉",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::modify::post::{PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     total_amount: Fen(50000),
///     reason: "用户投诉",
/// })
/// .channel_id("1230000109")
/// .post_payments([PostPayments::new("就餐费用").description("就餐人均100元").amount(40000).count(4)])
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired {
///     name: "满20减1元",
///     description: "不与其他优惠叠加",
///     amount: Fen(100),
/// })
/// .count(2)]);
/// ```
#[doc(alias("从业机构修改微信支付分订单金额", "4012691363", "4013194282"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the amount of a WeChat Pay Score order as an acquiring institution · 从业机构修改微信支付分订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// modification reason · 修改原因
        pub reason: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        channel_id: body("channel_id"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        reason: body("reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// modification reason · 修改原因
        reason(&'a str),
    } {
        /// channel partner merchant ID · 渠道商商户号
        channel_id channel_id_opt(into String),
        /// post-paid items · 后付费项目
        post_payments post_payments_opt([PostPayments]),
        /// post-paid merchant discounts · 后付费商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
            "从业机构修改微信支付分订单金额",
            "Modify the amount of a WeChat Pay Score order as an acquiring institution",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::payscore::acquiringbank::serviceorder::by_out_order_no::complete::post::PostPayments;

    pub use crate::v3::payscore::acquiringbank::serviceorder::by_out_order_no::complete::post::PostDiscounts;

    pub use crate::v3::payscore::acquiringbank::serviceorder::by_out_order_no::complete::post::PostDiscountsRequired;
}
