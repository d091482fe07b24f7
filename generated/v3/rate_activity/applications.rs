// Written by `cargo xtask codegen` from spec/openapi/v3/rate-activity/applications.md

//! `/v3/rate-activity/applications`

pub mod id;

/// Sign up for a fee rate discount activity · 报名费率优惠活动
///
/// `POST /v3/rate-activity/applications`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
///
/// ```
/// use wechatpay::v3::rate_activity::applications::post::{ActivityApplyInformation, ActivityDetail, AdditionalInformation, Request};
///
/// let request = Request {
///     additional_information: Some(AdditionalInformation {
///         additional_message: Some("特殊情况，说明原因".into()),
///         additional_material: Some(vec!["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm".into()]),
///         ..AdditionalInformation::new()
///     }),
///     ..Request::new(
///         "1356485",
///         "20001111",
///         "1346578",
///         ActivityDetail {
///             activity_rate: Some("0.6".into()),
///             activity_apply_information: Some(vec![ActivityApplyInformation {
///                 apply_material_id: Some("SCHOOL_QUALIFICATION_PROVEMENT".into()),
///                 apply_material_information: Some(vec!["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm".into()]),
///                 ..ActivityApplyInformation::new()
///             }]),
///             ..ActivityDetail::new("schoolcanteen_001")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Sign up for a fee rate discount activity · 报名费率优惠活动
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            acquiring_bank_id: impl Into<String>,
            channel_id: impl Into<String>,
            sub_mchid: impl Into<String>,
            activity_detail: ActivityDetail,
        ) -> Self {
            Self {
                acquiring_bank_id: acquiring_bank_id.into(),
                channel_id: channel_id.into(),
                sub_mchid: sub_mchid.into(),
                activity_detail,
                additional_information: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl ActivityApplyInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                apply_material_id: None,
                apply_material_information: None,
            }
        }
    }

    /// activity sign-up information · 活动报名信息
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

    impl ActivityDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(activity_id: impl Into<String>) -> Self {
            Self {
                activity_id: activity_id.into(),
                activity_rate: None,
                activity_apply_information: None,
            }
        }
    }

    /// supplementary information · 补充信息
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

    impl AdditionalInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                additional_message: None,
                additional_material: None,
            }
        }
    }

    /// Sign up for a fee rate discount activity · 报名费率优惠活动
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单编号
        pub application_id: Option<String>,
    }

    crate::model! { Response: Default {
        application_id: body("application_id"),
    } }
}
