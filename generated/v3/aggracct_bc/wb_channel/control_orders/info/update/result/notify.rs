// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md

//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`

/// Notification: review result of an information update request · 资料更新请求审核结果回调通知
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016080141](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
///     mchid: "1900016681",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::post::{AuditResult, Request, Required, Scene};
///
/// let request = Request::new(Required {
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
///     mchid: "1900016681",
/// })
/// .audit_result(AuditResult::Pass)
/// .audit_finish_time("2015-05-20T13:29:35+08:00")
/// .attach_info("updateidcard")
/// .fail_code("1001")
/// .fail_msg("IDCARD_ILLEGAL")
/// .scene(Scene::V01);
/// ```
#[doc(alias("资料更新请求审核结果回调通知", "4016080141"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Notification: review result of an information update request · 资料更新请求审核结果回调通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// details update request number · 资料更新请求单号
        pub out_request_no: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// review result · 审核结果
        pub audit_result: Option<AuditResult>,
        /// review completion time · 审核完成时间; as 2018-06-08T10:34:56+08:00
        pub audit_finish_time: Option<crate::Time>,
        /// business attached information · 业务附属信息
        pub attach_info: Option<String>,
        /// review rejection error code · 审核驳回错误码
        pub fail_code: Option<String>,
        /// error reason of the review rejection · 审核驳回错误原因
        pub fail_msg: Option<String>,
        /// scene · 场景
        pub scene: Option<Scene>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        mchid: body("mchid").required(),
        audit_result: body("audit_result"),
        audit_finish_time: body("audit_finish_time"),
        attach_info: body("attach_info"),
        fail_code: body("fail_code"),
        fail_msg: body("fail_msg"),
        scene: body("scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// details update request number · 资料更新请求单号
        out_request_no(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
    } {
        /// review result · 审核结果
        audit_result audit_result_opt(AuditResult),
        /// review completion time · 审核完成时间; as 2018-06-08T10:34:56+08:00
        audit_finish_time audit_finish_time_opt(into crate::Time),
        /// business attached information · 业务附属信息
        attach_info attach_info_opt(into String),
        /// review rejection error code · 审核驳回错误码
        fail_code fail_code_opt(into String),
        /// error reason of the review rejection · 审核驳回错误原因
        fail_msg fail_msg_opt(into String),
        /// scene · 场景
        scene scene_opt(Scene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
        "资料更新请求审核结果回调通知",
        "Notification: review result of an information update request",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// review result · 审核结果
        pub enum AuditResult {
            Pass = "PASS",
            Reject = "REJECT",
        }
    }

    crate::open_enum! {
        /// scene · 场景
        pub enum Scene {
            V01 = "01",
            V02 = "02",
            V03 = "03",
        }
    }

    /// Notification: review result of an information update request · 资料更新请求审核结果回调通知
    #[non_exhaustive]
    pub struct Response {
        /// returned information of the API · 接口返回信息
        pub ret_msg: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        ret_msg: body("ret_msg"),
    } }
}
