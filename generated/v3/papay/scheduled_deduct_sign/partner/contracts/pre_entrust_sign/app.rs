// Written by `cargo xtask codegen` from spec/openapi/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app.md

//! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`

/// Pre-sign a scheduled-deduction contract in the app scene · App场景预约扣费类型签约的预签约
///
/// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
///
/// Official pages · 官方文档:
///
/// - partner: [4012693028](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::app::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_display_account: "微信代扣用户A",
///     contract_notify_url: "https://yourapp.com/notify",
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::app::post::{DeductSchedule, DeductScheduleRequired, EstimatedDeductAmount, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_display_account: "微信代扣用户A",
///     contract_notify_url: "https://yourapp.com/notify",
/// })
/// .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
/// .sub_appid("wxd678efh567hg6787")
/// .sub_openid("wxd678efh567hg6787")
/// .out_user_code("用户A")
/// .deduct_schedule(DeductSchedule::new(DeductScheduleRequired {
///     estimated_deduct_date: "2019-11-22".into(),
///     estimated_deduct_amount: EstimatedDeductAmount::new(1).currency("CNY"),
///     description: "小乔-碎云皮肤（微信83区沧海之耀）",
/// }));
/// ```
#[doc(alias("App场景预约扣费类型签约的预签约", "4012693028"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a scheduled-deduction contract in the app scene · App场景预约扣费类型签约的预签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid · 应用ID
        pub sp_appid: String,
        /// user openid under the partner's app · 用户在服务商商户应用下的用户标示
        pub sp_openid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户的AppID
        pub sub_appid: Option<String>,
        /// user openid under the sub-merchant appid · 子商户AppID对应的用户OpenID
        pub sub_openid: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// contract-signing result notification URL · 签约结果通知地址
        pub contract_notify_url: String,
        /// merchant-side user ID · 商户侧用户标识
        pub out_user_code: Option<String>,
        /// schedule information for the scheduled deduction · 用于预约扣费的预约信息
        pub deduct_schedule: Option<DeductSchedule>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_openid: body("sp_openid"),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        sub_openid: body("sub_openid"),
        plan_id: body("plan_id").required(),
        out_contract_code: body("out_contract_code").required(),
        contract_display_account: body("contract_display_account").required(),
        contract_notify_url: body("contract_notify_url").required(),
        out_user_code: body("out_user_code"),
        deduct_schedule: body("deduct_schedule"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        sp_appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
        /// contract-signing result notification URL · 签约结果通知地址
        contract_notify_url(&'a str),
    } {
        /// user openid under the partner's app · 用户在服务商商户应用下的用户标示
        sp_openid sp_openid_opt(into String),
        /// sub-merchant appid · 子商户的AppID
        sub_appid sub_appid_opt(into String),
        /// user openid under the sub-merchant appid · 子商户AppID对应的用户OpenID
        sub_openid sub_openid_opt(into String),
        /// merchant-side user ID · 商户侧用户标识
        out_user_code out_user_code_opt(into String),
        /// schedule information for the scheduled deduction · 用于预约扣费的预约信息
        deduct_schedule deduct_schedule_opt(DeductSchedule),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
        "App场景预约扣费类型签约的预签约",
        "Pre-sign a scheduled-deduction contract in the app scene",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post::EstimatedDeductAmount;

    pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post::DeductSchedule;

    pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post::DeductScheduleRequired;

    /// Pre-sign a scheduled-deduction contract in the app scene · App场景预约扣费类型签约的预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing ID · 预签约ID
        pub pre_entrustweb_id: Option<String>,
        /// username of the mini program to jump to for contract signing · 跳转签约小程序的username
        pub miniprogram_username: Option<String>,
        /// path of the mini program to jump to for contract signing · 跳转签约小程序的path
        pub miniprogram_path: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pre_entrustweb_id: body("pre_entrustweb_id").promised(),
        miniprogram_username: body("miniprogram_username"),
        miniprogram_path: body("miniprogram_path"),
    } }

    crate::promised::promised! { Response {
        /// pre-signing ID · 预签约ID
        pre_entrustweb_id 0(&str),
    } }
}
