// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/transactions.md

//! `/v3/edu-papay/transactions`

pub mod id;
pub mod out_trade_no;

/// Request an education auto-renewal deduction · 教育通扣款受理
///
/// `POST /v3/edu-papay/transactions`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465548)
///
/// ```
/// use wechatpay::v3::edu_papay::transactions::post::{Amount, DeviceInformation, Request};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     sub_appid: Some("wx8888888888888888".into()),
///     attach: Some("自定义数据".into()),
///     goods_tag: Some("test".into()),
///     ..Request::new(
///         "wx8888888888888888",
///         "新东方-语文课程",
///         "121775250124070332",
///         "https://www.weixin.qq.com/wxpay/pay",
///         "wx998877665544wx",
///         "EDUCATION_PERIOD",
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(888)
///         },
///         DeviceInformation {
///             device_id: Some("12343232".into()),
///             ..DeviceInformation::new("123.12.12.123")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Request an education auto-renewal deduction · 教育通扣款受理
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appid: impl Into<String>,
            body: impl Into<String>,
            out_trade_no: impl Into<String>,
            notify_url: impl Into<String>,
            contract_id: impl Into<String>,
            trade_scene: impl Into<String>,
            amount: Amount,
            device_information: DeviceInformation,
        ) -> Self {
            Self {
                appid: appid.into(),
                sub_mchid: None,
                sub_appid: None,
                body: body.into(),
                attach: None,
                out_trade_no: out_trade_no.into(),
                goods_tag: None,
                notify_url: notify_url.into(),
                contract_id: contract_id.into(),
                trade_scene: trade_scene.into(),
                amount,
                device_information,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Amount {
        /// total amount · 总金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// device information · 设备信息
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

    impl DeviceInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(device_ip: impl Into<String>) -> Self {
            Self {
                device_id: None,
                device_ip: device_ip.into(),
            }
        }
    }
}
