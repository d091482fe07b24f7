// Written by `cargo xtask codegen` from spec/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md

//! `/v3/abnormal-fund-processing/receipts/{receipt_id}`

pub mod transfer_instructions;

/// Query the payment result of abnormal funds in transit · 查询在途异常资金付款结果
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015408031](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::abnormal_fund_processing::receipts::by_receipt_id::get::Request;
///
/// let request = Request::new("0100011742874700562078230000");
/// let answer = request.send(&client).await?;
/// let product_name = answer.product_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询在途异常资金付款结果", "4015408031"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the payment result of abnormal funds in transit · 查询在途异常资金付款结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay in-transit abnormal fund payment ID · 微信支付在途异常资金付款单号
        pub receipt_id: String,
    }

    crate::model! { Request {
        receipt_id: path("receipt_id").required(),
    } }

    crate::sent::sent! { Request(receipt_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/abnormal-fund-processing/receipts/{receipt_id}",
        "查询在途异常资金付款结果",
        "Query the payment result of abnormal funds in transit",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the payment result of abnormal funds in transit · 查询在途异常资金付款结果
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

        crate::open_enum! {
            /// product name · 产品名称
            pub enum ProductName {
                C2c = "C2C",
            }
        }

        crate::open_enum! {
            /// currency type · 货币类型
            pub enum Currency {
                Cny = "CNY",
            }
        }

        /// payment amount · 付款金额信息
        #[non_exhaustive]
        pub struct TransferAmount {
            /// total amount · 总金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<Currency>,
            origin_: crate::model::Origin,
        }

        crate::model! { TransferAmount: Received {
            total: body("total").promised(),
            currency: body("currency").promised(),
        } }

        crate::promised::promised! { TransferAmount {
            /// total amount · 总金额 (fen)
            total 0(crate::Fen),
            /// currency type · 货币类型
            currency 1(&Currency),
        } }

        crate::open_enum! {
            /// payment state of the in-transit abnormal funds · 在途异常资金付款状态
            pub enum ReceiptState {
                ReceiptStatePending = "RECEIPT_STATE_PENDING",
                ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
                ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
            }
        }

        crate::open_enum! {
            /// role initiating the payment request for abnormal funds in transit · 发起在途异常资金付款请求的角色
            pub enum Operator {
                Merchant = "MERCHANT",
            }
        }

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
            mchid: body("mchid").promised(),
        } }

        crate::promised::promised! { Commander {
            /// role initiating the payment request for abnormal funds in transit · 发起在途异常资金付款请求的角色
            operator 0(&Operator),
            /// WeChat Pay merchant ID · 微信支付商户号
            mchid 1(&str),
        } }

        crate::open_enum! {
            /// payment method · 付款方式
            pub enum TransferMode {
                TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
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
            pub transfer_mode: Option<TransferMode>,
            /// crediting success time · 入账成功时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// merchant appid · 商户AppID
            pub appid: Vec<String>,
            /// notification URL · 回调通知地址
            pub notify_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Instruction: Received {
            out_instruction_no: body("out_instruction_no").promised(),
            commander: body("commander").promised(),
            transfer_mode: body("transfer_mode").promised(),
            success_time: body("success_time"),
            appid: body("appid").promised(),
            notify_url: body("notify_url").promised(),
        } }

        crate::promised::promised! { Instruction {
            /// merchant-side instruction number · 商户侧指令编号
            out_instruction_no 0(&str),
            /// initiator of the payment instruction for the in-transit abnormal funds · 在途异常资金付款指令的发起方
            commander 1(&Commander),
            /// payment method · 付款方式
            transfer_mode 2(&TransferMode),
            /// merchant appid · 商户AppID
            appid 4([String]),
            /// notification URL · 回调通知地址
            notify_url 5(&str),
        } }
    }
}
