// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/smartretail-orders.md

//! `/v3/payscore/smartretail-orders`

pub mod by_out_order_no;

/// Query a smart retail order · 查询智慧零售订单
///
/// `GET /v3/payscore/smartretail-orders`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::smartretail_orders::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::smartretail_orders::get::Request;
///
/// let request = Request::new().service_id("").out_order_no("").query_id("").appid("");
/// ```
#[doc(alias("查询智慧零售订单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a smart retail order · 查询智慧零售订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// return query ID · 回跳查询ID
        pub query_id: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
    }

    crate::model! { Request: Default {
        service_id: query("service_id"),
        out_order_no: query("out_order_no"),
        query_id: query("query_id"),
        appid: query("appid"),
    } }

    crate::sent::sent! { Request {
        /// service ID · 服务ID
        service_id service_id_opt(into String),
        /// merchant service order number · 商户服务订单号
        out_order_no out_order_no_opt(into String),
        /// return query ID · 回跳查询ID
        query_id query_id_opt(into String),
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/smartretail-orders",
        "查询智慧零售订单",
        "Query a smart retail order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a smart retail order · 查询智慧零售订单
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// state
        pub state: Option<response::State>,
        /// marks how the user's order was used · 标识用户订单使用情况 (`1`, `2`)
        pub finish_type: Option<i64>,
        /// service start time · 服务开始时间
        pub service_start_time: Option<String>,
        /// service end time · 服务结束时间
        pub service_end_time: Option<String>,
        /// actual service start time · 实际服务开始时间; as 20180608103456
        pub real_service_start_time: Option<crate::CompactTime>,
        /// actual service end time · 实际服务结束时间; as 20180608103456
        pub real_service_end_time: Option<crate::CompactTime>,
        /// payment completion time · 支付完成时间
        pub pay_succ_time: Option<String>,
        /// location where the service starts · 开始使用服务的地点
        pub service_start_location: Option<String>,
        /// location where the service is estimated to end · 预计服务结束的地点
        pub service_end_location: Option<String>,
        /// location where the service starts · 开始使用服务的地点
        pub real_service_start_location: Option<String>,
        /// location where the service is estimated to end · 预计服务结束的地点
        pub real_service_end_location: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// pay-after fees · 后付费
        pub fees: Vec<response::Fees>,
        /// merchant discounts · 商户优惠
        pub discounts: Vec<response::Discounts>,
        /// order risk amount · 订单风险金额 (fen)
        pub risk_amount: Option<crate::Fen>,
        /// total amount · 总金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// merchant's custom explanation · 商户自定义说明
        pub attach: Option<String>,
        /// passed when finishing the order · 用于完结订单时传入
        pub finish_ticket: Option<String>,
        /// finishing transaction ID · 结单交易单号
        pub finish_transaction_id: Option<String>,
        /// payment method · 支付方式
        pub pay_type: Option<response::PayType>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid"),
        mchid: body("mchid"),
        out_order_no: body("out_order_no"),
        service_id: body("service_id"),
        state: body("state"),
        finish_type: body("finish_type"),
        service_start_time: body("service_start_time"),
        service_end_time: body("service_end_time"),
        real_service_start_time: body("real_service_start_time"),
        real_service_end_time: body("real_service_end_time"),
        pay_succ_time: body("pay_succ_time"),
        service_start_location: body("service_start_location"),
        service_end_location: body("service_end_location"),
        real_service_start_location: body("real_service_start_location"),
        real_service_end_location: body("real_service_end_location"),
        service_introduction: body("service_introduction"),
        fees: body("fees"),
        discounts: body("discounts"),
        risk_amount: body("risk_amount"),
        total_amount: body("total_amount"),
        attach: body("attach"),
        finish_ticket: body("finish_ticket"),
        finish_transaction_id: body("finish_transaction_id"),
        pay_type: body("pay_type"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::payscore::payafter_orders::get::response::State;

        pub use crate::v3::payscore::payafter_orders::get::response::Fees;

        pub use crate::v3::payscore::payafter_orders::get::response::Discounts;

        pub use crate::v3::payscore::payafter_orders::get::response::PayType;
    }
}

/// Create a smart retail order · 创建智慧零售订单
///
/// `POST /v3/payscore/smartretail-orders`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::smartretail_orders::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "500001",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::smartretail_orders::post::{Discounts, Fees, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "500001",
/// })
/// .service_start_time("")
/// .service_end_time("")
/// .service_start_location("")
/// .service_end_location("")
/// .service_introduction("")
/// .fees([Fees::new().fee_name("").fee_count(0).fee_amount(0).fee_desc("")])
/// .discounts([Discounts::new().discount_name("满20减1元").discount_desc("不与其他优惠叠加")])
/// .risk_amount(0)
/// .attach("")
/// .need_user_confirm(true)
/// .openid("");
/// ```
#[doc(alias("创建智慧零售订单"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a smart retail order · 创建智慧零售订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// actual service start time · 实际服务开始时间
        pub service_start_time: Option<String>,
        /// service end time · 服务结束时间
        pub service_end_time: Option<String>,
        /// location where the service starts · 开始使用服务的地点
        pub service_start_location: Option<String>,
        /// location where the service is estimated to end · 预计服务结束的地点
        pub service_end_location: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// pay-after fees · 后付费
        pub fees: Option<Vec<Fees>>,
        /// merchant discounts · 商户优惠
        pub discounts: Option<Vec<Discounts>>,
        /// order risk amount · 订单风险金额 (fen)
        pub risk_amount: Option<crate::Fen>,
        /// merchant's custom explanation · 商户自定义说明
        pub attach: Option<String>,
        /// use the order type that needs user confirmation · 使用需用户确认订单类型
        pub need_user_confirm: Option<bool>,
        /// WeChat user openid under the merchant's appid · 微信用户在商户对应appid下的唯一标识
        pub openid: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_order_no: body("out_order_no").required(),
        service_id: body("service_id").required(),
        service_start_time: body("service_start_time"),
        service_end_time: body("service_end_time"),
        service_start_location: body("service_start_location"),
        service_end_location: body("service_end_location"),
        service_introduction: body("service_introduction"),
        fees: body("fees"),
        discounts: body("discounts"),
        risk_amount: body("risk_amount"),
        attach: body("attach"),
        need_user_confirm: body("need_user_confirm"),
        openid: body("openid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
    } {
        /// actual service start time · 实际服务开始时间
        service_start_time service_start_time_opt(into String),
        /// service end time · 服务结束时间
        service_end_time service_end_time_opt(into String),
        /// location where the service starts · 开始使用服务的地点
        service_start_location service_start_location_opt(into String),
        /// location where the service is estimated to end · 预计服务结束的地点
        service_end_location service_end_location_opt(into String),
        /// service information · 服务信息
        service_introduction service_introduction_opt(into String),
        /// pay-after fees · 后付费
        fees fees_opt([Fees]),
        /// merchant discounts · 商户优惠
        discounts discounts_opt([Discounts]),
        /// order risk amount · 订单风险金额 (fen)
        risk_amount risk_amount_opt(into crate::Fen),
        /// merchant's custom explanation · 商户自定义说明
        attach attach_opt(into String),
        /// use the order type that needs user confirmation · 使用需用户确认订单类型
        need_user_confirm need_user_confirm_opt(bool),
        /// WeChat user openid under the merchant's appid · 微信用户在商户对应appid下的唯一标识
        openid openid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/smartretail-orders",
        "创建智慧零售订单",
        "Create a smart retail order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::payscore::payafter_orders::post::Fees;

    pub use crate::v3::payscore::payafter_orders::post::Discounts;

    /// Create a smart retail order · 创建智慧零售订单
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// mini program jump businessType · 小程序跳转businessType
        pub miniprogram_businesstype: Option<String>,
        /// mini program jump appid · 小程序跳转appid
        pub miniprogram_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub miniprogram_path: Option<String>,
        /// mini program jump username · 小程序跳转username
        pub miniprogram_username: Option<String>,
        /// data for jumping to the order in the WeChat mini program · 用于跳转到微信侧小程序订单数据
        pub package: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid"),
        mchid: body("mchid"),
        out_order_no: body("out_order_no"),
        service_id: body("service_id"),
        order_id: body("order_id"),
        miniprogram_businesstype: body("miniprogram_businesstype"),
        miniprogram_appid: body("miniprogram_appid"),
        miniprogram_path: body("miniprogram_path"),
        miniprogram_username: body("miniprogram_username"),
        package: body("package"),
    } }
}
