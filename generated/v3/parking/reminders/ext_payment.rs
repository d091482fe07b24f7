// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/ext-payment.md

//! `/v3/parking/reminders/ext-payment`

/// Synchronise a non-temporary parking extended payment · 同步非临停扩展支付
///
/// `POST /v3/parking/reminders/ext-payment`
///
/// Official pages · 官方文档:
///
/// - partner: [4020338487](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::parking::reminders::ext_payment::post::{FeeItems, FeeItemsRequired, FeeType, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "TRADE202407041530001",
///     fee_items: vec![FeeItems::new(FeeItemsRequired {
///         fee_type: FeeType::ExtParkingPaymentFeeTypeMonthly,
///         amount: Fen(5000),
///     })],
///     pay_time: 1719128975,
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::parking::reminders::ext_payment::post::{FeeItems, FeeItemsRequired, FeeType, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "TRADE202407041530001",
///     fee_items: vec![FeeItems::new(FeeItemsRequired {
///         fee_type: FeeType::ExtParkingPaymentFeeTypeMonthly,
///         amount: Fen(5000),
///     })],
///     pay_time: 1719128975,
/// })
/// .wx_parking_lot_id("21232735744117624001123604298240")
/// .wx_trade_no("4200001999202407041234567890");
/// ```
#[doc(alias("同步非临停扩展支付", "4020338487"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise a non-temporary parking extended payment · 同步非临停扩展支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant payment order number · 商户支付订单号
        pub out_trade_no: String,
        /// fee detail list · 费用明细列表
        pub fee_items: Vec<FeeItems>,
        /// payment time (timestamp in seconds) · 支付时间（秒级时间戳）
        pub pay_time: i64,
        /// WeChat car park ID · 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub wx_trade_no: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: body("out_trade_no").required(),
        fee_items: body("fee_items").required(),
        pay_time: body("pay_time").required(),
        wx_parking_lot_id: body("wx_parking_lot_id"),
        wx_trade_no: body("wx_trade_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant payment order number · 商户支付订单号
        out_trade_no(&'a str),
        /// fee detail list · 费用明细列表
        fee_items(Vec<FeeItems>),
        /// payment time (timestamp in seconds) · 支付时间（秒级时间戳）
        pay_time(i64),
    } {
        /// WeChat car park ID · 微信停车场ID
        wx_parking_lot_id wx_parking_lot_id_opt(into String),
        /// WeChat Pay transaction ID · 微信支付订单号
        wx_trade_no wx_trade_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/parking/reminders/ext-payment",
            "同步非临停扩展支付",
            "Synchronise a non-temporary parking extended payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// expense type · 费用类型
        pub enum FeeType {
            ExtParkingPaymentFeeTypeUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
            ExtParkingPaymentFeeTypeMonthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
            ExtParkingPaymentFeeTypeQuarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
            ExtParkingPaymentFeeTypeMember = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
        }
    }

    /// fee detail list · 费用明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct FeeItems {
        /// expense type · 费用类型
        pub fee_type: FeeType,
        /// amount (in fen) · 金额（单位为分） (fen)
        pub amount: crate::Fen,
    }

    crate::model! { FeeItems {
        fee_type: body("fee_type").required(),
        amount: body("amount").required(),
    } }

    crate::sent::sent! { FeeItems(FeeItemsRequired) {
        /// expense type · 费用类型
        fee_type(FeeType),
        /// amount (in fen) · 金额（单位为分） (fen)
        amount(crate::Fen),
    } {
    } }
}
