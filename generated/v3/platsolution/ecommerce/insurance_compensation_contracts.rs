// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md

//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`

pub mod sub_mchid;

/// Activate the insurance claim function · 开通保险理赔功能
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::insurance_compensation_contracts::post::{AgreementList, Request};
///
/// let request = Request::new(
///     "No123456",
///     "1900000109",
///     vec![AgreementList::new(
///         "微信支付运营功能服务协议（平台二级商户）",
///         "20240815",
///         "温州名优贸易",
///         "2024-08-08T10:34:56+08:00",
///     )],
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Activate the insurance claim function · 开通保险理赔功能
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_apply_no: impl Into<String>,
            sub_mchid: impl Into<String>,
            agreement_list: Vec<AgreementList>,
        ) -> Self {
            Self {
                out_apply_no: out_apply_no.into(),
                sub_mchid: sub_mchid.into(),
                agreement_list,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    /// contract list · 签约协议列表
    pub struct AgreementList {
        /// agreement number · 协议编号
        pub agreement_code: String,
        /// contract version number · 协议版本号
        pub agreement_version: String,
        /// contract signing entity · 签约主体
        pub sign_organization: String,
        /// contract signing time · 签约时间
        pub sign_time: String,
    }

    crate::model! { AgreementList {
        agreement_code: body("agreement_code").required(),
        agreement_version: body("agreement_version").required(),
        sign_organization: body("sign_organization").required(),
        sign_time: body("sign_time").required(),
    } }

    impl AgreementList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            agreement_code: impl Into<String>,
            agreement_version: impl Into<String>,
            sign_organization: impl Into<String>,
            sign_time: impl Into<String>,
        ) -> Self {
            Self {
                agreement_code: agreement_code.into(),
                agreement_version: agreement_version.into(),
                sign_organization: sign_organization.into(),
                sign_time: sign_time.into(),
            }
        }
    }

    /// Activate the insurance claim function · 开通保险理赔功能
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// whether activation succeeded · 是否开通成功
        pub opened: Option<bool>,
        /// success time · 成功时间
        pub success_time: Option<String>,
    }

    crate::model! { Response: Default {
        sub_mchid: body("sub_mchid"),
        opened: body("opened"),
        success_time: body("success_time"),
    } }
}
