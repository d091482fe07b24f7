// Written by `cargo xtask codegen`

//! a transfer, as queries answer it and the notification brings it · 转账单
//!
//! Brought by
//! - `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
//! - `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
//! - Notification `MCHTRANSFER.BILL.FINISHED`

use crate::model::{Mark, body};

/// a transfer, as queries answer it and the notification brings it · 转账单
#[non_exhaustive]
pub struct TransferBill {
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// merchant reference number · 商户单号
    pub out_bill_no: Option<String>,
    /// merchant transfer order number · 商家转账订单号
    pub transfer_bill_no: Option<String>,
    /// merchant appid · 商户AppID
    pub appid: Option<String>,
    /// order state · 单据状态
    pub state: Option<State>,
    /// transfer amount · 转账金额 (fen)
    pub transfer_amount: Option<crate::Fen>,
    /// transfer remark · 转账备注
    pub transfer_remark: Option<String>,
    /// failure reason · 失败原因
    pub fail_reason: Option<FailReason>,
    /// receiving user's openid · 收款用户OpenID
    pub openid: Option<String>,
    /// receiving user's name · 收款用户姓名
    pub user_name: Option<crate::Sensitive>,
    /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
    pub update_time: Option<crate::Time>,
    /// merchant ID · 商户号
    pub mchid: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// collection method type · 收款方式类型
    pub payment_method_type: Option<PaymentMethodType>,
    origin_: crate::model::Origin,
}

crate::model! { TransferBill: Received {
    mch_id: body("mch_id").promised(),
    out_bill_no: body("out_bill_no").promised(),
    transfer_bill_no: body("transfer_bill_no").promised(),
    appid: body("appid").promised(),
    state: body("state").promised(),
    transfer_amount: body("transfer_amount").promised(),
    transfer_remark: body("transfer_remark").promised(),
    fail_reason: body("fail_reason"),
    openid: body("openid").promised(),
    user_name: body("user_name").mark(Mark::Rsa),
    create_time: body("create_time").promised(),
    update_time: body("update_time").promised(),
    mchid: body("mchid"),
    sub_mchid: body("sub_mchid"),
    payment_method_type: body("payment_method_type"),
} }

crate::promised::promised! { TransferBill {
    /// merchant ID · 商户号
    mch_id 0(&str),
    /// merchant reference number · 商户单号
    out_bill_no 1(&str),
    /// merchant transfer order number · 商家转账订单号
    transfer_bill_no 2(&str),
    /// merchant appid · 商户AppID
    appid 3(&str),
    /// order state · 单据状态
    state 4(&State),
    /// transfer amount · 转账金额 (fen)
    transfer_amount 5(crate::Fen),
    /// transfer remark · 转账备注
    transfer_remark 6(&str),
    /// receiving user's openid · 收款用户OpenID
    openid 8(&str),
    /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
    create_time 10(&crate::Time),
    /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
    update_time 11(&crate::Time),
} }

pub use crate::states::TransferState as State;

crate::open_enum! {
    /// failure reason · 失败原因
    pub enum FailReason {
        AccountFrozen = "ACCOUNT_FROZEN",
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        MchCancel = "MCH_CANCEL",
        MerchantReject = "MERCHANT_REJECT",
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        NameNotCorrect = "NAME_NOT_CORRECT",
        OpenidInvalid = "OPENID_INVALID",
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        OverdueClose = "OVERDUE_CLOSE",
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        TransferRisk = "TRANSFER_RISK",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        RelatedOrderTransferAmountExceed = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
        RelatedOrderTransferCountExceed = "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
        BudgetNotEnough = "BUDGET_NOT_ENOUGH",
    }
}

crate::open_enum! {
    /// collection method type · 收款方式类型
    pub enum PaymentMethodType {
        Cft = "CFT",
        Wphk = "WPHK",
    }
}
