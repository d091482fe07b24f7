// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-risk-manage/trade-risk-information.md

//! `/v3/merchant-risk-manage/trade-risk-information`

/// Query risk information · 查询风险信息
///
/// `GET /v3/merchant-risk-manage/trade-risk-information`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012526198](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
/// - partner: [4012467535](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::trade_risk_information::get::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// let answer = request.send(&client).await?;
/// let risk_score = answer.risk_score()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_risk_manage::trade_risk_information::get::Request;
///
/// let request = Request::new("1217752501201407033233368018")
///     .sp_mchid("1900000109")
///     .acquiring_bank_id("1356485")
///     .channel_id("1900000108")
///     .sub_mchid("1900009231")
///     .complaints_information("商家说高额返利，支付很大金额之后发现并没有返利，是骗子");
/// ```
#[doc(alias("查询风险信息", "4012526198", "4012467535"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query risk information · 查询风险信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// acquiring institution ID · 从业机构号
        pub acquiring_bank_id: Option<String>,
        /// channel number · 渠道号
        pub channel_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// complaint information · 投诉信息
        pub complaints_information: Option<String>,
    }

    crate::model! { Request {
        sp_mchid: query("sp_mchid"),
        acquiring_bank_id: query("acquiring_bank_id"),
        channel_id: query("channel_id"),
        sub_mchid: query("sub_mchid"),
        out_trade_no: query("out_trade_no").required(),
        complaints_information: query("complaints_information"),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// partner merchant ID · 服务商商户号
        sp_mchid sp_mchid_opt(into String),
        /// acquiring institution ID · 从业机构号
        acquiring_bank_id acquiring_bank_id_opt(into String),
        /// channel number · 渠道号
        channel_id channel_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// complaint information · 投诉信息
        complaints_information complaints_information_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant-risk-manage/trade-risk-information",
        "查询风险信息",
        "Query risk information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query risk information · 查询风险信息
    #[non_exhaustive]
    pub struct Response {
        /// risk coefficient value · 风险系数值
        pub risk_score: Option<i64>,
        /// risk type · 风险类型
        pub risk_type: Option<response::RiskType>,
        /// handling measure · 处置手段
        pub punish_type: Option<response::PunishType>,
        /// description of the handling measures · 处置手段描述
        pub punish_description: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        risk_score: body("risk_score").promised(),
        risk_type: body("risk_type"),
        punish_type: body("punish_type"),
        punish_description: body("punish_description"),
    } }

    crate::promised::promised! { Response {
        /// risk coefficient value · 风险系数值
        risk_score 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// risk type · 风险类型
            pub enum RiskType {
                OtherRisk = "OTHER_RISK",
                InducePayment = "INDUCE_PAYMENT",
                Fraud = "FRAUD",
                Gambling = "GAMBLING",
                Cybersex = "CYBERSEX",
            }
        }

        crate::open_enum! {
            /// handling measure · 处置手段
            pub enum PunishType {
                OtherPunish = "OTHER_PUNISH",
                DisablePayment = "DISABLE_PAYMENT",
                SuspendSettlement = "SUSPEND_SETTLEMENT",
                DisableWithdraw = "DISABLE_WITHDRAW",
                RemoveMerchants = "REMOVE_MERCHANTS",
                AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
                Refund = "REFUND",
                FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
                FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
                BlockedUser = "BLOCKED_USER",
            }
        }
    }
}
