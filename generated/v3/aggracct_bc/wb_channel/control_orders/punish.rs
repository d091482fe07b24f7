// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/control-orders/punish.md

//! `/v3/aggracct-bc/wb-channel/control-orders/punish`

/// Initiate a restriction on a WeBank ledger account · 发起微众台账管控
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::punish::post::{FundRepatriationStrategy, ReqScene, Request};
///
/// let request = Request {
///     punish_reason: Some("example_punish_reason".into()),
///     punish_end_time: Some("2015-05-20T13:29:35+08:00".into()),
///     card_no: Some("example_card_no".into()),
///     sgn_no: Some("example_sgn_no".into()),
///     req_scene: Some(ReqScene::SjtConvenientSettlementServiceMerchant),
///     fund_repatriation_strategy: Some(FundRepatriationStrategy::AllForbidden),
///     ..Request::new("example_out_request_no", "example_mchid", "example_bal_account_no", 1)
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a restriction on a WeBank ledger account · 发起微众台账管控
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
        /// restriction end time · 管控结束时间
        pub punish_end_time: Option<String>,
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_request_no: impl Into<String>,
            mchid: impl Into<String>,
            bal_account_no: impl Into<crate::Sensitive>,
            punish_scene: i64,
        ) -> Self {
            Self {
                out_request_no: out_request_no.into(),
                mchid: mchid.into(),
                bal_account_no: bal_account_no.into(),
                punish_scene,
                punish_reason: None,
                punish_end_time: None,
                card_no: None,
                sgn_no: None,
                req_scene: None,
                fund_repatriation_strategy: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// request scene · 请求场景
        pub enum ReqScene {
            SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            SjtMicroMerchant = "SJT_MICRO_MERCHANT",
            WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

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
    }

    crate::model! { Response: Default {
        wxpay_punish_no: body("wxpay_punish_no"),
        out_request_no: body("out_request_no"),
    } }
}
