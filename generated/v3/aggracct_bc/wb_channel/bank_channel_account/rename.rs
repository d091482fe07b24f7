// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename.md

//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`

pub mod by_application_id;

/// Apply to rename a channel settlement bank account · 受理渠道结算银行账户更名申请
///
/// `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
///
/// Official pages · 官方文档:
///
/// - merchant: [4018968078](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::bank_channel_account::rename::post::{ChangeScene, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
///     change_scene: ChangeScene::SubjectInfoRename,
/// });
/// let answer = request.send(&client).await?;
/// let application_id = answer.application_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::bank_channel_account::rename::post::{ChangeScene, ReqScene, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
///     change_scene: ChangeScene::SubjectInfoRename,
/// })
/// .req_scene(ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias("受理渠道结算银行账户更名申请", "4018968078"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Apply to rename a channel settlement bank account · 受理渠道结算银行账户更名申请
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// external system number of the channel settlement bank account renaming · 渠道结算银行账户更名外部系统单号
        pub out_request_no: String,
        /// target merchant ID · 目标商户号
        pub mchid: String,
        /// ledger account ID · 台账ID
        pub bal_account_no: crate::Sensitive,
        /// change type · 变更类型
        pub change_scene: ChangeScene,
        /// request scene · 请求场景
        pub req_scene: Option<ReqScene>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        mchid: body("mchid").required(),
        bal_account_no: body("bal_account_no").required().mark(Mark::Rsa),
        change_scene: body("change_scene").required(),
        req_scene: body("req_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// external system number of the channel settlement bank account renaming · 渠道结算银行账户更名外部系统单号
        out_request_no(&'a str),
        /// target merchant ID · 目标商户号
        mchid(&'a str),
        /// ledger account ID · 台账ID
        bal_account_no(&'a str),
        /// change type · 变更类型
        change_scene(ChangeScene),
    } {
        /// request scene · 请求场景
        req_scene req_scene_opt(ReqScene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/aggracct-bc/wb-channel/bank-channel-account/rename",
        "受理渠道结算银行账户更名申请",
        "Apply to rename a channel settlement bank account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// change type · 变更类型
        pub enum ChangeScene {
            SubjectInfoRename = "SUBJECT_INFO_RENAME",
        }
    }

    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::ReqScene;

    /// Apply to rename a channel settlement bank account · 受理渠道结算银行账户更名申请
    #[non_exhaustive]
    pub struct Response {
        /// change type · 变更类型
        pub change_scene: Option<ChangeScene>,
        /// application number returned when WeChat Pay accepted the renaming · 微信支付更名受理返回的申请单号
        pub application_id: Option<String>,
        /// external system number of the channel settlement bank account renaming · 渠道结算银行账户更名外部系统单号
        pub out_request_no: Option<String>,
        /// target merchant ID · 目标商户号
        pub mchid: Option<String>,
        /// ledger account ID · 台账ID
        pub bal_account_no: Option<crate::Sensitive>,
        /// target account name · 目标账户名
        pub new_account_name: Option<crate::Sensitive>,
        /// application state · 申请单状态
        pub application_state: Option<response::ApplicationState>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        /// failure error code · 失败错误码
        pub fail_code: Option<String>,
        /// failure reason · 失败原因
        pub fail_msg: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        change_scene: body("change_scene").promised(),
        application_id: body("application_id").promised(),
        out_request_no: body("out_request_no").promised(),
        mchid: body("mchid").promised(),
        bal_account_no: body("bal_account_no").promised().mark(Mark::Rsa),
        new_account_name: body("new_account_name").promised().mark(Mark::Rsa),
        application_state: body("application_state").promised(),
        finish_time: body("finish_time"),
        fail_code: body("fail_code"),
        fail_msg: body("fail_msg"),
    } }

    crate::promised::promised! { Response {
        /// change type · 变更类型
        change_scene 0(&ChangeScene),
        /// application number returned when WeChat Pay accepted the renaming · 微信支付更名受理返回的申请单号
        application_id 1(&str),
        /// external system number of the channel settlement bank account renaming · 渠道结算银行账户更名外部系统单号
        out_request_no 2(&str),
        /// target merchant ID · 目标商户号
        mchid 3(&str),
        /// ledger account ID · 台账ID
        bal_account_no 4(&crate::Sensitive),
        /// target account name · 目标账户名
        new_account_name 5(&crate::Sensitive),
        /// application state · 申请单状态
        application_state 6(&response::ApplicationState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// application state · 申请单状态
            pub enum ApplicationState {
                Processing = "PROCESSING",
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }
    }
}
