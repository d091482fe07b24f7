// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/{out_order_no}/sync.md

//! `/v3/payscore/partner/serviceorder/{out_order_no}/sync`

/// Synchronise an order's information · 同步订单信息
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4012458816](https://pay.weixin.qq.com/doc/v3/partner/4012458816), [4013138975](https://pay.weixin.qq.com/doc/v3/partner/4013138975)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::sync::post::{Detail, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     type_: "Order_Paid",
///     detail: Detail::new("20091225091210"),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::sync::post::{Detail, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     type_: "Order_Paid",
///     detail: Detail::new("20091225091210").seq(1).paid_amount(1),
/// });
/// ```
#[doc(alias("同步订单信息", "4012458816", "4013138975"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Synchronise an order's information · 同步订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// scene type · 场景类型
        pub type_: String,
        /// content information details · 内容信息详情
        pub detail: Detail,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        type_: body("type").required(),
        detail: body("detail").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// scene type · 场景类型
        type_(&'a str),
        /// content information details · 内容信息详情
        detail(Detail),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
            "同步订单信息",
            "Synchronise an order's information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// content information details · 内容信息详情
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// collection serial number · 收款序号
        pub seq: Option<i64>,
        /// collection success time · 收款成功时间; as 20180608103456
        pub paid_time: crate::CompactTime,
        /// collected amount · 收款金额 (fen)
        pub paid_amount: Option<crate::Fen>,
    }

    crate::model! { Detail {
        seq: body("seq"),
        paid_time: body("paid_time").required(),
        paid_amount: body("paid_amount"),
    } }

    crate::sent::sent! { Detail(paid_time: into crate::CompactTime) {
        /// collection serial number · 收款序号
        seq seq_opt(i64),
        /// collected amount · 收款金额 (fen)
        paid_amount paid_amount_opt(into crate::Fen),
    } }
}
