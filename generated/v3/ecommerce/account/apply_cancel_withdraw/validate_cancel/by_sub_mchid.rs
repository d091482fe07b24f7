// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}.md

//! `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`

/// Check a merchant's eligibility for deregistration · 商户注销资格校验
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016420099](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::validate_cancel::by_sub_mchid::get::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// let merchant_state = answer.merchant_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户注销资格校验", "4016420099"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Check a merchant's eligibility for deregistration · 商户注销资格校验
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID applying for deregistration · 申请注销的二级商户号
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
        "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
        "商户注销资格校验",
        "Check a merchant's eligibility for deregistration",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Check a merchant's eligibility for deregistration · 商户注销资格校验
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID checked for deregistration · 注销检查的二级商户号
        pub sub_mchid: Option<String>,
        /// deregistration withdrawal application state · 注销提现申请单状态
        pub merchant_state: Option<response::MerchantState>,
        /// deregistration eligibility check result · 注销资格检查结果
        pub validate_result: Option<response::ValidateResult>,
        /// account information · 账户信息
        pub account_info: Vec<response::AccountInfo>,
        /// reasons deregistration cannot be initiated · 不可发起注销原因
        pub block_reasons: Vec<response::BlockReasons>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        merchant_state: body("merchant_state").promised(),
        validate_result: body("validate_result").promised(),
        account_info: body("account_info").promised(),
        block_reasons: body("block_reasons"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID checked for deregistration · 注销检查的二级商户号
        sub_mchid 0(&str),
        /// deregistration withdrawal application state · 注销提现申请单状态
        merchant_state 1(&response::MerchantState),
        /// deregistration eligibility check result · 注销资格检查结果
        validate_result 2(&response::ValidateResult),
        /// account information · 账户信息
        account_info 3([response::AccountInfo]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// deregistration withdrawal application state · 注销提现申请单状态
            pub enum MerchantState {
                Normal = "NORMAL",
                HasBeenCancelled = "HAS_BEEN_CANCELLED",
            }
        }

        crate::open_enum! {
            /// deregistration eligibility check result · 注销资格检查结果
            pub enum ValidateResult {
                AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
                NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
            }
        }

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::OutAccountType;

        /// account information · 账户信息
        #[non_exhaustive]
        pub struct AccountInfo {
            /// merchant fund account balance · 商户资金账户余额
            pub out_account_type: Option<OutAccountType>,
            /// account amount · 账户金额 (fen)
            pub amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { AccountInfo: Received {
            out_account_type: body("out_account_type").promised(),
            amount: body("amount").promised(),
        } }

        crate::promised::promised! { AccountInfo {
            /// merchant fund account balance · 商户资金账户余额
            out_account_type 0(&OutAccountType),
            /// account amount · 账户金额 (fen)
            amount 1(crate::Fen),
        } }

        crate::open_enum! {
            /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
            pub enum Type {
                ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
                HasBlockingControl = "HAS_BLOCKING_CONTROL",
                FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
                OtherReason = "OTHER_REASON",
            }
        }

        /// reasons deregistration cannot be initiated · 不可发起注销原因
        #[non_exhaustive]
        pub struct BlockReasons {
            /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
            pub type_: Option<Type>,
            /// reason description · 原因描述
            pub description: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { BlockReasons: Received {
            type_: body("type"),
            description: body("description"),
        } }
    }
}
