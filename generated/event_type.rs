// Written by `cargo xtask codegen`

//! The event types of all v3 and brand notifications, also of families that are not switched on.

crate::open_enum! {
    /// What a notification of v3 or to a brand is about.
    pub enum EventType {
        /// Notification: abnormal fund transfer (ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS, JSON) · 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
        AbnormalFundProcessingTransferSuccess = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
        /// Notification: H5 payment domain change application (APPLYMENT\_STATE.APPROVED, JSON) · H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
        ApplymentStateApproved = "APPLYMENT_STATE.APPROVED",
        /// Notification: merchant transaction block record added (BLOCKRECORD.CHANGE, JSON) · 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)
        BlockrecordChange = "BLOCKRECORD.CHANGE",
        /// Notification: merchant transaction block record appealed (BLOCKSUBMISSION.CHANGE, JSON) · 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
        BlocksubmissionChange = "BLOCKSUBMISSION.CHANGE",
        /// Notification: a user opened the membership card · 用户开通会员卡
        BrandMemberCardUserCardCreate = "BRAND_MEMBER_CARD.USER_CARD.CREATE",
        /// Notification: a user deleted the membership card · 用户删除会员卡
        BrandMemberCardUserCardDelete = "BRAND_MEMBER_CARD.USER_CARD.DELETE",
        /// Notification: member points-for-coupon (BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON, JSON) · 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
        BrandMemberCardSpPointExchangeCoupon = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
        /// Notification: merchant-card member points synced (BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT, JSON) · 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
        BrandMemberCardSpSyncUserPoint = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
        /// Notification: merchant-card membership activated (BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE, JSON) · 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON)
        BrandMemberCardSpUserCardCreate = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
        /// Notification: merchant-card membership deleted (BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE, JSON) · 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON)
        BrandMemberCardSpUserCardDelete = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
        /// Notification: charity donation budget application closed (BUDGET.CLOSED, JSON) · 公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON)
        BudgetClosed = "BUDGET.CLOSED",
        /// Notification: charity donation budget application finished (BUDGET.FINISHED, JSON) · 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)
        BudgetFinished = "BUDGET.FINISHED",
        /// Notification: charity donation budget application locked (BUDGET.LOCKED, JSON) · 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)
        BudgetLocked = "BUDGET.LOCKED",
        /// Notification: new complaint (COMPLAINT.CREATE, JSON) · 产生新投诉(COMPLAINT.CREATE)通知(JSON)
        ComplaintCreate = "COMPLAINT.CREATE",
        /// Notification: complaint state changed (COMPLAINT.STATE\_CHANGE, JSON) · 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON)
        ComplaintStateChange = "COMPLAINT.STATE_CHANGE",
        /// Notification: coupon claimed (COUPON.SEND, JSON) · 领券事件回调(COUPON.SEND)通知(JSON)
        CouponSend = "COUPON.SEND",
        /// Notification: coupon redeemed (COUPON.USE, JSON) · 核销事件回调(COUPON.USE)通知(JSON)
        CouponUse = "COUPON.USE",
        /// Notification: auto-repayment deduction repaid (CREDIT\_REPAYMENT.DEDUCTION\_PAY, JSON) · 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
        CreditRepaymentDeductionPay = "CREDIT_REPAYMENT.DEDUCTION_PAY",
        /// Notification: auto-repayment contract signed (CREDIT\_REPAYMENT.SIGN\_CONTRACT, JSON) · 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON)
        CreditRepaymentSignContract = "CREDIT_REPAYMENT.SIGN_CONTRACT",
        /// Notification: auto-repayment contract terminated (CREDIT\_REPAYMENT.TERMINATE\_CONTRACT, JSON) · 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON)
        CreditRepaymentTerminateContract = "CREDIT_REPAYMENT.TERMINATE_CONTRACT",
        /// Notification: overseas wallet, query payment QR code (CROSS\_BORDER\_PAY.GET\_MCH\_INFO, JSON) · 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
        CrossBorderPayGetMchInfo = "CROSS_BORDER_PAY.GET_MCH_INFO",
        /// Notification: overseas wallet, push order (CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO, JSON) · 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
        CrossBorderPayPushOrderInfo = "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
        /// Notification: the state of a distribution plan changed · 投放计划状态变更通知
        DeliveryPlanChange = "DELIVERY_PLAN.CHANGE",
        /// Notification: agreement-keeping state changed (DISCOUNT\_CARD.AGREEMENT\_ENDED, JSON) · 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON)
        DiscountCardAgreementEnded = "DISCOUNT_CARD.AGREEMENT_ENDED",
        /// Notification: user claimed the WeChat discount card (DISCOUNT\_CARD.GET\_CARD, JSON) · 微信先享卡用户领卡(DISCOUNT\_CARD.GET\_CARD)通知(JSON)
        DiscountCardGetCard = "DISCOUNT_CARD.GET_CARD",
        /// Notification: WeChat discount card settled for the user (DISCOUNT\_CARD.SETTLEMENT, JSON) · 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON)
        DiscountCardSettlement = "DISCOUNT_CARD.SETTLEMENT",
        /// Notification: user accepted the WeChat discount card (DISCOUNT\_CARD.USER\_ACCEPTED, JSON) · 微信先享卡用户领卡(DISCOUNT\_CARD.USER\_ACCEPTED)通知(JSON)
        DiscountCardUserAccepted = "DISCOUNT_CARD.USER_ACCEPTED",
        /// Notification: deduction state changed (DISCOUNT\_CARD.USER\_PAID, JSON) · 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
        DiscountCardUserPaid = "DISCOUNT_CARD.USER_PAID",
        /// Notification: e-commerce combined deduction contract signed (ECOMMERCE\_ENTRUST.SIGN, JSON) · 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON)
        EcommerceEntrustSign = "ECOMMERCE_ENTRUST.SIGN",
        /// Notification: e-commerce combined deduction contract terminated (ECOMMERCE\_ENTRUST.TERMINATE, JSON) · 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
        EcommerceEntrustTerminate = "ECOMMERCE_ENTRUST.TERMINATE",
        /// Notification: campus easy pay debt state changed (EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE, JSON) · 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON)
        EduSchoolPayUserDebtStateUpdate = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
        /// Notification: education auto-renewal contract terminated by user (ENTRUST.RELEASE, JSON) · 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
        EntrustRelease = "ENTRUST.RELEASE",
        /// Notification: entrusted deduction contract signed (ENTRUST.SIGN, JSON) · 委托代扣签约成功(ENTRUST.SIGN)通知(JSON)
        EntrustSign = "ENTRUST.SIGN",
        /// Notification: education auto-renewal contract signed by user (ENTRUST.SIGNING, JSON) · 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
        EntrustSigning = "ENTRUST.SIGNING",
        /// Notification: entrusted deduction contract terminated (ENTRUST.TERMINATE, JSON) · 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)
        EntrustTerminate = "ENTRUST.TERMINATE",
        /// Notification: deduction contract termination inquiry (ENTRUST.TERMINATE\_INQUIRY, JSON) · 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
        EntrustTerminateInquiry = "ENTRUST.TERMINATE_INQUIRY",
        /// Notification: get information to retain a terminating user (ENTRUST.TERMINATE\_RETENTION, JSON) · 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
        EntrustTerminateRetention = "ENTRUST.TERMINATE_RETENTION",
        /// Notification: user contract signing state changed (FACEPAY.USER\_STATE\_CHANGE, JSON) · 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
        FacepayUserStateChange = "FACEPAY.USER_STATE_CHANGE",
        /// Notification: fapiao card discarded (FAPIAO.CARD\_DISCARDED, JSON) · 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON)
        FapiaoCardDiscarded = "FAPIAO.CARD_DISCARDED",
        /// Notification: fapiao inserted into the user's card wallet (FAPIAO.CARD\_INSERTED, JSON) · 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON)
        FapiaoCardInserted = "FAPIAO.CARD_INSERTED",
        /// Notification: fapiao issued (FAPIAO.ISSUED, JSON) · 发票开具成功(FAPIAO.ISSUED)通知(JSON)
        FapiaoIssued = "FAPIAO.ISSUED",
        /// Notification: fapiao reversed (FAPIAO.REVERSED, JSON) · 发票冲红成功(FAPIAO.REVERSED)通知(JSON)
        FapiaoReversed = "FAPIAO.REVERSED",
        /// Notification: user completed the fapiao title (FAPIAO.USER\_APPLIED, JSON) · 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON)
        FapiaoUserApplied = "FAPIAO.USER_APPLIED",
        /// Notification: overnight-return insurance state (HIRE\_POWER\_BANK.RECEIVE\_INSURANCE, JSON) · 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON)
        HirePowerBankReceiveInsurance = "HIRE_POWER_BANK.RECEIVE_INSURANCE",
        /// Notification: insurance entrusted deduction renewed (INSURANCE\_ENTRUST.RENEW, JSON) · 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON)
        InsuranceEntrustRenew = "INSURANCE_ENTRUST.RENEW",
        /// Notification: insurance entrusted deduction contract signed (INSURANCE\_ENTRUST.SIGN, JSON) · 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON)
        InsuranceEntrustSign = "INSURANCE_ENTRUST.SIGN",
        /// Notification: insurance entrusted deduction terminated (INSURANCE\_ENTRUST.TERMINATE, JSON) · 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON)
        InsuranceEntrustTerminate = "INSURANCE_ENTRUST.TERMINATE",
        /// Notification: user authorised policy service (INSURANCE\_POLICY\_MANAGEMENT.GRANTED, JSON) · 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON)
        InsurancePolicyManagementGranted = "INSURANCE_POLICY_MANAGEMENT.GRANTED",
        /// Notification: business district points authorisation (MALL\_AUTH.ACTIVATE\_CARD, JSON) · 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
        MallAuthActivateCard = "MALL_AUTH.ACTIVATE_CARD",
        /// Notification: business district member in-mall refund (MALL\_REFUND.SUCCESS, JSON) · 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON)
        MallRefundSuccess = "MALL_REFUND.SUCCESS",
        /// Notification: business district member in-mall payment (MALL\_TRANSACTION.SUCCESS, JSON) · 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
        MallTransactionSuccess = "MALL_TRANSACTION.SUCCESS",
        /// Notification: merchant management record (MANAGERECORD.CHANGE, JSON) · 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
        ManagerecordChange = "MANAGERECORD.CHANGE",
        /// Notification: automatic collection closed (MCHTRANSFER.AUTHORIZATION.CLOSED, user confirmation, JSON) · 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON)
        MchtransferAuthorizationClosed = "MCHTRANSFER.AUTHORIZATION.CLOSED",
        /// Notification: automatic collection authorised (MCHTRANSFER.AUTHORIZATION.CONFIRMED, user confirmation, JSON) · 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)
        MchtransferAuthorizationConfirmed = "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        /// Notification: merchant transfer batch closed (MCHTRANSFER.BATCH.CLOSED, JSON) · 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
        MchtransferBatchClosed = "MCHTRANSFER.BATCH.CLOSED",
        /// Notification: merchant transfer batch finished (MCHTRANSFER.BATCH.FINISHED, JSON) · 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
        MchtransferBatchFinished = "MCHTRANSFER.BATCH.FINISHED",
        /// Notification: merchant transfer finished (MCHTRANSFER.BILL.FINISHED, user confirmation, JSON) · 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)
        MchtransferBillFinished = "MCHTRANSFER.BILL.FINISHED",
        /// Notification: transfer to QQ Wallet (MCHTRANSFER.QQWALLETBILL.FINISHED, JSON) · 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)
        MchtransferQqwalletbillFinished = "MCHTRANSFER.QQWALLETBILL.FINISHED",
        /// Notification: merchant withdrawal state changed (MCHWITHDRAW.CHANGE, JSON) · 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
        MchwithdrawChange = "MCHWITHDRAW.CHANGE",
        /// Notification: medical insurance mixed payment succeeded (MEDICAL\_INSURANCE.SUCCESS, JSON) · 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)
        MedicalInsuranceSuccess = "MEDICAL_INSURANCE.SUCCESS",
        /// Notification: membership card claimed (MEMBERCARD.ACCEPT\_CARD, JSON) · 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
        MembercardAcceptCard = "MEMBERCARD.ACCEPT_CARD",
        /// Notification: membership card activated (MEMBERCARD.ACTIVATE\_CARD, JSON) · 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
        MembercardActivateCard = "MEMBERCARD.ACTIVATE_CARD",
        /// Notification: user managed the membership card (MEMBERCARD.USERCARD\_MANAGE, JSON) · 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
        MembercardUsercardManage = "MEMBERCARD.USERCARD_MANAGE",
        /// Notification: partner subscription (MERCHANT\_NOTIFY.NOTIFY, JSON) · 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
        MerchantNotifyNotify = "MERCHANT_NOTIFY.NOTIFY",
        /// Notification: cross-border/global entrusted deduction contract signed (PAPAY.SIGN, JSON) · 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)
        PapaySign = "PAPAY.SIGN",
        /// Notification: cross-border/global entrusted deduction terminated (PAPAY.TERMINATE, JSON) · 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)
        PapayTerminate = "PAPAY.TERMINATE",
        /// Notification: parking payment, query merchant fee (PARKING\_FEE.QUERY\_TRANS\_INFO, JSON) · 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
        ParkingFeeQueryTransInfo = "PARKING_FEE.QUERY_TRANS_INFO",
        /// Notification: service account binding result (PAYSCORE.BIND\_SERVICE\_ACCOUNT, JSON) · 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
        PayscoreBindServiceAccount = "PAYSCORE.BIND_SERVICE_ACCOUNT",
        /// Notification: pay score merchant prepay order (PAYSCORE.MCH\_PREPAY, acquiring institution, JSON) · 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)
        PayscoreMchPrepay = "PAYSCORE.MCH_PREPAY",
        /// Notification: pay score service order confirmed (PAYSCORE.USER\_ACCEPTED, JSON) · 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON)
        PayscoreUserAccepted = "PAYSCORE.USER_ACCEPTED",
        /// Notification: contract signing cancelled (PAYSCORE.USER\_CANCEL\_SIGN\_PLAN, JSON) · 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON)
        PayscoreUserCancelSignPlan = "PAYSCORE.USER_CANCEL_SIGN_PLAN",
        /// Notification: user revoked pay score authorisation (PAYSCORE.USER\_CLOSE\_SERVICE, JSON) · 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON)
        PayscoreUserCloseService = "PAYSCORE.USER_CLOSE_SERVICE",
        /// Notification: user confirmed the pay score service (PAYSCORE.USER\_CONFIRM, JSON) · 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON)
        PayscoreUserConfirm = "PAYSCORE.USER_CONFIRM",
        /// Notification: user granted pay score authorisation (PAYSCORE.USER\_OPEN\_SERVICE, JSON) · 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON)
        PayscoreUserOpenService = "PAYSCORE.USER_OPEN_SERVICE",
        /// Notification: pay score user payment succeeded (PAYSCORE.USER\_PAID, JSON) · 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON)
        PayscoreUserPaid = "PAYSCORE.USER_PAID",
        /// Notification: contract signed (PAYSCORE.USER\_SIGN\_PLAN, JSON) · 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON)
        PayscoreUserSignPlan = "PAYSCORE.USER_SIGN_PLAN",
        /// Notification: result of an image generation · 图片生成回调通知
        ProductCouponImageGeneration = "PRODUCT_COUPON.IMAGE_GENERATION",
        /// Notification: product coupon claimed · 商品券回调通知
        ProductCouponSend = "PRODUCT_COUPON.SEND",
        /// Notification: product coupon image result (PRODUCT\_COUPON\_SP.IMAGE\_GENERATION, JSON) · 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
        ProductCouponSpImageGeneration = "PRODUCT_COUPON_SP.IMAGE_GENERATION",
        /// Notification: product coupon claimed (PRODUCT\_COUPON\_SP.SEND, JSON) · 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON)
        ProductCouponSpSend = "PRODUCT_COUPON_SP.SEND",
        /// Notification: profit-sharing return succeeded (PROFITSHARING.RETURN, JSON) · 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)
        ProfitsharingReturn = "PROFITSHARING.RETURN",
        /// Notification: profit sharing succeeded (PROFITSHARING.SUCCESS, JSON) · 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)
        ProfitsharingSuccess = "PROFITSHARING.SUCCESS",
        /// Notification: platform merchant top-up closed (RECHARGE.CLOSED, JSON) · 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)
        RechargeClosed = "RECHARGE.CLOSED",
        /// Notification: platform merchant top-up funds returned (RECHARGE.FUND\_RETURNED, JSON) · 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
        RechargeFundReturned = "RECHARGE.FUND_RETURNED",
        /// Notification: platform merchant top-up succeeded (RECHARGE.SUCCESS, JSON) · 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
        RechargeSuccess = "RECHARGE.SUCCESS",
        /// Notification: refund abnormal (REFUND.ABNORMAL, JSON) · 退款异常(REFUND.ABNORMAL)通知(JSON)
        RefundAbnormal = "REFUND.ABNORMAL",
        /// Notification: refund closed (REFUND.CLOSED, JSON) · 退款关闭(REFUND.CLOSED)通知(JSON)
        RefundClosed = "REFUND.CLOSED",
        /// Notification: refund succeeded (REFUND.SUCCESS, JSON) · 退款成功(REFUND.SUCCESS)通知(JSON)
        RefundSuccess = "REFUND.SUCCESS",
        /// Notification: risk order (RISKTRADE.IDENTIFICATION, JSON) · 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
        RisktradeIdentification = "RISKTRADE.IDENTIFICATION",
        /// Notification: merchant signing and encryption test (SECURITY\_ECHO.SUCCESS, JSON) · 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON)
        SecurityEchoSuccess = "SECURITY_ECHO.SUCCESS",
        /// Notification: personal collection settled (SETTLEMENT.SUCCESS, JSON) · 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)
        SettlementSuccess = "SETTLEMENT.SUCCESS",
        /// Notification: parking deduction failed (TRANSACTION.FAIL, JSON) · 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
        TransactionFail = "TRANSACTION.FAIL",
        /// Notification: campus easy pay deduction failed (TRANSACTION.INDUSTRY\_FAILED, JSON) · 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON)
        TransactionIndustryFailed = "TRANSACTION.INDUSTRY_FAILED",
        /// Notification: campus easy pay deduction succeeded (TRANSACTION.INDUSTRY\_SUCCESS, JSON) · 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON)
        TransactionIndustrySuccess = "TRANSACTION.INDUSTRY_SUCCESS",
        /// Notification: user repaid an advance order (TRANSACTION.PAY\_BACK, JSON) · 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON)
        TransactionPayBack = "TRANSACTION.PAY_BACK",
        /// Notification: payment succeeded (TRANSACTION.SUCCESS, JSON) · 支付成功(TRANSACTION.SUCCESS)通知(JSON)
        TransactionSuccess = "TRANSACTION.SUCCESS",
        /// Notification: parking entry state changed (VEHICLE.ENTRANCE\_STATE\_CHANGE, JSON) · 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
        VehicleEntranceStateChange = "VEHICLE.ENTRANCE_STATE_CHANGE",
        /// Notification: ETC contract signing state changed (VEHICLE.USER\_STATE\_CHANGE, JSON) · ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
        VehicleUserStateChange = "VEHICLE.USER_STATE_CHANGE",
        /// Notification: appeal on the merchant platform (VIOLATION.APPEAL, JSON) · 商户平台申诉(VIOLATION.APPEAL)通知(JSON)
        ViolationAppeal = "VIOLATION.APPEAL",
        /// Notification: block by the merchant platform (VIOLATION.INTERCEPT, JSON) · 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)
        ViolationIntercept = "VIOLATION.INTERCEPT",
        /// Notification: penalty by the merchant platform (VIOLATION.PUNISH, JSON) · 商户平台处罚(VIOLATION.PUNISH)通知(JSON)
        ViolationPunish = "VIOLATION.PUNISH",
        /// Notification: relationship authorised (WEBIZPAY.AUTHORIZED, JSON) · 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
        WebizpayAuthorized = "WEBIZPAY.AUTHORIZED",
        /// Notification: enterprise quota card refund succeeded (WEBIZPAY.PAYMENTREFUNDSUCCESS, JSON) · 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
        WebizpayPaymentrefundsuccess = "WEBIZPAY.PAYMENTREFUNDSUCCESS",
        /// Notification: enterprise quota card payment succeeded (WEBIZPAY.PAYMENTSUCCESS, JSON) · 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)
        WebizpayPaymentsuccess = "WEBIZPAY.PAYMENTSUCCESS",
        /// Notification: enterprise payment quota card expired (WEBIZPAY.QUOTACARDEXPIRED, JSON) · 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
        WebizpayQuotacardexpired = "WEBIZPAY.QUOTACARDEXPIRED",
        /// Notification: enterprise payment authorisation revoked (WEBIZPAY.REVOKED, JSON) · 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
        WebizpayRevoked = "WEBIZPAY.REVOKED",
    }
}
