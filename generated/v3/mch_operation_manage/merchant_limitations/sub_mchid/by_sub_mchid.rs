// Written by `cargo xtask codegen` from spec/openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}.md

//! `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`

/// Query a sub-merchant's restrictions · 查询子商户管控情况
///
/// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012803072](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_operation_manage::merchant_limitations::sub_mchid::by_sub_mchid::get::Request;
///
/// let request = Request::new("123000110");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询子商户管控情况", "4012803072"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a sub-merchant's restrictions · 查询子商户管控情况
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
        "查询子商户管控情况",
        "Query a sub-merchant's restrictions",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a sub-merchant's restrictions · 查询子商户管控情况
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// list of the merchant's restricted capabilities · 商户被管控能力列表
        pub limited_functions: Vec<response::LimitedFunctions>,
        /// list of restriction reasons and the ways to lift them · 被管控原因及解脱路径列表
        pub recovery_specifications: Vec<response::RecoverySpecifications>,
        /// description of other restricted merchant capabilities · 商户其他被管控能力描述
        pub other_limited_functions: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        limited_functions: body("limited_functions"),
        recovery_specifications: body("recovery_specifications"),
        other_limited_functions: body("other_limited_functions"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// list of the merchant's restricted capabilities · 商户被管控能力列表
            pub enum LimitedFunctions {
                NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
                NoPayment = "NO_PAYMENT",
                NoWithdrawal = "NO_WITHDRAWAL",
                NoRefund = "NO_REFUND",
                NoTransaction = "NO_TRANSACTION",
                NoProfitSharing = "NO_PROFIT_SHARING",
                NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
            }
        }

        crate::open_enum! {
            /// way to lift the merchant's restriction for this reason · 商户被该原因管控的解脱路径
            pub enum RecoverWay {
                Irrecoverable = "IRRECOVERABLE",
                ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
                ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
                VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
                SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
                SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
                ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
                ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
                CallCustomerServiceAt95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
                UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
                SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
                WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
                SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
                SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
                ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
                ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
                ConfirmBusinessType = "CONFIRM_BUSINESS_TYPE",
                SubmitOnlineBusinessScenarioInformation = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
                ContactServiceProvider = "CONTACT_SERVICE_PROVIDER",
            }
        }

        crate::open_enum! {
            /// handling method · 处置方式
            pub enum LimitationActionType {
                LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
                LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
            }
        }

        crate::open_enum! {
            /// type of the reason for the merchant's restriction · 商户被管控原因类型
            pub enum LimitationReasonType {
                LicenseAbnormal = "LICENSE_ABNORMAL",
                NoTrade = "NO_TRADE",
                SettleAccountAbnormal = "SETTLE_ACCOUNT_ABNORMAL",
                RiskAbnormal = "RISK_ABNORMAL",
                Other = "OTHER",
                InspectAbnormal = "INSPECT_ABNORMAL",
                InvalidRepresentativeInformation = "INVALID_REPRESENTATIVE_INFORMATION",
                InvalidBusinessStatus = "INVALID_BUSINESS_STATUS",
                InvalidBusinessLicense = "INVALID_BUSINESS_LICENSE",
                InvalidBeneficiaryInformation = "INVALID_BENEFICIARY_INFORMATION",
            }
        }

        crate::open_enum! {
            /// list of the merchant's capabilities restricted for this reason · 商户被该原因管控的能力列表
            pub enum RelateLimitations {
                NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
                NoPayment = "NO_PAYMENT",
                NoWithdrawal = "NO_WITHDRAWAL",
                NoRefund = "NO_REFUND",
                NoTransaction = "NO_TRANSACTION",
                NoProfitSharing = "NO_PROFIT_SHARING",
                NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
            }
        }

        /// list of restriction reasons and the ways to lift them · 被管控原因及解脱路径列表
        #[non_exhaustive]
        pub struct RecoverySpecifications {
            /// case number of the merchant's restriction for this reason · 商户被该原因管控的单据号
            pub limitation_case_id: Option<String>,
            /// reason for the merchant's restriction · 商户被管控原因
            pub limitation_reason: Option<String>,
            /// description of the reason the merchant is restricted · 商户被管控原因描述
            pub limitation_reason_describe: Option<String>,
            /// way to lift the merchant's restriction for this reason · 商户被该原因管控的解脱路径
            pub recover_way: Option<RecoverWay>,
            /// parameter of the way to lift the merchant's restriction for this reason · 商户被该原因管控的解脱路径参数
            pub recover_way_param: Option<String>,
            /// help link for lifting the merchant's restriction for this reason · 商户被该原因管控的解脱帮助链接
            pub recover_help_url: Option<String>,
            /// handling method · 处置方式
            pub limitation_action_type: Option<LimitationActionType>,
            /// estimated restriction start time · 预计管控开始时间
            pub limitation_start_date: Option<String>,
            /// time the merchant was restricted for this reason · 商户被该原因管控的时间
            pub limitation_date: Option<String>,
            /// type of the reason for the merchant's restriction · 商户被管控原因类型
            pub limitation_reason_type: Option<LimitationReasonType>,
            /// list of the merchant's capabilities restricted for this reason · 商户被该原因管控的能力列表
            pub relate_limitations: Vec<RelateLimitations>,
            /// description of other merchant capabilities restricted for this reason · 商户被该原因管控的其他能力描述
            pub other_relate_limitations: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RecoverySpecifications: Received {
            limitation_case_id: body("limitation_case_id"),
            limitation_reason: body("limitation_reason"),
            limitation_reason_describe: body("limitation_reason_describe"),
            recover_way: body("recover_way"),
            recover_way_param: body("recover_way_param"),
            recover_help_url: body("recover_help_url"),
            limitation_action_type: body("limitation_action_type"),
            limitation_start_date: body("limitation_start_date"),
            limitation_date: body("limitation_date"),
            limitation_reason_type: body("limitation_reason_type"),
            relate_limitations: body("relate_limitations"),
            other_relate_limitations: body("other_relate_limitations"),
        } }
    }
}
