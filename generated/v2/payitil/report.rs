// Written by `cargo xtask codegen` from spec/openapi/v2/payitil/report.md

//! `/payitil/report`

/// Report data for transaction assurance · 交易保障
///
/// `POST /payitil/report`
///
/// Official pages · 官方文档:
///
/// - merchant: [401193996](https://pay.weixin.qq.com/doc/v2/merchant/401193996), [401193522](https://pay.weixin.qq.com/doc/v2/merchant/401193522), [401193718](https://pay.weixin.qq.com/doc/v2/merchant/401193718), [401193993](https://pay.weixin.qq.com/doc/v2/merchant/401193993), [401193942](https://pay.weixin.qq.com/doc/v2/merchant/401193942), [401194165](https://pay.weixin.qq.com/doc/v2/merchant/401194165)
/// - partner: [401194168](https://pay.weixin.qq.com/doc/v2/partner/401194168), [401193665](https://pay.weixin.qq.com/doc/v2/partner/401193665), [401198926](https://pay.weixin.qq.com/doc/v2/partner/401198926), [401198411](https://pay.weixin.qq.com/doc/v2/partner/401198411), [401194135](https://pay.weixin.qq.com/doc/v2/partner/401194135), [401198440](https://pay.weixin.qq.com/doc/v2/partner/401198440)
/// - global: [4013634924](https://pay.weixin.qq.com/doc/global/v2/zh/4013634924), [4013634972](https://pay.weixin.qq.com/doc/global/v2/zh/4013634972), [4013635003](https://pay.weixin.qq.com/doc/global/v2/zh/4013635003), [4013635266](https://pay.weixin.qq.com/doc/global/v2/zh/4013635266), [4013636502](https://pay.weixin.qq.com/doc/global/v2/zh/4013636502), [4013636622](https://pay.weixin.qq.com/doc/global/v2/zh/4013636622)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::payitil::report::post::{Request, Required, State, Transaction, TransactionRequired};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     interface_url: "https://api.mch.weixin.qq.com/pay/batchreport/micropay/total",
///     user_ip: "8.8.8.8",
///     trades: vec![Transaction::new(TransactionRequired {
///         out_trade_no: "out_trade_no_test_1",
///         begin_time: "20160602203256".into(),
///         end_time: "20160602203257".into(),
///         state: State::Ok,
///     })],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::payitil::report::post::{Request, Required, State, Transaction, TransactionRequired};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     interface_url: "https://api.mch.weixin.qq.com/pay/batchreport/micropay/total",
///     user_ip: "8.8.8.8",
///     trades: vec![Transaction::new(TransactionRequired {
///         out_trade_no: "out_trade_no_test_1",
///         begin_time: "20160602203256".into(),
///         end_time: "20160602203257".into(),
///         state: State::Ok,
///     })
///     .err_msg("")],
/// })
/// .mch_id("1900000109")
/// .device_info("013467007045764");
/// ```
#[doc(alias("交易保障", "401193996", "401193522", "401193718", "401193993", "401193942", "401194165", "401194168", "401193665", "401198926", "401198411", "401194135", "401198440", "4013634924", "4013634972", "4013635003", "4013635266", "4013636502", "4013636622"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Report data for transaction assurance · 交易保障
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// API URL · 接口URL
        pub interface_url: String,
        /// API caller IP · 访问接口IP
        pub user_ip: String,
        /// reported data package as a `JSON` string · 上报数据包`JSON`格式字符串
        pub trades: crate::JsonString<Vec<Transaction>>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        device_info: body("device_info"),
        interface_url: body("interface_url").required(),
        user_ip: body("user_ip").required(),
        trades: body("trades").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// API URL · 接口URL
        interface_url(&'a str),
        /// API caller IP · 访问接口IP
        user_ip(&'a str),
        /// reported data package as a `JSON` string · 上报数据包`JSON`格式字符串
        trades(Vec<Transaction>),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        ..Operation::new(
            Method::Post,
            "/payitil/report",
            "交易保障",
            "Report data for transaction assurance",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// transaction result · 交易结果
        pub enum State {
            Ok = "OK",
            Fail = "FAIL",
            Cancle = "CANCLE",
        }
    }

    /// trade data · 交易数据
    #[must_use]
    #[non_exhaustive]
    pub struct Transaction {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// trade start time (scan time) · 交易开始时间（扫码时间）; as 20180608103456
        pub begin_time: crate::CompactTime,
        /// trade completion time · 交易完成时间; as 20180608103456
        pub end_time: crate::CompactTime,
        /// transaction result · 交易结果
        pub state: State,
        /// custom error description · 自定义的错误描述信息
        pub err_msg: Option<String>,
    }

    crate::model! { Transaction {
        out_trade_no: body("out_trade_no").required(),
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
        state: body("state").required(),
        err_msg: body("err_msg"),
    } }

    crate::sent::sent! { Transaction(TransactionRequired<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// trade start time (scan time) · 交易开始时间（扫码时间）; as 20180608103456
        begin_time(crate::CompactTime),
        /// trade completion time · 交易完成时间; as 20180608103456
        end_time(crate::CompactTime),
        /// transaction result · 交易结果
        state(State),
    } {
        /// custom error description · 自定义的错误描述信息
        err_msg err_msg_opt(into String),
    } }

    /// Report data for transaction assurance · 交易保障
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;
    }
}
