// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/transfer-batches.md

//! `/v3/payroll-card/transfer-batches`

/// Initiate a batch transfer · 发起批量转账
///
/// `POST /v3/payroll-card/transfer-batches`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461824](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payroll_card::transfer_batches::post::{AuthorizationType, Request, Required, TransferDetailList, TransferDetailListRequired};
///
/// let request = Request::new(Required {
///     sub_mchid: "1111111",
///     authorization_type: AuthorizationType::InformationAuthorizationType,
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
///     transfer_detail_list: vec![TransferDetailList::new(TransferDetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         transfer_amount: Fen(200000),
///         transfer_remark: "2020年4月报销",
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///         user_name: "…",
///     })],
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
/// use wechatpay::v3::payroll_card::transfer_batches::post::{AuthorizationType, EmploymentScene, EmploymentType, Request, Required, TransferDetailList, TransferDetailListRequired};
///
/// let request = Request::new(Required {
///     sub_mchid: "1111111",
///     authorization_type: AuthorizationType::InformationAuthorizationType,
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
///     transfer_detail_list: vec![TransferDetailList::new(TransferDetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         transfer_amount: Fen(200000),
///         transfer_remark: "2020年4月报销",
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///         user_name: "…",
///     })],
/// })
/// .sub_appid("wxf636efh567hg4356")
/// .sp_appid("wxf636efh567hg4388")
/// .employment_type(EmploymentType::LongTermEmployment)
/// .employment_scene(EmploymentScene::Logistics);
/// ```
#[doc(alias("发起批量转账", "4012461824"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a batch transfer · 发起批量转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 特约商户AppID
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
        pub transfer_detail_list: Vec<TransferDetailList>,
        /// partner appid · 服务商的AppID
        pub sp_appid: Option<String>,
        /// employment type · 用工类型
        pub employment_type: Option<EmploymentType>,
        /// employment scene · 用工场景
        pub employment_scene: Option<EmploymentScene>,
        /// business type · 业务类型
        pub business_type: Option<String>,
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
        transfer_detail_list: body("transfer_detail_list").required(),
        sp_appid: body("sp_appid"),
        employment_type: body("employment_type"),
        employment_scene: body("employment_scene"),
        business_type: body("business_type"),
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
        /// transfer detail list · 转账明细列表
        transfer_detail_list(Vec<TransferDetailList>),
    } {
        /// sub-merchant appid · 特约商户AppID
        sub_appid sub_appid_opt(into String),
        /// partner appid · 服务商的AppID
        sp_appid sp_appid_opt(into String),
        /// employment type · 用工类型
        employment_type employment_type_opt(EmploymentType),
        /// employment scene · 用工场景
        employment_scene employment_scene_opt(EmploymentScene),
        /// business type · 业务类型
        business_type business_type_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payroll-card/transfer-batches",
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
            FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
            InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
            InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
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
        /// receiving user's openid · 收款用户OpenID
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: crate::Sensitive,
    }

    crate::model! { TransferDetailList {
        out_detail_no: body("out_detail_no").required(),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        openid: body("openid").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { TransferDetailList(TransferDetailListRequired<'a>) {
        /// merchant detail number · 商家明细单号
        out_detail_no(&'a str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark(&'a str),
        /// receiving user's openid · 收款用户OpenID
        openid(&'a str),
        /// receiving user's name · 收款用户姓名
        user_name(&'a str),
    } {
    } }

    crate::open_enum! {
        /// employment type · 用工类型
        pub enum EmploymentType {
            CooperationEmployment = "COOPERATION_EMPLOYMENT",
            LongTermEmployment = "LONG_TERM_EMPLOYMENT",
            ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        }
    }

    crate::open_enum! {
        /// employment scene · 用工场景
        pub enum EmploymentScene {
            Catering = "CATERING",
            Event = "EVENT",
            Hotel = "HOTEL",
            Logistics = "LOGISTICS",
            Manufacturing = "MANUFACTURING",
            Others = "OTHERS",
            Retail = "RETAIL",
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
