// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}.md

//! `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`

/// Query a control order · 查询控制单
///
/// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016025274](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::by_out_request_no::get::{ControlType, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "out_request_no_example",
///     control_type: ControlType::Punish,
///     mchid: "1900016681",
/// });
/// let answer = request.send(&client).await?;
/// let control_scene = answer.control_scene()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询控制单", "4016025274"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a control order · 查询控制单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeBank restriction or restriction-lifting number · 微众管控/解管单号
        pub out_request_no: String,
        /// restriction order type · 控制单类型
        pub control_type: ControlType,
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: String,
    }

    crate::model! { Request {
        out_request_no: path("out_request_no").required(),
        control_type: query("control_type").required(),
        mchid: query("mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeBank restriction or restriction-lifting number · 微众管控/解管单号
        out_request_no(&'a str),
        /// restriction order type · 控制单类型
        control_type(ControlType),
        /// WeChat Pay merchant ID · 微信支付商户号
        mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
        "查询控制单",
        "Query a control order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// restriction order type · 控制单类型
        pub enum ControlType {
            Punish = "PUNISH",
            Recover = "RECOVER",
        }
    }

    /// Query a control order · 查询控制单
    #[non_exhaustive]
    pub struct Response {
        /// control scene · 控制场景
        pub control_scene: Option<response::ControlScene>,
        /// restriction order · 管控单
        pub punish_order: Option<response::PunishOrder>,
        /// restriction-lifting order · 解管单
        pub recover_order: Option<response::RecoverOrder>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        control_scene: body("control_scene").promised(),
        punish_order: body("punish_order"),
        recover_order: body("recover_order"),
    } }

    crate::promised::promised! { Response {
        /// control scene · 控制场景
        control_scene 0(&response::ControlScene),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// control scene · 控制场景
            pub enum ControlScene {
                Punish = "PUNISH",
                Recover = "RECOVER",
            }
        }

        crate::open_enum! {
            /// restriction state · 管控状态
            pub enum PunishState {
                Executing = "EXECUTING",
                Success = "SUCCESS",
                Failed = "FAILED",
            }
        }

        crate::open_enum! {
            /// effective state · 生效状态
            pub enum EffectState {
                Active = "ACTIVE",
                Recovered = "RECOVERED",
            }
        }

        crate::open_enum! {
            /// restriction action · 管控方案
            pub enum ControlAction {
                DisableReceive = "DISABLE_RECEIVE",
                DisableWithdrawal = "DISABLE_WITHDRAWAL",
                DisablePay = "DISABLE_PAY",
                DisableRefund = "DISABLE_REFUND",
                DisableCloseMerchant = "DISABLE_CLOSE_MERCHANT",
            }
        }

        /// restriction order · 管控单
        #[non_exhaustive]
        pub struct PunishOrder {
            /// WeChat restriction ID · 微信管控单号
            pub wxpay_punish_no: Option<String>,
            /// WeBank restriction number · 微众管控单号
            pub out_request_no: Option<String>,
            /// target merchant ID to restrict · 目标下管商户号
            pub mchid: Option<String>,
            /// restriction scene · 管控场景
            pub punish_scene: Option<i64>,
            /// restriction scene rule version number · 管控场景规则版本号
            pub punish_rule_version: Option<i64>,
            /// restriction reason · 管控原因
            pub punish_reason: Option<String>,
            /// restriction start time · 管控开始时间
            pub punish_start_time: Option<String>,
            /// restriction end time · 管控结束时间; as 2018-06-08T10:34:56+08:00
            pub punish_end_time: Option<crate::Time>,
            /// restriction acceptance time · 管控受理时间
            pub punish_accept_time: Option<String>,
            /// restriction completion time · 管控执行完成时间
            pub punish_finish_time: Option<String>,
            /// restriction state · 管控状态
            pub punish_state: Option<PunishState>,
            /// effective state · 生效状态
            pub effect_state: Option<EffectState>,
            /// restriction action · 管控方案
            pub control_action: Vec<ControlAction>,
            /// execution failure error information · 执行失败错误信息
            pub error_message: Option<String>,
            /// execution failure error code · 执行失败错误码
            pub error_code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PunishOrder: Received {
            wxpay_punish_no: body("wxpay_punish_no").promised(),
            out_request_no: body("out_request_no").promised(),
            mchid: body("mchid").promised(),
            punish_scene: body("punish_scene").promised(),
            punish_rule_version: body("punish_rule_version").promised(),
            punish_reason: body("punish_reason"),
            punish_start_time: body("punish_start_time"),
            punish_end_time: body("punish_end_time"),
            punish_accept_time: body("punish_accept_time").promised(),
            punish_finish_time: body("punish_finish_time"),
            punish_state: body("punish_state").promised(),
            effect_state: body("effect_state"),
            control_action: body("control_action"),
            error_message: body("error_message"),
            error_code: body("error_code"),
        } }

        crate::promised::promised! { PunishOrder {
            /// WeChat restriction ID · 微信管控单号
            wxpay_punish_no 0(&str),
            /// WeBank restriction number · 微众管控单号
            out_request_no 1(&str),
            /// target merchant ID to restrict · 目标下管商户号
            mchid 2(&str),
            /// restriction scene · 管控场景
            punish_scene 3(i64),
            /// restriction scene rule version number · 管控场景规则版本号
            punish_rule_version 4(i64),
            /// restriction acceptance time · 管控受理时间
            punish_accept_time 8(&str),
            /// restriction state · 管控状态
            punish_state 10(&PunishState),
        } }

        crate::open_enum! {
            /// restriction-lifting state · 解管状态
            pub enum RecoverState {
                Executing = "EXECUTING",
                Success = "SUCCESS",
                Failed = "FAILED",
            }
        }

        /// restriction-lifting order · 解管单
        #[non_exhaustive]
        pub struct RecoverOrder {
            /// WeChat Pay restriction-lifting ID · 微信支付解管单号
            pub wxpay_recover_no: Option<String>,
            /// WeBank restriction-lifting number · 微众解管单号
            pub out_request_no: Option<String>,
            /// related WeChat Pay restriction ID · 关联微信支付管控单号
            pub related_wxpay_punish_no: Option<String>,
            /// target merchant ID to lift the restriction from · 目标解管商户号
            pub mchid: Option<String>,
            /// restriction scene · 管控场景
            pub punish_scene: Option<String>,
            /// restriction scene rule version number · 管控场景规则版本号
            pub punish_rule_version: Option<String>,
            /// restriction-lifting acceptance time · 解管受理时间
            pub recover_accept_time: Option<String>,
            /// restriction-lifting completion time · 解管执行完成时间
            pub recover_finish_time: Option<String>,
            /// restriction-lifting state · 解管状态
            pub recover_state: Option<RecoverState>,
            /// description of the reason for lifting the restriction · 解管原因描述
            pub recover_reason: Option<String>,
            /// execution failure error information · 执行失败错误信息
            pub error_message: Option<String>,
            /// execution failure error code · 执行失败错误码
            pub error_code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RecoverOrder: Received {
            wxpay_recover_no: body("wxpay_recover_no").promised(),
            out_request_no: body("out_request_no").promised(),
            related_wxpay_punish_no: body("related_wxpay_punish_no").promised(),
            mchid: body("mchid").promised(),
            punish_scene: body("punish_scene").promised(),
            punish_rule_version: body("punish_rule_version").promised(),
            recover_accept_time: body("recover_accept_time").promised(),
            recover_finish_time: body("recover_finish_time").promised(),
            recover_state: body("recover_state").promised(),
            recover_reason: body("recover_reason").promised(),
            error_message: body("error_message"),
            error_code: body("error_code"),
        } }

        crate::promised::promised! { RecoverOrder {
            /// WeChat Pay restriction-lifting ID · 微信支付解管单号
            wxpay_recover_no 0(&str),
            /// WeBank restriction-lifting number · 微众解管单号
            out_request_no 1(&str),
            /// related WeChat Pay restriction ID · 关联微信支付管控单号
            related_wxpay_punish_no 2(&str),
            /// target merchant ID to lift the restriction from · 目标解管商户号
            mchid 3(&str),
            /// restriction scene · 管控场景
            punish_scene 4(&str),
            /// restriction scene rule version number · 管控场景规则版本号
            punish_rule_version 5(&str),
            /// restriction-lifting acceptance time · 解管受理时间
            recover_accept_time 6(&str),
            /// restriction-lifting completion time · 解管执行完成时间
            recover_finish_time 7(&str),
            /// restriction-lifting state · 解管状态
            recover_state 8(&RecoverState),
            /// description of the reason for lifting the restriction · 解管原因描述
            recover_reason 9(&str),
        } }
    }
}
