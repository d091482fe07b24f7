// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/payment.md

//! `/v3/parking/reminders/payment`

/// Synchronise a payment result notification · 同步支付结果通知
///
/// `POST /v3/parking/reminders/payment`
///
/// Official pages · 官方文档:
///
/// - partner: [4019557765](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::payment::post::{ParkingState, PayType, Request, Required};
///
/// let request = Request::new(Required {
///     out_serial_number: "PARK202407041530001",
///     plate_number: "粤B12345",
///     parking_id: "WXPARK001",
///     parking_state: ParkingState::ParkingStatusParking,
///     pay_type: PayType::PayTypeWxpay,
///     total_amount: 1500,
///     paid_amount: 1500,
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::parking::reminders::payment::post::{ParkingState, PayChannel, PayType, Request, Required};
///
/// let request = Request::new(Required {
///     out_serial_number: "PARK202407041530001",
///     plate_number: "粤B12345",
///     parking_id: "WXPARK001",
///     parking_state: ParkingState::ParkingStatusParking,
///     pay_type: PayType::PayTypeWxpay,
///     total_amount: 1500,
///     paid_amount: 1500,
/// })
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .sub_mchid("1900000109")
/// .out_trade_no("TRADE202407041530001")
/// .pay_channel(PayChannel::PayChannelWechatPayNotif)
/// .pay_time(1720081800)
/// .token("token1234567890")
/// .wx_trade_no("4200001999202407041234567890");
/// ```
#[doc(alias("同步支付结果通知", "4019557765"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise a payment result notification · 同步支付结果通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant parking number · 商户停车单号
        pub out_serial_number: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// WeChat car park ID · 微信停车场ID
        pub parking_id: String,
        /// parking state · 停车状态
        pub parking_state: ParkingState,
        /// payment type · 支付类型
        pub pay_type: PayType,
        /// paying user's openid · 付款用户OpenID
        pub openid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// total fee · 总费用
        pub total_amount: i64,
        /// fees paid · 已支付费用
        pub paid_amount: i64,
        /// merchant payment order number · 商户支付订单号
        pub out_trade_no: Option<String>,
        /// payment channel · 支付渠道
        pub pay_channel: Option<PayChannel>,
        /// payment time · 支付时间
        pub pay_time: Option<i64>,
        /// anti-forgery credential for message payment · 消息支付防伪凭证
        pub token: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub wx_trade_no: Option<String>,
    }

    crate::model! { Request {
        out_serial_number: body("out_serial_number").required(),
        plate_number: body("plate_number").required(),
        parking_id: body("parking_id").required(),
        parking_state: body("parking_state").required(),
        pay_type: body("pay_type").required(),
        openid: body("openid"),
        sub_mchid: body("sub_mchid"),
        total_amount: body("total_amount").required(),
        paid_amount: body("paid_amount").required(),
        out_trade_no: body("out_trade_no"),
        pay_channel: body("pay_channel"),
        pay_time: body("pay_time"),
        token: body("token"),
        wx_trade_no: body("wx_trade_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant parking number · 商户停车单号
        out_serial_number(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// WeChat car park ID · 微信停车场ID
        parking_id(&'a str),
        /// parking state · 停车状态
        parking_state(ParkingState),
        /// payment type · 支付类型
        pay_type(PayType),
        /// total fee · 总费用
        total_amount(i64),
        /// fees paid · 已支付费用
        paid_amount(i64),
    } {
        /// paying user's openid · 付款用户OpenID
        openid openid_opt(into String),
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant payment order number · 商户支付订单号
        out_trade_no out_trade_no_opt(into String),
        /// payment channel · 支付渠道
        pay_channel pay_channel_opt(PayChannel),
        /// payment time · 支付时间
        pay_time pay_time_opt(i64),
        /// anti-forgery credential for message payment · 消息支付防伪凭证
        token token_opt(into String),
        /// WeChat Pay transaction ID · 微信支付订单号
        wx_trade_no wx_trade_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/parking/reminders/payment",
            "同步支付结果通知",
            "Synchronise a payment result notification",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// parking state · 停车状态
        pub enum ParkingState {
            ParkingStatusUnknown = "PARKING_STATUS_UNKNOWN",
            ParkingStatusParking = "PARKING_STATUS_PARKING",
            ParkingStatusNotParking = "PARKING_STATUS_NOT_PARKING",
        }
    }

    pub use crate::v3::parking::reminders::exit::post::PayType;

    pub use crate::v3::parking::reminders::exit::post::PayChannel;
}
