// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/{out_order_no}/complete.md

//! `/v3/payscore/partner/serviceorder/{out_order_no}/complete`

/// Finish a pay score order · 完结支付分订单
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
///
/// Official pages · 官方文档:
///
/// - partner: [4012692408](https://pay.weixin.qq.com/doc/v3/partner/4012692408), [4013138598](https://pay.weixin.qq.com/doc/v3/partner/4013138598)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::complete::post::{PostPayments, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     post_payments: vec![PostPayments::new("就餐费用")],
///     total_amount: Fen(50000),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::complete::post::{Device, Location, PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     post_payments: vec![PostPayments::new("就餐费用").description("就餐人均100元").amount(40000).count(4)],
///     total_amount: Fen(50000),
/// })
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired {
///     name: "满20减1元",
///     description: "不与其他优惠叠加",
///     amount: Fen(100),
/// })
/// .count(2)])
/// .time_range(TimeRange::new()
///     .start_time("20091225091010")
///     .start_time_remark("开始租借时间")
///     .end_time("20091225121010")
///     .end_time_remark("租借结束时间"))
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .profit_sharing(true)
/// .complete_time("2019-11-11T16:24:05+08:00")
/// .goods_tag("goods_tag")
/// .device(Device::new()
///     .start_device_id("HG123456")
///     .end_device_id("HG123456")
///     .materiel_no("example_materiel_no"));
/// ```
#[doc(alias("完结支付分订单", "4012692408", "4013138598"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Finish a pay score order · 完结支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// actual service time · 实际服务时间
        pub time_range: Option<TimeRange>,
        /// actual service location · 实际服务位置
        pub location: Option<Location>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// service finish time · 完结服务时间; as 2018-06-08T10:34:56+08:00
        pub complete_time: Option<crate::Time>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// device information · 设备信息
        pub device: Option<Device>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        time_range: body("time_range"),
        location: body("location"),
        profit_sharing: body("profit_sharing"),
        complete_time: body("complete_time"),
        goods_tag: body("goods_tag"),
        device: body("device"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// post-paid items · 后付费项目
        post_payments(Vec<PostPayments>),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
    } {
        /// post-paid merchant discounts · 后付费商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
        /// actual service time · 实际服务时间
        time_range time_range_opt(TimeRange),
        /// actual service location · 实际服务位置
        location location_opt(Location),
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        profit_sharing profit_sharing_opt(bool),
        /// service finish time · 完结服务时间; as 2018-06-08T10:34:56+08:00
        complete_time complete_time_opt(into crate::Time),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// device information · 设备信息
        device device_opt(Device),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
            "完结支付分订单",
            "Finish a pay score order",
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
        pub description: String,
        /// discount amount · 优惠金额 (fen)
        pub amount: crate::Fen,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        amount: body("amount").required(),
        count: body("count"),
    } }

    crate::sent::sent! { PostDiscounts(PostDiscountsRequired<'a>) {
        /// discount name · 优惠名称
        name(&'a str),
        /// discount explanation · 优惠说明
        description(&'a str),
        /// discount amount · 优惠金额 (fen)
        amount(crate::Fen),
    } {
        /// discount quantity · 优惠数量
        count count_opt(i64),
    } }

    /// actual service time · 实际服务时间
    #[must_use]
    #[non_exhaustive]
    pub struct TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        pub start_time: Option<crate::CompactTime>,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time · 服务结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange: Default {
        start_time: body("start_time"),
        start_time_remark: body("start_time_remark"),
        end_time: body("end_time"),
        end_time_remark: body("end_time_remark"),
    } }

    crate::sent::sent! { TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        start_time start_time_opt(into crate::CompactTime),
        /// service start time remark · 服务开始时间备注
        start_time_remark start_time_remark_opt(into String),
        /// service end time · 服务结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// service end time remark · 服务结束时间备注
        end_time_remark end_time_remark_opt(into String),
    } }

    /// actual service location · 实际服务位置
    #[must_use]
    #[non_exhaustive]
    pub struct Location {
        /// service start location · 服务开始地点
        pub start_location: Option<String>,
        /// service end location · 服务结束地点
        pub end_location: Option<String>,
    }

    crate::model! { Location: Default {
        start_location: body("start_location"),
        end_location: body("end_location"),
    } }

    crate::sent::sent! { Location {
        /// service start location · 服务开始地点
        start_location start_location_opt(into String),
        /// service end location · 服务结束地点
        end_location end_location_opt(into String),
    } }

    pub use crate::v3::payscore::partner::serviceorder::post::Device;
}
