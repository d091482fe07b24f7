// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/exit.md

//! `/v3/parking/reminders/exit`

/// Synchronise a vehicle exit notification · 同步车辆离场通知
///
/// `POST /v3/parking/reminders/exit`
///
/// Official pages · 官方文档:
///
/// - partner: [4019557725](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::exit::post::{PlateColor, Request, Required};
///
/// let request = Request::new(Required {
///     out_serial_number: "PARK202407041530001",
///     exit_timestamp: 1720081800,
///     plate_number: "粤B12345",
///     plate_color: PlateColor::PlateColorBlue,
///     parking_id: "WXPARK001",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::parking::reminders::exit::post::{PayChannel, PayState, PayType, PlateColor, Request, Required};
///
/// let request = Request::new(Required {
///     out_serial_number: "PARK202407041530001",
///     exit_timestamp: 1720081800,
///     plate_number: "粤B12345",
///     plate_color: PlateColor::PlateColorBlue,
///     parking_id: "WXPARK001",
/// })
/// .pay_state(PayState::PayStatusPaid)
/// .pay_type(PayType::PayTypeWxpay)
/// .out_trade_no("TRADE202407041530001")
/// .total_amount(1500)
/// .paid_amount(1500)
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .pay_channel(PayChannel::PayChannelWechatPayNotif)
/// .pay_time(1720081800)
/// .token("token1234567890")
/// .wx_trade_no("4200001999202407041234567890");
/// ```
#[doc(alias("同步车辆离场通知", "4019557725"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise a vehicle exit notification · 同步车辆离场通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant parking number · 商户停车单号
        pub out_serial_number: String,
        /// vehicle exit time · 车辆出场时间
        pub exit_timestamp: i64,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// licence plate colour · 车牌颜色
        pub plate_color: PlateColor,
        /// WeChat car park ID · 微信停车场ID
        pub parking_id: String,
        /// payment state · 支付状态
        pub pay_state: Option<PayState>,
        /// payment type · 支付类型
        pub pay_type: Option<PayType>,
        /// merchant payment order number · 商户支付订单号
        pub out_trade_no: Option<String>,
        /// total fee · 总费用
        pub total_amount: Option<i64>,
        /// fees paid · 已支付费用
        pub paid_amount: Option<i64>,
        /// paying user's openid · 付款用户OpenID
        pub openid: Option<String>,
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
        exit_timestamp: body("exit_timestamp").required(),
        plate_number: body("plate_number").required(),
        plate_color: body("plate_color").required(),
        parking_id: body("parking_id").required(),
        pay_state: body("pay_state"),
        pay_type: body("pay_type"),
        out_trade_no: body("out_trade_no"),
        total_amount: body("total_amount"),
        paid_amount: body("paid_amount"),
        openid: body("openid"),
        pay_channel: body("pay_channel"),
        pay_time: body("pay_time"),
        token: body("token"),
        wx_trade_no: body("wx_trade_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant parking number · 商户停车单号
        out_serial_number(&'a str),
        /// vehicle exit time · 车辆出场时间
        exit_timestamp(i64),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// licence plate colour · 车牌颜色
        plate_color(PlateColor),
        /// WeChat car park ID · 微信停车场ID
        parking_id(&'a str),
    } {
        /// payment state · 支付状态
        pay_state pay_state_opt(PayState),
        /// payment type · 支付类型
        pay_type pay_type_opt(PayType),
        /// merchant payment order number · 商户支付订单号
        out_trade_no out_trade_no_opt(into String),
        /// total fee · 总费用
        total_amount total_amount_opt(i64),
        /// fees paid · 已支付费用
        paid_amount paid_amount_opt(i64),
        /// paying user's openid · 付款用户OpenID
        openid openid_opt(into String),
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
            "/v3/parking/reminders/exit",
            "同步车辆离场通知",
            "Synchronise a vehicle exit notification",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::parking::reminders::entry::post::PlateColor;

    pub use crate::webhook::v3::parking_fee::query_trans_info::PayState;

    crate::open_enum! {
        /// payment type · 支付类型
        pub enum PayType {
            PayTypeUnknown = "PAY_TYPE_UNKNOWN",
            PayTypeWxpay = "PAY_TYPE_WXPAY",
            PayTypeOthers = "PAY_TYPE_OTHERS",
        }
    }

    crate::open_enum! {
        /// payment channel · 支付渠道
        pub enum PayChannel {
            PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
            PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
            PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
            PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
            PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
            PayChannelOthers = "PAY_CHANNEL_OTHERS",
        }
    }
}
