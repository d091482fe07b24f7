// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}.md

//! `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`

/// Query an application's state by merchant deregistration withdrawal application number · 商户注销提现申请单号查询申请单状态
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013892759](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::out_request_no::by_out_request_no::get::Request;
///
/// let request = Request::new("P202410241010125346");
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户注销提现申请单号查询申请单状态", "4013892759"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an application's state by merchant deregistration withdrawal application number · 商户注销提现申请单号查询申请单状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant deregistration withdrawal application number · 商户注销提现申请号
        pub out_request_no: String,
    }

    crate::model! { Request {
        out_request_no: path("out_request_no").required(),
    } }

    crate::sent::sent! { Request(out_request_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
        "商户注销提现申请单号查询申请单状态",
        "Query an application's state by merchant deregistration withdrawal application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an application's state by merchant deregistration withdrawal application number · 商户注销提现申请单号查询申请单状态
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// merchant deregistration withdrawal application number · 商户注销提现申请单号
        pub out_request_no: Option<String>,
        /// deregistration withdrawal application state · 注销提现申请单状态
        pub cancel_state: Option<response::CancelState>,
        /// deregistration withdrawal application state description · 注销提现申请单状态描述
        pub cancel_state_description: Option<String>,
        /// whether to withdraw the funds · 是否提取资金
        pub withdraw: Option<response::Withdraw>,
        /// withdrawal state · 提现状态
        pub withdraw_state: Option<response::WithdrawState>,
        /// account withdrawal result · 账户提现结果
        pub account_withdraw_result: Vec<response::AccountWithdrawResult>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub modify_time: Option<crate::Time>,
        /// second-tier merchant ID applying for deregistration · 申请注销的二级商户号
        pub sub_mchid: Option<String>,
        /// account information · 账户信息
        pub account_info: Vec<response::AccountInfo>,
        /// information for guiding the super administrator to confirm deregistration · 用于引导商户超级管理员确认注销的信息
        pub confirm_cancel: Option<response::ConfirmCancel>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
        out_request_no: body("out_request_no").promised(),
        cancel_state: body("cancel_state").promised(),
        cancel_state_description: body("cancel_state_description").promised(),
        withdraw: body("withdraw"),
        withdraw_state: body("withdraw_state"),
        account_withdraw_result: body("account_withdraw_result"),
        modify_time: body("modify_time"),
        sub_mchid: body("sub_mchid").promised(),
        account_info: body("account_info"),
        confirm_cancel: body("confirm_cancel"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号
        applyment_id 0(&str),
        /// merchant deregistration withdrawal application number · 商户注销提现申请单号
        out_request_no 1(&str),
        /// deregistration withdrawal application state · 注销提现申请单状态
        cancel_state 2(&response::CancelState),
        /// deregistration withdrawal application state description · 注销提现申请单状态描述
        cancel_state_description 3(&str),
        /// second-tier merchant ID applying for deregistration · 申请注销的二级商户号
        sub_mchid 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::CancelState;

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::Withdraw;

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::WithdrawState;

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::OutAccountType;

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::PayState;

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::AccountWithdrawResult;

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::AccountInfo;

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::response::ConfirmCancel;
    }
}
