// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/payafter-orders/{out_order_no}/sync.md

//! `/v3/payscore/payafter-orders/{out_order_no}/sync`

/// Synchronise a pay score order · 支付分订单同步
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
///
/// ```
/// use wechatpay::v3::payscore::payafter_orders::by_out_order_no::sync::post::{Detail, Request, Type};
///
/// let request = Request {
///     appid: Some("wxd678efh567hg6787".into()),
///     service_id: Some("500001".into()),
///     type_: Some(Type::OrderPaid),
///     detail: Some(Detail {
///         paid_time: Some("20091225091010".into()),
///         ..Detail::new()
///     }),
///     ..Request::new("")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Synchronise a pay score order · 支付分订单同步
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_order_no: impl Into<String>) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: None,
                service_id: None,
                type_: None,
                detail: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Detail {
        /// actual time the user paid by other means · 用户通过其他方式付款成功的实际时间
        pub paid_time: Option<String>,
    }

    crate::model! { Detail: Default {
        paid_time: body("paid_time"),
    } }

    impl Detail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { paid_time: None }
        }
    }

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
    }

    crate::model! { Response: Default {
        appid: body("appid"),
        mchid: body("mchid"),
        out_order_no: body("out_order_no"),
        order_id: body("order_id"),
    } }
}
