// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}.md

//! `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`

/// Query a special reduction result · 查询特殊减额结果
///
/// `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016061196](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::special_reduction::by_out_request_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
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
/// use wechatpay::v3::aggracct_bc::wb_channel::special_reduction::by_out_request_no::get::{ReqScene, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn",
///     mchid: "1900016681",
///     bal_account_no: "8609cb22e1774a50a930e414cc71eca06121bc",
/// })
/// .card_no("example_card_no")
/// .sgn_no("example_sgn_no")
/// .req_scene(ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias("查询特殊减额结果", "4016061196"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a special reduction result · 查询特殊减额结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// special reduction number · 特殊减额单号
        pub out_request_no: String,
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
        out_request_no: path("out_request_no").required(),
        mchid: query("mchid").required(),
        bal_account_no: query("bal_account_no").required().mark(Mark::Rsa),
        card_no: query("card_no").mark(Mark::Rsa),
        sgn_no: query("sgn_no"),
        req_scene: query("req_scene"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// special reduction number · 特殊减额单号
        out_request_no(&'a str),
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
        "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
        "查询特殊减额结果",
        "Query a special reduction result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::ReqScene;

    /// Query a special reduction result · 查询特殊减额结果
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: Option<String>,
        /// quota ledger account number · 额度台账号
        pub bal_account_no: Option<crate::Sensitive>,
        /// special reduction number · 特殊减额单号
        pub out_request_no: Option<String>,
        /// special reduction type · 特殊减额类型
        pub reduction_type: Option<response::ReductionType>,
        /// reduction amount · 减额金额 (fen)
        pub amount: Option<crate::Fen>,
        /// processing result · 处理结果
        pub state: Option<response::State>,
        /// special reduction reason · 特殊减额原因
        pub reason: Option<String>,
        /// WeChat Pay quota change ID · 微信支付额度变更单号
        pub quota_change_no: Option<String>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// failure time · 失败时间
        pub fail_time: Option<String>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid"),
        bal_account_no: body("bal_account_no").mark(Mark::Rsa),
        out_request_no: body("out_request_no"),
        reduction_type: body("reduction_type"),
        amount: body("amount"),
        state: body("state"),
        reason: body("reason"),
        quota_change_no: body("quota_change_no"),
        success_time: body("success_time"),
        fail_time: body("fail_time"),
        fail_reason: body("fail_reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::ReductionType;

        pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::response::State;

        pub use crate::v3::aggracct_bc::wb_channel::special_reduction::post::response::FailReason;
    }
}
