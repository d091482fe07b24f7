// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md

//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`

/// 检查子商户开票功能状态
///
/// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check_status::get::Request;
///
/// let request = Request::new("1900000109");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 检查子商户开票功能状态
    pub struct Request {
        /// 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(sub_mchid: impl Into<String>) -> Self {
            Self {
                sub_mchid: sub_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
        "检查子商户开票功能状态",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 检查子商户开票功能状态
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 第三方开票模式
        pub third_mode: Option<response::ThirdMode>,
        /// 数电发票模式
        pub digital_tax_mode: Option<response::DigitalTaxMode>,
    }

    crate::model! { Response: Default {
        sub_mchid: body("sub_mchid"),
        third_mode: body("third_mode"),
        digital_tax_mode: body("digital_tax_mode"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 第三方/自建发票能力接入状态
            pub enum Status {
                Disabled = "DISABLED",
                Enabled = "ENABLED",
            }
        }

        /// 第三方开票模式
        #[non_exhaustive]
        pub struct ThirdMode {
            /// 第三方/自建发票能力接入状态
            pub status: Option<Status>,
        }

        crate::model! { ThirdMode: Default {
            status: body("status"),
        } }

        crate::open_enum! {
            /// 接入状态
            pub enum DigitalTaxModeStatus {
                ApprovalPending = "APPROVAL_PENDING",
                AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
                AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
                BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
                BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
                SecuritySettingPending = "SECURITY_SETTING_PENDING",
                ApplyFailed = "APPLY_FAILED",
                Disabled = "DISABLED",
                Enabled = "ENABLED",
                ResourceExpired = "RESOURCE_EXPIRED",
            }
        }

        /// 开票人信息
        #[non_exhaustive]
        pub struct BillingPersonInfo {
            /// 开票人ID
            pub id: Option<String>,
            /// 开票人姓名
            pub name: Option<String>,
        }

        crate::model! { BillingPersonInfo: Default {
            id: body("id"),
            name: body("name"),
        } }

        crate::open_enum! {
            /// 能力类型
            pub enum Type {
                BaseAbility = "BASE_ABILITY",
                PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
                RealEstateAbility = "REAL_ESTATE_ABILITY",
            }
        }

        crate::open_enum! {
            /// 能力授权状态
            pub enum AbilityInfoStatus {
                Authorized = "AUTHORIZED",
                AuthorizePending = "AUTHORIZE_PENDING",
                Deauthorized = "DEAUTHORIZED",
                AuthorizeFailed = "AUTHORIZE_FAILED",
            }
        }

        /// 能力信息
        #[non_exhaustive]
        pub struct AbilityInfo {
            /// 能力类型
            pub type_: Option<Type>,
            /// 能力授权状态
            pub status: Option<AbilityInfoStatus>,
            /// 能力授权失败原因
            pub authorize_fail_reason: Option<String>,
        }

        crate::model! { AbilityInfo: Default {
            type_: body("type"),
            status: body("status"),
            authorize_fail_reason: body("authorize_fail_reason"),
        } }

        /// 数电发票模式
        #[non_exhaustive]
        pub struct DigitalTaxMode {
            /// 接入状态
            pub status: Option<DigitalTaxModeStatus>,
            /// 开票人信息
            pub billing_person_info: Option<BillingPersonInfo>,
            /// 接入时间
            pub access_time: Option<String>,
            /// 过期时间
            pub expired_time: Option<String>,
            /// 接入失败原因
            pub access_fail_reason: Option<String>,
            /// 能力信息
            pub ability_info: Vec<AbilityInfo>,
        }

        crate::model! { DigitalTaxMode: Default {
            status: body("status"),
            billing_person_info: body("billing_person_info"),
            access_time: body("access_time"),
            expired_time: body("expired_time"),
            access_fail_reason: body("access_fail_reason"),
            ability_info: body("ability_info"),
        } }
    }
}
