// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization.md

//! `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`

/// Initiate a transfer and complete automatic collection authorisation · 发起转账并完成自动收款授权
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014399293](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
///     transfer_scene_id: TransferSceneId::V1000,
///     transfer_scene_report_infos: vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
///         info_type: "活动名称",
///         info_content: "注册会员有礼",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let transfer_bill_no = answer.transfer_bill_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::post::{AuthorizationInfo, AuthorizationInfoRequired, Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
///     transfer_scene_id: TransferSceneId::V1000,
///     transfer_scene_report_infos: vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
///         info_type: "活动名称",
///         info_content: "注册会员有礼",
///     })],
/// })
/// .user_name("…")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
/// .user_recv_perception("现金奖励")
/// .authorization_info(AuthorizationInfo::new(AuthorizationInfoRequired {
///     user_display_name: "wx_123456",
///     out_authorization_no: "plfk2020042013",
///     authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// }))
/// .sponsor_mchid("1900001109");
/// ```
#[doc(alias("发起转账并完成自动收款授权", "4014399293"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a transfer and complete automatic collection authorisation · 发起转账并完成自动收款授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant appid · 商户AppID
        pub appid: String,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// receiving user's openid · 收款用户OpenID
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: crate::Fen,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// receipt reason shown to the user · 用户收款感知
        pub user_recv_perception: Option<String>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: TransferSceneId,
        /// transfer scene filing information · 转账场景报备信息
        pub transfer_scene_report_infos: Vec<TransferSceneReportInfos>,
        /// automatic collection authorisation information · 自动收款授权信息
        pub authorization_info: Option<AuthorizationInfo>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_bill_no: body("out_bill_no").required(),
        openid: body("openid").required(),
        user_name: body("user_name").mark(Mark::Rsa),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        notify_url: body("notify_url"),
        user_recv_perception: body("user_recv_perception"),
        transfer_scene_id: body("transfer_scene_id").required(),
        transfer_scene_report_infos: body("transfer_scene_report_infos").required(),
        authorization_info: body("authorization_info"),
        sponsor_mchid: body("sponsor_mchid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户AppID
        appid(&'a str),
        /// merchant reference number · 商户单号
        out_bill_no(&'a str),
        /// receiving user's openid · 收款用户OpenID
        openid(&'a str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark(&'a str),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id(TransferSceneId),
        /// transfer scene filing information · 转账场景报备信息
        transfer_scene_report_infos(Vec<TransferSceneReportInfos>),
    } {
        /// receiving user's name · 收款用户姓名
        user_name user_name_opt(into crate::Sensitive),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
        /// receipt reason shown to the user · 用户收款感知
        user_recv_perception user_recv_perception_opt(into String),
        /// automatic collection authorisation information · 自动收款授权信息
        authorization_info authorization_info_opt(AuthorizationInfo),
        /// funding merchant ID · 出资商户号
        sponsor_mchid sponsor_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
        "发起转账并完成自动收款授权",
        "Initiate a transfer and complete automatic collection authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneId;

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfos;

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfosRequired;

    /// automatic collection authorisation information · 自动收款授权信息
    #[must_use]
    #[non_exhaustive]
    pub struct AuthorizationInfo {
        /// user display name · 用户展示名称
        pub user_display_name: String,
        /// merchant-side authorisation number · 商户侧授权单号
        pub out_authorization_no: String,
        /// automatic collection authorisation result notification URL · 自动收款授权结果通知地址
        pub authorization_notify_url: String,
    }

    crate::model! { AuthorizationInfo {
        user_display_name: body("user_display_name").required(),
        out_authorization_no: body("out_authorization_no").required(),
        authorization_notify_url: body("authorization_notify_url").required(),
    } }

    crate::sent::sent! { AuthorizationInfo(AuthorizationInfoRequired<'a>) {
        /// user display name · 用户展示名称
        user_display_name(&'a str),
        /// merchant-side authorisation number · 商户侧授权单号
        out_authorization_no(&'a str),
        /// automatic collection authorisation result notification URL · 自动收款授权结果通知地址
        authorization_notify_url(&'a str),
    } {
    } }

    /// Initiate a transfer and complete automatic collection authorisation · 发起转账并完成自动收款授权
    #[non_exhaustive]
    pub struct Response {
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// order state · 单据状态
        pub state: Option<response::State>,
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        pub package_info: Option<String>,
        /// user display name · 用户展示名称
        pub user_display_name: Option<String>,
        /// merchant-side authorisation number · 商户侧授权单号
        pub out_authorization_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_bill_no: body("out_bill_no").promised(),
        transfer_bill_no: body("transfer_bill_no").promised(),
        create_time: body("create_time").promised(),
        state: body("state").promised(),
        package_info: body("package_info"),
        user_display_name: body("user_display_name"),
        out_authorization_no: body("out_authorization_no"),
    } }

    crate::promised::promised! { Response {
        /// merchant reference number · 商户单号
        out_bill_no 0(&str),
        /// WeChat transfer ID · 微信转账单号
        transfer_bill_no 1(&str),
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
        /// order state · 单据状态
        state 3(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferState as State;
    }
}
