// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/sign-plan/serviceorder.md

//! `/v3/payscore/sign-plan/serviceorder`

/// Create the service order for a detail of the user's signed plan · 创建用户的签约计划详情对应的服务订单
///
/// `POST /v3/payscore/sign-plan/serviceorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012489351](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::sign_plan::serviceorder::post::{Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     sign_plan_id: "01000033210000324638000000376258",
///     plan_detail_no: 2,
///     appid: "wxd678efh567hg6787",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     notify_url: "https://api.test.com",
///     service_introduction: "羽毛球课基础练习课程",
///     time_range: TimeRange::new("20091225091010"),
///     out_trade_no: "1514323JSVDFE1243252",
/// });
/// let answer = request.send(&client).await?;
/// let out_order_no = answer.out_order_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::sign_plan::serviceorder::post::{Location, Request, Required, TimeRange};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     sign_plan_id: "01000033210000324638000000376258",
///     plan_detail_no: 2,
///     appid: "wxd678efh567hg6787",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     notify_url: "https://api.test.com",
///     service_introduction: "羽毛球课基础练习课程",
///     time_range: TimeRange::new("20091225091010")
///         .end_time("20091225121010")
///         .start_time_remark("备注1")
///         .end_time_remark("备注2"),
///     out_trade_no: "1514323JSVDFE1243252",
/// })
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald");
/// ```
#[doc(alias("创建用户的签约计划详情对应的服务订单", "4012489351"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create the service order for a detail of the user's signed plan · 创建用户的签约计划详情对应的服务订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// pay score service ID · 支付分服务ID
        pub service_id: String,
        /// user's contract plan for the service order to be created · 待创建服务订单对应的用户的签约计划
        pub sign_plan_id: String,
        /// number of the user's signed plan detail for the service order to be created · 待创建服务订单对应的用户的签约计划详情序号
        pub plan_detail_no: i64,
        /// merchant appid · 商户的AppID
        pub appid: String,
        /// user openid under the merchant's official account · 商户公众号下的用户标识
        pub openid: String,
        /// URL notifying the merchant of a successful deduction · 商户扣款成功回调通知的地址
        pub notify_url: String,
        /// service information · 服务信息
        pub service_introduction: String,
        /// service time · 服务时间
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant-side order number · 商户侧订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        sign_plan_id: body("sign_plan_id").required(),
        plan_detail_no: body("plan_detail_no").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        notify_url: body("notify_url").required(),
        service_introduction: body("service_introduction").required(),
        time_range: body("time_range").required(),
        location: body("location"),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// pay score service ID · 支付分服务ID
        service_id(&'a str),
        /// user's contract plan for the service order to be created · 待创建服务订单对应的用户的签约计划
        sign_plan_id(&'a str),
        /// number of the user's signed plan detail for the service order to be created · 待创建服务订单对应的用户的签约计划详情序号
        plan_detail_no(i64),
        /// merchant appid · 商户的AppID
        appid(&'a str),
        /// user openid under the merchant's official account · 商户公众号下的用户标识
        openid(&'a str),
        /// URL notifying the merchant of a successful deduction · 商户扣款成功回调通知的地址
        notify_url(&'a str),
        /// service information · 服务信息
        service_introduction(&'a str),
        /// service time · 服务时间
        time_range(TimeRange),
        /// merchant-side order number · 商户侧订单号
        out_trade_no(&'a str),
    } {
        /// service location · 服务位置
        location location_opt(Location),
        /// attached data · 附加数据
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/sign-plan/serviceorder",
        "创建用户的签约计划详情对应的服务订单",
        "Create the service order for a detail of the user's signed plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// service time · 服务时间
    #[must_use]
    #[non_exhaustive]
    pub struct TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// service end time · 服务结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange {
        start_time: body("start_time").required(),
        end_time: body("end_time"),
        start_time_remark: body("start_time_remark"),
        end_time_remark: body("end_time_remark"),
    } }

    crate::sent::sent! { TimeRange(start_time: into crate::CompactTime) {
        /// service end time · 服务结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// service start time remark · 服务开始时间备注
        start_time_remark start_time_remark_opt(into String),
        /// service end time remark · 服务结束时间备注
        end_time_remark end_time_remark_opt(into String),
    } }

    pub use crate::v3::payscore::servicepayondeliveryorder::post::Location;

    /// Create the service order for a detail of the user's signed plan · 创建用户的签约计划详情对应的服务订单
    #[non_exhaustive]
    pub struct Response {
        /// merchant order number · 商户订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// merchant official account appid · 商户公众号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<String>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// service risk fund · 服务风险金
        pub risk_fund: Option<response::RiskFund>,
        /// service time · 服务时间
        pub time_range: Option<response::TimeRange>,
        /// service location · 服务位置
        pub location: Option<response::Location>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        service_introduction: body("service_introduction").promised(),
        state: body("state").promised(),
        state_description: body("state_description"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        risk_fund: body("risk_fund"),
        time_range: body("time_range"),
        location: body("location"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        order_id: body("order_id"),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        out_order_no 0(&str),
        /// service ID · 服务ID
        service_id 1(&str),
        /// merchant official account appid · 商户公众号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mchid 3(&str),
        /// service information · 服务信息
        service_introduction 4(&str),
        /// service order state · 服务订单状态
        state 5(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// post-paid items · 后付费项目
        #[non_exhaustive]
        pub struct PostPayments {
            /// payment item name · 付费名称
            pub name: Option<String>,
            /// fee-item amount · 付费金额 (fen)
            pub amount: Option<crate::Fen>,
            /// payment explanation · 付费说明
            pub description: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostPayments: Received {
            name: body("name"),
            amount: body("amount"),
            description: body("description"),
        } }

        /// merchant discounts · 商户优惠
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount amount · 优惠金额 (fen)
            pub amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostDiscounts: Received {
            name: body("name"),
            amount: body("amount"),
        } }

        /// service risk fund · 服务风险金
        #[non_exhaustive]
        pub struct RiskFund {
            /// risk amount · 风险金额 (fen)
            pub amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { RiskFund: Received {
            amount: body("amount").promised(),
        } }

        crate::promised::promised! { RiskFund {
            /// risk amount · 风险金额 (fen)
            amount 0(crate::Fen),
        } }

        /// service time · 服务时间
        #[non_exhaustive]
        pub struct TimeRange {
            /// service start time · 服务开始时间; as 20180608103456
            pub start_time: Option<crate::CompactTime>,
            /// service end time · 服务结束时间; as 20180608103456
            pub end_time: Option<crate::CompactTime>,
            /// service start time remark · 服务开始时间备注
            pub start_time_remark: Option<String>,
            /// service end time remark · 服务结束时间备注
            pub end_time_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TimeRange: Received {
            start_time: body("start_time").promised(),
            end_time: body("end_time"),
            start_time_remark: body("start_time_remark"),
            end_time_remark: body("end_time_remark"),
        } }

        crate::promised::promised! { TimeRange {
            /// service start time · 服务开始时间; as 20180608103456
            start_time 0(&crate::CompactTime),
        } }

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::Location;
    }
}
