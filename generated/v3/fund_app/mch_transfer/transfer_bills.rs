// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/transfer-bills.md

//! `/v3/fund-app/mch-transfer/transfer-bills`

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;
pub mod transfer_bill_no;

/// Initiate a transfer · 发起转账
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716434](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
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
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired, Type, UserRecvStyle};
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
/// .user_recv_style(UserRecvStyle::new(Type::ConfirmPage));
/// ```
#[doc(alias("发起转账", "4012716434"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a transfer · 发起转账
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
        /// user's receiving style · 用户收款样式
        pub user_recv_style: Option<UserRecvStyle>,
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
        user_recv_style: body("user_recv_style"),
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
        /// user's receiving style · 用户收款样式
        user_recv_style user_recv_style_opt(UserRecvStyle),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/transfer-bills",
        "发起转账",
        "Initiate a transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// transfer scene ID · 转账场景ID
        pub enum TransferSceneId {
            V1000 = "1000",
            V1002 = "1002",
            V1004 = "1004",
            V1005 = "1005",
            V1009 = "1009",
            V1010 = "1010",
            V1011 = "1011",
            V1013 = "1013",
        }
    }

    /// transfer scene filing information · 转账场景报备信息
    #[must_use]
    #[non_exhaustive]
    pub struct TransferSceneReportInfos {
        /// information type · 信息类型
        pub info_type: String,
        /// information content · 信息内容
        pub info_content: String,
    }

    crate::model! { TransferSceneReportInfos {
        info_type: body("info_type").required(),
        info_content: body("info_content").required(),
    } }

    crate::sent::sent! { TransferSceneReportInfos(TransferSceneReportInfosRequired<'a>) {
        /// information type · 信息类型
        info_type(&'a str),
        /// information content · 信息内容
        info_content(&'a str),
    } {
    } }

    crate::open_enum! {
        /// user's collection style type · 用户收款样式类型
        pub enum Type {
            ConfirmPage = "CONFIRM_PAGE",
            RedPacket = "RED_PACKET",
        }
    }

    /// user's receiving style · 用户收款样式
    #[must_use]
    #[non_exhaustive]
    pub struct UserRecvStyle {
        /// user's collection style type · 用户收款样式类型
        pub type_: Type,
    }

    crate::model! { UserRecvStyle {
        type_: body("type").required(),
    } }

    crate::sent::sent! { UserRecvStyle(type_: Type) {
    } }

    /// Initiate a transfer · 发起转账
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
        /// failure reason · 失败原因
        pub fail_reason: Option<String>,
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        pub package_info: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_bill_no: body("out_bill_no").promised(),
        transfer_bill_no: body("transfer_bill_no").promised(),
        create_time: body("create_time").promised(),
        state: body("state").promised(),
        fail_reason: body("fail_reason"),
        package_info: body("package_info"),
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
