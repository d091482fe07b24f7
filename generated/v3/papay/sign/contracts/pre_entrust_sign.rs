// Written by `cargo xtask codegen` from spec/openapi/v3/papay/sign/contracts/pre-entrust-sign.md

//! `/v3/papay/sign/contracts/pre-entrust-sign`

/// Pre-sign an entrusted deduction contract · 代扣预签约
///
/// `POST /v3/papay/sign/contracts/pre-entrust-sign`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012978414](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::sign::contracts::pre_entrust_sign::post::{DaysSinceFirstLogin, DeviceInfo, DeviceInfoRequired, DeviceType, Request, Required, SignScene};
///
/// let request = Request::new(Required {
///     sign_scene: SignScene::SignSceneApp,
///     appid: "wxd678efh567hg6787",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_display_account: "微信代扣用户A",
///     contract_notify_url: "https://yourapp.com/notify",
///     out_user_code: "用户A",
///     device_info: DeviceInfo::new(DeviceInfoRequired {
///         device_type: DeviceType::DeviceTypeUnknow,
///         device_os: "example_device_os",
///         device_id: "example_device_id",
///         device_running_as_root: true,
///         device_ip: "example_device_ip",
///         weixin_installed: true,
///         weixin_version: "example_weixin_version",
///         days_since_first_login: DaysSinceFirstLogin::DaysSinceFirstLoginUnknow,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::sign::contracts::pre_entrust_sign::post::{DaysSinceFirstLogin, DeviceInfo, DeviceInfoRequired, DeviceType, Request, Required, SignScene};
///
/// let request = Request::new(Required {
///     sign_scene: SignScene::SignSceneApp,
///     appid: "wxd678efh567hg6787",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_display_account: "微信代扣用户A",
///     contract_notify_url: "https://yourapp.com/notify",
///     out_user_code: "用户A",
///     device_info: DeviceInfo::new(DeviceInfoRequired {
///         device_type: DeviceType::DeviceTypeUnknow,
///         device_os: "example_device_os",
///         device_id: "example_device_id",
///         device_running_as_root: true,
///         device_ip: "example_device_ip",
///         weixin_installed: true,
///         weixin_version: "example_weixin_version",
///         days_since_first_login: DaysSinceFirstLogin::DaysSinceFirstLoginUnknow,
///     }),
/// })
/// .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
/// .return_url("https://yourapp.com/notify");
/// ```
#[doc(alias("代扣预签约", "4012978414"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign an entrusted deduction contract · 代扣预签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// contract signing scene · 签约场景
        pub sign_scene: SignScene,
        /// appid · 应用ID
        pub appid: String,
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        pub openid: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// contract-signing result notification URL · 签约结果通知地址
        pub contract_notify_url: String,
        /// merchant-side user ID · 商户侧用户标识
        pub out_user_code: String,
        /// return URL · 回跳地址的url
        pub return_url: Option<String>,
        /// user initiating the pre-signing · 发起预签约的用户
        pub device_info: DeviceInfo,
    }

    crate::model! { Request {
        sign_scene: body("sign_scene").required(),
        appid: body("appid").required(),
        openid: body("openid"),
        plan_id: body("plan_id").required(),
        out_contract_code: body("out_contract_code").required(),
        contract_display_account: body("contract_display_account").required(),
        contract_notify_url: body("contract_notify_url").required(),
        out_user_code: body("out_user_code").required(),
        return_url: body("return_url"),
        device_info: body("device_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// contract signing scene · 签约场景
        sign_scene(SignScene),
        /// appid · 应用ID
        appid(&'a str),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
        /// contract-signing result notification URL · 签约结果通知地址
        contract_notify_url(&'a str),
        /// merchant-side user ID · 商户侧用户标识
        out_user_code(&'a str),
        /// user initiating the pre-signing · 发起预签约的用户
        device_info(DeviceInfo),
    } {
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        openid openid_opt(into String),
        /// return URL · 回跳地址的url
        return_url return_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/sign/contracts/pre-entrust-sign",
        "代扣预签约",
        "Pre-sign an entrusted deduction contract",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// contract signing scene · 签约场景
        pub enum SignScene {
            SignSceneApp = "SIGN_SCENE_APP",
            SignSceneQrcode = "SIGN_SCENE_QRCODE",
        }
    }

    crate::open_enum! {
        /// device type · 设备类型
        pub enum DeviceType {
            DeviceTypeUnknow = "DEVICE_TYPE_UNKNOW",
            DeviceTypePhone = "DEVICE_TYPE_PHONE",
            DeviceTypePad = "DEVICE_TYPE_PAD",
            DeviceTypeTv = "DEVICE_TYPE_TV",
            DeviceTypeWatch = "DEVICE_TYPE_WATCH",
        }
    }

    crate::open_enum! {
        /// time the pre-signing user first logged in to this device · 发起预签约的用户首次登录该设备的时间
        pub enum DaysSinceFirstLogin {
            DaysSinceFirstLoginUnknow = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
            DaysSinceFirstLoginWithin1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
            DaysSinceFirstLoginWithin7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
            DaysSinceFirstLoginWithin30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
            DaysSinceFirstLoginWithin90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
            DaysSinceFirstLoginWithin180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
            DaysSinceFirstLoginMoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
        }
    }

    /// user initiating the pre-signing · 发起预签约的用户
    #[must_use]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// device type · 设备类型
        pub device_type: DeviceType,
        /// OS version of the device · 设备的OS版本
        pub device_os: String,
        /// device ID · 设备ID
        pub device_id: String,
        /// whether the device runs as root · 设备是否以root身份运行
        pub device_running_as_root: bool,
        /// device IP · 设备的IP
        pub device_ip: String,
        /// whether WeChat is installed on the device · 设备上是否安装微信
        pub weixin_installed: bool,
        /// WeChat version on the device · 设备上微信的版本
        pub weixin_version: String,
        /// time the pre-signing user first logged in to this device · 发起预签约的用户首次登录该设备的时间
        pub days_since_first_login: DaysSinceFirstLogin,
    }

    crate::model! { DeviceInfo {
        device_type: body("device_type").required(),
        device_os: body("device_os").required(),
        device_id: body("device_id").required(),
        device_running_as_root: body("device_running_as_root").required(),
        device_ip: body("device_ip").required(),
        weixin_installed: body("weixin_installed").required(),
        weixin_version: body("weixin_version").required(),
        days_since_first_login: body("days_since_first_login").required(),
    } }

    crate::sent::sent! { DeviceInfo(DeviceInfoRequired<'a>) {
        /// device type · 设备类型
        device_type(DeviceType),
        /// OS version of the device · 设备的OS版本
        device_os(&'a str),
        /// device ID · 设备ID
        device_id(&'a str),
        /// whether the device runs as root · 设备是否以root身份运行
        device_running_as_root(bool),
        /// device IP · 设备的IP
        device_ip(&'a str),
        /// whether WeChat is installed on the device · 设备上是否安装微信
        weixin_installed(bool),
        /// WeChat version on the device · 设备上微信的版本
        weixin_version(&'a str),
        /// time the pre-signing user first logged in to this device · 发起预签约的用户首次登录该设备的时间
        days_since_first_login(DaysSinceFirstLogin),
    } {
    } }

    /// Pre-sign an entrusted deduction contract · 代扣预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing ID · 预签约ID
        pub pre_entrustweb_id: Option<String>,
        /// username of the mini program to jump to for contract signing · 跳转签约小程序的username
        pub mini_program_username: Option<String>,
        /// path of the mini program to jump to for contract signing · 跳转签约小程序的path
        pub mini_program_path: Option<String>,
        /// URL of the QR code for scanning to sign the contract · 展示扫码签约的二维码的URL
        pub redirect_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pre_entrustweb_id: body("pre_entrustweb_id").promised(),
        mini_program_username: body("mini_program_username"),
        mini_program_path: body("mini_program_path"),
        redirect_url: body("redirect_url"),
    } }

    crate::promised::promised! { Response {
        /// pre-signing ID · 预签约ID
        pre_entrustweb_id 0(&str),
    } }
}
