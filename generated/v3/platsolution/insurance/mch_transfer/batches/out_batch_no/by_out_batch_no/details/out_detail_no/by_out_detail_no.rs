// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md

//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// Query a transfer detail by merchant detail number · 商户明细单号查询明细单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504224](https://pay.weixin.qq.com/doc/v3/partner/4013504224)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "sjzz20230223",
///     out_detail_no: "x23zy545Bd5436",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let batch_id = answer.batch_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户明细单号查询明细单", "4013504224"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a transfer detail by merchant detail number · 商户明细单号查询明细单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        out_detail_no: path("out_detail_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// merchant detail number · 商家明细单号
        out_detail_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        "商户明细单号查询明细单",
        "Query a transfer detail by merchant detail number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer detail by merchant detail number · 商户明细单号查询明细单
    #[non_exhaustive]
    pub struct Response {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer batch number · 商家转账批次单号
        pub batch_id: Option<String>,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: Option<String>,
        /// merchant transfer detail number · 商家转账明细单号
        pub detail_id: Option<String>,
        /// partner appid · 服务商应用ID
        pub sp_appid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// second-tier merchant appid · 二级商户应用ID
        pub sub_appid: Option<String>,
        /// transfer initiation time · 转账发起时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// detail state · 明细状态
        pub detail_state: Option<response::DetailState>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: Option<crate::Fen>,
        /// transfer remark · 转账备注
        pub transfer_remark: Option<String>,
        /// detail failure reason · 明细失败原因
        pub fail_reason: Option<response::FailReason>,
        /// receiving user's openid · 收款用户OpenID
        pub openid: Option<String>,
        /// payee bank type · 收款银行类型
        pub bank_type: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// transfer completion time · 转账完成时间
        pub transfer_finish_time: Option<String>,
        /// time of the bank return · 银行退票时间
        pub bank_refund_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        out_detail_no: body("out_detail_no").promised(),
        detail_id: body("detail_id").promised(),
        sp_appid: body("sp_appid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        sub_appid: body("sub_appid"),
        create_time: body("create_time").promised(),
        detail_state: body("detail_state").promised(),
        transfer_amount: body("transfer_amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        fail_reason: body("fail_reason"),
        openid: body("openid"),
        bank_type: body("bank_type"),
        user_name: body("user_name").mark(Mark::Rsa),
        transfer_finish_time: body("transfer_finish_time"),
        bank_refund_time: body("bank_refund_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant batch number · 商家批次单号
        out_batch_no 0(&str),
        /// merchant transfer batch number · 商家转账批次单号
        batch_id 1(&str),
        /// merchant detail number · 商家明细单号
        out_detail_no 2(&str),
        /// merchant transfer detail number · 商家转账明细单号
        detail_id 3(&str),
        /// partner appid · 服务商应用ID
        sp_appid 4(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 5(&str),
        /// transfer initiation time · 转账发起时间; as 2018-06-08T10:34:56+08:00
        create_time 7(&crate::Time),
        /// detail state · 明细状态
        detail_state 8(&response::DetailState),
        /// transfer amount · 转账金额 (fen)
        transfer_amount 9(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::get::response::DetailState;

        pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get::response::FailReason;
    }
}
