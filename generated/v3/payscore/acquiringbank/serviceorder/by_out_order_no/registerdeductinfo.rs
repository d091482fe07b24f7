// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo.md

//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`

/// Register WeChat Pay Score deduction information as an acquiring institution · 从业机构登记微信支付分扣款信息
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
///
/// Official pages · 官方文档:
///
/// - partner: [4012458414](https://pay.weixin.qq.com/doc/v3/partner/4012458414), [4013194100](https://pay.weixin.qq.com/doc/v3/partner/4013194100)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::registerdeductinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     channel_id: "1230000109",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::registerdeductinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     channel_id: "1230000109",
/// })
/// .appid("wxd678efh567hg6787")
/// .out_trade_no("1234323JKHDFE1243252")
/// .sub_appid("wxd678efh567hg6999");
/// ```
#[doc(alias("从业机构登记微信支付分扣款信息", "4012458414", "4013194100"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Register WeChat Pay Score deduction information as an acquiring institution · 从业机构登记微信支付分扣款信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// partner appid · 服务商应用ID
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: String,
        /// merchant's internal deduction number · 商户系统内部扣款单号
        pub out_trade_no: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        appid: body("appid"),
        sub_mchid: body("sub_mchid").required(),
        channel_id: body("channel_id").required(),
        out_trade_no: body("out_trade_no"),
        sub_appid: body("sub_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// channel partner merchant ID · 渠道商商户号
        channel_id(&'a str),
    } {
        /// partner appid · 服务商应用ID
        appid appid_opt(into String),
        /// merchant's internal deduction number · 商户系统内部扣款单号
        out_trade_no out_trade_no_opt(into String),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
        "从业机构登记微信支付分扣款信息",
        "Register WeChat Pay Score deduction information as an acquiring institution",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Register WeChat Pay Score deduction information as an acquiring institution · 从业机构登记微信支付分扣款信息
    #[non_exhaustive]
    pub struct Response {
        /// brief description of the goods or payment order · 商品或支付单简要描述
        pub description: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        description: body("description"),
    } }
}
