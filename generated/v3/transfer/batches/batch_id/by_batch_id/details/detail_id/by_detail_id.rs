// Written by `cargo xtask codegen` from spec/openapi/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md

//! `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

/// Query a transfer detail by WeChat detail ID · 微信明细单号查询明细单
///
/// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458886](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     batch_id: "1030000071100999991182020050700019480001",
///     detail_id: "1040000071100999991182020050700019500100",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信明细单号查询明细单", "4012458886"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Query a transfer detail by WeChat detail ID · 微信明细单号查询明细单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat batch ID · 微信批次单号
        pub batch_id: String,
        /// WeChat detail ID · 微信明细单号
        pub detail_id: String,
    }

    crate::model! { Request {
        batch_id: path("batch_id").required(),
        detail_id: path("detail_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat batch ID · 微信批次单号
        batch_id(&'a str),
        /// WeChat detail ID · 微信明细单号
        detail_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        "微信明细单号查询明细单",
        "Query a transfer detail by WeChat detail ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer detail by WeChat detail ID · 微信明细单号查询明细单
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// WeChat batch ID · 微信批次单号
        pub batch_id: Option<String>,
        /// direct merchant appid · 直连商户的appid
        pub appid: Option<String>,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: Option<String>,
        /// WeChat detail ID · 微信明细单号
        pub detail_id: Option<String>,
        /// detail state · 明细状态
        pub detail_status: Option<String>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: Option<crate::Fen>,
        /// transfer remark · 转账备注
        pub transfer_remark: Option<String>,
        /// detail failure reason · 明细失败原因
        pub fail_reason: Option<response::FailReason>,
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        pub openid: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// transfer initiation time · 转账发起时间
        pub initiate_time: Option<String>,
        /// transfer detail update time · 明细更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        appid: body("appid").promised(),
        out_detail_no: body("out_detail_no").promised(),
        detail_id: body("detail_id").promised(),
        detail_status: body("detail_status").promised(),
        transfer_amount: body("transfer_amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        fail_reason: body("fail_reason"),
        openid: body("openid").promised(),
        user_name: body("user_name").promised().mark(Mark::Rsa),
        initiate_time: body("initiate_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// merchant batch number · 商家批次单号
        out_batch_no 1(&str),
        /// WeChat batch ID · 微信批次单号
        batch_id 2(&str),
        /// direct merchant appid · 直连商户的appid
        appid 3(&str),
        /// merchant detail number · 商家明细单号
        out_detail_no 4(&str),
        /// WeChat detail ID · 微信明细单号
        detail_id 5(&str),
        /// detail state · 明细状态
        detail_status 6(&str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount 7(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark 8(&str),
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        openid 10(&str),
        /// receiving user's name · 收款用户姓名
        user_name 11(&crate::Sensitive),
        /// transfer initiation time · 转账发起时间
        initiate_time 12(&str),
        /// transfer detail update time · 明细更新时间; as 2018-06-08T10:34:56+08:00
        update_time 13(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// detail failure reason · 明细失败原因
            pub enum FailReason {
                AccountFrozen = "ACCOUNT_FROZEN",
                AccountNotExist = "ACCOUNT_NOT_EXIST",
                BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
                BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
                DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
                DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
                IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
                MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
                MerchantReject = "MERCHANT_REJECT",
                MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
                NameNotCorrect = "NAME_NOT_CORRECT",
                OpenidInvalid = "OPENID_INVALID",
                OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
                OverdueClose = "OVERDUE_CLOSE",
            }
        }
    }
}
