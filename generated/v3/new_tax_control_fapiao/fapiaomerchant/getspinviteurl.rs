// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md

//! `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`

/// Get the invitation for a merchant to activate the partner's e-fapiao capability · 获取邀请商户开通服务商电子发票能力
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get::{FapiaoMode, OperationType, Request};
///
/// let request = Request {
///     invite_channel: Some("miniprogram".into()),
///     operate_user: Some("mI7HGEJ4Q2B91IGjHZu/Gthm".into()),
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new(
///         OperationType::AuthBinding,
///         FapiaoMode::ThirdOrSelfFapiao,
///         "code_20200101_123",
///     )
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Get the invitation for a merchant to activate the partner's e-fapiao capability · 获取邀请商户开通服务商电子发票能力
    pub struct Request {
        /// operation type · 操作类型
        pub operation_type: OperationType,
        /// fapiao issuing mode · 开票模式
        pub fapiao_mode: FapiaoMode,
        /// fapiao capability types · 发票能力类型
        pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityTypeList>>,
        /// partner invitation channel · 服务商邀请渠道
        pub invite_channel: Option<String>,
        /// operating staff · 操作人员
        pub operate_user: Option<crate::Sensitive>,
        /// partner invitation code · 服务商邀请code
        pub invite_code: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        operation_type: query("operation_type").required(),
        fapiao_mode: query("fapiao_mode").required(),
        fapiao_ability_type_list: query("fapiao_ability_type_list"),
        invite_channel: query("invite_channel"),
        operate_user: query("operate_user").mark(Mark::Rsa),
        invite_code: query("invite_code").required(),
        sub_mchid: query("sub_mchid"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            operation_type: OperationType,
            fapiao_mode: FapiaoMode,
            invite_code: impl Into<String>,
        ) -> Self {
            Self {
                operation_type,
                fapiao_mode,
                fapiao_ability_type_list: None,
                invite_channel: None,
                operate_user: None,
                invite_code: invite_code.into(),
                sub_mchid: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
        "获取邀请商户开通服务商电子发票能力",
        "Get the invitation for a merchant to activate the partner's e-fapiao capability",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// operation type · 操作类型
        pub enum OperationType {
            AuthBinding = "AUTH_BINDING",
        }
    }

    crate::open_enum! {
        /// fapiao issuing mode · 开票模式
        pub enum FapiaoMode {
            ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
            TencentDigitalTax = "TENCENT_DIGITAL_TAX",
        }
    }

    crate::open_enum! {
        /// fapiao capability types · 发票能力类型
        pub enum FapiaoAbilityTypeList {
            BaseAbility = "BASE_ABILITY",
            RealEstateAbility = "REAL_ESTATE_ABILITY",
            PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
            RefinedOilAbility = "REFINED_OIL_ABILITY",
        }
    }

    /// Get the invitation for a merchant to activate the partner's e-fapiao capability · 获取邀请商户开通服务商电子发票能力
    #[non_exhaustive]
    pub struct Response {
        /// QR code link of the activation invitation · 邀请开通二维码链接
        pub invite_url: Option<String>,
        /// activation mini program appid · 开通小程序AppID
        pub miniprogram_appid: Option<String>,
        /// jump path of the activation mini program · 开通小程序跳转路径
        pub miniprogram_path: Option<String>,
    }

    crate::model! { Response: Default {
        invite_url: body("invite_url"),
        miniprogram_appid: body("miniprogram_appid"),
        miniprogram_path: body("miniprogram_path"),
    } }
}
