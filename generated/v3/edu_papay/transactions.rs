// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/transactions.md

//! `/v3/edu-papay/transactions`

pub mod id;
pub mod out_trade_no;

/// Request an education auto-renewal deduction · 教育通扣款受理
///
/// `POST /v3/edu-papay/transactions`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012524731](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
/// - partner: [4012465548](https://pay.weixin.qq.com/doc/v3/partner/4012465548)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_papay::transactions::post::{Amount, DeviceInformation, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "新东方-语文课程",
///     out_trade_no: "121775250124070332",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay",
///     contract_id: "wx998877665544wx",
///     trade_scene: "EDUCATION_PERIOD",
///     amount: Amount::new(888),
///     device_information: DeviceInformation::new("123.12.12.123"),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_papay::transactions::post::{Amount, DeviceInformation, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "新东方-语文课程",
///     out_trade_no: "121775250124070332",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay",
///     contract_id: "wx998877665544wx",
///     trade_scene: "EDUCATION_PERIOD",
///     amount: Amount::new(888).currency("CNY"),
///     device_information: DeviceInformation::new("123.12.12.123").device_id("12343232"),
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888888")
/// .attach("自定义数据")
/// .goods_tag("test");
/// ```
#[doc(alias("教育通扣款受理", "4012524731", "4012465548"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Request an education auto-renewal deduction · 教育通扣款受理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner appid · 服务商APPID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// brief description of the goods or payment order · 商品或支付单简要描述
        pub body: String,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// payment notification URL · 支付回调通知地址
        pub notify_url: String,
        /// contract number · 签约协议号
        pub contract_id: String,
        /// scene information enum · 场景信息枚举
        pub trade_scene: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// device information · 设备信息
        pub device_information: DeviceInformation,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        body: body("body").required(),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        goods_tag: body("goods_tag"),
        notify_url: body("notify_url").required(),
        contract_id: body("contract_id").required(),
        trade_scene: body("trade_scene").required(),
        amount: body("amount").required(),
        device_information: body("device_information").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商APPID
        appid(&'a str),
        /// brief description of the goods or payment order · 商品或支付单简要描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// payment notification URL · 支付回调通知地址
        notify_url(&'a str),
        /// contract number · 签约协议号
        contract_id(&'a str),
        /// scene information enum · 场景信息枚举
        trade_scene(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// device information · 设备信息
        device_information(DeviceInformation),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
        /// merchant data · 商户数据
        attach attach_opt(into String),
        /// goods tag · 商品标记
        goods_tag goods_tag_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/edu-papay/transactions",
            "教育通扣款受理",
            "Request an education auto-renewal deduction",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total amount · 总金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(total: into crate::Fen) {
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// device information · 设备信息
    #[must_use]
    #[non_exhaustive]
    pub struct DeviceInformation {
        /// device number · 设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备ip
        pub device_ip: String,
    }

    crate::model! { DeviceInformation {
        device_id: body("device_id"),
        device_ip: body("device_ip").required(),
    } }

    crate::sent::sent! { DeviceInformation(device_ip: into String) {
        /// device number · 设备号
        device_id device_id_opt(into String),
    } }
}
