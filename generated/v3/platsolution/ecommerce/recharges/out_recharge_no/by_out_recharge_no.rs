// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}.md

//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`

pub mod close;

/// 查询二级商户充值结果
///
/// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::get::Request;
///
/// let request = Request::new("cz2020042013", "1900001121");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 查询二级商户充值结果
    pub struct Request {
        /// 商户充值单号
        pub out_recharge_no: String,
        /// 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_recharge_no: path("out_recharge_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_recharge_no: impl Into<String>,
            sub_mchid: impl Into<String>,
        ) -> Self {
            Self {
                out_recharge_no: out_recharge_no.into(),
                sub_mchid: sub_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
        "查询二级商户充值结果",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询二级商户充值结果
    #[non_exhaustive]
    pub struct Response {
        /// 平台商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值渠道
        pub recharge_channel: Option<response::RechargeChannel>,
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
        /// 扫码充值的付款信息
        pub qr_recharge_info: Option<response::QrRechargeInfo>,
        /// 网银充值的付款信息
        pub online_bank_recharge_info: Option<response::OnlineBankRechargeInfo>,
        /// 受理充值时间
        pub accept_time: Option<String>,
        /// 充值成功时间
        pub success_time: Option<String>,
        /// 关闭充值时间
        pub close_time: Option<String>,
        /// 可用充值渠道列表
        pub available_recharge_channels: Vec<response::AvailableRechargeChannels>,
    }

    crate::model! { Response: Default {
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        recharge_id: body("recharge_id"),
        out_recharge_no: body("out_recharge_no"),
        recharge_channel: body("recharge_channel"),
        account_type: body("account_type"),
        recharge_state: body("recharge_state"),
        recharge_scene: body("recharge_scene"),
        recharge_state_desc: body("recharge_state_desc"),
        recharge_amount: body("recharge_amount"),
        bank_transfer_info: body("bank_transfer_info"),
        qr_recharge_info: body("qr_recharge_info"),
        online_bank_recharge_info: body("online_bank_recharge_info"),
        accept_time: body("accept_time"),
        success_time: body("success_time"),
        close_time: body("close_time"),
        available_recharge_channels: body("available_recharge_channels"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 充值渠道
            pub enum RechargeChannel {
                BankTransfer = "BANK_TRANSFER",
                QrRecharge = "QR_RECHARGE",
                OnlineBank = "ONLINE_BANK",
            }
        }

        crate::open_enum! {
            /// 充值入账账户
            pub enum AccountType {
                Deposit = "DEPOSIT",
                Operation = "OPERATION",
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
                EcommerceDeposit = "ECOMMERCE_DEPOSIT",
                EcommercePayment = "ECOMMERCE_PAYMENT",
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
            /// 转入的银行流水单号
            pub bill_no: Option<String>,
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
            /// 银行账户名称
            pub bank_account_name: Option<String>,
        }

        crate::model! { BankTransferInfo: Default {
            bill_no: body("bill_no"),
            memo: body("memo"),
            return_time: body("return_time"),
            return_reason: body("return_reason"),
            bank_name: body("bank_name"),
            bank_card_tail: body("bank_card_tail"),
            bank_account_name: body("bank_account_name"),
        } }

        crate::open_enum! {
            /// 员工类型
            pub enum EmployeeType {
                Admin = "ADMIN",
                Staff = "STAFF",
            }
        }

        /// 扫码充值的付款信息
        #[non_exhaustive]
        pub struct QrRechargeInfo {
            /// 用户OpenID
            pub openid: Option<String>,
            /// 员工类型
            pub employee_type: Option<EmployeeType>,
        }

        crate::model! { QrRechargeInfo: Default {
            openid: body("openid"),
            employee_type: body("employee_type"),
        } }

        crate::open_enum! {
            /// 网银类型
            pub enum OnlineBankType {
                OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
                OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
            }
        }

        /// 网银充值的付款信息
        #[non_exhaustive]
        pub struct OnlineBankRechargeInfo {
            /// 银行交易订单号
            pub bill_no: Option<String>,
            /// 网银充值退回时间
            pub return_time: Option<String>,
            /// 网银充值退回原因
            pub return_reason: Option<String>,
            /// 开户银行名称
            pub bank_name: Option<String>,
            /// 网银类型
            pub online_bank_type: Option<OnlineBankType>,
            /// 银行卡号后四位
            pub bank_card_tail: Option<String>,
            /// 银行账户名称
            pub bank_account_name: Option<String>,
        }

        crate::model! { OnlineBankRechargeInfo: Default {
            bill_no: body("bill_no"),
            return_time: body("return_time"),
            return_reason: body("return_reason"),
            bank_name: body("bank_name"),
            online_bank_type: body("online_bank_type"),
            bank_card_tail: body("bank_card_tail"),
            bank_account_name: body("bank_account_name"),
        } }

        crate::open_enum! {
            /// 可用充值渠道列表
            pub enum AvailableRechargeChannels {
                BankTransfer = "BANK_TRANSFER",
                QrRecharge = "QR_RECHARGE",
                OnlineBank = "ONLINE_BANK",
            }
        }
    }
}
