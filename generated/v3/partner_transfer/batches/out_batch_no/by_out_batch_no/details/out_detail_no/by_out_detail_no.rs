// Written by `cargo xtask codegen` from spec/openapi/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md

//! `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// Query a transfer detail by merchant detail number · 商家明细单号查询明细单
///
/// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012718434](https://pay.weixin.qq.com/doc/v3/partner/4012718434), [4012465795](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::partner_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "plfk2020042013",
///     out_detail_no: "x23zy545Bd5436",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("商家明细单号查询明细单", "4012718434", "4012465795"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Query a transfer detail by merchant detail number · 商家明细单号查询明细单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: String,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        out_detail_no: path("out_detail_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// merchant detail number · 商家明细单号
        out_detail_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        "商家明细单号查询明细单",
        "Query a transfer detail by merchant detail number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer detail by merchant detail number · 商家明细单号查询明细单
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: Option<String>,
        /// merchant appid · 商户的appid
        pub appid: Option<String>,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: Option<String>,
        /// WeChat Pay detail ID · 微信支付明细单号
        pub detail_id: Option<String>,
        /// detail state · 明细状态
        pub detail_status: Option<String>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: Option<crate::Fen>,
        /// transfer remark · 转账备注
        pub transfer_remark: Option<String>,
        /// detail failure reason · 明细失败原因
        pub fail_reason: Option<response::FailReason>,
        /// receiving user's openid · 收款用户openid
        pub openid: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub username: Option<crate::Sensitive>,
        /// transfer initiation time · 转账发起时间
        pub initiate_time: Option<String>,
        /// transfer detail update time · 明细更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// receiving account type · 收款账户类型
        pub account_type: Option<String>,
        /// bank name · 银行名称
        pub bank_name: Option<String>,
        /// last digits of the bank card number · 银行卡尾号
        pub bank_card_number_tail: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        appid: body("appid"),
        out_detail_no: body("out_detail_no").promised(),
        detail_id: body("detail_id").promised(),
        detail_status: body("detail_status").promised(),
        transfer_amount: body("transfer_amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        fail_reason: body("fail_reason"),
        openid: body("openid").promised(),
        username: body("username").promised().mark(Mark::Rsa),
        initiate_time: body("initiate_time").promised(),
        update_time: body("update_time").promised(),
        account_type: body("account_type"),
        bank_name: body("bank_name"),
        bank_card_number_tail: body("bank_card_number_tail"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// merchant batch number · 商家批次单号
        out_batch_no 1(&str),
        /// WeChat Pay batch ID · 微信支付批次单号
        batch_id 2(&str),
        /// merchant detail number · 商家明细单号
        out_detail_no 4(&str),
        /// WeChat Pay detail ID · 微信支付明细单号
        detail_id 5(&str),
        /// detail state · 明细状态
        detail_status 6(&str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount 7(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark 8(&str),
        /// receiving user's openid · 收款用户openid
        openid 10(&str),
        /// receiving user's name · 收款用户姓名
        username 11(&crate::Sensitive),
        /// transfer initiation time · 转账发起时间
        initiate_time 12(&str),
        /// transfer detail update time · 明细更新时间; as 2018-06-08T10:34:56+08:00
        update_time 13(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::partner_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get::response::FailReason;
    }
}
