// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/user-confirm-authorization.md

//! `/v3/fund-app/mch-transfer/user-confirm-authorization`

pub mod out_authorization_no;

/// Apply for confirmation-free collection authorisation · 申请免确认收款授权
///
/// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
///
/// Official pages · 官方文档:
///
/// - merchant: [4015901167](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::user_confirm_authorization::post::{Request, Required, TransferSceneId};
///
/// let request = Request::new(Required {
///     out_authorization_no: "plfk2020042013",
///     appid: "102022609",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_scene_id: TransferSceneId::V1000,
///     user_display_name: "wx_123456",
///     authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::fund_app::mch_transfer::user_confirm_authorization::post::{DeviceType, Request, Required, SceneInfo, TransferSceneId};
///
/// let request = Request::new(Required {
///     out_authorization_no: "plfk2020042013",
///     appid: "102022609",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_scene_id: TransferSceneId::V1000,
///     user_display_name: "wx_123456",
///     authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// })
/// .user_recv_perception("现金奖励")
/// .scene_info(SceneInfo::new()
///     .client_ip("113.84.136.9")
///     .device_id("8d67f169fe104008cd20b72573a0c8c9")
///     .device_type(DeviceType::Ios));
/// ```
#[doc(alias("申请免确认收款授权", "4015901167"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for confirmation-free collection authorisation · 申请免确认收款授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant-side authorisation number · 商户侧授权单号
        pub out_authorization_no: String,
        /// merchant appid · 商户AppID
        pub appid: String,
        /// receiving user's openid · 收款用户OpenID
        pub openid: String,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: TransferSceneId,
        /// user display name · 用户展示名称
        pub user_display_name: String,
        /// receipt reason shown to the user · 用户收款感知
        pub user_recv_perception: Option<String>,
        /// authorisation result notification URL · 授权结果通知地址
        pub authorization_notify_url: String,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
    }

    crate::model! { Request {
        out_authorization_no: body("out_authorization_no").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        transfer_scene_id: body("transfer_scene_id").required(),
        user_display_name: body("user_display_name").required(),
        user_recv_perception: body("user_recv_perception"),
        authorization_notify_url: body("authorization_notify_url").required(),
        scene_info: body("scene_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant-side authorisation number · 商户侧授权单号
        out_authorization_no(&'a str),
        /// merchant appid · 商户AppID
        appid(&'a str),
        /// receiving user's openid · 收款用户OpenID
        openid(&'a str),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id(TransferSceneId),
        /// user display name · 用户展示名称
        user_display_name(&'a str),
        /// authorisation result notification URL · 授权结果通知地址
        authorization_notify_url(&'a str),
    } {
        /// receipt reason shown to the user · 用户收款感知
        user_recv_perception user_recv_perception_opt(into String),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/user-confirm-authorization",
        "申请免确认收款授权",
        "Apply for confirmation-free collection authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneId;

    crate::open_enum! {
        /// user's device type · 用户设备类型
        pub enum DeviceType {
            Ios = "IOS",
            Android = "ANDROID",
            Harmony = "HARMONY",
            Other = "OTHER",
        }
    }

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// user client IP · 用户终端IP
        pub client_ip: Option<String>,
        /// user device ID · 用户设备ID
        pub device_id: Option<String>,
        /// user's device type · 用户设备类型
        pub device_type: Option<DeviceType>,
    }

    crate::model! { SceneInfo: Default {
        client_ip: body("client_ip"),
        device_id: body("device_id"),
        device_type: body("device_type"),
    } }

    crate::sent::sent! { SceneInfo {
        /// user client IP · 用户终端IP
        client_ip client_ip_opt(into String),
        /// user device ID · 用户设备ID
        device_id device_id_opt(into String),
        /// user's device type · 用户设备类型
        device_type device_type_opt(DeviceType),
    } }

    /// Apply for confirmation-free collection authorisation · 申请免确认收款授权
    #[non_exhaustive]
    pub struct Response {
        /// merchant-side authorisation number · 商户侧授权单号
        pub out_authorization_no: Option<String>,
        /// order state · 单据状态
        pub state: Option<response::State>,
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        pub package_info: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_authorization_no: body("out_authorization_no").promised(),
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        package_info: body("package_info").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant-side authorisation number · 商户侧授权单号
        out_authorization_no 0(&str),
        /// order state · 单据状态
        state 1(&response::State),
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        package_info 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// order state · 单据状态
            pub enum State {
                WaitUserConfirm = "WAIT_USER_CONFIRM",
            }
        }
    }
}
