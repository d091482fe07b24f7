// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/transfer.md

//! `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`

/// Transfer (collected automatically by the user) · 转账（用户自动收款）
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
///
/// Official pages · 官方文档:
///
/// - partner: [4016809837](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001121",
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
///     transfer_scene_id: TransferSceneId::V1000,
///     transfer_scene_report_infos: vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
///         info_type: "活动名称",
///         info_content: "注册会员有礼",
///     })],
///     authorization_id: "201202504101000123456789012",
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
/// use wechatpay::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001121",
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
///     transfer_scene_id: TransferSceneId::V1000,
///     transfer_scene_report_infos: vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
///         info_type: "活动名称",
///         info_content: "注册会员有礼",
///     })],
///     authorization_id: "201202504101000123456789012",
/// })
/// .user_name("…")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
/// .user_recv_perception("现金奖励");
/// ```
#[doc(alias("转账（用户自动收款）", "4016809837"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Transfer (collected automatically by the user) · 转账（用户自动收款）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// merchant appid · 商户AppID
        pub appid: String,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
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
        /// WeChat automatic collection authorisation ID · 微信自动收款授权单号
        pub authorization_id: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        appid: body("appid").required(),
        out_bill_no: body("out_bill_no").required(),
        user_name: body("user_name").mark(Mark::Rsa),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        notify_url: body("notify_url"),
        user_recv_perception: body("user_recv_perception"),
        transfer_scene_id: body("transfer_scene_id").required(),
        transfer_scene_report_infos: body("transfer_scene_report_infos").required(),
        authorization_id: body("authorization_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// merchant appid · 商户AppID
        appid(&'a str),
        /// merchant reference number · 商户单号
        out_bill_no(&'a str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark(&'a str),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id(TransferSceneId),
        /// transfer scene filing information · 转账场景报备信息
        transfer_scene_report_infos(Vec<TransferSceneReportInfos>),
        /// WeChat automatic collection authorisation ID · 微信自动收款授权单号
        authorization_id(&'a str),
    } {
        /// receiving user's name · 收款用户姓名
        user_name user_name_opt(into crate::Sensitive),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
        /// receipt reason shown to the user · 用户收款感知
        user_recv_perception user_recv_perception_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
        "转账（用户自动收款）",
        "Transfer (collected automatically by the user)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneId;

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfos;

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfosRequired;

    /// Transfer (collected automatically by the user) · 转账（用户自动收款）
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// order state · 单据状态
        pub state: Option<response::State>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: Option<crate::Fen>,
        /// transfer remark · 转账备注
        pub transfer_remark: Option<String>,
        /// failure reason · 失败原因
        pub fail_reason: Option<String>,
        /// receiving user's openid · 收款用户OpenID
        pub openid: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        mchid: body("mchid"),
        out_bill_no: body("out_bill_no").promised(),
        transfer_bill_no: body("transfer_bill_no").promised(),
        appid: body("appid"),
        state: body("state").promised(),
        transfer_amount: body("transfer_amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        fail_reason: body("fail_reason"),
        openid: body("openid"),
        user_name: body("user_name").mark(Mark::Rsa),
        create_time: body("create_time").promised(),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// merchant reference number · 商户单号
        out_bill_no 2(&str),
        /// WeChat transfer ID · 微信转账单号
        transfer_bill_no 3(&str),
        /// order state · 单据状态
        state 5(&response::State),
        /// transfer amount · 转账金额 (fen)
        transfer_amount 6(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark 7(&str),
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        create_time 11(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferState as State;
    }
}
