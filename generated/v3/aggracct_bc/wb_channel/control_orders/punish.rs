// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/control-orders/punish.md

//! `/v3/aggracct-bc/wb-channel/control-orders/punish`

/// Initiate a restriction on a WeBank ledger account · 发起微众台账管控
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016025247](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::punish::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "example_out_request_no",
///     mchid: "example_mchid",
///     bal_account_no: "example_bal_account_no",
///     punish_scene: 1,
/// });
/// let answer = request.send(&client).await?;
/// let wxpay_punish_no = answer.wxpay_punish_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::punish::post::{FundRepatriationStrategy, ReqScene, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "example_out_request_no",
///     mchid: "example_mchid",
///     bal_account_no: "example_bal_account_no",
///     punish_scene: 1,
/// })
/// .punish_reason("example_punish_reason")
/// .punish_end_time("2015-05-20T13:29:35+08:00")
/// .card_no("example_card_no")
/// .sgn_no("example_sgn_no")
/// .req_scene(ReqScene::SjtConvenientSettlementServiceMerchant)
/// .fund_repatriation_strategy(FundRepatriationStrategy::AllForbidden);
/// ```
#[doc(alias("发起微众台账管控", "4016025247"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a restriction on a WeBank ledger account · 发起微众台账管控
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeBank restriction number · 微众管控单号
        pub out_request_no: String,
        /// target merchant ID to restrict · 目标下管商户号
        pub mchid: String,
        /// ledger account ID to be restricted · 目标下管台账ID
        pub bal_account_no: crate::Sensitive,
        /// restriction scene · 管控场景
        pub punish_scene: i64,
        /// restriction reason · 管控原因
        pub punish_reason: Option<String>,
        /// restriction end time · 管控结束时间; as 2018-06-08T10:34:56+08:00
        pub punish_end_time: Option<crate::Time>,
        /// target card number to restrict · 目标下管卡号
        pub card_no: Option<crate::Sensitive>,
        /// agreement number of the target merchant sub-account to restrict · 目标下管商户子账户协议号
        pub sgn_no: Option<String>,
        /// request scene · 请求场景
        pub req_scene: Option<ReqScene>,
        /// WeBank fund repatriation strategy · 微众资金划回策略
        pub fund_repatriation_strategy: Option<FundRepatriationStrategy>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        mchid: body("mchid").required(),
        bal_account_no: body("bal_account_no").required().mark(Mark::Rsa),
        punish_scene: body("punish_scene").required(),
        punish_reason: body("punish_reason"),
        punish_end_time: body("punish_end_time"),
        card_no: body("card_no").mark(Mark::Rsa),
        sgn_no: body("sgn_no"),
        req_scene: body("req_scene"),
        fund_repatriation_strategy: body("fund_repatriation_strategy"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeBank restriction number · 微众管控单号
        out_request_no(&'a str),
        /// target merchant ID to restrict · 目标下管商户号
        mchid(&'a str),
        /// ledger account ID to be restricted · 目标下管台账ID
        bal_account_no(&'a str),
        /// restriction scene · 管控场景
        punish_scene(i64),
    } {
        /// restriction reason · 管控原因
        punish_reason punish_reason_opt(into String),
        /// restriction end time · 管控结束时间; as 2018-06-08T10:34:56+08:00
        punish_end_time punish_end_time_opt(into crate::Time),
        /// target card number to restrict · 目标下管卡号
        card_no card_no_opt(into crate::Sensitive),
        /// agreement number of the target merchant sub-account to restrict · 目标下管商户子账户协议号
        sgn_no sgn_no_opt(into String),
        /// request scene · 请求场景
        req_scene req_scene_opt(ReqScene),
        /// WeBank fund repatriation strategy · 微众资金划回策略
        fund_repatriation_strategy fund_repatriation_strategy_opt(FundRepatriationStrategy),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/aggracct-bc/wb-channel/control-orders/punish",
        "发起微众台账管控",
        "Initiate a restriction on a WeBank ledger account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::ReqScene;

    crate::open_enum! {
        /// WeBank fund repatriation strategy · 微众资金划回策略
        pub enum FundRepatriationStrategy {
            AllForbidden = "ALL_FORBIDDEN",
            AllAllowedWhenUnique = "ALL_ALLOWED_WHEN_UNIQUE",
        }
    }

    /// Initiate a restriction on a WeBank ledger account · 发起微众台账管控
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay restriction ID · 微信支付管控单号
        pub wxpay_punish_no: Option<String>,
        /// WeBank restriction number · 微众管控单号
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        wxpay_punish_no: body("wxpay_punish_no").promised(),
        out_request_no: body("out_request_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay restriction ID · 微信支付管控单号
        wxpay_punish_no 0(&str),
        /// WeBank restriction number · 微众管控单号
        out_request_no 1(&str),
    } }
}
