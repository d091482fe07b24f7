// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md

//! `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`

/// Get the invitation for a merchant to activate the partner's e-fapiao capability · 获取邀请商户开通服务商电子发票能力
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
///
/// Official pages · 官方文档:
///
/// - partner: [4015941495](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get::{FapiaoMode, OperationType, Request, Required};
///
/// let request = Request::new(Required {
///     operation_type: OperationType::AuthBinding,
///     fapiao_mode: FapiaoMode::ThirdOrSelfFapiao,
///     invite_code: "code_20200101_123",
/// });
/// let answer = request.send(&client).await?;
/// let invite_url = answer.invite_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get::{FapiaoMode, OperationType, Request, Required};
///
/// let request = Request::new(Required {
///     operation_type: OperationType::AuthBinding,
///     fapiao_mode: FapiaoMode::ThirdOrSelfFapiao,
///     invite_code: "code_20200101_123",
/// })
/// .invite_channel("miniprogram")
/// .operate_user("mI7HGEJ4Q2B91IGjHZu/Gthm")
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("获取邀请商户开通服务商电子发票能力", "4015941495"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Get the invitation for a merchant to activate the partner's e-fapiao capability · 获取邀请商户开通服务商电子发票能力
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// operation type · 操作类型
        operation_type(OperationType),
        /// fapiao issuing mode · 开票模式
        fapiao_mode(FapiaoMode),
        /// partner invitation code · 服务商邀请code
        invite_code(&'a str),
    } {
        /// fapiao capability types · 发票能力类型
        fapiao_ability_type_list fapiao_ability_type_list_opt([FapiaoAbilityTypeList]),
        /// partner invitation channel · 服务商邀请渠道
        invite_channel invite_channel_opt(into String),
        /// operating staff · 操作人员
        operate_user operate_user_opt(into crate::Sensitive),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        invite_url: body("invite_url").promised(),
        miniprogram_appid: body("miniprogram_appid").promised(),
        miniprogram_path: body("miniprogram_path").promised(),
    } }

    crate::promised::promised! { Response {
        /// QR code link of the activation invitation · 邀请开通二维码链接
        invite_url 0(&str),
        /// activation mini program appid · 开通小程序AppID
        miniprogram_appid 1(&str),
        /// jump path of the activation mini program · 开通小程序跳转路径
        miniprogram_path 2(&str),
    } }
}
