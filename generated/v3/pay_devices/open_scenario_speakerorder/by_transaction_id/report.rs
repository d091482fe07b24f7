// Written by `cargo xtask codegen` from spec/openapi/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report.md

//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`

/// Report a code-plate payment result · 码牌支付结果上报
///
/// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay_devices::open_scenario_speakerorder::by_transaction_id::report::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "20190611222222222200000000012122",
///     sub_mchid: "1900000001",
///     code_url: "URl:weixin://wxpay/s/An4baqw",
///     out_trade_no: "example_out_trade_no",
///     device_sn: "example_device_sn",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("码牌支付结果上报"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Report a code-plate payment result · 码牌支付结果上报
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// sub-merchant · 子商户
        pub sub_mchid: String,
        /// payment collection link URL · 收款链接url
        pub code_url: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// device serial number · 设备sn
        pub device_sn: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sub_mchid: body("sub_mchid").required(),
        code_url: body("code_url").required(),
        out_trade_no: body("out_trade_no").required(),
        device_sn: body("device_sn").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// sub-merchant · 子商户
        sub_mchid(&'a str),
        /// payment collection link URL · 收款链接url
        code_url(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// device serial number · 设备sn
        device_sn(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
        "码牌支付结果上报",
        "Report a code-plate payment result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Report a code-plate payment result · 码牌支付结果上报
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant · 子商户
        pub sub_mchid: Option<String>,
        /// payment collection link URL · 收款链接url
        pub code_url: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// device serial number · 设备sn
        pub device_sn: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        code_url: body("code_url").promised(),
        out_trade_no: body("out_trade_no").promised(),
        device_sn: body("device_sn").promised(),
        transaction_id: body("transaction_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant · 子商户
        sub_mchid 0(&str),
        /// payment collection link URL · 收款链接url
        code_url 1(&str),
        /// merchant order number · 商户订单号
        out_trade_no 2(&str),
        /// device serial number · 设备sn
        device_sn 3(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 4(&str),
    } }
}
