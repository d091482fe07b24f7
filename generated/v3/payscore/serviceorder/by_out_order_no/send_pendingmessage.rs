// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage.md

//! `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`

/// Send a pending service fee message · 下发服务费用待处理消息
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
///
/// Official pages · 官方文档:
///
/// - merchant: [4013394606](https://pay.weixin.qq.com/doc/v3/merchant/4013394606)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::send_pendingmessage::post::{PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "",
///     service_id: "2002000000000558128851361561536",
///     post_payments: vec![PostPayments::new()],
///     total_amount: Fen(50000),
///     prepaid_time: "20231218",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::send_pendingmessage::post::{PostDiscounts, PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "",
///     service_id: "2002000000000558128851361561536",
///     post_payments: vec![PostPayments::new().name("就餐费用").amount(40000).description("就餐人均100元").count(4)],
///     total_amount: Fen(50000),
///     prepaid_time: "20231218",
/// })
/// .post_discounts([PostDiscounts::new().name("满20减1元").description("不与其他优惠叠加").amount(100).count(2)]);
/// ```
#[doc(alias("下发服务费用待处理消息", "4013394606"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a pending service fee message · 下发服务费用待处理消息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// estimated deduction time · 预计扣费时间
        pub prepaid_time: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        prepaid_time: body("prepaid_time").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// post-paid items · 后付费项目
        post_payments(Vec<PostPayments>),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// estimated deduction time · 预计扣费时间
        prepaid_time(&'a str),
    } {
        /// merchant discounts · 商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
            "下发服务费用待处理消息",
            "Send a pending service fee message",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// post-paid items · 后付费项目
    #[must_use]
    #[non_exhaustive]
    pub struct PostPayments {
        /// payment item name · 付费名称
        pub name: Option<String>,
        /// fee-item amount · 付费金额 (fen)
        pub amount: Option<crate::Fen>,
        /// payment explanation · 付费说明
        pub description: Option<String>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments: Default {
        name: body("name"),
        amount: body("amount"),
        description: body("description"),
        count: body("count"),
    } }

    crate::sent::sent! { PostPayments {
        /// payment item name · 付费名称
        name name_opt(into String),
        /// fee-item amount · 付费金额 (fen)
        amount amount_opt(into crate::Fen),
        /// payment explanation · 付费说明
        description description_opt(into String),
        /// fee quantity · 付费数量
        count count_opt(i64),
    } }

    pub use crate::v3::payscore::partner::servicepayondeliveryorder::post::PostDiscounts;
}
