// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/direct-complete.md

//! `/v3/payscore/partner/serviceorder/direct-complete`

/// Create and finish an order in one step · 创单结单合并
///
/// `POST /v3/payscore/partner/serviceorder/direct-complete`
///
/// Official pages · 官方文档:
///
/// - partner: [4012923757](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::serviceorder::direct_complete::post::{Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     sub_appid: "wxd678efh567hg6999",
///     out_order_no: "1234323JKHDFE1243252",
///     service_introduction: "XX充电宝",
///     total_amount: Fen(50000),
///     time_range: TimeRange::new("20091225091010"),
///     notify_url: "https://api.test.com",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::serviceorder::direct_complete::post::{Location, PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     sub_appid: "wxd678efh567hg6999",
///     out_order_no: "1234323JKHDFE1243252",
///     service_introduction: "XX充电宝",
///     total_amount: Fen(50000),
///     time_range: TimeRange::new("20091225091010")
///         .start_time_remark("开始租借时间")
///         .end_time("20091225121010")
///         .end_time_remark("租借结束时间"),
///     notify_url: "https://api.test.com",
/// })
/// .sub_mchid("1900000109")
/// .post_payments([PostPayments::new("就餐费用").description("就餐人均100元").amount(40000).count(4)])
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired {
///     name: "满20减1元",
///     description: "不与其他优惠叠加",
/// })
/// .amount(100)
/// .count(2)])
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .profit_sharing(true)
/// .goods_tag("goods_tag")
/// .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
/// ```
#[doc(alias("创单结单合并", "4012923757"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Create and finish an order in one step · 创单结单合并
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// partner appid · 服务商应用ID
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service information · 服务信息
        pub service_introduction: String,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// service period · 服务时间段
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        pub openid: Option<String>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid").required(),
        sub_mchid: body("sub_mchid"),
        out_order_no: body("out_order_no").required(),
        service_introduction: body("service_introduction").required(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        time_range: body("time_range").required(),
        location: body("location"),
        profit_sharing: body("profit_sharing"),
        goods_tag: body("goods_tag"),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        openid: body("openid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// partner appid · 服务商应用ID
        appid(&'a str),
        /// sub-merchant appid · 子商户应用ID
        sub_appid(&'a str),
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service information · 服务信息
        service_introduction(&'a str),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// service period · 服务时间段
        time_range(TimeRange),
        /// merchant notification URL · 商户回调地址
        notify_url(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// post-paid items · 后付费项目
        post_payments post_payments_opt([PostPayments]),
        /// post-paid merchant discounts · 后付费商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
        /// service location · 服务位置
        location location_opt(Location),
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        profit_sharing profit_sharing_opt(bool),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// merchant data package · 商户数据包
        attach attach_opt(into String),
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        openid openid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/serviceorder/direct-complete",
            "创单结单合并",
            "Create and finish an order in one step",
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
        pub name: String,
        /// payment explanation · 付费说明
        pub description: Option<String>,
        /// fee-item amount · 付费金额 (fen)
        pub amount: Option<crate::Fen>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments {
        name: body("name").required(),
        description: body("description"),
        amount: body("amount"),
        count: body("count"),
    } }

    crate::sent::sent! { PostPayments(name: into String) {
        /// payment explanation · 付费说明
        description description_opt(into String),
        /// fee-item amount · 付费金额 (fen)
        amount amount_opt(into crate::Fen),
        /// fee quantity · 付费数量
        count count_opt(i64),
    } }

    pub use crate::v3::payscore::servicepayondeliveryorder::post::PostDiscounts;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::PostDiscountsRequired;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::TimeRange;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::Location;
}
