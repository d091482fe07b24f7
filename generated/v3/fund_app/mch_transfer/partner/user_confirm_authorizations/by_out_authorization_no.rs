// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}.md

//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`

pub mod close;

/// Query an automatic collection authorisation by merchant number · 商户单号查询自动收款授权
///
/// `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016809859](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::by_out_authorization_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户单号查询自动收款授权", "4016809859"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an automatic collection authorisation by merchant number · 商户单号查询自动收款授权
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
        Method::Get,
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
        "商户单号查询自动收款授权",
        "Query an automatic collection authorisation by merchant number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an automatic collection authorisation by merchant number · 商户单号查询自动收款授权
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
        crate::open_enum! {
            /// order state · 单据状态
            pub enum State {
                TakingEffect = "TAKING_EFFECT",
                Closed = "CLOSED",
                WaitUserConfirm = "WAIT_USER_CONFIRM",
            }
        }

        pub use crate::webhook::v3::mchtransfer::authorization::closed::CloseReason;

        pub use crate::webhook::v3::mchtransfer::authorization::closed::CloseInfo;

        pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneId;
    }
}
