// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/payment.md

//! `/v3/parking/reminders/payment`

/// Synchronise a payment result notification · 同步支付结果通知
///
/// `POST /v3/parking/reminders/payment`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
///
/// ```
/// use wechatpay::v3::parking::reminders::payment::post::{ParkingState, PayChannel, PayType, Request};
///
/// let request = Request {
///     openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     sub_mchid: Some("1900000109".into()),
///     out_trade_no: Some("TRADE202407041530001".into()),
///     pay_channel: Some(PayChannel::PayChannelWechatPayNotif),
///     pay_time: Some(1720081800),
///     token: Some("token1234567890".into()),
///     wx_trade_no: Some("4200001999202407041234567890".into()),
///     ..Request::new(
///         "PARK202407041530001",
///         "粤B12345",
///         "WXPARK001",
///         ParkingState::ParkingStatusParking,
///         PayType::PayTypeWxpay,
///         1500,
///         1500,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise a payment result notification · 同步支付结果通知
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_serial_number: impl Into<String>,
            plate_number: impl Into<String>,
            parking_id: impl Into<String>,
            parking_state: ParkingState,
            pay_type: PayType,
            total_amount: i64,
            paid_amount: i64,
        ) -> Self {
            Self {
                out_serial_number: out_serial_number.into(),
                plate_number: plate_number.into(),
                parking_id: parking_id.into(),
                parking_state,
                pay_type,
                openid: None,
                sub_mchid: None,
                total_amount,
                paid_amount,
                out_trade_no: None,
                pay_channel: None,
                pay_time: None,
                token: None,
                wx_trade_no: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
