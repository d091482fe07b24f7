// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/complete.md

//! `/v3/payscore/serviceorder/{out_order_no}/complete`

/// Finish a pay score order · 完结支付分订单
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/complete`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012587955](https://pay.weixin.qq.com/doc/v3/merchant/4012587955), [4012647421](https://pay.weixin.qq.com/doc/v3/merchant/4012647421)
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
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::complete::post::{PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "",
///     appid: "wxd678efh567hg6787",
///     service_id: "2002000000000558128851361561536",
///     post_payments: vec![PostPayments::new("就餐费用")],
///     total_amount: Fen(50000),
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
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::complete::post::{Device, Location, PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "",
///     appid: "wxd678efh567hg6787",
///     service_id: "2002000000000558128851361561536",
///     post_payments: vec![PostPayments::new("就餐费用").amount(40000).description("就餐人均100元").count(4)],
///     total_amount: Fen(50000),
/// })
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired {
///     name: "满20减1元",
///     description: "不与其他优惠叠加",
/// })
/// .amount(100)
/// .count(2)])
/// .time_range(TimeRange::new()
///     .start_time("20091225091010")
///     .end_time("20091225121010")
///     .start_time_remark("备注1")
///     .end_time_remark("备注2"))
/// .location(Location::new().end_location("嗨客时尚主题展餐厅"))
/// .profit_sharing(true)
/// .goods_tag("goods_tag")
/// .device(Device::new()
///     .start_device_id("HG123456")
///     .end_device_id("HG123456")
///     .materiel_no("example_materiel_no"));
/// ```
#[doc(alias("完结支付分订单", "4012587955", "4012647421"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Finish a pay score order · 完结支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号; up to 64 characters
        pub out_order_no: String,
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: String,
        /// service order number · 服务订单号; up to 32 characters
        pub service_id: String,
        /// post-paid items · 后付费项目; at most 100 of them
        pub post_payments: Vec<PostPayments>,
        /// merchant discounts · 商户优惠; at most 30 of them
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// actual service period · 实际服务时间段
        pub time_range: Option<TimeRange>,
        /// actual service location · 实际服务位置
        pub location: Option<Location>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// order discount tag · 订单优惠标记; up to 32 characters
        pub goods_tag: Option<String>,
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
        time_range: body("time_range"),
        location: body("location"),
        profit_sharing: body("profit_sharing"),
        goods_tag: body("goods_tag"),
        device: body("device"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号; up to 64 characters
        out_order_no(&'a str),
        /// official account appid · 公众账号ID; up to 32 characters
        appid(&'a str),
        /// service order number · 服务订单号; up to 32 characters
        service_id(&'a str),
        /// post-paid items · 后付费项目; at most 100 of them
        post_payments(Vec<PostPayments>),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
    } {
        /// merchant discounts · 商户优惠; at most 30 of them
        post_discounts post_discounts_opt([PostDiscounts]),
        /// actual service period · 实际服务时间段
        time_range time_range_opt(TimeRange),
        /// actual service location · 实际服务位置
        location location_opt(Location),
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        profit_sharing profit_sharing_opt(bool),
        /// order discount tag · 订单优惠标记; up to 32 characters
        goods_tag goods_tag_opt(into String),
        /// device information · 设备信息
        device device_opt(Device),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/complete",
        "完结支付分订单",
        "Finish a pay score order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::payscore::serviceorder::post::PostPayments;

    /// merchant discounts · 商户优惠
    #[must_use]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// discount name · 优惠名称; up to 20 characters
        pub name: String,
        /// discount explanation · 优惠说明; up to 30 characters
        pub description: String,
        /// discount amount · 优惠金额 (fen)
        pub amount: Option<crate::Fen>,
        /// discount quantity · 优惠数量; 1 to 100
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        amount: body("amount"),
        count: body("count"),
    } }

    crate::sent::sent! { PostDiscounts(PostDiscountsRequired<'a>) {
        /// discount name · 优惠名称; up to 20 characters
        name(&'a str),
        /// discount explanation · 优惠说明; up to 30 characters
        description(&'a str),
    } {
        /// discount amount · 优惠金额 (fen)
        amount amount_opt(into crate::Fen),
        /// discount quantity · 优惠数量; 1 to 100
        count count_opt(i64),
    } }

    /// actual service period · 实际服务时间段
    #[must_use]
    #[non_exhaustive]
    pub struct TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        pub start_time: Option<crate::CompactTime>,
        /// service end time · 服务结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// service start time remark · 服务开始时间备注; up to 20 characters
        pub start_time_remark: Option<String>,
        /// service end time remark · 服务结束时间备注; up to 20 characters
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange: Default {
        start_time: body("start_time"),
        end_time: body("end_time"),
        start_time_remark: body("start_time_remark"),
        end_time_remark: body("end_time_remark"),
    } }

    crate::sent::sent! { TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        start_time start_time_opt(into crate::CompactTime),
        /// service end time · 服务结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// service start time remark · 服务开始时间备注; up to 20 characters
        start_time_remark start_time_remark_opt(into String),
        /// service end time remark · 服务结束时间备注; up to 20 characters
        end_time_remark end_time_remark_opt(into String),
    } }

    /// actual service location · 实际服务位置
    #[must_use]
    #[non_exhaustive]
    pub struct Location {
        /// service end location · 服务结束地点; up to 20 characters
        pub end_location: Option<String>,
        /// service start location · 服务开始地点
        pub start_location: Option<String>,
    }

    crate::model! { Location: Default {
        end_location: body("end_location"),
        start_location: body("start_location"),
    } }

    crate::sent::sent! { Location {
        /// service end location · 服务结束地点; up to 20 characters
        end_location end_location_opt(into String),
        /// service start location · 服务开始地点
        start_location start_location_opt(into String),
    } }

    pub use crate::v3::payscore::serviceorder::post::Device;

    pub use crate::nouns::payscore_order::PayscoreOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payscore_order::*;
    }
}
