// Written by `cargo xtask codegen` from spec/openapi/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md

//! `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`

/// 查询银行转账充值结果
///
/// `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
///
/// ```
/// use wechatpay::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get::Request;
///
/// let request = Request::new("cz202407181234");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 查询银行转账充值结果
    pub struct Request {
        /// 商户充值单号
        pub out_recharge_no: String,
    }

    crate::model! { Request {
        out_recharge_no: path("out_recharge_no").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_recharge_no: impl Into<String>) -> Self {
            Self {
                out_recharge_no: out_recharge_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        "查询银行转账充值结果",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询银行转账充值结果
    #[non_exhaustive]
    pub struct Response {
        /// 充值商户号
        pub mchid: Option<String>,
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值入账账户
        pub account_type: Option<response::AccountType>,
        /// 充值状态
        pub recharge_state: Option<response::RechargeState>,
        /// 充值场景
        pub recharge_scene: Option<response::RechargeScene>,
        /// 充值状态描述
        pub recharge_state_desc: Option<String>,
        /// 充值金额
        pub recharge_amount: Option<response::RechargeAmount>,
        /// 转账充值的付款信息
        pub bank_transfer_info: Option<response::BankTransferInfo>,
        /// 受理充值时间
        pub accept_time: Option<String>,
        /// 充值成功时间
        pub success_time: Option<String>,
        /// 关闭充值时间
        pub close_time: Option<String>,
    }

    crate::model! { Response: Default {
        mchid: body("mchid"),
        recharge_id: body("recharge_id"),
        out_recharge_no: body("out_recharge_no"),
        account_type: body("account_type"),
        recharge_state: body("recharge_state"),
        recharge_scene: body("recharge_scene"),
        recharge_state_desc: body("recharge_state_desc"),
        recharge_amount: body("recharge_amount"),
        bank_transfer_info: body("bank_transfer_info"),
        accept_time: body("accept_time"),
        success_time: body("success_time"),
        close_time: body("close_time"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 充值入账账户
            pub enum AccountType {
                Basic = "BASIC",
                Operation = "OPERATION",
                Fees = "FEES",
            }
        }

        crate::open_enum! {
            /// 充值状态
            pub enum RechargeState {
                Success = "SUCCESS",
                Recharging = "RECHARGING",
                Closed = "CLOSED",
            }
        }

        crate::open_enum! {
            /// 充值场景
            pub enum RechargeScene {
                EcommerceBankTransfer = "ECOMMERCE_BANK_TRANSFER",
            }
        }

        /// 充值金额
        #[non_exhaustive]
        pub struct RechargeAmount {
            /// 总金额
            pub amount: Option<i64>,
            /// 货币类型
            pub currency: Option<String>,
        }

        crate::model! { RechargeAmount: Default {
            amount: body("amount"),
            currency: body("currency"),
        } }

        /// 转账充值的付款信息
        #[non_exhaustive]
        pub struct BankTransferInfo {
            /// 转账充值附言
            pub memo: Option<String>,
            /// 银行转账退回时间
            pub return_time: Option<String>,
            /// 银行转账退回原因
            pub return_reason: Option<String>,
            /// 开户银行名称
            pub bank_name: Option<String>,
            /// 银行卡号后四位
            pub bank_card_tail: Option<String>,
        }

        crate::model! { BankTransferInfo: Default {
            memo: body("memo"),
            return_time: body("return_time"),
            return_reason: body("return_reason"),
            bank_name: body("bank_name"),
            bank_card_tail: body("bank_card_tail"),
        } }
    }
}
