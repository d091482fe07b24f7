// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close.md

//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`

/// Revoke confirmation-free collection authorisation · 解除免确认收款授权
///
/// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
///
/// Official pages · 官方文档:
///
/// - partner: [4016809851](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::by_out_authorization_no::close::post::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("解除免确认收款授权", "4016809851"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke confirmation-free collection authorisation · 解除免确认收款授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant-side authorisation number · 商户侧授权单号
        pub out_authorization_no: String,
    }

    crate::model! { Request {
        out_authorization_no: path("out_authorization_no").required(),
    } }

    crate::sent::sent! { Request(out_authorization_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
        "解除免确认收款授权",
        "Revoke confirmation-free collection authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke confirmation-free collection authorisation · 解除免确认收款授权
    #[non_exhaustive]
    pub struct Response {
        /// merchant-side authorisation number · 商户侧授权单号
        pub out_authorization_no: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// receiving user's openid · 收款用户OpenID
        pub openid: Option<String>,
        /// user display name · 用户展示名称
        pub user_display_name: Option<String>,
        /// WeChat automatic collection authorisation ID · 微信自动收款授权单号
        pub authorization_id: Option<String>,
        /// order state · 单据状态
        pub state: Option<response::State>,
        /// time the user confirmed authorisation · 用户确认授权的时间
        pub authorize_time: Option<String>,
        /// closing information of the automatic collection authorisation · 自动收款授权的关闭信息
        pub close_info: Option<response::CloseInfo>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: Option<response::TransferSceneId>,
        /// receipt reason shown to the user · 用户收款感知
        pub user_recv_perception: Option<String>,
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_authorization_no: body("out_authorization_no").promised(),
        appid: body("appid").promised(),
        openid: body("openid").promised(),
        user_display_name: body("user_display_name").promised(),
        authorization_id: body("authorization_id").promised(),
        state: body("state").promised(),
        authorize_time: body("authorize_time").promised(),
        close_info: body("close_info"),
        transfer_scene_id: body("transfer_scene_id"),
        user_recv_perception: body("user_recv_perception"),
        create_time: body("create_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant-side authorisation number · 商户侧授权单号
        out_authorization_no 0(&str),
        /// merchant appid · 商户AppID
        appid 1(&str),
        /// receiving user's openid · 收款用户OpenID
        openid 2(&str),
        /// user display name · 用户展示名称
        user_display_name 3(&str),
        /// WeChat automatic collection authorisation ID · 微信自动收款授权单号
        authorization_id 4(&str),
        /// order state · 单据状态
        state 5(&response::State),
        /// time the user confirmed authorisation · 用户确认授权的时间
        authorize_time 6(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// order state · 单据状态
            pub enum State {
                Closed = "CLOSED",
            }
        }

        crate::open_enum! {
            /// reason for the automatic collection authorisation · 自动收款授权的原因
            pub enum CloseReason {
                CloseViaMchApi = "CLOSE_VIA_MCH_API",
            }
        }

        /// closing information of the automatic collection authorisation · 自动收款授权的关闭信息
        #[non_exhaustive]
        pub struct CloseInfo {
            /// closing time · 关闭时间
            pub close_time: Option<String>,
            /// reason for the automatic collection authorisation · 自动收款授权的原因
            pub close_reason: Option<CloseReason>,
            origin_: crate::model::Origin,
        }

        crate::model! { CloseInfo: Received {
            close_time: body("close_time").promised(),
            close_reason: body("close_reason").promised(),
        } }

        crate::promised::promised! { CloseInfo {
            /// closing time · 关闭时间
            close_time 0(&str),
            /// reason for the automatic collection authorisation · 自动收款授权的原因
            close_reason 1(&CloseReason),
        } }

        pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneId;
    }
}
