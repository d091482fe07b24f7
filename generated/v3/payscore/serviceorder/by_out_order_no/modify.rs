// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/modify.md

//! `/v3/payscore/serviceorder/{out_order_no}/modify`

/// Modify the order amount · 修改订单金额
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/modify`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012587957](https://pay.weixin.qq.com/doc/v3/merchant/4012587957), [4012647427](https://pay.weixin.qq.com/doc/v3/merchant/4012647427)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_ORDER_STATE` | The order is in a state that does not allow it. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `ORDER_CANCELED` | The order was cancelled. |
/// | 400 | `ORDER_DONE` | The order is done already. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::modify::post::{PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "2002000000000558128851361561536",
///     post_payments: vec![PostPayments::new("就餐费用")],
///     total_amount: Fen(50000),
///     reason: "用户投诉",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::modify::post::{Device, PostDiscounts, PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "2002000000000558128851361561536",
///     post_payments: vec![PostPayments::new("就餐费用").amount(40000).description("就餐人均100元").count(4)],
///     total_amount: Fen(50000),
///     reason: "用户投诉",
/// })
/// .post_discounts([PostDiscounts::new().name("满20减1元").description("不与其他优惠叠加").amount(100).count(2)])
/// .device(Device::new()
///     .start_device_id("HG123456")
///     .end_device_id("HG123456")
///     .materiel_no("example_materiel_no"));
/// ```
#[doc(alias("修改订单金额", "4012587957", "4012647427"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the order amount · 修改订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        pub out_order_no: String,
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: String,
        /// service ID · 服务ID; up to 32 characters
        pub service_id: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠; at most 30 of them
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// modification reason · 修改原因; up to 50 characters
        pub reason: String,
        /// device information · 设备信息
        pub device: Option<Device>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        reason: body("reason").required(),
        device: body("device"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        out_order_no(&'a str),
        /// official account appid · 公众账号ID; up to 32 characters
        appid(&'a str),
        /// service ID · 服务ID; up to 32 characters
        service_id(&'a str),
        /// post-paid items · 后付费项目
        post_payments(Vec<PostPayments>),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// modification reason · 修改原因; up to 50 characters
        reason(&'a str),
    } {
        /// post-paid merchant discounts · 后付费商户优惠; at most 30 of them
        post_discounts post_discounts_opt([PostDiscounts]),
        /// device information · 设备信息
        device device_opt(Device),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/modify",
        "修改订单金额",
        "Modify the order amount",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// post-paid items · 后付费项目
    #[must_use]
    #[non_exhaustive]
    pub struct PostPayments {
        /// payment item name · 付费名称; up to 20 characters
        pub name: String,
        /// fee-item amount · 付费金额 (fen); at least 0
        pub amount: Option<crate::Fen>,
        /// payment explanation · 付费说明; up to 30 characters
        pub description: Option<String>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments {
        name: body("name").required(),
        amount: body("amount"),
        description: body("description"),
        count: body("count"),
    } }

    crate::sent::sent! { PostPayments(name: into String) {
        /// fee-item amount · 付费金额 (fen); at least 0
        amount amount_opt(into crate::Fen),
        /// payment explanation · 付费说明; up to 30 characters
        description description_opt(into String),
        /// fee quantity · 付费数量
        count count_opt(i64),
    } }

    /// post-paid merchant discounts · 后付费商户优惠
    #[must_use]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// discount name · 优惠名称; up to 20 characters
        pub name: Option<String>,
        /// discount explanation · 优惠说明; up to 30 characters
        pub description: Option<String>,
        /// discount amount · 优惠金额 (fen)
        pub amount: Option<crate::Fen>,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts: Default {
        name: body("name"),
        description: body("description"),
        amount: body("amount"),
        count: body("count"),
    } }

    crate::sent::sent! { PostDiscounts {
        /// discount name · 优惠名称; up to 20 characters
        name name_opt(into String),
        /// discount explanation · 优惠说明; up to 30 characters
        description description_opt(into String),
        /// discount amount · 优惠金额 (fen)
        amount amount_opt(into crate::Fen),
        /// discount quantity · 优惠数量
        count count_opt(i64),
    } }

    pub use crate::v3::payscore::serviceorder::post::Device;

    pub use crate::nouns::payscore_order::PayscoreOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payscore_order::*;
    }
}
