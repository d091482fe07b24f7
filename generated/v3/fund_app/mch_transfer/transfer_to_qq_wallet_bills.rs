// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills.md

//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`

pub mod by_out_bill_no;

/// Initiate a transfer to QQ Wallet · 发起转账到QQ钱包
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014297386](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     appid: "102022609",
///     out_bill_no: "plfk2020042013",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
///     transfer_scene_id: TransferSceneId::V1401,
///     transfer_scene_report_infos: vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
///         info_type: "活动名称",
///         info_content: "注册会员有礼",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post::{Request, Required, TransferSceneId, TransferSceneReportInfos, TransferSceneReportInfosRequired};
///
/// let request = Request::new(Required {
///     appid: "102022609",
///     out_bill_no: "plfk2020042013",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
///     transfer_scene_id: TransferSceneId::V1401,
///     transfer_scene_report_infos: vec![TransferSceneReportInfos::new(TransferSceneReportInfosRequired {
///         info_type: "活动名称",
///         info_content: "注册会员有礼",
///     })],
/// })
/// .user_qq("490379403")
/// .user_name("…")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("发起转账到QQ钱包", "4014297386"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a transfer to QQ Wallet · 发起转账到QQ钱包
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// QQ Connect open platform appid · QQ互联开放平台AppID
        pub appid: String,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// receiving user's openid · 收款用户OpenID
        pub openid: String,
        /// QQ number of the receiving user · 收款用户QQ号
        pub user_qq: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: crate::Fen,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: TransferSceneId,
        /// transfer scene filing information · 转账场景报备信息
        pub transfer_scene_report_infos: Vec<TransferSceneReportInfos>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_bill_no: body("out_bill_no").required(),
        openid: body("openid").required(),
        user_qq: body("user_qq"),
        user_name: body("user_name").mark(Mark::Rsa),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        notify_url: body("notify_url"),
        transfer_scene_id: body("transfer_scene_id").required(),
        transfer_scene_report_infos: body("transfer_scene_report_infos").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// QQ Connect open platform appid · QQ互联开放平台AppID
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
        /// QQ number of the receiving user · 收款用户QQ号
        user_qq user_qq_opt(into String),
        /// receiving user's name · 收款用户姓名
        user_name user_name_opt(into crate::Sensitive),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
        "发起转账到QQ钱包",
        "Initiate a transfer to QQ Wallet",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// transfer scene ID · 转账场景ID
        pub enum TransferSceneId {
            V1401 = "1401",
        }
    }

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfos;

    pub use crate::v3::fund_app::mch_transfer::transfer_bills::post::TransferSceneReportInfosRequired;

    /// Initiate a transfer to QQ Wallet · 发起转账到QQ钱包
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// QQ Connect open platform appid · QQ互联开放平台AppID
        pub appid: Option<String>,
        /// order state · 单据状态
        pub state: Option<response::State>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: Option<crate::Fen>,
        /// transfer remark · 转账备注
        pub transfer_remark: Option<String>,
        /// receiving user's openid · 收款用户OpenID
        pub openid: Option<String>,
        /// QQ number of the receiving user · 收款用户QQ号
        pub user_qq: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// failure reason · 失败原因
        pub fail_reason: Option<String>,
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        out_bill_no: body("out_bill_no").promised(),
        transfer_bill_no: body("transfer_bill_no").promised(),
        appid: body("appid"),
        state: body("state").promised(),
        transfer_amount: body("transfer_amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        openid: body("openid"),
        user_qq: body("user_qq"),
        user_name: body("user_name").mark(Mark::Rsa),
        fail_reason: body("fail_reason"),
        create_time: body("create_time").promised(),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
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
        create_time 11(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferState as State;
    }
}
