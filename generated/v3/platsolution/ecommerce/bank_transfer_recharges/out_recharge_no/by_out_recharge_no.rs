// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md

//! `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`

/// Query a bank transfer top-up result · 查询银行转账充值结果
///
/// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get::Request;
///
/// let request = Request::new("cz202407181234");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询银行转账充值结果"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a bank transfer top-up result · 查询银行转账充值结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: String,
    }

    crate::model! { Request {
        out_recharge_no: path("out_recharge_no").required(),
    } }

    crate::sent::sent! { Request(out_recharge_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        "查询银行转账充值结果",
        "Query a bank transfer top-up result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a bank transfer top-up result · 查询银行转账充值结果
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID of the top-up · 充值商户号
        pub mchid: Option<String>,
        /// WeChat Pay top-up ID · 微信支付充值单号
        pub recharge_id: Option<String>,
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: Option<String>,
        /// account credited by the top-up · 充值入账账户
        pub account_type: Option<response::AccountType>,
        /// top-up state · 充值状态
        pub recharge_state: Option<response::RechargeState>,
        /// top-up scene · 充值场景
        pub recharge_scene: Option<response::RechargeScene>,
        /// top-up state description · 充值状态描述
        pub recharge_state_desc: Option<String>,
        /// top-up amount · 充值金额
        pub recharge_amount: Option<response::RechargeAmount>,
        /// payment information of the transfer top-up · 转账充值的付款信息
        pub bank_transfer_info: Option<response::BankTransferInfo>,
        /// top-up acceptance time · 受理充值时间
        pub accept_time: Option<String>,
        /// top-up success time · 充值成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// top-up closing time · 关闭充值时间
        pub close_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        recharge_id: body("recharge_id").promised(),
        out_recharge_no: body("out_recharge_no").promised(),
        account_type: body("account_type").promised(),
        recharge_state: body("recharge_state").promised(),
        recharge_scene: body("recharge_scene").promised(),
        recharge_state_desc: body("recharge_state_desc"),
        recharge_amount: body("recharge_amount").promised(),
        bank_transfer_info: body("bank_transfer_info"),
        accept_time: body("accept_time"),
        success_time: body("success_time"),
        close_time: body("close_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID of the top-up · 充值商户号
        mchid 0(&str),
        /// WeChat Pay top-up ID · 微信支付充值单号
        recharge_id 1(&str),
        /// merchant top-up number · 商户充值单号
        out_recharge_no 2(&str),
        /// account credited by the top-up · 充值入账账户
        account_type 3(&response::AccountType),
        /// top-up state · 充值状态
        recharge_state 4(&response::RechargeState),
        /// top-up scene · 充值场景
        recharge_scene 5(&response::RechargeScene),
        /// top-up amount · 充值金额
        recharge_amount 7(&response::RechargeAmount),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::mchwithdraw::change::AccountType;

        pub use crate::webhook::v3::recharge::closed::RechargeState;

        pub use crate::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get::response::RechargeScene;

        pub use crate::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get::response::RechargeAmount;

        pub use crate::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get::response::BankTransferInfo;
    }
}
