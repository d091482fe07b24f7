// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/control-orders/recover.md

//! `/v3/aggracct-bc/wb-channel/control-orders/recover`

/// Lift the restriction on a WeBank ledger account · 解除对微众台账的管控
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016025279](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::recover::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "example_out_request_no",
///     related_webank_punish_no: "example_related_webank_punish_no",
///     related_wxpay_punish_no: "example_related_wxpay_punish_no",
///     mchid: "example_mchid",
///     bal_account_no: "example_bal_account_no",
///     recover_reason: "example_recover_reason",
/// });
/// let answer = request.send(&client).await?;
/// let wxpay_recover_no = answer.wxpay_recover_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::control_orders::recover::post::{ReqScene, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "example_out_request_no",
///     related_webank_punish_no: "example_related_webank_punish_no",
///     related_wxpay_punish_no: "example_related_wxpay_punish_no",
///     mchid: "example_mchid",
///     bal_account_no: "example_bal_account_no",
///     recover_reason: "example_recover_reason",
/// })
/// .card_no("example_card_no")
/// .sgn_no("example_sgn_no")
/// .req_scene(ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias("解除对微众台账的管控", "4016025279"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Lift the restriction on a WeBank ledger account · 解除对微众台账的管控
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeBank restriction-lifting number · 微众解管单号
        pub out_request_no: String,
        /// related WeBank restriction number · 关联微众管控单号
        pub related_webank_punish_no: String,
        /// related WeChat Pay restriction ID · 关联微信支付管控单号
        pub related_wxpay_punish_no: String,
        /// target merchant ID to lift the restriction from · 目标解管商户号
        pub mchid: String,
        /// ledger account ID to lift the restriction from · 目标解管台账ID
        pub bal_account_no: crate::Sensitive,
        /// description of the reason for lifting the restriction · 解管原因描述
        pub recover_reason: String,
        /// target card number to restrict · 目标下管卡号
        pub card_no: Option<crate::Sensitive>,
        /// agreement number of the target merchant sub-account to restrict · 目标下管商户子账户协议号
        pub sgn_no: Option<String>,
        /// request scene · 请求场景
        pub req_scene: Option<ReqScene>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        related_webank_punish_no: body("related_webank_punish_no").required(),
        related_wxpay_punish_no: body("related_wxpay_punish_no").required(),
        mchid: body("mchid").required(),
        bal_account_no: body("bal_account_no").required().mark(Mark::Rsa),
        recover_reason: body("recover_reason").required(),
        card_no: body("card_no").mark(Mark::Rsa),
        sgn_no: body("sgn_no"),
        req_scene: body("req_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeBank restriction-lifting number · 微众解管单号
        out_request_no(&'a str),
        /// related WeBank restriction number · 关联微众管控单号
        related_webank_punish_no(&'a str),
        /// related WeChat Pay restriction ID · 关联微信支付管控单号
        related_wxpay_punish_no(&'a str),
        /// target merchant ID to lift the restriction from · 目标解管商户号
        mchid(&'a str),
        /// ledger account ID to lift the restriction from · 目标解管台账ID
        bal_account_no(&'a str),
        /// description of the reason for lifting the restriction · 解管原因描述
        recover_reason(&'a str),
    } {
        /// target card number to restrict · 目标下管卡号
        card_no card_no_opt(into crate::Sensitive),
        /// agreement number of the target merchant sub-account to restrict · 目标下管商户子账户协议号
        sgn_no sgn_no_opt(into String),
        /// request scene · 请求场景
        req_scene req_scene_opt(ReqScene),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/aggracct-bc/wb-channel/control-orders/recover",
        "解除对微众台账的管控",
        "Lift the restriction on a WeBank ledger account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::ReqScene;

    /// Lift the restriction on a WeBank ledger account · 解除对微众台账的管控
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay restriction-lifting ID · 微信支付解管单号
        pub wxpay_recover_no: Option<String>,
        /// WeBank restriction-lifting number · 微众解管单号
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        wxpay_recover_no: body("wxpay_recover_no").promised(),
        out_request_no: body("out_request_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay restriction-lifting ID · 微信支付解管单号
        wxpay_recover_no 0(&str),
        /// WeBank restriction-lifting number · 微众解管单号
        out_request_no 1(&str),
    } }
}
