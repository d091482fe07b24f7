// Written by `cargo xtask codegen` from spec/webhook/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md

//! 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
//!
//! Notification `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014591539)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS";
    type Reply = ();
}

crate::open_enum! {
    /// 产品名称
    pub enum ProductName {
        C2c = "C2C",
    }
}

crate::open_enum! {
    /// 货币类型
    pub enum Currency {
        Cny = "CNY",
    }
}

/// 付款金额信息
#[non_exhaustive]
pub struct TransferAmount {
    /// 总金额
    pub total: Option<i64>,
    /// 货币类型
    pub currency: Option<Currency>,
}

crate::model! { TransferAmount: Default {
    total: body("total"),
    currency: body("currency"),
} }

crate::open_enum! {
    /// 在途异常资金付款状态
    pub enum ReceiptState {
        ReceiptStatePending = "RECEIPT_STATE_PENDING",
        ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
        ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
    }
}

crate::open_enum! {
    /// 发起在途异常资金付款请求的角色
    pub enum Operator {
        Merchant = "MERCHANT",
    }
}

/// 在途异常资金付款指令的发起方
#[non_exhaustive]
pub struct Commander {
    /// 发起在途异常资金付款请求的角色
    pub operator: Option<Operator>,
    /// 微信支付商户号
    pub mchid: Option<String>,
}

crate::model! { Commander: Default {
    operator: body("operator"),
    mchid: body("mchid"),
} }

crate::open_enum! {
    /// 付款方式
    pub enum TransferMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

/// 在途异常资金付款指令信息
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号
    pub out_instruction_no: Option<String>,
    /// 在途异常资金付款指令的发起方
    pub commander: Option<Commander>,
    /// 付款方式
    pub transfer_mode: Option<TransferMode>,
    /// 入账成功时间
    pub success_time: Option<String>,
    /// 微信支付在途异常资金付款指令执行流水号
    pub instruction_instance_id: Option<String>,
}

crate::model! { Instruction: Default {
    out_instruction_no: body("out_instruction_no"),
    commander: body("commander"),
    transfer_mode: body("transfer_mode"),
    success_time: body("success_time"),
    instruction_instance_id: body("instruction_instance_id"),
} }

/// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 产品名称
    pub product_name: Option<ProductName>,
    /// 微信支付在途异常资金付款单号
    pub receipt_id: Option<String>,
    /// 付款金额信息
    pub transfer_amount: Option<TransferAmount>,
    /// 在途异常资金付款状态
    pub receipt_state: Option<ReceiptState>,
    /// 在途异常资金付款单据创建时间
    pub create_time: Option<String>,
    /// 在途异常资金付款单据更新时间
    pub last_update_time: Option<String>,
    /// 在途异常资金付款指令信息
    pub instruction: Option<Instruction>,
}

crate::model! { Resource: Default {
    product_name: body("product_name"),
    receipt_id: body("receipt_id"),
    transfer_amount: body("transfer_amount"),
    receipt_state: body("receipt_state"),
    create_time: body("create_time"),
    last_update_time: body("last_update_time"),
    instruction: body("instruction"),
} }
