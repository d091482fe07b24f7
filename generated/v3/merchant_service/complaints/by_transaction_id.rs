// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints/{transaction_id}.md

//! `/v3/merchant-service/complaints/{transaction_id}`

pub mod negotiation_historys;

/// Query a complaint's details · 查询投诉详情
///
/// `GET /v3/merchant-service/complaints/{transaction_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaints::by_transaction_id::get::Request;
///
/// let request = Request::new("4200000404201909069117582536");
/// let answer = request.send(&client).await?;
/// let out_trade_no = answer.out_trade_no()?;
/// # Ok(()) }
/// ```
#[deprecated(note = "offline since 2021.01.08; use /v3/merchant-service/complaints-v2/{complaint_id}")]
#[doc(alias("查询投诉详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Query a complaint's details · 查询投诉详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some(
            "offline since 2021.01.08; use /v3/merchant-service/complaints-v2/{complaint_id}",
        ),
        ..Operation::new(
            Method::Get,
            "/v3/merchant-service/complaints/{transaction_id}",
            "查询投诉详情",
            "Query a complaint's details",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a complaint's details · 查询投诉详情
    #[non_exhaustive]
    pub struct Response {
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
        pub complaint_time: Option<crate::Time>,
        /// complaint amount · 投诉金额 (fen)
        pub amount: Option<crate::Fen>,
        /// complainant's contact details · 投诉人联系方式
        pub payer_phone: Option<crate::Sensitive>,
        /// complaint description · 投诉描述
        pub complaint_detail: Option<String>,
        /// complaint state · 投诉单状态
        pub complaint_state: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// freeze end time · 冻结结束时间
        pub frozen_end_time: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// complaint handling progress state · 投诉单处理进展状态
        pub complaint_handle_state: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_trade_no: body("out_trade_no").promised(),
        complaint_time: body("complaint_time").promised(),
        amount: body("amount").promised(),
        payer_phone: body("payer_phone").mark(Mark::Rsa),
        complaint_detail: body("complaint_detail").promised(),
        complaint_state: body("complaint_state"),
        transaction_id: body("transaction_id").promised(),
        frozen_end_time: body("frozen_end_time"),
        sub_mchid: body("sub_mchid"),
        complaint_handle_state: body("complaint_handle_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        out_trade_no 0(&str),
        /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
        complaint_time 1(&crate::Time),
        /// complaint amount · 投诉金额 (fen)
        amount 2(crate::Fen),
        /// complaint description · 投诉描述
        complaint_detail 4(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 6(&str),
        /// complaint handling progress state · 投诉单处理进展状态
        complaint_handle_state 9(&str),
    } }
}
