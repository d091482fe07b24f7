// Written by `cargo xtask codegen` from spec/webhook/v3/COMPLAINT.CREATE.md

//! Notification: new complaint (COMPLAINT.CREATE, JSON) · 产生新投诉(COMPLAINT.CREATE)通知(JSON)
//!
//! Notification `COMPLAINT.CREATE`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012289719](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
//! - partner: [4012076174](https://pay.weixin.qq.com/doc/v3/partner/4012076174)
#![doc(alias("产生新投诉(COMPLAINT.CREATE)通知(JSON)", "4012289719", "4012076174"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "COMPLAINT.CREATE";
    type Reply = ();
}

crate::open_enum! {
    /// specific action type that triggered this complaint notification · 触发本次投诉通知回调的具体动作类型
    pub enum ActionType {
        CreateComplaint = "CREATE_COMPLAINT",
        ContinueComplaint = "CONTINUE_COMPLAINT",
        UserResponse = "USER_RESPONSE",
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        SellerRefund = "SELLER_REFUND",
        MerchantResponse = "MERCHANT_RESPONSE",
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
        RefundSuccess = "REFUND_SUCCESS",
    }
}

/// Notification: new complaint (COMPLAINT.CREATE, JSON) · 产生新投诉(COMPLAINT.CREATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ID of the complaint · 投诉单对应的投诉单号
    pub complaint_id: Option<String>,
    /// specific action type that triggered this complaint notification · 触发本次投诉通知回调的具体动作类型
    pub action_type: Option<ActionType>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    complaint_id: body("complaint_id").promised(),
    action_type: body("action_type").promised(),
} }

crate::promised::promised! { Resource {
    /// ID of the complaint · 投诉单对应的投诉单号
    complaint_id 0(&str),
    /// specific action type that triggered this complaint notification · 触发本次投诉通知回调的具体动作类型
    action_type 1(&ActionType),
} }
