// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/promotion/querywwsptrans2pocket.md

//! `/mmpaymkttransfers/promotion/querywwsptrans2pocket`

/// Query a payment record · 查询付款记录
///
/// `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post::Request;
///
/// let request = Request::new("wxe062425f740d30d8");
/// let answer = request.send(&client).await?;
/// let detail_id = answer.detail_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post::Request;
///
/// let request = Request::new("wxe062425f740d30d8")
///     .partner_trade_no("10000098201411111234567890")
///     .mch_id("10000098");
/// ```
#[doc(alias("查询付款记录"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a payment record · 查询付款记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub partner_trade_no: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// appid
        pub appid: String,
    }

    crate::model! { Request {
        partner_trade_no: body("partner_trade_no"),
        mch_id: body("mch_id"),
        appid: body("appid").required(),
    } }

    crate::sent::sent! { Request(appid: into String) {
        /// merchant order number · 商户订单号
        partner_trade_no partner_trade_no_opt(into String),
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
            "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
            "查询付款记录",
            "Query a payment record",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a payment record · 查询付款记录
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// merchant order number · 商户订单号
        pub partner_trade_no: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// red packet number · 红包单号
        pub detail_id: Option<String>,
        /// red packet state · 红包状态
        pub status: Option<response::Status>,
        /// failure reason · 失败原因
        pub reason: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub transfer_name: Option<String>,
        /// red packet refund amount · 红包退款金额 (fen)
        pub payment_amount: Option<crate::Fen>,
        /// transfer time · 转账时间
        pub transfer_time: Option<String>,
        /// payment description · 付款描述
        pub desc: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        partner_trade_no: body("partner_trade_no").promised(),
        mch_id: body("mch_id").promised(),
        detail_id: body("detail_id").promised(),
        status: body("status").promised(),
        reason: body("reason").promised(),
        transfer_name: body("transfer_name"),
        payment_amount: body("payment_amount").promised(),
        transfer_time: body("transfer_time").promised(),
        desc: body("desc").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        partner_trade_no 5(&str),
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// red packet number · 红包单号
        detail_id 7(&str),
        /// red packet state · 红包状态
        status 8(&response::Status),
        /// failure reason · 失败原因
        reason 9(&str),
        /// red packet refund amount · 红包退款金额 (fen)
        payment_amount 11(crate::Fen),
        /// transfer time · 转账时间
        transfer_time 12(&str),
        /// payment description · 付款描述
        desc 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::Status;
    }
}
