// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/payafter-orders/{out_order_no}/sync.md

//! `/v3/payscore/payafter-orders/{out_order_no}/sync`

/// Synchronise a pay score order · 支付分订单同步
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::payafter_orders::by_out_order_no::sync::post::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::payafter_orders::by_out_order_no::sync::post::{Detail, Request, Type};
///
/// let request = Request::new("")
///     .appid("wxd678efh567hg6787")
///     .service_id("500001")
///     .type_(Type::OrderPaid)
///     .detail(Detail::new().paid_time("20091225091010"));
/// ```
#[doc(alias("支付分订单同步"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Synchronise a pay score order · 支付分订单同步
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// scene type · 场景类型
        pub type_: Option<Type>,
        /// content information details · 内容信息详情
        pub detail: Option<Detail>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid"),
        service_id: body("service_id"),
        type_: body("type"),
        detail: body("detail"),
    } }

    crate::sent::sent! { Request(out_order_no: into String) {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
        /// service ID · 服务ID
        service_id service_id_opt(into String),
        /// scene type · 场景类型
        type_ type_opt(Type),
        /// content information details · 内容信息详情
        detail detail_opt(Detail),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/payafter-orders/{out_order_no}/sync",
        "支付分订单同步",
        "Synchronise a pay score order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// scene type · 场景类型
        pub enum Type {
            OrderPaid = "Order_Paid",
        }
    }

    /// content information details · 内容信息详情
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// actual time the user paid by other means · 用户通过其他方式付款成功的实际时间; as 20180608103456
        pub paid_time: Option<crate::CompactTime>,
    }

    crate::model! { Detail: Default {
        paid_time: body("paid_time"),
    } }

    crate::sent::sent! { Detail {
        /// actual time the user paid by other means · 用户通过其他方式付款成功的实际时间; as 20180608103456
        paid_time paid_time_opt(into crate::CompactTime),
    } }

    /// Synchronise a pay score order · 支付分订单同步
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// merchant service order number · 商户服务订单号
        out_order_no 2(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 3(&str),
    } }
}
