// Written by `cargo xtask codegen` from spec/openapi/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md

//! `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// Query a transfer detail by bank detail number · 银行明细单号查询明细单
///
/// `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012465915](https://pay.weixin.qq.com/doc/v3/partner/4012465915)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bank_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "plfk2020042013",
///     out_detail_no: "x23zy545Bd5436",
/// });
/// let answer = request.send(&client).await?;
/// let bank_sp_mchid = answer.bank_sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("银行明细单号查询明细单", "4012465915"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Query a transfer detail by bank detail number · 银行明细单号查询明细单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank batch number · 银行批次单号
        pub out_batch_no: String,
        /// bank detail number · 银行明细单号
        pub out_detail_no: String,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        out_detail_no: path("out_detail_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// bank batch number · 银行批次单号
        out_batch_no(&'a str),
        /// bank detail number · 银行明细单号
        out_detail_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        "银行明细单号查询明细单",
        "Query a transfer detail by bank detail number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer detail by bank detail number · 银行明细单号查询明细单
    #[non_exhaustive]
    pub struct Response {
        /// bank partner merchant ID · 银行服务商号
        pub bank_sp_mchid: Option<String>,
        /// service platform merchant ID · 服务平台商户号
        pub platform_mchid: Option<String>,
        /// paying enterprise's merchant ID · 付款企业商户号
        pub specialized_payment_mchid: Option<String>,
        /// actual funding merchant ID · 实际出资商户号
        pub sponsor_mchid: Option<String>,
        /// user-authorised merchant ID · 用户授权商户号
        pub user_authorized_mchid: Option<String>,
        /// user authorisation appid · 用户授权appid
        pub user_authorized_appid: Option<String>,
        /// bank batch number · 银行批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: Option<String>,
        /// transfer scene · 转账场景
        pub transfer_scene: Option<response::TransferScene>,
        /// bank detail number · 银行明细单号
        pub out_detail_no: Option<String>,
        /// WeChat Pay detail ID · 微信支付明细单号
        pub detail_id: Option<String>,
        /// receiving user's openid · 收款用户openid
        pub openid: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub username: Option<crate::Sensitive>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: Option<crate::Fen>,
        /// transfer remark · 转账备注
        pub transfer_remark: Option<String>,
        /// detail state · 明细状态
        pub detail_state: Option<response::DetailState>,
        /// detail failure reason · 明细失败原因
        pub fail_reason: Option<response::FailReason>,
        /// transfer initiation time · 转账发起时间
        pub initiate_time: Option<String>,
        /// transfer detail update time · 明细更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// receiving account type · 收款账户类型
        pub account_type: Option<response::AccountType>,
        /// bank name · 银行名称
        pub bank_name: Option<String>,
        /// last digits of the bank card number · 银行卡尾号
        pub bank_card_number_tail: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        bank_sp_mchid: body("bank_sp_mchid").promised(),
        platform_mchid: body("platform_mchid").promised(),
        specialized_payment_mchid: body("specialized_payment_mchid").promised(),
        sponsor_mchid: body("sponsor_mchid").promised(),
        user_authorized_mchid: body("user_authorized_mchid").promised(),
        user_authorized_appid: body("user_authorized_appid").promised(),
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        transfer_scene: body("transfer_scene").promised(),
        out_detail_no: body("out_detail_no").promised(),
        detail_id: body("detail_id").promised(),
        openid: body("openid").promised(),
        username: body("username").promised().mark(Mark::Rsa),
        transfer_amount: body("transfer_amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        detail_state: body("detail_state").promised(),
        fail_reason: body("fail_reason"),
        initiate_time: body("initiate_time"),
        update_time: body("update_time").promised(),
        account_type: body("account_type").promised(),
        bank_name: body("bank_name"),
        bank_card_number_tail: body("bank_card_number_tail"),
    } }

    crate::promised::promised! { Response {
        /// bank partner merchant ID · 银行服务商号
        bank_sp_mchid 0(&str),
        /// service platform merchant ID · 服务平台商户号
        platform_mchid 1(&str),
        /// paying enterprise's merchant ID · 付款企业商户号
        specialized_payment_mchid 2(&str),
        /// actual funding merchant ID · 实际出资商户号
        sponsor_mchid 3(&str),
        /// user-authorised merchant ID · 用户授权商户号
        user_authorized_mchid 4(&str),
        /// user authorisation appid · 用户授权appid
        user_authorized_appid 5(&str),
        /// bank batch number · 银行批次单号
        out_batch_no 6(&str),
        /// WeChat Pay batch ID · 微信支付批次单号
        batch_id 7(&str),
        /// transfer scene · 转账场景
        transfer_scene 8(&response::TransferScene),
        /// bank detail number · 银行明细单号
        out_detail_no 9(&str),
        /// WeChat Pay detail ID · 微信支付明细单号
        detail_id 10(&str),
        /// receiving user's openid · 收款用户openid
        openid 11(&str),
        /// receiving user's name · 收款用户姓名
        username 12(&crate::Sensitive),
        /// transfer amount · 转账金额 (fen)
        transfer_amount 13(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark 14(&str),
        /// detail state · 明细状态
        detail_state 15(&response::DetailState),
        /// transfer detail update time · 明细更新时间; as 2018-06-08T10:34:56+08:00
        update_time 18(&crate::Time),
        /// receiving account type · 收款账户类型
        account_type 19(&response::AccountType),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::partner_transfer::batches::post::TransferScene;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get::response::DetailState;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::get::response::FailReason;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get::response::AccountType;
    }
}
