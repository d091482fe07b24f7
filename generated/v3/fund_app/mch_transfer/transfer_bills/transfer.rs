// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer.md

//! `/v3/fund-app/mch-transfer/transfer-bills/transfer`

/// Transfer after user authorisation · 用户授权后转账
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014399371](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::transfer::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
///     transfer_scene_id: TransferSceneId::V1000,
///     transfer_scene_report_infos: vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
///         info_type: "活动名称",
///         info_content: "注册会员有礼",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let mch_id = answer.mch_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::transfer::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
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
/// .authorization_id("201202504101000123456789012")
/// .sponsor_mchid("1900001109")
/// .out_authorization_no("plfk2020042013");
/// ```
#[doc(alias("用户授权后转账", "4014399371"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Transfer after user authorisation · 用户授权后转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
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
        /// WeChat confirmation-free collection authorisation ID · 微信免确认收款授权单号
        pub authorization_id: Option<String>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        /// merchant-side authorisation number · 商户侧授权单号
        pub out_authorization_no: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_bill_no: body("out_bill_no").required(),
        user_name: body("user_name").mark(Mark::Rsa),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        notify_url: body("notify_url"),
        user_recv_perception: body("user_recv_perception"),
        transfer_scene_id: body("transfer_scene_id").required(),
        transfer_scene_report_infos: body("transfer_scene_report_infos").required(),
        authorization_id: body("authorization_id"),
        sponsor_mchid: body("sponsor_mchid"),
        out_authorization_no: body("out_authorization_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
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
    } {
        /// receiving user's name · 收款用户姓名
        user_name user_name_opt(into crate::Sensitive),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
        /// receipt reason shown to the user · 用户收款感知
        user_recv_perception user_recv_perception_opt(into String),
        /// WeChat confirmation-free collection authorisation ID · 微信免确认收款授权单号
        authorization_id authorization_id_opt(into String),
        /// funding merchant ID · 出资商户号
        sponsor_mchid sponsor_mchid_opt(into String),
        /// merchant-side authorisation number · 商户侧授权单号
        out_authorization_no out_authorization_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/transfer-bills/transfer",
        "用户授权后转账",
        "Transfer after user authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneId;

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfos;

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfosRequired;

    /// Transfer after user authorisation · 用户授权后转账
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
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
        mch_id: body("mch_id").promised(),
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
        /// merchant ID · 商户号
        mch_id 0(&str),
        /// merchant reference number · 商户单号
        out_bill_no 1(&str),
        /// WeChat transfer ID · 微信转账单号
        transfer_bill_no 2(&str),
        /// order state · 单据状态
        state 4(&response::State),
        /// transfer amount · 转账金额 (fen)
        transfer_amount 5(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark 6(&str),
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        create_time 10(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferState as State;
    }
}
