// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}.md

//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`

pub mod close;

/// Query a second-tier merchant's top-up result · 查询二级商户充值结果
///
/// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012762874](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_recharge_no: "cz2020042013",
///     sub_mchid: "1900001121",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询二级商户充值结果", "4012762874"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a second-tier merchant's top-up result · 查询二级商户充值结果
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
        Method::Get,
        "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
        "查询二级商户充值结果",
        "Query a second-tier merchant's top-up result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a second-tier merchant's top-up result · 查询二级商户充值结果
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
        use crate::model::body;

        pub use crate::webhook::v3::recharge::closed::RechargeChannel;

        pub use crate::webhook::v3::recharge::closed::AccountType;

        pub use crate::webhook::v3::recharge::closed::RechargeState;

        pub use crate::webhook::v3::recharge::closed::RechargeScene;

        pub use crate::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get::response::RechargeAmount;

        /// payment information of the transfer top-up · 转账充值的付款信息
        #[non_exhaustive]
        pub struct BankTransferInfo {
            /// bank serial number of the incoming transfer · 转入的银行流水单号
            pub bill_no: Option<String>,
            /// transfer top-up memo · 转账充值附言
            pub memo: Option<String>,
            /// bank transfer return time · 银行转账退回时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// bank transfer return reason · 银行转账退回原因
            pub return_reason: Option<String>,
            /// bank of deposit name · 开户银行名称
            pub bank_name: Option<String>,
            /// last four digits of the bank card number · 银行卡号后四位
            pub bank_card_tail: Option<String>,
            /// bank account name · 银行账户名称
            pub bank_account_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { BankTransferInfo: Received {
            bill_no: body("bill_no"),
            memo: body("memo"),
            return_time: body("return_time"),
            return_reason: body("return_reason"),
            bank_name: body("bank_name"),
            bank_card_tail: body("bank_card_tail"),
            bank_account_name: body("bank_account_name"),
        } }

        crate::open_enum! {
            /// employee type · 员工类型
            pub enum EmployeeType {
                Admin = "ADMIN",
                Staff = "STAFF",
            }
        }

        /// payment information of the scan-code top-up · 扫码充值的付款信息
        #[non_exhaustive]
        pub struct QrRechargeInfo {
            /// user openid · 用户OpenID
            pub openid: Option<String>,
            /// employee type · 员工类型
            pub employee_type: Option<EmployeeType>,
            origin_: crate::model::Origin,
        }

        crate::model! { QrRechargeInfo: Received {
            openid: body("openid"),
            employee_type: body("employee_type"),
        } }

        pub use crate::webhook::v3::recharge::closed::OnlineBankType;

        pub use crate::webhook::v3::recharge::closed::OnlineBankRechargeInfo;

        pub use crate::webhook::v3::recharge::closed::AvailableRechargeChannels;
    }
}
