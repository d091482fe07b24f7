// Written by `cargo xtask codegen` from spec/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions.md

//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`

pub mod by_out_instruction_no;

/// Initiate a payment instruction for abnormal funds in transit · 发起在途异常资金付款指令
///
/// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
///
/// Official pages · 官方文档:
///
/// - partner: [4015408022](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::post::{Request, Required, TransferMode};
///
/// let request = Request::new(Required {
///     receipt_id: "0100011742874700562078230000",
///     out_instruction_no: "1200002",
///     transfer_mode: TransferMode::TransferToOriginalReceiveUser,
/// });
/// let answer = request.send(&client).await?;
/// let product_name = answer.product_name()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::post::{Receiver, Request, Required, TransferMode};
///
/// let request = Request::new(Required {
///     receipt_id: "0100011742874700562078230000",
///     out_instruction_no: "1200002",
///     transfer_mode: TransferMode::TransferToOriginalReceiveUser,
/// })
/// .receiver(Receiver::new()
///     .openid("eoCuiA7RW33Tc3jtz_5CNLegC9kN0")
///     .appid("wxf636efh567hg4356")
///     .mchid("1900001108"))
/// .notify_url("https://weixin.qq.com");
/// ```
#[doc(alias("发起在途异常资金付款指令", "4015408022"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Initiate a payment instruction for abnormal funds in transit · 发起在途异常资金付款指令
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
        pub receipt_id: String,
        /// merchant-side instruction number · 商户侧指令编号
        pub out_instruction_no: String,
        /// payment method · 付款方式
        pub transfer_mode: TransferMode,
        /// payee · 收款方
        pub receiver: Option<Receiver>,
        /// notification URL · 回调通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        receipt_id: path("receipt_id").required(),
        out_instruction_no: body("out_instruction_no").required(),
        transfer_mode: body("transfer_mode").required(),
        receiver: body("receiver"),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
        receipt_id(&'a str),
        /// merchant-side instruction number · 商户侧指令编号
        out_instruction_no(&'a str),
        /// payment method · 付款方式
        transfer_mode(TransferMode),
    } {
        /// payee · 收款方
        receiver receiver_opt(Receiver),
        /// notification URL · 回调通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
        "发起在途异常资金付款指令",
        "Initiate a payment instruction for abnormal funds in transit",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// payment method · 付款方式
        pub enum TransferMode {
            TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        }
    }

    /// payee · 收款方
    #[must_use]
    #[non_exhaustive]
    pub struct Receiver {
        /// openid of the user credited · 入账用户OpenID
        pub openid: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// credited merchant ID · 入账商户号
        pub mchid: Option<String>,
    }

    crate::model! { Receiver: Default {
        openid: body("openid"),
        appid: body("appid"),
        mchid: body("mchid"),
    } }

    crate::sent::sent! { Receiver {
        /// openid of the user credited · 入账用户OpenID
        openid openid_opt(into String),
        /// merchant appid · 商户AppID
        appid appid_opt(into String),
        /// credited merchant ID · 入账商户号
        mchid mchid_opt(into String),
    } }

    /// Initiate a payment instruction for abnormal funds in transit · 发起在途异常资金付款指令
    #[non_exhaustive]
    pub struct Response {
        /// product name · 产品名称
        pub product_name: Option<response::ProductName>,
        /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
        pub receipt_id: Option<String>,
        /// payment amount · 付款金额信息
        pub transfer_amount: Option<response::TransferAmount>,
        /// payment state of the in-transit abnormal funds · 在途异常资金付款状态
        pub receipt_state: Option<response::ReceiptState>,
        /// creation time of the in-transit abnormal funds payment order · 在途异常资金付款单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time of the in-transit abnormal funds payment order · 在途异常资金付款单据更新时间
        pub last_update_time: Option<String>,
        /// payment instruction information of the in-transit abnormal funds · 在途异常资金付款指令信息
        pub instruction: Option<response::Instruction>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        product_name: body("product_name").promised(),
        receipt_id: body("receipt_id").promised(),
        transfer_amount: body("transfer_amount").promised(),
        receipt_state: body("receipt_state").promised(),
        create_time: body("create_time"),
        last_update_time: body("last_update_time"),
        instruction: body("instruction"),
    } }

    crate::promised::promised! { Response {
        /// product name · 产品名称
        product_name 0(&response::ProductName),
        /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
        receipt_id 1(&str),
        /// payment amount · 付款金额信息
        transfer_amount 2(&response::TransferAmount),
        /// payment state of the in-transit abnormal funds · 在途异常资金付款状态
        receipt_state 3(&response::ReceiptState),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::ProductName;

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::Currency;

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::TransferAmount;

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::ReceiptState;

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::Operator;

        pub use crate::v3::abnormal_fund_processing::receipts::by_receipt_id::get::response::Commander;

        /// payee · 收款方
        #[non_exhaustive]
        pub struct Receiver {
            /// openid of the user credited · 入账用户OpenID
            pub openid: Option<String>,
            /// merchant appid · 商户AppID
            pub appid: Option<String>,
            /// credited merchant ID · 入账商户号
            pub mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receiver: Received {
            openid: body("openid"),
            appid: body("appid"),
            mchid: body("mchid"),
        } }

        crate::open_enum! {
            /// payment instruction state of the in-transit abnormal funds · 在途异常资金付款指令状态
            pub enum InstructionState {
                InstructionStatePending = "INSTRUCTION_STATE_PENDING",
                InstructionStateInProgress = "INSTRUCTION_STATE_IN_PROGRESS",
                InstructionStateClosed = "INSTRUCTION_STATE_CLOSED",
                InstructionStateSuccess = "INSTRUCTION_STATE_SUCCESS",
            }
        }

        /// payment instruction information of the in-transit abnormal funds · 在途异常资金付款指令信息
        #[non_exhaustive]
        pub struct Instruction {
            /// merchant-side instruction number · 商户侧指令编号
            pub out_instruction_no: Option<String>,
            /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
            pub commander: Option<Commander>,
            /// payment method · 付款方式
            pub transfer_mode: Option<super::TransferMode>,
            /// payee · 收款方
            pub receiver: Option<Receiver>,
            /// payment instruction state of the in-transit abnormal funds · 在途异常资金付款指令状态
            pub instruction_state: Option<InstructionState>,
            /// creation time of the in-transit abnormal funds payment order · 在途异常资金付款单据创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// crediting success time · 入账成功时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// notification URL · 回调通知地址
            pub notify_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Instruction: Received {
            out_instruction_no: body("out_instruction_no").promised(),
            commander: body("commander").promised(),
            transfer_mode: body("transfer_mode").promised(),
            receiver: body("receiver"),
            instruction_state: body("instruction_state"),
            create_time: body("create_time"),
            success_time: body("success_time"),
            notify_url: body("notify_url").promised(),
        } }

        crate::promised::promised! { Instruction {
            /// merchant-side instruction number · 商户侧指令编号
            out_instruction_no 0(&str),
            /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
            commander 1(&Commander),
            /// payment method · 付款方式
            transfer_mode 2(&super::TransferMode),
            /// notification URL · 回调通知地址
            notify_url 7(&str),
        } }
    }
}
