// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened.md

//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`

/// Query whether the insurance claim function is activated · 查询保险理赔功能开通状态
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
///
/// Official pages · 官方文档:
///
/// - partner: [4012781480](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::by_sub_mchid::check_opened::post::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// let opened = answer.opened()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询保险理赔功能开通状态", "4012781480"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query whether the insurance claim function is activated · 查询保险理赔功能开通状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
        "查询保险理赔功能开通状态",
        "Query whether the insurance claim function is activated",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query whether the insurance claim function is activated · 查询保险理赔功能开通状态
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// whether activation succeeded · 是否开通成功
        pub opened: Option<bool>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        opened: body("opened").promised(),
        success_time: body("success_time"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// whether activation succeeded · 是否开通成功
        opened 1(bool),
    } }
}
