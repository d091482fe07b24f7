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
        /// the user complains · 用户提交投诉
        CreateComplaint = "CREATE_COMPLAINT",
        /// the user goes on complaining · 用户继续投诉
        ContinueComplaint = "CONTINUE_COMPLAINT",
        /// new message of the user · 用户新留言
        UserResponse = "USER_RESPONSE",
        /// new message of the platform · 平台新留言
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        /// the merchant refunds in full · 商户发起全额退款
        SellerRefund = "SELLER_REFUND",
        /// new answer of the merchant · 商户新回复
        MerchantResponse = "MERCHANT_RESPONSE",
        /// the merchant says that it is dealt with · 商户反馈处理完成
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// the user asks for the platform's help · 用户申请平台协助
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// the user cancels the platform's help · 用户取消平台协助
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// customer service ends the platform's help · 客服结束平台协助
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// the merchant agrees to the refund · 商户同意退款
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// the merchant turns the refund down · 商户驳回退款
        MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
        /// the refund has arrived · 退款到账
        RefundSuccess = "REFUND_SUCCESS",
    }
}

/// Notification: new complaint (COMPLAINT.CREATE, JSON) · 产生新投诉(COMPLAINT.CREATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ID of the complaint · 投诉单对应的投诉单号; up to 64 characters
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
    /// ID of the complaint · 投诉单对应的投诉单号; up to 64 characters
    complaint_id 0(&str),
    /// specific action type that triggered this complaint notification · 触发本次投诉通知回调的具体动作类型
    action_type 1(&ActionType),
} }
