// Written by `cargo xtask codegen`

//! The event types of all v3 notifications, also of families that are not switched on.

crate::open_enum! {
    /// What a v3 notification is about.
    pub enum EventType {
        /// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
        AbnormalFundProcessingTransferSuccess = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
        /// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
        ApplymentStateApproved = "APPLYMENT_STATE.APPROVED",
        /// 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)
        BlockrecordChange = "BLOCKRECORD.CHANGE",
        /// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
        BlocksubmissionChange = "BLOCKSUBMISSION.CHANGE",
        /// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
        BrandMemberCardSpPointExchangeCoupon = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
        /// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
        BrandMemberCardSpSyncUserPoint = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
        /// 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON)
        BrandMemberCardSpUserCardCreate = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
        /// 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON)
        BrandMemberCardSpUserCardDelete = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
        /// 公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON)
        BudgetClosed = "BUDGET.CLOSED",
        /// 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)
        BudgetFinished = "BUDGET.FINISHED",
        /// 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)
        BudgetLocked = "BUDGET.LOCKED",
        /// 产生新投诉(COMPLAINT.CREATE)通知(JSON)
        ComplaintCreate = "COMPLAINT.CREATE",
        /// 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON)
        ComplaintStateChange = "COMPLAINT.STATE_CHANGE",
        /// 领券事件回调(COUPON.SEND)通知(JSON)
        CouponSend = "COUPON.SEND",
        /// 核销事件回调(COUPON.USE)通知(JSON)
        CouponUse = "COUPON.USE",
        /// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
        CreditRepaymentDeductionPay = "CREDIT_REPAYMENT.DEDUCTION_PAY",
        /// 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON)
        CreditRepaymentSignContract = "CREDIT_REPAYMENT.SIGN_CONTRACT",
        /// 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON)
        CreditRepaymentTerminateContract = "CREDIT_REPAYMENT.TERMINATE_CONTRACT",
        /// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
        CrossBorderPayGetMchInfo = "CROSS_BORDER_PAY.GET_MCH_INFO",
        /// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
        CrossBorderPayPushOrderInfo = "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
        /// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
        DeliveryPlanChange = "DELIVERY_PLAN.CHANGE",
        /// 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON)
        DiscountCardAgreementEnded = "DISCOUNT_CARD.AGREEMENT_ENDED",
        /// 微信先享卡用户领卡(DISCOUNT\_CARD.GET\_CARD)通知(JSON)
        DiscountCardGetCard = "DISCOUNT_CARD.GET_CARD",
        /// 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON)
        DiscountCardSettlement = "DISCOUNT_CARD.SETTLEMENT",
        /// 微信先享卡用户领卡(DISCOUNT\_CARD.USER\_ACCEPTED)通知(JSON)
        DiscountCardUserAccepted = "DISCOUNT_CARD.USER_ACCEPTED",
        /// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
        DiscountCardUserPaid = "DISCOUNT_CARD.USER_PAID",
        /// 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON)
        EcommerceEntrustSign = "ECOMMERCE_ENTRUST.SIGN",
        /// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
        EcommerceEntrustTerminate = "ECOMMERCE_ENTRUST.TERMINATE",
        /// 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON)
        EduSchoolPayUserDebtStateUpdate = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
        /// 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
        EntrustRelease = "ENTRUST.RELEASE",
        /// 委托代扣签约成功(ENTRUST.SIGN)通知(JSON)
        EntrustSign = "ENTRUST.SIGN",
        /// 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
        EntrustSigning = "ENTRUST.SIGNING",
        /// 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)
        EntrustTerminate = "ENTRUST.TERMINATE",
        /// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
        EntrustTerminateInquiry = "ENTRUST.TERMINATE_INQUIRY",
        /// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
        EntrustTerminateRetention = "ENTRUST.TERMINATE_RETENTION",
        /// 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
        FacepayUserStateChange = "FACEPAY.USER_STATE_CHANGE",
        /// 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON)
        FapiaoCardDiscarded = "FAPIAO.CARD_DISCARDED",
        /// 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON)
        FapiaoCardInserted = "FAPIAO.CARD_INSERTED",
        /// 发票开具成功(FAPIAO.ISSUED)通知(JSON)
        FapiaoIssued = "FAPIAO.ISSUED",
        /// 发票冲红成功(FAPIAO.REVERSED)通知(JSON)
        FapiaoReversed = "FAPIAO.REVERSED",
        /// 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON)
        FapiaoUserApplied = "FAPIAO.USER_APPLIED",
        /// 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON)
        HirePowerBankReceiveInsurance = "HIRE_POWER_BANK.RECEIVE_INSURANCE",
        /// 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON)
        InsuranceEntrustRenew = "INSURANCE_ENTRUST.RENEW",
        /// 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON)
        InsuranceEntrustSign = "INSURANCE_ENTRUST.SIGN",
        /// 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON)
        InsuranceEntrustTerminate = "INSURANCE_ENTRUST.TERMINATE",
        /// 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON)
        InsurancePolicyManagementGranted = "INSURANCE_POLICY_MANAGEMENT.GRANTED",
        /// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
        MallAuthActivateCard = "MALL_AUTH.ACTIVATE_CARD",
        /// 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON)
        MallRefundSuccess = "MALL_REFUND.SUCCESS",
        /// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
        MallTransactionSuccess = "MALL_TRANSACTION.SUCCESS",
        /// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
        ManagerecordChange = "MANAGERECORD.CHANGE",
        /// 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON)
        MchtransferAuthorizationClosed = "MCHTRANSFER.AUTHORIZATION.CLOSED",
        /// 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)
        MchtransferAuthorizationConfirmed = "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        /// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
        MchtransferBatchClosed = "MCHTRANSFER.BATCH.CLOSED",
        /// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
        MchtransferBatchFinished = "MCHTRANSFER.BATCH.FINISHED",
        /// 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)
        MchtransferBillFinished = "MCHTRANSFER.BILL.FINISHED",
        /// 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)
        MchtransferQqwalletbillFinished = "MCHTRANSFER.QQWALLETBILL.FINISHED",
        /// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
        MchwithdrawChange = "MCHWITHDRAW.CHANGE",
        /// 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)
        MedicalInsuranceSuccess = "MEDICAL_INSURANCE.SUCCESS",
        /// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
        MembercardAcceptCard = "MEMBERCARD.ACCEPT_CARD",
        /// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
        MembercardActivateCard = "MEMBERCARD.ACTIVATE_CARD",
        /// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
        MembercardUsercardManage = "MEMBERCARD.USERCARD_MANAGE",
        /// 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
        MerchantNotifyNotify = "MERCHANT_NOTIFY.NOTIFY",
        /// 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)
        PapaySign = "PAPAY.SIGN",
        /// 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)
        PapayTerminate = "PAPAY.TERMINATE",
        /// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
        ParkingFeeQueryTransInfo = "PARKING_FEE.QUERY_TRANS_INFO",
        /// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
        PayscoreBindServiceAccount = "PAYSCORE.BIND_SERVICE_ACCOUNT",
        /// 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)
        PayscoreMchPrepay = "PAYSCORE.MCH_PREPAY",
        /// 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON)
        PayscoreUserAccepted = "PAYSCORE.USER_ACCEPTED",
        /// 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON)
        PayscoreUserCancelSignPlan = "PAYSCORE.USER_CANCEL_SIGN_PLAN",
        /// 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON)
        PayscoreUserCloseService = "PAYSCORE.USER_CLOSE_SERVICE",
        /// 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON)
        PayscoreUserConfirm = "PAYSCORE.USER_CONFIRM",
        /// 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON)
        PayscoreUserOpenService = "PAYSCORE.USER_OPEN_SERVICE",
        /// 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON)
        PayscoreUserPaid = "PAYSCORE.USER_PAID",
        /// 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON)
        PayscoreUserSignPlan = "PAYSCORE.USER_SIGN_PLAN",
        /// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
        ProductCouponSpImageGeneration = "PRODUCT_COUPON_SP.IMAGE_GENERATION",
        /// 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON)
        ProductCouponSpSend = "PRODUCT_COUPON_SP.SEND",
        /// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)
        ProfitsharingReturn = "PROFITSHARING.RETURN",
        /// 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)
        ProfitsharingSuccess = "PROFITSHARING.SUCCESS",
        /// 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)
        RechargeClosed = "RECHARGE.CLOSED",
        /// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
        RechargeFundReturned = "RECHARGE.FUND_RETURNED",
        /// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
        RechargeSuccess = "RECHARGE.SUCCESS",
        /// 退款异常(REFUND.ABNORMAL)通知(JSON)
        RefundAbnormal = "REFUND.ABNORMAL",
        /// 退款关闭(REFUND.CLOSED)通知(JSON)
        RefundClosed = "REFUND.CLOSED",
        /// 退款成功(REFUND.SUCCESS)通知(JSON)
        RefundSuccess = "REFUND.SUCCESS",
        /// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
        RisktradeIdentification = "RISKTRADE.IDENTIFICATION",
        /// 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON)
        SecurityEchoSuccess = "SECURITY_ECHO.SUCCESS",
        /// 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)
        SettlementSuccess = "SETTLEMENT.SUCCESS",
        /// 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
        TransactionFail = "TRANSACTION.FAIL",
        /// 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON)
        TransactionIndustryFailed = "TRANSACTION.INDUSTRY_FAILED",
        /// 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON)
        TransactionIndustrySuccess = "TRANSACTION.INDUSTRY_SUCCESS",
        /// 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON)
        TransactionPayBack = "TRANSACTION.PAY_BACK",
        /// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
        TransactionSuccess = "TRANSACTION.SUCCESS",
        /// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
        VehicleEntranceStateChange = "VEHICLE.ENTRANCE_STATE_CHANGE",
        /// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
        VehicleUserStateChange = "VEHICLE.USER_STATE_CHANGE",
        /// 商户平台申诉(VIOLATION.APPEAL)通知(JSON)
        ViolationAppeal = "VIOLATION.APPEAL",
        /// 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)
        ViolationIntercept = "VIOLATION.INTERCEPT",
        /// 商户平台处罚(VIOLATION.PUNISH)通知(JSON)
        ViolationPunish = "VIOLATION.PUNISH",
        /// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
        WebizpayAuthorized = "WEBIZPAY.AUTHORIZED",
        /// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
        WebizpayPaymentrefundsuccess = "WEBIZPAY.PAYMENTREFUNDSUCCESS",
        /// 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)
        WebizpayPaymentsuccess = "WEBIZPAY.PAYMENTSUCCESS",
        /// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
        WebizpayQuotacardexpired = "WEBIZPAY.QUOTACARDEXPIRED",
        /// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
        WebizpayRevoked = "WEBIZPAY.REVOKED",
    }
}
