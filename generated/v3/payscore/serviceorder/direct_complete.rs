// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/direct-complete.md

//! `/v3/payscore/serviceorder/direct-complete`

/// Create and finish an order in one step · 创单结单合并
///
/// `POST /v3/payscore/serviceorder/direct-complete`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::serviceorder::direct_complete::post::{Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
///     time_range: TimeRange::new(),
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::serviceorder::direct_complete::post::{Location, PostDiscounts, PostPayments, Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
///     time_range: TimeRange::new()
///         .start_time("20091225091010")
///         .start_time_remark("开始租借时间")
///         .end_time("20091225121010")
///         .end_time_remark("租借结束时间"),
/// })
/// .post_payments([PostPayments::new()
///     .name("就餐费用, 服务费")
///     .amount(40000)
///     .description("就餐人均100元，服务费：100/小时")
///     .count(4)])
/// .post_discounts([PostDiscounts::new().name("满20减1元").description("不与其他优惠叠加").amount(100).count(2)])
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .service_introduction("某某酒店")
/// .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
/// .notify_url("https://api.test.com")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .total_amount(50000)
/// .profit_sharing(true)
/// .goods_tag("");
/// ```
#[doc(alias("创单结单合并"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create and finish an order in one step · 创单结单合并
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// service period · 服务时间段
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// total amount · 总金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
    }

    crate::model! { Request {
        out_order_no: body("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        time_range: body("time_range").required(),
        location: body("location"),
        service_introduction: body("service_introduction"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        openid: body("openid"),
        total_amount: body("total_amount"),
        profit_sharing: body("profit_sharing"),
        goods_tag: body("goods_tag"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// service period · 服务时间段
        time_range(TimeRange),
    } {
        /// post-paid items · 后付费项目
        post_payments post_payments_opt([PostPayments]),
        /// post-paid merchant discounts · 后付费商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
        /// service location · 服务位置
        location location_opt(Location),
        /// service information · 服务信息
        service_introduction service_introduction_opt(into String),
        /// merchant data package · 商户数据包
        attach attach_opt(into String),
        /// merchant notification URL · 商户回调地址
        notify_url notify_url_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// total amount · 总金额 (fen)
        total_amount total_amount_opt(into crate::Fen),
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        profit_sharing profit_sharing_opt(bool),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/direct-complete",
        "创单结单合并",
        "Create and finish an order in one step",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::payscore::partner::servicepayondeliveryorder::post::PostPayments;

    /// post-paid merchant discounts · 后付费商户优惠
    #[must_use]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: Option<String>,
        /// discount explanation · 优惠说明
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
        /// discount name · 优惠名称
        name name_opt(into String),
        /// discount explanation · 优惠说明
        description description_opt(into String),
        /// discount amount · 优惠金额 (fen)
        amount amount_opt(into crate::Fen),
        /// discount quantity · 优惠数量
        count count_opt(i64),
    } }

    /// service period · 服务时间段
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

    pub use crate::v3::payscore::servicepayondeliveryorder::post::Location;

    /// Create and finish an order in one step · 创单结单合并
    #[non_exhaustive]
    pub struct Response {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// service period · 服务时间段
        pub time_range: Option<response::TimeRange>,
        /// service location · 服务位置
        pub location: Option<response::Location>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<response::State>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<response::StateDescription>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// total amount · 总金额 (fen)
        pub total_amount: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_no: body("out_order_no").promised(),
        appid: body("appid").promised(),
        service_id: body("service_id").promised(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        time_range: body("time_range").promised(),
        location: body("location"),
        service_introduction: body("service_introduction").promised(),
        mchid: body("mchid").promised(),
        order_id: body("order_id").promised(),
        state: body("state").promised(),
        state_description: body("state_description").promised(),
        attach: body("attach"),
        notify_url: body("notify_url"),
        total_amount: body("total_amount"),
    } }

    crate::promised::promised! { Response {
        /// merchant service order number · 商户服务订单号
        out_order_no 0(&str),
        /// official account appid · 公众账号ID
        appid 1(&str),
        /// service ID · 服务ID
        service_id 2(&str),
        /// service period · 服务时间段
        time_range 5(&response::TimeRange),
        /// service information · 服务信息
        service_introduction 7(&str),
        /// merchant ID · 商户号
        mchid 8(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 9(&str),
        /// service order state · 服务订单状态
        state 10(&response::State),
        /// order state explanation · 订单状态说明
        state_description 11(&response::StateDescription),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// post-paid items · 后付费项目
        #[non_exhaustive]
        pub struct PostPayments {
            /// fee item name · 付费项目名称
            pub name: Option<String>,
            /// amount · 金额 (fen)
            pub amount: Option<crate::Fen>,
            /// charging explanation · 计费说明
            pub description: Option<String>,
            /// fee quantity · 付费数量
            pub count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostPayments: Received {
            name: body("name"),
            amount: body("amount"),
            description: body("description"),
            count: body("count"),
        } }

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::PostDiscounts;

        /// service period · 服务时间段
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
            origin_: crate::model::Origin,
        }

        crate::model! { TimeRange: Received {
            start_time: body("start_time"),
            start_time_remark: body("start_time_remark"),
            end_time: body("end_time"),
            end_time_remark: body("end_time_remark"),
        } }

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::Location;

        pub use crate::states::PayscoreState as State;

        pub use crate::v3::payscore::partner::serviceorder::get::response::StateDescription;
    }
}
