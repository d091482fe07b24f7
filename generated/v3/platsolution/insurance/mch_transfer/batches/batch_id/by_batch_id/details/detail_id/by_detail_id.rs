// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md

//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

/// Query a transfer detail by WeChat Pay transfer detail ID · 微信支付转账明细单号查询明细单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504223](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     batch_id: "131000011085109987515042023022300246500006",
///     detail_id: "132000011085109987515042023022300246521006",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let out_batch_no = answer.out_batch_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信支付转账明细单号查询明细单", "4013504223"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a transfer detail by WeChat Pay transfer detail ID · 微信支付转账明细单号查询明细单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant transfer batch number · 商家转账批次单号
        pub batch_id: String,
        /// merchant transfer detail number · 商家转账明细单号
        pub detail_id: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        batch_id: path("batch_id").required(),
        detail_id: path("detail_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant transfer batch number · 商家转账批次单号
        batch_id(&'a str),
        /// merchant transfer detail number · 商家转账明细单号
        detail_id(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        "微信支付转账明细单号查询明细单",
        "Query a transfer detail by WeChat Pay transfer detail ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer detail by WeChat Pay transfer detail ID · 微信支付转账明细单号查询明细单
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

        crate::open_enum! {
            /// detail failure reason · 明细失败原因
            pub enum FailReason {
                AccountFrozen = "ACCOUNT_FROZEN",
                RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
                NameNotCorrect = "NAME_NOT_CORRECT",
                OpenidInvalid = "OPENID_INVALID",
                TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
                DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
                MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
                DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
                ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
                OverdueClose = "OVERDUE_CLOSE",
                IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
                AccountNotExist = "ACCOUNT_NOT_EXIST",
                TransferRisk = "TRANSFER_RISK",
                PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
                PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
                PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
                PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
                PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
                PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
                PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
                BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
                BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
                BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
                BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
                BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
                OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
                RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
                ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
                PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
                TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
                TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
                TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
                ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
                BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
                BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
                MerchantReject = "MERCHANT_REJECT",
                MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
                BankCardParamError = "BANK_CARD_PARAM_ERROR",
                BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
                ReservationStateInvalid = "RESERVATION_STATE_INVALID",
                ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
                ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
                ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
            }
        }
    }
}
