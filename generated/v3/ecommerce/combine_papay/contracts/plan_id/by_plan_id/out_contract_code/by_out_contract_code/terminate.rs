// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md

//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// Terminate a contract by merchant contract number · 商户协议号解约协议
///
/// `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// Official pages · 官方文档:
///
/// - partner: [4012884072](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::combine_papay::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_termination_remark: "用户解约",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户协议号解约协议", "4012884072"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Terminate a contract by merchant contract number · 商户协议号解约协议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        pub plan_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// contract termination remark · 解约备注
        pub contract_termination_remark: String,
    }

    crate::model! { Request {
        plan_id: path("plan_id").required(),
        out_contract_code: path("out_contract_code").required(),
        contract_termination_remark: body("contract_termination_remark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        plan_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// contract termination remark · 解约备注
        contract_termination_remark(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        "商户协议号解约协议",
        "Terminate a contract by merchant contract number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Terminate a contract by merchant contract number · 商户协议号解约协议
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        pub plan_id: Option<i64>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// entrusted deduction contract template ID · 委托代扣协议模板Id
        plan_id 1(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code 2(&str),
    } }
}
