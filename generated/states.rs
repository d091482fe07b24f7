// Written by `cargo xtask codegen` from spec/states.toml

//! The states of things, one type a thing, whether it is asked for, told or looked for by its state.

crate::open_enum! {
    /// State of a payment, as <https://pay.weixin.qq.com/doc/v3/merchant/4012791858> lists them
    pub enum TradeState {
        /// not paid · 未支付
        Notpay = "NOTPAY",
        /// the user is paying · 用户支付中
        Userpaying = "USERPAYING",
        Accept = "ACCEPT",
        Accepted = "ACCEPTED",
        /// paid · 支付成功
        Success = "SUCCESS",
        /// refunded · 转入退款
        Refund = "REFUND",
        /// closed · 已关闭
        Closed = "CLOSED",
        /// revoked · 已撤销
        Revoked = "REVOKED",
        /// the payment failed · 支付失败
        Payerror = "PAYERROR",
        PayFail = "PAY_FAIL",
    }
}

impl TradeState {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Success | Self::Refund | Self::Closed | Self::Revoked |
            Self::Payerror | Self::PayFail
        )
    }
}

crate::open_enum! {
    /// State of a refund, as <https://pay.weixin.qq.com/doc/v3/merchant/4012791863> lists them
    pub enum RefundStatus {
        /// the refund is being processed · 退款处理中
        Processing = "PROCESSING",
        /// the refund has a problem · 退款异常
        Abnormal = "ABNORMAL",
        Change = "CHANGE",
        /// refunded · 退款成功
        Success = "SUCCESS",
        /// the refund is closed · 退款关闭
        Closed = "CLOSED",
        Refundclose = "REFUNDCLOSE",
    }
}

impl RefundStatus {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Closed | Self::Refundclose)
    }
}

crate::open_enum! {
    /// State of a transfer to a user, as <https://pay.weixin.qq.com/doc/v3/merchant/4012716437> lists them
    pub enum TransferState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Transfering = "TRANSFERING",
        Canceling = "CANCELING",
        Success = "SUCCESS",
        Fail = "FAIL",
        Cancelled = "CANCELLED",
        Closed = "CLOSED",
    }
}

impl TransferState {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Fail | Self::Cancelled | Self::Closed)
    }
}

crate::open_enum! {
    /// State of a batch of transfers, as <https://pay.weixin.qq.com/doc/v3/merchant/4012458877> lists them
    pub enum TransferBatchStatus {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        WaitPay = "WAIT_PAY",
        Finished = "FINISHED",
        Closed = "CLOSED",
        Completed = "COMPLETED",
    }
}

impl TransferBatchStatus {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Finished | Self::Closed | Self::Completed)
    }
}

crate::open_enum! {
    /// State of a red packet in a batch, as <https://pay.weixin.qq.com/doc/v3/merchant/4014310369> lists them
    pub enum RedpacketDetailState {
        DetailInit = "DETAIL_INIT",
        DetailWaitPay = "DETAIL_WAIT_PAY",
        DetailProcessing = "DETAIL_PROCESSING",
        DetailSuccess = "DETAIL_SUCCESS",
        DetailFail = "DETAIL_FAIL",
    }
}

impl RedpacketDetailState {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::DetailSuccess | Self::DetailFail)
    }
}

crate::open_enum! {
    /// State of a sharing order, as <https://pay.weixin.qq.com/doc/v3/merchant/4012525210> lists them
    pub enum SharingState {
        /// being processed · 处理中
        Processing = "PROCESSING",
        /// the sharing is finished · 分账完成
        Finished = "FINISHED",
    }
}

impl SharingState {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Finished)
    }
}

crate::open_enum! {
    /// State of what one receiver gets, or gives back, as <https://pay.weixin.qq.com/doc/v3/merchant/4012525210> lists them
    pub enum SharingResult {
        /// to be shared · 待分账
        Pending = "PENDING",
        /// being processed · 处理中
        Processing = "PROCESSING",
        /// shared · 分账成功
        Success = "SUCCESS",
        /// closed · 已关闭
        Closed = "CLOSED",
        Fail = "FAIL",
        /// failed · 已失败
        Failed = "FAILED",
    }
}

impl SharingResult {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Closed | Self::Fail | Self::Failed)
    }
}

crate::open_enum! {
    /// State of an order of pay score, as <https://pay.weixin.qq.com/doc/v3/merchant/4012587902> lists them
    pub enum PayscoreState {
        /// the merchant has made the service order · 商户已创建服务订单
        Created = "CREATED",
        /// the service order is under way · 服务订单进行中
        Doing = "DOING",
        /// the service order is completed · 服务订单完成
        Done = "DONE",
        /// the merchant cancelled the service order · 商户取消服务订单
        Revoked = "REVOKED",
        /// the service order is no longer valid · 服务订单已失效
        Expired = "EXPIRED",
    }
}

impl PayscoreState {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Done | Self::Revoked | Self::Expired)
    }
}
