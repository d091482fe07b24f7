// Written by `cargo xtask codegen` from spec/openapi/v3/recharge/bank-transfer-recharges/apply.md

//! `/v3/recharge/bank-transfer-recharges/apply`

/// Apply for a bank transfer top-up · 申请银行转账充值
///
/// `POST /v3/recharge/bank-transfer-recharges/apply`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012585425](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::recharge::bank_transfer_recharges::apply::post::{AccountType, RechargeAmount, RechargeScene, Request, Required};
///
/// let request = Request::new(Required {
///     out_recharge_no: "cz202407181234",
///     recharge_scene: RechargeScene::NormalBankTransfer,
///     account_type: AccountType::Basic,
///     recharge_amount: RechargeAmount::new(),
/// });
/// let answer = request.send(&client).await?;
/// let recharge_id = answer.recharge_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::recharge::bank_transfer_recharges::apply::post::{AccountType, RechargeAmount, RechargeScene, Request, Required};
///
/// let request = Request::new(Required {
///     out_recharge_no: "cz202407181234",
///     recharge_scene: RechargeScene::NormalBankTransfer,
///     account_type: AccountType::Basic,
///     recharge_amount: RechargeAmount::new().amount(500000).currency("CNY"),
/// });
/// ```
#[doc(alias("申请银行转账充值", "4012585425"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a bank transfer top-up · 申请银行转账充值
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: String,
        /// top-up scene · 充值场景
        pub recharge_scene: RechargeScene,
        /// account credited by the top-up · 充值入账账户
        pub account_type: AccountType,
        /// top-up amount · 充值金额
        pub recharge_amount: RechargeAmount,
    }

    crate::model! { Request {
        out_recharge_no: body("out_recharge_no").required(),
        recharge_scene: body("recharge_scene").required(),
        account_type: body("account_type").required(),
        recharge_amount: body("recharge_amount").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant top-up number · 商户充值单号
        out_recharge_no(&'a str),
        /// top-up scene · 充值场景
        recharge_scene(RechargeScene),
        /// account credited by the top-up · 充值入账账户
        account_type(AccountType),
        /// top-up amount · 充值金额
        recharge_amount(RechargeAmount),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/recharge/bank-transfer-recharges/apply",
        "申请银行转账充值",
        "Apply for a bank transfer top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// top-up scene · 充值场景
        pub enum RechargeScene {
            NormalBankTransfer = "NORMAL_BANK_TRANSFER",
        }
    }

    pub use crate::webhook::v3::mchwithdraw::change::AccountType;

    /// top-up amount · 充值金额
    #[must_use]
    #[non_exhaustive]
    pub struct RechargeAmount {
        /// total amount · 总金额 (fen)
        pub amount: Option<crate::Fen>,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { RechargeAmount: Default {
        amount: body("amount"),
        currency: body("currency"),
    } }

    crate::sent::sent! { RechargeAmount {
        /// total amount · 总金额 (fen)
        amount amount_opt(into crate::Fen),
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// Apply for a bank transfer top-up · 申请银行转账充值
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay top-up ID · 微信支付充值单号
        pub recharge_id: Option<String>,
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: Option<String>,
        /// bank account · 银行账户
        pub transfer_in_account: Option<response::TransferInAccount>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        recharge_id: body("recharge_id").promised(),
        out_recharge_no: body("out_recharge_no").promised(),
        transfer_in_account: body("transfer_in_account").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay top-up ID · 微信支付充值单号
        recharge_id 0(&str),
        /// merchant top-up number · 商户充值单号
        out_recharge_no 1(&str),
        /// bank account · 银行账户
        transfer_in_account 2(&response::TransferInAccount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// bank account · 银行账户
        #[non_exhaustive]
        pub struct TransferInAccount {
            /// bank of deposit name · 开户银行名称
            pub bank_name: Option<String>,
            /// province and city code of the bank of deposit · 开户银行省市编码
            pub bank_address_code: Option<String>,
            /// bank code of the bank of deposit · 开户银行行号
            pub bank_code: Option<String>,
            /// bank account name · 银行账户名称
            pub bank_account_name: Option<String>,
            /// bank account number · 银行账号
            pub bank_account_no: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TransferInAccount: Received {
            bank_name: body("bank_name"),
            bank_address_code: body("bank_address_code"),
            bank_code: body("bank_code"),
            bank_account_name: body("bank_account_name"),
            bank_account_no: body("bank_account_no"),
        } }
    }
}
