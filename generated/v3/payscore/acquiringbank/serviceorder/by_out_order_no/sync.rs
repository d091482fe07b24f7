// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync.md

//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`

/// Synchronise a WeChat Pay Score order's information as an acquiring institution · 从业机构同步微信支付分订单信息
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4012691378](https://pay.weixin.qq.com/doc/v3/partner/4012691378), [4013194292](https://pay.weixin.qq.com/doc/v3/partner/4013194292)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::sync::post::{Detail, Request, Required};
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
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::sync::post::{Detail, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     type_: "Order_Paid",
///     detail: Detail::new("20091225091210"),
/// })
/// .channel_id("1230000109");
/// ```
#[doc(alias("从业机构同步微信支付分订单信息", "4012691378", "4013194292"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Synchronise a WeChat Pay Score order's information as an acquiring institution · 从业机构同步微信支付分订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        /// scene type · 场景类型
        pub type_: String,
        /// content information details · 内容信息详情
        pub detail: Detail,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        channel_id: body("channel_id"),
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
        /// channel partner merchant ID · 渠道商商户号
        channel_id channel_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
            "从业机构同步微信支付分订单信息",
            "Synchronise a WeChat Pay Score order's information as an acquiring institution",
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
        /// collection success time · 收款成功时间; as 20180608103456
        pub paid_time: crate::CompactTime,
    }

    crate::model! { Detail {
        paid_time: body("paid_time").required(),
    } }

    crate::sent::sent! { Detail(paid_time: into crate::CompactTime) {
    } }
}
