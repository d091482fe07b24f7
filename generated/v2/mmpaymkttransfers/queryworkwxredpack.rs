// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/queryworkwxredpack.md

//! `/mmpaymkttransfers/queryworkwxredpack`

/// Query a red packet record · 查询红包记录
///
/// `POST /mmpaymkttransfers/queryworkwxredpack`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaymkttransfers::queryworkwxredpack::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     appid: "wxe062425f740d30d8",
/// });
/// let answer = request.send(&client).await?;
/// let detail_id = answer.detail_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::queryworkwxredpack::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mch_billno: "10000098201411111234567890",
///     appid: "wxe062425f740d30d8",
/// })
/// .mch_id("10000098");
/// ```
#[doc(alias("查询红包记录"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a red packet record · 查询红包记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub mch_billno: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// appid
        pub appid: String,
    }

    crate::model! { Request {
        mch_billno: body("mch_billno").required(),
        mch_id: body("mch_id"),
        appid: body("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        mch_billno(&'a str),
        /// appid
        appid(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/queryworkwxredpack",
            "查询红包记录",
            "Query a red packet record",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a red packet record · 查询红包记录
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// WeChat Pay signature · 微信支付签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// merchant order number · 商户订单号
        pub mch_billno: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// red packet number · 红包单号
        pub detail_id: Option<String>,
        /// red packet state · 红包状态
        pub status: Option<response::Status>,
        /// issue type · 发放类型
        pub send_type: Option<response::SendType>,
        /// red packet amount · 红包金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// failure reason · 失败原因
        pub reason: Option<String>,
        /// red packet sending time · 红包发送时间
        pub send_time: Option<String>,
        /// red packet refund time · 红包退款时间
        pub refund_time: Option<String>,
        /// red packet refund amount · 红包退款金额 (fen)
        pub refund_amount: Option<crate::Fen>,
        /// greeting · 祝福语
        pub wishing: Option<String>,
        /// activity description · 活动描述
        pub remark: Option<String>,
        /// activity name · 活动名称
        pub act_name: Option<String>,
        /// openid of the user claiming the red packet · 领取红包的Openid
        pub openid: Option<String>,
        /// amount · 金额 (fen)
        pub amount: Option<crate::Fen>,
        /// receiving time · 接收时间
        pub rcv_time: Option<String>,
        /// sender name · 发送者名称
        pub sender_name: Option<String>,
        /// sender's avatar · 发送者头像
        pub sender_header_media_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_billno: body("mch_billno").promised(),
        mch_id: body("mch_id").promised(),
        detail_id: body("detail_id").promised(),
        status: body("status").promised(),
        send_type: body("send_type").promised(),
        total_amount: body("total_amount").promised(),
        reason: body("reason"),
        send_time: body("send_time").promised(),
        refund_time: body("refund_time"),
        refund_amount: body("refund_amount"),
        wishing: body("wishing"),
        remark: body("remark"),
        act_name: body("act_name"),
        openid: body("openid").promised(),
        amount: body("amount").promised(),
        rcv_time: body("rcv_time").promised(),
        sender_name: body("sender_name"),
        sender_header_media_id: body("sender_header_media_id"),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        mch_billno 6(&str),
        /// merchant ID · 商户号
        mch_id 7(&str),
        /// red packet number · 红包单号
        detail_id 8(&str),
        /// red packet state · 红包状态
        status 9(&response::Status),
        /// issue type · 发放类型
        send_type 10(&response::SendType),
        /// red packet amount · 红包金额 (fen)
        total_amount 11(crate::Fen),
        /// red packet sending time · 红包发送时间
        send_time 13(&str),
        /// openid of the user claiming the red packet · 领取红包的Openid
        openid 19(&str),
        /// amount · 金额 (fen)
        amount 20(crate::Fen),
        /// receiving time · 接收时间
        rcv_time 21(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;

        crate::open_enum! {
            /// red packet state · 红包状态
            pub enum Status {
                Sending = "SENDING",
                Sent = "SENT",
                Failed = "FAILED",
                Received = "RECEIVED",
                RfundIng = "RFUND_ING",
                Refund = "REFUND",
            }
        }

        crate::open_enum! {
            /// issue type · 发放类型
            pub enum SendType {
                Api = "API",
            }
        }
    }
}
