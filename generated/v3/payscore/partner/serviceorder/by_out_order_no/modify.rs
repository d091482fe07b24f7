// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/{out_order_no}/modify.md

//! `/v3/payscore/partner/serviceorder/{out_order_no}/modify`

/// Modify the order amount · 修改订单金额
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
///
/// Official pages · 官方文档:
///
/// - partner: [4012692360](https://pay.weixin.qq.com/doc/v3/partner/4012692360), [4013138819](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::modify::post::{PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     sub_mchid: "1900000109",
///     post_payments: vec![PostPayments::new("就餐费用")],
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
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::modify::post::{Device, PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     sub_mchid: "1900000109",
///     post_payments: vec![PostPayments::new("就餐费用").description("就餐人均100元").amount(40000).count(4)],
///     total_amount: Fen(50000),
///     reason: "用户投诉",
/// })
/// .service_id("2002000000000558128851361561536")
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired { name: "满20减1元", amount: Fen(100) })
///     .description("不与其他优惠叠加")
///     .count(2)])
/// .device(Device::new()
///     .start_device_id("HG123456")
///     .end_device_id("HG123456")
///     .materiel_no("example_materiel_no"));
/// ```
#[doc(alias("修改订单金额", "4012692360", "4013138819"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the order amount · 修改订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// modification reason · 修改原因
        pub reason: String,
        /// device information · 设备信息
        pub device: Option<Device>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id"),
        sub_mchid: body("sub_mchid").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        reason: body("reason").required(),
        device: body("device"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// post-paid items · 后付费项目
        post_payments(Vec<PostPayments>),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// modification reason · 修改原因
        reason(&'a str),
    } {
        /// service ID · 服务ID
        service_id service_id_opt(into String),
        /// post-paid merchant discounts · 后付费商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
        /// device information · 设备信息
        device device_opt(Device),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
            "修改订单金额",
            "Modify the order amount",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::payscore::partner::serviceorder::direct_complete::post::PostPayments;

    /// post-paid merchant discounts · 后付费商户优惠
    #[must_use]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: String,
        /// discount explanation · 优惠说明
        pub description: Option<String>,
        /// discount amount · 优惠金额 (fen)
        pub amount: crate::Fen,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description"),
        amount: body("amount").required(),
        count: body("count"),
    } }

    crate::sent::sent! { PostDiscounts(PostDiscountsRequired<'a>) {
        /// discount name · 优惠名称
        name(&'a str),
        /// discount amount · 优惠金额 (fen)
        amount(crate::Fen),
    } {
        /// discount explanation · 优惠说明
        description description_opt(into String),
        /// discount quantity · 优惠数量
        count count_opt(i64),
    } }

    pub use crate::v3::payscore::partner::serviceorder::post::Device;
}
