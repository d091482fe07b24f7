// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/recharges/apply.md

//! `/v3/platsolution/ecommerce/recharges/apply`

/// Apply for a second-tier merchant top-up · 申请二级商户充值
///
/// `POST /v3/platsolution/ecommerce/recharges/apply`
///
/// Official pages · 官方文档:
///
/// - partner: [4012762860](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::recharges::apply::post::{AccountType, RechargeAmount, RechargeScene, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     out_recharge_no: "cz202407181234",
///     recharge_scene: RechargeScene::EcommerceDeposit,
///     account_type: AccountType::Deposit,
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
/// use wechatpay::v3::platsolution::ecommerce::recharges::apply::post::{AccountType, AvailableRechargeChannels, RechargeAmount, RechargeScene, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     out_recharge_no: "cz202407181234",
///     recharge_scene: RechargeScene::EcommerceDeposit,
///     account_type: AccountType::Deposit,
///     recharge_amount: RechargeAmount::new().amount(500000).currency("CNY"),
/// })
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
/// .available_recharge_channels([AvailableRechargeChannels::BankTransfer])
/// .remark("example_remark");
/// ```
#[doc(alias("申请二级商户充值", "4012762860"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a second-tier merchant top-up · 申请二级商户充值
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: String,
        /// top-up scene · 充值场景
        pub recharge_scene: RechargeScene,
        /// account credited by the top-up · 充值入账账户
        pub account_type: AccountType,
        /// top-up amount · 充值金额
        pub recharge_amount: RechargeAmount,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// available top-up channel list · 可用充值渠道列表
        pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
        /// top-up remark · 充值备注
        pub remark: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_recharge_no: body("out_recharge_no").required(),
        recharge_scene: body("recharge_scene").required(),
        account_type: body("account_type").required(),
        recharge_amount: body("recharge_amount").required(),
        notify_url: body("notify_url"),
        available_recharge_channels: body("available_recharge_channels"),
        remark: body("remark"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// merchant top-up number · 商户充值单号
        out_recharge_no(&'a str),
        /// top-up scene · 充值场景
        recharge_scene(RechargeScene),
        /// account credited by the top-up · 充值入账账户
        account_type(AccountType),
        /// top-up amount · 充值金额
        recharge_amount(RechargeAmount),
    } {
        /// merchant notification URL · 商户回调地址
        notify_url notify_url_opt(into String),
        /// available top-up channel list · 可用充值渠道列表
        available_recharge_channels available_recharge_channels_opt([AvailableRechargeChannels]),
        /// top-up remark · 充值备注
        remark remark_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/recharges/apply",
        "申请二级商户充值",
        "Apply for a second-tier merchant top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::recharge::closed::RechargeScene;

    pub use crate::webhook::v3::recharge::closed::AccountType;

    pub use crate::v3::recharge::bank_transfer_recharges::apply::post::RechargeAmount;

    pub use crate::webhook::v3::recharge::closed::AvailableRechargeChannels;

    /// Apply for a second-tier merchant top-up · 申请二级商户充值
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay top-up ID · 微信支付充值单号
        pub recharge_id: Option<String>,
        /// merchant top-up number · 商户充值单号
        pub out_recharge_no: Option<String>,
        /// top-up link · 充值链接
        pub recharge_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        recharge_id: body("recharge_id").promised(),
        out_recharge_no: body("out_recharge_no").promised(),
        recharge_url: body("recharge_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay top-up ID · 微信支付充值单号
        recharge_id 0(&str),
        /// merchant top-up number · 商户充值单号
        out_recharge_no 1(&str),
        /// top-up link · 充值链接
        recharge_url 2(&str),
    } }
}
