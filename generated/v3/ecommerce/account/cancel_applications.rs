// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/cancel-applications.md

//! `/v3/ecommerce/account/cancel-applications`

pub mod media;
pub mod out_apply_no;

/// Submit a deregistration application · 提交注销申请单
///
/// `POST /v3/ecommerce/account/cancel-applications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476217](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::cancel_applications::post::{ApplicationInfo, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_apply_no: "2019061122222222122",
///     application_info: vec![ApplicationInfo::new()],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::account::cancel_applications::post::{ApplicationInfo, ApplicationType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_apply_no: "2019061122222222122",
///     application_info: vec![ApplicationInfo::new()
///         .application_type(ApplicationType::SpCancelAccountApplication)
///         .application_media_id("")],
/// });
/// ```
#[doc(alias("提交注销申请单", "4012476217"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a deregistration application · 提交注销申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// merchant deregistration application number · 商户注销申请单号
        pub out_apply_no: String,
        /// deregistration application materials · 注销申请材料
        pub application_info: Vec<ApplicationInfo>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_apply_no: body("out_apply_no").required(),
        application_info: body("application_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// merchant deregistration application number · 商户注销申请单号
        out_apply_no(&'a str),
        /// deregistration application materials · 注销申请材料
        application_info(Vec<ApplicationInfo>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/account/cancel-applications",
        "提交注销申请单",
        "Submit a deregistration application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// deregistration application material type · 注销申请材料类型
        pub enum ApplicationType {
            SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
            SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
        }
    }

    /// deregistration application materials · 注销申请材料
    #[must_use]
    #[non_exhaustive]
    pub struct ApplicationInfo {
        /// deregistration application material type · 注销申请材料类型
        pub application_type: Option<ApplicationType>,
        /// image media ID · 图片MediaID
        pub application_media_id: Option<String>,
    }

    crate::model! { ApplicationInfo: Default {
        application_type: body("application_type"),
        application_media_id: body("application_media_id"),
    } }

    crate::sent::sent! { ApplicationInfo {
        /// deregistration application material type · 注销申请材料类型
        application_type application_type_opt(ApplicationType),
        /// image media ID · 图片MediaID
        application_media_id application_media_id_opt(into String),
    } }

    /// Submit a deregistration application · 提交注销申请单
    #[non_exhaustive]
    pub struct Response {
        /// merchant deregistration application number · 商户注销申请单号
        pub out_apply_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// acceptance failure reason · 受理失败原因
        pub reject_reason: Option<String>,
        /// deregistration state · 注销状态
        pub cancel_state: Option<response::CancelState>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_apply_no: body("out_apply_no").promised(),
        sub_mchid: body("sub_mchid").promised(),
        reject_reason: body("reject_reason"),
        cancel_state: body("cancel_state"),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant deregistration application number · 商户注销申请单号
        out_apply_no 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// deregistration state · 注销状态
            pub enum CancelState {
                Reviewing = "REVIEWING",
                Rejected = "REJECTED",
                CancelSuccess = "CANCEL_SUCCESS",
            }
        }
    }
}
