// Written by `cargo xtask codegen` from spec/openapi/v3/rate-activity/applications/id/{application_id}.md

//! `/v3/rate-activity/applications/id/{application_id}`

/// Query an application's result by application ID · 根据申请单ID查询申请单结果
///
/// `GET /v3/rate-activity/applications/id/{application_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471722](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::rate_activity::applications::id::by_application_id::get::Request;
///
/// let request = Request::new("20000011111");
/// let answer = request.send(&client).await?;
/// let application_state = answer.application_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("根据申请单ID查询申请单结果", "4012471722"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an application's result by application ID · 根据申请单ID查询申请单结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// application number · 申请单编号
        pub application_id: String,
    }

    crate::model! { Request {
        application_id: path("application_id").required(),
    } }

    crate::sent::sent! { Request(application_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/rate-activity/applications/id/{application_id}",
        "根据申请单ID查询申请单结果",
        "Query an application's result by application ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an application's result by application ID · 根据申请单ID查询申请单结果
    #[non_exhaustive]
    pub struct Response {
        /// application state · 申请单状态
        pub application_state: Option<String>,
        /// acquiring institution's sub-merchant ID · 从业机构特约商户号
        pub sub_mchid: Option<String>,
        /// rejection parameter · 驳回参数
        pub reject_parameter: Option<String>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<String>,
        /// activity review approval time · 活动审核通过时间
        pub pass_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        application_state: body("application_state").promised(),
        sub_mchid: body("sub_mchid").promised(),
        reject_parameter: body("reject_parameter"),
        reject_reason: body("reject_reason"),
        pass_time: body("pass_time"),
    } }

    crate::promised::promised! { Response {
        /// application state · 申请单状态
        application_state 0(&str),
        /// acquiring institution's sub-merchant ID · 从业机构特约商户号
        sub_mchid 1(&str),
    } }
}

/// Modify an application's information · 修改单据信息
///
/// `PATCH /v3/rate-activity/applications/id/{application_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012698885](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::rate_activity::applications::id::by_application_id::patch::Request;
///
/// let request = Request::new("20000011111");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::rate_activity::applications::id::by_application_id::patch::{ActivityApplyInformation, ActivityDetailModification, AdditionalInformation, Request};
///
/// let request = Request::new("20000011111")
///     .activity_detail_modification(ActivityDetailModification::new()
///         .activity_rate("0.6")
///         .activity_apply_information([ActivityApplyInformation::new()
///             .apply_material_id("SCHOOL_QUALIFICATION_PROOF")
///             .apply_material_information(["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm"])]))
///     .additional_information(AdditionalInformation::new()
///         .additional_message("特殊情况，说明原因")
///         .additional_material(["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm"]));
/// ```
#[doc(alias("修改单据信息", "4012698885"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify an application's information · 修改单据信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// application number · 申请单编号
        pub application_id: String,
        /// activity sign-up modification information · 活动报名修改信息
        pub activity_detail_modification: Option<ActivityDetailModification>,
        /// supplementary information · 补充信息
        pub additional_information: Option<AdditionalInformation>,
    }

    crate::model! { Request {
        application_id: path("application_id").required(),
        activity_detail_modification: body("activity_detail_modification"),
        additional_information: body("additional_information"),
    } }

    crate::sent::sent! { Request(application_id: into String) {
        /// activity sign-up modification information · 活动报名修改信息
        activity_detail_modification activity_detail_modification_opt(ActivityDetailModification),
        /// supplementary information · 补充信息
        additional_information additional_information_opt(AdditionalInformation),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/rate-activity/applications/id/{application_id}",
        "修改单据信息",
        "Modify an application's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::rate_activity::applications::post::ActivityApplyInformation;

    /// activity sign-up modification information · 活动报名修改信息
    #[must_use]
    #[non_exhaustive]
    pub struct ActivityDetailModification {
        /// activity fee rate · 活动费率
        pub activity_rate: Option<String>,
        /// activity sign-up materials · 活动报名材料
        pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
    }

    crate::model! { ActivityDetailModification: Default {
        activity_rate: body("activity_rate"),
        activity_apply_information: body("activity_apply_information"),
    } }

    crate::sent::sent! { ActivityDetailModification {
        /// activity fee rate · 活动费率
        activity_rate activity_rate_opt(into String),
        /// activity sign-up materials · 活动报名材料
        activity_apply_information activity_apply_information_opt([ActivityApplyInformation]),
    } }

    pub use crate::v3::rate_activity::applications::post::AdditionalInformation;

    /// Modify an application's information · 修改单据信息
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
