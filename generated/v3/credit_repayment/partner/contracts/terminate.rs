// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/contracts/terminate.md

//! `/v3/credit-repayment/partner/contracts/terminate`

/// Terminate an automatic repayment contract · 解除自动还款协议
///
/// `POST /v3/credit-repayment/partner/contracts/terminate`
///
/// Official pages · 官方文档:
///
/// - partner: [4016125830](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::credit_repayment::partner::contracts::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_contract_code: "100001256",
///     contract_termination_remark: "example_contract_termination_remark",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("解除自动还款协议", "4016125830"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Terminate an automatic repayment contract · 解除自动还款协议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner contract number · 服务商签约协议号
        pub out_contract_code: String,
        /// contract termination remark · 协议解约备注
        pub contract_termination_remark: String,
    }

    crate::model! { Request {
        out_contract_code: body("out_contract_code").required(),
        contract_termination_remark: body("contract_termination_remark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner contract number · 服务商签约协议号
        out_contract_code(&'a str),
        /// contract termination remark · 协议解约备注
        contract_termination_remark(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/credit-repayment/partner/contracts/terminate",
        "解除自动还款协议",
        "Terminate an automatic repayment contract",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Terminate an automatic repayment contract · 解除自动还款协议
    #[non_exhaustive]
    pub struct Response {
        /// contract information · 协议信息
        pub contract_info: Option<response::ContractInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        contract_info: body("contract_info"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v3::credit_repayment::sign_contract::ContractState;

        pub use crate::webhook::v3::credit_repayment::sign_contract::ContractTerminatedMode;

        /// contract information · 协议信息
        #[non_exhaustive]
        pub struct ContractInfo {
            /// contract ID · 协议ID
            pub contract_id: Option<String>,
            /// template ID · 模板ID
            pub plan_id: Option<String>,
            /// partner contract number · 服务商签约协议号
            pub out_contract_code: Option<String>,
            /// user display name · 用户展示名称
            pub display_name: Option<String>,
            /// contract state · 协议状态
            pub contract_state: Option<ContractState>,
            /// contract signing time · 协议签署时间
            pub contract_signed_time: Option<String>,
            /// contract termination time · 协议解约时间
            pub contract_terminated_time: Option<String>,
            /// contract termination method · 协议解约方式
            pub contract_terminated_mode: Option<ContractTerminatedMode>,
            /// contract termination remark · 协议解约备注
            pub contract_termination_remark: Option<String>,
            /// repayment day · 还款日
            pub repayment_day: Option<i64>,
            /// user openid under the partner · 用户服务商标识
            pub openid: Option<String>,
            /// partner appid · 服务商AppID
            pub appid: Option<String>,
            /// repayment amount limit · 还款金额上限
            pub repayment_amount_limit: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ContractInfo: Received {
            contract_id: body("contract_id").promised(),
            plan_id: body("plan_id").promised(),
            out_contract_code: body("out_contract_code").promised(),
            display_name: body("display_name").promised(),
            contract_state: body("contract_state").promised(),
            contract_signed_time: body("contract_signed_time"),
            contract_terminated_time: body("contract_terminated_time"),
            contract_terminated_mode: body("contract_terminated_mode"),
            contract_termination_remark: body("contract_termination_remark"),
            repayment_day: body("repayment_day"),
            openid: body("openid"),
            appid: body("appid"),
            repayment_amount_limit: body("repayment_amount_limit").promised(),
        } }

        crate::promised::promised! { ContractInfo {
            /// contract ID · 协议ID
            contract_id 0(&str),
            /// template ID · 模板ID
            plan_id 1(&str),
            /// partner contract number · 服务商签约协议号
            out_contract_code 2(&str),
            /// user display name · 用户展示名称
            display_name 3(&str),
            /// contract state · 协议状态
            contract_state 4(&ContractState),
            /// repayment amount limit · 还款金额上限
            repayment_amount_limit 12(i64),
        } }
    }
}
