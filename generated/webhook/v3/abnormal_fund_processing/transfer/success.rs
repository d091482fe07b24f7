// Written by `cargo xtask codegen` from spec/webhook/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md

//! Notification: abnormal fund transfer (ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS, JSON) · 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
//!
//! Notification `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4014591539](https://pay.weixin.qq.com/doc/v3/partner/4014591539)
#![doc(alias("异常转付处理结果回调(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)通知(JSON)", "4014591539"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS";
    type Reply = ();
}

pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::ProductName;

pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::Currency;

pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::TransferAmount;

pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::ReceiptState;

pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::Operator;

pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::Commander;

pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::TransferMode;

/// payment instruction information of the in-transit abnormal funds · 在途异常资金付款指令信息
#[non_exhaustive]
pub struct Instruction {
    /// merchant-side instruction number · 商户侧指令编号
    pub out_instruction_no: Option<String>,
    /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
    pub commander: Option<Commander>,
    /// payment method · 付款方式
    pub transfer_mode: Option<TransferMode>,
    /// crediting success time · 入账成功时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// execution serial number of the WeChat Pay in-transit abnormal fund payment instruction · 微信支付在途异常资金付款指令执行流水号
    pub instruction_instance_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Instruction: Received {
    out_instruction_no: body("out_instruction_no").promised(),
    commander: body("commander").promised(),
    transfer_mode: body("transfer_mode").promised(),
    success_time: body("success_time").promised(),
    instruction_instance_id: body("instruction_instance_id").promised(),
} }

crate::promised::promised! { Instruction {
    /// merchant-side instruction number · 商户侧指令编号
    out_instruction_no 0(&str),
    /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
    commander 1(&Commander),
    /// payment method · 付款方式
    transfer_mode 2(&TransferMode),
    /// crediting success time · 入账成功时间; as 2018-06-08T10:34:56+08:00
    success_time 3(&crate::Time),
    /// execution serial number of the WeChat Pay in-transit abnormal fund payment instruction · 微信支付在途异常资金付款指令执行流水号
    instruction_instance_id 4(&str),
} }

/// Notification: abnormal fund transfer (ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS, JSON) · 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// product name · 产品名称
    pub product_name: Option<ProductName>,
    /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
    pub receipt_id: Option<String>,
    /// payment amount · 付款金额信息
    pub transfer_amount: Option<TransferAmount>,
    /// payment state of the in-transit abnormal funds · 在途异常资金付款状态
    pub receipt_state: Option<ReceiptState>,
    /// creation time of the in-transit abnormal funds payment order · 在途异常资金付款单据创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// update time of the in-transit abnormal funds payment order · 在途异常资金付款单据更新时间
    pub last_update_time: Option<String>,
    /// payment instruction information of the in-transit abnormal funds · 在途异常资金付款指令信息
    pub instruction: Option<Instruction>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    product_name: body("product_name").promised(),
    receipt_id: body("receipt_id").promised(),
    transfer_amount: body("transfer_amount").promised(),
    receipt_state: body("receipt_state").promised(),
    create_time: body("create_time").promised(),
    last_update_time: body("last_update_time").promised(),
    instruction: body("instruction").promised(),
} }

crate::promised::promised! { Resource {
    /// product name · 产品名称
    product_name 0(&ProductName),
    /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
    receipt_id 1(&str),
    /// payment amount · 付款金额信息
    transfer_amount 2(&TransferAmount),
    /// payment state of the in-transit abnormal funds · 在途异常资金付款状态
    receipt_state 3(&ReceiptState),
    /// creation time of the in-transit abnormal funds payment order · 在途异常资金付款单据创建时间; as 2018-06-08T10:34:56+08:00
    create_time 4(&crate::Time),
    /// update time of the in-transit abnormal funds payment order · 在途异常资金付款单据更新时间
    last_update_time 5(&str),
    /// payment instruction information of the in-transit abnormal funds · 在途异常资金付款指令信息
    instruction 6(&Instruction),
} }
