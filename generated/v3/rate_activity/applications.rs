// Written by `cargo xtask codegen` from spec/openapi/v3/rate-activity/applications.md

//! `/v3/rate-activity/applications`

pub mod id;

/// Sign up for a fee rate discount activity · 报名费率优惠活动
///
/// `POST /v3/rate-activity/applications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012698774](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::rate_activity::applications::post::{ActivityDetail, Request, Required};
///
/// let request = Request::new(Required {
///     acquiring_bank_id: "1356485",
///     channel_id: "20001111",
///     sub_mchid: "1346578",
///     activity_detail: ActivityDetail::new("schoolcanteen_001"),
/// });
/// let answer = request.send(&client).await?;
/// let application_id = answer.application_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::rate_activity::applications::post::{ActivityApplyInformation, ActivityDetail, AdditionalInformation, Request, Required};
///
/// let request = Request::new(Required {
///     acquiring_bank_id: "1356485",
///     channel_id: "20001111",
///     sub_mchid: "1346578",
///     activity_detail: ActivityDetail::new("schoolcanteen_001")
///         .activity_rate("0.6")
///         .activity_apply_information([ActivityApplyInformation::new()
///             .apply_material_id("SCHOOL_QUALIFICATION_PROVEMENT")
///             .apply_material_information(["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm"])]),
/// })
/// .additional_information(AdditionalInformation::new()
///     .additional_message("特殊情况，说明原因")
///     .additional_material(["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm"]));
/// ```
#[doc(alias("报名费率优惠活动", "4012698774"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Sign up for a fee rate discount activity · 报名费率优惠活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// acquiring institution ID · 从业机构号
        pub acquiring_bank_id: String,
        /// channel partner merchant ID · 渠道商户号
        pub channel_id: String,
        /// acquiring institution's sub-merchant ID · 从业机构特约商户号
        pub sub_mchid: String,
        /// activity sign-up information · 活动报名信息
        pub activity_detail: ActivityDetail,
        /// supplementary information · 补充信息
        pub additional_information: Option<AdditionalInformation>,
    }

    crate::model! { Request {
        acquiring_bank_id: body("acquiring_bank_id").required(),
        channel_id: body("channel_id").required(),
        sub_mchid: body("sub_mchid").required(),
        activity_detail: body("activity_detail").required(),
        additional_information: body("additional_information"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// acquiring institution ID · 从业机构号
        acquiring_bank_id(&'a str),
        /// channel partner merchant ID · 渠道商户号
        channel_id(&'a str),
        /// acquiring institution's sub-merchant ID · 从业机构特约商户号
        sub_mchid(&'a str),
        /// activity sign-up information · 活动报名信息
        activity_detail(ActivityDetail),
    } {
        /// supplementary information · 补充信息
        additional_information additional_information_opt(AdditionalInformation),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/rate-activity/applications",
        "报名费率优惠活动",
        "Sign up for a fee rate discount activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// activity sign-up materials · 活动报名材料
    #[must_use]
    #[non_exhaustive]
    pub struct ActivityApplyInformation {
        /// material ID · 材料ID
        pub apply_material_id: Option<String>,
        /// material content · 材料内容
        pub apply_material_information: Option<Vec<String>>,
    }

    crate::model! { ActivityApplyInformation: Default {
        apply_material_id: body("apply_material_id"),
        apply_material_information: body("apply_material_information"),
    } }

    crate::sent::sent! { ActivityApplyInformation {
        /// material ID · 材料ID
        apply_material_id apply_material_id_opt(into String),
        /// material content · 材料内容
        apply_material_information apply_material_information_opt([into String]),
    } }

    /// activity sign-up information · 活动报名信息
    #[must_use]
    #[non_exhaustive]
    pub struct ActivityDetail {
        /// activity ID · 活动ID
        pub activity_id: String,
        /// activity fee rate · 活动费率
        pub activity_rate: Option<String>,
        /// activity sign-up materials · 活动报名材料
        pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
    }

    crate::model! { ActivityDetail {
        activity_id: body("activity_id").required(),
        activity_rate: body("activity_rate"),
        activity_apply_information: body("activity_apply_information"),
    } }

    crate::sent::sent! { ActivityDetail(activity_id: into String) {
        /// activity fee rate · 活动费率
        activity_rate activity_rate_opt(into String),
        /// activity sign-up materials · 活动报名材料
        activity_apply_information activity_apply_information_opt([ActivityApplyInformation]),
    } }

    /// supplementary information · 补充信息
    #[must_use]
    #[non_exhaustive]
    pub struct AdditionalInformation {
        /// supplementary explanation · 补充说明
        pub additional_message: Option<String>,
        /// supplementary materials · 补充材料
        pub additional_material: Option<Vec<String>>,
    }

    crate::model! { AdditionalInformation: Default {
        additional_message: body("additional_message"),
        additional_material: body("additional_material"),
    } }

    crate::sent::sent! { AdditionalInformation {
        /// supplementary explanation · 补充说明
        additional_message additional_message_opt(into String),
        /// supplementary materials · 补充材料
        additional_material additional_material_opt([into String]),
    } }

    /// Sign up for a fee rate discount activity · 报名费率优惠活动
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单编号
        pub application_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        application_id: body("application_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// application number · 申请单编号
        application_id 0(&str),
    } }
}
