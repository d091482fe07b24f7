// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/special-reduction.md

//! `/v3/aggracct-bc/wb-channel/special-reduction`

pub mod by_out_request_no;

/// Make a special reduction · 特殊减额
///
/// `POST /v3/aggracct-bc/wb-channel/special-reduction`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016061190](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::aggracct_bc::wb_channel::special_reduction::post::{ReductionType, Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
///     reduction_type: ReductionType::JudicialDeduction,
///     amount: Fen(1),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::aggracct_bc::wb_channel::special_reduction::post::{ReductionType, ReqScene, Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
///     reduction_type: ReductionType::JudicialDeduction,
///     amount: Fen(1),
/// })
/// .reason("司法案件号：202508080009")
/// .card_no("example_card_no")
/// .sgn_no("example_sgn_no")
/// .req_scene(ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias("特殊减额", "4016061190"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Make a special reduction · 特殊减额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: String,
        /// quota ledger account number · 额度台账号
        pub bal_account_no: crate::Sensitive,
        /// special reduction number · 特殊减额单号
        pub out_request_no: String,
        /// special reduction type · 特殊减额类型
        pub reduction_type: ReductionType,
        /// reduction amount · 减额金额 (fen)
        pub amount: crate::Fen,
        /// special reduction reason · 特殊减额原因
        pub reason: Option<String>,
        /// card number · 卡号
        pub card_no: Option<crate::Sensitive>,
        /// merchant account agreement number · 商户账户协议号
        pub sgn_no: Option<String>,
        /// request scene · 请求场景
        pub req_scene: Option<ReqScene>,
    }

    crate::model! { Request {
        mchid: body("mchid").required(),
        bal_account_no: body("bal_account_no").required().mark(Mark::Rsa),
        out_request_no: body("out_request_no").required(),
        reduction_type: body("reduction_type").required(),
        amount: body("amount").required(),
        reason: body("reason"),
        card_no: body("card_no").mark(Mark::Rsa),
        sgn_no: body("sgn_no"),
        req_scene: body("req_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay merchant ID · 微信支付商户号
        mchid(&'a str),
        /// quota ledger account number · 额度台账号
        bal_account_no(&'a str),
        /// special reduction number · 特殊减额单号
        out_request_no(&'a str),
        /// special reduction type · 特殊减额类型
        reduction_type(ReductionType),
        /// reduction amount · 减额金额 (fen)
        amount(crate::Fen),
    } {
        /// special reduction reason · 特殊减额原因
        reason reason_opt(into String),
        /// card number · 卡号
        card_no card_no_opt(into crate::Sensitive),
        /// merchant account agreement number · 商户账户协议号
        sgn_no sgn_no_opt(into String),
        /// request scene · 请求场景
        req_scene req_scene_opt(ReqScene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/aggracct-bc/wb-channel/special-reduction",
        "特殊减额",
        "Make a special reduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// special reduction type · 特殊减额类型
        pub enum ReductionType {
            FinancialPenalty = "FINANCIAL_PENALTY",
            JudicialDeduction = "JUDICIAL_DEDUCTION",
        }
    }

    crate::open_enum! {
        /// request scene · 请求场景
        pub enum ReqScene {
            SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            SjtMicroMerchant = "SJT_MICRO_MERCHANT",
            WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    /// Make a special reduction · 特殊减额
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: Option<String>,
        /// quota ledger account number · 额度台账号
        pub bal_account_no: Option<crate::Sensitive>,
        /// special reduction number · 特殊减额单号
        pub out_request_no: Option<String>,
        /// special reduction type · 特殊减额类型
        pub reduction_type: Option<ReductionType>,
        /// reduction amount · 减额金额 (fen)
        pub amount: Option<crate::Fen>,
        /// processing result · 处理结果
        pub state: Option<response::State>,
        /// special reduction reason · 特殊减额原因
        pub reason: Option<String>,
        /// WeChat Pay quota change ID · 微信支付额度变更单号
        pub quota_change_no: Option<String>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// failure time · 失败时间
        pub fail_time: Option<String>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid"),
        bal_account_no: body("bal_account_no").mark(Mark::Rsa),
        out_request_no: body("out_request_no"),
        reduction_type: body("reduction_type"),
        amount: body("amount"),
        state: body("state"),
        reason: body("reason"),
        quota_change_no: body("quota_change_no"),
        success_time: body("success_time"),
        fail_time: body("fail_time"),
        fail_reason: body("fail_reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// processing result · 处理结果
            pub enum State {
                Processing = "PROCESSING",
                Success = "SUCCESS",
                Failed = "FAILED",
            }
        }

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                BalanceNotEnough = "BALANCE_NOT_ENOUGH",
                ReceiptNotExistClosed = "RECEIPT_NOT_EXIST_CLOSED",
                TimeOutClosed = "TIME_OUT_CLOSED",
            }
        }
    }
}
