// Written by `cargo xtask codegen` from spec/openapi/v3/partner-transfer/batches.md

//! `/v3/partner-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// Initiate a batch transfer · 发起批量转账
///
/// `POST /v3/partner-transfer/batches`
///
/// Official pages · 官方文档:
///
/// - partner: [4012465738](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::partner_transfer::batches::post::{AuthorizationType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     authorization_type: AuthorizationType::InformationAuthorizationType,
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
/// });
/// let answer = request.send(&client).await?;
/// let batch_id = answer.batch_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::partner_transfer::batches::post::{AuthorizationType, Request, Required, TransferDetailList, TransferDetailListRequired, TransferPurpose, TransferScene};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     authorization_type: AuthorizationType::InformationAuthorizationType,
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
/// })
/// .sub_appid("wxf636efh567hg4356")
/// .transfer_detail_list([TransferDetailList::new(TransferDetailListRequired {
///     out_detail_no: "x23zy545Bd5436",
///     transfer_amount: Fen(200000),
///     transfer_remark: "2020年4月报销",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     user_name: "…",
/// })
/// .user_id_card("…")])
/// .sp_appid("wxf636efh567hg4388")
/// .transfer_purpose(TransferPurpose::Commission)
/// .transfer_scene(TransferScene::OrdinaryTransfer);
/// ```
#[doc(alias("发起批量转账", "4012465738"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a batch transfer · 发起批量转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 特约商户appid
        pub sub_appid: Option<String>,
        /// sub-merchant authorisation type · 特约商户授权类型
        pub authorization_type: AuthorizationType,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// batch name · 批次名称
        pub batch_name: String,
        /// batch remark · 批次备注
        pub batch_remark: String,
        /// total transfer amount · 转账总金额 (fen)
        pub total_amount: crate::Fen,
        /// total number of transfers · 转账总笔数
        pub total_num: i64,
        /// transfer detail list · 转账明细列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// partner appid · 服务商的appid
        pub sp_appid: Option<String>,
        /// batch transfer purpose · 批量转账用途
        pub transfer_purpose: Option<TransferPurpose>,
        /// transfer scene · 转账场景
        pub transfer_scene: Option<TransferScene>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        authorization_type: body("authorization_type").required(),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        total_amount: body("total_amount").required(),
        total_num: body("total_num").required(),
        transfer_detail_list: body("transfer_detail_list"),
        sp_appid: body("sp_appid"),
        transfer_purpose: body("transfer_purpose"),
        transfer_scene: body("transfer_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 特约商户号
        sub_mchid(&'a str),
        /// sub-merchant authorisation type · 特约商户授权类型
        authorization_type(AuthorizationType),
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// batch name · 批次名称
        batch_name(&'a str),
        /// batch remark · 批次备注
        batch_remark(&'a str),
        /// total transfer amount · 转账总金额 (fen)
        total_amount(crate::Fen),
        /// total number of transfers · 转账总笔数
        total_num(i64),
    } {
        /// sub-merchant appid · 特约商户appid
        sub_appid sub_appid_opt(into String),
        /// transfer detail list · 转账明细列表
        transfer_detail_list transfer_detail_list_opt([TransferDetailList]),
        /// partner appid · 服务商的appid
        sp_appid sp_appid_opt(into String),
        /// batch transfer purpose · 批量转账用途
        transfer_purpose transfer_purpose_opt(TransferPurpose),
        /// transfer scene · 转账场景
        transfer_scene transfer_scene_opt(TransferScene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/partner-transfer/batches",
        "发起批量转账",
        "Initiate a batch transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// sub-merchant authorisation type · 特约商户授权类型
        pub enum AuthorizationType {
            InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
            FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
            InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
        }
    }

    /// transfer detail list · 转账明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// merchant detail number · 商家明细单号
        pub out_detail_no: String,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: crate::Fen,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// receiving user's openid · 收款用户openid
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: crate::Sensitive,
        /// ID card of the receiving user · 收款用户身份证
        pub user_id_card: Option<crate::Sensitive>,
    }

    crate::model! { TransferDetailList {
        out_detail_no: body("out_detail_no").required(),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        openid: body("openid").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        user_id_card: body("user_id_card").mark(Mark::Rsa),
    } }

    crate::sent::sent! { TransferDetailList(TransferDetailListRequired<'a>) {
        /// merchant detail number · 商家明细单号
        out_detail_no(&'a str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark(&'a str),
        /// receiving user's openid · 收款用户openid
        openid(&'a str),
        /// receiving user's name · 收款用户姓名
        user_name(&'a str),
    } {
        /// ID card of the receiving user · 收款用户身份证
        user_id_card user_id_card_opt(into crate::Sensitive),
    } }

    crate::open_enum! {
        /// batch transfer purpose · 批量转账用途
        pub enum TransferPurpose {
            Goodspayment = "GOODSPAYMENT",
            Commission = "COMMISSION",
            Refund = "REFUND",
            Reimbursement = "REIMBURSEMENT",
            Freight = "FREIGHT",
            Others = "OTHERS",
        }
    }

    crate::open_enum! {
        /// transfer scene · 转账场景
        pub enum TransferScene {
            OrdinaryTransfer = "ORDINARY_TRANSFER",
            PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
        }
    }

    /// Initiate a batch transfer · 发起批量转账
    #[non_exhaustive]
    pub struct Response {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        create_time: body("create_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant batch number · 商家批次单号
        out_batch_no 0(&str),
        /// WeChat Pay batch ID · 微信支付批次单号
        batch_id 1(&str),
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
    } }
}
