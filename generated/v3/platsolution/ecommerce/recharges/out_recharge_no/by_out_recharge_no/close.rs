// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close.md

//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`

/// Close a second-tier merchant top-up · 关闭二级商户充值
///
/// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
///
/// Official pages · 官方文档:
///
/// - partner: [4012762895](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_recharge_no: "cz2020042013",
///     sub_mchid: "1900001121",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("关闭二级商户充值", "4012762895"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Close a second-tier merchant top-up · 关闭二级商户充值
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_recharge_no: path("out_recharge_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant top-up number · 商户充值单号
        out_recharge_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
        "关闭二级商户充值",
        "Close a second-tier merchant top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Close a second-tier merchant top-up · 关闭二级商户充值
    #[non_exhaustive]
    pub struct Response {
        /// platform merchant ID · 平台商户号
        pub sp_mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay top-up ID · 微信支付充值单号
        pub recharge_id: Option<String>,
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: Option<String>,
        /// top-up channel · 充值渠道
        pub recharge_channel: Option<response::RechargeChannel>,
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
        /// payment information of the scan-code top-up · 扫码充值的付款信息
        pub qr_recharge_info: Option<response::QrRechargeInfo>,
        /// payment information of the online banking top-up · 网银充值的付款信息
        pub online_bank_recharge_info: Option<response::OnlineBankRechargeInfo>,
        /// top-up acceptance time · 受理充值时间
        pub accept_time: Option<String>,
        /// top-up success time · 充值成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// top-up closing time · 关闭充值时间
        pub close_time: Option<String>,
        /// available top-up channel list · 可用充值渠道列表
        pub available_recharge_channels: Vec<response::AvailableRechargeChannels>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        recharge_id: body("recharge_id").promised(),
        out_recharge_no: body("out_recharge_no").promised(),
        recharge_channel: body("recharge_channel"),
        account_type: body("account_type").promised(),
        recharge_state: body("recharge_state").promised(),
        recharge_scene: body("recharge_scene").promised(),
        recharge_state_desc: body("recharge_state_desc"),
        recharge_amount: body("recharge_amount").promised(),
        bank_transfer_info: body("bank_transfer_info"),
        qr_recharge_info: body("qr_recharge_info"),
        online_bank_recharge_info: body("online_bank_recharge_info"),
        accept_time: body("accept_time"),
        success_time: body("success_time"),
        close_time: body("close_time"),
        available_recharge_channels: body("available_recharge_channels"),
    } }

    crate::promised::promised! { Response {
        /// platform merchant ID · 平台商户号
        sp_mchid 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
        /// WeChat Pay top-up ID · 微信支付充值单号
        recharge_id 2(&str),
        /// merchant top-up number · 商户充值单号
        out_recharge_no 3(&str),
        /// account credited by the top-up · 充值入账账户
        account_type 5(&response::AccountType),
        /// top-up state · 充值状态
        recharge_state 6(&response::RechargeState),
        /// top-up scene · 充值场景
        recharge_scene 7(&response::RechargeScene),
        /// top-up amount · 充值金额
        recharge_amount 9(&response::RechargeAmount),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::recharge::closed::RechargeChannel;

        pub use crate::webhook::v3::recharge::closed::AccountType;

        pub use crate::webhook::v3::recharge::closed::RechargeState;

        pub use crate::webhook::v3::recharge::closed::RechargeScene;

        pub use crate::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get::response::RechargeAmount;

        pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::get::response::BankTransferInfo;

        pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::get::response::EmployeeType;

        pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::get::response::QrRechargeInfo;

        pub use crate::webhook::v3::recharge::closed::OnlineBankType;

        pub use crate::webhook::v3::recharge::closed::OnlineBankRechargeInfo;

        pub use crate::webhook::v3::recharge::closed::AvailableRechargeChannels;
    }
}
