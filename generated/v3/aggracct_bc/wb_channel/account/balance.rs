// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/account/balance.md

//! `/v3/aggracct-bc/wb-channel/account/balance`

/// Query the channel's quota · 查询渠道额度
///
/// `GET /v3/aggracct-bc/wb-channel/account/balance`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016061186](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::account::balance::get::{Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::account::balance::get::{ReqScene, Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
/// })
/// .card_no("example_card_no")
/// .sgn_no("example_sgn_no")
/// .req_scene(ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias("查询渠道额度", "4016061186"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query the channel's quota · 查询渠道额度
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: String,
        /// quota ledger account number · 额度台账号
        pub bal_account_no: crate::Sensitive,
        /// card number · 卡号
        pub card_no: Option<crate::Sensitive>,
        /// merchant sub-account agreement number · 商户子账户协议号
        pub sgn_no: Option<String>,
        /// request scene · 请求场景
        pub req_scene: Option<ReqScene>,
    }

    crate::model! { Request {
        mchid: query("mchid").required(),
        bal_account_no: query("bal_account_no").required().mark(Mark::Rsa),
        card_no: query("card_no").mark(Mark::Rsa),
        sgn_no: query("sgn_no"),
        req_scene: query("req_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay merchant ID · 微信支付商户号
        mchid(&'a str),
        /// quota ledger account number · 额度台账号
        bal_account_no(&'a str),
    } {
        /// card number · 卡号
        card_no card_no_opt(into crate::Sensitive),
        /// merchant sub-account agreement number · 商户子账户协议号
        sgn_no sgn_no_opt(into String),
        /// request scene · 请求场景
        req_scene req_scene_opt(ReqScene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/aggracct-bc/wb-channel/account/balance",
        "查询渠道额度",
        "Query the channel's quota",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::ReqScene;

    /// Query the channel's quota · 查询渠道额度
    #[non_exhaustive]
    pub struct Response {
        /// whether there is a reduction instruction in transit · 是否存在在途减额指令
        pub in_transit_reduction_exist: Option<bool>,
        /// quota ledger account's quota · 额度台账号额度
        pub balance: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        in_transit_reduction_exist: body("in_transit_reduction_exist"),
        balance: body("balance"),
    } }
}
