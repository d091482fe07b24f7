// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/serviceorder/deduction.md

//! `/v3/payscore/acquiringbank/serviceorder/deduction`

/// Query WeChat Pay Score deduction information as an acquiring institution · 从业机构查询微信支付分扣款信息
///
/// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
///
/// Official pages · 官方文档:
///
/// - partner: [4012458665](https://pay.weixin.qq.com/doc/v3/partner/4012458665), [4013194110](https://pay.weixin.qq.com/doc/v3/partner/4013194110)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::deduction::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "",
///     sub_mchid: "1900000109",
///     channel_id: "1230000109",
/// });
/// let answer = request.send(&client).await?;
/// let description = answer.description()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::deduction::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "",
///     sub_mchid: "1900000109",
///     channel_id: "1230000109",
/// })
/// .sub_appid("")
/// .out_order_no("1234323JKHDFE1243252");
/// ```
#[doc(alias("从业机构查询微信支付分扣款信息", "4012458665", "4013194110"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query WeChat Pay Score deduction information as an acquiring institution · 从业机构查询微信支付分扣款信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// appid of the acquiring institution's official account or mobile app · 从业机构申请的公众号或移动应用AppID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// appid of the sub-merchant's official account or mobile app · 子商户申请的公众号或移动应用AppID
        pub sub_appid: Option<String>,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: String,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
    }

    crate::model! { Request {
        service_id: query("service_id").required(),
        appid: query("appid").required(),
        sub_mchid: query("sub_mchid").required(),
        sub_appid: query("sub_appid"),
        channel_id: query("channel_id").required(),
        out_order_no: query("out_order_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// appid of the acquiring institution's official account or mobile app · 从业机构申请的公众号或移动应用AppID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// channel partner merchant ID · 渠道商商户号
        channel_id(&'a str),
    } {
        /// appid of the sub-merchant's official account or mobile app · 子商户申请的公众号或移动应用AppID
        sub_appid sub_appid_opt(into String),
        /// merchant service order number · 商户服务订单号
        out_order_no out_order_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/acquiringbank/serviceorder/deduction",
        "从业机构查询微信支付分扣款信息",
        "Query WeChat Pay Score deduction information as an acquiring institution",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query WeChat Pay Score deduction information as an acquiring institution · 从业机构查询微信支付分扣款信息
    #[non_exhaustive]
    pub struct Response {
        /// brief description of the goods or payment order · 商品或支付单简要描述
        pub description: Option<String>,
        /// merchant deduction number · 商户扣款单号
        pub out_trade_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        description: body("description").promised(),
        out_trade_no: body("out_trade_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// brief description of the goods or payment order · 商品或支付单简要描述
        description 0(&str),
        /// merchant deduction number · 商户扣款单号
        out_trade_no 1(&str),
    } }
}
