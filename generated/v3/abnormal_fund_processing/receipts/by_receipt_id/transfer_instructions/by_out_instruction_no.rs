// Written by `cargo xtask codegen` from spec/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}.md

//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`

/// Query the execution result of an abnormal in-transit funds payment instruction · 查询在途异常资金付款指令执行结果
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016636882](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::by_out_instruction_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     receipt_id: "0100011742874700562078230000",
///     out_instruction_no: "1200002",
/// });
/// let answer = request.send(&client).await?;
/// let commander = answer.commander()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询在途异常资金付款指令执行结果", "4016636882"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the execution result of an abnormal in-transit funds payment instruction · 查询在途异常资金付款指令执行结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
        pub receipt_id: String,
        /// merchant-side instruction number · 商户侧指令编号
        pub out_instruction_no: String,
    }

    crate::model! { Request {
        receipt_id: path("receipt_id").required(),
        out_instruction_no: path("out_instruction_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
        receipt_id(&'a str),
        /// merchant-side instruction number · 商户侧指令编号
        out_instruction_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
        "查询在途异常资金付款指令执行结果",
        "Query the execution result of an abnormal in-transit funds payment instruction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the execution result of an abnormal in-transit funds payment instruction · 查询在途异常资金付款指令执行结果
    #[non_exhaustive]
    pub struct Response {
        /// merchant-side instruction number · 商户侧指令编号
        pub out_instruction_no: Option<String>,
        /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
        pub commander: Option<response::Commander>,
        /// payment method · 付款方式
        pub transfer_mode: Option<response::TransferMode>,
        /// payee · 收款方
        pub receiver: Option<response::Receiver>,
        /// payment instruction state of the in-transit abnormal funds · 在途异常资金付款指令状态
        pub instruction_state: Option<response::InstructionState>,
        /// creation time of the in-transit abnormal funds payment instruction · 在途异常资金付款指令创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// crediting success time · 入账成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// closing time of the in-transit abnormal funds payment instruction · 在途异常资金付款指令关闭时间
        pub close_time: Option<String>,
        /// notification URL · 回调通知地址
        pub notify_url: Option<String>,
        /// execution serial number of the WeChat Pay in-transit abnormal fund payment instruction · 微信支付在途异常资金付款指令执行流水号
        pub instruction_instance_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_instruction_no: body("out_instruction_no").promised(),
        commander: body("commander").promised(),
        transfer_mode: body("transfer_mode").promised(),
        receiver: body("receiver"),
        instruction_state: body("instruction_state").promised(),
        create_time: body("create_time"),
        success_time: body("success_time"),
        close_time: body("close_time"),
        notify_url: body("notify_url").promised(),
        instruction_instance_id: body("instruction_instance_id"),
    } }

    crate::promised::promised! { Response {
        /// merchant-side instruction number · 商户侧指令编号
        out_instruction_no 0(&str),
        /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
        commander 1(&response::Commander),
        /// payment method · 付款方式
        transfer_mode 2(&response::TransferMode),
        /// payment instruction state of the in-transit abnormal funds · 在途异常资金付款指令状态
        instruction_state 4(&response::InstructionState),
        /// notification URL · 回调通知地址
        notify_url 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::Operator;

        /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
        #[non_exhaustive]
        pub struct Commander {
            /// role initiating the payment request for abnormal funds in transit · 发起在途异常资金付款请求的角色
            pub operator: Option<Operator>,
            /// WeChat Pay merchant ID · 微信支付商户号
            pub mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Commander: Received {
            operator: body("operator").promised(),
            mchid: body("mchid"),
        } }

        crate::promised::promised! { Commander {
            /// role initiating the payment request for abnormal funds in transit · 发起在途异常资金付款请求的角色
            operator 0(&Operator),
        } }

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::post::TransferMode;

        /// payee · 收款方
        #[non_exhaustive]
        pub struct Receiver {
            /// credited account type · 入账账户类型
            pub account_type: Option<String>,
            /// openid of the user credited · 入账用户OpenID
            pub openid: Option<String>,
            /// merchant appid · 商户AppID
            pub appid: Option<String>,
            /// credited merchant ID · 入账商户号
            pub mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            account_type: body("account_type"),
            openid: body("openid"),
            appid: body("appid"),
            mchid: body("mchid"),
        } }

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::post::response::InstructionState;
    }
}
