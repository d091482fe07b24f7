// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md

//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`

pub mod sub_mchid;

/// Activate the insurance claim function · 开通保险理赔功能
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012781476](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::insurance_compensation_contracts::post::{AgreementList, AgreementListRequired, Request, Required};
///
/// let request = Request::new(Required {
///     out_apply_no: "No123456",
///     sub_mchid: "1900000109",
///     agreement_list: vec![AgreementList::new(AgreementListRequired {
///         agreement_code: "微信支付运营功能服务协议（平台二级商户）",
///         agreement_version: "20240815",
///         sign_organization: "温州名优贸易",
///         sign_time: "2024-08-08T10:34:56+08:00".into(),
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let opened = answer.opened()?;
/// # Ok(()) }
/// ```
#[doc(alias("开通保险理赔功能", "4012781476"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Activate the insurance claim function · 开通保险理赔功能
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant application number · 商户申请单号
        pub out_apply_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// contract list · 签约协议列表
        pub agreement_list: Vec<AgreementList>,
    }

    crate::model! { Request {
        out_apply_no: body("out_apply_no").required(),
        sub_mchid: body("sub_mchid").required(),
        agreement_list: body("agreement_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant application number · 商户申请单号
        out_apply_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// contract list · 签约协议列表
        agreement_list(Vec<AgreementList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/insurance-compensation-contracts",
        "开通保险理赔功能",
        "Activate the insurance claim function",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::ecommerce::mch_transfer::authorizations::post::AgreementList;

    pub use crate::v3::ecommerce::mch_transfer::authorizations::post::AgreementListRequired;

    /// Activate the insurance claim function · 开通保险理赔功能
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
