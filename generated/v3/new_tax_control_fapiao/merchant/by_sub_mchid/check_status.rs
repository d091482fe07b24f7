// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md

//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`

/// Check a sub-merchant's fapiao issuing capability state · 检查子商户开票功能状态
///
/// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
///
/// Official pages · 官方文档:
///
/// - partner: [4015792561](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check_status::get::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("检查子商户开票功能状态", "4015792561"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Check a sub-merchant's fapiao issuing capability state · 检查子商户开票功能状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
        "检查子商户开票功能状态",
        "Check a sub-merchant's fapiao issuing capability state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Check a sub-merchant's fapiao issuing capability state · 检查子商户开票功能状态
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// third-party fapiao issuing mode · 第三方开票模式
        pub third_mode: Option<response::ThirdMode>,
        /// fully digitalised fapiao mode · 数电发票模式
        pub digital_tax_mode: Option<response::DigitalTaxMode>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        third_mode: body("third_mode"),
        digital_tax_mode: body("digital_tax_mode"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// connection state of the third-party or self-built fapiao capability · 第三方/自建发票能力接入状态
            pub enum Status {
                Disabled = "DISABLED",
                Enabled = "ENABLED",
            }
        }

        /// third-party fapiao issuing mode · 第三方开票模式
        #[non_exhaustive]
        pub struct ThirdMode {
            /// connection state of the third-party or self-built fapiao capability · 第三方/自建发票能力接入状态
            pub status: Option<Status>,
            origin_: crate::model::Origin,
        }

        crate::model! { ThirdMode: Received {
            status: body("status").promised(),
        } }

        crate::promised::promised! { ThirdMode {
            /// connection state of the third-party or self-built fapiao capability · 第三方/自建发票能力接入状态
            status 0(&Status),
        } }

        crate::open_enum! {
            /// connection state · 接入状态
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

        /// fapiao issuer information · 开票人信息
        #[non_exhaustive]
        pub struct BillingPersonInfo {
            /// fapiao issuer ID · 开票人ID
            pub id: Option<String>,
            /// fapiao issuer's name · 开票人姓名
            pub name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { BillingPersonInfo: Received {
            id: body("id"),
            name: body("name"),
        } }

        crate::open_enum! {
            /// capability type · 能力类型
            pub enum Type {
                BaseAbility = "BASE_ABILITY",
                PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
                RealEstateAbility = "REAL_ESTATE_ABILITY",
            }
        }

        crate::open_enum! {
            /// capability authorisation state · 能力授权状态
            pub enum AbilityInfoStatus {
                Authorized = "AUTHORIZED",
                AuthorizePending = "AUTHORIZE_PENDING",
                Deauthorized = "DEAUTHORIZED",
                AuthorizeFailed = "AUTHORIZE_FAILED",
            }
        }

        /// capability information · 能力信息
        #[non_exhaustive]
        pub struct AbilityInfo {
            /// capability type · 能力类型
            pub type_: Option<Type>,
            /// capability authorisation state · 能力授权状态
            pub status: Option<AbilityInfoStatus>,
            /// capability authorisation failure reason · 能力授权失败原因
            pub authorize_fail_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AbilityInfo: Received {
            type_: body("type").promised(),
            status: body("status").promised(),
            authorize_fail_reason: body("authorize_fail_reason"),
        } }

        crate::promised::promised! { AbilityInfo {
            /// capability type · 能力类型
            type_ 0(&Type),
            /// capability authorisation state · 能力授权状态
            status 1(&AbilityInfoStatus),
        } }

        /// fully digitalised fapiao mode · 数电发票模式
        #[non_exhaustive]
        pub struct DigitalTaxMode {
            /// connection state · 接入状态
            pub status: Option<DigitalTaxModeStatus>,
            /// fapiao issuer information · 开票人信息
            pub billing_person_info: Option<BillingPersonInfo>,
            /// access time · 接入时间
            pub access_time: Option<String>,
            /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
            pub expired_time: Option<crate::Time>,
            /// access failure reason · 接入失败原因
            pub access_fail_reason: Option<String>,
            /// capability information · 能力信息
            pub ability_info: Vec<AbilityInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { DigitalTaxMode: Received {
            status: body("status").promised(),
            billing_person_info: body("billing_person_info"),
            access_time: body("access_time"),
            expired_time: body("expired_time"),
            access_fail_reason: body("access_fail_reason"),
            ability_info: body("ability_info"),
        } }

        crate::promised::promised! { DigitalTaxMode {
            /// connection state · 接入状态
            status 0(&DigitalTaxModeStatus),
        } }
    }
}
