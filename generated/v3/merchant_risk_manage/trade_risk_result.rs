// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-risk-manage/trade-risk-result.md

//! `/v3/merchant-risk-manage/trade-risk-result`

/// Send back the handling result · 处置结果回传
///
/// `POST /v3/merchant-risk-manage/trade-risk-result`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384516](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
/// - partner: [4012467540](https://pay.weixin.qq.com/doc/v3/partner/4012467540)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::trade_risk_result::post::{PunishType, Request};
///
/// let request = Request::new(PunishType::OtherPunish);
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_risk_manage::trade_risk_result::post::{PunishType, Request, RiskType};
///
/// let request = Request::new(PunishType::OtherPunish)
///     .sp_mchid("1900000109")
///     .acquiring_bank_id("1356485")
///     .channel_id("1900000108")
///     .sub_mchid("1900009231")
///     .out_trade_no("1217752501201407033233368018")
///     .risk_type(RiskType::OtherRisk)
///     .additional_punish_type("SUSPEND_SETTLEMENT_NDAYS:10")
///     .complaints_information("商家说高额返利，支付很大金额之后发现并没有返利，是骗子");
/// ```
#[doc(alias("处置结果回传", "4012384516", "4012467540"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Send back the handling result · 处置结果回传
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// acquiring institution's merchant ID · 从业机构商户号
        pub acquiring_bank_id: Option<String>,
        /// channel number · 渠道号
        pub channel_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// risk type · 风险类型
        pub risk_type: Option<RiskType>,
        /// handling measure · 处置手段
        pub punish_type: PunishType,
        /// supplementary handling measure · 处置手段补充
        pub additional_punish_type: Option<String>,
        /// complaint information · 投诉信息
        pub complaints_information: Option<String>,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid"),
        acquiring_bank_id: body("acquiring_bank_id"),
        channel_id: body("channel_id"),
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no"),
        risk_type: body("risk_type"),
        punish_type: body("punish_type").required(),
        additional_punish_type: body("additional_punish_type"),
        complaints_information: body("complaints_information"),
    } }

    crate::sent::sent! { Request(punish_type: PunishType) {
        /// partner merchant ID · 服务商商户号
        sp_mchid sp_mchid_opt(into String),
        /// acquiring institution's merchant ID · 从业机构商户号
        acquiring_bank_id acquiring_bank_id_opt(into String),
        /// channel number · 渠道号
        channel_id channel_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// risk type · 风险类型
        risk_type risk_type_opt(RiskType),
        /// supplementary handling measure · 处置手段补充
        additional_punish_type additional_punish_type_opt(into String),
        /// complaint information · 投诉信息
        complaints_information complaints_information_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-risk-manage/trade-risk-result",
        "处置结果回传",
        "Send back the handling result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::merchant_risk_manage::trade_risk_information::get::response::RiskType;

    pub use crate::v3::merchant_risk_manage::trade_risk_information::get::response::PunishType;

    /// Send back the handling result · 处置结果回传
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// acquiring institution's merchant ID · 从业机构商户号
        pub acquiring_bank_id: Option<String>,
        /// channel number · 渠道号
        pub channel_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// risk type · 风险类型
        pub risk_type: Option<RiskType>,
        /// handling measure · 处置手段
        pub punish_type: Option<PunishType>,
        /// supplementary handling measure · 处置手段补充
        pub additional_punish_type: Option<String>,
        /// description of the handling measures · 处置手段描述
        pub punish_description: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid"),
        acquiring_bank_id: body("acquiring_bank_id"),
        channel_id: body("channel_id"),
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no"),
        risk_type: body("risk_type"),
        punish_type: body("punish_type").promised(),
        additional_punish_type: body("additional_punish_type"),
        punish_description: body("punish_description"),
    } }

    crate::promised::promised! { Response {
        /// handling measure · 处置手段
        punish_type 6(&PunishType),
    } }
}
