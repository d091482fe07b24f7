// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md

//! `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`

/// Send back a handling result · 回传处置结果
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
///
/// Official pages · 官方文档:
///
/// - merchant: [4013894250](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
/// - partner: [4013894227](https://pay.weixin.qq.com/doc/v3/partner/4013894227)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post::Request;
///
/// let request = Request::new("20150806125346");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post::Request;
///
/// let request = Request::new("20150806125346")
///     .sp_mchid("1900000109")
///     .sub_mchid("1900009231")
///     .mchid("1900009231")
///     .final_risk_result(1)
///     .final_risk_type(1)
///     .disp_conclusion([1, 2, 3])
///     .disp_addition("example_disp_addition")
///     .exist_complaint(true)
///     .refund_amount(100);
/// ```
#[doc(alias("回传处置结果", "4013894250", "4013894227"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Send back a handling result · 回传处置结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// final risk conclusion · 最终风险结论 (`1`, `2`)
        pub final_risk_result: Option<i64>,
        /// final risk type · 最终风险类型 (`1`, `2`, `3`, `4`)
        pub final_risk_type: Option<i64>,
        /// handling conclusion · 处置结论 (`1`, `2`, `3`)
        pub disp_conclusion: Option<Vec<i64>>,
        /// handling supplement · 处置补充
        pub disp_addition: Option<String>,
        /// whether there is a complaint · 是否有投诉
        pub exist_complaint: Option<bool>,
        /// refund amount · 退款金额 (fen)
        pub refund_amount: Option<crate::Fen>,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        mchid: body("mchid"),
        out_trade_no: body("out_trade_no").required(),
        final_risk_result: body("final_risk_result"),
        final_risk_type: body("final_risk_type"),
        disp_conclusion: body("disp_conclusion"),
        disp_addition: body("disp_addition"),
        exist_complaint: body("exist_complaint"),
        refund_amount: body("refund_amount"),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// partner merchant ID · 服务商商户号
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
        /// final risk conclusion · 最终风险结论 (`1`, `2`)
        final_risk_result final_risk_result_opt(i64),
        /// final risk type · 最终风险类型 (`1`, `2`, `3`, `4`)
        final_risk_type final_risk_type_opt(i64),
        /// handling conclusion · 处置结论 (`1`, `2`, `3`)
        disp_conclusion disp_conclusion_opt([i64]),
        /// handling supplement · 处置补充
        disp_addition disp_addition_opt(into String),
        /// whether there is a complaint · 是否有投诉
        exist_complaint exist_complaint_opt(bool),
        /// refund amount · 退款金额 (fen)
        refund_amount refund_amount_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
        "回传处置结果",
        "Send back a handling result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Send back a handling result · 回传处置结果
    #[non_exhaustive]
    pub struct Response {
        /// return description · 返回描述
        pub rsp_msg: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        rsp_msg: body("rsp_msg"),
    } }
}
